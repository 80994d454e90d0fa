"""The bands of regions, computed by the documented rule from the flat list of items."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from httpx2 import Client
from sqlmodel import select

from api.checklists.models import ChecklistItem
from api.db.engine import Database


def bands(database: Database, client: Client, regions: Iterable[str], at: datetime) -> dict[str, str]:
    with database.read() as session:
        query = select(ChecklistItem).where(ChecklistItem.election == "latihan")
        expired = {(it.region, it.requirement) for it in session.exec(query) if it.good_until <= at}
    return {code: band(_rows(client, code), expired, at) for code in regions}


def _rows(client: Client, code: str) -> list[Any]:
    rows: list[Any] = []
    after: str | None = ""
    while after is not None:
        query = {"election": "latihan", "within": code, "limit": "500", **({"after": after} if after else {})}
        page = client.get("/v1/checklist-items", params=query).json()
        rows, after = rows + page["items"], page["next"]
    return rows


def band(rows: list[Any], expired: set[tuple[str, str]], at: datetime) -> str:
    """The first band that applies, of: late, no data, ready, at risk, on track."""
    rows = [it for it in rows if datetime.fromisoformat(it["opens_at"]) <= at]

    def due(days: int) -> list[Any]:
        return [it for it in rows if datetime.fromisoformat(it["due_at"]) <= at + timedelta(days)]

    undone = [it for it in rows if it["status"] != "done" or it["assurance"] == "disputed"]
    if any(it["critical"] and it["overdue"] for it in rows):
        return "late"
    if sum(it["status"] != "unknown" for it in due(14)) * 2 < len(due(14)):
        return "no_data"
    if not any(it["critical"] or it in due(0) for it in undone):
        return "ready"
    has_expired = any((it["region"], it["requirement"]) in expired for it in rows)
    has_dispute = any(it["assurance"] == "disputed" for it in rows)
    has_pressing = any(it in due(0) or (it["critical"] and it in due(3)) for it in undone)
    return "at_risk" if has_expired or has_dispute or has_pressing else "on_track"
