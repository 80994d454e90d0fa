/** Replays the days of a region: a slider, and a button that moves it on. */

import { element, show } from "../lib/dom.js";
import { t } from "../lib/i18n.js";
import { NoLine, Problem, read } from "../lib/api.js";
import { now } from "../lib/clock.js";
import { requestPath } from "./address.js";
import { dayText } from "./headline.js";

/** Milliseconds for which a day is shown. */
const PACE = 450;
const DAY = 86_400_000;
/** How many days the slider reaches from the day of an address that is long past. */
const DAYS_SHOWN = 30;

export class Replay {
  /**
   * @param {string} region
   * @param {string | undefined} election
   * @param {() => void} whenMoved
   */
  constructor(region, election, whenMoved) {
    this.region = region;
    this.election = election;
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
  /** @type {string | null} the day that was asked for last, whether it could be shown or not */
  #wanted = null;
  #slider = element("input", { type: "range", min: 0, "aria-label": t("replay.label"), input: () => this.#choose(Number(this.#slider.value)) });
  #shown = element("output", {});
  #play = element("button", { type: "button", "data-key": "replay-play", click: () => this.#toggle() });

  /** @returns {string | null} the day that is shown, for example 2026-11-20 */
  get shownDay() {
    return this.day === null ? null : this.series.days[this.day];
  }

  /** How a day is counted from polling day. */
  hOf(/** @type {string} */ pollingOn) {
    const days = Math.round((Date.parse(pollingOn) - Date.parse(this.shownDay ?? pollingOn)) / DAY);
    return days >= 0 ? `H-${days}` : `H+${-days}`;
  }

  /**
   * Show a day, or the present.
   *
   * @param {string | null} day for example 2026-11-20; null: the present
   */
  async go(day) {
    if (day === this.#wanted) {
      return;
    }
    this.stop();
    this.#wanted = day;
    if (day === null) {
      this.#leave();
      return;
    }
    if (!this.series?.days.includes(day) && !(await this.#load(day))) {
      return;
    }
    const index = this.series.days.indexOf(day);
    if (index < 0) {
      this.#sayNone();
    } else {
      this.#moveTo(index);
    }
  }

  stop() {
    if (this.#playing !== null) {
      clearInterval(this.#playing);
      this.#playing = null;
    }
    this.#label();
  }

  #showStart() {
    show(this.element, element("button", { type: "button", "data-key": "replay", click: () => void this.#start() }, t("replay.start")));
  }

  async #start() {
    if (await this.#load(null)) {
      this.#moveTo(0);
      this.#toggle();
      this.#play.focus();
    }
  }

  /**
   * Read the last days, or those from a day on that lies before them.
   *
   * @param {string | null} day
   * @returns {Promise<boolean>} whether they are there
   */
  async #load(day) {
    const { election } = this;
    const span = day !== null && now().getTime() - Date.parse(day) > (DAYS_SHOWN - 1) * DAY ? { from: day, to: dayAfter(day, DAYS_SHOWN - 1) } : {};
    try {
      this.series = (await read(requestPath(`/v1/readiness/${this.region}/series`, { election, ...span, categories: "true" }))).body;
    } catch (error) {
      if (!(error instanceof Problem || error instanceof NoLine)) {
        throw error;
      }
      this.#sayNone();
      return false;
    }
    this.#slider.max = String(this.series.days.length - 1);
    const back = element("button", { type: "button", class: "plain", "data-key": "replay-leave", click: () => this.#leave() }, t("replay.leave"));
    show(this.element, this.#play, this.#slider, this.#shown, back);
    return true;
  }

  #sayNone() {
    show(this.element, element("p", { class: "notice", role: "alert" }, t("replay.none")), element("button", { type: "button", class: "plain", click: () => this.#leave() }, t("replay.leave")));
  }

  #toggle() {
    if (this.#playing !== null) {
      this.stop();
      return;
    }
    const last = this.series.days.length - 1;
    if (this.day === last) {
      this.#moveTo(0);
    }
    this.#playing = setInterval(() => {
      this.#moveTo(Math.min((this.day ?? 0) + 1, last));
      if (this.day === last) {
        this.stop();
      }
    }, PACE);
    this.#label();
  }

  /** @param {number} day */
  #choose(day) {
    this.stop();
    this.#moveTo(day);
  }

  /** @param {number} day */
  #moveTo(day) {
    this.day = day;
    this.#wanted = this.shownDay;
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
    this.day = this.#wanted = null;
    this.series = null;
    this.#showStart();
    this.whenMoved();
  }
}

/**
 * @param {string} day
 * @param {number} count
 */
function dayAfter(day, count) {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}
