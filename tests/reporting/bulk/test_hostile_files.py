"""Files that hide something, grow, lie, or are something else: each is refused clearly, and nothing is written."""

import io
import random
import zipfile
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from httpx2 import Response

from api.http.accept import XLSX
from tests.conftest import Siaga
from tests.reporting.bulk.test_bulk import KEPT, TABLES, URL, kpu, workbook
from tests.reporting.updates.test_safety import everything

Parts = dict[str, bytes]
HEAD = ["butir", "nilai", "catatan"]
GOOD = workbook([HEAD, ["64.08/ADH-03", 4907, "x"]])
SHEET, TEXTS, TYPES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml"


def post(siaga: Siaga, body: bytes) -> Response:
    headers = {"Content-Type": XLSX, "Idempotency-Key": str(uuid4())}
    return kpu(siaga).post(URL, content=body, headers=headers)


def packed(change: Callable[[Parts], Any], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    change(parts)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def replaced(part: str, old: bytes, new: bytes) -> bytes:
    def change(parts: Parts) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new)

    return packed(change)


def added(name: str, content: bytes = b"x") -> bytes:
    return packed(lambda parts: parts.update({name: content}))


def rows(xml: str) -> bytes:
    """A sheet with these rows below its headers, as another program might write them."""
    return replaced(SHEET, b"</sheetData>", f"{xml}</sheetData>".encode())


def lying() -> bytes:
    """Says that it unpacks to little, and unpacks to 60 MB."""
    body = bytearray(added("xl/theme/theme9.xml", b" " * 60_000_000))
    size, small = (60_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little")
    assert body.count(size) == 2
    return bytes(body.replace(size, small))


def encrypted() -> bytes:
    """With the bit that says so."""
    body = bytearray(GOOD)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = body.find(mark)
        while at >= 0:
            body[at + offset] |= 1
            at = body.find(mark, at + 1)
    return bytes(body)


def shared_bomb() -> bytes:
    """A little file: one long text, used in thousands of cells."""
    row = "".join(f'<c r="{column}{{n}}" t="s"><v>0</v></c>' for column in "ABC")
    many = "".join(f'<row r="{n}">{row.format(n=n)}</row>' for n in range(3, 9_000))

    def change(parts: Parts) -> None:
        parts[TEXTS] = parts[TEXTS].replace(b"<t>butir</t>", b"<t>" + b"x" * 30_000 + b"</t>")
        parts[SHEET] = parts[SHEET].replace(b"</sheetData>", f"{many}</sheetData>".encode())

    return packed(change)


ENTITY = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OTHERS = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACROS = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_096)
CORPUS: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "workbook_unreadable"),
    "csv under its name": (lambda: b"butir,nilai\n64.08/ADH-03,1\n", "workbook_unreadable"),
    "xls, or protected by a password": (lambda: OLD, "workbook_unreadable"),
    "protected as a zip": (encrypted, "workbook_unreadable"),
    "truncated": (lambda: GOOD[:-30], "workbook_unreadable"),
    "half": (lambda: GOOD[: len(GOOD) // 2], "workbook_unreadable"),
    "ods": (lambda: _ods(), "workbook_unreadable"),
    "docx": (lambda: replaced(TYPES, MAIN, OTHERS), "workbook_unreadable"),
    "no sheet": (lambda: packed(lambda parts: parts.pop(SHEET)), "workbook_unreadable"),
    "packed in another way": (lambda: packed(lambda _: None, zipfile.ZIP_BZIP2), "workbook_unreadable"),
    "entities": (lambda: replaced(SHEET, b"<worksheet", ENTITY + b"<worksheet"), "workbook_unreadable"),
    "torn xml": (lambda: replaced(SHEET, b"</sheetData>", b"<row"), "workbook_unreadable"),
    "no address": (lambda: rows('<row r="3"><c r="!!3"><v>1</v></c></row>'), "workbook_unreadable"),
    "sizes that lie": (lying, "workbook_unreadable"),
    "a bomb": (lambda: added("xl/theme/theme9.xml", b" " * 60_000_000), "workbook_too_large"),
    "many parts": (
        lambda: packed(lambda it: it.update({f"xl/media/{n}.png": b"" for n in range(300)})),
        "workbook_too_large",
    ),
    "a text ten thousand times": (shared_bomb, "workbook_too_large"),
    "a cell far down": (lambda: rows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), "workbook_too_large"),
    "a cell far right": (lambda: rows('<row r="3"><c r="XFD3"><v>1</v></c></row>'), "workbook_too_large"),
    "macros": (lambda: added("xl/vbaProject.bin"), "workbook_not_plain"),
    "xlsm under its name": (lambda: replaced(TYPES, MAIN, MACROS), "workbook_not_plain"),
    "links": (lambda: added("xl/externalLinks/externalLink1.xml"), "workbook_not_plain"),
    "something inside": (lambda: added("xl/embeddings/oleObject1.bin"), "workbook_not_plain"),
    "connections": (lambda: added("xl/connections.xml"), "workbook_not_plain"),
    "a formula": (lambda: rows('<row r="3"><c r="B3"><f>1+1</f><v>2</v></c></row>'), "formula_in_cell"),
    "a prefixed formula": (
        lambda: rows(
            '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="3">'
            '<x:c r="B3"><x:f>1+1</x:f></x:c></x:row>'
        ),
        "formula_in_cell",
    ),
    "no headers": (lambda: workbook([["a", "b"], [1, 2]]), "sheet_missing"),
    "nothing in it": (lambda: workbook([]), "sheet_missing"),
    "a header twice": (lambda: workbook([["butir", "nilai", "value"], ["64.08/ADH-03", 1, 2]]), "column_twice"),
    "an unknown header": (lambda: workbook([["butir", "=1+1"], ["64.08/ADH-03", 1]]), "column_unknown"),
    "10,001 rows": (lambda: workbook([HEAD, *[["64.08/ADH-03", 1, ""]] * 10_001]), "too_many_rows"),
    "a grouped number": (lambda: workbook([HEAD, ["64.08/ADH-03", "4.907", ""]]), "number_grouped"),
    "a formula as text": (lambda: workbook([HEAD, ["64.08/ADH-03", "=1+1", ""]]), "int_type"),
    "more cells than headers": (lambda: workbook([HEAD, ["64.08/ADH-03", 1, "", "x"]]), "not_a_row"),
    "a long cell": (lambda: workbook([HEAD, ["64.08/ADH-03", 1, "x" * 32_767]]), "too_long"),
    "64 kB in a cell": (
        lambda: rows(f'<row r="3"><c r="A3" t="inlineStr"><is><t>{"x" * 65_536}</t></is></c><c><v>1</v></c></row>'),
        "too_long",
    ),
}


def _ods() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", "<office:document-content/>")
    return made.getvalue()


def codes(answer: Response) -> set[str]:
    said = answer.json()
    return {said["code"], *(it["code"] for it in said["errors"])}


def test_each_hostile_file_is_refused_clearly_and_nothing_is_written(open_box: Siaga) -> None:
    before = everything(open_box, TABLES + KEPT)
    for what, (make, code) in CORPUS.items():
        body = make()
        assert len(body) < 1_000_000, "no limit on bodies stops it"
        answer = post(open_box, body)
        assert 400 <= answer.status_code < 500, (what, answer.text[:500])
        assert code in codes(answer), (what, answer.text[:500])
    assert "B3" in post(open_box, CORPUS["a formula"][0]()).json()["detail"]

    assert everything(open_box, TABLES + KEPT) == before
    assert post(open_box, GOOD).json()["summary"]["recorded"] == 1, "what all of them are made of is good"


def test_a_damaged_file_is_never_the_servers_fault(box: Siaga) -> None:
    """Bytes turned around anywhere, in the file and in what is packed in it."""
    chance = random.Random(27)
    for _ in range(60):
        body = bytearray(GOOD)
        for _ in range(chance.randint(1, 8)):
            body[chance.randrange(len(body))] = chance.randrange(256)
        assert post_dry(box, bytes(body)) < 500
    for _ in range(60):

        def turn(parts: Parts) -> None:
            part = bytearray(parts[name := chance.choice([SHEET, TEXTS, TYPES, "xl/workbook.xml", "xl/styles.xml"])])
            for _ in range(chance.randint(1, 4)):
                part[chance.randrange(len(part))] = chance.choice(b'<>/"&=0129AZ \x00\xff')
            parts[name] = bytes(part)

        assert post_dry(box, packed(turn)) < 500


def post_dry(siaga: Siaga, body: bytes) -> int:
    return kpu(siaga).post(f"{URL}?dry_run=true", content=body, headers={"Content-Type": XLSX}).status_code
