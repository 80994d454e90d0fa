/** The board: shows the view of the address, keeps it fresh, and says when it cannot. */

import { NoLine, Problem, isSimulated } from "../lib/api.js";
import * as clock from "../lib/clock.js";
import { element, show } from "../lib/dom.js";
import { language, t, writtenTime } from "../lib/i18n.js";
import { LanguageSwitch } from "../lib/language-switch.js";
import { addressOf, parse, regionAddress, withOptions } from "./address.js";
import { parentsOf } from "./country.js";
import { choice, crumbs } from "./headline.js";
import { Overview } from "./overview.js";
import { Reading } from "./reading.js";
import { rowsOfChildren, shortName } from "./rows.js";
import { pathsOf } from "./screens.js";
import { swap } from "./swap.js";

/** @import {LineState, Live} from "./live.js" */
/** @import {View} from "./types.js" */

const TABS = ["overview", "changes", "items", "timeline", "report"];
/** Milliseconds from a change to reading again, so that changes that come together are read together. */
const SOON = 150;
/** Milliseconds between two readings of a busy board. */
const SHORTEST_PAUSE = 1500;
/** Milliseconds between two readings of what is asked for later. */
const PAUSE_OF_REST = 60_000;
/** Milliseconds until reading is tried again after it failed. */
const AFTER_FAILURE = 3000;
/** Milliseconds; a timer cannot wait longer. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** How many changes are kept to show. */
const KEPT_CHANGES = 12;
/** How many names of regions are remembered. */
const KEPT_NAMES = 2000;
/** Where the wanted address waits while somebody signs in. */
export const WANTED = "siaga.board.wanted";

export class Board {
  /** @param {HTMLElement} main */
  constructor(main) {
    this.main = main;
    this.view = parse("");
    this.reading = new Reading({});
    /** @type {Overview | null} */
    this.overview = null;
    /** @type {any[]} */
    this.changes = [];
    /** @type {Map<string, string>} of regions that were shown */
    this.names = new Map();
    this.#simulated.textContent = t("simulated");
    show(main, this.#header, this.#lost, this.#past, this.#content);
    main.addEventListener("click", (event) => this.#follow(event));
    addEventListener("hashchange", () => void this.open());
    addEventListener("online", () => this.#refreshSoon(0));
  }

  #crumbs = element("div", { class: "place-crumbs" });
  #line = element("span", { class: "line", role: "status" });
  #tabs = element("div", { class: "place-tabs no-print" });
  #simulated = element("span", { class: "simulated", hidden: true });
  #status = element("div", { class: "row no-print" }, this.#line, new LanguageSwitch());
  #header = element("header", { class: "top" }, this.#crumbs, this.#tabs, element("div", { class: "row" }, this.#simulated, this.#status));
  #lost = element("p", { class: "notice problem lost", role: "alert", hidden: true });
  #past = element("p", { class: "notice", hidden: true });
  #content = element("div", { class: "content" });
  /** @type {string[]} the topmost regions that may be looked at; empty: nobody has asked */
  #tops = [];
  /** The region whose changes are heard. */
  #followed = "";
  /** @type {Live | null} */
  #live = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {ReturnType<typeof setTimeout> | undefined} when time alone changes something */
  #alarm;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timerOfRest;
  #isReading = false;
  #isDirty = false;
  #readAt = 0;
  #restReadAt = 0;
  /** @type {Date | null} since when the server cannot be reached */
  #lostSince = null;

  /** Show what the address says. */
  async open() {
    const view = parse(location.hash);
    const paths = pathsOf(view);
    const isSame = JSON.stringify(paths) === JSON.stringify(this.reading.paths);
    this.view = view;
    if (isSame && this.reading.held.size > 0) {
      this.#showScreen();
      return;
    }
    this.overview?.close();
    this.overview = null;
    this.reading = new Reading(paths);
    this.#restReadAt = 0;
    this.#content.setAttribute("aria-busy", "true");
    await this.#refresh();
    if (this.view === view) {
      scrollTo(0, 0);
    }
  }

  /**
   * Links that only change how something is shown leave no trace in the history.
   *
   * @param {MouseEvent} event
   */
  #follow(event) {
    const link = /** @type {Element} */ (event.target).closest("a[data-replaces]");
    if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
      void this.open();
    }
  }

  /** @param {number} pause milliseconds */
  #refreshSoon(pause = SOON) {
    if (this.#isReading) {
      this.#isDirty = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), Math.max(pause, this.#readAt + SHORTEST_PAUSE - Date.now()));
  }

  /** Read everything on the screen again, and show what is new. Failures are shown, and reading is tried again. */
  async #refresh() {
    try {
      await this.#read();
    } catch (error) {
      this.#explain(error);
    }
  }

  async #read() {
    const { reading } = this;
    this.#isReading = true;
    this.#isDirty = false;
    this.#readAt = Date.now();
    try {
      const hasChanged = await reading.refresh();
      if (reading === this.reading) {
        this.#found();
        if (hasChanged) {
          this.#showScreen();
          void this.#readRest();
        }
        void this.#followRegion();
      }
    } finally {
      this.#isReading = false;
    }
    if (this.#isDirty) {
      this.#refreshSoon();
    }
  }

  /** Read what the screen was shown without. A day that is replayed has no use for it. */
  async #readRest() {
    const { reading } = this;
    clearTimeout(this.#timerOfRest);
    const pause = this.#restReadAt + PAUSE_OF_REST - Date.now();
    if (this.view.options["day"]) {
      return;
    }
    if (pause > 0) {
      this.#timerOfRest = setTimeout(() => void this.#readRest(), pause);
      return;
    }
    this.#restReadAt = Date.now();
    try {
      const hasChanged = await reading.refreshRest();
      if (hasChanged && reading === this.reading) {
        this.#showScreen();
      }
    } catch {
      this.#timerOfRest = setTimeout(() => void this.#readRest(), PAUSE_OF_REST);
    }
  }

  /** @param {unknown} error */
  #explain(error) {
    if (error instanceof Problem && error.isSignedOut) {
      signIn();
    } else if (error instanceof NoLine || (error instanceof Problem && error.isTemporary)) {
      this.#showLine("lost");
      this.#refreshSoon(AFTER_FAILURE);
    } else if (error instanceof Problem) {
      this.#content.removeAttribute("aria-busy");
      show(this.#content, element("p", { class: "notice problem", role: "alert" }, error.message), element("p", {}, element("a", { href: "#/" }, t("home"))));
    } else {
      throw error;
    }
  }

  #showScreen() {
    this.#content.removeAttribute("aria-busy");
    if (this.view.kind === "home") {
      this.#showHome();
      return;
    }
    this.#learnNames();
    this.#showFrame();
    void this.#askForName();
    if (this.view.kind === "region" && this.view.tab === "overview") {
      this.#showOverview();
    } else {
      void this.#showOther();
    }
    this.#waitForTime();
  }

  /** Go to the region of the token, or let people choose one of several. */
  #showHome() {
    const { items } = this.reading.body("table");
    const tops = items.filter((/** @type {any} */ it) => !items.some((/** @type {any} */ other) => isBelow(it.region, other.region)));
    this.#tops = tops.map((/** @type {any} */ it) => it.region);
    for (const it of tops) {
      this.names.set(it.region, shortName({ kind: it.region_kind, name: it.region_name }));
    }
    if (tops.length === 1) {
      location.replace(regionAddress(this.view, tops[0].region));
      return;
    }
    const links = tops.map((/** @type {any} */ it) => element("a", { href: regionAddress(this.view, it.region) }, this.names.get(it.region) ?? it.region));
    show(this.#content, element("ul", { class: "rows panel" }, ...links.map((/** @type {Node} */ link) => element("li", {}, link))));
  }

  #learnNames() {
    const { reading } = this;
    const [readiness, report] = [reading.body("readiness"), reading.body("report")];
    const listed = ["events", "agreements"].flatMap((name) => reading.body(name)?.items ?? []).flatMap((it) => it.regions);
    this.#learn([...listed, ...(readiness?.ancestors ?? []), readiness?.region, report?.region].filter(Boolean));
    for (const row of rowsOfChildren(readiness?.children ?? [])) {
      this.names.set(row.code, row.name);
    }
    this.#forgetOldNames();
  }

  /** @param {{code: string, kind: string, name: string}[]} regions */
  #learn(regions) {
    for (const region of regions) {
      this.names.set(region.code, shortName(region));
    }
  }

  /** Ask for the name of a region that no answer has told. */
  async #askForName() {
    const { view } = this;
    if (view.kind !== "region" || this.names.has(view.code)) {
      return;
    }
    const { regionOf } = await import("./outlines.js");
    const region = await regionOf(view.code);
    if (region !== null) {
      this.#learn([region]);
    }
    if (this.view === view) {
      this.#showFrame();
    }
  }

  #forgetOldNames() {
    for (const code of [...this.names.keys()].slice(0, -KEPT_NAMES)) {
      this.names.delete(code);
    }
  }

  #showFrame() {
    const { view } = this;
    const name = view.kind === "agency" ? this.reading.body("owed").agency_name : this.names.get(view.code) ?? view.code;
    document.title = `${name} · ${t("title")}`;
    const region = view.kind === "agency" ? "" : view.code;
    const above = parentsOf(region).filter((code) => this.names.has(code) && !this.#tops.some((top) => isBelow(top, code)));
    swap(this.#crumbs, crumbs(view, name, new Map(above.map((code) => [code, this.names.get(code) ?? code]))));
    const isRegion = view.kind === "region";
    this.#tabs.hidden = !isRegion;
    swap(this.#tabs, element("nav", { class: "tabs", "aria-label": t("tabs.label") }, ...TABS.map((tab) => choice(regionAddress(view, view.code, tab), t(`tab.${tab}`), view.tab === tab))));
    const asOf = view.options["as_of"];
    this.#past.hidden = !asOf;
    if (asOf) {
      show(this.#past, t("past", { moment: asOf }), " ", element("a", { href: withOptions(view, { as_of: "" }) }, t("past.leave")));
    }
  }

  #showOverview() {
    if (this.overview === null) {
      this.overview = new Overview(this.view, this.reading, this.changes, this.names, (day) => this.#moveTo(day));
      show(this.#content, this.overview.element);
    }
    this.overview.update(this.view);
  }

  /**
   * Put the day that is replayed into the address, so that a link to it can be shared.
   *
   * @param {string | null} day null: the present
   * @returns {View}
   */
  #moveTo(day) {
    history.replaceState(null, "", withOptions(this.view, { day: day ?? "" }));
    this.view = parse(location.hash);
    if (day === null && this.#restReadAt === 0) {
      void this.#readRest();
    }
    return this.view;
  }

  /** Show a screen whose module is loaded when it is first needed. */
  async #showOther() {
    const { reading, view } = this;
    const module = await loaded(import("./views.js"));
    if (module === null) {
      this.#explain(new NoLine());
    } else if (reading === this.reading) {
      swap(this.#content, module.screenOf(view, reading, clock.now()));
    }
  }

  /** Read again when time alone changes something: when a due instant passes, for example. */
  #waitForTime() {
    clearTimeout(this.#alarm);
    const changesAt = this.reading.body("readiness")?.changes_at;
    if (changesAt && !this.view.options["as_of"]) {
      const wait = Date.parse(changesAt) - clock.now().getTime() + 1000;
      this.#alarm = setTimeout(() => this.#refreshSoon(), Math.min(Math.max(wait, 1000), LONGEST_TIMER));
    }
  }

  /** Follow what is recorded in the region, or in the one that was looked at before. */
  async #followRegion() {
    const region = this.view.kind === "region" ? this.view.code : this.#followed;
    if (region === this.#followed) {
      return;
    }
    this.#followed = region;
    this.#live?.stop();
    this.changes.length = 0;
    this.overview?.showFeed();
    const module = await loaded(import("./live.js"));
    if (module === null) {
      this.#followed = "";
      this.#refreshSoon(AFTER_FAILURE);
    } else if (region === this.#followed) {
      this.#live = new module.Live(region, {
        whenChanged: (change, isNew) => this.#heard(change, isNew),
        whenRevised: (revision) => this.#revised(revision),
        whenAsking: () => this.#read(),
        whenLine: (state) => this.#showLine(state),
        whenSignedOut: signIn,
      });
      void this.#live.run();
    }
  }

  /**
   * @param {any} change
   * @param {boolean} isNew
   */
  #heard(change, isNew) {
    this.changes.unshift({ ...change, isNew });
    this.changes.length = Math.min(this.changes.length, KEPT_CHANGES);
    this.overview?.showFeed();
    if (isNew) {
      this.#refreshUnlessPast();
    }
  }

  /** @param {any} revision */
  #revised(revision) {
    const shown = this.reading.body("readiness");
    if (shown !== null && shown.election === revision.election && shown.region.code === revision.region && shown.revision !== revision.revision) {
      this.#refreshUnlessPast();
    }
  }

  #refreshUnlessPast() {
    if (!this.view.options["as_of"]) {
      this.#refreshSoon();
    }
  }

  #found() {
    this.#simulated.hidden = !isSimulated();
    if (this.#lostSince !== null) {
      this.#showLine(this.#live?.state === "polling" ? "polling" : "live");
    }
  }

  /** @param {LineState} state */
  #showLine(state) {
    const isLost = state === "lost";
    this.#lostSince = isLost ? this.#lostSince ?? this.#live?.heardAt ?? new Date() : null;
    this.#lost.hidden = !isLost;
    if (this.#lostSince !== null) {
      this.#lost.textContent = t("lost", { time: timeText(this.#lostSince) });
    }
    this.#line.dataset["line"] = state;
    this.#line.textContent = t(`line.${state}`);
  }
}

/**
 * A time of today, or a day and time.
 *
 * @param {Date} instant
 */
function timeText(instant) {
  const isToday = instant.toDateString() === new Date().toDateString();
  return isToday ? new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(instant) : writtenTime(instant);
}

/**
 * Whether a region lies in another one.
 *
 * @param {string} code
 * @param {string} other
 */
function isBelow(code, other) {
  return parentsOf(code).includes(other);
}

/**
 * A module that is loaded when it is first needed.
 *
 * @template Module
 * @param {Promise<Module>} loading
 * @returns {Promise<Module | null>} null: the server cannot be reached
 */
async function loaded(loading) {
  try {
    return await loading;
  } catch {
    return null;
  }
}

/** Let people sign in, and come back to what they wanted to see. */
function signIn() {
  sessionStorage.setItem(WANTED, addressOf(parse(location.hash)));
  location.assign("/sign-in?to=board");
}
