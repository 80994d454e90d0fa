"""A file of any size in parts that one request can carry. The same file is always cut alike."""

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from api.core.errors import ApiError
from api.http import workbooks
from api.http.spreadsheets import XLSX
from api.reporting.bulk import sheet_columns

LARGEST = 6 * 1024 * 1024
"""Bytes a part may have; a server takes 8 MB."""
MEDIA = {".csv": "text/csv", ".xlsx": XLSX, ".ndjson": "application/x-ndjson", ".jsonl": "application/x-ndjson"}


class Unreadable(Exception):
    """The file cannot be sent; the message says why."""


@dataclass
class Part:
    number: int
    media: str
    head: str = ""
    """A sheet's headers, which every part begins with."""
    rows: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    """Where each row ends in the file."""
    read: int = 0
    """How many bytes of the file are read so far."""

    @property
    def body(self) -> bytes:
        return "".join([self.head, *self.rows]).encode()

    @property
    def key(self) -> str:
        """The same for the same rows in the same place, so that a part that is sent twice is done once."""
        return f"{self.number}-{hashlib.sha256(self.body).hexdigest()}"


class Lines:
    """The lines of a file as text, with how far it is read."""

    def __init__(self, path: Path) -> None:
        self.path, self.read, self.number = path, 0, 0

    def __iter__(self) -> Iterator[str]:
        with self.path.open("rb") as file:
            for line in file:
                self.read, self.number = self.read + len(line), self.number + 1
                yield line.decode("utf-8-sig" if self.number == 1 else "utf-8")


def parts(path: Path, most: int) -> Iterator[Part]:
    media = MEDIA.get(path.suffix.lower())
    if media is None:
        raise Unreadable(f"{path.name} is none of CSV, XLSX and NDJSON: name it .csv, .xlsx, .ndjson or .jsonl.")
    lines = Lines(path)
    try:
        head, rows = _READERS.get(media, _plain)(lines)
        yield from _cut(lines, "text/csv" if media == XLSX else media, head, rows, most)
    except ApiError as error:
        raise Unreadable(f"{path.name}: {error.detail('en')}") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{path.name} is not UTF-8 text near line {lines.number + 1}.") from None
    except csv.Error as error:
        raise Unreadable(f"{path.name} is not a valid CSV near line {lines.number}: {error}.") from None


def _cut(lines: Lines, media: str, head: str, rows: Iterator[str], most: int) -> Iterator[Part]:
    part, size = Part(1, media, head), 0
    for row in rows:
        if len(part.rows) == most or size + len(row) > LARGEST:
            yield part
            part, size = Part(part.number + 1, media, head), 0
        part.rows.append(row if row.endswith("\n") else f"{row}\n")
        part.lines.append(lines.number)
        part.read, size = lines.read, size + len(row)
    if part.rows:
        yield part


def _plain(lines: Lines) -> tuple[str, Iterator[str]]:
    return "", (it for it in lines if it.strip())


def _xlsx(lines: Lines) -> tuple[str, Iterator[str]]:
    """The sheet that a server would read, as CSV: of a workbook, only the whole can be read."""
    lines.read = lines.path.stat().st_size
    for rows in workbooks.sheets(lines.path.read_bytes()):
        if rows and sheet_columns.is_head(rows[0]):
            return _written(rows[0], ","), _numbered(lines, rows[1:])
    raise Unreadable(f"{lines.path.name} has no sheet with the header butir, or region and requirement.")


def _numbered(lines: Lines, rows: list[list[str]]) -> Iterator[str]:
    for number, cells in enumerate(rows, 2):
        lines.number = number
        if any(cell.strip() for cell in cells):
            yield _written(cells, ",")


def _csv(lines: Lines) -> tuple[str, Iterator[str]]:
    """Its headers, and its rows; a cell may hold line breaks, and a row without anything is none."""
    text = iter(lines)
    first = next(text, "")
    delimiter = ";" if first.count(";") > first.count(",") else ","
    found = csv.reader(text, delimiter=delimiter, strict=True)
    return first if first.endswith("\n") else f"{first}\n", (
        _written(cells, delimiter) for cells in found if any(cell.strip() for cell in cells)
    )


def _written(cells: list[str], delimiter: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerow(cells)
    return text.getvalue()


_READERS = {"text/csv": _csv, XLSX: _xlsx}
