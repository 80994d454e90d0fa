/** The situation board: how ready regions are, what comes first, and what is reported just now. */

import { element, show } from "../lib/dom.js";
import { loadTexts, t } from "../lib/i18n.js";
import { isSecure } from "../lib/secure-context.js";
import { Board, WANTED } from "./board.js";

const main = /** @type {HTMLElement} */ (document.getElementById("page"));

await loadTexts("board");
document.title = t("title");
if (isSecure()) {
  const wanted = sessionStorage.getItem(WANTED);
  sessionStorage.removeItem(WANTED);
  if (location.hash === "" && wanted !== null) {
    history.replaceState(null, "", wanted);
  }
  await new Board(main).open();
} else {
  show(main, element("p", { class: "notice problem", role: "alert" }, t("shared.insecure")));
}
