"""XLSX as it was sent, to text. What could hide something, or grow, is refused before anything reads it as a workbook.

The parts are unpacked and looked through here, and only what was looked through is handed on, packed anew: so the
reader cannot see another file than the one that was checked.
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

from api.core.errors import ApiError, Unfit
from api.core.text import LocalizedText

PARTS, UNPACKED = 200, 50 * 1024 * 1024
"""How many files may be in it, and how many bytes they may unpack to."""
COLUMNS, ROWS, CHARACTERS = 60, 20_000, 16 * 1024 * 1024
"""How far cells may lie from the corner, and how much text they may hold together."""
MAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
HIDDEN = re.compile(
    r"vbaproject|macrosheets|dialogsheets|externallinks|embeddings|activex|ctrlprops|connections|querytables|customui",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)


class WorkbookUnreadable(ApiError):
    status, code = 400, "workbook_unreadable"
    says = LocalizedText(
        id="Bukan buku kerja XLSX yang utuh. Simpan dari Excel sebagai 'Excel Workbook (.xlsx)' tanpa kata sandi, lalu "
        "kirim lagi; .xls, .ods dan .docx tidak dapat dibaca.",
        en="Not a whole XLSX workbook. In Excel save it as 'Excel Workbook (.xlsx)' without a password, and send it "
        "again; .xls, .ods and .docx cannot be read.",
    )


class WorkbookTooLarge(Unfit):
    code = "workbook_too_large"
    says = LocalizedText(
        id="Buku kerja ini terlalu besar setelah dibuka. Salin hanya baris isian ke buku kerja baru, lalu kirim itu.",
        en="This workbook is too large once unpacked. Copy only the rows into a new workbook, and send that.",
    )


class WorkbookNotPlain(Unfit):
    code = "workbook_not_plain"
    says = LocalizedText(
        id="Buku kerja ini memuat makro, tautan ke berkas lain atau sambungan data. Simpan sebagai .xlsx tanpa itu.",
        en="This workbook holds macros, links to other files or data connections. Save it as .xlsx without them.",
    )


class FormulaInCell(Unfit):
    code = "formula_in_cell"
    says = LocalizedText(
        id="Sel {cell} berisi rumus. Salin, lalu tempel sebagai nilai (Paste Special, Values), dan kirim lagi.",
        en="Cell {cell} holds a formula. Copy it, paste it as a value (Paste Special, Values), and send it again.",
    )


DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, CalamineError, expat.ExpatError),
    *(ValueError, EOFError, OSError, NotImplementedError),
)
REFUSALS = (WorkbookUnreadable, WorkbookTooLarge, WorkbookNotPlain, FormulaInCell)


def sheets(body: bytes) -> Iterator[list[list[str]]]:
    """The rows of each sheet, all of one width, as text."""
    with _reading():
        parts = _unpacked(body)
        _look_through(parts)
        ledger = CalamineWorkbook.from_filelike(_packed(parts))
        for name in ledger.sheet_names:
            yield [[_text(cell) for cell in row] for row in ledger.get_sheet_by_name(name).to_python(False)]


@contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except DAMAGE:
        raise WorkbookUnreadable from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # the reader's own, which it does not export
            raise WorkbookUnreadable from None
        raise


def _unpacked(body: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(body)) as file:
        listed = file.infolist()
        if len(listed) > PARTS or sum(it.file_size for it in listed) > UNPACKED:
            raise WorkbookTooLarge
        if len({it.filename.lower() for it in listed}) < len(listed):
            raise WorkbookUnreadable
        if any(HIDDEN.search(it.filename) for it in listed):
            raise WorkbookNotPlain
        parts = {it.filename: _content(file, it) for it in listed if it.filename.endswith((".xml", ".rels"))}
    types = parts.get("[Content_Types].xml", b"")
    if b"macroEnabled" in types:
        raise WorkbookNotPlain
    if MAIN not in types:
        raise WorkbookUnreadable
    return parts


def _content(file: zipfile.ZipFile, it: zipfile.ZipInfo) -> bytes:
    """No more than it says it is: what goes on behind that fails its checksum."""
    if it.flag_bits & 1 or it.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise WorkbookUnreadable
    with file.open(it) as part:
        return part.read(it.file_size + 1)


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    packed.seek(0)
    return packed


def _look_through(parts: dict[str, bytes]) -> None:
    found = [_Look.through(content) for name, content in parts.items() if name.endswith(".xml")]
    used = Counter[int]()
    for it in found:
        used.update(it.used)
    for lengths in (it.lengths for it in found):
        if sum(lengths[index] * times for index, times in used.items() if index < len(lengths)) > CHARACTERS:
            raise WorkbookTooLarge


@dataclass
class _Look:
    """What the cells of one part hold: where they lie, how much text they share; and no formula."""

    row: int = 0
    column: int = 0
    kind: str = ""
    inside: str = ""
    lengths: list[int] = field(default_factory=list)
    """Of the texts that cells may share, by number."""
    used: Counter[int] = field(default_factory=Counter)
    """How often each of them is used."""
    said: list[str] = field(default_factory=list)

    @classmethod
    def through(cls, content: bytes) -> "_Look":
        look = cls()
        parser = expat.ParserCreate("utf-8", namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler = look.start, look.end
        parser.CharacterDataHandler = look.hear
        parser.StartDoctypeDeclHandler = look.refuse
        parser.Parse(content, True)
        return look

    def refuse(self, *_: Any) -> None:
        raise WorkbookUnreadable

    def start(self, name: str, given: dict[str, str]) -> None:
        name = name.rpartition("}")[2]
        if name == "row":
            self.row, self.column = int(given.get("r", self.row + 1)), 0
        elif name == "c":
            self._cell(given)
        elif name == "f" and self.inside == "c":
            raise FormulaInCell(cell=f"{_letters(self.column)}{self.row}")
        elif name == "si":
            self.lengths.append(0)
            self.inside = "si"
        elif name == "v" and self.inside == "c":
            self.said = []

    def _cell(self, given: dict[str, str]) -> None:
        self.column += 1
        if "r" in given:
            at = ADDRESS.fullmatch(given["r"])
            if at is None:
                raise WorkbookUnreadable
            self.column, self.row = _number(at[1]), int(at[2])
        self.inside, self.kind = "c", given.get("t", "")
        if self.row > ROWS or self.column > COLUMNS:
            raise WorkbookTooLarge

    def hear(self, text: str) -> None:
        if self.inside == "si":
            self.lengths[-1] += len(text)
        elif self.inside == "c":
            self.said.append(text)

    def end(self, name: str) -> None:
        name = name.rpartition("}")[2]
        if name == "v" and self.inside == "c" and self.kind == "s":
            self.used[int("".join(self.said))] += 1
        elif name in ("c", "si"):
            self.inside, self.said = "", []


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _letters(number: int) -> str:
    before, last = divmod(number - 1, 26)
    return (_letters(before) if before else "") + chr(ord("A") + last)


def _text(cell: object) -> str:
    """As a person would have typed it. Days are kept as numbers of days, so that a minute may come a little short."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return (cell + timedelta(seconds=0.5)).replace(microsecond=0).isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell).lower() if isinstance(cell, bool) else str(cell)
