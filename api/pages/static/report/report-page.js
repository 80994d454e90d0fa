/** The parts of the report page: the list, what others report, the outbox, and how it is with the line. */

import { NoLine, Problem } from "../lib/api.js";
import * as clock from "../lib/clock.js";
import { element, show } from "../lib/dom.js";
import { t, writtenNumber } from "../lib/i18n.js";
import { LanguageSwitch } from "../lib/language-switch.js";
import { install } from "./installation.js";
import { ListView } from "./list-view.js";
import { OtherCard } from "./other-card.js";
import { OutboxView } from "./outbox-view.js";
import { otherPages } from "./other-pages.js";
import { connect } from "./session.js";
import { openSignOutDialog } from "./sign-out.js";

/** @import {Held} from "../lib/api.js" */
/** @import {Work} from "./work.js" */

/** The longest time that the browser takes as one delay, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;
const MINUTE = 60_000;

/** Shows the work of an office in tabs, and keeps it up to date. */
export class ReportPage {
  #shown = "list";
  #tabs = element("nav", { class: "tabs", "aria-label": t("tabs") });
  #status = element("p", { class: "soft", role: "status" });
  #notices = element("div", { class: "stack" });
  #others = element("section", { "aria-label": t("tab.others") });
  #hasNewVersion = false;
  #isReading = false;
  #isOver = false;

  /**
   * @param {HTMLElement} main
   * @param {Work} work
   * @param {() => void} whenOver called when the session is over: at the server, or by its last instant
   */
  constructor(main, work, whenOver) {
    this.main = main;
    this.work = work;
    this.whenOver = whenOver;
    this.list = new ListView(work);
    this.outboxView = new OutboxView(work, (item) => {
      this.#select("list");
      this.list.open(item);
    });
    this.takeOverIfIdle = "serviceWorker" in navigator ? install(() => this.#isIdle, (isReady) => this.#noteVersion(isReady)) : () => {};
    work.addEventListener("change", () => this.#update());
    work.outbox.addEventListener("change", () => this.#outboxChanged());
    work.outbox.addEventListener("sent", () => otherPages.postMessage("sent"));
    work.outbox.addEventListener("signed-out", () => this.#end());
    window.addEventListener("online", () => void this.#lineIsBack());
    window.addEventListener("offline", () => this.#showStatus());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.#lineIsBack());
    setInterval(() => void this.#lineIsBack(), MINUTE);
    otherPages.addEventListener("message", (event) => (event.data === "locked" ? location.reload() : void work.outbox.load()));
    const untilExpiry = new Date(work.session.expiresAt).getTime() - clock.now().getTime();
    if (untilExpiry < LONGEST_DELAY) {
      setTimeout(() => this.#end(), Math.max(untilExpiry, 0));
    }
  }

  show() {
    const { session } = this.work;
    const menu = element("button", { type: "button", click: () => openSignOutDialog(this.work, () => this.#leave()) }, t("sign_out.open"));
    show(
      this.main,
      element(
        "header",
        { class: "top" },
        element("div", { class: "row" }, element("h1", { title: session.agencyName }, session.agencyShort), menu, new LanguageSwitch()),
        this.#status,
      ),
      element("div", { class: "content stack" }, this.#notices, this.list.element, this.#others, this.outboxView.element),
      this.#tabs,
    );
    this.#update();
    this.#select("list");
  }

  /**
   * Read the lists from the server, as far as it can be reached.
   *
   * @param {Promise<Held[]> | null} [requirements] asked for already, while the server said who is signed in
   */
  async refresh(requirements = null) {
    if (this.#isReading || this.#isOver) {
      return;
    }
    this.#isReading = true;
    this.#showStatus();
    try {
      await this.#read(requirements);
    } catch (error) {
      this.#explain(error);
    } finally {
      this.#isReading = false;
    }
    if (!this.#isOver) {
      this.#showStatus();
      this.#showNotices();
    }
  }

  /** @param {Promise<Held[]> | null} requirements */
  async #read(requirements) {
    const { session } = requirements === null ? await connect() : this.work;
    if (session.agency !== this.work.session.agency || session.role !== this.work.session.role) {
      location.reload();
      return;
    }
    await this.work.refresh(requirements);
    this.work.outbox.hasLine = true;
  }

  /** @param {unknown} error */
  #explain(error) {
    if (error instanceof NoLine) {
      this.work.outbox.hasLine = false;
    } else if (error instanceof Problem && error.isSignedOut) {
      this.#end();
    } else if (!(error instanceof Problem)) {
      throw error;
    }
  }

  get #isIdle() {
    const isFilling = document.querySelector("item-card > .form, other-card > .form, dialog") !== null;
    return this.work.outbox.waiting.length === 0 && !isFilling;
  }

  async #lineIsBack() {
    if (document.visibilityState !== "visible" || this.#isOver) {
      return;
    }
    await this.refresh();
    if (!this.#isOver) {
      await this.work.outbox.send();
      this.takeOverIfIdle();
    }
  }

  #outboxChanged() {
    if (this.#isOver) {
      return;
    }
    this.#update();
    this.takeOverIfIdle();
  }

  #update() {
    this.list.update();
    this.outboxView.update();
    this.#showOthers();
    this.#showTabs();
    this.#showStatus();
    this.#showNotices();
  }

  #showOthers() {
    if (!this.work.mayVerify || this.#others.querySelector("form") !== null) {
      return;
    }
    const { others } = this.work;
    show(
      this.#others,
      ...(others.length === 0 ? [element("p", { class: "notice" }, t("verify.empty"))] : others.map((item) => new OtherCard(this.work, item))),
    );
  }

  #showStatus() {
    const { outbox } = this.work;
    const count = outbox.waiting.length;
    const line = !navigator.onLine || !outbox.hasLine ? "status.no_line" : this.#isReading ? "status.reading" : "status.line";
    this.#status.textContent = `${t(line)}${count > 0 ? ` · ${t("status.waiting", { count: writtenNumber(count) })}` : ""}`;
    this.#status.dataset["line"] = line;
  }

  #showNotices() {
    const behind = clock.behind();
    const minutes = writtenNumber(Math.round(Math.abs(behind) / MINUTE));
    const refused = this.work.outbox.refused.length;
    show(
      this.#notices,
      behind !== 0 && element("p", { class: "notice", id: "clock-notice" }, t(behind > 0 ? "clock.slow" : "clock.fast", { minutes })),
      refused > 0 && element("p", { class: "notice problem" }, t("refused.notice", { count: writtenNumber(refused) })),
      this.#hasNewVersion && !this.#isIdle && element("p", { class: "notice" }, t("new_version")),
    );
  }

  /** @param {boolean} isReady */
  #noteVersion(isReady) {
    this.#hasNewVersion = isReady;
    this.#showNotices();
  }

  #showTabs() {
    const unsent = this.work.outbox.waiting.length + this.work.outbox.refused.length;
    const tabs = [
      { name: "list", count: 0 },
      ...(this.work.mayVerify ? [{ name: "others", count: this.work.others.length }] : []),
      { name: "outbox", count: unsent },
    ];
    show(
      this.#tabs,
      ...tabs.map(({ name, count }) =>
        element(
          "button",
          { type: "button", "aria-current": this.#shown === name ? "page" : null, "data-tab": name, click: () => this.#select(name) },
          t(`tab.${name}`),
          count > 0 && element("span", { class: "count" }, writtenNumber(count)),
        ),
      ),
    );
  }

  /** @param {string} name */
  #select(name) {
    this.#shown = name;
    this.list.element.hidden = name !== "list";
    this.#others.hidden = name !== "others";
    this.outboxView.element.hidden = name !== "outbox";
    this.#showTabs();
    scrollTo(0, 0);
  }

  #end() {
    this.#isOver = true;
    this.whenOver();
  }

  #leave() {
    this.#isOver = true;
    otherPages.postMessage("locked");
    location.assign("/sign-in?to=report");
  }
}
