/** Regions as map and table show them, from the answers of the API. */

/** @import {RegionRow} from "./types.js" */

/** Kinds that stand before the name; regencies go by their name alone. */
const NAMED_KINDS = ["Kota", "Kota Administrasi"];

/** @param {{kind: string, name: string}} region */
export function shortName(region) {
  return NAMED_KINDS.includes(region.kind) ? `Kota ${region.name}` : region.name;
}

/**
 * Rows of the children of a region, as its readiness lists them.
 *
 * @param {any[]} children
 * @returns {RegionRow[]}
 */
export function rowsOfChildren(children) {
  return children.map((it) => ({ ...it, code: it.region.code, name: shortName(it.region), categories: it.categories ?? {} }));
}

/**
 * Rows of one day of a series, the region itself first.
 *
 * @param {any} series as `GET /v1/readiness/{region}/series` gives it
 * @param {number} day its index
 * @param {Map<string, string>} names
 * @returns {RegionRow[]}
 */
export function rowsOfDay(series, day, names) {
  return series.series.map((/** @type {any} */ it) => ({
    code: it.region,
    name: names.get(it.region) ?? it.name,
    band: it.band[day] ?? "no_data",
    score: it.score[day],
    due_score: it.due_score[day],
    coverage: it.coverage[day],
    units: it.items[day],
    known: it.reported[day],
    overdue: null,
    critical: null,
    silent: it.silent[day],
    categories: Object.fromEntries(Object.entries(it.categories ?? {}).map(([code, scores]) => [code, /** @type {any[]} */ (scores)[day]])),
  }));
}
