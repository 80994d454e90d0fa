/** The requests of one screen. Each keeps its answer and its tag, so that what has not changed comes as a 304. */

import { read } from "../lib/api.js";

/** @import {Held} from "../lib/api.js" */

export class Reading {
  /** @param {Record<string, string>} paths of the requests, by a name */
  constructor(paths) {
    this.paths = paths;
    /** @type {Map<string, Held>} */
    this.held = new Map();
  }

  /**
   * Read everything, at once.
   *
   * @returns {Promise<boolean>} whether an answer differs from the one before
   */
  async refresh() {
    const changed = await Promise.all(Object.entries(this.paths).map(([name, path]) => this.#readOne(name, path)));
    return changed.includes(true);
  }

  /**
   * @param {string} name
   * @param {string} path
   */
  async #readOne(name, path) {
    const before = this.held.get(name) ?? null;
    const answer = await read(path, before);
    this.held.set(name, answer);
    return answer !== before;
  }

  /** @param {string} name */
  body(name) {
    return this.held.get(name)?.body ?? null;
  }
}
