/** When a request is sent again, and how long to wait before. */

import { NoAnswer, Problem } from "./errors.ts";

/** Statuses that, with `Retry-After`, say that nothing was stored and that the same may be sent again. */
const ASKS_TO_WAIT = new Set([409, 429, 503]);
/** Statuses with which a proxy says that no server answered it. */
const OF_A_PROXY = new Set([408, 502, 503, 504]);
/** Codes with such a status after which nobody knows whether the request was done. A proxy gives no code. */
const OUTCOME_UNKNOWN = new Set(["", "outcome_unknown"]);

/** How patient a client is. Pauses grow, and are drawn by chance so that not all clients come at once. */
export interface RetryPolicy {
  /** Seconds. */
  readonly firstPause: number;
  /** Seconds, where the server asks for no more. */
  readonly longestPause: number;
  /** Seconds from the first try on, after which it gives up if nobody answers. */
  readonly unansweredFor: number;
  /** Seconds that it waits in all, for one request, because the server asks for it. */
  readonly askedToWaitFor: number;
  /** Called before each pause with its seconds, and with what happened. What it throws ends the request. */
  readonly onWait?: ((seconds: number, reason: unknown) => void) | undefined;
}

export const PATIENT: RetryPolicy = { firstPause: 1, longestPause: 60, unansweredFor: 120, askedToWaitFor: 300 };

/** What is sent: what decides whether it may be sent twice. */
export interface Repeatable {
  readonly url: string;
  readonly method: string;
  readonly idempotencyKey: string | undefined;
  /** Of a request with rows, how many; a token may send so many an hour and no more. */
  readonly rows: number;
  readonly signal: AbortSignal | undefined;
}

/** The tries of one request: decides after each failure whether there is another one, and waits for it. */
export class Tries {
  readonly #request: Repeatable;
  readonly #policy: RetryPolicy;
  readonly #began = Date.now();
  #failures = 0;
  #askedSeconds = 0;

  constructor(request: Repeatable, policy: RetryPolicy) {
    this.#request = request;
    this.#policy = policy;
  }

  /** Nobody answered. Throws `NoAnswer` if the request may not be sent again, or if patience has ended. */
  async waitAfterSilence(reason: unknown): Promise<void> {
    const remaining = this.#policy.unansweredFor - (Date.now() - this.#began) / 1000;
    if (!this.#mayBeRepeated() || remaining <= 0) throw this.#noAnswer(reason);
    const longest = backoff(this.#policy, ++this.#failures);
    const asked = (reason instanceof Problem ? reason.retryAfter : undefined) ?? 0;
    await this.#pause(Math.min(Math.max(between(longest / 2, longest), asked), remaining), reason);
  }

  /** The server refused. Throws the problem if waiting does not help, or if patience has ended. */
  async waitAfter(problem: Problem): Promise<void> {
    if (OUTCOME_UNKNOWN.has(problem.code) && OF_A_PROXY.has(problem.status)) return this.waitAfterSilence(problem);
    const seconds = problem.retryAfter;
    if (seconds === undefined || !ASKS_TO_WAIT.has(problem.status) || this.#neverPasses(problem)) throw problem;
    this.#askedSeconds += seconds;
    if (this.#askedSeconds > this.#policy.askedToWaitFor) throw problem;
    return this.#pause(seconds + between(0, backoff(this.#policy, ++this.#failures)), problem);
  }

  /**
   * Whether doing the request twice is the same as doing it once. A PATCH is not repeated: if the first was done, the
   * second would be refused because the ETag has changed.
   */
  #mayBeRepeated(): boolean {
    return (
      ["GET", "HEAD", "PUT", "DELETE"].includes(this.#request.method) ||
      (this.#request.method === "POST" && this.#request.idempotencyKey !== undefined)
    );
  }

  #neverPasses(problem: Problem): boolean {
    return problem.status === 429 && (problem.rowsPerHour ?? Infinity) < this.#request.rows;
  }

  async #pause(seconds: number, reason: unknown): Promise<void> {
    this.#policy.onWait?.(seconds, reason);
    await sleep(seconds, this.#request.signal);
  }

  #noAnswer(reason: unknown): NoAnswer {
    const server = new URL(this.#request.url).origin;
    return new NoAnswer(`${server} does not answer: ${says(reason)}`, this.#request.idempotencyKey, reason);
  }
}

/** The longest pause, in seconds, after so many failures, at least one. */
export function backoff(policy: RetryPolicy, failures: number): number {
  return Math.min(policy.longestPause, policy.firstPause * 2 ** (failures - 1));
}

export function between(low: number, high: number): number {
  return low + Math.random() * (high - low);
}

/** Wait. Throws the signal's reason when it is aborted. */
export function sleep(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function says(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason);
  return reason.cause instanceof Error ? `${reason.message} (${reason.cause.message})` : reason.message;
}
