/** The screen of a region: headline, map, heat table, what comes first, and what is reported just now. */

import { element, show } from "../lib/dom.js";
import { hasText, inLanguage, t, writtenNumber, writtenTime } from "../lib/i18n.js";
import { addressOf, itemAddress, regionAddress, withOptions } from "./address.js";
import { attentionList } from "./attention.js";
import { heatTable } from "./heat-table.js";
import { headline } from "./headline.js";
import { BANDS, MEASURES, measureText, measured, percentText } from "./measures.js";
import { rowsOfChildren, rowsOfDay, rowsOfTable } from "./rows.js";
import { swap } from "./swap.js";

/** @import {Reading} from "./reading.js" */
/** @import {RegionMap} from "./region-map.js" */
/** @import {Replay} from "./replay.js" */
/** @import {RegionRow, View} from "./types.js" */

/** The steps of a legend. */
const SHARE_STEPS = ["0", "1", "2", "3", "4", "5"];

export class Overview {
  /**
   * @param {View} view
   * @param {Reading} reading
   * @param {any[]} changes the newest first
   */
  constructor(view, reading, changes) {
    this.view = view;
    this.reading = reading;
    this.changes = changes;
    this.element = element("div", { class: "overview" }, this.#headline, this.#mapPanel, this.#tablePanel, this.#first, this.#feed);
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
    const table = this.reading.body("table");
    const categories = this.#readiness.categories.map((/** @type {any} */ it) => it.code);
    return table === null ? rowsOfChildren(this.#readiness.children) : rowsOfTable(table.items, this.view.code, categories);
  }

  /** Show what was read. The view may have other options than before. */
  update(/** @type {View} */ view) {
    this.view = view;
    this.#showMeasures();
    this.#paint();
    swap(this.#first, attentionList(view, this.reading.body("attention")));
    this.showFeed();
    if (!this.#hasAsked && this.#readiness.children.length > 0) {
      this.#hasAsked = true;
      void this.#loadMap();
    }
  }

  /** Load what is not needed to show headline and table, so that these come first. */
  async #loadMap() {
    const [{ RegionMap }, { Replay }, { outlinesOf }] = await Promise.all([
      import("./region-map.js"),
      import("./replay.js"),
      import("./outlines.js"),
    ]);
    this.#topology = await outlinesOf(this.view.code);
    if (this.#isClosed) {
      return;
    }
    this.#map = new RegionMap();
    this.#mapPlace.append(this.#map);
    this.replay = new Replay(this.view.code, this.view.options["election"], () => this.#paint());
    this.#replayPlace.append(this.replay.element);
    if (this.#topology?.notice) {
      show(this.#notice, element("details", {}, element("summary", {}, t("map.indicative")), this.#topology.notice));
    }
    void import("./views.js");
    this.#paint();
  }

  #paint() {
    const rows = this.#rows;
    const hasChildren = rows.length > 0;
    this.#mapPanel.hidden = this.#tablePanel.hidden = !hasChildren;
    this.element.classList.toggle("leaf", !hasChildren);
    swap(this.#headline, headline(this.view, this.#shownReadiness));
    if (!hasChildren) {
      return;
    }
    swap(this.#tablePanel, heatTable(this.view, rows, this.#readiness.categories));
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
      verified_share: null,
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

  /** What was reported since the board was opened. */
  showFeed() {
    const titles = new Map(this.#readiness.requirements.map((/** @type {any} */ it) => [it.code, inLanguage(it.title)]));
    const names = new Map(rowsOfChildren(this.#readiness.children).map((row) => [row.code, row.name]));
    swap(
      this.#feed,
      element(
        "section",
        { class: "panel feed" },
        element("h2", {}, t("feed.heading")),
        element("p", { class: "soft" }, element("a", { href: regionAddress(this.view, this.view.code, "changes") }, t("feed.before"))),
        element("ul", { class: "lines", role: "log" }, ...this.changes.map((change) => feedLine(this.view, change, titles, names))),
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
  const region = change.region ?? view.code;
  const what = change.requirement ? titles.get(change.requirement) ?? change.requirement : change.action;
  const value = typeof change.facts?.value === "number" ? `: ${writtenNumber(change.facts.value)}` : "";
  const address = change.requirement ? itemAddress(view, region, change.requirement) : addressOf(view);
  return element(
    "li",
    {},
    element("span", { class: "why" }, writtenTime(change.recorded_at).split(" ").at(-1) ?? ""),
    element(
      "div",
      {},
      element("a", { class: "what", href: address }, `${what}${value}`),
      element("p", { class: "soft" }, [names.get(region) ?? region, change.agency, typeText(change.type)].filter(Boolean).join(" · ")),
    ),
  );
}

/** @param {string} type of a change */
function typeText(type) {
  return hasText(`feed.${type}`) ? t(`feed.${type}`) : type;
}
