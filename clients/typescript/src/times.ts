/** Times with their zones. Siaga takes no time without one, and answers in UTC; a `Date` is always an instant. */

/** The zones of Indonesia: WIB, WITA and WIT. The `timezone` of a region is one of them. */
export const WESTERN = "Asia/Jakarta";
export const CENTRAL = "Asia/Makassar";
export const EASTERN = "Asia/Jayapura";

const SHOWN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/;

/** A time as clocks in the zone show it: `2026-11-28T20:00:00`. */
export function toLocal(moment: Date | string, timeZone: string): string {
  const written = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(typeof moment === "string" ? new Date(moment) : moment);
  return written.replace(" ", "T");
}

/** The instant at which clocks in the zone show this, such as `2026-11-28T20:00`. Throws where it has a zone itself. */
export function fromLocal(shown: string, timeZone: string): Date {
  const parts = SHOWN.exec(shown);
  if (parts === null) throw new RangeError(`${shown} is not a day and a time without a zone.`);
  const asUtc = new Date(`${parts[1]}T${parts[2]}Z`);
  const first = minusOffset(asUtc, asUtc, timeZone);
  return minusOffset(asUtc, first, timeZone);
}

/** What the clock shows, less the zone's offset at the instant. */
function minusOffset(shownAsUtc: Date, instant: Date, timeZone: string): Date {
  const offset = new Date(`${toLocal(instant, timeZone)}Z`).getTime() - Math.floor(instant.getTime() / 1000) * 1000;
  return new Date(shownAsUtc.getTime() - offset);
}
