/** Server-Sent Events, as the HTML standard defines them, read from an answer of `fetch`. */

export interface ServerSentEvent {
  readonly event: string;
  /** Empty: it sets an id only, and is no event to a program. */
  readonly data: string;
  /** The last id that the stream has set. */
  readonly id: string;
  /** Milliseconds after which to come back; undefined: the event does not say. */
  readonly retry: number | undefined;
}

/** The events of a stream. `onBytes` is called whenever something arrives. */
export async function* readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: () => void,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const fields = new EventFields();
  for await (const line of readLines(body, onBytes)) {
    const event = line === "" ? fields.take() : fields.add(line);
    if (event !== undefined) yield event;
  }
}

/** The fields of the event that is being read. */
class EventFields {
  #id = "";
  #event = "";
  #data: string[] = [];
  #retry: number | undefined;
  #isEmpty = true;

  add(line: string): undefined {
    if (line.startsWith(":")) return;
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    this.#isEmpty = false;
    if (name === "event") this.#event = value;
    else if (name === "data") this.#data.push(value);
    else if (name === "id" && !value.includes("\0")) this.#id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.#retry = Number(value);
  }

  take(): ServerSentEvent | undefined {
    if (this.#isEmpty) return undefined;
    const event = { event: this.#event || "message", data: this.#data.join("\n"), id: this.#id, retry: this.#retry };
    this.#event = "";
    this.#data = [];
    this.#retry = undefined;
    this.#isEmpty = true;
    return event;
  }
}

/** Lines without their ends, which are CR, LF or both. What comes after the last end is not a line yet. */
async function* readLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: () => void,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      rest += decoder.decode(value, { stream: true });
      const endsWithCr = rest.endsWith("\r");
      const lines = (endsWithCr ? rest.slice(0, -1) : rest).split(/\r\n|\r|\n/);
      rest = (lines.pop() ?? "") + (endsWithCr ? "\r" : "");
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
