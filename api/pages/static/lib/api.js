/** Calls of the JSON API, with the cookie of the session. Nothing of an answer stays in the browser's cache. */

import { measure } from "./clock.js";
import { language } from "./i18n.js";

/** Milliseconds until a request counts as lost. */
const TIMEOUT = 20_000;
/** Milliseconds for a request that carries a file. */
const TIMEOUT_OF_FILES = 180_000;
/** Milliseconds before a read is tried again; after the last one it fails. */
const PAUSES = [400, 1200, 3000];
/** Answers that say nothing about the request itself: it may be sent again. */
const TEMPORARY = [408, 425, 429, 500, 502, 503, 504, 507];

let isExercise = false;

/** Whether the server has said that what it holds is an exercise, with simulated data. */
export function isSimulated() {
  return isExercise;
}

/** A refusal of the API (RFC 9457). */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {{code?: string, title?: string, detail?: string, errors?: {pointer: string, message: string}[]}} body
   * @param {number | null} retryAfter seconds
   */
  constructor(status, body, retryAfter) {
    super(body.detail ?? body.title ?? String(status));
    this.status = status;
    this.code = body.code ?? "";
    this.errors = body.errors ?? [];
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed later. */
  get isTemporary() {
    return TEMPORARY.includes(this.status);
  }

  /** Whether the session is over: it ended, expired or was revoked. */
  get isSignedOut() {
    return this.status === 401;
  }
}

/** The server cannot be reached. */
export class NoLine extends Error {}

/**
 * An answer that was read, and its tag.
 * @typedef {{body: any, etag: string | null}} Held
 */

/**
 * What is sent.
 * @typedef {object} Outgoing
 * @property {unknown} [json]
 * @property {Blob} [file]
 * @property {string} [key] the idempotency key: the same request twice is done once
 */

/**
 * Read from the API. A read that fails for a while is tried again.
 *
 * @param {string} path
 * @param {Held | null} [held] what was read before; it is returned again if nothing has changed
 * @returns {Promise<Held>}
 */
export async function read(path, held = null) {
  for (const pause of PAUSES) {
    try {
      return await readOnce(path, held);
    } catch (error) {
      if (!mayRetry(error)) {
        throw error;
      }
      await sleep(pause);
    }
  }
  return await readOnce(path, held);
}

/**
 * Write to the API, once. The caller decides whether to try again.
 *
 * @param {"POST" | "PUT" | "DELETE"} method
 * @param {string} path
 * @param {Outgoing} [outgoing]
 * @returns {Promise<any>} the body of the answer; null if it has none
 */
export async function write(method, path, outgoing = {}) {
  const headers = new Headers();
  if (outgoing.key !== undefined) {
    headers.set("Idempotency-Key", outgoing.key);
  }
  /** @type {BodyInit | null} */
  let body = null;
  if (outgoing.file !== undefined) {
    body = outgoing.file;
    headers.set("Content-Type", outgoing.file.type);
  } else if (outgoing.json !== undefined) {
    body = JSON.stringify(outgoing.json);
    headers.set("Content-Type", "application/json");
  }
  const answer = await call(path, { method, headers, body }, outgoing.file ? TIMEOUT_OF_FILES : TIMEOUT);
  return answer.status === 204 ? null : await answer.json();
}

/**
 * @param {string} path
 * @param {Held | null} held
 * @returns {Promise<Held>}
 */
async function readOnce(path, held) {
  const headers = new Headers(held?.etag ? { "If-None-Match": held.etag } : {});
  const answer = await call(path, { method: "GET", headers }, TIMEOUT);
  if (answer.status === 304 && held !== null) {
    return held;
  }
  return { body: await answer.json(), etag: answer.headers.get("ETag") };
}

/** @param {unknown} error */
function mayRetry(error) {
  return error instanceof NoLine ? navigator.onLine : error instanceof Problem && error.isTemporary;
}

/** @param {number} milliseconds */
export function sleep(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * @param {string} path
 * @param {{method: string, headers: Headers, body?: BodyInit | null}} request
 * @param {number} timeout
 * @returns {Promise<Response>}
 */
async function call(path, request, timeout) {
  request.headers.set("Accept-Language", language);
  request.headers.set("Siaga-Client", "page");
  const sentAt = Date.now();
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(path, {
      ...request,
      cache: "no-store",
      credentials: "same-origin",
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
  } catch {
    throw new NoLine();
  }
  measure(answer.headers.get("Date"), sentAt);
  isExercise ||= answer.headers.get("Siaga-Simulated") === "true";
  if (!answer.ok && answer.status !== 304) {
    throw await problemOf(answer);
  }
  return answer;
}

/**
 * What a refusal says.
 *
 * @param {Response} answer
 */
export async function problemOf(answer) {
  return new Problem(answer.status, await problemBody(answer), secondsToWait(answer));
}

/** @param {Response} answer */
async function problemBody(answer) {
  try {
    return await answer.json();
  } catch {
    return {};
  }
}

/** @param {Response} answer */
function secondsToWait(answer) {
  const seconds = Number(answer.headers.get("Retry-After") ?? NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
