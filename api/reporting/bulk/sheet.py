"""A sheet to fill in: one row an item, with how it stands, and empty cells for what there is to say."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from api.checklists.items.repository import Item
from api.checklists.items.schemas import ItemOut
from api.checklists.models import Requirement
from api.http.spreadsheets import Cell
from api.reporting.bulk import sheet_columns
from api.reporting.bulk.sheet_columns import SHEET


def sheet(items: Iterable[tuple[Item, ItemOut]], language: str) -> list[Sequence[Cell]]:
    rows: list[Sequence[Cell]] = [[sheet_columns.header(name, language) for name in SHEET]]
    for row, out in items:
        told = _told(row, out, language)
        rows.append([told.get(name) for name in SHEET])
    return rows


def _told(row: Item, out: ItemOut, language: str) -> dict[str, Cell]:
    it, zone = row.requirement, row.pinned.timezone
    return {
        "butir": f"{out.region}/{out.requirement}",
        "election": out.election,
        "region_name": f"{out.region_kind} {out.region_name}",
        "title": it.title_id if language == "id" else it.title_en,
        "how": _how(it, language),
        "unit": it.unit_id if language == "id" else it.unit_en,
        "target": out.target,
        "due": _local(out.due_at, zone),
        "status_now": sheet_columns.status_word(out.status, language),
        "value_now": out.value,
        "stage_now": out.stage,
        "observed_now": _local(out.observed_at, zone) if out.observed_at else None,
        "reported_by": ", ".join(it.reported_by),
    }


def _how(it: Requirement, language: str) -> str:
    measure = "reported" if it.target_reported else it.measure.value
    return sheet_columns.HOW[measure].in_(language, stages=", ".join(stage["slug"] for stage in it.stages))


def _local(at: datetime, zone: str) -> str:
    """As it is written in a sheet: by the region's own clock, to the minute."""
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
