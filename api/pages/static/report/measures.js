/** What a report of each measure holds, and how it is said. */

import { hasText, inLanguage, t, writtenNumber } from "../lib/i18n.js";

/** @import {Item, Requirement, Statement, Status} from "./types.js" */

/** A count above so many percent of its target needs a note, as the API has it. */
const PERCENT_WITHOUT_NOTE = 110;

/**
 * Whether a statement holds all that the measure of its requirement asks for.
 *
 * @param {Requirement} requirement
 * @param {Statement} statement
 */
export function isComplete(requirement, statement) {
  if (statement.status !== undefined) {
    return true;
  }
  if (requirement.measure === "ladder") {
    return statement.stage !== undefined;
  }
  if (requirement.measure === "confirm") {
    return false;
  }
  return statement.value !== undefined && (!requirement.target_reported || (statement.of ?? 0) > 0);
}

/**
 * Whether the API takes this statement only with a note: for what is held up, does not apply, falls back from done, or
 * is far above its target.
 *
 * @param {Requirement} requirement
 * @param {Item} item
 * @param {Statement} statement
 */
export function needsNote(requirement, item, statement) {
  const status = statusOf(requirement, item, statement);
  const isHalted = status === "blocked" || status === "not_applicable";
  const fallsBack = item.status === "done" && status !== "done" && requirement.measure !== "count_down";
  return isHalted || fallsBack || (requirement.measure === "count" && isFarAbove(statement, item.target));
}

/**
 * @param {Statement} statement
 * @param {number | null} target
 */
function isFarAbove(statement, target) {
  const of = statement.of ?? target ?? 0;
  return of > 0 && (statement.value ?? 0) * 100 > of * PERCENT_WITHOUT_NOTE;
}

/**
 * The status that a statement gives an item. The server decides; this is what the page shows until it has.
 *
 * @param {Requirement} requirement
 * @param {Item} item
 * @param {Statement} statement
 * @returns {Status}
 */
export function statusOf(requirement, item, statement) {
  if (statement.status !== undefined) {
    return statement.status;
  }
  if (requirement.measure === "ladder") {
    return statusOfStage(requirement, statement.stage ?? "");
  }
  const value = statement.value ?? 0;
  if (requirement.measure === "count_down") {
    return value === 0 ? "done" : "in_progress";
  }
  return statusOfCount(value, statement.of ?? item.target);
}

/**
 * @param {number} value
 * @param {number | null} target
 * @returns {Status}
 */
function statusOfCount(value, target) {
  if (target !== null && value >= target) {
    return "done";
  }
  return value === 0 ? "not_started" : "in_progress";
}

/**
 * @param {Requirement} requirement
 * @param {string} stage
 * @returns {Status}
 */
function statusOfStage(requirement, stage) {
  const places = requirement.stages.map((it) => it.slug);
  const place = places.indexOf(stage);
  const from = requirement.done_from === null ? places.length - 1 : places.indexOf(requirement.done_from);
  const until = requirement.done_until === null ? places.length - 1 : places.indexOf(requirement.done_until);
  if (place >= from && place <= until) {
    return "done";
  }
  return place <= 0 ? "not_started" : "in_progress";
}

/**
 * A statement in words: "4.907 dari 6.274 orang", "Ditandatangani", "Selesai".
 *
 * @param {Requirement} requirement
 * @param {Statement} statement
 * @param {number | null} target
 */
export function said(requirement, statement, target) {
  if (statement.value !== undefined) {
    const of = statement.of ?? target;
    const amount = requirement.measure === "count_down" ? t("said.left", { value: writtenNumber(statement.value) }) : writtenNumber(statement.value);
    return requirement.measure === "count_down" || of === null ? amount : t("said.of", { value: amount, target: writtenNumber(of) });
  }
  if (statement.stage !== undefined) {
    const stage = requirement.stages.find((it) => it.slug === statement.stage);
    return stage === undefined ? statement.stage : inLanguage(stage.title);
  }
  return statusText(statement.status ?? "unknown");
}

/**
 * What was last said of an item, in words.
 *
 * @param {Requirement} requirement
 * @param {Item} item
 */
export function lastSaid(requirement, item) {
  return said(requirement, statementOf(item), null);
}

/**
 * @param {Item} item
 * @returns {Statement}
 */
export function statementOf(item) {
  if (item.status === "blocked" || item.status === "not_applicable") {
    return { status: item.status };
  }
  if (item.value !== null) {
    return { value: item.value };
  }
  return item.stage !== null ? { stage: item.stage } : { status: item.status };
}

/** @param {string} status */
export function statusText(status) {
  return hasText(`state.${status}`) ? t(`state.${status}`) : status;
}
