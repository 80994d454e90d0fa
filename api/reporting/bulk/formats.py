"""Read the rows of a bulk from JSON, NDJSON, or a sheet as CSV or XLSX; write a sheet with the result of each row."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from api.core.errors import ApiError
from api.http import spreadsheet_writer, xlsx_reader
from api.http.accept import XLSX
from api.http.spreadsheet_writer import Cell, FormWorkbook, unguard_formula
from api.reporting.bulk import sheet_columns
from api.reporting.bulk.errors import (
    ColumnTwice,
    ColumnUnknown,
    MediaTypeNotTaken,
    NotARow,
    NumberGrouped,
    RowsUnreadable,
    SheetMissing,
    TooManyRows,
)
from api.reporting.bulk.sheet_columns import ALL_COLUMNS, COLUMN_WIDTHS, INFO_COLUMNS, READ_COLUMNS

MAX_ROWS = 10_000
REPORTED_COLUMNS = ("status", "value", "of", "stage", "note")
"""A row of a sheet without any of these is skipped: nothing was filled in."""
NUMBER_COLUMNS = ("value", "of", "target", "value_now")
GROUPED_NUMBER = re.compile(r"[0-9]{1,3}([., ][0-9]{3})+", re.ASCII)
WHOLE_NUMBER = re.compile(r"-?[0-9]{1,18}", re.ASCII)
RESULT_MARK = re.compile(r"#([0-9a-f]{12})$", re.ASCII)
"""The end of a cell `hasil`: the digest of the row that was recorded."""


@dataclass
class SentRow:
    """One row as it was sent."""

    fields: dict[str, Any] | None
    """By the names of the body's fields; None: the row cannot be read, or is not an object."""
    faults: Sequence[ApiError] = ()
    is_skipped: bool = False
    """Nothing is filled in, or the row was recorded before."""
    cells: Sequence[str] = ()
    line: int | None = None
    """For a row of a sheet, its line; the headers are line 1."""


@dataclass
class Submission:
    """The rows of a request. The other fields describe a sheet."""

    rows: list[SentRow]
    header: Sequence[str] = ()
    delimiter: str = ","
    is_table: bool = False
    """Whether the rows come from a sheet, whose cells are all text."""


def read_submission(body: bytes, media_type: str) -> Submission:
    """Read the rows of a request, or raise a refusal of the whole."""
    if media_type == XLSX:
        return _read_xlsx(body)
    reader = _READERS.get(media_type)
    if reader is None:
        raise MediaTypeNotTaken
    try:
        return reader(body.decode("utf-8-sig"))
    except (ValueError, csv.Error, RecursionError):  # of UTF-8, JSON, CSV, and of numbers too long to read
        raise RowsUnreadable from None


def _read_json(text: str) -> Submission:
    array = json.loads(text, parse_constant=_refuse_constant)
    if not isinstance(array, list):
        raise RowsUnreadable
    if len(array) > MAX_ROWS:
        raise TooManyRows(most=MAX_ROWS)
    return Submission([_sent_row(value) for value in array])


def _read_ndjson(text: str) -> Submission:
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > MAX_ROWS:
        raise TooManyRows(most=MAX_ROWS)
    return Submission([_read_line(line) for line in lines])


def _read_line(line: str) -> SentRow:
    try:
        return _sent_row(json.loads(line, parse_constant=_refuse_constant))
    except (ValueError, RecursionError):
        return SentRow(None, [NotARow(pointer="")])


def _sent_row(value: Any) -> SentRow:
    return SentRow(value) if isinstance(value, dict) else SentRow(None, [NotARow(pointer="")])


def _refuse_constant(_: str) -> None:
    """Refuse `NaN` and `Infinity`, which Python reads but JSON does not have."""
    raise ValueError


def _read_csv(text: str) -> Submission:
    first_line = text.partition("\n")[0]
    delimiter = ";" if first_line.count(";") > first_line.count(",") else ","
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return _read_table(_trim_empty_cells(next(lines, [])), lines, delimiter)


def _read_xlsx(body: bytes) -> Submission:
    """Read the first sheet of the workbook that has the headers. The others may explain how to fill it in."""
    for rows in xlsx_reader.read_sheets(body):
        header = _trim_empty_cells(rows[0]) if rows else []
        if sheet_columns.is_header_row(header):
            return _read_table(header, rows[1:], ",")
    raise SheetMissing


def _trim_empty_cells(cells: list[str], width: int = 0) -> list[str]:
    """Drop empty cells beyond this width, which a spreadsheet may add at the end of a row."""
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    return cells


def _read_table(header: list[str], lines: Iterable[list[str]], delimiter: str) -> Submission:
    names = _column_names(header)
    rows: list[SentRow] = []
    for line, cells in enumerate(lines, 2):
        if any(cell.strip() for cell in cells):
            if len(rows) == MAX_ROWS:
                raise TooManyRows(most=MAX_ROWS)
            rows.append(_read_row(names, _trim_empty_cells(cells, len(names)), line))
    return Submission(rows, header, delimiter, is_table=True)


def _column_names(header: Sequence[str]) -> list[str]:
    """Return the columns by the names of the fields, or refuse one that is not known or occurs twice."""
    names = [sheet_columns.field_of(cell) for cell in header]
    for number, name in enumerate(names, 1):
        if name not in ALL_COLUMNS:
            raise ColumnUnknown(number=number, known=", ".join(sorted({*ALL_COLUMNS, *READ_COLUMNS, *INFO_COLUMNS})))
        if names.index(name) < number - 1:
            raise ColumnTwice(name=name)
    return names


def _read_row(names: list[str], cells: list[str], line: int) -> SentRow:
    if len(cells) != len(names):
        return SentRow(None, [NotARow(pointer="")], cells=cells, line=line)
    filled = _filled_cells(names, cells)
    mark = RESULT_MARK.search(cells[names.index("hasil")].strip()) if "hasil" in names else None
    is_untouched = not any(name in filled for name in REPORTED_COLUMNS)
    is_recorded = mark is not None and mark[1] == _row_digest(filled)
    faults = [
        NumberGrouped(pointer=name, plain=re.sub("[^0-9]", "", filled[name]))
        for name in ("value", "of")
        if GROUPED_NUMBER.fullmatch(filled.get(name, ""))
    ]
    return SentRow(_json_fields(filled), faults, is_untouched or is_recorded, cells, line)


def _filled_cells(names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """Return the cells that are filled in, by column, without the columns for information."""
    not_read = {*INFO_COLUMNS.values(), "hasil"}
    texts = {
        name: unguard_formula(cell.strip()) for name, cell in zip(names, cells, strict=True) if name not in not_read
    }
    return {name: text for name, text in texts.items() if text}


def _json_fields(filled: dict[str, str]) -> dict[str, Any]:
    """Return the fields of a row as JSON would have them."""
    fields: dict[str, Any] = dict(filled)
    for name in ("value", "of"):
        if WHOLE_NUMBER.fullmatch(filled.get(name, "")):
            fields[name] = int(filled[name])
    if "status" in filled:
        fields["status"] = sheet_columns.status_of(filled["status"])
    if "butir" in fields:
        fields["region"], _, fields["requirement"] = fields.pop("butir").partition("/")
    return fields


def _row_digest(filled: dict[str, str]) -> str:
    """Return a digest of the filled cells. It shows whether a row was changed since its result was written."""
    return hashlib.sha256(json.dumps(filled, sort_keys=True).encode()).hexdigest()[:12]


def headers_by_field(submission: Submission) -> dict[str, str]:
    """Return the headers of the sheet, by the names of their fields."""
    headers = dict(zip(_column_names(submission.header), submission.header, strict=True))
    if "butir" not in headers:
        return headers
    return {**headers, "region": headers["butir"], "requirement": headers["butir"]}


def result_rows(submission: Submission, results: Sequence[tuple[str, bool]]) -> list[list[Cell]]:
    """Return the cells of the sheet as it was sent, with the result of each row in a column `hasil`.

    A result is a text, and whether the row is recorded. Recorded rows get a mark, and are skipped if they are sent
    again unchanged.
    """
    names = _column_names(submission.header)
    positions = [position for position, name in enumerate(names) if name != "hasil"]
    columns = [names[position] for position in positions]
    rows: list[list[Cell]] = [[*(submission.header[position] for position in positions), "hasil"]]
    for sent, (text, is_recorded) in zip(submission.rows, results, strict=True):
        cells = [sent.cells[position] if position < len(sent.cells) else "" for position in positions]
        mark = f" #{_row_digest(_filled_cells(columns, cells))}" if is_recorded else ""
        shown = [_shown_cell(name, cell) for name, cell in zip(columns, cells, strict=True)]
        rows.append([*shown, text + mark])
    return rows


def _shown_cell(name: str, cell: str) -> Cell:
    cell = unguard_formula(cell)
    return int(cell) if name in NUMBER_COLUMNS and WHOLE_NUMBER.fullmatch(cell) else cell


def write_sheet(rows: Sequence[Sequence[Cell]], media_type: str, language: str, delimiter: str = "") -> bytes:
    """Write a sheet, headers first. CSV begins with a byte order mark, so that Excel reads it as UTF-8."""
    if media_type != XLSX:
        return spreadsheet_writer.write_csv(rows, delimiter or (";" if language == "id" else ",")).encode("utf-8-sig")
    names = [sheet_columns.field_of(str(cell)) for cell in rows[0]]
    form = FormWorkbook(
        sheet_names=(
            sheet_columns.SHEET_NAMES[0].in_language(language),
            sheet_columns.SHEET_NAMES[1].in_language(language),
        ),
        guide_lines=sheet_columns.guide(language),
        rows=rows,
        column_widths=[COLUMN_WIDTHS.get(name, 40) for name in names],
        choices=sheet_columns.dropdown_choices(names, language),
    )
    return spreadsheet_writer.write_form(form)


_READERS: dict[str, Callable[[str], Submission]] = {
    "application/json": _read_json,
    "application/x-ndjson": _read_ndjson,
    "text/csv": _read_csv,
}
