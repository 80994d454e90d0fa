/** The headline of a region: where it stands, why, and what has changed. */

import { element } from "../lib/dom.js";
import { inLanguage, t, writtenDay, writtenNumber, writtenTime } from "../lib/i18n.js";
import { itemAddress, regionAddress, withOptions } from "./address.js";
import { bandChip } from "./heat-table.js";
import { percent, percentText, pointsText } from "./measures.js";

/** @import {View} from "./types.js" */

/** How many requirements a reason names. */
const NAMED = 3;
/** Days before today that the change can be counted from. */
const COMPARED_DAYS = [1, 7, 30];

/**
 * @param {View} view
 * @param {any} readiness as `GET /v1/readiness/{region}` gives it
 * @param {any} forecast as `GET /v1/readiness/{region}/forecast` gives it; null: not read yet, undefined: none is shown
 */
export function headline(view, readiness, forecast) {
  return element(
    "section",
    { class: "headline panel", "aria-label": t("headline.label") },
    element(
      "div",
      { class: "countdown" },
      element("strong", {}, readiness.h ?? "–"),
      element("span", { class: "soft" }, t("headline.polling", { day: dayText(readiness.polling_on) })),
      element("span", { class: "soft" }, t("headline.election", { election: readiness.election })),
    ),
    bandChip(readiness.band),
    reason(view, readiness),
    element("dl", { class: "figures" }, ...figures(view, readiness), forecast !== undefined && forecastFigure(forecast)),
  );
}

/**
 * @param {View} view
 * @param {any} readiness
 */
function reason(view, readiness) {
  const titles = new Map(readiness.requirements.map((/** @type {any} */ it) => [it.code, inLanguage(it.title)]));
  const codes = readiness.reason.requirements;
  const named = codes.slice(0, NAMED).flatMap((/** @type {string} */ code, /** @type {number} */ index) => [
    index > 0 && " · ",
    element("a", { href: requirementAddress(view, readiness, code), "data-key": `reason-${code}` }, titles.get(code) ?? code),
  ]);
  const more = codes.length > NAMED && ` ${t("headline.more", { count: writtenNumber(codes.length - NAMED) })}`;
  return element("p", { class: "reason" }, element("b", {}, readiness.reason.says), " ", ...named, more);
}

/**
 * @param {View} view
 * @param {any} readiness
 * @param {string} code
 */
function requirementAddress(view, readiness, code) {
  const isOwn = readiness.children.length === 0;
  return isOwn ? itemAddress(view, readiness.region.code, code) : regionAddress(view, readiness.region.code, "items", { requirement: code });
}

/**
 * @param {View} view
 * @param {any} readiness
 */
function figures(view, readiness) {
  return [
    figure(t("measure.score"), percentText(readiness.score), readiness.score),
    figure(t("measure.due_score"), percentText(readiness.due_score), readiness.due_score),
    figure(t("measure.coverage"), percentText(readiness.coverage), readiness.coverage),
    readiness.verified_share !== undefined && figure(t("headline.verified"), percentText(readiness.verified_share), readiness.verified_share),
    element(
      "div",
      { class: "figure change", "data-sign": String(Math.sign(readiness.change.score ?? 0)) },
      element("dt", {}, t("headline.change")),
      element("dd", {}, element("strong", {}, pointsText(readiness.change.score)), since(view, readiness)),
    ),
  ];
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number | null} share
 */
function figure(name, text, share) {
  return element(
    "div",
    { class: "figure" },
    element("dt", {}, name),
    element("dd", {}, element("strong", {}, text), element("progress", { max: 1, value: share ?? 0, "aria-hidden": "true" })),
  );
}

/**
 * How much will be done by the end of polling day, with the interval in which it is with 80 percent.
 *
 * @param {any} forecast null: not read yet
 */
function forecastFigure(forecast) {
  const { written, note, meaning } = forecastTexts(forecast);
  return element(
    "div",
    { class: "figure forecast", "aria-busy": forecast === null ? "true" : null },
    element("dt", {}, t("forecast.heading")),
    element("dd", { title: meaning }, element("strong", {}, written), element("span", { class: "soft" }, note)),
  );
}

/** @param {any} forecast */
function forecastTexts(forecast) {
  if (forecast === null) {
    return { written: "–", note: "…", meaning: t("forecast.meaning") };
  }
  const { units, expected, low, high, reason } = forecast;
  if (expected === null) {
    return { written: "–", note: t(`forecast.${reason.code}`), meaning: reason.says };
  }
  const note = t("forecast.interval", { low: percent(low / units), high: percent(high / units) });
  return { written: `${percent(expected / units)}%`, note, meaning: t("forecast.meaning") };
}

/**
 * Links that choose what the change is counted from.
 *
 * @param {View} view
 * @param {any} readiness
 */
function since(view, readiness) {
  if (view.options["day"]) {
    return element("span", { class: "soft" }, t("headline.since_day", { day: writtenDay(readiness.change.since) }));
  }
  const days = readiness.days_to_polling;
  const choices = days === null ? [] : COMPARED_DAYS.map((back) => ({ back, moment: `H-${days + back}` }));
  const chosen = view.options["since"] ?? "";
  return element(
    "span",
    { class: "since" },
    element("span", { class: "sr-only" }, t("headline.since", { time: writtenTime(readiness.change.since) })),
    ...choices.map(({ back, moment }) =>
      element(
        "a",
        {
          href: withOptions(view, { since: back === 7 ? "" : moment }),
          "aria-current": chosen === (back === 7 ? "" : moment) ? "true" : null,
          "data-key": `since-${back}`,
        },
        t("headline.days", { count: back }),
      ),
    ),
  );
}

/**
 * The way from the nation down to a region.
 *
 * @param {View} view
 * @param {string} name of what is shown
 * @param {Map<string, string>} above the names of the regions above it, from the nation down, by code
 */
export function crumbs(view, name, above) {
  return element(
    "nav",
    { class: "crumbs", "aria-label": t("crumbs.label") },
    element("a", { href: "#/", "aria-label": t("home"), title: t("home"), "data-key": "crumb-home" }, "⌂"),
    element("span", { "aria-hidden": "true" }, "›"),
    ...[...above].flatMap(([code, region]) => [
      element("a", { href: regionAddress(view, code), "data-key": `crumb-${code}` }, region),
      element("span", { "aria-hidden": "true" }, "›"),
    ]),
    element("h1", {}, name),
  );
}

/** @param {string} day for example 2026-12-29 */
export function dayText(day) {
  const format = /** @type {const} */ ({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return new Intl.DateTimeFormat(document.documentElement.lang, format).format(new Date(day));
}

/**
 * @param {string} href
 * @param {string} text
 * @param {boolean} isChosen
 */
export function choice(href, text, isChosen) {
  return element("a", { class: "choice", href, "aria-current": isChosen ? "true" : null, "data-key": `choice-${text}` }, text);
}
