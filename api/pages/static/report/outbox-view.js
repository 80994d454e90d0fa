/** The outbox as people see it: what waits, what was refused and what to do, and what was sent. */

import { element, show } from "../lib/dom.js";
import { hasText, t, writtenTime } from "../lib/i18n.js";

/** @import {Parcel} from "./types.js" */
/** @import {Work} from "./work.js" */

export class OutboxView {
  element = element("section", { "aria-label": t("tab.outbox") });

  /**
   * @param {Work} work
   * @param {(item: string) => void} edit opens the form of an item
   */
  constructor(work, edit) {
    this.work = work;
    this.edit = edit;
  }

  update() {
    const { parcels, waiting, refused, hasLine } = this.work.outbox;
    const sent = parcels.filter((it) => it.state === "sent").reverse();
    show(
      this.element,
      parcels.length === 0 && element("p", { class: "notice" }, t("outbox.empty")),
      ...this.#group("outbox.refused", refused),
      ...this.#group("outbox.waiting", waiting),
      waiting.length > 0 && !hasLine && element("p", { class: "soft" }, t("outbox.no_line")),
      waiting.length > 0 && element("button", { type: "button", click: () => void this.work.outbox.send() }, t("outbox.send_now")),
      ...this.#group("outbox.sent", sent),
    );
  }

  /**
   * @param {string} heading
   * @param {Parcel[]} parcels
   */
  #group(heading, parcels) {
    if (parcels.length === 0) {
      return [];
    }
    return [
      element("h2", {}, t(heading, { count: parcels.length })),
      element("ol", { class: "parcels" }, ...parcels.map((parcel) => this.#row(parcel))),
    ];
  }

  /** @param {Parcel} parcel */
  #row(parcel) {
    const isUnderWay = this.work.outbox.sending === parcel.id;
    return element(
      "li",
      { class: `panel stack ${parcel.state}`, "data-parcel": parcel.id },
      element("p", { class: "title" }, parcel.title),
      element("p", {}, parcel.said),
      element("p", { class: "soft" }, t("outbox.at", { time: writtenTime(parcel.at) })),
      isUnderWay && element("p", { class: "soft" }, t("outbox.under_way")),
      parcel.state === "refused" &&
        element("p", { class: "notice problem" }, parcel.detail, " ", element("strong", {}, advice(parcel))),
      parcel.state !== "sent" && !isUnderWay && this.#actions(parcel),
    );
  }

  /** @param {Parcel} parcel */
  #actions(parcel) {
    const remove = element("button", { type: "button", class: "danger" }, t("outbox.delete"));
    remove.addEventListener("click", () => {
      if (confirm(t("outbox.delete_sure", { title: parcel.title }))) {
        void this.#delete(parcel);
      }
    });
    const canEdit = parcel.kind === "update" && this.work.itemOf(parcel.item) !== null;
    const change = element("button", { type: "button", click: () => void this.#change(parcel) }, t("outbox.change"));
    return element("div", { class: "row" }, canEdit && change, remove);
  }

  /** @param {Parcel} parcel */
  async #delete(parcel) {
    const taken = await this.work.outbox.take(parcel.id);
    if (taken !== null && taken.photo !== null) {
      await this.work.vault.delete("photo", taken.photo);
    }
  }

  /**
   * Make a draft of it again. What is reported then has the time of then.
   *
   * @param {Parcel} parcel
   */
  async #change(parcel) {
    const item = this.work.itemOf(parcel.item);
    const taken = await this.work.outbox.take(parcel.id);
    if (item === null || taken === null) {
      return;
    }
    const number = taken.body["evidence"]?.[0]?.number ?? "";
    await this.work.saveDraft(item, { statement: taken.statement, note: taken.body["note"] ?? "", number, photo: taken.photo });
    this.edit(parcel.item);
  }
}

/**
 * What to do about a refusal.
 *
 * @param {Parcel} parcel
 */
function advice(parcel) {
  return t(hasText(`advice.${parcel.code}`) ? `advice.${parcel.code}` : "advice.other");
}
