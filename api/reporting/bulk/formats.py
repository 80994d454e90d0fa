"""Read the rows of a bulk from JSON, NDJSON, or a sheet as CSV or XLSX; fill in a sheet with the result of each row."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, NamedTuple

from xlsxwriter.utility import xl_col_to_name

from api.core.errors import ApiError
from api.http import xlsx_reader
from api.http.accept import XLSX
from api.http.json_bodies import is_within_bounds
from api.http.spreadsheet_writer import FORMULA_STARTS, Cell, unguard_formula
from api.reporting.bulk import sheet_columns
from api.reporting.bulk.errors import (
    ColumnTwice,
    ColumnUnknown,
    MediaTypeNotTaken,
    NotARow,
    NumberGrouped,
    RowsUnreadable,
    RowTooLarge,
    SheetMissing,
    TooManyColumns,
    TooManyRows,
)
from api.reporting.bulk.sheet_columns import (
    ALL_COLUMNS,
    INFO_COLUMNS,
    READ_COLUMNS,
    STATE_COLUMNS,
)

MAX_ROWS = 10_000
MAX_ROW_CHARACTERS, MAX_ROW_VALUES = 128 * 1024, 1_000
"""How long a row or a line of a sheet may be, and how many values of JSON it may hold."""
MAX_ROW_KEYS = 24
"""A report has fewer. More than this are one error and not one each."""
MAX_COLUMNS = 60
LIKENESS_OF_MISSPELLING = 0.85
"""How alike a header and a known one are, from 0 to 1, for the header to be taken for a misspelling of it."""
UNREADABLE = (ValueError, csv.Error, RecursionError)
"""Errors of UTF-8, JSON, CSV, and of numbers too long to read."""
JSON_SPACE = re.compile(r"[ \t\n\r]*")
REPORTED_COLUMNS = ("status", "value", "of", "stage", "note")
"""A row of a sheet without any of these is skipped: nothing was filled in."""
NUMBER_COLUMNS = ("value", "of", "target", "value_now")
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
    shown: Mapping[str, str] = field(default_factory=dict)
    """How the item stood when the sheet was made, by column, as far as the sheet has such columns."""


@dataclass
class Submission:
    """The rows of a request. The other fields describe a sheet."""

    rows: Iterable[SentRow]
    """Of a sheet a list. Others are parsed as they are taken, once: no more than one is in memory unread."""
    header: Sequence[str] = ()
    delimiter: str = ","
    is_table: bool = False
    """Whether the rows come from a sheet, whose cells are all text."""

    @property
    def ignored_columns(self) -> list[int]:
        """The positions of the columns that are not known, from 0."""
        return [
            position for position, cell in enumerate(self.header) if sheet_columns.field_of(cell) not in ALL_COLUMNS
        ]


def read_submission(body: bytes, media_type: str) -> Submission:
    """Read the rows of a request, or raise a refusal of the whole."""
    if media_type == XLSX:
        return _read_xlsx(body)
    reader = _READERS.get(media_type)
    if reader is None:
        raise MediaTypeNotTaken
    try:
        return reader(body.decode("utf-8-sig"))
    except UNREADABLE:
        raise RowsUnreadable from None


def _read_json(text: str) -> Submission:
    return Submission(_refusing_whole(_sent_row(json_row) for json_row in _counted(_read_array(text))))


def _refusing_whole(sent_rows: Iterator[SentRow]) -> Iterator[SentRow]:
    """Yield the rows. Raises RowsUnreadable where a row cannot be separated from the next."""
    try:
        yield from sent_rows
    except UNREADABLE:
        raise RowsUnreadable from None


def _counted(json_rows: Iterable[Any]) -> Iterator[Any]:
    for row_count, json_row in enumerate(json_rows):
        if row_count == MAX_ROWS:
            raise TooManyRows(most=MAX_ROWS)
        yield json_row


def _read_array(text: str) -> Iterator[Any]:
    """Parse the rows of a JSON array one by one, so that other threads get their turn between them.

    Raises ValueError for anything else, and RowTooLarge. Only a part of the text is searched for the end of a row.
    """
    position = _skip_space(text, 0)
    if text[position : position + 1] != "[":
        raise ValueError
    position = _skip_space(text, position + 1)
    separator = text[position : position + 1]
    if separator != "]":
        separator, position = ",", position - 1
    window, window_start = "", 0
    while separator == ",":
        position = _skip_space(text, position + 1)
        if position + MAX_ROW_CHARACTERS > window_start + len(window):
            window, window_start = text[position : position + 4 * MAX_ROW_CHARACTERS], position
        json_row, row_end = _decode_row(window, position - window_start)
        yield json_row
        position = _skip_space(text, window_start + row_end)
        separator = text[position : position + 1]
    if separator != "]" or _skip_space(text, position + 1) != len(text):
        raise ValueError


def _decode_row(window: str, start: int) -> tuple[Any, int]:
    """Return the row that begins at `start`, and where it ends."""
    try:
        json_row, row_end = DECODER.raw_decode(window, start)
    except json.JSONDecodeError as error:
        row_end = len(window) if error.msg.startswith("Unterminated string") else error.pos
        if row_end - start <= MAX_ROW_CHARACTERS:
            raise
    if row_end - start > MAX_ROW_CHARACTERS:
        raise RowTooLarge(characters=MAX_ROW_CHARACTERS)
    return json_row, row_end


def _skip_space(text: str, position: int) -> int:
    space = JSON_SPACE.match(text, position)
    return space.end() if space else position


def _read_ndjson(text: str) -> Submission:
    lines = (line for line in io.StringIO(text, newline="\n") if line.strip())
    return Submission(_refusing_whole(_read_line(line) for line in _counted(lines)))


def _read_line(line: str) -> SentRow:
    if len(line) > MAX_ROW_CHARACTERS:
        return SentRow(None, [RowTooLarge(pointer="", characters=MAX_ROW_CHARACTERS)])
    try:
        return _sent_row(json.loads(line, parse_constant=_refuse_constant))
    except (ValueError, RecursionError):
        return SentRow(None, [NotARow(pointer="")])


def _sent_row(json_row: Any) -> SentRow:
    if not isinstance(json_row, dict):
        return SentRow(None, [NotARow(pointer="")])
    if len(json_row) > MAX_ROW_KEYS or not is_within_bounds(json_row, MAX_ROW_VALUES):
        return SentRow(None, [RowTooLarge(pointer="", characters=MAX_ROW_CHARACTERS)])
    return SentRow(json_row)


def _refuse_constant(_: str) -> None:
    """Refuse `NaN` and `Infinity`, which Python reads but JSON does not have."""
    raise ValueError


DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


def _read_csv(text: str) -> Submission:
    first_line = text[: text.find("\n") + 1 or len(text)]
    delimiter = ";" if first_line.count(";") > first_line.count(",") else ","
    cell_rows = csv.reader(_short_lines(text), delimiter=delimiter, strict=True)
    return _read_table(_trim_empty_cells(next(cell_rows, [])), cell_rows, delimiter)


def _short_lines(text: str) -> Iterator[str]:
    """Yield the lines. Raises RowTooLarge: a line may hold a million cells."""
    for line in io.StringIO(text, newline=""):
        if len(line) > MAX_ROW_CHARACTERS:
            raise RowTooLarge(characters=MAX_ROW_CHARACTERS)
        yield line


def _read_xlsx(body: bytes) -> Submission:
    """Read the first sheet of the workbook that has the headers. The others may explain how to fill it in."""
    for cell_rows in xlsx_reader.read_sheets(body):
        header_cells = _trim_empty_cells(cell_rows[0]) if cell_rows else []
        if sheet_columns.is_header_row(header_cells):
            return _read_table(header_cells, cell_rows[1:], ",")
    raise SheetMissing


def _trim_empty_cells(cells: list[str], width: int = 0) -> list[str]:
    """Drop empty cells beyond this width, which a spreadsheet may add at the end of a row."""
    kept_count = len(cells)
    while kept_count > width and not cells[kept_count - 1].strip():
        kept_count -= 1
    return cells[:kept_count]


def _read_table(header_cells: list[str], cell_rows: Iterable[list[str]], delimiter: str) -> Submission:
    column_names = _column_names(header_cells)
    sent_rows: list[SentRow] = []
    for line_number, cells in enumerate(cell_rows, 2):
        if any(cell.strip() for cell in cells):
            if len(sent_rows) == MAX_ROWS:
                raise TooManyRows(most=MAX_ROWS)
            sent_rows.append(_read_row(column_names, _trim_empty_cells(cells, len(column_names)), line_number))
    return Submission(sent_rows, header_cells, delimiter, is_table=True)


def _column_names(header_cells: Sequence[str]) -> list[str]:
    """Return the columns by the names of the fields; empty: the column is not known, and is not read.

    Raises a refusal of a column that occurs twice, or that is probably a known one misspelt.
    """
    if len(header_cells) > MAX_COLUMNS:
        raise TooManyColumns(most=MAX_COLUMNS)
    known_headers = {*ALL_COLUMNS, *READ_COLUMNS, *INFO_COLUMNS}
    column_names: list[str] = []
    for column_number, cell in enumerate(header_cells, 1):
        column = sheet_columns.field_of(cell)
        if column and column in column_names:
            raise ColumnTwice(name=column)
        if column not in ALL_COLUMNS:
            meant_headers = get_close_matches(column, known_headers, cutoff=LIKENESS_OF_MISSPELLING)
            if meant_headers or cell.startswith(FORMULA_STARTS):
                raise ColumnUnknown(
                    letter=xl_col_to_name(column_number - 1), meant=", ".join(meant_headers or READ_COLUMNS)
                )
            column = ""
        column_names.append(column)
    return column_names


def _read_row(column_names: list[str], cells: list[str], line_number: int) -> SentRow:
    if len(cells) != len(column_names):
        return SentRow(None, [NotARow(pointer="")], cells=cells[:MAX_COLUMNS], line=line_number)
    text_by_column = _filled_cells(column_names, cells)
    result_mark = RESULT_MARK.search(cells[column_names.index("hasil")].strip()) if "hasil" in column_names else None
    is_untouched = not any(column in text_by_column for column in REPORTED_COLUMNS)
    is_recorded = result_mark is not None and result_mark[1] == _row_digest(text_by_column)
    faults = [
        NumberGrouped(pointer=column, plain=sheet_columns.plain_number(text_by_column[column]))
        for column in ("value", "of")
        if sheet_columns.GROUPED_NUMBER.fullmatch(text_by_column.get(column, ""))
    ]
    shown = {
        column: unguard_formula(cell.strip())
        for column, cell in zip(column_names, cells, strict=True)
        if column in STATE_COLUMNS
    }
    return SentRow(_json_fields(text_by_column), faults, is_untouched or is_recorded, cells, line_number, shown)


def _filled_cells(column_names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """Return the cells that are filled in, by column, without the columns for information."""
    unread_columns = {*INFO_COLUMNS.values(), "hasil"}
    text_by_column = {
        column: unguard_formula(cell.strip())
        for column, cell in zip(column_names, cells, strict=True)
        if column and column not in unread_columns
    }
    return {column: text for column, text in text_by_column.items() if text}


def _json_fields(text_by_column: dict[str, str]) -> dict[str, Any]:
    """Return the fields of a row as JSON would have them."""
    fields: dict[str, Any] = dict(text_by_column)
    for column in ("value", "of"):
        if WHOLE_NUMBER.fullmatch(text_by_column.get(column, "")):
            fields[column] = int(text_by_column[column])
    if "status" in text_by_column:
        fields["status"] = sheet_columns.status_of(text_by_column["status"])
    if "butir" in fields:
        fields["region"], _, fields["requirement"] = (code.strip() for code in fields.pop("butir").partition("/"))
    if "requirement" in fields:
        fields["requirement"] = fields["requirement"].upper()
    return fields


def _row_digest(text_by_column: dict[str, str]) -> str:
    """Return a digest of the filled cells. It shows whether a row was changed since its result was written."""
    return hashlib.sha256(json.dumps(text_by_column, sort_keys=True).encode()).hexdigest()[:12]


def headers_by_field(submission: Submission) -> dict[str, str]:
    """Return the headers of the sheet, by the names of their fields."""
    header_by_field = dict(zip(_column_names(submission.header), submission.header, strict=True))
    if "butir" not in header_by_field:
        return header_by_field
    return {**header_by_field, "region": header_by_field["butir"], "requirement": header_by_field["butir"]}


class ShownResult(NamedTuple):
    """What a sheet shows of a row that was processed."""

    text: str
    is_recorded: bool
    """Whether the row gets a mark. A marked row is skipped if it is sent again unchanged."""
    state_cells: Mapping[str, Cell]
    """How the item of a recorded row stands now, by column."""

    def with_text(self, text: str) -> "ShownResult":
        """Return the result with a further sentence."""
        return self._replace(text=f"{self.text.rstrip('.')}. {text}")


def result_rows(submission: Submission, results: Sequence[ShownResult]) -> list[list[Cell]]:
    """Return the cells of the sheet as it was sent, with the result of each row in a column `hasil`.

    Of a recorded row the sheet also shows the present state of its item, so that it can be corrected on the same sheet.
    """
    column_names = _column_names(submission.header)
    shown_positions = [position for position, column in enumerate(column_names) if column != "hasil"]
    shown_columns = [column_names[position] for position in shown_positions]
    cell_rows: list[list[Cell]] = [[*(submission.header[position] for position in shown_positions), "hasil"]]
    for sent_row, result in zip(submission.rows, results, strict=True):
        cells = [sent_row.cells[position] if position < len(sent_row.cells) else "" for position in shown_positions]
        result_mark = f" #{_row_digest(_filled_cells(shown_columns, cells))}" if result.is_recorded else ""
        shown_cells = [
            result.state_cells[column] if column in result.state_cells else _shown_cell(column, cell)
            for column, cell in zip(shown_columns, cells, strict=True)
        ]
        cell_rows.append([*shown_cells, result.text + result_mark])
    return cell_rows


def _shown_cell(column: str, cell: str) -> Cell:
    cell = unguard_formula(cell)
    return int(cell) if column in NUMBER_COLUMNS and WHOLE_NUMBER.fullmatch(cell) else cell


_READERS: dict[str, Callable[[str], Submission]] = {
    "application/json": _read_json,
    "application/x-ndjson": _read_ndjson,
    "text/csv": _read_csv,
}
