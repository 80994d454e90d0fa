/** The screen of a region: headline, map, heat table, what comes first, and what is reported just now. */

import { element, show } from "../lib/dom.js";
import { hasText, inLanguage, language, t, writtenDay, writtenNumber } from "../lib/i18n.js";
import { itemAddress, regionAddress, withOptions } from "./address.js";
import { attentionList } from "./attention.js";
import { parentsOf } from "./country.js";
import { heatTable } from "./heat-table.js";
import { headline } from "./headline.js";
import { BANDS, MEASURES, measureText, measured, percentText } from "./measures.js";
import { rowsOfChildren, rowsOfDay } from "./rows.js";
import { swap } from "./swap.js";

/** @import {Reading} from "./reading.js" */
/** @import {RegionMap} from "./region-map.js" */
/** @import {Replay} from "./replay.js" */
/** @import {RegionRow, View} from "./types.js" */

/** The steps of a legend. */
const SHARE_STEPS = ["0", "1", "2", "3", "4", "5"];
/** Changes that are shown on the timeline. */
const TIMELINE_TYPES = ["event", "agreement", "commitment"];

export class Overview {
  /**
   * @param {View} view
   * @param {Reading} reading
   * @param {any[]} changes the newest first
   * @param {Map<string, string>} names of regions
   * @param {(day: string | null) => View} whenMoved to a day that is replayed; null: back to the present
   */
  constructor(view, reading, changes, names, whenMoved) {
    this.view = view;
    this.reading = reading;
    this.changes = changes;
    this.names = names;
    this.whenMoved = whenMoved;
    this.element = element(
      "div",
      { class: "overview" },
      this.#headline,
      element("div", { class: "column" }, this.#tablePanel, this.#first),
      element("div", { class: "column" }, this.#mapPanel, this.#feed),
    );
    /** @type {Replay | null} null: not loaded yet, like the map */
    this.replay = null;
    this.#isClosed = false;
  }

  #headline = element("div", { class: "place-headline" });
  /** @type {RegionMap | null} */
  #map = null;
  #mapPlace = element("div", { class: "map-place" });
  #isClosed;
  #measure = element("select", { id: "measure", change: () => location.replace(withOptions(this.view, { measure: this.#measure.value })) });
  #legend = element("div", { class: "legend" });
  #notice = element("div", { class: "soft map-notice" });
  #replayPlace = element("div", { class: "replay-place" });
  #mapPanel = element(
    "section",
    { class: "panel map-panel", "aria-label": t("map.label") },
    element("div", { class: "map-head" }, element("label", { for: "measure" }, t("map.measure")), this.#measure),
    this.#mapPlace,
    this.#legend,
    this.#notice,
    this.#replayPlace,
  );
  #tablePanel = element("section", { class: "panel table-panel", "aria-label": t("table.label") });
  #first = element("div", { class: "place-first" });
  #feed = element("div", { class: "place-feed" });
  /** @type {any} null: there are no outlines, or not yet */
  #topology = null;
  #hasAsked = false;

  get #readiness() {
    return this.reading.body("readiness");
  }

  get #chosen() {
    const known = [...MEASURES, ...this.#readiness.categories.map((/** @type {any} */ it) => it.code)];
    const wanted = this.view.options["measure"] ?? "band";
    return known.includes(wanted) ? wanted : "band";
  }

  /** @returns {RegionRow[]} */
  get #rows() {
    if (this.replay !== null && this.replay.day !== null) {
      const names = new Map(rowsOfChildren(this.#readiness.children).map((row) => [row.code, row.name]));
      return rowsOfDay(this.replay.series, this.replay.day, names).slice(1);
    }
    return rowsOfChildren(this.#readiness.children);
  }

  /** The categories that are answered below the region. */
  get #categories() {
    const { categories, children } = this.#readiness;
    return categories.filter((/** @type {any} */ it) => children.some((/** @type {any} */ child) => typeof child.categories?.[it.code] === "number"));
  }

  /** The day that the address wants to be replayed. Past moments are not replayed. */
  get #wantedDay() {
    const { as_of: moment, day } = this.view.options;
    return moment ? null : day ?? null;
  }

  /** Show what was read. The view may have other options than before. */
  update(/** @type {View} */ view) {
    this.view = view;
    this.#showMeasures();
    this.#paint();
    this.#showFirst();
    this.showFeed();
    if (this.#hasAsked) {
      void this.replay?.go(this.#wantedDay);
      return;
    }
    this.#hasAsked = true;
    void Promise.all([this.#loadReplay(), this.#readiness.children.length > 0 && this.#loadMap()]).then(() => import("./views.js"));
  }

  /** Load what is not needed to show headline and table, so that these come first. */
  async #loadMap() {
    const [{ RegionMap }, { outlinesOf }] = await Promise.all([import("./region-map.js"), import("./outlines.js")]);
    this.#topology = await outlinesOf(this.view.code);
    if (this.#isClosed) {
      return;
    }
    this.#map = new RegionMap();
    this.#mapPlace.append(this.#map);
    if (this.#topology?.objects.regions.geometries.length > 0) {
      show(this.#notice, element("details", {}, element("summary", {}, t("map.indicative")), this.#topology.notice));
    }
    this.#paint();
  }

  /** Until the day of the address is there, what is shown is not what was asked for. */
  async #loadReplay() {
    if (this.view.options["as_of"]) {
      return;
    }
    this.element.classList.toggle("waiting", this.#wantedDay !== null);
    const { Replay } = await import("./replay.js");
    if (!this.#isClosed) {
      this.replay = new Replay(this.view.code, this.view.options["election"], () => this.#move());
      this.#replayPlace.append(this.replay.element);
      await this.replay.go(this.#wantedDay);
    }
    this.element.classList.remove("waiting");
  }

  #move() {
    this.view = this.whenMoved(this.replay?.shownDay ?? null);
    this.#paint();
    this.#showFirst();
  }

  #showFirst() {
    swap(this.#first, attentionList(this.view, this.reading.body("attention"), this.#isReplayed));
  }

  get #isReplayed() {
    return this.replay !== null && this.replay.day !== null;
  }

  #paint() {
    const rows = this.#rows;
    const hasChildren = rows.length > 0;
    this.#tablePanel.hidden = !hasChildren;
    this.element.classList.toggle("leaf", !hasChildren);
    swap(this.#headline, headline(this.view, this.#shownReadiness, this.#wantedDay === null ? this.reading.body("forecast") : undefined));
    if (!hasChildren) {
      return;
    }
    swap(this.#tablePanel, heatTable(this.view, rows, this.#categories));
    const measure = this.#chosen;
    this.#map?.draw(this.#topology, rows, t("map.label"));
    this.#map?.paint(
      rows,
      (row) => measured(row, measure),
      (row) => regionAddress(this.view, row.code),
      (row) => `${row.name}: ${t(`band.${row.band}`)}, ${t("measure.score")} ${percentText(row.score)}, ${measureText(measure)} ${measured(row, measure).text}`,
    );
    this.#showLegend(measure);
  }

  /** The readiness, or in a replay how the region stood on that day. */
  get #shownReadiness() {
    const { replay } = this;
    if (replay === null || replay.day === null) {
      return this.#readiness;
    }
    const [own] = rowsOfDay(replay.series, replay.day, new Map());
    const before = rowsOfDay(replay.series, 0, new Map())[0]?.score ?? null;
    const score = own?.score ?? null;
    return {
      ...this.#readiness,
      ...own,
      h: replay.hOf(this.#readiness.polling_on),
      verified_share: undefined,
      reason: { says: t("replay.shown"), requirements: [] },
      change: { since: replay.series.days[0], score: score === null || before === null ? null : score - before },
    };
  }

  #showMeasures() {
    const options = [
      ...MEASURES.map((name) => ({ name, text: measureText(name) })),
      ...this.#readiness.categories.map((/** @type {any} */ it) => ({ name: it.code, text: inLanguage(it.title) })),
    ];
    if (this.#measure.options.length !== options.length) {
      show(this.#measure, ...options.map(({ name, text }) => element("option", { value: name }, text)));
    }
    this.#measure.value = this.#chosen;
  }

  /** @param {string} measure */
  #showLegend(measure) {
    const scale = measure === "band" ? "band" : measure === "silent" ? "silence" : "share";
    const keys = scale === "band" ? BANDS : [...SHARE_STEPS, "none"];
    swap(
      this.#legend,
      element(
        "ul",
        {},
        ...keys.map((step) =>
          element(
            "li",
            {},
            element("span", { class: "key", "data-scale": scale, "data-step": step, "aria-hidden": "true" }, scale === "band" ? t(`band.letter.${step}`) : ""),
            t(`legend.${scale}.${step}`),
          ),
        ),
      ),
    );
  }

  /** What was recorded last. */
  showFeed() {
    const titles = new Map(this.#readiness.requirements.map((/** @type {any} */ it) => [it.code, inLanguage(it.title)]));
    swap(
      this.#feed,
      element(
        "section",
        { class: "panel feed" },
        element("h2", {}, t("feed.heading")),
        this.changes.length === 0 && element("p", { class: "soft" }, t("feed.none")),
        element("ul", { class: "lines" }, ...this.changes.map((change) => feedLine(this.view, change, titles, this.names))),
        element("p", { class: "more" }, element("a", { href: regionAddress(this.view, this.view.code, "changes") }, t("feed.before"))),
      ),
    );
  }

  close() {
    this.#isClosed = true;
    this.replay?.stop();
  }
}

/**
 * @param {View} view
 * @param {any} change as the stream gives it
 * @param {Map<string, string>} titles of requirements
 * @param {Map<string, string>} names of regions
 */
function feedLine(view, change, titles, names) {
  const value = typeof change.facts?.value === "number" ? `: ${writtenNumber(change.facts.value)}` : "";
  const said = change.requirement ? [typeText(change.type)] : [];
  return element(
    "li",
    { "data-new": change.isNew ? "true" : null },
    element("span", { class: "why" }, timeText(change.recorded_at)),
    element(
      "div",
      {},
      element("a", { class: "what", href: feedAddress(view, change) }, change.requirement ? `${titles.get(change.requirement) ?? change.requirement}${value}` : typeText(change.type)),
      element("p", { class: "soft" }, [placeText(change.region ?? view.code, names), change.agency, ...said].filter(Boolean).join(" · ")),
    ),
  );
}

/**
 * @param {View} view
 * @param {any} change
 */
function feedAddress(view, change) {
  const region = change.region ?? view.code;
  if (change.requirement) {
    return itemAddress(view, region, change.requirement);
  }
  return regionAddress(view, region, TIMELINE_TYPES.includes(change.type) ? "timeline" : "overview");
}

/**
 * The name of a region; of one that is not known by name, that of the region above it, and the code.
 *
 * @param {string} code
 * @param {Map<string, string>} names
 */
function placeText(code, names) {
  const above = parentsOf(code).findLast((parent) => names.has(parent));
  return names.get(code) ?? (above === undefined ? code : `${names.get(above)} (${code})`);
}

/**
 * The time of what was recorded today, the day of what was recorded before.
 *
 * @param {string} instant
 */
function timeText(instant) {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(at) : writtenDay(at);
}

/** @param {string} type of a change */
function typeText(type) {
  return hasText(`feed.${type}`) ? t(`feed.${type}`) : type;
}
