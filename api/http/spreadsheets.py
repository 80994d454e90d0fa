"""Tables as CSV and XLSX, written so that no cell is a formula, whatever an office wrote into it."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import IO, Any, NamedTuple

from xlsxwriter import Workbook

from api.core.errors import Unfit
from api.core.text import LocalizedText

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Cell = str | int | float | None
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", *"\uff1d\uff0b\uff0d\uff20")
"""What makes a spreadsheet take a text for a formula, or hides such a beginning; the last four are full-width."""
LONGEST, MOST = 32_767, 1_048_575
"""Characters in a cell, and rows below the headers, that XLSX can hold."""
SAFE = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)
"""The same table is the same file, so that it has the same ETag."""


class TooLargeForXlsx(Unfit):
    code = "too_large_for_xlsx"
    says = LocalizedText(
        id="Terlalu besar untuk XLSX: lebih dari 1.048.575 baris, atau sel di atas 32.767 karakter. "
        "Mintalah format=csv atau ndjson.",
        en="Too large for XLSX: more than 1,048,575 rows, or a cell of more than 32,767 characters. "
        "Ask for format=csv or ndjson.",
    )


class Form(NamedTuple):
    """A workbook to fill in: a page that explains, then the rows, the first of which are the headers."""

    names: tuple[str, str]
    guide: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    widths: Sequence[int]
    choices: Mapping[int, Sequence[str]]
    """The columns in which only these words can be chosen."""


def guarded(text: str) -> str:
    """Marked as text where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text


def unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(FORMULA) else text


def csv_text(rows: Iterable[Sequence[Cell]], delimiter: str = ",") -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return text.getvalue()


def _plain(cell: Cell) -> Cell:
    """As JSON writes it."""
    if isinstance(cell, str):
        return guarded(cell)
    return str(cell).lower() if isinstance(cell, bool) else cell


@contextmanager
def workbook(file: IO[bytes]) -> Iterator[Any]:
    """Rows go to the disk as they are written, so memory does not grow with them: one row and sheet after the other."""
    ledger = Workbook(file, SAFE)
    ledger.set_properties({"created": ALWAYS})
    try:
        yield ledger
    finally:
        ledger.close()


def write_row(sheet: Any, number: int, cells: Sequence[Cell], style: Any = None) -> None:
    if number > MOST:
        raise TooLargeForXlsx
    for place, cell in enumerate(cells):
        if isinstance(cell, bool):
            sheet.write_boolean(number, place, cell, style)
        elif isinstance(cell, int | float):
            sheet.write_number(number, place, cell, style)
        elif cell and sheet.write_string(number, place, guarded(cell), style):
            raise TooLargeForXlsx


def xlsx(form: Form) -> bytes:
    file = io.BytesIO()
    with workbook(file) as ledger:
        bold = ledger.add_format({"bold": True})
        _guide(ledger.add_worksheet(form.names[0]), form.guide, ledger.add_format({"text_wrap": True}))
        sheet = ledger.add_worksheet(form.names[1])
        for place, width in enumerate(form.widths):
            sheet.set_column(place, place, width)
        for place, words in form.choices.items():
            sheet.data_validation(1, place, len(form.rows), place, {"validate": "list", "source": [*words]})
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(len(form.rows) - 1, 0), len(form.rows[0]) - 1)
        for number, cells in enumerate(form.rows):
            write_row(sheet, number, cells, None if number else bold)
    return file.getvalue()


def _guide(sheet: Any, lines: Sequence[str], style: Any) -> None:
    sheet.set_column(0, 0, 110)
    for number, line in enumerate(lines):
        write_row(sheet, number, [line], style)
