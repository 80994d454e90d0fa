/** The heat table: a row for each child of a region, a column for each measure and category. */

import { element } from "../lib/dom.js";
import { inLanguage, t, writtenNumber } from "../lib/i18n.js";
import { regionAddress, withOptions } from "./address.js";
import { BANDS, measureText, percent, shareMeasured } from "./measures.js";

/** @import {Category, RegionRow, View} from "./types.js" */

/** Columns of shares that every region has. */
const SHARES = /** @type {const} */ (["score", "due_score", "coverage"]);
/** Columns of counts; a count that is not zero asks for somebody. */
const COUNTS = /** @type {const} */ (["overdue", "silent"]);

/**
 * @param {View} view
 * @param {RegionRow[]} rows
 * @param {Category[]} categories
 * @returns {HTMLElement}
 */
export function heatTable(view, rows, categories) {
  const counts = COUNTS.filter((name) => rows.some((row) => row[name] !== null));
  const head = element(
    "tr",
    {},
    heading(view, "name", t("table.region")),
    heading(view, "band", measureText("band")),
    ...[...SHARES, ...counts].map((name) => heading(view, name, t(`table.${name}`), measureText(name))),
    ...categories.map((it) => heading(view, it.code, it.code, inLanguage(it.title))),
  );
  const lines = sorted(rows, view.options["sort"] ?? "").map((row) => line(view, row, counts, categories));
  return element(
    "div",
    { class: "stack" },
    element(
      "div",
      { class: "scroller", tabindex: 0, role: "region", "aria-label": t("table.label"), keydown: moveByArrows },
      element("table", { class: "heat" }, element("thead", {}, head), element("tbody", {}, ...lines)),
    ),
    element("p", { class: "codes" }, ...categories.map((it) => element("span", {}, element("b", {}, it.code), ` ${inLanguage(it.title)}`))),
  );
}

/**
 * The orders that a heading goes through: counts begin with the highest, everything else with the lowest.
 *
 * @param {string} name of a column
 */
function ordersOf(name) {
  const isCount = COUNTS.some((count) => count === name);
  return isCount ? [`${name}.down`, name, ""] : [name, `${name}.down`, ""];
}

/**
 * @param {View} view
 * @param {string} name of the column
 * @param {string} text
 * @param {string} [title]
 */
function heading(view, name, text, title = text) {
  const sort = view.options["sort"] ?? "";
  const orders = ordersOf(name);
  const isSorted = sort !== "" && orders.includes(sort);
  const order = isSorted ? (sort === name ? "ascending" : "descending") : null;
  const next = isSorted ? orders[orders.indexOf(sort) + 1] : orders[0];
  return element(
    "th",
    { scope: "col", "aria-sort": order, class: name === "name" ? "name" : null },
    element("a", { href: withOptions(view, { sort: next ?? "" }), title, "aria-label": text === title ? null : `${text}: ${title}`, "data-key": `sort-${name}`, "data-replaces": true }, text),
  );
}

/**
 * @param {View} view
 * @param {RegionRow} row
 * @param {readonly ("overdue" | "silent")[]} counts
 * @param {Category[]} categories
 */
function line(view, row, counts, categories) {
  const down = regionAddress(view, row.code);
  return element(
    "tr",
    {},
    element("th", { scope: "row", class: "name" }, element("a", { href: down, "data-key": `row-${row.code}` }, row.name)),
    bandCell(row, down),
    ...SHARES.map((name) => shareCell(row, row[name], down, measureText(name))),
    ...counts.map((name) => countCell(view, row, name)),
    ...categories.map((it) =>
      shareCell(row, row.categories[it.code] ?? null, regionAddress(view, row.code, "items", { category: it.code }), inLanguage(it.title)),
    ),
  );
}

/**
 * The name of the region is read out before the band; where the band's word is shown too, it is read as it is seen.
 *
 * @param {RegionRow} row
 * @param {string} address
 */
function bandCell(row, address) {
  const name = element("span", { class: "sr-only" }, `${row.name}: `);
  const title = `${row.name}: ${t(`band.${row.band}`)}`;
  return element("td", { class: "band-cell" }, element("a", { href: address, tabindex: -1, title }, name, bandChip(row.band)));
}

/**
 * @param {RegionRow} row
 * @param {number | null} share
 * @param {string} address
 * @param {string} title
 */
function shareCell(row, share, address, title) {
  const { scale, step, text } = shareMeasured(share);
  return element("td", { "data-scale": scale, "data-step": step }, cellLink(address, text, `${row.name}, ${title}: ${percent(share)}%`));
}

/**
 * @param {View} view
 * @param {RegionRow} row
 * @param {"overdue" | "silent"} name
 */
function countCell(view, row, name) {
  const count = row[name] ?? 0;
  const address = regionAddress(view, row.code, "items", { [name]: "true" });
  const isCritical = name === "overdue" && (row.critical ?? 0) > 0;
  const text = element("span", {}, writtenNumber(count), isCritical && element("span", { "aria-hidden": "true" }, "▲"));
  const said = `${row.name}, ${measureText(name)}: ${writtenNumber(count)}${isCritical ? `, ${t("table.critical", { count: row.critical ?? 0 })}` : ""}`;
  return element("td", { class: "count", "data-alarm": isCritical ? "critical" : count > 0 ? "some" : "none" }, cellLink(address, text, said));
}

/**
 * @param {string} address
 * @param {Node | string} content
 * @param {string} said
 */
function cellLink(address, content, said) {
  return element("a", { href: address, tabindex: -1, title: said, "aria-label": said }, content);
}

/** @type {Record<string, [number, number]>} rows and cells to go on, by key */
const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * Move the focus from cell to cell, as in a sheet.
 *
 * @param {KeyboardEvent} event
 */
function moveByArrows(event) {
  const cell = document.activeElement?.closest("td, th");
  const move = ARROWS[event.key];
  const row = /** @type {HTMLTableRowElement | null | undefined} */ (cell?.parentElement);
  if (move === undefined || !cell || !row) {
    return;
  }
  const rows = /** @type {HTMLTableElement} */ (row.closest("table")).rows;
  const next = rows[row.rowIndex + move[0]]?.cells[/** @type {HTMLTableCellElement} */ (cell).cellIndex + move[1]];
  const link = next?.querySelector("a");
  if (link) {
    event.preventDefault();
    link.focus();
  }
}

/**
 * A band as a coloured word with its letter.
 *
 * @param {string} band
 */
export function bandChip(band) {
  return element(
    "span",
    { class: "chip", "data-scale": "band", "data-step": band },
    element("b", { "aria-hidden": "true" }, t(`band.letter.${band}`)),
    element("span", {}, t(`band.${band}`)),
  );
}

/**
 * @param {RegionRow[]} rows
 * @param {string} sort a column, with `.down` to turn it round; empty: by code
 */
function sorted(rows, sort) {
  const [name = "", direction] = sort.split(".");
  if (name === "") {
    return rows;
  }
  const sign = direction === "down" ? -1 : 1;
  return [...rows].sort((one, other) => sign * compare(valueOf(one, name), valueOf(other, name)));
}

/**
 * @param {RegionRow} row
 * @param {string} name
 * @returns {string | number | null}
 */
function valueOf(row, name) {
  if (name === "band") {
    return -BANDS.indexOf(row.band);
  }
  const values = /** @type {Record<string, any>} */ (row);
  return row.categories[name] ?? values[name] ?? null;
}

/**
 * @param {string | number | null} one
 * @param {string | number | null} other
 */
function compare(one, other) {
  if (typeof one === "string" && typeof other === "string") {
    return one.localeCompare(other);
  }
  return Number(one ?? Infinity) - Number(other ?? Infinity);
}

