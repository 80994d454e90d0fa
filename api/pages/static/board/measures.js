/** What map and table show of a region, by the chosen measure. Whatever has a colour has a letter or a number too. */

import { hasText, language, t, writtenNumber } from "../lib/i18n.js";

/** @import {Measured, RegionRow} from "./types.js" */

/** The bands, the best first. */
export const BANDS = ["ready", "on_track", "at_risk", "late", "no_data"];
/** Measures that do not depend on the template; a category is named by its code. */
export const MEASURES = ["band", "score", "due_score", "coverage", "silent"];
/** From which share on a colour is the next darker one. The last one is only for what is complete. */
const STEPS = [0.2, 0.4, 0.6, 0.8, 1];
/** The same of silence, where nothing silent has a step of its own. */
const SILENCE_STEPS = [0.05, 0.1, 0.2, 0.4];

/**
 * @param {RegionRow} row
 * @param {string} measure
 * @returns {Measured}
 */
export function measured(row, measure) {
  if (measure === "band") {
    return { scale: "band", step: row.band, text: t(`band.letter.${row.band}`) };
  }
  if (measure === "silent") {
    return silence(row);
  }
  /** @type {Record<string, number | null>} */
  const shares = { score: row.score, due_score: row.due_score, coverage: row.coverage, ...row.categories };
  return shareMeasured(shares[measure] ?? null);
}

/**
 * @param {number | null} share
 * @returns {Measured}
 */
export function shareMeasured(share) {
  return { scale: "share", step: stepOf(share), text: percent(share) };
}

/**
 * The share of items that nobody has reported though they are due; of a past day only how much was not reported.
 *
 * @param {RegionRow} row
 * @returns {Measured}
 */
function silence(row) {
  if (row.silent === null) {
    const unheard = row.coverage === null ? null : 1 - row.coverage;
    return { scale: "silence", step: silenceStep(unheard), text: percent(unheard) };
  }
  return { scale: "silence", step: silenceStep(row.silent / (row.units || 1)), text: writtenNumber(row.silent) };
}

/** @param {number | null} share */
function silenceStep(share) {
  if (share === null) {
    return "none";
  }
  return share === 0 ? "0" : String(1 + SILENCE_STEPS.filter((limit) => share >= limit).length);
}

/** @param {number | null} share */
export function stepOf(share) {
  return share === null ? "none" : String(STEPS.filter((limit) => share >= limit).length);
}

/**
 * Whole percents, rounded down: 100 means wholly done.
 *
 * @param {number | null | undefined} share
 */
export function percent(share) {
  return share === null || share === undefined ? "–" : writtenNumber(Math.floor(share * 100 + 1e-9));
}

/**
 * A share with one decimal place, rounded down.
 *
 * @param {number | null | undefined} share
 */
export function percentText(share) {
  if (share === null || share === undefined) {
    return "–";
  }
  return `${new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.floor(share * 1000 + 1e-9) / 10)}%`;
}

/**
 * A change of a share, in points, with its sign.
 *
 * @param {number | null} difference
 */
export function pointsText(difference) {
  if (difference === null) {
    return "–";
  }
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return format.format(difference * 100);
}

/**
 * The name of a measure.
 *
 * @param {string} measure
 */
export function measureText(measure) {
  return hasText(`measure.${measure}`) ? t(`measure.${measure}`) : measure;
}
