/** Follows what is recorded in a region: by the stream, and where streams do not pass, by asking again and again. */

import { language } from "../lib/i18n.js";
import { sleep } from "../lib/api.js";

/** Milliseconds. The server sends something every 15 seconds; after so long without anything the line is broken. */
const LONGEST_SILENCE = 40_000;
/** Milliseconds until the server is tried again. */
const PAUSE = 2000;
/** Milliseconds between two questions where streams do not pass. */
const POLLING_PAUSE = 15_000;
/** How often is asked before the stream is tried again. */
const POLLS_BETWEEN_STREAMS = 20;

/**
 * Whom to tell of what.
 * @typedef {object} Listener
 * @property {(change: any) => void} whenChanged of each change
 * @property {(revision: any) => void} whenRevised of the revision of the region's readiness
 * @property {() => Promise<void>} whenAsking read again; it fails if the server cannot be reached
 * @property {(state: LineState) => void} whenLine
 * @property {() => void} whenSimulated the server says that what it holds is an exercise
 * @property {() => void} whenSignedOut
 *
 * @typedef {"live" | "polling" | "lost"} LineState
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
    this.#cursor = "";
    this.#stopped = new AbortController();
  }

  /** The place in the log up to which everything has been heard. */
  #cursor;
  #stopped;

  /** Follow until `stop`. */
  async run() {
    while (!this.#stopped.signal.aborted) {
      const answer = await this.#open();
      if (answer === "over") {
        return;
      }
      if (answer === "no streams") {
        await this.#poll();
      } else {
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
   * @returns {Promise<"ended" | "no streams" | "over">}
   */
  async #open() {
    const attempt = new AbortController();
    const signal = AbortSignal.any([attempt.signal, this.#stopped.signal]);
    const headers = new Headers({ Accept: "text/event-stream", "Accept-Language": language });
    if (this.#cursor !== "") {
      headers.set("Last-Event-ID", this.#cursor);
    }
    try {
      const path = `/v1/changes/stream?within=${encodeURIComponent(this.region)}`;
      const answer = await fetch(path, { headers, signal, cache: "no-store", credentials: "same-origin", redirect: "error" });
      if (answer.status === 401) {
        this.listener.whenSignedOut();
        return "over";
      }
      if (!answer.ok || answer.body === null) {
        this.#cursor = answer.status === 410 ? "" : this.#cursor;
        return "no streams";
      }
      if (answer.headers.get("Siaga-Simulated") === "true") {
        this.listener.whenSimulated();
      }
      await this.#opened();
      await this.#readAll(answer.body.getReader(), attempt);
    } catch {
      this.#setState("lost");
    }
    return this.#stopped.signal.aborted ? "over" : "ended";
  }

  /** What happened while the line was away may be more than the stream tells: the passing of time. */
  async #opened() {
    const wasAway = this.state === "lost" || this.state === "polling";
    if (wasAway) {
      await this.listener.whenAsking();
    }
    this.#setState("live");
  }

  /**
   * @param {ReadableStreamDefaultReader<Uint8Array>} reader
   * @param {AbortController} attempt
   */
  async #readAll(reader, attempt) {
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const watchdog = setTimeout(() => attempt.abort(), LONGEST_SILENCE);
      const { done, value } = await reader.read().finally(() => clearTimeout(watchdog));
      if (done) {
        return;
      }
      const messages = (text + decoder.decode(value, { stream: true })).split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) {
        this.#take(message);
      }
    }
  }

  /** @param {string} message of the stream, as its lines */
  #take(message) {
    const fields = new Map(message.split("\n").map((line) => /** @type {[string, string]} */ (splitField(line))));
    this.#cursor = fields.get("id") ?? this.#cursor;
    const data = fields.get("data");
    if (data === undefined) {
      return;
    }
    if (fields.get("event") === "change") {
      this.listener.whenChanged(JSON.parse(data));
    } else if (fields.get("event") === "revision") {
      this.listener.whenRevised(JSON.parse(data));
    }
  }

  async #poll() {
    for (let count = 0; count < POLLS_BETWEEN_STREAMS && !this.#stopped.signal.aborted; count += 1) {
      try {
        await this.listener.whenAsking();
        this.#setState("polling");
      } catch {
        this.#setState("lost");
        return;
      }
      await sleep(POLLING_PAUSE);
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

/** @param {string} line */
function splitField(line) {
  const colon = line.indexOf(":");
  return colon < 0 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}
