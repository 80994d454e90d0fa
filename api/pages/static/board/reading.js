/** The requests of one screen. Each keeps its answer and its tag, so that what has not changed comes as a 304. */

import { Problem, read } from "../lib/api.js";
import { LATER } from "./screens.js";

/** @import {Held} from "../lib/api.js" */

export class Reading {
  /** @param {Record<string, string>} paths of the requests, by a name */
  constructor(paths) {
    this.paths = paths;
    /** @type {Map<string, Held>} */
    this.held = new Map();
  }

  /**
   * Read everything that the screen is not shown without, at once.
   *
   * @returns {Promise<boolean>} whether an answer differs from the one before
   */
  refresh() {
    return this.#readAll((name) => !LATER.includes(name));
  }

  /**
   * Read the rest. What is refused is left out.
   *
   * @returns {Promise<boolean>} whether an answer differs from the one before
   */
  async refreshRest() {
    try {
      return await this.#readAll((name) => LATER.includes(name));
    } catch (error) {
      if (error instanceof Problem && !error.isTemporary && !error.isSignedOut) {
        return false;
      }
      throw error;
    }
  }

  /** @param {(name: string) => boolean} isWanted */
  async #readAll(isWanted) {
    const wanted = Object.entries(this.paths).filter(([name]) => isWanted(name));
    const changed = await Promise.all(wanted.map(([name, path]) => this.#readOne(name, path)));
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
