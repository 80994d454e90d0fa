/** Which requests a screen needs: three at most. */

import { requestPath } from "./address.js";

/** @import {View} from "./types.js" */

/** What is asked for when the rest is shown already, and not at every change: a forecast hardly moves within minutes. */
export const LATER = ["forecast"];

/** How many lines of what comes first are shown. */
const FIRST_LINES = "12";
/** The most rows that the API gives in one answer. */
const ROWS = "500";

/** @type {Record<string, (view: View) => Record<string, string>>} by tab */
const REGION_SCREENS = {
  changes: (view) => ({
    readiness: readiness(view, { depth: "0" }),
    changes: requestPath(`/v1/readiness/${view.code}/changes`, { ...chosen(view, ["election", "since"]), limit: "200" }),
  }),
  items: (view) => ({
    readiness: readiness(view, {}),
    items: requestPath("/v1/checklist-items", {
      within: view.code,
      ...chosen(view, ["election", "category", "requirement", "silent", "overdue", "critical"]),
      limit: "200",
    }),
  }),
  item: (view) => ({
    readiness: readiness(view, { depth: "0" }),
    item: requestPath(itemPath(view), chosen(view, ["election", "as_of"])),
    updates: requestPath(`${itemPath(view)}/updates`, chosen(view, ["election"])),
  }),
  timeline: (view) => ({
    events: requestPath("/v1/coordination-events", { within: view.code, limit: "100" }),
    agreements: requestPath("/v1/agreements", { within: view.code, limit: "100" }),
    commitments: requestPath("/v1/commitments", { within: view.code, limit: "100" }),
  }),
  report: (view) => ({
    report: requestPath(`/v1/situation-reports/${view.code}`, chosen(view, ["election"])),
    readiness: requestPath(`/v1/readiness/${view.code}`, chosen(view, ["election"])),
    forecast: requestPath(`/v1/readiness/${view.code}/forecast`, chosen(view, ["election"])),
  }),
};

/**
 * The paths of the requests of a view, by the names under which the answers are kept.
 *
 * @param {View} view
 * @returns {Record<string, string>}
 */
export function pathsOf(view) {
  if (view.kind === "home") {
    return { table: requestPath("/v1/readiness", { ...chosen(view, ["election"]), limit: ROWS }) };
  }
  if (view.kind === "agency") {
    return { owed: requestPath(`/v1/agencies/${view.code}/obligations`, { ...chosen(view, ["election"]), limit: "200" }) };
  }
  return (REGION_SCREENS[view.tab] ?? overview)(view);
}

/** @param {View} view */
function overview(view) {
  return {
    readiness: readiness(view, { categories: "true" }),
    attention: requestPath(`/v1/readiness/${view.code}/attention`, { ...chosen(view, ["election", "as_of"]), limit: FIRST_LINES }),
    forecast: requestPath(`/v1/readiness/${view.code}/forecast`, chosen(view, ["election", "as_of"])),
  };
}

/**
 * @param {View} view
 * @param {Record<string, string>} more
 */
function readiness(view, more) {
  return requestPath(`/v1/readiness/${view.code}`, { ...chosen(view, ["election", "as_of", "since"]), ...more });
}

/** @param {View} view */
function itemPath(view) {
  return `/v1/readiness-checklists/${view.code}/items/${view.requirement}`;
}

/**
 * @param {View} view
 * @param {string[]} names
 */
function chosen(view, names) {
  return Object.fromEntries(names.map((name) => [name, view.options[name]]));
}
