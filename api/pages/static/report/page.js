/** The page of an office: what it has to report, and what it has reported. */

import { element, show } from "../lib/dom.js";
import { loadTexts, t } from "../lib/i18n.js";

await loadTexts("report");
show(/** @type {HTMLElement} */ (document.getElementById("page")), element("h1", {}, t("title")));
