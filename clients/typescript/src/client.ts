/** The client: what generators cannot know about Siaga, and nothing about single resources but reports. */

import { ChangePages, ChangeStream } from "./changes.ts";
import { newId } from "./ids.ts";
import {
  fillPath,
  type AnswerOf,
  type AnyPaths,
  type BodyOf,
  type OperationOf,
  type Parameters,
  type ParametersThen,
  type PathsWith,
  type RowOf,
} from "./paths.ts";
import { PATIENT, between, sleep, type RetryPolicy } from "./retries.ts";
import { JSON_TYPE, Sender, type Answer } from "./sender.ts";

const UPDATES = "/v1/readiness-checklists/{region}/items/{requirement}/updates";
const VERIFICATIONS = "/v1/readiness-checklists/{region}/items/{requirement}/verifications";
const BULK = "/v1/checklist-updates";

export interface ClientOptions {
  /** `id` or `en`: the language of sentences. */
  readonly language?: "id" | "en";
  readonly retry?: Partial<RetryPolicy>;
  /** Seconds for one answer; a busy server may take ten. */
  readonly timeout?: number;
  /** The room, in characters, for answers that are kept by their ETags. */
  readonly keptSize?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface WriteOptions extends CallOptions {
  /** Keep one of your own where a program that was killed has to send the same again. */
  readonly idempotencyKey?: string;
  /** The ETag of what you have read. */
  readonly ifMatch?: string;
}

export interface PollOptions extends CallOptions {
  /** Seconds. */
  readonly every?: number;
}

/** How an item stands, in whole: `status`, `value` or `stage`, and the other fields of an update. */
export interface ItemState {
  /** The update's own id. Make and store it before, where a program that was killed has to send the same again. */
  readonly client_id?: string;
  readonly status?: string;
  readonly value?: number;
  readonly of?: number;
  readonly stage?: string;
  readonly observed_at?: Date | string;
  readonly note?: string;
  readonly entered_by?: string;
  readonly on_behalf_of?: string;
  readonly corrects?: string;
  readonly evidence?: readonly Readonly<Record<string, unknown>>[];
}

export interface Report extends ItemState {
  readonly region: string;
  readonly requirement: string;
  readonly election?: string;
}

/** The answer of a path that this class calls itself. */
type Known<Paths, P extends string, M extends "get" | "post"> = P extends keyof Paths
  ? AnswerOf<OperationOf<Paths, P, M>>
  : never;

/**
 * A client for one server and one token.
 *
 * A path may have places, as in the documentation of the API: `get("/v1/readiness/{region}", { region: "64" })`. Other
 * parameters go into the query. With the generated types, `new SiagaClient<paths>(…)`, all of them are checked.
 */
export class SiagaClient<Paths extends object = AnyPaths> {
  readonly #sender: Sender;

  constructor(url: string, token: string, options: ClientOptions = {}) {
    this.#sender = new Sender({
      url,
      headers: { Authorization: `Bearer ${token}`, "Accept-Language": options.language ?? "en" },
      retry: { ...PATIENT, ...options.retry },
      timeout: options.timeout ?? 40,
      keptSize: options.keptSize ?? 16 * 1024 * 1024,
    });
  }

  /** GET the body alone. What has not changed since the last time is not sent again. */
  async get<P extends PathsWith<Paths, "get">>(
    path: P,
    ...rest: ParametersThen<OperationOf<Paths, P, "get">, CallOptions>
  ): Promise<AnswerOf<OperationOf<Paths, P, "get">>> {
    return (await this.ask(path, ...rest)).body;
  }

  /** GET with the ETag. */
  async ask<P extends PathsWith<Paths, "get">>(
    path: P,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "get">, CallOptions>
  ): Promise<Answer<AnswerOf<OperationOf<Paths, P, "get">>>> {
    const answer = await this.#send("GET", path, parameters as Parameters | undefined, undefined, options);
    return answer as Answer<AnswerOf<OperationOf<Paths, P, "get">>>;
  }

  /** POST, over a bad line until it is answered, and once. */
  async post<P extends PathsWith<Paths, "post">>(
    path: P,
    body: BodyOf<OperationOf<Paths, P, "post">>,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "post">, WriteOptions>
  ): Promise<AnswerOf<OperationOf<Paths, P, "post">>> {
    const answer = await this.#send("POST", path, parameters as Parameters | undefined, body, options);
    return answer.body as AnswerOf<OperationOf<Paths, P, "post">>;
  }

  /** PATCH what you have read with `ask`, whose ETag is `ifMatch`. 412: somebody was there first. */
  async patch<P extends PathsWith<Paths, "patch">>(
    path: P,
    body: BodyOf<OperationOf<Paths, P, "patch">>,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "patch">, WriteOptions>
  ): Promise<AnswerOf<OperationOf<Paths, P, "patch">>> {
    const answer = await this.#send("PATCH", path, parameters as Parameters | undefined, body, options);
    return answer.body as AnswerOf<OperationOf<Paths, P, "patch">>;
  }

  async put<P extends PathsWith<Paths, "put">>(
    path: P,
    body: BodyOf<OperationOf<Paths, P, "put">>,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "put">, WriteOptions>
  ): Promise<AnswerOf<OperationOf<Paths, P, "put">>> {
    const answer = await this.#send("PUT", path, parameters as Parameters | undefined, body, options);
    return answer.body as AnswerOf<OperationOf<Paths, P, "put">>;
  }

  async delete<P extends PathsWith<Paths, "delete">>(
    path: P,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "delete">, WriteOptions>
  ): Promise<AnswerOf<OperationOf<Paths, P, "delete">>> {
    const answer = await this.#send("DELETE", path, parameters as Parameters | undefined, undefined, options);
    return answer.body as AnswerOf<OperationOf<Paths, P, "delete">>;
  }

  /** The pages of a list, one after the other. */
  async *pages<P extends PathsWith<Paths, "get">>(
    path: P,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "get">, CallOptions>
  ): AsyncGenerator<AnswerOf<OperationOf<Paths, P, "get">>, void, undefined> {
    let after: string | undefined;
    do {
      const answer = await this.#send("GET", path, { ...(parameters as Parameters), after }, undefined, options);
      yield answer.body as AnswerOf<OperationOf<Paths, P, "get">>;
      const { next, more = true } = answer.body as { next: string | null; more?: boolean };
      after = (more ? next : null) ?? undefined;
    } while (after !== undefined);
  }

  /** The rows of a list, from all its pages. `limit` is the size of a page. */
  async *rows<P extends PathsWith<Paths, "get">>(
    path: P,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "get">, CallOptions>
  ): AsyncGenerator<RowOf<AnswerOf<OperationOf<Paths, P, "get">>>, void, undefined> {
    const given = [{ limit: 500, ...(parameters as Parameters) }, options] as unknown as ParametersThen<OperationOf<Paths, P, "get">, CallOptions>;
    for await (const page of this.pages(path, ...given)) {
      yield* (page as { items: RowOf<AnswerOf<OperationOf<Paths, P, "get">>>[] }).items;
    }
  }

  /**
   * The body now, and again whenever it has changed, for ever. While nobody answers it goes on asking. Throws `Problem`
   * for a refusal.
   */
  async *poll<P extends PathsWith<Paths, "get">>(
    path: P,
    ...[parameters, options]: ParametersThen<OperationOf<Paths, P, "get">, PollOptions>
  ): AsyncGenerator<AnswerOf<OperationOf<Paths, P, "get">>, void, undefined> {
    const retry = { ...this.#sender.retry, unansweredFor: Infinity, askedToWaitFor: Infinity };
    for (let isFirst = true; ; isFirst = false) {
      const [filled, query] = fillPath(path, (parameters as Parameters | undefined) ?? {});
      const answer = await this.#sender.send({ method: "GET", path: filled, query, retry, signal: options?.signal });
      if (isFirst || !answer.isUnchanged) yield answer.body as AnswerOf<OperationOf<Paths, P, "get">>;
      await sleep(between(0.9, 1.1) * (options?.every ?? 15), options?.signal);
    }
  }

  /** Report how an item stands. */
  async report(
    region: string,
    requirement: string,
    state: ItemState,
    options?: WriteOptions & { readonly election?: string },
  ): Promise<Known<Paths, typeof UPDATES, "post">> {
    const parameters = { region, requirement, election: options?.election };
    const answer = await this.#send("POST", UPDATES, parameters, { client_id: newId(), ...state }, options);
    return answer.body as Known<Paths, typeof UPDATES, "post">;
  }

  /**
   * Send up to 10,000 reports in one request: all of them are stored, or none. With `on_error: "continue"` the good
   * ones are stored; look for those that are `rejected` in `rows`. With `dry_run: true` nothing is.
   */
  async reportMany(
    reports: readonly Report[],
    parameters: Parameters = {},
    options?: WriteOptions,
  ): Promise<Known<Paths, typeof BULK, "post">> {
    const rows = reports.map((report) => ({ client_id: newId(), ...report }));
    const answer = await this.#send("POST", BULK, parameters, rows, options, rows.length);
    return answer.body as Known<Paths, typeof BULK, "post">;
  }

  /** Say that what another agency reported is so. */
  async confirm(
    region: string,
    requirement: string,
    update: string,
    fields: Readonly<Record<string, unknown>> = {},
  ): Promise<Known<Paths, typeof VERIFICATIONS, "post">> {
    return this.#verify(region, requirement, { kind: "confirmed", update_id: update, ...fields });
  }

  /** Say that what another agency reported is not so, with the `value` or `stage` that you saw. */
  async dispute(
    region: string,
    requirement: string,
    update: string,
    note: string,
    fields: Readonly<Record<string, unknown>> = {},
  ): Promise<Known<Paths, typeof VERIFICATIONS, "post">> {
    return this.#verify(region, requirement, { kind: "disputed", update_id: update, note, ...fields });
  }

  /** What was recorded after the cursor, up to now. `filters`: `within`, `types`, `since`, `limit`. */
  changes(cursor?: string, filters: Parameters = {}, options?: CallOptions): ChangePages {
    return new ChangePages(this.#sender, fillPath("", { limit: 500, ...filters })[1], cursor, options?.signal);
  }

  /** What was recorded after the cursor, and what will be. Without a cursor, from now on. `filters`: `within`, `types`. */
  follow(cursor?: string, filters: Parameters = {}, options?: CallOptions): ChangeStream {
    return new ChangeStream(this.#sender, fillPath("", filters)[1], cursor, options?.signal);
  }

  async #verify(
    region: string,
    requirement: string,
    body: Readonly<Record<string, unknown>>,
  ): Promise<Known<Paths, typeof VERIFICATIONS, "post">> {
    const identified = { client_id: newId(), ...body };
    const answer = await this.#send("POST", VERIFICATIONS, { region, requirement }, identified, undefined);
    return answer.body as Known<Paths, typeof VERIFICATIONS, "post">;
  }

  async #send(
    method: string,
    path: string,
    parameters: Parameters = {},
    body: unknown,
    options: WriteOptions | undefined,
    rows?: number,
  ): Promise<Answer<unknown>> {
    const [filled, query] = fillPath(path, parameters);
    return this.#sender.send({
      method,
      path: filled,
      query,
      content: body === undefined ? undefined : JSON.stringify(body),
      mediaType: JSON_TYPE,
      headers: { "Idempotency-Key": options?.idempotencyKey, "If-Match": options?.ifMatch },
      rows,
      signal: options?.signal,
    });
  }
}
