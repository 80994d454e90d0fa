"""Readiness recomputed item by item from the answers of other addresses: plain, slow and independent."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from functools import cached_property
from math import ceil
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.testclient import TestClient

from api.core.region_codes import ancestors_of
from api.core.time import NEVER
from tests.readiness.scenario import FLAGGED_REGIONS, STATIONS, DatedFact, Scenario

Row = dict[str, Any]
ZONE, BALLOTS = "Asia/Makassar", 2
REMOTE_REGIONS = ("64.02.11", "64.11")
"""Regions that are remote in the seeded database and that no scenario changes."""
UNKNOWN_STATE = {
    "status": "unknown",
    "assurance": "none",
    "value": None,
    "stage": None,
    "expired": False,
    "settled": False,
}


def all_items(scenario: Scenario, region: str) -> list[Row]:
    """Every item of the region and below it. Reported items also have what only their own address answers."""
    client, items = scenario.siaga.nation, list[Row]()
    url = f"/v1/checklist-items?within={region}&limit=500"
    while url:
        answer = client.get(url)
        items += answer.json()["items"]
        url = answer.links["next"]["url"] if "next" in answer.links else ""
    return [
        {**_with_expiry_and_settlement(client, row), "rule": scenario.requirement_by_code[row["requirement"]]}
        for row in items
    ]


def _with_expiry_and_settlement(client: TestClient, row: Row) -> Row:
    if row["status"] == "unknown":
        return {**row, "expired": False, "settled": False}
    path = f"/v1/readiness-checklists/{row['region']}/items/{row['requirement']}"
    [current] = [it for it in client.get(f"{path}/updates").json() if it["current"]]
    settled = row["assurance"] == "verified" or current["agency"] is None
    return {**row, "expired": client.get(path).json()["expired"], "settled": settled}


@dataclass(frozen=True)
class FactsAsOf:
    """The polling days, figures and flags of the scenario that are in force at an instant, as known at another."""

    scenario: Scenario
    at: datetime
    known_at: datetime | None = None

    @property
    def query(self) -> dict[str, str]:
        return {"as_of": utc_text(self.at)} | ({} if self.known_at is None else {"known_at": utc_text(self.known_at)})

    def value_in_force(self, facts: list[DatedFact], region: str) -> Any:
        """The latest fact about the region itself that is in force, or None."""
        known_at = self.known_at or NEVER
        facts_in_force = [
            it for it in facts if it.region == region and it.holds_from <= self.at and it.recorded_at <= known_at
        ]
        return max(facts_in_force, key=lambda it: it.holds_from).value if facts_in_force else None

    def polling_on(self, region: str) -> date:
        days_nearest_first = (
            self.value_in_force(self.scenario.polling_days, code)
            for code in (region, *reversed(ancestors_of(region)), "")
        )
        polling_day: date = next(day for day in days_nearest_first if day is not None)
        return polling_day

    @cached_property
    def remote(self) -> set[str]:
        return {
            *REMOTE_REGIONS,
            *(region for region in FLAGGED_REGIONS if self.value_in_force(self.scenario.flags, region)),
        }

    def is_remote(self, region: str) -> bool:
        return not self.remote.isdisjoint({region, *ancestors_of(region)})

    def is_near_remote(self, region: str) -> bool:
        return self.is_remote(region) or any(it.startswith(f"{region}.") for it in self.remote)


def items_as_of(client: TestClient, rows: list[Row], keys: set[tuple[str, str]], facts: FactsAsOf) -> list[Row]:
    """The rows as of another instant. `keys` are the region and requirement of the items whose state may differ."""
    redated = [_with_dates_and_target(row, facts) for row in _with_flagged_requirements(rows, facts)]
    return [
        _as_answered(client, row, facts.query) if (row["region"], row["requirement"]) in keys else row
        for row in redated
    ]


def _with_flagged_requirements(rows: list[Row], facts: FactsAsOf) -> list[Row]:
    """The rows, with requirements that depend on a flag expected only where the flag was in force."""
    flag_requirements = [it for it in facts.scenario.requirement_by_code.values() if it["applies_if"]]
    levels = {row["region"]: row["level"] for row in rows}
    flagged_rows = [
        {
            **UNKNOWN_STATE,
            "region": region,
            "requirement": it["code"],
            "category": it["category"],
            "rule": it,
            "target": None,
        }
        for it in flag_requirements
        for region, level in levels.items()
        if level in it["levels"] and facts.is_near_remote(region)
    ]
    return [row for row in rows if row["rule"] not in flag_requirements] + flagged_rows


def _with_dates_and_target(row: Row, facts: FactsAsOf) -> Row:
    """The row with the dates, the criticality and the target that the facts in force give it."""
    rule, region, day = row["rule"], row["region"], facts.polling_on(row["region"])
    due = next((it["due"] for it in rule["due_if"] if facts.is_remote(region)), rule["due"])
    columns = {
        "opens_at": _local_time(day, rule["opens"], rule["opens_time"]),
        "due_at": _local_time(day, due, rule["due_time"]),
        "critical": rule["critical"] or (rule["critical_if"] is not None and facts.is_near_remote(region)),
    }
    if region in STATIONS and [it.get("figure") for it in rule["target"]] == ["stations"]:
        [term] = rule["target"]
        ballots = BALLOTS if term.get("ballots") else 1
        columns["target"] = ceil(
            Fraction(term["factor"]) * facts.value_in_force(facts.scenario.figures, region) * ballots
        )
    return {**row, **columns}


def _local_time(day: date, offset_days: int, time_of_day: str) -> str:
    return datetime.combine(day + timedelta(offset_days), time.fromisoformat(time_of_day), ZoneInfo(ZONE)).isoformat()


def utc_text(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _as_answered(client: TestClient, row: Row, query: dict[str, str]) -> Row:
    path = f"/v1/readiness-checklists/{row['region']}/items/{row['requirement']}"
    item = client.get(path, params=query).json()
    assert (_instant(item["due_at"]), item["critical"]) == (_instant(row["due_at"]), row["critical"])
    if item["status"] == "unknown":
        assert not _has_figure_target(row["rule"]) or (item["target"] and item["target"]["value"]) == row["target"]
        return {**row, **UNKNOWN_STATE}
    [current] = [it for it in client.get(f"{path}/updates", params=query).json() if it["current"]]
    settled = item["assurance"] == "verified" or current["agency"] is None
    state_fields = ("status", "assurance", "value", "stage", "expired")
    target = item["target"] and item["target"]["value"]
    return {**row, **{name: item[name] for name in state_fields}, "target": target, "settled": settled}


class PlainReadiness:
    """The rows of one region at an instant."""

    def __init__(self, rows: list[Row], at: datetime, categories: dict[str, int]) -> None:
        self.at, self.category_weights = at, categories
        self.rows = [row for row in rows if _instant(row["opens_at"]) <= at]

    def is_due(self, row: Row, days: int = 0) -> bool:
        return _instant(row["due_at"]) < self.at + timedelta(days)

    def score(self, *, due_only: bool = False, known_only: bool = False) -> Fraction | None:
        if all(row["status"] == "unknown" for row in self.rows):
            return None
        rows_by_requirement: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            if not due_only or self.is_due(row):
                rows_by_requirement[row["requirement"]].append(row)
        fractions_by_category: dict[str, list[tuple[int, Fraction]]] = defaultdict(list)
        for rows in rows_by_requirement.values():
            fraction = _fraction(rows, known_only=known_only)
            if fraction is not None:
                fractions_by_category[rows[0]["category"]].append((rows[0]["rule"]["weight"], fraction))
        mean_by_category = {
            code: _weighted_mean(weighted_fractions) for code, weighted_fractions in fractions_by_category.items()
        }
        return (
            _weighted_mean([(self.category_weights[code], mean) for code, mean in mean_by_category.items()])
            if mean_by_category
            else None
        )

    def counts(self) -> dict[str, int]:
        undone = ("not_started", "in_progress", "blocked")
        overdue = [row for row in self.rows if row["status"] in undone and self.is_due(row)]
        return {
            "units": len(self.rows),
            "known": sum(row["status"] != "unknown" for row in self.rows),
            "done": sum(_is_done(row) for row in self.rows),
            "overdue": len(overdue),
            "critical": sum(row["critical"] for row in overdue),
            "silent": sum(row["status"] == "unknown" and self.is_due(row) for row in self.rows),
            "expired": sum(row["expired"] and not _is_not_applicable(row) for row in self.rows),
            "blocked": sum(row["status"] == "blocked" for row in self.rows),
            "disputed": sum(row["assurance"] == "disputed" for row in self.rows),
        }

    def by_status(self) -> dict[str, int]:
        count_by_status: dict[str, int] = defaultdict(int)
        for row in self.rows:
            count_by_status[row["status"]] += 1
        return dict(count_by_status)

    def band(self) -> str:
        """For a region up to the regency."""
        counts = self.counts()
        if not counts["known"]:
            return "no_data"
        if counts["critical"]:
            return "late"
        ahead = [row for row in self.rows if self.is_due(row, 14)]
        if sum(row["status"] != "unknown" for row in ahead) * 2 < len(ahead):
            return "no_data"
        due = [row for row in self.rows if self.is_due(row)]
        if all(
            _is_done(row) or _is_not_applicable(row) for row in [*due, *(row for row in self.rows if row["critical"])]
        ):
            return "ready"
        soon = [row for row in self.rows if row["critical"] and self.is_due(row, 3) and not self.is_due(row)]
        doubtful = [row for row in due if row["expired"] or row["assurance"] == "disputed"]
        undone = [row for row in [*due, *soon] if not (_is_done(row) or _is_not_applicable(row))]
        return "at_risk" if doubtful or undone else "on_track"


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _is_done(row: Row) -> bool:
    return row["status"] == "done" and row["assurance"] != "disputed" and not row["expired"]


def _is_not_applicable(row: Row) -> bool:
    return row["status"] == "not_applicable" and bool(row["settled"])


def _weighted_mean(weighted_fractions: list[tuple[int, Fraction]]) -> Fraction:
    return sum((weight * fraction for weight, fraction in weighted_fractions), Fraction(0)) / sum(
        weight for weight, _ in weighted_fractions
    )


def _has_figure_target(rule: Any) -> bool:
    return not rule["target_reported"] and not any("requirement" in term for term in rule["target"])


def _fraction(rows: list[Row], *, known_only: bool) -> Fraction | None:
    rule = rows[0]["rule"]
    all_targets = _has_figure_target(rule) and all(row["target"] is not None for row in rows)
    rows = [row for row in rows if not _is_not_applicable(row) and not (known_only and row["status"] == "unknown")]
    if not rows:
        return None
    if rule["measure"] == "count" and rule["adds_up_by"] == "totals" and all_targets:
        reached = sum(0 if row["expired"] else min(row["value"] or 0, row["target"]) for row in rows)
        return Fraction(reached, sum(row["target"] for row in rows))
    return sum(map(_unit_fraction, rows), Fraction(0)) / len(rows)


def _unit_fraction(row: Row) -> Fraction:
    rule = row["rule"]
    if _is_done(row):
        return Fraction(1)
    if row["status"] != "in_progress" or row["expired"]:
        return Fraction(0)
    if rule["measure"] == "count" and row["target"]:
        return Fraction(min(row["value"], row["target"]) * 1_000_000 // row["target"], 1_000_000)
    if rule["measure"] == "ladder":
        stages = [it["slug"] for it in rule["stages"]]
        top = stages.index(rule["done_from"]) + 1
        return Fraction((stages.index(row["stage"]) + 1) * 1_000_000 // top, 1_000_000)
    return Fraction(0)
