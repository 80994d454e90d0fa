"""Write tables as CSV and XLSX, so that a spreadsheet never runs a cell's text as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import IO, Any, NamedTuple

from xlsxwriter import Workbook

from api.core.errors import Unprocessable

Cell = str | int | float | None
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", *"\uff1d\uff0b\uff0d\uff20")
"""Characters at which a spreadsheet begins to read a formula, or that hide one; the last four are full-width."""
MAX_CHARACTERS, MAX_ROWS = 32_767, 1_048_575
"""How many characters a cell of XLSX can hold, and how many rows below the headers a sheet."""
WORKBOOK_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
FIXED_CREATION_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""Written into each file, so that the same table gives the same bytes and the same ETag."""


class TooLargeForXlsx(Unprocessable):
    code = "too_large_for_xlsx"


class FormWorkbook(NamedTuple):
    """A workbook to fill in: a sheet that explains, then a sheet of rows, of which the first holds the headers."""

    sheet_names: tuple[str, str]
    guide_lines: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    column_widths: Sequence[int]
    choices: Mapping[int, Sequence[str]]
    """By column number: the only words that can be chosen in that column."""


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
        if isinstance(cell, bool):
            sheet.write_boolean(row_number, column_number, cell, style)
        elif isinstance(cell, int | float):
            sheet.write_number(row_number, column_number, cell, style)
        elif cell and sheet.write_string(row_number, column_number, guard_formula(cell), style):
            raise TooLargeForXlsx


def write_form(form: FormWorkbook) -> bytes:
    buffer = io.BytesIO()
    with open_workbook(buffer) as workbook:
        bold = workbook.add_format({"bold": True})
        _write_guide(
            workbook.add_worksheet(form.sheet_names[0]), form.guide_lines, workbook.add_format({"text_wrap": True})
        )
        sheet = workbook.add_worksheet(form.sheet_names[1])
        for column_number, width in enumerate(form.column_widths):
            sheet.set_column(column_number, column_number, width)
        for column_number, words in form.choices.items():
            sheet.data_validation(
                1, column_number, len(form.rows), column_number, {"validate": "list", "source": [*words]}
            )
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(len(form.rows) - 1, 0), len(form.rows[0]) - 1)
        for row_number, cells in enumerate(form.rows):
            write_row(sheet, row_number, cells, None if row_number else bold)
    return buffer.getvalue()


def _write_guide(sheet: Any, lines: Sequence[str], style: Any) -> None:
    sheet.set_column(0, 0, 110)
    for row_number, line in enumerate(lines):
        write_row(sheet, row_number, [line], style)
