"""What was posted, to rows: JSON, NDJSON or a sheet as CSV; and a sheet back, with what became of each row."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from api.errors import ApiError, Unfit
from api.words import Text

MOST = 10_000
HEADERS = {
    "wilayah": "region",
    "syarat": "requirement",
    "pemilihan": "election",
    "nilai": "value",
    "dari": "of",
    "tahap": "stage",
    "waktu": "observed_at",
    "catatan": "note",
    "petugas": "entered_by",
    "atas_nama": "on_behalf_of",
    "mengoreksi": "corrects",
}
COLUMNS = {*HEADERS.values(), "butir", "status", "client_id", "hasil"}
STATUSES = {
    "selesai": "done",
    "berjalan": "in_progress",
    "belum": "not_started",
    "belum_mulai": "not_started",
    "terkendala": "blocked",
    "tidak_berlaku": "not_applicable",
}
SAYS = ("status", "value", "of", "stage", "note")
"""A row of a sheet with none of these was left as it was."""
GROUPED = re.compile(r"[0-9]{1,3}([., ][0-9]{3})+", re.ASCII)
WHOLE = re.compile(r"-?[0-9]{1,18}", re.ASCII)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\x00")
MARK = re.compile(r"#([0-9a-f]{12})$", re.ASCII)


class Unreadable(Unfit):
    status, code = 400, "rows_unreadable"
    says = Text(
        id="Bukan larik JSON, NDJSON atau CSV yang sah dalam UTF-8. Dari Excel, simpan sebagai 'CSV UTF-8'.",
        en="Not a valid JSON array, NDJSON or CSV in UTF-8. In Excel, save it as 'CSV UTF-8'.",
    )


class MediaNotTaken(ApiError):
    status, code = 415, "media_type_not_taken"
    says = Text(
        id="Kirim application/json, application/x-ndjson atau text/csv dalam Content-Type.",
        en="Send application/json, application/x-ndjson or text/csv as the Content-Type.",
    )


class TooManyRows(Unfit):
    code = "too_many_rows"
    says = Text(
        id="Paling banyak {most} baris sekali kirim. Bagilah menjadi beberapa kiriman.",
        en="At most {most} rows at a time. Send them in several requests.",
    )


class ColumnUnknown(Unfit):
    code = "column_unknown"
    says = Text(
        id="Kolom ke-{number} tidak dikenal. Yang ada: {known}.",
        en="Column {number} is not known. Those there are: {known}.",
    )


class ColumnTwice(Unfit):
    code = "column_twice"
    says = Text(id="Kolom {name} ada dua kali.", en="The column {name} stands there twice.")


class NotARow(Unfit):
    code = "not_a_row"
    says = Text(
        id="Baris ini bukan satu objek JSON, atau jumlah selnya tidak sama dengan judul kolom.",
        en="This row is not one JSON object, or has not as many cells as there are headers.",
    )


class NumberGrouped(Unfit):
    code = "number_grouped"
    says = Text(id="Tulis {plain} tanpa titik atau koma.", en="Write {plain} without point or comma.")


REFUSALS = (Unreadable, MediaNotTaken, TooManyRows, ColumnUnknown, ColumnTwice)


@dataclass
class Raw:
    """One row as it was sent. `data` is None where it is none; `left`: there is nothing to do."""

    data: dict[str, Any] | None
    faults: Sequence[ApiError] = ()
    left: bool = False
    cells: Sequence[str] = ()


@dataclass
class Sheet:
    rows: list[Raw]
    header: Sequence[str] = ()
    delimiter: str = ","
    is_csv: bool = False


def read(body: bytes, media: str) -> Sheet:
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
    header = next(lines, [])
    names = _names(header)
    rows: list[Raw] = []
    for cells in _filled(lines):
        if len(rows) == MOST:
            raise TooManyRows(most=MOST)
        rows.append(_row(names, cells))
    return Sheet(rows, header, delimiter, is_csv=True)


def _filled(lines: Iterator[list[str]]) -> Iterator[list[str]]:
    return (cells for cells in lines if any(cell.strip() for cell in cells))


def _names(header: Sequence[str]) -> list[str]:
    """The columns by the names of the fields."""
    names = [HEADERS.get(name, name) for name in (_plain(cell) for cell in header)]
    for number, name in enumerate(names, 1):
        if name not in COLUMNS:
            raise ColumnUnknown(number=number, known=", ".join(sorted({*COLUMNS, *HEADERS})))
        if names.index(name) < number - 1:
            raise ColumnTwice(name=name)
    return names


def _plain(cell: str) -> str:
    return re.sub(r"[ _-]+", "_", cell.strip().lower())


def _row(names: list[str], cells: list[str]) -> Raw:
    if len(cells) != len(names):
        return Raw(None, [NotARow(pointer="")], cells=cells)
    said = {name: _unguarded(cell.strip()) for name, cell in zip(names, cells, strict=True)}
    said = {name: cell for name, cell in said.items() if cell}
    done = MARK.search(said.pop("hasil", ""))
    untouched = not any(name in said for name in SAYS)
    left = untouched or (done is not None and done[1] == _mark(said))
    faults = [
        NumberGrouped(pointer=name, plain=re.sub("[^0-9]", "", said[name]))
        for name in ("value", "of")
        if GROUPED.fullmatch(said.get(name, ""))
    ]
    return Raw(_typed(said), faults, left, cells)


def _typed(said: dict[str, str]) -> dict[str, Any]:
    """As JSON would have said it."""
    data: dict[str, Any] = dict(said)
    for name in ("value", "of"):
        if WHOLE.fullmatch(said.get(name, "")):
            data[name] = int(said[name])
    if "status" in said:
        word = _plain(said["status"])
        data["status"] = STATUSES.get(word, word)
    if "butir" in data:
        data["region"], _, data["requirement"] = data.pop("butir").partition("/")
    return data


def _mark(said: dict[str, str]) -> str:
    """What tells that a row is still the one that this result speaks of."""
    text = json.dumps({name: cell for name, cell in said.items() if name != "hasil"}, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def written(sheet: Sheet, results: Sequence[tuple[str, bool]]) -> str:
    """The same sheet with a column `hasil`: in words, with a mark where the row was done and need not be done again."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=sheet.delimiter, lineterminator="\r\n")
    names = _names(sheet.header)
    kept = [place for place, name in enumerate(names) if name != "hasil"]
    writer.writerow([*(sheet.header[place] for place in kept), "hasil"])
    for raw, (says, is_done) in zip(sheet.rows, results, strict=True):
        cells = [raw.cells[place] if place < len(raw.cells) else "" for place in kept]
        said = {names[place]: _unguarded(cell.strip()) for place, cell in zip(kept, cells, strict=True)}
        mark = f" #{_mark({name: cell for name, cell in said.items() if cell})}" if is_done else ""
        writer.writerow([*(_guarded(cell) for cell in cells), _guarded(says) + mark])
    return text.getvalue()


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


_READERS: dict[str, Callable[[str], Sheet]] = {
    "application/json": _json,
    "application/x-ndjson": _ndjson,
    "text/csv": _csv,
}
