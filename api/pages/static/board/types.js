/**
 * What the modules of the board hand to each other.
 *
 * What an address shows. Names are those of the address.
 * @typedef {object} View
 * @property {"home" | "region" | "agency"} kind
 * @property {string} code of the region, or the slug of the agency
 * @property {string} tab of a region: `overview`, `changes`, `items`, `timeline`, `report` or `item`
 * @property {string} requirement of the tab `item`
 * @property {Record<string, string>} options `election`, `as_of`, `day`, `since`, `measure`, `sort`, and the filters of items
 *
 * A region as map and table show it, of the present or of a day.
 * @typedef {object} RegionRow
 * @property {string} code
 * @property {string} name
 * @property {string} band
 * @property {number | null} score
 * @property {number | null} due_score
 * @property {number | null} coverage
 * @property {number | null} units
 * @property {number | null} known
 * @property {number | null} overdue
 * @property {number | null} critical
 * @property {number | null} silent
 * @property {Record<string, number | null>} categories scores, by the code of the category
 *
 * A category, as `GET /v1/readiness/{region}` gives it.
 * @typedef {object} Category
 * @property {string} code
 * @property {{id: string, en: string}} title
 *
 * What a measure says of a region: the step of its colour, and what is written beside the colour.
 * @typedef {{scale: string, step: string, text: string}} Measured
 */
export {};
