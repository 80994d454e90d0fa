"""Write an XLSX workbook to fill in: a sheet that explains, then a sheet of rows whose cells to fill are shaded."""

import io
from collections.abc import Collection, Mapping, Sequence
from math import ceil
from typing import Any, NamedTuple

from api.http.spreadsheet_writer import (
    HEADER_COLOR,
    LINE_COLOR,
    Cell,
    open_workbook,
    print_on_wide_pages,
    row_height,
    write_cell,
    write_row,
)

FILL_COLOR = "#FFF2CC"
MAX_LIST_CHARACTERS = 255
TEXT_AS_WRITTEN = 49
"""The number of the format of text: a program leaves what is written as it is, and makes no number or date of it."""
GUIDE_WIDTH, GUIDE_WIDTH_AT_12_POINTS, GUIDE_LINE_HEIGHT = 110, 95, 17
"""Of the sheet that explains: its width in characters of the usual size and of its own, and the points of a line."""
ALLOWED_ON_LOCKED_CELLS = dict.fromkeys(("autofilter", "sort", "format_columns", "format_rows"), True)


class CellRange(NamedTuple):
    """Cells of a sheet, by the numbers of their rows and columns, from 0; the last ones belong to it."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


class Choice(NamedTuple):
    """Words to choose from in some cells. Another word may be written after a warning."""

    cells: Sequence[CellRange]
    words: Sequence[str]


class FormWorkbook(NamedTuple):
    """A workbook to fill in. The first row of `rows` holds the headers."""

    sheet_names: tuple[str, str]
    guide_lines: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    column_widths: Sequence[int]
    choices: Sequence[Choice]
    choice_warning: str
    """What a program says to who writes a word that is none of the words to choose from."""
    columns_to_fill: Collection[int]
    """The numbers of the columns to fill in. Their cells are shaded, and can be changed."""
    shaded_columns_by_row: Mapping[int, Collection[int]]
    """Of rows for which not all of these columns are asked, those that are. The others can be changed, unshaded."""
    color_by_cell: Mapping[tuple[int, int], str]
    hidden_columns: Collection[int]
    frozen_columns: int
    """How many columns stay in view."""
    is_protected: bool
    """Whether the other columns are locked. There is no password: a program unlocks them on request."""


def write_form(form: FormWorkbook) -> bytes:
    buffer = io.BytesIO()
    with open_workbook(buffer) as workbook:
        guide_sheet, sheet = (workbook.add_worksheet(name) for name in form.sheet_names)
        _write_guide(workbook, guide_sheet, form.guide_lines)
        _lay_out(sheet, form)
        _write_rows(workbook, sheet, form)
    return buffer.getvalue()


def _lay_out(sheet: Any, form: FormWorkbook) -> None:
    """Set widths, lists to choose from, what is locked, and how it is printed: one page wide, headers on each page."""
    for column_number, width in enumerate(form.column_widths):
        is_hidden = {"hidden": column_number in form.hidden_columns}
        sheet.set_column(column_number, column_number, width, None, is_hidden)
    for choice in form.choices:
        if _fits_a_list(choice.words):
            _offer(sheet, choice, form.choice_warning)
    sheet.freeze_panes(1, form.frozen_columns)
    sheet.autofilter(0, 0, max(len(form.rows) - 1, 0), len(form.rows[0]) - 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    print_on_wide_pages(sheet)
    sheet.repeat_rows(0)
    if form.is_protected:
        sheet.protect("", ALLOWED_ON_LOCKED_CELLS)


def _offer(sheet: Any, choice: Choice, warning: str) -> None:
    first_cells, *other_cells = choice.cells
    options = {"validate": "list", "source": [*choice.words], "error_type": "warning", "error_message": warning}
    sheet.data_validation(*first_cells, {**options, "other_cells": [[*cells] for cells in other_cells]})


def _fits_a_list(words: Sequence[str]) -> bool:
    """Whether a spreadsheet can offer these words: it takes them as one text, with commas in between."""
    return len(",".join(words)) <= MAX_LIST_CHARACTERS and not any("," in word for word in words)


def _write_rows(workbook: Any, sheet: Any, form: FormWorkbook) -> None:
    grid_cell = {"text_wrap": True, "valign": "top", "border": 1, "border_color": LINE_COLOR}
    header_style = workbook.add_format({**grid_cell, "bold": True, "bg_color": HEADER_COLOR})
    plain_style = workbook.add_format(grid_cell)
    open_cell = {**grid_cell, "locked": False, "num_format": TEXT_AS_WRITTEN}
    open_style = workbook.add_format(open_cell)
    shaded_style = workbook.add_format({**open_cell, "bg_color": FILL_COLOR})
    style_by_color = {
        color: workbook.add_format({**grid_cell, "bg_color": color})
        for color in dict.fromkeys(form.color_by_cell.values())
    }
    for row_number, cells in enumerate(form.rows):
        sheet.set_row(row_number, row_height(cells, form.column_widths))
        if row_number == 0:
            write_row(sheet, row_number, cells, header_style)
            continue
        shaded_columns = form.shaded_columns_by_row.get(row_number, form.columns_to_fill)
        for column_number, cell in enumerate(cells):
            style = plain_style
            if column_number in form.columns_to_fill:
                style = shaded_style if column_number in shaded_columns else open_style
            elif color := form.color_by_cell.get((row_number, column_number)):
                style = style_by_color[color]
            write_cell(sheet, (row_number, column_number), cell, style)


def _write_guide(workbook: Any, sheet: Any, lines: Sequence[str]) -> None:
    """Write a line each row, the first as a title, in letters that can be read on a projector."""
    title_style = workbook.add_format({"bold": True, "font_size": 16})
    line_style = workbook.add_format({"text_wrap": True, "valign": "top", "font_size": 12})
    sheet.set_column(0, 0, GUIDE_WIDTH)
    sheet.hide_gridlines(2)
    print_on_wide_pages(sheet)
    for row_number, line in enumerate(lines):
        if row_number:
            sheet.set_row(row_number, GUIDE_LINE_HEIGHT * ceil(len(line) / GUIDE_WIDTH_AT_12_POINTS) + 6)
        write_row(sheet, row_number, [line], line_style if row_number else title_style)
