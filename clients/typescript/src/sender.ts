/** Sends requests until they are answered, keeps answers by their ETags, and throws refusals. */

import { Problem, readProblem } from "./errors.ts";
import { newId } from "./ids.ts";
import { KeptAnswers } from "./keptAnswers.ts";
import { Tries, type RetryPolicy } from "./retries.ts";

export const JSON_TYPE = "application/json";
const POSITION = "Siaga-Position";

/** What is to be sent. */
export interface Outgoing {
  readonly method: string;
  /** With its places filled. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly content?: string | Uint8Array<ArrayBuffer> | undefined;
  /** Of the content. */
  readonly mediaType?: string | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Of a request with rows, how many. */
  readonly rows?: number | undefined;
  readonly retry?: RetryPolicy | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The body of an answer with what its headers say of it. */
export interface Answer<Body> {
  readonly body: Body;
  /** For `ifMatch`, when you change what you have read. */
  readonly etag: string | undefined;
  /** Whether the server said that nothing has changed: then the body is the one that was kept. */
  readonly isUnchanged: boolean;
}

export interface SenderOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly retry: RetryPolicy;
  /** Seconds for one answer. */
  readonly timeout: number;
  readonly keptSize: number;
}

/** Something answered that is no Siaga, such as the sign-in page of a network. */
class NotSiaga extends Error {}

export class Sender {
  readonly retry: RetryPolicy;
  readonly #options: SenderOptions;
  readonly #keptAnswers: KeptAnswers;
  /** Of the last write, as the server called it. Each read shows it, also where a replica answers. */
  #position: string | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.retry = options.retry;
    this.#keptAnswers = new KeptAnswers(options.keptSize);
  }

  /** Send, and read the body of the answer. Throws `Problem` and `NoAnswer`. */
  async send(outgoing: Outgoing): Promise<Answer<unknown>> {
    const url = this.#url(outgoing);
    const kept = outgoing.method === "GET" ? this.#keptAnswers.find(url) : undefined;
    const headers = { ...outgoing.headers, "If-None-Match": kept?.etag };
    return this.#repeat({ ...outgoing, headers }, url, async (response) => {
      if (response.status === 304 && kept !== undefined) {
        return { body: kept.body, etag: kept.etag, isUnchanged: true };
      }
      const text = await response.text();
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      const etag = response.headers.get("ETag") ?? undefined;
      if (outgoing.method === "GET" && etag !== undefined) this.#keptAnswers.keep(url, { etag, body, size: text.length });
      return { body, etag, isUnchanged: false };
    });
  }

  /** Send, and leave the body of the answer to be read as it arrives. */
  async open(outgoing: Outgoing): Promise<Response> {
    return this.#repeat(outgoing, this.#url(outgoing), (response) => Promise.resolve(response));
  }

  async #repeat<T>(outgoing: Outgoing, url: string, read: (response: Response) => Promise<T>): Promise<T> {
    const headers = this.#headers(outgoing);
    const idempotencyKey = headers.get("Idempotency-Key") ?? undefined;
    const { method, signal, rows = 0 } = outgoing;
    const tries = new Tries({ url, method, idempotencyKey, rows, signal }, outgoing.retry ?? this.retry);
    for (;;) {
      let answer: T | Problem;
      try {
        answer = await this.#try(new Request(url, { method, headers, body: outgoing.content ?? null }), signal, read);
      } catch (error) {
        signal?.throwIfAborted();
        await tries.waitAfterSilence(error);
        continue;
      }
      if (!(answer instanceof Problem)) return answer;
      await tries.waitAfter(answer);
    }
  }

  /** Send once. Redirects are not followed: they would take the token along. */
  async #try<T>(
    request: Request,
    signal: AbortSignal | undefined,
    read: (response: Response) => Promise<T>,
  ): Promise<T | Problem> {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(new Error("There was no answer in time.")), this.#options.timeout * 1000);
    const signals = signal === undefined ? [timeout.signal] : [timeout.signal, signal];
    try {
      const response = await fetch(request, { redirect: "error", signal: AbortSignal.any(signals) });
      this.#position = response.headers.get(POSITION) ?? this.#position;
      if (response.status >= 400) return await readProblem(response);
      if (response.headers.get("Content-Type")?.includes("html")) {
        throw new NotSiaga("something answers with a page instead of data");
      }
      return await read(response);
    } finally {
      clearTimeout(timer);
    }
  }

  #url(outgoing: Outgoing): string {
    const query = new URLSearchParams(outgoing.query).toString();
    return `${this.#options.url.replace(/\/+$/, "")}${outgoing.path}${query && `?${query}`}`;
  }

  /** The headers, the same for each try. Each POST has an `Idempotency-Key`, so that it may be sent again. */
  #headers(outgoing: Outgoing): Headers {
    const headers = new Headers({ Accept: JSON_TYPE, ...this.#options.headers });
    if (outgoing.method === "GET" && this.#position !== undefined) headers.set(POSITION, this.#position);
    for (const [name, value] of Object.entries(outgoing.headers ?? {})) {
      if (value !== undefined) headers.set(name, value);
    }
    if (outgoing.content !== undefined) headers.set("Content-Type", outgoing.mediaType ?? JSON_TYPE);
    if (outgoing.method === "POST" && !headers.has("Idempotency-Key")) headers.set("Idempotency-Key", newId());
    return headers;
  }
}
