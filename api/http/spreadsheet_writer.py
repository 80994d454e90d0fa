"""Write tables as CSV and XLSX, so that a spreadsheet never runs a cell's text as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from math import ceil
from typing import IO, Any

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
A3, A4 = 8, 9
"""The numbers of these sizes of paper in the format."""
LINE_HEIGHT, USED_SHARE_OF_WIDTH, MOST_LINES = 15, 0.85, 20
"""Of a row: the points of a line, how much of the width a wrapped line takes up, and how many lines are shown."""
HEADER_COLOR, LINE_COLOR = "#D9E2F3", "#BFBFBF"
FIXED_CREATION_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""Written into each file, so that the same table gives the same bytes and the same ETag."""


class TooLargeForXlsx(Unprocessable):
    code = "too_large_for_xlsx"


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


def row_height(cells: Sequence[Cell], column_widths: Sequence[int]) -> int:
    """Return the points that a row takes up with its texts wrapped. Not every program finds it out by itself."""
    line_counts = [
        ceil(len(cell) / (width * USED_SHARE_OF_WIDTH))
        for cell, width in zip(cells, column_widths, strict=False)
        if isinstance(cell, str)
    ]
    return LINE_HEIGHT * min(max(line_counts, default=1), MOST_LINES) + 3


def print_on_wide_pages(sheet: Any, paper: int = A4) -> None:
    """Print in landscape, one page wide and as many pages long as it takes, with the numbers of the pages."""
    sheet.set_landscape()
    sheet.set_paper(paper)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&L&F&R&P / &N")
