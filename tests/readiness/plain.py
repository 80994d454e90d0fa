"""Readiness worked out once more, item by item, from what other addresses answer: plain, slow and independent."""

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
from tests.readiness.play import FLAGGED, STATIONS, Play, Said

Row = dict[str, Any]
ZONE, BALLOTS = "Asia/Makassar", 2
REMOTE = ("64.02.11", "64.11")
"""As the box has it, beside those that the play sets and ends."""
UNKNOWN = {"status": "unknown", "assurance": "none", "value": None, "stage": None, "expired": False, "settled": False}


def everything(made: Play, region: str) -> list[Row]:
    """Every item of the region and all below, with what only the item itself tells where somebody has reported."""
    client, found = made.siaga.nation, list[Row]()
    url = f"/v1/checklist-items?within={region}&limit=500"
    while url:
        answer = client.get(url)
        found += answer.json()["items"]
        url = answer.links["next"]["url"] if "next" in answer.links else ""
    return [{**_fuller(client, row), "rule": made.rules[row["requirement"]]} for row in found]


def _fuller(client: TestClient, row: Row) -> Row:
    if row["status"] == "unknown":
        return {**row, "expired": False, "settled": False}
    path = f"/v1/readiness-checklists/{row['region']}/items/{row['requirement']}"
    [current] = [it for it in client.get(f"{path}/updates").json() if it["current"]]
    settled = row["assurance"] == "verified" or current["agency"] is None
    return {**row, "expired": client.get(path).json()["expired"], "settled": settled}


@dataclass(frozen=True)
class Seen:
    """From where it is looked at: what holds there besides reports, as the play recorded it."""

    made: Play
    at: datetime
    known_at: datetime | None = None

    @property
    def asked(self) -> dict[str, str]:
        return {"as_of": written(self.at)} | ({} if self.known_at is None else {"known_at": written(self.known_at)})

    def said(self, what: list[Said], region: str) -> Any:
        """The last thing said of this very region; None: nothing was."""
        known_at = self.known_at or NEVER
        found = [it for it in what if it.region == region and it.holds_from <= self.at and it.recorded_at <= known_at]
        return max(found, key=lambda it: it.holds_from).value if found else None

    def polling_on(self, region: str) -> date:
        nearest = (self.said(self.made.days, code) for code in (region, *reversed(ancestors_of(region)), ""))
        found: date = next(day for day in nearest if day is not None)
        return found

    @cached_property
    def remote(self) -> set[str]:
        return {*REMOTE, *(region for region in FLAGGED if self.said(self.made.flags, region))}

    def is_remote(self, region: str) -> bool:
        return not self.remote.isdisjoint({region, *ancestors_of(region)})

    def is_near_remote(self, region: str) -> bool:
        return self.is_remote(region) or any(it.startswith(f"{region}.") for it in self.remote)


def as_of(client: TestClient, rows: list[Row], keys: set[tuple[str, str]], seen: Seen) -> list[Row]:
    """The same rows as of another instant; `keys` are of those that may have stood otherwise."""
    moved = [_moved(row, seen) for row in _applying(rows, seen)]
    return [_then(client, row, seen.asked) if (row["region"], row["requirement"]) in keys else row for row in moved]


def _applying(rows: list[Row], seen: Seen) -> list[Row]:
    """What hangs on a flag is asked for where that held."""
    bound = [it for it in seen.made.rules.values() if it["applies_if"]]
    levels = {row["region"]: row["level"] for row in rows}
    more = [
        {**UNKNOWN, "region": region, "requirement": it["code"], "category": it["category"], "rule": it, "target": None}
        for it in bound
        for region, level in levels.items()
        if level in it["levels"] and seen.is_near_remote(region)
    ]
    return [row for row in rows if row["rule"] not in bound] + more


def _moved(row: Row, seen: Seen) -> Row:
    """Its times, its weight in the eyes of the flags, and the target that figures give."""
    rule, region, day = row["rule"], row["region"], seen.polling_on(row["region"])
    due = next((it["due"] for it in rule["due_if"] if seen.is_remote(region)), rule["due"])
    found = {
        "opens_at": _local(day, rule["opens"], rule["opens_time"]),
        "due_at": _local(day, due, rule["due_time"]),
        "critical": rule["critical"] or (rule["critical_if"] is not None and seen.is_near_remote(region)),
    }
    if region in STATIONS and [it.get("figure") for it in rule["target"]] == ["stations"]:
        [term] = rule["target"]
        ballots = BALLOTS if term.get("ballots") else 1
        found["target"] = ceil(Fraction(term["factor"]) * seen.said(seen.made.figures, region) * ballots)
    return {**row, **found}


def _local(day: date, days: int, at: str) -> str:
    return datetime.combine(day + timedelta(days), time.fromisoformat(at), ZoneInfo(ZONE)).isoformat()


def written(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _then(client: TestClient, row: Row, asked: dict[str, str]) -> Row:
    path = f"/v1/readiness-checklists/{row['region']}/items/{row['requirement']}"
    item = client.get(path, params=asked).json()
    assert (_instant(item["due_at"]), item["critical"]) == (_instant(row["due_at"]), row["critical"])
    if item["status"] == "unknown":
        assert not _of_figures(row["rule"]) or (item["target"] and item["target"]["value"]) == row["target"]
        return {**row, **UNKNOWN}
    [current] = [it for it in client.get(f"{path}/updates", params=asked).json() if it["current"]]
    settled = item["assurance"] == "verified" or current["agency"] is None
    names = ("status", "assurance", "value", "stage", "expired")
    target = item["target"] and item["target"]["value"]
    return {**row, **{name: item[name] for name in names}, "target": target, "settled": settled}


class Plain:
    """The rows of one region at an instant."""

    def __init__(self, rows: list[Row], at: datetime, categories: dict[str, int]) -> None:
        self.at, self.weights = at, categories
        self.rows = [row for row in rows if _instant(row["opens_at"]) <= at]

    def due(self, row: Row, days: int = 0) -> bool:
        return _instant(row["due_at"]) < self.at + timedelta(days)

    def score(self, *, due: bool = False, known: bool = False) -> Fraction | None:
        if all(row["status"] == "unknown" for row in self.rows):
            return None
        lines: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            if not due or self.due(row):
                lines[row["requirement"]].append(row)
        by_category: dict[str, list[tuple[int, Fraction]]] = defaultdict(list)
        for rows in lines.values():
            part = _fraction(rows, known=known)
            if part is not None:
                by_category[rows[0]["category"]].append((rows[0]["rule"]["weight"], part))
        means = {code: _mean(parts) for code, parts in by_category.items()}
        return _mean([(self.weights[code], mean) for code, mean in means.items()]) if means else None

    def counts(self) -> dict[str, int]:
        undone = ("not_started", "in_progress", "blocked")
        overdue = [row for row in self.rows if row["status"] in undone and self.due(row)]
        return {
            "units": len(self.rows),
            "known": sum(row["status"] != "unknown" for row in self.rows),
            "done": sum(_done(row) for row in self.rows),
            "overdue": len(overdue),
            "critical": sum(row["critical"] for row in overdue),
            "silent": sum(row["status"] == "unknown" and self.due(row) for row in self.rows),
            "expired": sum(row["expired"] and not _idle(row) for row in self.rows),
            "blocked": sum(row["status"] == "blocked" for row in self.rows),
            "disputed": sum(row["assurance"] == "disputed" for row in self.rows),
        }

    def by_status(self) -> dict[str, int]:
        found: dict[str, int] = defaultdict(int)
        for row in self.rows:
            found[row["status"]] += 1
        return dict(found)

    def band(self) -> str:
        """For a region up to the regency."""
        counts = self.counts()
        if not counts["known"]:
            return "no_data"
        if counts["critical"]:
            return "late"
        ahead = [row for row in self.rows if self.due(row, 14)]
        if sum(row["status"] != "unknown" for row in ahead) * 2 < len(ahead):
            return "no_data"
        due = [row for row in self.rows if self.due(row)]
        if all(_done(row) or _idle(row) for row in [*due, *(row for row in self.rows if row["critical"])]):
            return "ready"
        soon = [row for row in self.rows if row["critical"] and self.due(row, 3) and not self.due(row)]
        bad = [row for row in due if row["expired"] or row["assurance"] == "disputed"]
        undone = [row for row in [*due, *soon] if not (_done(row) or _idle(row))]
        return "at_risk" if bad or undone else "on_track"


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _done(row: Row) -> bool:
    return row["status"] == "done" and row["assurance"] != "disputed" and not row["expired"]


def _idle(row: Row) -> bool:
    return row["status"] == "not_applicable" and bool(row["settled"])


def _mean(parts: list[tuple[int, Fraction]]) -> Fraction:
    return sum((weight * part for weight, part in parts), Fraction(0)) / sum(weight for weight, _ in parts)


def _of_figures(rule: Any) -> bool:
    return not rule["target_reported"] and not any("requirement" in term for term in rule["target"])


def _fraction(rows: list[Row], *, known: bool) -> Fraction | None:
    rule = rows[0]["rule"]
    all_targets = _of_figures(rule) and all(row["target"] is not None for row in rows)
    rows = [row for row in rows if not _idle(row) and not (known and row["status"] == "unknown")]
    if not rows:
        return None
    if rule["measure"] == "count" and rule["adds_up_by"] == "totals" and all_targets:
        reached = sum(0 if row["expired"] else min(row["value"] or 0, row["target"]) for row in rows)
        return Fraction(reached, sum(row["target"] for row in rows))
    return sum(map(_part, rows), Fraction(0)) / len(rows)


def _part(row: Row) -> Fraction:
    rule = row["rule"]
    if _done(row):
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
