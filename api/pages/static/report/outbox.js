/** What waits to be sent. It is sent in order, each thing once, when the server can be reached. */

import { NoLine, Problem, sleep, write } from "../lib/api.js";
import * as store from "./store.js";

/** @import {Parcel} from "./types.js" */
/** @import {Vault} from "./vault.js" */

/** Milliseconds before the next attempt, by how many failed in a row; the last one repeats. */
const PAUSES = [500, 1000, 2000, 5000, 15_000, 60_000];
/** How many of the things that were sent are still shown. */
const MOST_SENT = 50;
/** Refusals that say nothing about the parcel: it is sent again. */
const SEND_AGAIN = ["idempotency_key_in_use", "outcome_unknown"];

/**
 * The outbox of one agency on this device. It announces changes by the event `change`, the answer to what was sent by
 * `sent`, and the end of the session by `signed-out`.
 */
export class Outbox extends EventTarget {
  /** @type {Parcel[]} */
  parcels = [];
  /** The parcel that is under way. */
  sending = "";
  /** Whether the last attempt reached the server. */
  hasLine = true;
  #isRunning = false;
  /** @type {(() => void) | null} */
  #wake = null;

  /** @param {Vault} vault */
  constructor(vault) {
    super();
    this.vault = vault;
  }

  /** Read what is kept on the device. */
  async load() {
    this.parcels = await this.vault.all("parcel");
    this.#tell();
  }

  /** @returns {Parcel[]} */
  get waiting() {
    return this.parcels.filter((it) => it.state === "waiting");
  }

  /** @returns {Parcel[]} */
  get refused() {
    return this.parcels.filter((it) => it.state === "refused");
  }

  /**
   * Put something into the outbox. It is safe on the device when the promise is fulfilled.
   *
   * @param {Omit<Parcel, "id" | "state" | "code" | "detail">} content
   */
  async add(content) {
    const id = String(await store.nextNumber()).padStart(12, "0");
    /** @type {Parcel} */
    const parcel = { ...content, id, state: "waiting", code: "", detail: "" };
    await this.vault.put("parcel", id, parcel);
    this.parcels.push(parcel);
    this.parcels.sort((one, other) => one.id.localeCompare(other.id));
    this.#tell();
    void this.send();
  }

  /**
   * Take something out of the outbox, unless it is under way.
   *
   * @param {string} id
   * @returns {Promise<Parcel | null>}
   */
  async take(id) {
    return await navigator.locks.request(`siaga-parcel-${id}`, async () => {
      const parcel = /** @type {Parcel | undefined} */ (await this.vault.get("parcel", id));
      if (parcel === undefined || parcel.state === "sent") {
        return null;
      }
      await this.vault.delete("parcel", id);
      this.parcels = this.parcels.filter((it) => it.id !== id);
      this.#tell();
      return parcel;
    });
  }

  /** Send what waits, until nothing does. If it is being sent already, the next attempt comes at once. */
  async send() {
    this.#wake?.();
    if (this.#isRunning) {
      return;
    }
    this.#isRunning = true;
    try {
      // Of several pages one sends at a time.
      await navigator.locks.request("siaga-outbox", () => this.#sendAll());
    } finally {
      this.#isRunning = false;
      this.sending = "";
      this.#tell();
    }
  }

  async #sendAll() {
    let failures = 0;
    let parcel = this.waiting[0];
    while (parcel !== undefined) {
      const outcome = await this.#attempt(parcel);
      if (outcome === "signed-out") {
        this.dispatchEvent(new Event("signed-out"));
        return;
      }
      failures = outcome === null ? 0 : failures + 1;
      this.sending = "";
      this.#tell();
      if (outcome !== null) {
        await this.#pause(outcome.retryAfter ?? PAUSES[Math.min(failures, PAUSES.length) - 1] ?? 0);
      }
      parcel = this.waiting[0];
    }
  }

  /**
   * Send one parcel. Null: it is settled, sent or refused. Otherwise it must be sent again.
   *
   * @param {Parcel} parcel
   * @returns {Promise<null | "signed-out" | {retryAfter: number | null}>}
   */
  async #attempt(parcel) {
    this.sending = parcel.id;
    this.#tell();
    try {
      await navigator.locks.request(`siaga-parcel-${parcel.id}`, () => this.#deliver(parcel));
      this.hasLine = true;
      return null;
    } catch (error) {
      if (error instanceof NoLine) {
        this.hasLine = false;
        return { retryAfter: null };
      }
      if (!(error instanceof Problem)) {
        throw error;
      }
      this.hasLine = true;
      if (error.isSignedOut) {
        return "signed-out";
      }
      if (error.isTemporary || SEND_AGAIN.includes(error.code)) {
        return { retryAfter: error.retryAfter === null ? null : error.retryAfter * 1000 };
      }
      const detail = [error.message, ...error.errors.map((it) => it.message)].join(" ");
      await this.#settle({ ...parcel, state: "refused", code: error.code, detail });
      return null;
    }
  }

  /** @param {Parcel} given */
  async #deliver(given) {
    const parcel = /** @type {Parcel | undefined} */ (await this.vault.get("parcel", given.id));
    if (parcel === undefined || parcel.state !== "waiting") {
      await this.load(); // somebody took it out, or another page has sent it
      return;
    }
    const body = await this.#withPhoto(parcel);
    const answer = await write("POST", parcel.path, { json: body, key: parcel.key });
    await this.#settle({ ...parcel, body, state: "sent", photo: null });
    if (parcel.photo !== null) {
      await this.vault.delete("photo", parcel.photo);
    }
    await this.#deleteOldest();
    this.dispatchEvent(new CustomEvent("sent", { detail: { parcel, answer } }));
  }

  /**
   * The body with the id of its photo. The photo is sent first, once: its key is that of the parcel.
   *
   * @param {Parcel} parcel
   */
  async #withPhoto(parcel) {
    const piece = parcel.body.evidence?.find((/** @type {any} */ it) => it.file === parcel.photo);
    if (parcel.photo === null || piece === undefined) {
      return parcel.body;
    }
    const bytes = await this.vault.getBytes("photo", parcel.photo);
    const region = encodeURIComponent(parcel.item.split("/")[0] ?? "");
    const file = new Blob([/** @type {ArrayBuffer} */ (bytes)], { type: "image/jpeg" });
    const stored = await write("POST", `/v1/evidence?region=${region}`, { file, key: `${parcel.key}-photo` });
    const evidence = parcel.body.evidence.map((/** @type {any} */ it) => (it === piece ? { ...it, file: stored.id } : it));
    const body = { ...parcel.body, evidence };
    // Kept before the report is sent, so that a second attempt sends the very same report.
    await this.vault.put("parcel", parcel.id, { ...parcel, body });
    return body;
  }

  /** @param {Parcel} parcel */
  async #settle(parcel) {
    await this.vault.put("parcel", parcel.id, parcel);
    this.parcels = this.parcels.map((it) => (it.id === parcel.id ? parcel : it));
  }

  async #deleteOldest() {
    const sent = this.parcels.filter((it) => it.state === "sent");
    for (const parcel of sent.slice(0, Math.max(0, sent.length - MOST_SENT))) {
      await this.vault.delete("parcel", parcel.id);
      this.parcels = this.parcels.filter((it) => it.id !== parcel.id);
    }
  }

  /**
   * Wait, or until somebody asks to send.
   *
   * @param {number} milliseconds
   */
  async #pause(milliseconds) {
    await Promise.race([sleep(milliseconds), new Promise((resolve) => (this.#wake = () => resolve(null)))]);
    this.#wake = null;
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}
