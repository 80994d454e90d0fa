/** The dialog that signs out: what waits may be sent first, taken along as a file, kept locked, or deleted. */

import { NoLine } from "../lib/api.js";
import { element } from "../lib/dom.js";
import { t } from "../lib/i18n.js";
import { signOut } from "./session.js";
import * as store from "./store.js";

/** @import {Work} from "./work.js" */

/**
 * @param {Work} work
 * @param {() => void} whenOut
 */
export function openSignOutDialog(work, whenOut) {
  const unsent = work.outbox.waiting.length + work.outbox.refused.length;
  const problem = element("p", { class: "notice problem", role: "alert", hidden: true });
  /** @param {boolean} deletes */
  const leave = async (deletes) => {
    try {
      await signOut();
    } catch (error) {
      if (!(error instanceof NoLine)) {
        throw error;
      }
      problem.hidden = false;
      problem.textContent = t("sign_out.no_line");
      return;
    }
    if (deletes) {
      await store.deleteAllOf(work.session.agency);
    }
    dialog.close();
    whenOut();
  };
  const send = element("button", { type: "button", click: () => void work.outbox.send() }, t("sign_out.send"));
  const save = element("button", { type: "button", click: () => void download(work) }, t("sign_out.export"));
  const keep = element("button", { type: "button", class: "primary", click: () => void leave(false) }, t(unsent > 0 ? "sign_out.keep" : "sign_out.leave"));
  const remove = element("button", { type: "button", class: "danger" }, t("sign_out.delete"));
  remove.addEventListener("click", () => {
    if (unsent === 0 || confirm(t("sign_out.delete_sure", { count: unsent }))) {
      void leave(true);
    }
  });
  const dialog = element(
    "dialog",
    { class: "stack", "aria-labelledby": "sign-out-heading" },
    element("h2", { id: "sign-out-heading" }, t("sign_out.heading")),
    element("p", {}, unsent > 0 ? t("sign_out.unsent", { count: unsent }) : t("sign_out.nothing_unsent")),
    unsent > 0 && send,
    unsent > 0 && save,
    problem,
    keep,
    remove,
    element("button", { type: "button", class: "plain", click: () => dialog.close() }, t("shared.cancel")),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * Save what has not been sent as a file that anybody can read.
 *
 * @param {Work} work
 */
async function download(work) {
  const reports = await Promise.all(
    work.outbox.parcels.filter((it) => it.state !== "sent").map(async (parcel) => ({
      title: parcel.title,
      said: parcel.said,
      at: parcel.at,
      state: parcel.state,
      detail: parcel.detail,
      method: "POST",
      path: parcel.path,
      body: parcel.body,
      photo: parcel.photo === null ? null : await asDataAddress(work, parcel.photo),
    })),
  );
  const file = new Blob([JSON.stringify({ agency: work.session.agency, reports }, null, 2)], { type: "application/json" });
  const address = URL.createObjectURL(file);
  const link = element("a", { href: address, download: `siaga-${work.session.agency}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * @param {Work} work
 * @param {string} photo
 * @returns {Promise<string | null>}
 */
async function asDataAddress(work, photo) {
  const bytes = await work.vault.getBytes("photo", photo);
  if (bytes === undefined) {
    return null;
  }
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(/** @type {string} */ (reader.result));
    reader.readAsDataURL(new Blob([bytes], { type: "image/jpeg" }));
  });
}
