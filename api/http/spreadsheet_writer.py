"""Write tables as CSV and XLSX, so that a spreadsheet never runs a cell's text as a formula."""

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from math import ceil
from typing import IO, Any, NamedTuple

from xlsxwriter import Workbook

from api.core.errors import Unprocessable

Cell = str | int | float | None
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", *"\uff1d\uff0b\uff0d\uff20")
"""Characters at which a spreadsheet begins to read a formula, or that hide one; the last four are full-width."""
MAX_CHARACTERS, MAX_ROWS = 32_767, 1_048_575
"""How many characters a cell of XLSX can hold, and how many rows below the headers a sheet."""
MAX_LIST_CHARACTERS = 255
WORKBOOK_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
A4 = 9
"""The number of this size of paper in the format."""
FILL_COLOR, HEADER_COLOR, LINE_COLOR = "#FFF2CC", "#D9E2F3", "#BFBFBF"
GUIDE_WIDTH, GUIDE_WIDTH_AT_12_POINTS, GUIDE_LINE_HEIGHT = 110, 95, 17
"""Of the sheet that explains: its width in characters of the usual size and of its own, and the points of a line."""
ALLOWED_ON_LOCKED_CELLS = dict.fromkeys(("autofilter", "sort", "format_columns", "format_rows"), True)
FIXED_CREATION_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""Written into each file, so that the same table gives the same bytes and the same ETag."""


class TooLargeForXlsx(Unprocessable):
    code = "too_large_for_xlsx"


class CellRange(NamedTuple):
    """Cells of a sheet, by the numbers of their rows and columns, from 0; the last ones belong to it."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


class FormWorkbook(NamedTuple):
    """A workbook to fill in: a sheet that explains, then a sheet of rows, of which the first holds the headers."""

    sheet_names: tuple[str, str]
    guide_lines: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    column_widths: Sequence[int]
    choices: Mapping[CellRange, Sequence[str]]
    """The only words that can be chosen in these cells."""
    columns_to_fill: Collection[int]
    """The numbers of the columns to fill in. They are shaded, and can be changed."""
    is_protected: bool
    """Whether the other columns are locked. There is no password: a program unlocks them on request."""


def guard_formula(cell_text: str) -> str:
    """The text, with an apostrophe in front if a spreadsheet would read it as a formula."""
    return f"'{cell_text}" if cell_text.lstrip("'").startswith(FORMULA_STARTS) else cell_text


def unguard_formula(cell_text: str) -> str:
    """The text without the apostrophe that `guard_formula` adds."""
    return (
        cell_text[1:] if cell_text.startswith("'") and cell_text.lstrip("'").startswith(FORMULA_STARTS) else cell_text
    )


def write_csv(rows: Iterable[Sequence[Cell]], delimiter: str = ",") -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([_csv_cell(cell) for cell in row] for row in rows)
    return buffer.getvalue()


def _csv_cell(cell: Cell) -> Cell:
    """The cell with booleans as JSON writes them, and without formulas."""
    if isinstance(cell, str):
        return guard_formula(cell)
    return str(cell).lower() if isinstance(cell, bool) else cell


@contextmanager
def open_workbook(file: IO[bytes]) -> Iterator[Any]:
    """An XLSX workbook to write into `file`. Write rows in order, sheet by sheet: they go straight to disk."""
    workbook = Workbook(file, WORKBOOK_OPTIONS)
    workbook.set_properties({"created": FIXED_CREATION_TIME})
    try:
        yield workbook
    finally:
        workbook.close()


def write_row(sheet: Any, row_number: int, cells: Sequence[Cell], style: Any = None) -> None:
    """Raises TooLargeForXlsx if the sheet cannot hold the row or a cell."""
    if row_number > MAX_ROWS:
        raise TooLargeForXlsx
    for column_number, cell in enumerate(cells):
        write_cell(sheet, (row_number, column_number), cell, style)


def write_cell(sheet: Any, position: tuple[int, int], cell: Cell, style: Any = None) -> None:
    """Write a cell at a row and column. An empty cell is written only for its style. Raises TooLargeForXlsx."""
    if isinstance(cell, bool):
        sheet.write_boolean(*position, cell, style)
    elif isinstance(cell, int | float):
        sheet.write_number(*position, cell, style)
    elif cell and sheet.write_string(*position, guard_formula(cell), style):
        raise TooLargeForXlsx
    elif not cell and style is not None:
        sheet.write_blank(*position, None, style)


def write_form(form: FormWorkbook) -> bytes:
    buffer = io.BytesIO()
    with open_workbook(buffer) as workbook:
        guide_sheet, sheet = (workbook.add_worksheet(name) for name in form.sheet_names)
        _write_guide(workbook, guide_sheet, form.guide_lines)
        _lay_out_form(sheet, form)
        _write_form_rows(workbook, sheet, form)
    return buffer.getvalue()


def _lay_out_form(sheet: Any, form: FormWorkbook) -> None:
    """Set widths, lists to choose from, what is locked, and how it is printed: one page wide, headers on each page."""
    for column_number, width in enumerate(form.column_widths):
        sheet.set_column(column_number, column_number, width)
    for cells, words in form.choices.items():
        if _fits_a_list(words):
            sheet.data_validation(*cells, {"validate": "list", "source": [*words]})
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(form.rows) - 1, 0), len(form.rows[0]) - 1)
    _print_on_wide_pages(sheet)
    sheet.repeat_rows(0)
    if form.is_protected:
        sheet.protect("", ALLOWED_ON_LOCKED_CELLS)


def _fits_a_list(words: Sequence[str]) -> bool:
    """Whether a spreadsheet can offer these words: it takes them as one text, with commas in between."""
    return len(",".join(words)) <= MAX_LIST_CHARACTERS and not any("," in word for word in words)


def _write_form_rows(workbook: Any, sheet: Any, form: FormWorkbook) -> None:
    grid_cell = {"text_wrap": True, "valign": "top", "border": 1, "border_color": LINE_COLOR}
    header_style = workbook.add_format({**grid_cell, "bold": True, "bg_color": HEADER_COLOR})
    plain_style = workbook.add_format(grid_cell)
    fill_style = workbook.add_format({**grid_cell, "bg_color": FILL_COLOR, "locked": False})
    for row_number, cells in enumerate(form.rows):
        if row_number == 0:
            write_row(sheet, row_number, cells, header_style)
            continue
        for column_number, cell in enumerate(cells):
            style = fill_style if column_number in form.columns_to_fill else plain_style
            write_cell(sheet, (row_number, column_number), cell, style)


def _write_guide(workbook: Any, sheet: Any, lines: Sequence[str]) -> None:
    """Write a line each row, the first as a title, in letters that can be read on a projector."""
    title_style = workbook.add_format({"bold": True, "font_size": 16})
    line_style = workbook.add_format({"text_wrap": True, "valign": "top", "font_size": 12})
    sheet.set_column(0, 0, GUIDE_WIDTH)
    sheet.hide_gridlines(2)
    _print_on_wide_pages(sheet)
    for row_number, line in enumerate(lines):
        if row_number:
            sheet.set_row(row_number, GUIDE_LINE_HEIGHT * ceil(len(line) / GUIDE_WIDTH_AT_12_POINTS) + 6)
        write_row(sheet, row_number, [line], line_style if row_number else title_style)


def _print_on_wide_pages(sheet: Any) -> None:
    """Print on A4 in landscape, one page wide and as many pages long as it takes."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
