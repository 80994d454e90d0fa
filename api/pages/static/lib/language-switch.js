/** The element `<language-switch>`: a button that shows the page in the other language. */

import { element } from "./dom.js";
import { chooseLanguage, language } from "./i18n.js";

export class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    const [other, name] = language === "id" ? /** @type {const} */ (["en", "English"]) : /** @type {const} */ (["id", "Indonesia"]);
    this.replaceChildren(
      element("button", { type: "button", class: "plain", lang: other, click: () => chooseLanguage(other) }, name),
    );
  }
}

customElements.define("language-switch", LanguageSwitch);
