/** The page of an office: its list, what others report, and the outbox. It works without a line. */

import { NoLine, Problem } from "../lib/api.js";
import * as clock from "../lib/clock.js";
import { element, show } from "../lib/dom.js";
import { loadTexts, t, writtenNumber } from "../lib/i18n.js";
import { LanguageSwitch } from "../lib/language-switch.js";
import { isSecure } from "../lib/secure-context.js";
import { Outbox } from "./outbox.js";
import { otherPages } from "./other-pages.js";
import { ReportPage } from "./report-page.js";
import { NoOffice, connect, lock, resume } from "./session.js";
import * as store from "./store.js";
import { Work, askForRequirements } from "./work.js";

/** @import {Held} from "../lib/api.js" */
/** @import {Session} from "./types.js" */
/** @import {Vault} from "./vault.js" */

const main = /** @type {HTMLElement} */ (document.getElementById("page"));

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
    await open(held.session, held.vault, null);
    return;
  }
  const requirements = askForRequirements();
  requirements.catch(() => null); // if it fails, so does the next request, whose failure is explained
  try {
    const { session, vault } = await connect();
    await open(session, vault, requirements);
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
 * @param {Promise<Held[]> | null} requirements asked for already, while the server said who is signed in
 */
async function open(session, vault, requirements) {
  const outbox = new Outbox(vault);
  const work = new Work(session, vault, outbox);
  await Promise.all([outbox.load(), work.load()]);
  const page = new ReportPage(main, work, () => void signedOut());
  page.show();
  await page.refresh(requirements);
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
