/** The element `<item-card>`: one item of the office, and the form that reports it. */

import { announce, element, show } from "../lib/dom.js";
import { t, writtenDay, writtenNumber } from "../lib/i18n.js";
import { now } from "../lib/clock.js";
import { statementControls } from "./controls.js";
import { isComplete, lastSaid, needsNote, statusText } from "./measures.js";
import { shrink } from "./photo.js";
import { itemKey, placeOf, titleOf } from "./work.js";

/** @import {Draft, Item, Parcel, Requirement} from "./types.js" */
/** @import {Work} from "./work.js" */

const DAY = 86_400_000;
/** The zone of the country in which due days are written; the server writes it into the page. */
const { timeZone } = document.getElementById("page")?.dataset ?? {};
/** The longest note that the API takes. */
export const LONGEST_NOTE = 2000;

export class ItemCard extends HTMLElement {
  /**
   * @param {Work} work
   * @param {Item} item
   */
  constructor(work, item) {
    super();
    this.work = work;
    this.item = item;
    this.isOpen = false;
    /** @type {boolean | null} whether it is ticked; null: nothing can be ticked now */
    this.isTicked = null;
  }

  connectedCallback() {
    this.dataset["item"] = itemKey(this.item);
    this.update();
  }

  /** @returns {Requirement} */
  get requirement() {
    return this.work.requirementOf(this.item);
  }

  /** Show the item as it is now. What is being filled in stays. */
  update() {
    const head = this.querySelector(":scope > .head");
    const newHead = this.#head();
    if (head === null) {
      show(this, newHead);
    } else if (!head.isEqualNode(newHead)) {
      const hadFocus = head === document.activeElement;
      head.replaceWith(newHead);
      if (hadFocus) {
        newHead.focus({ preventScroll: true });
      }
    }
  }

  /** Open the form, or close it. Of all cards one is open. */
  toggle() {
    if (this.isOpen) {
      this.close();
      return;
    }
    for (const other of document.querySelectorAll("item-card")) {
      if (other instanceof ItemCard && other.isOpen) {
        other.close();
      }
    }
    this.isOpen = true;
    this.update();
    this.append(this.#form());
    const first = /** @type {HTMLElement | null} */ (this.querySelector(".form input[inputmode], .form button"));
    first?.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
  }

  close() {
    this.isOpen = false;
    this.querySelector(":scope > .form")?.remove();
    this.update();
  }

  /**
   * Let the item be ticked, as one that has not changed.
   *
   * @param {boolean | null} isTicked null ends it
   */
  tick(isTicked) {
    this.isTicked = isTicked;
    this.close();
  }

  #head() {
    const { item, requirement } = this;
    const parcel = this.work.parcelOf(item);
    const state = item.assurance === "disputed" ? "disputed" : item.status;
    const body = element(
      "span",
      { class: "what" },
      element("span", { class: "title" }, titleOf(item)),
      element("span", { class: "soft" }, this.#factsLine(requirement)),
      element("span", { class: `due${item.overdue || item.silent ? " late" : ""}` }, dueText(item)),
      parcel && element("span", { class: `parcel ${parcel.state}` }, parcelText(parcel)),
    );
    const square = element("span", { class: "state", "data-state": state, "aria-hidden": "true" }, t(`letter.${state}`));
    const stateText = element("span", { class: "sr-only" }, `${statusText(state)}. `);
    if (this.isTicked !== null) {
      const box = element("input", { type: "checkbox", checked: this.isTicked });
      box.addEventListener("change", () => {
        this.isTicked = box.checked;
        this.dispatchEvent(new Event("tick", { bubbles: true }));
      });
      return element("label", { class: "head" }, box, square, stateText, body);
    }
    const button = element("button", { type: "button", class: "head", "aria-expanded": String(this.isOpen), click: () => this.toggle() }, square, stateText, body);
    button.disabled = !this.work.mayReport;
    return button;
  }

  /** @param {Requirement} requirement */
  #factsLine(requirement) {
    const { item } = this;
    const { agency, seat } = this.work.session;
    const target = item.target === null ? "" : t("card.target", { target: writtenNumber(item.target) });
    const last = item.status === "unknown" ? t("card.never") : lastLine(requirement, item, item.agency === agency ? t("card.you") : item.agency_name);
    return [placeOf(item, seat), item.requirement, target, last].filter(Boolean).join(" · ");
  }

  #form() {
    const { item, requirement, work } = this;
    /** @type {Draft} */
    const draft = work.draft(item) ?? { statement: {}, note: "", number: "", photo: null };
    const id = `${item.region}-${item.requirement}`;
    const problem = element("p", { class: "notice problem", role: "alert", hidden: true });
    const note = element("textarea", { id: `note-${id}`, rows: 1, maxlength: LONGEST_NOTE });
    note.value = draft.note;
    const noteHint = element("span", { class: "hint" });
    const button = element("button", { class: "primary" }, t("card.report"));
    const keep = () => {
      noteHint.textContent = needsNote(requirement, item, draft.statement) ? t("card.note_needed") : t("card.optional");
      void work.saveDraft(item, draft);
    };
    const controls = statementControls(requirement, item, draft.statement, (statement) => {
      draft.statement = statement;
      keep();
    });
    note.addEventListener("input", () => {
      draft.note = note.value.trim();
      keep();
    });
    noteHint.textContent = needsNote(requirement, item, draft.statement) ? t("card.note_needed") : t("card.optional");
    const form = element(
      "form",
      { class: "form stack", novalidate: true },
      controls,
      element("div", { class: "field" }, element("label", { for: `note-${id}` }, t("card.note"), " ", noteHint), note),
      this.#evidence(draft, id, keep, problem),
      problem,
      button,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const missing = this.#missing(draft, form);
      if (missing !== "") {
        problem.hidden = false;
        problem.textContent = missing;
        return;
      }
      button.disabled = true;
      void this.#report(draft);
    });
    return form;
  }

  /**
   * @param {Draft} draft
   * @param {HTMLFormElement} form
   */
  #missing(draft, form) {
    const wrong = /** @type {HTMLInputElement | null} */ (form.querySelector('input[aria-invalid="true"]'));
    if (wrong !== null) {
      wrong.focus();
      return wrong.validationMessage;
    }
    if (!isComplete(this.requirement, draft.statement)) {
      return t("card.incomplete");
    }
    if (draft.note === "" && needsNote(this.requirement, this.item, draft.statement)) {
      form.querySelector("textarea")?.focus();
      return t("card.note_missing");
    }
    return "";
  }

  /** @param {Draft} draft */
  async #report(draft) {
    await this.work.report(this.item, draft);
    this.close();
    announce(t("card.reported"));
    /** @type {HTMLElement | null} */ (this.querySelector(".head"))?.focus();
  }

  /**
   * @param {Draft} draft
   * @param {string} id
   * @param {() => void} keep
   * @param {HTMLElement} problem
   */
  #evidence(draft, id, keep, problem) {
    const wanted = this.requirement.evidence;
    const camera = element("input", { id: `photo-${id}`, type: "file", accept: "image/*", capture: "environment", class: "sr-only" });
    const label = element("label", { class: "button", for: `photo-${id}` }, t(draft.photo === null ? "card.photo" : "card.photo_again"));
    camera.addEventListener("change", async () => {
      const file = camera.files?.[0];
      if (file === undefined) {
        return;
      }
      try {
        draft.photo = await this.work.savePhoto(await shrink(file));
        label.textContent = t("card.photo_again");
        problem.hidden = true;
        keep();
      } catch {
        problem.hidden = false;
        problem.textContent = t("card.photo_unreadable");
      }
    });
    const number = element("input", { id: `number-${id}`, type: "text", maxlength: 100, autocomplete: "off" });
    number.value = draft.number;
    number.addEventListener("input", () => {
      draft.number = number.value.trim();
      keep();
    });
    const hint = wanted === "none" ? null : element("p", { class: "hint" }, t(`card.evidence.${wanted}`));
    return element(
      "div",
      { class: "stack" },
      hint,
      wanted !== "none" && wanted !== "file" && element("div", { class: "field" }, element("label", { for: `number-${id}` }, t("card.number")), number),
      element("div", { class: "photo" }, camera, label),
    );
  }
}

customElements.define("item-card", ItemCard);

/**
 * What was last said of an item, by whom and when.
 *
 * @param {Requirement} requirement
 * @param {Item} item
 * @param {string | null} who
 */
export function lastLine(requirement, item, who) {
  const day = item.observed_at === null ? "" : writtenDay(item.observed_at);
  return t("card.last", { said: lastSaid(requirement, item), who: who ?? t("card.operator"), day });
}

/** @param {Item} item */
function dueText(item) {
  const days = Math.floor((new Date(item.due_at).getTime() - now().getTime()) / DAY);
  const day = writtenDay(item.due_at, timeZone);
  if (item.status === "done" || item.status === "not_applicable") {
    return "";
  }
  if (days < 0) {
    return t("card.due_past", { day, days: writtenNumber(-days) });
  }
  return days === 0 ? t("card.due_today", { day }) : t("card.due", { day, days: writtenNumber(days) });
}

/** @param {Parcel} parcel */
function parcelText(parcel) {
  return parcel.state === "refused" ? t("parcel.refused", { said: parcel.said }) : t("parcel.waiting", { said: parcel.said });
}
