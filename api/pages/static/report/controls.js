/** The controls that fill in a statement, by the measure of the requirement. */

import { element } from "../lib/dom.js";
import { inLanguage, t, writtenNumber } from "../lib/i18n.js";
import { statusText } from "./measures.js";

/** @import {Item, Requirement, Statement, Status} from "./types.js" */

/** A whole number, also with points between thousands: 4907, 4.907. */
const WHOLE_NUMBER = /^(\d{1,12}|\d{1,3}(\.\d{3}){1,3})$/;
/** @type {Status[]} */
const CONFIRMATIONS = ["done", "in_progress", "not_started", "blocked", "not_applicable"];
/** @type {Status[]} */
const HALTED = ["blocked", "not_applicable"];

/**
 * Controls for a statement. `changed` is called at every change; a number that cannot be read is left out.
 *
 * @param {Requirement} requirement
 * @param {Item} item
 * @param {Statement} statement what is filled in already
 * @param {(statement: Statement) => void} changed
 * @returns {HTMLElement}
 */
export function statementControls(requirement, item, statement, changed) {
  switch (requirement.measure) {
    case "confirm":
      return choices(t("control.status"), CONFIRMATIONS.map(statusChoice), statement, changed);
    case "ladder":
      return choices(t("control.stage"), [...stageChoices(requirement), ...HALTED.map(statusChoice)], statement, changed);
    default:
      return countControls(requirement, item, statement, changed);
  }
}

/**
 * Controls for what a verifier saw instead.
 *
 * @param {Requirement} requirement
 * @param {Item} item
 * @param {(statement: Statement) => void} changed
 * @returns {HTMLElement | null} null: a dispute of this measure names nothing
 */
export function seenControls(requirement, item, changed) {
  if (requirement.measure === "confirm") {
    return null;
  }
  if (requirement.measure === "ladder") {
    return choices(t("control.stage_seen"), stageChoices(requirement), {}, changed);
  }
  return numberField(t("control.value_seen"), unitOf(requirement), `seen-${item.region}-${item.requirement}`, undefined, (value) =>
    changed(value === null ? {} : { value }),
  );
}

/** @typedef {{label: string, statement: Statement}} Choice */

/**
 * @param {Status} status
 * @returns {Choice}
 */
function statusChoice(status) {
  return { label: statusText(status), statement: { status } };
}

/**
 * @param {Requirement} requirement
 * @returns {Choice[]}
 */
function stageChoices(requirement) {
  return requirement.stages.map((it) => ({ label: inLanguage(it.title), statement: { stage: it.slug } }));
}

/**
 * Buttons of which one is pressed.
 *
 * @param {string} label
 * @param {Choice[]} options
 * @param {Statement} chosen
 * @param {(statement: Statement) => void} changed
 */
function choices(label, options, chosen, changed) {
  const buttons = options.map((option) => {
    const isChosen = option.statement.status === chosen.status && option.statement.stage === chosen.stage;
    const button = element("button", { type: "button", "aria-pressed": String(isChosen) }, option.label);
    button.addEventListener("click", () => {
      for (const other of buttons) {
        other.setAttribute("aria-pressed", String(other === button));
      }
      changed(option.statement);
    });
    return button;
  });
  return element("div", { class: "choices", role: "group", "aria-label": label }, ...buttons);
}

/**
 * @param {Requirement} requirement
 * @param {Item} item
 * @param {Statement} given
 * @param {(statement: Statement) => void} changed
 */
function countControls(requirement, item, given, changed) {
  let statement = { ...given };
  const id = `value-${item.region}-${item.requirement}`;
  const box = element("div", { class: "stack" });
  /** @param {Statement} change */
  const set = (change) => {
    statement = { ...statement, ...change };
    delete statement.status;
    changed(statement);
    showHalted();
  };
  const isLeft = requirement.measure === "count_down";
  const value = numberField(t(isLeft ? "control.left" : "control.value"), unitOf(requirement), id, statement.value, (number) => {
    if (number === null) {
      delete statement.value;
    }
    set(number === null ? {} : { value: number });
  });
  box.append(value);
  if (requirement.target_reported) {
    if (statement.of === undefined && item.target !== null) {
      statement.of = item.target;
    }
    box.append(
      numberField(t("control.of"), unitOf(requirement), `${id}-of`, statement.of, (number) => {
        if (number === null) {
          delete statement.of;
        }
        set(number === null ? {} : { of: number });
      }),
    );
  }
  const whole = isLeft ? 0 : item.target;
  if (whole !== null && !requirement.target_reported) {
    const text = isLeft ? t("control.none_left") : t("control.all", { target: writtenNumber(whole) });
    const fill = element("button", { type: "button", class: "quick" }, text);
    fill.addEventListener("click", () => {
      /** @type {HTMLInputElement} */ (value.querySelector("input")).value = String(whole);
      set({ value: whole });
    });
    value.append(fill);
  }
  const halted = element("div");
  const showHalted = () => {
    halted.replaceChildren(
      choices(t("control.or"), HALTED.map(statusChoice), statement, (chosen) => {
        statement = { ...chosen };
        for (const input of box.querySelectorAll("input")) {
          input.value = "";
        }
        changed(statement);
      }),
    );
  };
  showHalted();
  box.append(halted);
  return box;
}

/**
 * @param {string} label
 * @param {string} unit
 * @param {string} id
 * @param {number | undefined} value
 * @param {(value: number | null) => void} changed
 */
function numberField(label, unit, id, value, changed) {
  const input = element("input", {
    id,
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    enterkeyhint: "done",
    maxlength: 15,
    value: value === undefined ? "" : String(value),
  });
  input.addEventListener("input", () => {
    const text = input.value.trim();
    const isNumber = WHOLE_NUMBER.test(text);
    input.setCustomValidity(isNumber || text === "" ? "" : t("control.whole_number"));
    input.setAttribute("aria-invalid", String(!input.validity.valid));
    changed(isNumber ? Number(text.replaceAll(".", "")) : null);
  });
  return element("div", { class: "field number" }, element("label", { for: id }, label, " ", element("span", { class: "hint" }, unit)), input);
}

/** @param {Requirement} requirement */
function unitOf(requirement) {
  return requirement.unit === null ? "" : inLanguage(requirement.unit);
}
