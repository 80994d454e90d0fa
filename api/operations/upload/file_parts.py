"""Divide a file of any size into parts that fit into one request. The same file always gives the same parts."""

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from api.core.errors import ApiError
from api.http import xlsx_reader
from api.http.accept import XLSX
from api.reporting.bulk import sheet_columns

MAX_BYTES = 6 * 1024 * 1024
"""The size of a part; a server accepts 8 MB."""
MEDIA_TYPES = {
    ".csv": "text/csv",
    ".xlsx": XLSX,
    ".ndjson": "application/x-ndjson",
    ".jsonl": "application/x-ndjson",
}


class FileNotSendable(Exception):
    """The file cannot be sent; the message says why."""


@dataclass
class FilePart:
    number: int
    media_type: str
    header: str = ""
    """The header row of a sheet, which every part begins with."""
    rows: list[str] = field(default_factory=list)
    line_numbers: list[int] = field(default_factory=list)
    """The line of the file in which each row ends."""
    bytes_read: int = 0
    """How much of the file has been read after this part."""

    @property
    def body(self) -> bytes:
        return "".join([self.header, *self.rows]).encode()

    @property
    def key(self) -> str:
        """An idempotency key: a part that is sent twice is recorded once."""
        return f"{self.number}-{hashlib.sha256(self.body).hexdigest()}"


class LineReader:
    """Reads a file as lines of text, and knows how far it has been read."""

    def __init__(self, path: Path) -> None:
        self.path, self.bytes_read, self.line_number = path, 0, 0

    def __iter__(self) -> Iterator[str]:
        with self.path.open("rb") as file:
            for line in file:
                self.bytes_read, self.line_number = self.bytes_read + len(line), self.line_number + 1
                yield line.decode("utf-8-sig" if self.line_number == 1 else "utf-8")


def split_file(path: Path, max_rows: int) -> Iterator[FilePart]:
    """The file in parts of at most `max_rows` rows. Raises `FileNotSendable`."""
    media_type = MEDIA_TYPES.get(path.suffix.lower())
    if media_type is None:
        raise FileNotSendable(f"{path.name} is none of CSV, XLSX and NDJSON: name it .csv, .xlsx, .ndjson or .jsonl.")
    reader = LineReader(path)
    try:
        header, rows = _READERS.get(media_type, _read_ndjson)(reader)
        yield from _split_rows(reader, "text/csv" if media_type == XLSX else media_type, header, rows, max_rows)
    except ApiError as error:
        raise FileNotSendable(f"{path.name}: {error.detail('en')}") from None
    except UnicodeDecodeError:
        raise FileNotSendable(f"{path.name} is not UTF-8 text near line {reader.line_number + 1}.") from None
    except csv.Error as error:
        raise FileNotSendable(f"{path.name} is not a valid CSV near line {reader.line_number}: {error}.") from None


def _split_rows(
    reader: LineReader, media_type: str, header: str, rows: Iterator[str], max_rows: int
) -> Iterator[FilePart]:
    file_part, part_size = FilePart(1, media_type, header), 0
    for row_text in rows:
        if len(file_part.rows) == max_rows or part_size + len(row_text) > MAX_BYTES:
            yield file_part
            file_part, part_size = FilePart(file_part.number + 1, media_type, header), 0
        file_part.rows.append(row_text if row_text.endswith("\n") else f"{row_text}\n")
        file_part.line_numbers.append(reader.line_number)
        file_part.bytes_read, part_size = reader.bytes_read, part_size + len(row_text)
    if file_part.rows:
        yield file_part


def _read_ndjson(reader: LineReader) -> tuple[str, Iterator[str]]:
    """No header, and the lines that are not blank."""
    return "", (line for line in reader if line.strip())


def _read_xlsx(reader: LineReader) -> tuple[str, Iterator[str]]:
    """Header and rows, as CSV, of the sheet that a server would read. A workbook can only be read as a whole."""
    reader.bytes_read = reader.path.stat().st_size
    for sheet_rows in xlsx_reader.read_sheets(reader.path.read_bytes()):
        if sheet_rows and sheet_columns.is_header_row(sheet_rows[0]):
            return _csv_line(sheet_rows[0], ","), _numbered_rows(reader, sheet_rows[1:])
    raise FileNotSendable(f"{reader.path.name} has no sheet with the header butir, or region and requirement.")


def _numbered_rows(reader: LineReader, rows: list[list[str]]) -> Iterator[str]:
    """The rows that are not empty. The reader's line number is the number of the sheet's row."""
    for row_number, cells in enumerate(rows, 2):
        reader.line_number = row_number
        if any(cell.strip() for cell in cells):
            yield _csv_line(cells, ",")


def _read_csv(reader: LineReader) -> tuple[str, Iterator[str]]:
    """Header and rows without empty rows. A cell may contain line breaks."""
    lines = iter(reader)
    header = next(lines, "")
    delimiter = ";" if header.count(";") > header.count(",") else ","
    csv_rows = csv.reader(lines, delimiter=delimiter, strict=True)
    return header if header.endswith("\n") else f"{header}\n", (
        _csv_line(cells, delimiter) for cells in csv_rows if any(cell.strip() for cell in cells)
    )


def _csv_line(cells: list[str], delimiter: str) -> str:
    line_buffer = io.StringIO(newline="")
    csv.writer(line_buffer, delimiter=delimiter, lineterminator="\n").writerow(cells)
    return line_buffer.getvalue()


_READERS = {"text/csv": _read_csv, XLSX: _read_xlsx}
