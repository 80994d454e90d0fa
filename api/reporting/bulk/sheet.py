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


def sheet_rows(rows_and_bodies: Iterable[tuple[ItemRow, ItemOut]], language: str) -> list[Sequence[Cell]]:
    """Return the cells of a sheet, headers first."""
    cell_rows: list[Sequence[Cell]] = [[sheet_columns.header(column, language) for column in COLUMN_WIDTHS]]
    for item_row, item_body in rows_and_bodies:
        cell_by_column = _item_cells(item_row, item_body, language)
        cell_rows.append([cell_by_column.get(column) for column in COLUMN_WIDTHS])
    return cell_rows


def _item_cells(item_row: ItemRow, item_body: ItemOut, language: str) -> dict[str, Cell]:
    requirement_row, zone = item_row.requirement, item_row.pinned.timezone
    return {
        "butir": f"{item_body.region}/{item_body.requirement}",
        "election": item_body.election,
        "region_name": f"{item_body.region_kind} {item_body.region_name}",
        "title": requirement_row.title_id if language == "id" else requirement_row.title_en,
        "how": _how_to_fill(requirement_row, language),
        "unit": requirement_row.unit_id if language == "id" else requirement_row.unit_en,
        "target": item_body.target,
        "due": _local_time(item_body.due_at, zone),
        "status_now": sheet_columns.status_word(item_body.status, language),
        "value_now": item_body.value,
        "stage_now": item_body.stage,
        "observed_now": _local_time(item_body.observed_at, zone) if item_body.observed_at else None,
        "reported_by": ", ".join(requirement_row.reported_by),
    }


def _how_to_fill(requirement: Requirement, language: str) -> str:
    measure_key = "reported" if requirement.target_reported else requirement.measure.value
    stage_slugs = ", ".join(stage["slug"] for stage in requirement.stages)
    return sheet_columns.HOW_TO_FILL[measure_key].in_language(language, stages=stage_slugs)


def _local_time(at: datetime, zone: str) -> str:
    """Return an instant as it is written in a sheet: in the region's time zone, to the minute."""
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
