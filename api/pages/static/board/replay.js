/** Replays the days of a region: a slider, and a button that moves it on. */

import { element, show } from "../lib/dom.js";
import { t } from "../lib/i18n.js";
import { NoLine, Problem, read } from "../lib/api.js";
import { requestPath } from "./address.js";
import { dayText } from "./headline.js";

/** Milliseconds for which a day is shown. */
const PACE = 450;
const DAY = 86_400_000;

export class Replay {
  /**
   * @param {string} region
   * @param {string | undefined} election
   * @param {() => void} whenMoved
   */
  constructor(region, election, whenMoved) {
    this.path = requestPath(`/v1/readiness/${region}/series`, { election });
    this.whenMoved = whenMoved;
    /** @type {any} */
    this.series = null;
    /** @type {number | null} the index of the day that is shown; null: the present */
    this.day = null;
    this.element = element("div", { class: "replay no-print", role: "group", "aria-label": t("replay.label") });
    this.#showStart();
  }

  /** @type {ReturnType<typeof setInterval> | null} */
  #playing = null;
  #slider = element("input", { type: "range", min: 0, "aria-label": t("replay.label"), input: () => this.#move(Number(this.#slider.value)) });
  #shown = element("output", {});
  #play = element("button", { type: "button", click: () => this.#toggle() });

  /** @returns {string | null} the day that is shown, for example 2026-11-20 */
  get shownDay() {
    return this.day === null ? null : this.series.days[this.day];
  }

  /** How a day is counted from polling day. */
  hOf(/** @type {string} */ pollingOn) {
    const days = Math.round((Date.parse(pollingOn) - Date.parse(this.shownDay ?? pollingOn)) / DAY);
    return days >= 0 ? `H-${days}` : `H+${-days}`;
  }

  stop() {
    if (this.#playing !== null) {
      clearInterval(this.#playing);
      this.#playing = null;
    }
    this.#label();
  }

  #showStart() {
    show(this.element, element("button", { type: "button", "data-key": "replay", click: () => void this.#load() }, t("replay.start")));
  }

  async #load() {
    try {
      this.series = (await read(this.path)).body;
    } catch (error) {
      if (!(error instanceof Problem || error instanceof NoLine)) {
        throw error;
      }
      show(this.element, element("p", { class: "soft" }, t("replay.none")));
      return;
    }
    const last = this.series.days.length - 1;
    this.#slider.max = String(last);
    const back = element("button", { type: "button", class: "plain", click: () => this.#leave() }, t("replay.leave"));
    show(this.element, this.#play, this.#slider, this.#shown, back);
    this.#move(0);
    this.#toggle();
  }

  #toggle() {
    if (this.#playing !== null) {
      this.stop();
      return;
    }
    const last = this.series.days.length - 1;
    if (this.day === last) {
      this.#move(0);
    }
    this.#playing = setInterval(() => {
      this.#move(Math.min((this.day ?? 0) + 1, last));
      if (this.day === last) {
        this.stop();
      }
    }, PACE);
    this.#label();
  }

  /** @param {number} day */
  #move(day) {
    this.day = day;
    this.#slider.value = String(day);
    this.#slider.setAttribute("aria-valuetext", dayText(this.shownDay ?? ""));
    this.#shown.textContent = dayText(this.shownDay ?? "");
    this.#label();
    this.whenMoved();
  }

  #label() {
    this.#play.textContent = this.#playing === null ? "▶" : "❚❚";
    this.#play.setAttribute("aria-label", t(this.#playing === null ? "replay.play" : "replay.pause"));
  }

  #leave() {
    this.stop();
    this.day = null;
    this.series = null;
    this.#showStart();
    this.whenMoved();
  }
}
