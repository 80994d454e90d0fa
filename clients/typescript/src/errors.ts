/** What goes wrong: the server refuses a request, or nobody answers. */

/** One value at fault. `pointer` is `query/level`, `body/value`, or `row/3/value` for the third row. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemBody {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly type?: string;
  readonly request_id?: string;
  readonly errors?: readonly FieldError[];
}

/**
 * The server refuses a request (RFC 9457).
 *
 * Programs look at `status` and `code`; `detail` is a sentence for people. A refusal stores nothing, except that after
 * `outcome_unknown` nobody knows.
 */
export class Problem extends Error {
  readonly status: number;
  readonly headers: Headers;
  /** Stable. Empty: the answer is not one of Siaga's, but of a proxy. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** The address of the explanation, on the server. */
  readonly type: string;
  /** Give it to the operator of the server. */
  readonly requestId: string;
  readonly errors: readonly FieldError[];

  constructor(status: number, headers: Headers, body: ProblemBody) {
    const detail = body.detail ?? body.title ?? "";
    super([status, body.code, detail].filter(Boolean).join(" "));
    this.name = "Problem";
    this.status = status;
    this.headers = headers;
    this.code = body.code ?? "";
    this.title = body.title ?? "";
    this.detail = detail;
    this.type = body.type ?? "";
    this.requestId = body.request_id ?? "";
    this.errors = body.errors ?? [];
  }

  /** Where the first value at fault is; undefined: no value is. */
  get pointer(): string | undefined {
    return this.errors[0]?.pointer;
  }

  /** Seconds after which the server wants to be asked again; undefined: it did not say. */
  get retryAfter(): number | undefined {
    return secondsUntil(this.headers.get("Retry-After") ?? "");
  }

  /** How many rows this token may send an hour; undefined: the answer does not say. */
  get rowsPerHour(): number | undefined {
    const quota = /\bq=(\d+)/.exec(this.headers.get("RateLimit-Policy") ?? "")?.[1];
    return quota === undefined ? undefined : Number(quota);
  }
}

/**
 * Nobody answered, or no Siaga did. Of a write it is not known whether it was done: send it again with the same
 * `client_id` and the same `Idempotency-Key`, then it is done once.
 */
export class NoAnswer extends Error {
  /** The key of the request, to send it again with; undefined: it had none. */
  readonly idempotencyKey: string | undefined;

  constructor(message: string, idempotencyKey: string | undefined, cause: unknown) {
    super(message, { cause });
    this.name = "NoAnswer";
    this.idempotencyKey = idempotencyKey;
  }
}

/** The problem in an answer; of an answer that holds none, one without a code. */
export async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text();
  return new Problem(response.status, response.headers, parseProblem(text) ?? { title: response.statusText });
}

/** The seconds that a `Retry-After` asks for, which holds seconds or a date; undefined: it holds neither. */
export function secondsUntil(retryAfter: string): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, (moment - Date.now()) / 1000);
}

function parseProblem(text: string): ProblemBody | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && !Array.isArray(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
