"""A sheet to fill in: one row for each item with its current state, and empty cells for the report."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from api.checklists.items.repository import ItemRow
from api.checklists.items.schemas import ItemOut
from api.checklists.models import Requirement
from api.http.spreadsheet_writer import Cell
from api.reporting.bulk import sheet_columns
from api.reporting.bulk.sheet_columns import COLUMN_WIDTHS


def sheet_rows(items: Iterable[tuple[ItemRow, ItemOut]], language: str) -> list[Sequence[Cell]]:
    """Return the cells of a sheet, headers first."""
    rows: list[Sequence[Cell]] = [[sheet_columns.header(name, language) for name in COLUMN_WIDTHS]]
    for row, out in items:
        cells = _item_cells(row, out, language)
        rows.append([cells.get(name) for name in COLUMN_WIDTHS])
    return rows


def _item_cells(row: ItemRow, out: ItemOut, language: str) -> dict[str, Cell]:
    requirement, zone = row.requirement, row.pinned.timezone
    return {
        "butir": f"{out.region}/{out.requirement}",
        "election": out.election,
        "region_name": f"{out.region_kind} {out.region_name}",
        "title": requirement.title_id if language == "id" else requirement.title_en,
        "how": _how_to_fill(requirement, language),
        "unit": requirement.unit_id if language == "id" else requirement.unit_en,
        "target": out.target,
        "due": _local_time(out.due_at, zone),
        "status_now": sheet_columns.status_word(out.status, language),
        "value_now": out.value,
        "stage_now": out.stage,
        "observed_now": _local_time(out.observed_at, zone) if out.observed_at else None,
        "reported_by": ", ".join(requirement.reported_by),
    }


def _how_to_fill(requirement: Requirement, language: str) -> str:
    measure = "reported" if requirement.target_reported else requirement.measure.value
    stages = ", ".join(stage["slug"] for stage in requirement.stages)
    return sheet_columns.HOW_TO_FILL[measure].in_language(language, stages=stages)


def _local_time(at: datetime, zone: str) -> str:
    """Return an instant as it is written in a sheet: in the region's time zone, to the minute."""
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
