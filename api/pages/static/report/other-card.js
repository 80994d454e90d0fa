/** The element `<other-card>`: what another office reports, to confirm or to dispute. */

import { announce, element, show } from "../lib/dom.js";
import { t, writtenNumber } from "../lib/i18n.js";
import { seenControls } from "./controls.js";
import { LONGEST_NOTE, lastLine } from "./item-card.js";
import { statusText } from "./measures.js";
import { itemKey, placeOf, titleOf } from "./work.js";

/** @import {Item, Statement} from "./types.js" */
/** @import {Work} from "./work.js" */

export class OtherCard extends HTMLElement {
  /**
   * @param {Work} work
   * @param {Item} item
   */
  constructor(work, item) {
    super();
    this.work = work;
    this.item = item;
  }

  connectedCallback() {
    this.dataset["item"] = itemKey(this.item);
    this.update();
  }

  update() {
    const { item, work } = this;
    const requirement = work.requirementOf(item);
    const parcel = work.parcelOf(item);
    const target = item.target === null ? "" : t("card.target", { target: writtenNumber(item.target) });
    show(
      this,
      element(
        "div",
        { class: "head" },
        element("span", { class: "state", "data-state": item.status, "aria-hidden": "true" }, t(`letter.${item.status}`)),
        element("span", { class: "sr-only" }, `${statusText(item.status)}. `),
        element(
          "span",
          { class: "what" },
          element("span", { class: "title" }, titleOf(item)),
          element("span", { class: "soft" }, [placeOf(item, work.session.seat), item.requirement, target].filter(Boolean).join(" · ")),
          element("span", {}, lastLine(requirement, item, item.agency_name)),
          parcel && element("span", { class: `parcel ${parcel.state}` }, parcel.said),
        ),
      ),
      parcel === null && this.#actions(),
    );
  }

  #actions() {
    const confirm = element("button", { type: "button", click: () => void this.#send("confirmed", {}, "") }, t("verify.confirm"));
    const dispute = element("button", { type: "button", "aria-expanded": "false" }, t("verify.dispute"));
    const actions = element("div", { class: "row actions" }, confirm, dispute);
    dispute.addEventListener("click", () => {
      const form = this.querySelector("form");
      dispute.setAttribute("aria-expanded", String(form === null));
      if (form === null) {
        this.append(this.#disputeForm());
        /** @type {HTMLElement | null} */ (this.querySelector("form input, form textarea"))?.focus();
      } else {
        form.remove();
      }
    });
    return actions;
  }

  #disputeForm() {
    const { item } = this;
    /** @type {Statement} */
    let seen = {};
    const id = `dispute-${item.region}-${item.requirement}`;
    const note = element("textarea", { id, rows: 1, maxlength: LONGEST_NOTE, required: true });
    const problem = element("p", { class: "notice problem", role: "alert", hidden: true });
    const form = element(
      "form",
      { class: "form stack", novalidate: true },
      seenControls(this.work.requirementOf(item), item, (statement) => {
        seen = statement;
      }),
      element("div", { class: "field" }, element("label", { for: id }, t("verify.why"), " ", element("span", { class: "hint" }, t("card.note_needed"))), note),
      problem,
      element("button", { class: "primary" }, t("verify.send_dispute")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (note.value.trim() === "" || form.querySelector('input[aria-invalid="true"]') !== null) {
        problem.hidden = false;
        problem.textContent = note.value.trim() === "" ? t("card.note_missing") : t("control.whole_number");
        return;
      }
      void this.#send("disputed", seen, note.value.trim());
    });
    return form;
  }

  /**
   * @param {"confirmed" | "disputed"} kind
   * @param {Statement} seen
   * @param {string} note
   */
  async #send(kind, seen, note) {
    await this.work.verify(this.item, kind, seen, note);
    announce(t("card.reported"));
    this.update();
  }
}

customElements.define("other-card", OtherCard);
