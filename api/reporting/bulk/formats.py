"""What was posted, to rows: JSON, NDJSON, or a sheet as CSV or XLSX; and a sheet back, with what became of each row."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from api.core.errors import ApiError, Unfit
from api.core.text import LocalizedText
from api.http import spreadsheets, workbooks
from api.http.spreadsheets import XLSX, Cell, Form, unguarded
from api.reporting.bulk import sheet_columns
from api.reporting.bulk.sheet_columns import COLUMNS, HEADERS, SHEET, TOLD

MOST = 10_000
SAYS = ("status", "value", "of", "stage", "note")
"""A row of a sheet with none of these was left as it was."""
NUMBERS = ("value", "of", "target", "value_now")
GROUPED = re.compile(r"[0-9]{1,3}([., ][0-9]{3})+", re.ASCII)
WHOLE = re.compile(r"-?[0-9]{1,18}", re.ASCII)
MARK = re.compile(r"#([0-9a-f]{12})$", re.ASCII)


class Unreadable(Unfit):
    status, code = 400, "rows_unreadable"
    says = LocalizedText(
        id="Bukan larik JSON, NDJSON atau CSV yang sah dalam UTF-8. Dari Excel, simpan sebagai 'CSV UTF-8'.",
        en="Not a valid JSON array, NDJSON or CSV in UTF-8. In Excel, save it as 'CSV UTF-8'.",
    )


class MediaNotTaken(ApiError):
    status, code = 415, "media_type_not_taken"
    says = LocalizedText(
        id="Kirim application/json, application/x-ndjson, text/csv, atau jenis XLSX dalam Content-Type: "
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.",
        en="Send application/json, application/x-ndjson, text/csv, or that of XLSX as the Content-Type: "
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.",
    )


class TooManyRows(Unfit):
    code = "too_many_rows"
    says = LocalizedText(
        id="Paling banyak {most} baris sekali kirim. Bagilah menjadi beberapa kiriman.",
        en="At most {most} rows at a time. Send them in several requests.",
    )


class ColumnUnknown(Unfit):
    code = "column_unknown"
    says = LocalizedText(
        id="Kolom ke-{number} tidak dikenal. Yang ada: {known}.",
        en="Column {number} is not known. Those there are: {known}.",
    )


class ColumnTwice(Unfit):
    code = "column_twice"
    says = LocalizedText(id="Kolom {name} ada dua kali.", en="The column {name} stands there twice.")


class SheetMissing(Unfit):
    code = "sheet_missing"
    says = LocalizedText(
        id="Tidak ada lembar yang baris pertamanya memuat judul kolom butir, atau wilayah dan syarat.",
        en="There is no sheet whose first row holds the header butir, or region and requirement.",
    )


class NotARow(Unfit):
    code = "not_a_row"
    says = LocalizedText(
        id="Baris ini bukan satu objek JSON, atau jumlah selnya tidak sama dengan judul kolom.",
        en="This row is not one JSON object, or has not as many cells as there are headers.",
    )


class NumberGrouped(Unfit):
    code = "number_grouped"
    says = LocalizedText(id="Tulis {plain} tanpa titik atau koma.", en="Write {plain} without point or comma.")


REFUSALS = (
    *(Unreadable, MediaNotTaken, TooManyRows, ColumnUnknown, ColumnTwice, SheetMissing),
    *workbooks.REFUSALS,
)


@dataclass
class Raw:
    """One row as it was sent. `data` is None where it is none; `left`: there is nothing to do."""

    data: dict[str, Any] | None
    faults: Sequence[ApiError] = ()
    left: bool = False
    cells: Sequence[str] = ()
    line: int | None = None
    """Of a sheet, as a spreadsheet counts: the headers are line 1."""


@dataclass
class Sheet:
    rows: list[Raw]
    header: Sequence[str] = ()
    delimiter: str = ","
    is_table: bool = False
    """Made of cells, which are all text."""


def read(body: bytes, media: str) -> Sheet:
    if media == XLSX:
        return _xlsx(body)
    reader = _READERS.get(media)
    if reader is None:
        raise MediaNotTaken
    try:
        return reader(body.decode("utf-8-sig"))
    except (ValueError, csv.Error, RecursionError):  # of UTF-8, JSON, CSV, and of numbers too long to read
        raise Unreadable from None


def _json(text: str) -> Sheet:
    found = json.loads(text, parse_constant=_no_number)
    if not isinstance(found, list):
        raise Unreadable
    if len(found) > MOST:
        raise TooManyRows(most=MOST)
    return Sheet([_object(it) for it in found])


def _ndjson(text: str) -> Sheet:
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > MOST:
        raise TooManyRows(most=MOST)
    return Sheet([_line(line) for line in lines])


def _line(line: str) -> Raw:
    try:
        return _object(json.loads(line, parse_constant=_no_number))
    except (ValueError, RecursionError):
        return Raw(None, [NotARow(pointer="")])


def _object(found: Any) -> Raw:
    return Raw(found) if isinstance(found, dict) else Raw(None, [NotARow(pointer="")])


def _no_number(_: str) -> None:
    raise ValueError


def _csv(text: str) -> Sheet:
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return _table(_cut(next(lines, [])), lines, delimiter)


def _xlsx(body: bytes) -> Sheet:
    """The first sheet that has the headers; another may explain."""
    for rows in workbooks.sheets(body):
        header = _cut(rows[0]) if rows else []
        if sheet_columns.is_head(header):
            return _table(header, rows[1:], ",")
    raise SheetMissing


def _cut(cells: list[str], width: int = 0) -> list[str]:
    """Without the empty cells at the end that a spreadsheet may add."""
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    return cells


def _table(header: list[str], lines: Iterable[list[str]], delimiter: str) -> Sheet:
    names = _names(header)
    rows: list[Raw] = []
    for line, cells in enumerate(lines, 2):
        if any(cell.strip() for cell in cells):
            if len(rows) == MOST:
                raise TooManyRows(most=MOST)
            rows.append(_row(names, _cut(cells, len(names)), line))
    return Sheet(rows, header, delimiter, is_table=True)


def _names(header: Sequence[str]) -> list[str]:
    """The columns by the names of the fields."""
    names = [sheet_columns.name_of(cell) for cell in header]
    for number, name in enumerate(names, 1):
        if name not in COLUMNS:
            raise ColumnUnknown(number=number, known=", ".join(sorted({*COLUMNS, *HEADERS, *TOLD})))
        if names.index(name) < number - 1:
            raise ColumnTwice(name=name)
    return names


def _row(names: list[str], cells: list[str], line: int) -> Raw:
    if len(cells) != len(names):
        return Raw(None, [NotARow(pointer="")], cells=cells, line=line)
    said = _said(names, cells)
    done = MARK.search(cells[names.index("hasil")].strip()) if "hasil" in names else None
    untouched = not any(name in said for name in SAYS)
    left = untouched or (done is not None and done[1] == _mark(said))
    faults = [
        NumberGrouped(pointer=name, plain=re.sub("[^0-9]", "", said[name]))
        for name in ("value", "of")
        if GROUPED.fullmatch(said.get(name, ""))
    ]
    return Raw(_typed(said), faults, left, cells, line)


def _said(names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """What is filled in, without what only tells."""
    told = {*TOLD.values(), "hasil"}
    said = {name: unguarded(cell.strip()) for name, cell in zip(names, cells, strict=True) if name not in told}
    return {name: cell for name, cell in said.items() if cell}


def _typed(said: dict[str, str]) -> dict[str, Any]:
    """As JSON would have said it."""
    data: dict[str, Any] = dict(said)
    for name in ("value", "of"):
        if WHOLE.fullmatch(said.get(name, "")):
            data[name] = int(said[name])
    if "status" in said:
        data["status"] = sheet_columns.status_of(said["status"])
    if "butir" in data:
        data["region"], _, data["requirement"] = data.pop("butir").partition("/")
    return data


def _mark(said: dict[str, str]) -> str:
    """What tells that a row is still the one that this result speaks of."""
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:12]


def headers(sheet: Sheet) -> dict[str, str]:
    """By the names of the fields, as this sheet has them."""
    found = dict(zip(_names(sheet.header), sheet.header, strict=True))
    return found if "butir" not in found else {**found, "region": found["butir"], "requirement": found["butir"]}


def told(sheet: Sheet, results: Sequence[tuple[str, bool]]) -> list[list[Cell]]:
    """The same rows with a column `hasil`: in words, with a mark where the row was done and need not be done again."""
    names = _names(sheet.header)
    kept = [place for place, name in enumerate(names) if name != "hasil"]
    rows: list[list[Cell]] = [[*(sheet.header[place] for place in kept), "hasil"]]
    for raw, (says, is_done) in zip(sheet.rows, results, strict=True):
        cells = [raw.cells[place] if place < len(raw.cells) else "" for place in kept]
        said = _said([names[place] for place in kept], cells)
        mark = f" #{_mark(said)}" if is_done else ""
        shown = [_shown(names[place], cell) for place, cell in zip(kept, cells, strict=True)]
        rows.append([*shown, says + mark])
    return rows


def _shown(name: str, cell: str) -> Cell:
    cell = unguarded(cell)
    return int(cell) if name in NUMBERS and WHOLE.fullmatch(cell) else cell


def written(rows: Sequence[Sequence[Cell]], media: str, language: str, delimiter: str = "") -> bytes:
    """A sheet, headers first. CSV begins with a byte order mark: without it Excel takes it for another encoding."""
    if media != XLSX:
        return spreadsheets.csv_text(rows, delimiter or (";" if language == "id" else ",")).encode("utf-8-sig")
    names = [sheet_columns.name_of(str(cell)) for cell in rows[0]]
    form = Form(
        names=(sheet_columns.NAMES[0].in_(language), sheet_columns.NAMES[1].in_(language)),
        guide=sheet_columns.guide(language),
        rows=rows,
        widths=[SHEET.get(name, 40) for name in names],
        choices=sheet_columns.choices(names, language),
    )
    return spreadsheets.xlsx(form)


_READERS: dict[str, Callable[[str], Sheet]] = {
    "application/json": _json,
    "application/x-ndjson": _ndjson,
    "text/csv": _csv,
}
