"""Write a sheet as CSV or XLSX. As XLSX it shows in each row which cells to fill in, and offers the words for them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from api.checklists.models import Measure, Requirement
from api.core.status import Status
from api.http import form_workbook, spreadsheet_writer
from api.http.accept import XLSX
from api.http.form_workbook import CellRange, Choice, FormWorkbook
from api.http.spreadsheet_writer import Cell
from api.reporting.bulk import sheet_columns
from api.reporting.bulk.sheet_columns import COLUMN_WIDTHS, COLUMNS_IN_VIEW, COLUMNS_TO_FILL, HIDDEN_COLUMNS

ASKED_COLUMNS = {
    Measure.CONFIRM: (),
    Measure.COUNT: ("value",),
    Measure.COUNT_DOWN: ("value",),
    Measure.LADDER: ("stage",),
}
"""The columns that answer a requirement besides the status, by its measure."""
COLUMNS_OF_EVERY_ROW = ("status", "observed_at", "note", "entered_by")
HALTED = (Status.BLOCKED, Status.NOT_APPLICABLE)
"""What can be reported as a status alone, whatever the measure is."""
RESULT_COLUMN = "hasil"


class RowLayout(NamedTuple):
    """What a row of a sheet asks for."""

    asked_columns: Sequence[str]
    statuses: Sequence[str]
    """The words to choose from."""
    stages: Sequence[str] = ()
    result_color: str | None = None

    @classmethod
    def of(
        cls, requirement: Requirement, language: str, *, has_target: bool = True, result_color: str | None = None
    ) -> "RowLayout":
        is_count_without_target = requirement.measure is Measure.COUNT and not (
            has_target or requirement.target_reported
        )
        takes_every_status = requirement.measure is Measure.CONFIRM or is_count_without_target
        return cls(
            (
                *COLUMNS_OF_EVERY_ROW,
                *ASKED_COLUMNS[requirement.measure],
                *(("of",) if requirement.target_reported else ()),
            ),
            [
                sheet_columns.status_word(status, language)
                for status in sheet_columns.STATUS_WORDS
                if takes_every_status or status in HALTED
            ],
            [
                sheet_columns.stage_title(stage["slug"], requirement.stages, language)
                for stage in requirement.stages or ()
            ],
            result_color,
        )

    @classmethod
    def of_any(cls, language: str, result_color: str | None = None) -> "RowLayout":
        """Return the layout of a row whose requirement is not known."""
        return cls(COLUMNS_TO_FILL, sheet_columns.status_words(language), (), result_color)


def write_sheet(
    rows: Sequence[Sequence[Cell]],
    media_type: str,
    language: str,
    delimiter: str = "",
    layout_by_row: Mapping[int, RowLayout] | None = None,
) -> bytes:
    """Write a sheet, headers first. CSV begins with a byte order mark, so that Excel reads it as UTF-8.

    The headers are row 0. A row without a layout has all columns to fill in.
    """
    if media_type != XLSX:
        return spreadsheet_writer.write_csv(rows, delimiter or (";" if language == "id" else ",")).encode("utf-8-sig")
    column_names = [sheet_columns.field_of(str(cell)) for cell in rows[0]]
    layout_by_row = layout_by_row or {}
    result_position = column_names.index(RESULT_COLUMN) if RESULT_COLUMN in column_names else None
    workbook = FormWorkbook(
        sheet_names=(
            sheet_columns.SHEET_NAMES[0].in_language(language),
            sheet_columns.SHEET_NAMES[1].in_language(language),
        ),
        guide_lines=sheet_columns.guide(language),
        rows=rows,
        column_widths=[COLUMN_WIDTHS.get(column, 40) for column in column_names],
        choices=_choices(column_names, len(rows), language, layout_by_row),
        choice_warning=sheet_columns.CHOICE_WARNING.in_language(language),
        columns_to_fill=_positions(column_names, COLUMNS_TO_FILL),
        shaded_columns_by_row={
            row_number: _positions(column_names, layout.asked_columns) for row_number, layout in layout_by_row.items()
        },
        color_by_cell={
            (row_number, result_position): layout.result_color
            for row_number, layout in layout_by_row.items()
            if result_position is not None and layout.result_color is not None
        },
        hidden_columns=_positions(column_names, HIDDEN_COLUMNS) if "how" in column_names else (),
        frozen_columns=_leading_columns_in_view(column_names),
        is_protected="how" in column_names,
    )
    return form_workbook.write_form(workbook)


def _positions(column_names: Sequence[str], wanted_columns: Sequence[str]) -> set[int]:
    return {position for position, column in enumerate(column_names) if column in wanted_columns}


def _leading_columns_in_view(column_names: Sequence[str]) -> int:
    """Return how many of the first columns say which item a row is about; at least one."""
    for position, column in enumerate(column_names):
        if column not in COLUMNS_IN_VIEW:
            return max(position, 1)
    return 1


def _choices(
    column_names: Sequence[str], row_count: int, language: str, layout_by_row: Mapping[int, RowLayout]
) -> list[Choice]:
    """Return the words to choose from, by cell: the statuses that fit the row, and its stages."""
    choices: list[Choice] = []
    if "status" in column_names and row_count > 1:
        status_column = column_names.index("status")
        any_layout = RowLayout.of_any(language)
        rows_by_words = defaultdict[tuple[str, ...], list[int]](list)
        for row_number in range(1, row_count):
            rows_by_words[tuple(layout_by_row.get(row_number, any_layout).statuses)].append(row_number)
        choices += [
            Choice(_ranges(row_numbers, status_column), status_words)
            for status_words, row_numbers in rows_by_words.items()
        ]
    if "stage" in column_names:
        stage_column = column_names.index("stage")
        choices += [
            Choice([CellRange(row_number, stage_column, row_number, stage_column)], layout.stages)
            for row_number, layout in layout_by_row.items()
            if layout.stages
        ]
    return choices


def _ranges(row_numbers: Sequence[int], column: int) -> list[CellRange]:
    """Return the cells of these rows in a column, neighbours together. The numbers ascend."""
    ranges: list[CellRange] = []
    for row_number in row_numbers:
        if ranges and ranges[-1].last_row == row_number - 1:
            ranges[-1] = ranges[-1]._replace(last_row=row_number)
        else:
            ranges.append(CellRange(row_number, column, row_number, column))
    return ranges
