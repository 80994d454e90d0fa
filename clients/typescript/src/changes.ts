/** Following what is recorded: by pages, or by a stream that is opened again when it breaks. */

import { Problem } from "./errors.ts";
import { readEvents, type ServerSentEvent } from "./events.ts";
import { backoff, between, sleep, type RetryPolicy } from "./retries.ts";
import type { Sender } from "./sender.ts";

/** A stream says every 15 seconds that it is still there. After so many seconds without a word the line is broken. */
const SILENCE = 40;

/** Something that was recorded. Skip types that you do not know. */
export interface Change {
  /** Its place in the log: what comes after it is asked for with this. */
  readonly cursor: string;
  /** What it is about, such as `update`. */
  readonly type: string;
  /** More exactly, such as `update.posted`. */
  readonly action: string;
  readonly region: string;
  /** In UTC. */
  readonly recorded_at: string;
  readonly entry: string;
  readonly id: string;
  readonly address: string | null;
  readonly election: string | null;
  readonly requirement: string | null;
  readonly observed_at: string | null;
  readonly agency: string | null;
  readonly on_behalf_of: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The readiness of a region may have changed: read it again. */
export interface Revision {
  readonly region: string;
  readonly election: string;
  readonly revision: number;
}

export type FollowedEvent =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "revision"; readonly revision: Revision };

/** A stream ended; it is opened again. Only `onWait` gets this. */
export class StreamBroken extends Error {}

/**
 * The changes that are there, oldest first, up to the last one when it is asked for.
 *
 * `cursor` moves on when the next change is asked for, so that what it has passed has been handled. Store it.
 */
export class ChangePages implements AsyncIterable<Change> {
  cursor: string | undefined;
  readonly #sender: Sender;
  readonly #query: Readonly<Record<string, string>>;
  readonly #signal: AbortSignal | undefined;

  constructor(
    sender: Sender,
    query: Readonly<Record<string, string>>,
    cursor: string | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.#sender = sender;
    this.#query = query;
    this.#signal = signal;
    this.cursor = cursor;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Change, void, undefined> {
    for (let more = true; more; ) {
      const query = this.cursor === undefined ? this.#query : { ...this.#query, cursor: this.cursor };
      const answer = await this.#sender.send({ method: "GET", path: "/v1/changes", query, signal: this.#signal });
      const page = answer.body as { items: readonly Change[]; cursor: string; more: boolean };
      for (const change of page.items) {
        yield change;
        this.cursor = change.cursor;
      }
      this.cursor = page.cursor;
      more = page.more;
    }
  }
}

/**
 * What is recorded, as it happens, for ever. After an interruption it goes on where it was.
 *
 * `cursor` moves on when the next event is asked for, so that what it has passed has been handled. Store it.
 */
export class ChangeStream implements AsyncIterable<FollowedEvent> {
  cursor: string | undefined;
  readonly #sender: Sender;
  readonly #query: Readonly<Record<string, string>>;
  readonly #signal: AbortSignal | undefined;
  readonly #retry: RetryPolicy;
  #serverPause: number;

  constructor(
    sender: Sender,
    query: Readonly<Record<string, string>>,
    cursor: string | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.#sender = sender;
    this.#query = query;
    this.#signal = signal;
    this.#retry = { ...sender.retry, unansweredFor: Infinity, askedToWaitFor: Infinity };
    this.#serverPause = this.#retry.firstPause;
    this.cursor = cursor;
  }

  /** Throws `Problem` where coming back does not help: 401 when the token has ended, 410 `cursor_outlived`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<FollowedEvent, void, undefined> {
    for (let failures = 1; ; failures++) {
      let reason: unknown = new StreamBroken("The stream ended.");
      try {
        for await (const event of this.#events()) {
          this.#signal?.throwIfAborted(); // what has arrived before is not handed over any more
          failures = 0;
          if (event.event === "end") {
            reason = new StreamBroken(`The server ends the stream: ${event.data}`);
            break;
          }
          const followed = followedEvent(event);
          if (followed !== undefined) yield followed;
          this.cursor = event.id || this.cursor;
        }
      } catch (error) {
        this.#signal?.throwIfAborted();
        if (error instanceof Problem || error instanceof SyntaxError) throw error;
        reason = error;
      }
      await this.#pause(Math.max(failures, 1), reason);
    }
  }

  async *#events(): AsyncGenerator<ServerSentEvent, void, undefined> {
    const silence = new Silence(this.#signal);
    const headers = { Accept: "text/event-stream", "Last-Event-ID": this.cursor };
    try {
      const response = await this.#sender.open({
        method: "GET",
        path: "/v1/changes/stream",
        query: this.#query,
        headers,
        retry: this.#retry,
        signal: silence.signal,
      });
      if (response.body === null) return;
      for await (const event of readEvents(response.body, () => silence.hear())) {
        if (event.retry !== undefined) this.#serverPause = Math.min(event.retry / 1000, this.#retry.longestPause);
        yield event;
      }
    } finally {
      silence.end();
    }
  }

  /** Wait before the stream is opened again: longer each time in which nothing came. */
  async #pause(failures: number, reason: unknown): Promise<void> {
    const longest = Math.max(this.#serverPause, backoff(this.#retry, failures));
    const seconds = between(this.#serverPause / 2, longest);
    this.#retry.onWait?.(seconds, reason);
    await sleep(seconds, this.#signal);
  }
}

/** Ends a stream on which nothing is heard any more, or that its reader has ended. */
class Silence {
  readonly signal: AbortSignal;
  readonly #ending = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readerSignal: AbortSignal | undefined) {
    this.signal = AbortSignal.any(readerSignal === undefined ? [this.#ending.signal] : [this.#ending.signal, readerSignal]);
  }

  /** Something was heard. From now on the line has to be heard again in time. */
  hear(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ending.abort(new StreamBroken("The line is silent.")), SILENCE * 1000);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#ending.abort();
  }
}

/** The event, if it is one of those that a program handles. A sign of life is none. */
function followedEvent(event: ServerSentEvent): FollowedEvent | undefined {
  if (event.event === "change") return { kind: "change", change: JSON.parse(event.data) as Change };
  if (event.event === "revision") return { kind: "revision", revision: JSON.parse(event.data) as Revision };
  return undefined;
}
