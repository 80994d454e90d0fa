"""Readiness worked out once more, item by item, from what other addresses answer: plain, slow and independent."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

from fastapi.testclient import TestClient

Row = dict[str, Any]


def everything(client: TestClient, region: str) -> list[Row]:
    """Every item of the region and all below, with what only the item itself tells where somebody has reported."""
    found: list[Row] = []
    url = f"/v1/checklist-items?within={region}&limit=500"
    while url:
        answer = client.get(url)
        found += answer.json()["items"]
        url = answer.links["next"]["url"] if "next" in answer.links else ""
    rules = {it["code"]: it for it in client.get("/v1/requirements?limit=500").json()["items"]}
    return [{**_fuller(client, row), "rule": rules[row["requirement"]]} for row in found]


def _fuller(client: TestClient, row: Row) -> Row:
    if row["status"] == "unknown":
        return {**row, "expired": False, "settled": False}
    path = f"/v1/readiness-checklists/{row['region']}/items/{row['requirement']}"
    [current] = [it for it in client.get(f"{path}/updates").json() if it["current"]]
    settled = row["assurance"] == "verified" or current["agency"] is None
    return {**row, "expired": client.get(path).json()["expired"], "settled": settled}


def as_of(
    client: TestClient, rows: list[Row], keys: set[tuple[str, str]], at: datetime, known_at: datetime | None = None
) -> list[Row]:
    """The same rows as of another instant; `keys` are of those that may have stood otherwise."""
    asked = {"as_of": written(at)} | ({} if known_at is None else {"known_at": written(known_at)})
    return [_then(client, row, asked) if (row["region"], row["requirement"]) in keys else row for row in rows]


def written(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _then(client: TestClient, row: Row, asked: dict[str, str]) -> Row:
    path = f"/v1/readiness-checklists/{row['region']}/items/{row['requirement']}"
    item = client.get(path, params=asked).json()
    if item["status"] == "unknown":
        return {**row, "status": "unknown", "assurance": "none", "value": None, "expired": False, "settled": False}
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


def _fraction(rows: list[Row], *, known: bool) -> Fraction | None:
    rule = rows[0]["rule"]
    figures = not rule["target_reported"] and not any("requirement" in term for term in rule["target"])
    all_targets = figures and all(row["target"] is not None for row in rows)
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
