/** What the board knows of the country: how its regions are coded, and its time zone. The server writes it into the page. */

const { root = "", codeLengths = "", timeZone = "UTC" } = document.getElementById("page")?.dataset ?? {};
/** The lengths of codes by level, from the level below the root down. A code begins with the code of its parent. */
const CODE_LENGTHS = codeLengths.split(" ").map(Number);
/** Writes days as 2026-12-29. */
const DAYS = new Intl.DateTimeFormat("sv-SE", { timeZone });

/**
 * The codes of the regions that a region lies in, the root first.
 *
 * @param {string} code for example 64.08.04
 */
export function parentsOf(code) {
  const shorter = CODE_LENGTHS.filter((length) => length < code.length);
  return code === root || code === "" ? [] : [root, ...shorter.map((length) => code.slice(0, length))];
}

/**
 * The day of an instant, for example 2026-12-29. It is the day of the zone where a day ends last, so that what is due
 * by the end of a day has that day in every zone of the country.
 *
 * @param {string | Date} instant
 */
export function dayOf(instant) {
  return DAYS.format(new Date(instant));
}
