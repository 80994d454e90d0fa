/**
 * What the modules of the report page hand to each other.
 *
 * @typedef {"unknown" | "not_started" | "in_progress" | "blocked" | "done" | "not_applicable"} Status
 *
 * A requirement, as `GET /v1/requirements` gives it.
 * @typedef {object} Requirement
 * @property {string} code
 * @property {"confirm" | "count" | "count_down" | "ladder"} measure
 * @property {{id: string, en: string} | null} unit
 * @property {boolean} target_reported
 * @property {{slug: string, title: {id: string, en: string}}[]} stages
 * @property {string | null} done_from
 * @property {string | null} done_until
 * @property {"none" | "number" | "file" | "minutes" | "handover_receipt"} evidence
 * @property {string[]} reported_by
 * @property {string[]} verified_by
 *
 * An item, as `GET /v1/checklist-items` gives it.
 * @typedef {object} Item
 * @property {string} election
 * @property {string} region
 * @property {string} region_kind
 * @property {string} region_name
 * @property {string} requirement
 * @property {string} title_id
 * @property {string} title_en
 * @property {boolean} critical
 * @property {Status} status
 * @property {"none" | "reported" | "verified" | "disputed"} assurance
 * @property {number | null} value
 * @property {number | null} target
 * @property {string | null} stage
 * @property {string | null} observed_at
 * @property {string} opens_at
 * @property {string} due_at
 * @property {boolean} overdue
 * @property {boolean} silent
 * @property {string | null} update_id
 * @property {string | null} agency
 * @property {string | null} agency_name
 *
 * What the API needs to know of an item's state.
 * @typedef {object} Statement
 * @property {Status} [status]
 * @property {number} [value]
 * @property {number} [of]
 * @property {string} [stage]
 *
 * What somebody has filled in and not yet reported. `photo` is the id of a photo in the vault.
 * @typedef {object} Draft
 * @property {Statement} statement
 * @property {string} note
 * @property {string} number the number of a paper
 * @property {string | null} photo
 *
 * Something that waits in the outbox, or that left it not long ago. `id` is its place in the order.
 * @typedef {object} Parcel
 * @property {string} id
 * @property {"update" | "check_in" | "verification"} kind
 * @property {string} path
 * @property {Record<string, any>} body what is sent; it never changes, so that sending it twice is harmless
 * @property {string} key the update's `client_id`, or the idempotency key
 * @property {string} at when the thumb lifted, by the server's clock
 * @property {string} title
 * @property {string} said in words, for people
 * @property {string} item `region/requirement`; empty for a check-in
 * @property {Statement} statement
 * @property {string | null} photo
 * @property {"waiting" | "refused" | "sent"} state
 * @property {string} code of a refusal
 * @property {string} detail of a refusal
 *
 * Who is signed in.
 * @typedef {object} Session
 * @property {string} agency
 * @property {string} agencyName
 * @property {string} agencyShort
 * @property {string} function
 * @property {string | null} office
 * @property {string} level
 * @property {string} seat
 * @property {string} role
 * @property {string} label
 * @property {string} expiresAt
 */
export {};
