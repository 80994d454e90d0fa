/** The page that signs in: with a token, or with a link whose secret is in the fragment of the address. */

import { NoLine, Problem, write } from "../lib/api.js";
import { announce, element, show } from "../lib/dom.js";
import { loadTexts, t } from "../lib/i18n.js";
import { LanguageSwitch } from "../lib/language-switch.js";
import { isSecure } from "../lib/secure-context.js";
import { countReports } from "../report/store.js";

/** Where to go after signing in. The address names one of these, never an address of its own. */
const DESTINATIONS = new Map([
  ["report", "/report"],
  ["board", "/board"],
]);

const main = /** @type {HTMLElement} */ (document.getElementById("page"));

await loadTexts("sign-in");
document.title = t("title");
const linkSecret = takeLinkSecret();
if (!isSecure()) {
  show(main, heading(), element("p", { class: "notice problem", role: "alert" }, t("shared.insecure")));
} else {
  const locked = await countReports();
  if (linkSecret === "") {
    showTokenForm(locked);
  } else {
    showLink(linkSecret, locked);
  }
}

/** Take the secret out of the address, so that it does not stay in the history of the browser. */
function takeLinkSecret() {
  const secret = location.hash.slice(1);
  if (secret !== "") {
    history.replaceState(null, "", location.pathname + location.search);
  }
  return secret;
}

/**
 * @param {string} secret
 * @param {Map<string, number>} locked
 */
function showLink(secret, locked) {
  // Only a person presses the button: a chat that fetches the address for a preview spends nothing.
  const button = element("button", { type: "button", class: "primary" }, t("use_link"));
  const problem = problemLine();
  // A link serves once. If its answer is lost on the way, the same attempt is taken again for ten minutes.
  const attempt = crypto.randomUUID();
  button.addEventListener("click", () => signIn({ link: secret, attempt }, button, problem, t("link_refused")));
  show(
    main,
    heading(),
    lockedNotice(locked),
    element("h2", {}, t("link_heading")),
    element("p", {}, t("link_explained")),
    problem,
    button,
    element("button", { type: "button", class: "plain", click: () => showTokenForm(locked) }, t("use_token")),
    new LanguageSwitch(),
  );
}

/** @param {Map<string, number>} locked */
function showTokenForm(locked) {
  const field = element("input", {
    id: "token",
    type: "password",
    autocomplete: "current-password",
    autocapitalize: "none",
    spellcheck: "false",
    required: true,
    "aria-describedby": "token-hint",
  });
  const button = element("button", { class: "primary" }, t("sign_in"));
  const problem = problemLine();
  const form = element(
    "form",
    { class: "stack panel" },
    element(
      "div",
      { class: "field" },
      element("label", { for: "token" }, t("token")),
      field,
      element("p", { class: "hint", id: "token-hint" }, t("token_hint")),
    ),
    problem,
    button,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void signIn({ token: field.value.trim() }, button, problem, "");
  });
  show(main, heading(), lockedNotice(locked), form, new LanguageSwitch());
  field.focus();
}

/**
 * @param {{token: string} | {link: string, attempt: string}} credential
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} problem
 * @param {string} advice what to do when it is refused
 */
async function signIn(credential, button, problem, advice) {
  button.disabled = true;
  problem.hidden = true;
  try {
    await write("POST", "/v1/sessions", { json: credential });
    const wanted = new URLSearchParams(location.search).get("to") ?? "report";
    location.replace(DESTINATIONS.get(wanted) ?? "/report");
  } catch (error) {
    button.disabled = false;
    problem.hidden = false;
    problem.textContent = `${explain(error)} ${error instanceof Problem ? advice : ""}`.trim();
    announce(problem.textContent);
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function explain(error) {
  if (error instanceof NoLine) {
    return t("shared.no_line");
  }
  if (error instanceof Problem) {
    return error.message;
  }
  throw error;
}

function heading() {
  return element("h1", {}, t("heading"));
}

/**
 * What agencies keep on this device, locked.
 *
 * @param {Map<string, number>} locked how many reports, by agency
 */
function lockedNotice(locked) {
  const count = [...locked.values()].reduce((sum, it) => sum + it, 0);
  return count > 0 && element("p", { class: "notice" }, t("locked", { count, agencies: [...locked.keys()].join(", ") }));
}

function problemLine() {
  return element("p", { class: "notice problem", hidden: true });
}
