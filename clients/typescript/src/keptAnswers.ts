/** The last answers to GETs, kept by their ETags, so that what has not changed is not sent again. */

export interface KeptAnswer {
  readonly etag: string;
  readonly body: unknown;
  /** The length of the body as text. */
  readonly size: number;
}

/** Keeps the answers that were asked for last, as long as they fit. */
export class KeptAnswers {
  readonly #maxSize: number;
  readonly #answers = new Map<string, KeptAnswer>();
  #size = 0;

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  find(key: string): KeptAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer !== undefined) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  keep(key: string, answer: KeptAnswer): void {
    this.#forget(key);
    if (answer.size > this.#maxSize) return;
    this.#answers.set(key, answer);
    this.#size += answer.size;
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#maxSize) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#size -= this.#answers.get(key)?.size ?? 0;
    this.#answers.delete(key);
  }
}
