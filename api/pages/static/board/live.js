/** Follows what is recorded in a region: by the stream, and where streams do not pass, by asking again and again. */

import { Problem, problemOf, read, sleep } from "../lib/api.js";
import { language } from "../lib/i18n.js";
import { requestPath } from "./address.js";

/** @import {Held} from "../lib/api.js" */

/** Milliseconds. A stream begins at once; one that has not begun after so long does not pass. */
const LONGEST_BEGINNING = 10_000;
/** Milliseconds. The server sends something every 15 seconds; after so long without anything the line is broken. */
const LONGEST_SILENCE = 40_000;
/** How many streams in a row may fall silent after their beginning until streams count as not passing. */
const SILENT_STREAMS = 2;
/** Milliseconds until the server is tried again. */
const PAUSE = 2000;
/** Milliseconds between two questions where streams do not pass. */
const POLLING_PAUSE = 15_000;
/** How often is asked before the stream is tried again. */
const POLLS_BETWEEN_STREAMS = 20;
/** Milliseconds for which a question may wait for its answer until the server counts as lost. */
const PATIENCE = 5000;
/** Codes of refusals that pass: the database does not answer, or a replica has too little of what was recorded. */
const PASSING = ["busy", "replica_behind", "position_not_reached"];
/** How many of the changes that were recorded before are heard first. */
const EARLIER_CHANGES = "12";

/** What is heard of. Tokens, agencies and the like are nothing that a board shows. */
const TYPES = [
  ...["update", "verification", "retraction", "check_in", "evidence", "event", "agreement", "commitment"],
  ...["statement", "risk", "assessment", "figure", "flag", "polling_day"],
].join(",");

/**
 * Whom to tell of what.
 * @typedef {object} Listener
 * @property {(change: any, isNew: boolean) => void} whenChanged of each change; new ones were recorded just now
 * @property {(revision: any) => void} whenRevised of the revision of the region's readiness
 * @property {() => Promise<void>} whenAsking read again; it fails if the server cannot be reached
 * @property {(state: LineState) => void} whenLine
 * @property {() => void} whenSignedOut
 *
 * @typedef {"live" | "polling" | "lost"} LineState
 *
 * How following a stream ended: it broke off after it had begun, or fell silent; it did not begin, because the server
 * cannot be reached or because streams do not pass.
 * @typedef {"ended" | "silent" | "failed" | "no streams"} StreamEnd
 */

export class Live {
  /**
   * @param {string} region
   * @param {Listener} listener
   */
  constructor(region, listener) {
    this.region = region;
    this.listener = listener;
    /** @type {LineState | null} */
    this.state = null;
    /** When the server gave its last sign of life. */
    this.heardAt = new Date();
  }

  /** The place in the log up to which everything has been heard. */
  #cursor = "";
  /** @type {Held | null} the last answer of the feed of changes */
  #feed = null;
  #stopped = new AbortController();
  /** Whether the stream has told what was recorded before it was opened. */
  #isCaughtUp = false;

  /** Follow until `stop`. */
  async run() {
    let silentStreams = 0;
    while (!this.#stopped.signal.aborted) {
      const openedAt = Date.now();
      const end = await this.#follow();
      const wasShort = this.heardAt.getTime() - openedAt < LONGEST_BEGINNING;
      silentStreams = end === "silent" && wasShort ? silentStreams + 1 : 0;
      if (end === "no streams" || silentStreams === SILENT_STREAMS) {
        silentStreams = 0;
        await this.#poll();
      } else if (wasShort && end !== "silent") {
        await sleep(PAUSE);
      }
    }
  }

  stop() {
    this.#stopped.abort();
  }

  /**
   * Open the stream, and read it to its end.
   *
   * @returns {Promise<StreamEnd>}
   */
  async #follow() {
    const attempt = new AbortController();
    const watchdog = new Watchdog(LONGEST_BEGINNING, () => attempt.abort());
    let hasBegun = false;
    try {
      const answer = await this.#open(AbortSignal.any([attempt.signal, this.#stopped.signal]));
      if (!answer.ok || answer.body === null) {
        return this.#refused(await problemOf(answer));
      }
      for await (const message of messagesOf(answer.body, () => watchdog.heard(LONGEST_SILENCE))) {
        this.heardAt = new Date();
        if (!hasBegun) {
          await this.#begun();
          hasBegun = true;
        }
        this.#take(message);
      }
      return hasBegun ? "ended" : "no streams";
    } catch {
      return this.#broken(hasBegun, watchdog.hasBarked);
    } finally {
      watchdog.stop();
      attempt.abort();
    }
  }

  /**
   * @param {Problem} problem
   * @returns {StreamEnd}
   */
  #refused(problem) {
    if (problem.isSignedOut) {
      this.stop();
      this.listener.whenSignedOut();
    }
    if (problem.status === 410) {
      this.#cursor = "";
      return "ended";
    }
    if (PASSING.includes(problem.code)) {
      this.#setState("lost");
      return "failed";
    }
    return "no streams";
  }

  /**
   * @param {boolean} hasBegun
   * @param {boolean} wasSilent
   * @returns {StreamEnd}
   */
  #broken(hasBegun, wasSilent) {
    if (wasSilent) {
      return hasBegun ? "silent" : "no streams";
    }
    if (hasBegun) {
      return "ended";
    }
    this.#setState("lost");
    return "failed";
  }

  /** @param {AbortSignal} signal */
  #open(signal) {
    this.#isCaughtUp = false;
    const headers = new Headers({ Accept: "text/event-stream", "Accept-Language": language });
    if (this.#cursor !== "") {
      headers.set("Last-Event-ID", this.#cursor);
    }
    const path = requestPath("/v1/changes/stream", { within: this.region, types: TYPES, last: EARLIER_CHANGES });
    return fetch(path, { headers, signal, cache: "no-store", credentials: "same-origin", redirect: "error" });
  }

  /** What happened between two streams may be more than the next one tells: the passing of time. */
  async #begun() {
    if (this.#cursor !== "") {
      await this.listener.whenAsking();
    }
    this.#setState("live");
  }

  /** @param {string} message of the stream, as its lines */
  #take(message) {
    const fields = new Map(message.split("\n").map((line) => /** @type {[string, string]} */ (splitField(line))));
    this.#cursor = fields.get("id") ?? this.#cursor;
    const data = fields.get("data");
    if (fields.get("event") === "change") {
      this.listener.whenChanged(JSON.parse(data ?? "null"), this.#isCaughtUp);
      return;
    }
    this.#isCaughtUp ||= data !== undefined || message.startsWith(":");
    if (fields.get("event") === "revision") {
      this.listener.whenRevised(JSON.parse(data ?? "null"));
    }
  }

  async #poll() {
    for (let count = 0; count < POLLS_BETWEEN_STREAMS && !this.#stopped.signal.aborted; count += 1) {
      const impatience = setTimeout(() => this.#setState("lost"), PATIENCE);
      try {
        await this.#readFeed();
        await this.listener.whenAsking();
      } catch (error) {
        this.#unanswered(error);
        return;
      } finally {
        clearTimeout(impatience);
      }
      this.heardAt = new Date();
      this.#setState("polling");
      await sleep(POLLING_PAUSE);
    }
  }

  /** @param {unknown} error */
  #unanswered(error) {
    if (error instanceof Problem && error.isSignedOut) {
      this.listener.whenSignedOut();
      this.stop();
    } else {
      this.#setState("lost");
    }
  }

  /** Hear what the stream would have told. */
  async #readFeed() {
    const place = this.#cursor === "" ? { last: EARLIER_CHANGES } : { cursor: this.#cursor };
    try {
      const feed = await read(requestPath("/v1/changes", { within: this.region, types: TYPES, ...place }), this.#feed);
      if (feed !== this.#feed) {
        this.#feed = feed;
        feed.body.items.forEach((/** @type {any} */ change) => this.listener.whenChanged(change, false));
        this.#cursor = feed.body.cursor;
      }
    } catch (error) {
      if (!(error instanceof Problem && error.status === 410)) {
        throw error;
      }
      this.#cursor = "";
    }
  }

  /** @param {LineState} state */
  #setState(state) {
    if (!this.#stopped.signal.aborted && state !== this.state) {
      this.state = state;
      this.listener.whenLine(state);
    }
  }
}

/** Barks when nothing was heard for some time. */
class Watchdog {
  /**
   * @param {number} milliseconds until it barks for the first time
   * @param {() => void} bark
   */
  constructor(milliseconds, bark) {
    this.bark = bark;
    this.hasBarked = false;
    this.heard(milliseconds);
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {number} milliseconds until it barks */
  heard(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.hasBarked = true;
      this.bark();
    }, milliseconds);
  }

  stop() {
    clearTimeout(this.#timer);
  }
}

/**
 * The messages of a stream, each as its lines.
 *
 * @param {ReadableStream<Uint8Array>} body
 * @param {() => void} whenHeard of anything, a part of a message too
 */
async function* messagesOf(body, whenHeard) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    whenHeard();
    const messages = (text + decoder.decode(value, { stream: true })).split("\n\n");
    text = messages.pop() ?? "";
    yield* messages;
  }
}

/** @param {string} line */
function splitField(line) {
  const colon = line.indexOf(":");
  return colon < 0 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}
