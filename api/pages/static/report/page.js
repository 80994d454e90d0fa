/** The page of an office: its list, what others report, and the outbox. It works without a line. */

import { NoLine, Problem } from "../lib/api.js";
import * as clock from "../lib/clock.js";
import { element, show } from "../lib/dom.js";
import { loadTexts, t, writtenNumber } from "../lib/i18n.js";
import { LanguageSwitch } from "../lib/language-switch.js";
import { isSecure } from "../lib/secure-context.js";
import { install } from "./installation.js";
import { ListView } from "./list-view.js";
import { OtherCard } from "./other-card.js";
import { Outbox } from "./outbox.js";
import { OutboxView } from "./outbox-view.js";
import { NoOffice, connect, lock, resume } from "./session.js";
import { openSignOutDialog } from "./sign-out.js";
import * as store from "./store.js";
import { Work } from "./work.js";

/** @import {Session} from "./types.js" */
/** @import {Vault} from "./vault.js" */

const main = /** @type {HTMLElement} */ (document.getElementById("page"));
/** The longest time that the browser takes as one delay, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;
const MINUTE = 60_000;
const otherPages = new BroadcastChannel("siaga");

await loadTexts("report");
document.title = t("title");
if (isSecure()) {
  clock.startFrom((await store.fact("clock")) ?? 0, (offset) => void store.setFact("clock", offset));
  await start();
} else {
  show(main, element("div", { class: "page" }, element("p", { class: "notice problem", role: "alert" }, t("shared.insecure"))));
}

/** Show what the device knows at once; then ask the server. */
async function start() {
  const held = await resume();
  if (held !== null) {
    await open(held.session, held.vault);
    return;
  }
  try {
    const { session, vault } = await connect();
    await open(session, vault);
  } catch (error) {
    if (error instanceof NoLine) {
      await showLocked("locked.no_line");
    } else if (error instanceof NoOffice) {
      show(main, element("div", { class: "page stack" }, element("p", { class: "notice problem" }, t("no_office")), signInLink()));
    } else if (error instanceof Problem && error.isSignedOut) {
      await signedOut();
    } else {
      throw error;
    }
  }
}

/**
 * @param {Session} session
 * @param {Vault} vault
 */
async function open(session, vault) {
  const outbox = new Outbox(vault);
  const work = new Work(session, vault, outbox);
  await Promise.all([outbox.load(), work.load()]);
  const page = new ReportPage(work);
  page.show();
  await page.refresh();
  void outbox.send();
}

/** Forget the key and say what stays on the device. */
async function signedOut() {
  await lock();
  otherPages.postMessage("locked");
  await showLocked("locked.signed_out");
}

/** @param {string} reason the key of a text */
async function showLocked(reason) {
  const counts = await store.countReports();
  const kept = [...counts].map(([agency, count]) => element("li", {}, t("locked.kept", { count: writtenNumber(count), agency })));
  show(
    main,
    element(
      "div",
      { class: "page stack" },
      element("h1", {}, t("locked.heading")),
      element("p", {}, t(reason)),
      kept.length > 0 && element("ul", { class: "notice" }, ...kept),
      signInLink(),
      new LanguageSwitch(),
    ),
  );
}

function signInLink() {
  return element("a", { class: "button", href: "/sign-in?to=report" }, t("sign_in"));
}

class ReportPage {
  #shown = "list";
  #tabs = element("nav", { class: "tabs", "aria-label": t("tabs") });
  #status = element("p", { class: "soft", role: "status" });
  #notices = element("div", { class: "stack" });
  #others = element("section", { "aria-label": t("tab.others") });
  #hasNewVersion = false;
  #isReading = false;
  #isOver = false;

  /** @param {Work} work */
  constructor(work) {
    this.work = work;
    this.list = new ListView(work);
    this.outboxView = new OutboxView(work, (item) => {
      this.#select("list");
      this.list.open(item);
    });
    this.takeOverIfIdle = "serviceWorker" in navigator ? install(() => this.#isIdle, (isReady) => this.#noteVersion(isReady)) : () => {};
    work.addEventListener("change", () => this.#update());
    work.outbox.addEventListener("change", () => this.#outboxChanged());
    work.outbox.addEventListener("sent", () => otherPages.postMessage("sent"));
    work.outbox.addEventListener("signed-out", () => void this.#end());
    window.addEventListener("online", () => void this.#lineIsBack());
    window.addEventListener("offline", () => this.#showStatus());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.#lineIsBack());
    setInterval(() => void this.#lineIsBack(), MINUTE);
    otherPages.addEventListener("message", (event) => (event.data === "locked" ? location.reload() : void work.outbox.load()));
    const untilExpiry = new Date(work.session.expiresAt).getTime() - clock.now().getTime();
    if (untilExpiry < LONGEST_DELAY) {
      setTimeout(() => void this.#end(), Math.max(untilExpiry, 0));
    }
  }

  show() {
    const { session } = this.work;
    const menu = element("button", { type: "button", click: () => openSignOutDialog(this.work, () => void this.#leave()) }, t("sign_out.open"));
    show(
      main,
      element(
        "header",
        { class: "top" },
        element("div", { class: "row" }, element("h1", {}, session.agencyName), menu, new LanguageSwitch()),
        this.#status,
      ),
      element("div", { class: "content stack" }, this.#notices, this.list.element, this.#others, this.outboxView.element),
      this.#tabs,
    );
    this.#update();
    this.#select("list");
  }

  /** Read the lists from the server, as far as it can be reached. */
  async refresh() {
    if (this.#isReading || this.#isOver) {
      return;
    }
    this.#isReading = true;
    this.#showStatus();
    try {
      await this.#read();
    } catch (error) {
      await this.#explain(error);
    } finally {
      this.#isReading = false;
    }
    if (!this.#isOver) {
      this.#showStatus();
      this.#showNotices();
    }
  }

  async #read() {
    const { session } = await connect();
    if (session.agency !== this.work.session.agency || session.role !== this.work.session.role) {
      location.reload();
      return;
    }
    await this.work.refresh();
    this.work.outbox.hasLine = true;
  }

  /** @param {unknown} error */
  async #explain(error) {
    if (error instanceof NoLine) {
      this.work.outbox.hasLine = false;
    } else if (error instanceof Problem && error.isSignedOut) {
      await this.#end();
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

  /** The session is over: at the server, or by its last instant. */
  async #end() {
    this.#isOver = true;
    await signedOut();
  }

  async #leave() {
    this.#isOver = true;
    otherPages.postMessage("locked");
    location.assign("/sign-in?to=report");
  }
}
