/** A client of Siaga's REST API: retries, pages, ETags, changes and streams, problems as exceptions, time zones. */

export {
  ChangePages,
  ChangeStream,
  StreamBroken,
  type Change,
  type FollowedEvent,
  type Revision,
} from "./changes.ts";
export {
  SiagaClient,
  type CallOptions,
  type ClientOptions,
  type ItemState,
  type PollOptions,
  type Report,
  type WriteOptions,
} from "./client.ts";
export { NoAnswer, Problem, type FieldError } from "./errors.ts";
export { newId } from "./ids.ts";
export type { AnyPaths, Parameters, Value } from "./paths.ts";
export type { RetryPolicy } from "./retries.ts";
export type { Answer } from "./sender.ts";
export { CENTRAL, EASTERN, WESTERN, fromLocal, toLocal } from "./times.ts";
