"""Workbooks with hidden content, huge or false sizes, or another type are refused clearly; nothing is written."""

import io
import random
import zipfile
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from httpx2 import Response

from api.http.accept import XLSX
from tests.conftest import Siaga
from tests.reporting.bulk.test_bulk import PROJECTION_TABLES, RECORD_TABLES, URL, kpu, workbook
from tests.reporting.updates.test_safety import rows_by_table

Parts = dict[str, bytes]
HEADERS = ["butir", "nilai", "catatan"]
GOOD = workbook([HEADERS, ["64.08/ADH-03", 4907, "x"]])
SHEET, TEXTS, TYPES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml"


def post(siaga: Siaga, body: bytes) -> Response:
    headers = {"Content-Type": XLSX, "Idempotency-Key": str(uuid4())}
    return kpu(siaga).post(URL, content=body, headers=headers)


def repacked(change: Callable[[Parts], Any], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    change(parts)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", compression) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return archive.getvalue()


def with_replacement(part: str, old: bytes, new: bytes) -> bytes:
    def change(parts: Parts) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new)

    return repacked(change)


def with_part(name: str, content: bytes = b"x") -> bytes:
    return repacked(lambda parts: parts.update({name: content}))


def with_rows(xml: str) -> bytes:
    """Return a workbook with these rows below its headers, as another program might write them."""
    return with_replacement(SHEET, b"</sheetData>", f"{xml}</sheetData>".encode())


def with_false_sizes() -> bytes:
    """Return a workbook that claims to unpack to 1 kB, and unpacks to 60 MB."""
    body = bytearray(with_part("xl/theme/theme9.xml", b" " * 60_000_000))
    size, small = (60_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little")
    assert body.count(size) == 2
    return bytes(body.replace(size, small))


def encrypted() -> bytes:
    """Return a workbook whose parts are marked as encrypted."""
    body = bytearray(GOOD)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = body.find(signature)
        while position >= 0:
            body[position + offset] |= 1
            position = body.find(signature, position + 1)
    return bytes(body)


def shared_bomb() -> bytes:
    """Return a small workbook with one long text that thousands of cells share."""
    row_template = "".join(f'<c r="{column}{{n}}" t="s"><v>0</v></c>' for column in "ABC")
    many_rows = "".join(f'<row r="{n}">{row_template.format(n=n)}</row>' for n in range(3, 9_000))

    def change(parts: Parts) -> None:
        parts[TEXTS] = parts[TEXTS].replace(b"<t>butir</t>", b"<t>" + b"x" * 30_000 + b"</t>")
        parts[SHEET] = parts[SHEET].replace(b"</sheetData>", f"{many_rows}</sheetData>".encode())

    return repacked(change)


ENTITY = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
WORD_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORKBOOK_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACRO_WORKBOOK_TYPE = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
OLD_XLS = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_096)
HOSTILE_FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "workbook_unreadable"),
    "csv under its name": (lambda: b"butir,nilai\n64.08/ADH-03,1\n", "workbook_unreadable"),
    "xls, or protected by a password": (lambda: OLD_XLS, "workbook_unreadable"),
    "protected as a zip": (encrypted, "workbook_unreadable"),
    "truncated": (lambda: GOOD[:-30], "workbook_unreadable"),
    "half": (lambda: GOOD[: len(GOOD) // 2], "workbook_unreadable"),
    "ods": (lambda: _ods(), "workbook_unreadable"),
    "docx": (lambda: with_replacement(TYPES, WORKBOOK_TYPE, WORD_TYPE), "workbook_unreadable"),
    "no sheet": (lambda: repacked(lambda parts: parts.pop(SHEET)), "workbook_unreadable"),
    "packed in another way": (lambda: repacked(lambda _: None, zipfile.ZIP_BZIP2), "workbook_unreadable"),
    "entities": (lambda: with_replacement(SHEET, b"<worksheet", ENTITY + b"<worksheet"), "workbook_unreadable"),
    "torn xml": (lambda: with_replacement(SHEET, b"</sheetData>", b"<row"), "workbook_unreadable"),
    "no address": (lambda: with_rows('<row r="3"><c r="!!3"><v>1</v></c></row>'), "workbook_unreadable"),
    "sizes that lie": (with_false_sizes, "workbook_unreadable"),
    "a bomb": (lambda: with_part("xl/theme/theme9.xml", b" " * 60_000_000), "workbook_too_large"),
    "many parts": (
        lambda: repacked(lambda it: it.update({f"xl/media/{n}.png": b"" for n in range(300)})),
        "workbook_too_large",
    ),
    "a text ten thousand times": (shared_bomb, "workbook_too_large"),
    "a cell far down": (lambda: with_rows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), "workbook_too_large"),
    "a cell far right": (lambda: with_rows('<row r="3"><c r="XFD3"><v>1</v></c></row>'), "workbook_too_large"),
    "a part outside of its folder": (lambda: with_part("../../x"), "workbook_unreadable"),
    "a part below another one's": (lambda: with_part("xl/../../x.xml"), "workbook_unreadable"),
    "a part at the root": (lambda: with_part("/etc/x"), "workbook_unreadable"),
    "a part on a drive": (lambda: with_part("C:x"), "workbook_unreadable"),
    "a part outside, by Windows": (lambda: with_part("xl\\..\\..\\x"), "workbook_unreadable"),
    "macros": (lambda: with_part("xl/vbaProject.bin"), "workbook_not_plain"),
    "xlsm under its name": (lambda: with_replacement(TYPES, WORKBOOK_TYPE, MACRO_WORKBOOK_TYPE), "workbook_not_plain"),
    "links": (lambda: with_part("xl/externalLinks/externalLink1.xml"), "workbook_not_plain"),
    "something inside": (lambda: with_part("xl/embeddings/oleObject1.bin"), "workbook_not_plain"),
    "connections": (lambda: with_part("xl/connections.xml"), "workbook_not_plain"),
    "a formula": (lambda: with_rows('<row r="3"><c r="B3"><f>1+1</f><v>2</v></c></row>'), "formula_in_cell"),
    "a prefixed formula": (
        lambda: with_rows(
            '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="3">'
            '<x:c r="B3"><x:f>1+1</x:f></x:c></x:row>'
        ),
        "formula_in_cell",
    ),
    "no headers": (lambda: workbook([["a", "b"], [1, 2]]), "sheet_missing"),
    "nothing in it": (lambda: workbook([]), "sheet_missing"),
    "a header twice": (lambda: workbook([["butir", "nilai", "value"], ["64.08/ADH-03", 1, 2]]), "column_twice"),
    "an unknown header": (lambda: workbook([["butir", "=1+1"], ["64.08/ADH-03", 1]]), "column_unknown"),
    "10,001 rows": (lambda: workbook([HEADERS, *[["64.08/ADH-03", 1, ""]] * 10_001]), "too_many_rows"),
    "a grouped number": (lambda: workbook([HEADERS, ["64.08/ADH-03", "4.907", ""]]), "number_grouped"),
    "a formula as text": (lambda: workbook([HEADERS, ["64.08/ADH-03", "=1+1", ""]]), "int_type"),
    "more cells than headers": (lambda: workbook([HEADERS, ["64.08/ADH-03", 1, "", "x"]]), "not_a_row"),
    "a long cell": (lambda: workbook([HEADERS, ["64.08/ADH-03", 1, "x" * 32_767]]), "too_long"),
    "64 kB in a cell": (
        lambda: with_rows(
            f'<row r="3"><c r="A3" t="inlineStr"><is><t>{"x" * 65_536}</t></is></c><c><v>1</v></c></row>'
        ),
        "too_long",
    ),
}


def _ods() -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", "<office:document-content/>")
    return archive.getvalue()


def codes(answer: Response) -> set[str]:
    body = answer.json()
    return {body["code"], *(it["code"] for it in body["errors"])}


def test_each_hostile_file_is_refused_clearly_and_nothing_is_written(open_box: Siaga) -> None:
    before = rows_by_table(open_box, RECORD_TABLES + PROJECTION_TABLES)
    for description, (make_file, code) in HOSTILE_FILES.items():
        body = make_file()
        assert len(body) < 1_000_000, "no limit on bodies stops it"
        answer = post(open_box, body)
        assert 400 <= answer.status_code < 500, (description, answer.text[:500])
        assert code in codes(answer), (description, answer.text[:500])
    assert "B3" in post(open_box, HOSTILE_FILES["a formula"][0]()).json()["detail"]

    assert rows_by_table(open_box, RECORD_TABLES + PROJECTION_TABLES) == before
    assert post(open_box, GOOD).json()["summary"]["recorded"] == 1, "what all of them are made of is good"


def test_a_damaged_file_never_causes_a_server_error(box: Siaga) -> None:
    """Random bytes are changed in the file, and in its parts before they are packed."""
    chance = random.Random(27)
    for _ in range(60):
        body = bytearray(GOOD)
        for _ in range(chance.randint(1, 8)):
            body[chance.randrange(len(body))] = chance.randrange(256)
        assert post_dry(box, bytes(body)) < 500
    for _ in range(60):

        def damage(parts: Parts) -> None:
            part = bytearray(parts[name := chance.choice([SHEET, TEXTS, TYPES, "xl/workbook.xml", "xl/styles.xml"])])
            for _ in range(chance.randint(1, 4)):
                part[chance.randrange(len(part))] = chance.choice(b'<>/"&=0129AZ \x00\xff')
            parts[name] = bytes(part)

        assert post_dry(box, repacked(damage)) < 500


def post_dry(siaga: Siaga, body: bytes) -> int:
    return kpu(siaga).post(f"{URL}?dry_run=true", content=body, headers={"Content-Type": XLSX}).status_code
