/** What comes first in a region, with who owes it and how late it is. */

import { element } from "../lib/dom.js";
import { inLanguage, t, writtenNumber } from "../lib/i18n.js";
import { agencyAddress, itemAddress, regionAddress } from "./address.js";
import { shortName } from "./rows.js";

/** @import {View} from "./types.js" */

/**
 * @param {View} view
 * @param {any} attention as `GET /v1/readiness/{region}/attention` gives it
 * @param {boolean} isBesidePast whether it stands beside a day that is replayed
 */
export function attentionList(view, attention, isBesidePast) {
  return element(
    "section",
    { class: "first panel" },
    element("h2", {}, t(isBesidePast ? "first.heading_now" : "first.heading"), " ", element("span", { class: "soft" }, t("first.total", { count: writtenNumber(attention.total) }))),
    attention.items.length === 0 && element("p", { class: "soft" }, t("first.none")),
    element("ol", { class: "lines" }, ...attention.items.map((/** @type {any} */ it) => line(view, it))),
  );
}

/**
 * @param {View} view
 * @param {any} it
 */
function line(view, it) {
  return element(
    "li",
    { "data-why": it.why },
    element("span", { class: "why" }, it.critical && element("b", { title: t("first.critical") }, "▲"), " ", t(`why.${it.why}`)),
    element(
      "div",
      {},
      element("a", { class: "what", href: target(view, it), "data-key": `first-${it.region.code}-${it.requirement ?? it.why}` }, title(it)),
      element(
        "p",
        { class: "soft" },
        element("a", { href: regionAddress(view, it.region.code) }, shortName(it.region)),
        it.owner !== null && " · ",
        it.owner !== null && owner(view, it.owner),
      ),
    ),
    element("span", { class: "late", "data-late": String((it.days_late ?? 0) > 0) }, lateText(it.days_late)),
  );
}

/** @param {any} it */
function title(it) {
  if (it.silence !== null) {
    const { reported, items, critical } = it.silence;
    return t("first.silent_region", { reported: writtenNumber(reported), items: writtenNumber(items), critical: writtenNumber(critical) });
  }
  return `${inLanguage(it.title)}${it.units > 1 ? ` (${writtenNumber(it.units)})` : ""}`;
}

/**
 * @param {View} view
 * @param {any} it
 */
function target(view, it) {
  if (it.silence !== null) {
    return regionAddress(view, it.region.code, "items", { silent: "true" });
  }
  if (it.requirement === null) {
    return regionAddress(view, it.region.code, "timeline");
  }
  return it.units > 1
    ? regionAddress(view, it.region.code, "items", { requirement: it.requirement })
    : itemAddress(view, it.region.code, it.requirement);
}

/**
 * @param {View} view
 * @param {{agency: string | null, name: string | null, owed_by: string}} given
 */
function owner(view, given) {
  return given.agency === null ? t("first.nobody") : element("a", { href: agencyAddress(view, given.agency) }, given.name ?? given.agency);
}

/** @param {number | null} days */
export function lateText(days) {
  if (days === null) {
    return "";
  }
  if (days === 0) {
    return t("late.today");
  }
  return t(days > 0 ? "late.late" : "late.left", { days: writtenNumber(Math.abs(days)) });
}
