/** The time by the server's clock. The clock of a phone may be wrong by hours. */

/** Milliseconds; a smaller difference is left alone, because the server gives its time in whole seconds. */
const TOLERANCE = 2000;
/** Milliseconds; from this difference on, the page says so. */
const WORTH_SAYING = 60_000;

let offset = 0;
/** @type {((offset: number) => void) | null} */
let whenMeasured = null;

/**
 * The present instant, by the server's clock as far as it is known.
 *
 * @returns {Date}
 */
export function now() {
  return new Date(Date.now() + offset);
}

/**
 * Hold the clock of this device against the time in an answer.
 *
 * @param {string | null} date the header `Date` of the answer
 * @param {number} sentAt when the request was sent, by the clock of this device
 */
export function measure(date, sentAt) {
  const serverTime = Date.parse(date ?? "");
  const receivedAt = Date.now();
  if (Number.isNaN(serverTime) || receivedAt < sentAt) {
    return;
  }
  // The header leaves out parts of a second, half a second on average.
  const measured = serverTime + 500 - (sentAt + receivedAt) / 2;
  const known = Math.abs(measured) <= TOLERANCE + (receivedAt - sentAt) / 2 ? 0 : Math.round(measured);
  if (Math.abs(known - offset) > TOLERANCE) {
    offset = known;
    whenMeasured?.(offset);
  }
}

/**
 * Take the offset that was measured before, and call `listener` with every new one.
 *
 * @param {number} milliseconds
 * @param {(offset: number) => void} listener
 */
export function startFrom(milliseconds, listener) {
  offset = milliseconds;
  whenMeasured = listener;
}

/** How many milliseconds this device is behind the server; 0: not worth saying. */
export function behind() {
  return Math.abs(offset) < WORTH_SAYING ? 0 : offset;
}
