/** The list of an office: its items, overdue and due first, and many at once that have not changed. */

import { announce, element, show } from "../lib/dom.js";
import { now } from "../lib/clock.js";
import { t, writtenTime } from "../lib/i18n.js";
import { ItemCard } from "./item-card.js";
import { itemKey, titleOf } from "./work.js";

/** @import {Item} from "./types.js" */
/** @import {Work} from "./work.js" */

const WEEK = 7 * 86_400_000;
const GROUPS = /** @type {const} */ (["late", "soon", "later", "not_open", "settled"]);

/** Shows the items in groups. A card that is being filled in stays where it is. */
export class ListView {
  element = element("section", { "aria-label": t("tab.list") });
  /** @type {ItemCard[]} */
  #cards = [];
  /** Which item is in which group. */
  #shape = "";
  #isTicking = false;
  #sought = "";
  #groups = element("div");
  #tools = element("div", { class: "tools" });
  #readAt = element("p", { class: "soft" });

  /** @param {Work} work */
  constructor(work) {
    this.work = work;
    const search = element("input", { type: "search", placeholder: t("list.search"), "aria-label": t("list.search"), autocomplete: "off" });
    search.addEventListener("input", () => {
      this.#sought = search.value.trim().toLowerCase();
      this.#filter();
    });
    this.#groups.addEventListener("tick", () => this.#showTools());
    show(this.element, element("div", { class: "tools" }, search), this.#tools, this.#groups, this.#readAt);
  }

  /** Show the lists as they are now. While somebody fills something in, only the cards themselves are brought up to date. */
  update() {
    const shape = this.work.items.map((item) => `${groupOf(item)} ${itemKey(item)}`).join();
    if (shape === this.#shape || this.#isTicking || this.#cards.some((card) => card.isOpen)) {
      this.refreshCards();
    } else {
      this.#shape = shape;
      this.#build();
    }
    this.#readAt.textContent = this.work.readAt === "" ? "" : t("list.read_at", { time: writtenTime(this.work.readAt) });
    this.#showTools();
  }

  refreshCards() {
    for (const card of this.#cards) {
      card.item = this.work.itemOf(itemKey(card.item)) ?? card.item;
      card.update();
    }
  }

  /**
   * Open the card of an item.
   *
   * @param {string} key `region/requirement`
   */
  open(key) {
    const card = this.#cards.find((it) => itemKey(it.item) === key);
    const group = card?.closest("details");
    if (group) {
      group.open = true;
    }
    card?.close();
    card?.toggle();
  }

  #build() {
    /** @type {Record<string, ItemCard[]>} */
    const cardsByGroup = Object.fromEntries(GROUPS.map((group) => [group, []]));
    this.#cards = this.work.items.map((item) => {
      const card = new ItemCard(this.work, item);
      cardsByGroup[groupOf(item)]?.push(card);
      return card;
    });
    const groups = GROUPS.filter((group) => cardsByGroup[group]?.length).map((group) => {
      const cards = cardsByGroup[group] ?? [];
      const before = /** @type {HTMLDetailsElement | null} */ (this.#groups.querySelector(`[data-group=${group}]`));
      const isOpen = before?.open ?? (group !== "settled" && group !== "not_open");
      return element(
        "details",
        { class: "group", open: isOpen, "data-group": group },
        element("summary", {}, element("h2", {}, t(`group.${group}`, { count: cards.length }))),
        element("div", { class: "cards" }, ...cards),
      );
    });
    show(this.#groups, ...(groups.length === 0 ? [element("p", { class: "notice" }, t("list.empty"))] : groups));
    this.#filter();
  }

  #filter() {
    for (const card of this.#cards) {
      const text = `${titleOf(card.item)} ${card.item.requirement} ${card.item.region_name}`.toLowerCase();
      card.hidden = !text.includes(this.#sought);
    }
    for (const group of this.#groups.querySelectorAll("details")) {
      group.hidden = this.#sought !== "" && group.querySelector("item-card:not([hidden])") === null;
      group.open ||= this.#sought !== "";
    }
  }

  /** The button that begins to tick items that have not changed; then what can be done with the ticked ones. */
  #showTools() {
    this.#tools.classList.toggle("sticky", this.#isTicking);
    if (!this.work.mayReport || this.work.items.every((it) => it.status === "unknown")) {
      show(this.#tools);
      return;
    }
    if (!this.#isTicking) {
      show(this.#tools, element("button", { type: "button", click: () => this.#startTicking() }, t("check_in.start")));
      return;
    }
    const ticked = this.#cards.filter((card) => card.isTicked === true);
    const send = element("button", { type: "button", class: "primary", click: () => void this.#checkIn() }, t("check_in.send", { count: ticked.length }));
    send.disabled = ticked.length === 0;
    show(
      this.#tools,
      element("p", {}, t("check_in.explained")),
      element("div", { class: "row" }, send, element("button", { type: "button", click: () => this.#stopTicking() }, t("shared.cancel"))),
    );
  }

  #startTicking() {
    this.#isTicking = true;
    for (const group of this.#groups.querySelectorAll("details")) {
      group.open = true;
    }
    for (const card of this.#cards) {
      card.tick(card.item.status === "unknown" ? null : card.item.status !== "done" && card.item.status !== "not_applicable");
    }
    this.#showTools();
  }

  #stopTicking() {
    this.#isTicking = false;
    for (const card of this.#cards) {
      card.tick(null);
    }
    this.#showTools();
  }

  async #checkIn() {
    const items = this.#cards.filter((card) => card.isTicked === true).map((card) => card.item);
    this.#stopTicking();
    await this.work.checkIn(items);
    announce(t("card.reported"));
  }
}

/**
 * @param {Item} item
 * @returns {typeof GROUPS[number]}
 */
function groupOf(item) {
  if (item.status === "done" || item.status === "not_applicable") {
    return "settled";
  }
  if (new Date(item.opens_at) > now()) {
    return "not_open";
  }
  const untilDue = new Date(item.due_at).getTime() - now().getTime();
  if (untilDue < 0) {
    return "late";
  }
  return untilDue < WEEK ? "soon" : "later";
}
