/** What an office has to do: its items, what it has filled in, and what others report that it may check. */

import { read } from "../lib/api.js";
import { now } from "../lib/clock.js";
import { language, t } from "../lib/i18n.js";
import { newId } from "../lib/ids.js";
import { said } from "./measures.js";

/** @import {Held} from "../lib/api.js" */
/** @import {Outbox} from "./outbox.js" */
/** @import {Draft, Item, Parcel, Requirement, Session, Statement} from "./types.js" */
/** @import {Vault} from "./vault.js" */

const LIMIT = 500;
/**
 * Levels whose offices have the whole of lower levels in their scope; those items belong to the offices there. The
 * server writes them into the page.
 */
const WIDE_LEVELS = (document.getElementById("page")?.dataset["levelsAboveLedgers"] ?? "").split(" ");
const VERIFYING_ROLES = ["verifier", "coordinator", "admin"];
/** Kinds of papers that a requirement may ask for; another paper is a letter. */
const PAPERS = ["minutes", "handover_receipt"];

/** @typedef {{requirements: Held[], items: Held[], others: Held[], readAt: string}} Lists */

/** The work of the office that is signed in. It announces changes by the event `change`. */
export class Work extends EventTarget {
  /** @type {Lists} */
  #lists = { requirements: [], items: [], others: [], readAt: "" };
  /** @type {Map<string, Requirement>} */
  requirements = new Map();
  /** What the office may report, by due day. @type {Item[]} */
  items = [];
  /** What others report and this office may check. @type {Item[]} */
  others = [];
  /** @type {Record<string, Draft>} */
  #drafts = {};

  /**
   * @param {Session} session
   * @param {Vault} vault
   * @param {Outbox} outbox
   */
  constructor(session, vault, outbox) {
    super();
    this.session = session;
    this.vault = vault;
    this.outbox = outbox;
    outbox.addEventListener("sent", (event) => this.#take(/** @type {CustomEvent} */ (event).detail));
  }

  /** When the lists were read from the server; empty: never. */
  get readAt() {
    return this.#lists.readAt;
  }

  get mayReport() {
    return this.session.role !== "reader";
  }

  get mayVerify() {
    return VERIFYING_ROLES.includes(this.session.role);
  }

  /** Take the lists and drafts that the device keeps. */
  async load() {
    this.#lists = (await this.vault.get("list", "all")) ?? this.#lists;
    this.#drafts = (await this.vault.get("draft", "all")) ?? {};
    this.#use();
  }

  /**
   * Read the lists from the server. What has not changed is not sent again.
   *
   * @param {Promise<Held[]> | null} [requirements] what was asked for already
   */
  async refresh(requirements = null) {
    const { function: agencyFunction, level, seat } = this.session;
    const atLevel = WIDE_LEVELS.includes(level) ? `&level=${level}` : "";
    const query = `sort=due&limit=${LIMIT}${atLevel}`;
    const held = this.#lists;
    const [readRequirements, items, others] = await Promise.all([
      requirements ?? askForRequirements(held.requirements),
      readPages(`/v1/checklist-items?reported_by=${encodeURIComponent(agencyFunction)}&${query}`, held.items),
      this.mayVerify
        ? readPages(`/v1/checklist-items?assurance=reported&within=${encodeURIComponent(seat)}&${query}`, held.others)
        : [],
    ]);
    this.#lists = { requirements: readRequirements, items, others, readAt: now().toISOString() };
    await this.vault.put("list", "all", this.#lists);
    this.#use();
  }

  /**
   * @param {Item} item
   * @returns {Draft | null}
   */
  draft(item) {
    return this.#drafts[itemKey(item)] ?? null;
  }

  /**
   * Keep a draft on the device; null forgets it.
   *
   * @param {Item} item
   * @param {Draft | null} draft
   */
  async saveDraft(item, draft) {
    if (draft === null) {
      delete this.#drafts[itemKey(item)];
    } else {
      this.#drafts[itemKey(item)] = draft;
    }
    await this.vault.put("draft", "all", this.#drafts);
  }

  /**
   * Keep a photo on the device, and return its id.
   *
   * @param {Blob} photo
   */
  async savePhoto(photo) {
    const id = crypto.randomUUID();
    await this.vault.putBytes("photo", id, await photo.arrayBuffer());
    return id;
  }

  /**
   * What of an item is in the outbox, or was sent and is not in the list yet.
   *
   * @param {Item} item
   * @returns {Parcel | null}
   */
  parcelOf(item) {
    return this.outbox.parcels.findLast((it) => it.item === itemKey(item) && it.state !== "sent") ?? null;
  }

  /**
   * Report how an item stands now.
   *
   * @param {Item} item
   * @param {Draft} draft
   */
  async report(item, draft) {
    const at = now().toISOString();
    const key = newId();
    const requirement = this.requirementOf(item);
    const evidence = evidenceOf(requirement, draft);
    await this.outbox.add({
      kind: "update",
      path: itemPath(item, "updates"),
      body: {
        ...draft.statement,
        observed_at: at,
        client_id: key,
        ...(draft.note === "" ? {} : { note: draft.note }),
        ...(evidence === null ? {} : { evidence: [evidence] }),
      },
      key,
      at,
      title: this.#parcelTitle(item),
      said: said(requirement, draft.statement, item.target),
      item: itemKey(item),
      statement: draft.statement,
      photo: draft.photo,
    });
    await this.saveDraft(item, null);
  }

  /**
   * Say that nothing has changed of these items: one check-in for each region.
   *
   * @param {Item[]} items
   */
  async checkIn(items) {
    const at = now().toISOString();
    const regions = new Set(items.map((it) => it.region));
    for (const region of regions) {
      const there = items.filter((it) => it.region === region);
      const first = /** @type {Item} */ (there[0]);
      await this.outbox.add({
        kind: "check_in",
        path: `/v1/readiness-checklists/${encodeURIComponent(region)}/check-ins?election=${encodeURIComponent(first.election)}`,
        body: { requirements: there.map((it) => it.requirement), observed_at: at },
        key: newId(),
        at,
        title: t("check_in.title", { region: first.region_name }),
        said: t("check_in.said", { count: there.length }),
        item: "",
        statement: {},
        photo: null,
      });
    }
  }

  /**
   * Confirm what another office reports, or dispute it.
   *
   * @param {Item} item
   * @param {"confirmed" | "disputed"} kind
   * @param {Statement} seen with a dispute: what was seen instead
   * @param {string} note
   */
  async verify(item, kind, seen, note) {
    const at = now().toISOString();
    const requirement = this.requirementOf(item);
    const { value, stage } = seen;
    const hasSeen = value !== undefined || stage !== undefined;
    await this.outbox.add({
      kind: "verification",
      path: itemPath(item, "verifications"),
      body: {
        update_id: item.update_id,
        kind,
        observed_at: at,
        ...(value === undefined ? {} : { value }),
        ...(stage === undefined ? {} : { stage }),
        ...(note === "" ? {} : { note }),
      },
      key: newId(),
      at,
      title: this.#parcelTitle(item),
      said: hasSeen ? `${t(`verify.${kind}`)}: ${said(requirement, seen, item.target)}` : t(`verify.${kind}`),
      item: itemKey(item),
      statement: seen,
      photo: null,
    });
  }

  /**
   * @param {Item} item
   * @returns {Requirement}
   */
  requirementOf(item) {
    return /** @type {Requirement} */ (this.requirements.get(item.requirement));
  }

  /** @param {Item} item */
  #parcelTitle(item) {
    return [titleOf(item), placeOf(item, this.session.seat)].filter(Boolean).join(" · ");
  }

  /** @param {string} key as `itemKey` gives it */
  itemOf(key) {
    return this.items.find((it) => itemKey(it) === key) ?? null;
  }

  /**
   * Take into the lists what the server says of an item after it was reported.
   *
   * @param {{parcel: Parcel, answer: any}} sent
   */
  #take({ parcel, answer }) {
    const line = answer.item;
    const item = [...this.items, ...this.others].find((it) => itemKey(it) === parcel.item);
    if (line === undefined || item === undefined) {
      return;
    }
    const { status, assurance, value, stage, observed_at, overdue, silent } = line;
    Object.assign(item, { status, assurance, value, stage, observed_at, overdue, silent });
    item.target = line.target?.value ?? item.target;
    if (answer.update !== undefined) {
      item.update_id = answer.update.id;
      item.agency = this.session.agency;
      item.agency_name = this.session.agencyName;
    }
    this.dispatchEvent(new Event("change"));
  }

  #use() {
    const { requirements, items, others } = this.#lists;
    const { function: agencyFunction, office, agency } = this.session;
    /** @param {string[]} owners */
    const isMine = (owners) => owners.some((it) => it === agencyFunction || it === `${agencyFunction}:${office}`);
    this.requirements = new Map(rows(requirements).map((it) => [it.code, it]));
    const known = (/** @type {Item} */ it) => this.requirements.has(it.requirement);
    this.items = rows(items).filter((it) => known(it) && isMine(this.requirementOf(it).reported_by));
    this.others = rows(others).filter(
      (it) => known(it) && isMine(this.requirementOf(it).verified_by) && it.agency !== agency && it.update_id !== null,
    );
    this.dispatchEvent(new Event("change"));
  }
}

/** @param {Item} item */
export function itemKey(item) {
  return `${item.region}/${item.requirement}`;
}

/** @param {Item} item */
export function titleOf(item) {
  return language === "id" ? item.title_id : item.title_en;
}

/**
 * The region of an item, if it is another one than that of the office.
 *
 * @param {Item} item
 * @param {string} seat
 */
export function placeOf(item, seat) {
  return item.region === seat ? "" : `${item.region_kind} ${item.region_name}`;
}

/**
 * @param {Item} item
 * @param {string} what
 */
function itemPath(item, what) {
  const { region, requirement, election } = item;
  const [regionCode, requirementCode, slug] = [region, requirement, election].map(encodeURIComponent);
  return `/v1/readiness-checklists/${regionCode}/items/${requirementCode}/${what}?election=${slug}`;
}

/**
 * The evidence of a report, as the API takes it. The file is the photo's id on this device until the photo is sent.
 *
 * @param {Requirement} requirement
 * @param {Draft} draft
 */
function evidenceOf(requirement, draft) {
  if (draft.photo === null && draft.number === "") {
    return null;
  }
  const otherKind = draft.number === "" ? "photo" : "letter";
  return {
    kind: PAPERS.includes(requirement.evidence) ? requirement.evidence : otherKind,
    ...(draft.number === "" ? {} : { number: draft.number }),
    ...(draft.photo === null ? {} : { file: draft.photo }),
  };
}

/**
 * Read what all offices answer for. It may be asked for before it is known who is signed in.
 *
 * @param {Held[]} [held] the pages that were read before
 */
export function askForRequirements(held = []) {
  return readPages(`/v1/requirements?limit=${LIMIT}`, held);
}

/**
 * Read all pages of a list.
 *
 * @param {string} path
 * @param {Held[]} held the pages that were read before
 * @returns {Promise<Held[]>}
 */
async function readPages(path, held) {
  /** @type {Held[]} */
  const pages = [];
  let after = "";
  do {
    const page = await read(after === "" ? path : `${path}&after=${encodeURIComponent(after)}`, held[pages.length]);
    pages.push(page);
    after = page.body.next ?? "";
  } while (after !== "");
  return pages;
}

/**
 * @param {Held[]} pages
 * @returns {any[]}
 */
function rows(pages) {
  return pages.flatMap((page) => page.body.items);
}
