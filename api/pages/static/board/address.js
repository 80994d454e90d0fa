/** The addresses of the board. All that decides what is shown stands in the address, so that a link can be shared. */

/** @import {View} from "./types.js" */

/** Options that go along when somebody looks at something else, and those that other overviews know too. */
const LASTING = ["election", "as_of", "measure", "sort"];
const LASTING_IN_OVERVIEWS = [...LASTING, "day"];

/**
 * @param {string} hash
 * @returns {View}
 */
export function parse(hash) {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const [, kind = "", code = "", tab = "overview", requirement = ""] = path.split("/").map(decodeURIComponent);
  const options = Object.fromEntries(new URLSearchParams(query));
  if ((kind === "region" || kind === "agency") && code !== "") {
    return { kind, code, tab, requirement, options };
  }
  return { kind: "home", code: "", tab: "overview", requirement: "", options };
}

/**
 * The address of a view, to link to.
 *
 * @param {View} view
 */
export function addressOf(view) {
  const parts = view.kind === "home" ? [] : [view.kind, view.code, ...tabParts(view)];
  const query = new URLSearchParams(view.options).toString();
  return `#/${parts.map(encodeURIComponent).join("/")}${query === "" ? "" : `?${query}`}`;
}

/** @param {View} view */
function tabParts(view) {
  if (view.requirement !== "") {
    return [view.tab, view.requirement];
  }
  return view.tab === "overview" ? [] : [view.tab];
}

/**
 * The address of a region, seen as this view sees its own.
 *
 * @param {View} view
 * @param {string} code
 * @param {string} [tab]
 * @param {Record<string, string>} [options]
 */
export function regionAddress(view, code, tab = "overview", options = {}) {
  const kept = lasting(view, tab === "overview" ? LASTING_IN_OVERVIEWS : LASTING);
  return addressOf({ kind: "region", code, tab, requirement: "", options: { ...kept, ...options } });
}

/**
 * @param {View} view
 * @param {string} code of the region
 * @param {string} requirement
 */
export function itemAddress(view, code, requirement) {
  return addressOf({ kind: "region", code, tab: "item", requirement, options: lasting(view) });
}

/**
 * @param {View} view
 * @param {string} slug
 */
export function agencyAddress(view, slug) {
  return addressOf({ kind: "agency", code: slug, tab: "overview", requirement: "", options: lasting(view) });
}

/**
 * The same view with another option. An empty value takes the option out.
 *
 * @param {View} view
 * @param {Record<string, string>} changed
 */
export function withOptions(view, changed) {
  const options = Object.entries({ ...view.options, ...changed }).filter(([, value]) => value !== "");
  return addressOf({ ...view, options: Object.fromEntries(options) });
}

/**
 * @param {View} view
 * @param {string[]} [names]
 */
function lasting(view, names = LASTING) {
  return Object.fromEntries(Object.entries(view.options).filter(([name]) => names.includes(name)));
}

/**
 * The path of a request, with those parameters that have a value.
 *
 * @param {string} path
 * @param {Record<string, string | undefined>} parameters
 */
export function requestPath(path, parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(/** @type {[string, string][]} */ (given)).toString();
  return query === "" ? path : `${path}?${query}`;
}
