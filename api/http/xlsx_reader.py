"""Read an uploaded XLSX workbook as text, and refuse one that hides something or unpacks to too much.

The files in it are unpacked and checked first. The library that reads workbooks then gets a new archive of only the
checked files, so it cannot see anything that was not checked.
"""

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook

from api.core.errors import ApiError, Unprocessable

MAX_FILES, MAX_UNPACKED_BYTES = 200, 50 * 1024 * 1024
"""How many files the archive may hold, and how many bytes they may unpack to."""
MAX_COLUMNS, MAX_ROWS, MAX_CHARACTERS = 60, 20_000, 16 * 1024 * 1024
"""How far cells may lie from the corner, and how many characters of shared text they may use together."""
WORKBOOK_CONTENT_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
ACTIVE_CONTENT = re.compile(
    r"vbaproject|macrosheets|dialogsheets|externallinks|embeddings|activex|ctrlprops|connections|querytables|customui",
    re.IGNORECASE,
)
OUTSIDE = re.compile(r"(?:\A|[\\/])\.\.(?:[\\/]|\Z)|\A[\\/]|\A[A-Za-z]:")
"""The name of a file that a program which unpacks the archive would write outside of its folder."""
CELL_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)


class WorkbookUnreadable(ApiError):
    status, code = 400, "workbook_unreadable"


class WorkbookTooLarge(Unprocessable):
    code = "workbook_too_large"


class WorkbookNotPlain(Unprocessable):
    code = "workbook_not_plain"


class FormulaInCell(Unprocessable):
    code = "formula_in_cell"


DAMAGE_ERRORS = (
    *(zipfile.BadZipFile, zlib.error, CalamineError, expat.ExpatError),
    *(ValueError, EOFError, OSError, NotImplementedError),
)
REFUSALS = (WorkbookUnreadable, WorkbookTooLarge, WorkbookNotPlain, FormulaInCell)


def read_sheets(body: bytes) -> Iterator[list[list[str]]]:
    """The rows of each sheet as text; the rows of a sheet have the same length. Raises one of REFUSALS."""
    with _refusing_damage():
        files = _unpack(body)
        _check_cells(files)
        workbook = CalamineWorkbook.from_filelike(_repack(files))
        for sheet_name in workbook.sheet_names:
            yield [
                [_cell_text(cell) for cell in row] for row in workbook.get_sheet_by_name(sheet_name).to_python(False)
            ]


@contextmanager
def _refusing_damage() -> Iterator[None]:
    try:
        yield
    except DAMAGE_ERRORS:
        raise WorkbookUnreadable from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # python_calamine raises it but does not export it
            raise WorkbookUnreadable from None
        raise


def _unpack(body: bytes) -> dict[str, bytes]:
    """The XML files of the archive by name; the others (pictures, fonts) are left out."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        file_infos = archive.infolist()
        if len(file_infos) > MAX_FILES or sum(it.file_size for it in file_infos) > MAX_UNPACKED_BYTES:
            raise WorkbookTooLarge
        if len({it.filename.lower() for it in file_infos}) < len(file_infos):
            raise WorkbookUnreadable
        if any(OUTSIDE.search(it.filename) for it in file_infos):
            raise WorkbookUnreadable
        if any(ACTIVE_CONTENT.search(it.filename) for it in file_infos):
            raise WorkbookNotPlain
        files = {it.filename: _read_file(archive, it) for it in file_infos if it.filename.endswith((".xml", ".rels"))}
    content_types = files.get("[Content_Types].xml", b"")
    if b"macroEnabled" in content_types:
        raise WorkbookNotPlain
    if WORKBOOK_CONTENT_TYPE not in content_types:
        raise WorkbookUnreadable
    return files


def _read_file(archive: zipfile.ZipFile, file_info: zipfile.ZipInfo) -> bytes:
    """Read at most the declared size and one byte more: a file that is longer fails its checksum."""
    if file_info.flag_bits & 1 or file_info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise WorkbookUnreadable
    with archive.open(file_info) as file:
        return file.read(file_info.file_size + 1)


def _repack(files: dict[str, bytes]) -> io.BytesIO:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for file_name, content in files.items():
            archive.writestr(file_name, content)
    buffer.seek(0)
    return buffer


def _check_cells(files: dict[str, bytes]) -> None:
    """Refuse formulas, cells too far out, and cells that use too much shared text together."""
    scans = [_FileScan.of(content) for file_name, content in files.items() if file_name.endswith(".xml")]
    use_counts = Counter[int]()
    for scan in scans:
        use_counts.update(scan.uses)
    for text_lengths in (scan.lengths for scan in scans):
        if (
            sum(
                text_lengths[text_number] * use_count
                for text_number, use_count in use_counts.items()
                if text_number < len(text_lengths)
            )
            > MAX_CHARACTERS
        ):
            raise WorkbookTooLarge


@dataclass
class _FileScan:
    """Scans one XML file of the archive: the positions of its cells, formulas, and the shared texts.

    One file of a workbook lists the texts that cells share; a cell refers to a text by its number.
    """

    row: int = 0
    column: int = 0
    cell_type: str = ""
    inside: str = ""
    """`c` in a cell, `si` in a shared text."""
    lengths: list[int] = field(default_factory=list)
    """Characters of each shared text."""
    uses: Counter[int] = field(default_factory=Counter)
    """How many cells use each shared text."""
    cell_text: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, content: bytes) -> "_FileScan":
        scan = cls()
        parser = expat.ParserCreate("utf-8", namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler = scan.start, scan.end
        parser.CharacterDataHandler = scan.characters
        parser.StartDoctypeDeclHandler = scan.refuse_doctype
        parser.Parse(content, True)
        return scan

    def refuse_doctype(self, *_: Any) -> None:
        raise WorkbookUnreadable

    def start(self, element_name: str, attributes: dict[str, str]) -> None:
        element_name = element_name.rpartition("}")[2]
        if element_name == "row":
            self.row, self.column = int(attributes.get("r", self.row + 1)), 0
        elif element_name == "c":
            self._start_cell(attributes)
        elif element_name == "f" and self.inside == "c":
            raise FormulaInCell(cell=f"{_column_letters(self.column)}{self.row}")
        elif element_name == "si":
            self.lengths.append(0)
            self.inside = "si"
        elif element_name == "v" and self.inside == "c":
            self.cell_text = []

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self.column += 1
        if "r" in attributes:
            address_match = CELL_ADDRESS.fullmatch(attributes["r"])
            if address_match is None:
                raise WorkbookUnreadable
            self.column, self.row = _column_number(address_match[1]), int(address_match[2])
        self.inside, self.cell_type = "c", attributes.get("t", "")
        if self.row > MAX_ROWS or self.column > MAX_COLUMNS:
            raise WorkbookTooLarge

    def characters(self, text: str) -> None:
        if self.inside == "si":
            self.lengths[-1] += len(text)
        elif self.inside == "c":
            self.cell_text.append(text)

    def end(self, element_name: str) -> None:
        element_name = element_name.rpartition("}")[2]
        if element_name == "v" and self.inside == "c" and self.cell_type == "s":
            self.uses[int("".join(self.cell_text))] += 1
        elif element_name in ("c", "si"):
            self.inside, self.cell_text = "", []


def _column_number(letters: str) -> int:
    column_number = 0
    for letter in letters:
        column_number = column_number * 26 + ord(letter) - ord("A") + 1
    return column_number


def _column_letters(column_number: int) -> str:
    preceding_number, letter_number = divmod(column_number - 1, 26)
    return (_column_letters(preceding_number) if preceding_number else "") + chr(ord("A") + letter_number)


def _cell_text(cell: object) -> str:
    """The cell as a person would type it. XLSX stores times as fractions of a day, so they are rounded to a second."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return (cell + timedelta(seconds=0.5)).replace(microsecond=0).isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell).lower() if isinstance(cell, bool) else str(cell)
