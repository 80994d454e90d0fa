/** The other screens of the board: what changed, items, one item, the timeline, an agency, the situation report. */

import { element } from "../lib/dom.js";
import { hasText, inLanguage, t, writtenNumber, writtenTime } from "../lib/i18n.js";
import { agencyAddress, itemAddress, regionAddress, withOptions } from "./address.js";
import { lateText } from "./attention.js";
import { dayOf } from "./country.js";
import { bandChip } from "./heat-table.js";
import { choice, dayText } from "./headline.js";
import { percent, percentText, shareMeasured } from "./measures.js";
import { rowsOfChildren, shortName } from "./rows.js";

/** @import {Reading} from "./reading.js" */
/** @import {View} from "./types.js" */

/** Filters of items, each with a link. */
const FILTERS = ["silent", "overdue", "critical"];

/**
 * The screen of a view, from what was read for it.
 *
 * @param {View} view
 * @param {Reading} reading
 * @param {Date} now
 * @returns {HTMLElement}
 */
export function screenOf(view, reading, now) {
  if (view.kind === "agency") {
    return agencyView(view, reading.body("owed"));
  }
  switch (view.tab) {
    case "changes":
      return changesView(view, reading.body("readiness"), reading.body("changes"));
    case "items":
      return itemsView(view, reading.body("readiness"), reading.body("items"));
    case "item":
      return itemView(view, reading.body("item"), reading.body("updates"));
    case "timeline":
      return timelineView(reading.body("events"), reading.body("agreements"), reading.body("commitments"), view, now);
    default:
      return reportView(view, reading.body("report"), reading.body("readiness"), reading.body("forecast"));
  }
}

/**
 * A state as a square with its letter, and the word.
 *
 * @param {string} status
 * @param {string} assurance
 */
function stateChip(status, assurance) {
  const state = assurance === "disputed" ? "disputed" : status;
  return element(
    "span",
    { class: "state-chip" },
    element("span", { class: "state", "data-state": state, "aria-hidden": "true" }, t(`letter.${state}`)),
    element("span", {}, t(`state.${state}`), assurance === "verified" && element("b", { class: "verified" }, ` ✓ ${t("assurance.verified")}`)),
  );
}

/** @param {{value: number | null, target: any, stage: string | null, unit?: any}} it */
function amount(it) {
  const target = typeof it.target === "object" ? it.target?.value ?? null : it.target;
  if (it.value === null) {
    return it.stage ?? "";
  }
  return target === null ? writtenNumber(it.value) : t("item.of", { value: writtenNumber(it.value), target: writtenNumber(target) });
}

/** Days before today that changes can be counted from. */
const COMPARED_DAYS = [1, 7, 30];

/**
 * Links that choose since when changes are listed.
 *
 * @param {View} view
 * @param {number | null} days days to polling
 */
function sinceChoices(view, days) {
  const choices = days === null ? [] : COMPARED_DAYS.map((back) => ({ back, moment: back === 1 ? "" : `H-${days + back}` }));
  return element(
    "nav",
    { class: "filters", "aria-label": t("changes.period") },
    ...choices.map(({ back, moment }) =>
      choice(withOptions(view, { since: moment }), t("headline.days", { count: back }), (view.options["since"] ?? "") === moment),
    ),
  );
}

/**
 * What has changed in a region, item by item.
 *
 * @param {View} view
 * @param {any} readiness
 * @param {any} changes as `GET /v1/readiness/{region}/changes` gives it
 */
function changesView(view, readiness, changes) {
  return element(
    "section",
    { class: "panel stack" },
    element("h2", {}, t("changes.since", { time: writtenTime(changes.since) })),
    sinceChoices(view, readiness.days_to_polling),
    changes.items.length === 0 && element("p", {}, t("changes.none")),
    element(
      "ul",
      { class: "rows" },
      ...changes.items.map((/** @type {any} */ it) =>
        element(
          "li",
          { class: "change-row" },
          element(
            "div",
            {},
            element("a", { href: itemAddress(view, it.region.code, it.requirement) }, inLanguage(it.title)),
            element("p", { class: "soft" }, `${shortName(it.region)} · ${writtenTime(it.observed_at ?? changes.since)}`),
          ),
          element(
            "div",
            { class: "from-to" },
            stateChip(it.before.status, it.before.assurance),
            element("span", { class: "amount" }, amount(it.before)),
            element("span", { "aria-label": t("changes.now") }, "→"),
            stateChip(it.after.status, it.after.assurance),
            element("span", { class: "amount" }, amount(it.after)),
          ),
        ),
      ),
    ),
    changes.next !== null && element("p", { class: "soft" }, t("list.more")),
  );
}

/**
 * Items of a region, by filters; and above the regency what each requirement adds up to.
 *
 * @param {View} view
 * @param {any} readiness
 * @param {any} items as `GET /v1/checklist-items` gives them
 */
function itemsView(view, readiness, items) {
  const { category, requirement } = view.options;
  const sums = readiness.requirements.filter((/** @type {any} */ it) => !category || it.category === category);
  const isSum = !requirement && readiness.children.length > 0 && !FILTERS.some((name) => view.options[name]);
  return element(
    "div",
    { class: "stack" },
    filters(view, readiness),
    isSum && element("section", { class: "panel stack" }, element("h2", {}, t("items.sums")), sumsTable(view, readiness, sums), later(view, readiness)),
    !isSum && element("section", { class: "panel stack" }, element("h2", {}, itemsHeading(view, readiness, items)), itemsTable(view, items)),
  );
}

/**
 * @param {View} view
 * @param {any} readiness
 * @param {any} items
 */
function itemsHeading(view, readiness, items) {
  const { requirement } = view.options;
  if (!requirement) {
    return t("items.heading");
  }
  const sum = readiness.requirements.find((/** @type {any} */ it) => it.code === requirement);
  const [first] = items.items;
  return sum ? inLanguage(sum.title) : first ? inLanguage({ id: first.title_id, en: first.title_en }) : requirement;
}

/**
 * @param {View} view
 * @param {any} readiness
 */
function filters(view, readiness) {
  const categories = [{ code: "", title: null }, ...readiness.categories];
  return element(
    "nav",
    { class: "filters", "aria-label": t("items.filters") },
    ...FILTERS.map((name) => choice(withOptions(view, { [name]: view.options[name] ? "" : "true" }), t(`filter.${name}`), Boolean(view.options[name]))),
    ...categories.map((it) =>
      choice(
        withOptions(view, { category: it.code, requirement: "" }),
        it.title === null ? t("filter.all") : inLanguage(it.title),
        (view.options["category"] ?? "") === it.code,
      ),
    ),
  );
}

/**
 * @param {View} view
 * @param {any} readiness
 * @param {any[]} sums
 */
function sumsTable(view, readiness, sums) {
  return table(
    ["items.requirement", "table.share", "items.sum", "items.reported", "table.overdue", "table.silent"],
    sums.map((it) => [
      element("a", { href: regionAddress(view, readiness.region.code, "items", { requirement: it.code }) }, inLanguage(it.title)),
      shareChip(it.fraction ?? (it.units ? it.done / it.units : null)),
      it.value === null ? "" : `${amount(it)} ${it.unit ? inLanguage(it.unit) : ""}`,
      t("item.of", { value: writtenNumber(it.known), target: writtenNumber(it.units) }),
      alarm(it.overdue),
      alarm(it.silent),
    ]),
  );
}

/**
 * Requirements that open later. They have no sums yet, but can be looked at.
 *
 * @param {View} view
 * @param {any} readiness
 */
function later(view, readiness) {
  const { category } = view.options;
  const codes = readiness.left_out
    .filter((/** @type {any} */ it) => it.why === "not_open" && (!category || it.code.startsWith(`${category}-`)))
    .map((/** @type {any} */ it) => it.code);
  const links = codes.map((/** @type {string} */ code) =>
    element("a", { class: "choice", href: regionAddress(view, readiness.region.code, "items", { requirement: code }) }, code),
  );
  return codes.length > 0 && element("div", { class: "filters" }, element("span", { class: "choice plain" }, t("items.later")), ...links);
}

/** @param {number | null} share */
function shareChip(share) {
  const { scale, step } = shareMeasured(share);
  return element("span", { class: "chip small", "data-scale": scale, "data-step": step }, share === null ? "–" : `${percent(share)}%`);
}

/** @param {number} count */
function alarm(count) {
  return element("span", { "data-alarm": count > 0 ? "some" : "none" }, writtenNumber(count));
}

/**
 * @param {View} view
 * @param {any} items
 */
function itemsTable(view, items) {
  if (items.items.length === 0) {
    return element("p", {}, t("items.none"));
  }
  return element(
    "div",
    { class: "stack" },
    table(
      [...(view.options["requirement"] ? ["table.region"] : ["items.requirement", "table.region"]), "items.state", "items.amount", "items.due", "items.said_by"],
      items.items.map((/** @type {any} */ it) => [
        ...itemNames(view, it),
        stateChip(it.status, it.assurance),
        amount(it),
        element("span", { "data-alarm": it.overdue || it.silent ? "some" : "none" }, dueText(it)),
        saidBy(view, it),
      ]),
    ),
    items.next !== null && element("p", { class: "soft" }, t("list.more")),
  );
}

/**
 * What and where; where alone if all items are of one requirement.
 *
 * @param {View} view
 * @param {any} it
 */
function itemNames(view, it) {
  const region = shortName({ kind: it.region_kind, name: it.region_name });
  const href = itemAddress(view, it.region, it.requirement);
  if (view.options["requirement"]) {
    return [element("a", { href }, region)];
  }
  return [element("a", { href }, it.critical && "▲ ", inLanguage({ id: it.title_id, en: it.title_en })), region];
}

/** @param {any} it */
function dueText(it) {
  const note = it.silent ? ` · ${t("filter.silent")}` : it.overdue ? ` · ${t("filter.overdue")}` : "";
  return `${dayText(dayOf(it.due_at))}${note}`;
}

/**
 * @param {View} view
 * @param {any} it
 */
function saidBy(view, it) {
  if (!it.agency) {
    return element("span", { class: "soft" }, t("items.nobody"));
  }
  return element("span", {}, element("a", { href: agencyAddress(view, it.agency) }, it.agency_name ?? it.agency), ` · ${writtenTime(it.observed_at)}`);
}

/**
 * @param {string[]} heads keys of texts
 * @param {(Node | string)[][]} rows
 */
function table(heads, rows) {
  return element(
    "div",
    { class: "scroller", tabindex: 0, role: "region", "aria-label": t("items.heading") },
    element(
      "table",
      { class: "list" },
      element("thead", {}, element("tr", {}, ...heads.map((key) => element("th", { scope: "col" }, t(key))))),
      element("tbody", {}, ...rows.map((cells) => element("tr", {}, ...cells.map((cell, index) => element("td", { "data-head": t(heads[index] ?? "") }, cell))))),
    ),
  );
}

/**
 * One item: how it stands, and everything that was reported about it.
 *
 * @param {View} view
 * @param {any} item as `GET …/items/{requirement}` gives it
 * @param {any[]} updates as `GET …/items/{requirement}/updates` gives them, the newest first
 */
function itemView(view, item, updates) {
  return element(
    "div",
    { class: "stack" },
    element(
      "section",
      { class: "panel stack" },
      element("h2", {}, item.critical && "▲ ", inLanguage(item.title)),
      element("p", { class: "row" }, stateChip(item.status, item.assurance), element("strong", {}, `${amount(item)} ${item.value !== null && item.unit ? inLanguage(item.unit) : ""}`)),
      element("p", { "data-alarm": item.overdue || item.silent ? "some" : "none" }, t("item.due", { day: dayText(dayOf(item.due_at)), h: item.due_h }), item.silent ? ` · ${t("filter.silent")}` : item.overdue ? ` · ${t("filter.overdue")}` : ""),
      element("p", { class: "soft" }, t(`assurance.${item.assurance}`), " · ", item.code),
      item.stated !== null && element("p", { class: "soft" }, t("item.stated")),
      element("p", {}, element("a", { href: regionAddress(view, view.code, "items") }, t("item.all"))),
    ),
    element(
      "section",
      { class: "panel stack" },
      element("h2", {}, t("item.history")),
      updates.length === 0 && element("p", {}, t("item.no_history")),
      element("ol", { class: "rows" }, ...updates.map((it) => historyRow(view, it, item))),
    ),
  );
}

/**
 * @param {View} view
 * @param {any} update
 * @param {any} item
 */
function historyRow(view, update, item) {
  return element(
    "li",
    { class: "history-row", "data-retracted": update.retracted_at !== null ? "true" : null },
    element("div", { class: "row" }, stateChip(update.status, update.assurance), element("strong", {}, `${amount(update)} ${update.value !== null && item.unit ? inLanguage(item.unit) : ""}`)),
    element(
      "p",
      { class: "soft" },
      element("a", { href: agencyAddress(view, update.agency) }, update.agency),
      ` · ${t("item.observed", { time: writtenTime(update.observed_at) })} · ${t("item.recorded", { time: writtenTime(update.recorded_at) })} · ${update.entry}`,
    ),
    update.note !== null && element("p", {}, update.note),
    update.retracted_at !== null && element("p", { class: "soft" }, t("item.retracted", { time: writtenTime(update.retracted_at) })),
    ...update.evidence.map((/** @type {any} */ it) => evidence(it)),
  );
}

/** @param {any} it */
function evidence(it) {
  const text = [it.kind, it.number, it.dated].filter(Boolean).join(" · ");
  return element("p", { class: "soft" }, `${t("item.evidence")}: `, it.file ? element("a", { href: `/v1/evidence/${it.file}` }, text) : text);
}

/**
 * Events, agreements and commitments, by day.
 *
 * @param {any} events
 * @param {any} agreements
 * @param {any} commitments
 * @param {View} view
 * @param {Date} today
 */
function timelineView(events, agreements, commitments, view, today) {
  const marks = [
    ...events.items.map((/** @type {any} */ it) => ({ sign: "◆", kind: "event", on: it.on ?? it.planned_on, state: it.state, it })),
    ...agreements.items.map((/** @type {any} */ it) => ({ sign: "■", kind: "agreement", on: it.on, state: it.state, it })),
    ...commitments.items.map((/** @type {any} */ it) => ({ sign: "●", kind: "commitment", on: dayOf(it.due_at), state: it.status, it })),
  ];
  const dated = marks.filter((mark) => mark.on).sort((one, other) => String(other.on).localeCompare(String(one.on)));
  const day = dayOf(today);
  const firstPast = dated.findIndex((mark) => mark.on <= day);
  const entries = dated.map((mark) => timelineEntry(view, mark));
  entries.splice(firstPast < 0 ? entries.length : firstPast, 0, element("li", { class: "today" }, element("b", {}, t("timeline.today", { day: dayText(day) }))));
  return element(
    "section",
    { class: "panel stack" },
    element("h2", {}, t("timeline.heading")),
    element("p", { class: "soft" }, t("timeline.legend")),
    dated.length === 0 && element("p", {}, t("timeline.none")),
    element("ol", { class: "timeline" }, ...entries),
  );
}

/**
 * @param {View} view
 * @param {any} mark
 */
function timelineEntry(view, mark) {
  const named = [...(mark.it.parties ?? mark.it.took_part ?? [])].map((it) => /** @type {[string, string]} */ ([it.agency, it.agency_name]));
  const people = [...new Map(named)];
  const state = `state_of.${mark.state}`;
  return element(
    "li",
    { "data-kind": mark.kind },
    element("span", { class: "sign", title: t(`timeline.${mark.kind}`) }, mark.sign),
    element(
      "div",
      {},
      element("p", {}, element("b", {}, dayText(mark.on)), mark.it.h ? ` · ${mark.it.h}` : "", ` · ${t(`timeline.${mark.kind}`)} · ${hasText(state) ? t(state) : mark.state}`),
      element("p", {}, inLanguage(mark.it.title)),
      people.length > 0 && element("p", { class: "soft" }, ...people.slice(0, 6).flatMap(([slug, name], index) => [index > 0 && ", ", element("a", { href: agencyAddress(view, slug) }, name)])),
    ),
  );
}

/**
 * What an agency owes.
 *
 * @param {View} view
 * @param {any} owed as `GET /v1/agencies/{slug}/obligations` gives it
 */
function agencyView(view, owed) {
  return element(
    "section",
    { class: "panel stack" },
    element("p", {}, element("strong", {}, t("agency.total", { count: writtenNumber(owed.total) })), owed.duty_contact ? ` · ${t("agency.contact", { contact: owed.duty_contact })}` : ""),
    owed.unreported.units > 0 && element("p", { "data-alarm": "some" }, t("agency.unreported", { count: writtenNumber(owed.unreported.units) })),
    table(
      ["items.requirement", "table.region", "items.state", "items.due"],
      owed.items.map((/** @type {any} */ it) => [
        obligationLink(view, it),
        it.regions.map(shortName).join(", "),
        hasText(`state_of.${it.status}`) ? t(`state_of.${it.status}`) : it.status,
        element("span", { "data-alarm": (it.days_late ?? 0) > 0 ? "some" : "none" }, `${it.due_at === null ? "" : dayText(dayOf(it.due_at))} · ${lateText(it.days_late)}`),
      ]),
    ),
    owed.next !== null && element("p", { class: "soft" }, t("list.more")),
  );
}

/**
 * @param {View} view
 * @param {any} it
 */
function obligationLink(view, it) {
  const [region] = it.regions;
  const text = `${it.critical ? "▲ " : ""}${inLanguage(it.title)}`;
  return it.requirement === null || !region ? text : element("a", { href: itemAddress(view, region.code, it.requirement) }, text);
}

/**
 * How much will be done on polling day, or why nobody can tell.
 *
 * @param {any} forecast null: not read yet
 */
function forecastText(forecast) {
  if (forecast === null) {
    return "…";
  }
  if (forecast.expected === null) {
    return forecast.reason?.says ?? "–";
  }
  const { expected, units, low, high } = forecast;
  const numbers = { expected: Math.round(expected), units, low, high };
  return t("report.expected", Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, writtenNumber(value)])));
}

/**
 * The situation report, to read out and to print, with a table of the regions.
 *
 * @param {View} view
 * @param {any} report as `GET /v1/situation-reports/{region}` gives it
 * @param {any} readiness as `GET /v1/readiness/{region}` gives it
 * @param {any} forecast as `GET /v1/readiness/{region}/forecast` gives it
 */
function reportView(view, report, readiness, forecast) {
  const regions = rowsOfChildren(readiness.children);
  return element(
    "article",
    { class: "panel stack report" },
    report.simulated && element("p", { class: "notice" }, t("simulated")),
    element("p", { class: "row" }, bandChip(report.band), element("b", {}, report.h), element("button", { type: "button", class: "no-print", click: () => print() }, t("report.print"))),
    element("p", { class: "lead" }, report.headline),
    element("p", {}, element("b", {}, t("report.forecast")), " ", forecastText(forecast)),
    element("h2", {}, t("report.decisions")),
    element("ol", { class: "decisions" }, ...report.decisions.map((/** @type {any} */ it) => element("li", {}, it.says))),
    element("h2", {}, t("report.regions")),
    table(
      ["table.region", "measure.band", "measure.score", "measure.due_score", "measure.coverage", "table.overdue", "table.silent"],
      regions.map((row) => [
        element("a", { href: regionAddress(view, row.code) }, row.name),
        bandChip(row.band),
        percentText(row.score),
        percentText(row.due_score),
        percentText(row.coverage),
        alarm(row.overdue ?? 0),
        alarm(row.silent ?? 0),
      ]),
    ),
    element("h2", {}, t("report.late")),
    table(
      ["report.office", "table.critical_count", "report.others", "report.what"],
      report.late.offices.map((/** @type {any} */ it) => [
        it.agency ? element("a", { href: agencyAddress(view, it.agency) }, it.name) : it.name ?? t("first.nobody"),
        alarm(it.critical?.value ?? 0),
        writtenNumber(it.others?.value ?? 0),
        it.what.map((/** @type {any} */ one) => inLanguage(one.title)).join("; "),
      ]),
    ),
  );
}
