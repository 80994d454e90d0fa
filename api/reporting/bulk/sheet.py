"""A sheet to fill in: one row for each item with its current state, and empty cells for the report."""

from collections.abc import Iterable, Sequence

from api.checklists.items.repository import ItemRow
from api.checklists.items.schemas import ItemOut
from api.http.spreadsheet_writer import Cell
from api.reporting.bulk import sheet_columns, sheet_messages
from api.reporting.bulk.sheet_columns import COLUMN_WIDTHS
from api.reporting.bulk.sheet_writer import RowLayout
from api.reporting.bulk.shown_state import ShownState, local_time


def sheet_rows(rows_and_bodies: Iterable[tuple[ItemRow, ItemOut]], language: str) -> list[Sequence[Cell]]:
    """Return the cells of a sheet, headers first."""
    cell_rows: list[Sequence[Cell]] = [[sheet_columns.header(column, language) for column in COLUMN_WIDTHS]]
    for item_row, item_body in rows_and_bodies:
        cell_by_column = _item_cells(item_row, item_body, language)
        cell_rows.append([cell_by_column.get(column) for column in COLUMN_WIDTHS])
    return cell_rows


def layout_by_row(rows_and_bodies: Iterable[tuple[ItemRow, ItemOut]], language: str) -> dict[int, RowLayout]:
    """Return what each row asks for, by the number of the row in the sheet of these items."""
    return {
        row_number: RowLayout.of(item_row.requirement, language, has_target=item_body.target is not None)
        for row_number, (item_row, item_body) in enumerate(rows_and_bodies, 1)
    }


def _item_cells(item_row: ItemRow, item_body: ItemOut, language: str) -> dict[str, Cell]:
    requirement_row, zone = item_row.requirement, item_row.pinned.timezone
    shown_state = ShownState(item_body.status, item_body.value, item_body.stage, item_body.observed_at)
    return {
        "butir": f"{item_body.region}/{item_body.requirement}",
        "election": item_body.election,
        "region_name": f"{item_body.region_kind} {item_body.region_name}",
        "title": requirement_row.title_id if language == "id" else requirement_row.title_en,
        "how": sheet_messages.how_to_fill(requirement_row, {}, language),
        "unit": requirement_row.unit_id if language == "id" else requirement_row.unit_en,
        "target": item_body.target,
        "due": local_time(item_body.due_at, zone),
        **shown_state.cells(requirement_row, zone, language),
        "reported_by": ", ".join(sheet_columns.reporter_name(it, language) for it in requirement_row.reported_by),
    }
