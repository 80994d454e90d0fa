"""A sheet to fill in goes out, comes back filled in, and comes back once more with what became of each row."""

import csv
import io
from typing import Any
from uuid import uuid4

import pytest
from httpx2 import Response
from python_calamine import CalamineWorkbook

from api.spreadsheets import XLSX
from tests.bulk.test_bulk import LONG_AGO, URL, kpu, workbook
from tests.conftest import Siaga
from tests.updates.offices import assert_chained, path

Table = list[list[Any]]
PLACE = "/v1/readiness-checklists"


def read(answer: Response) -> Table:
    assert answer.status_code in (200, 207), answer.text
    if answer.headers["content-type"] == XLSX:
        book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
        return book.get_sheet_by_name(book.sheet_names[-1]).to_python()
    text = answer.content.decode("utf-8-sig")
    return [*csv.reader(io.StringIO(text), delimiter=";" if ";" in text.partition("\n")[0] else ",")]


def write(rows: Table, form: str) -> bytes:
    if form == "csv":
        text = io.StringIO()
        csv.writer(text, delimiter=";").writerows(rows)
        return text.getvalue().encode()
    return workbook(rows)


def ask(siaga: Siaga, region: str, form: str, language: str = "en", **asked: Any) -> Response:
    headers = {"Accept-Language": language}
    return kpu(siaga).get(f"{PLACE}/{region}", params={"format": form, **asked}, headers=headers)


def send(siaga: Siaga, rows: Table, form: str, language: str = "en") -> Table:
    media = {"csv": "text/csv", "xlsx": XLSX}[form]
    headers = {
        **{"Content-Type": media, "Accept": media, "Accept-Language": language},
        "Idempotency-Key": str(uuid4()),
    }
    return read(kpu(siaga).post(f"{URL}?on_error=continue", content=write(rows, form), headers=headers))


def fill(table: Table, item: str, **cells: Any) -> None:
    names = table[0]
    [row] = [it for it in table if it[0] == item]
    row += [""] * (len(names) - len(row))
    for name, cell in cells.items():
        row[names.index(name)] = cell


def told(table: Table, item: str) -> dict[str, Any]:
    [row] = [it for it in table if it[0] == item]
    return dict(zip(table[0], row, strict=True))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_filled_in_is_what_the_next_sheet_tells(open_box: Siaga, form: str) -> None:
    before = read(ask(open_box, "64.08", form, "id"))
    at = LONG_AGO.replace(tzinfo=None, second=0)
    fill(before, "64.08/ADH-03", nilai=4907, waktu=at if form == "xlsx" else f"{at:%Y-%m-%d %H:%M}")
    fill(before, "64.08.04/LOG-08", nilai="4.907" if form == "csv" else 4.907, catatan="salah tulis")
    fill(before, "64.08/ADH-02", status="terkendala", catatan="=belum ada SK")

    first = send(open_box, before, form, "id")
    after = read(ask(open_box, "64.08", form, "id"))
    again = send(open_box, first, form, "id")

    assert told(after, "64.08/ADH-03")["waktu_kini"] == f"{at:%Y-%m-%d %H:%M}"
    assert told(after, "64.08/ADH-03")["nilai_kini"] == (4907 if form == "xlsx" else "4907")
    assert told(after, "64.08/ADH-02")["status_kini"] in ("terkendala", "belum diketahui")
    assert told(first, "64.08/ADH-03")["hasil"].startswith("tercatat #")
    assert "nilai: Tulis 4907 tanpa titik atau koma." in told(first, "64.08.04/LOG-08")["hasil"]
    assert told(again, "64.08/ADH-03")["hasil"].startswith("dilewati")
    assert {row[-1][:8] for row in again[1:]} == {"dilewati", told(again, "64.08.04/LOG-08")["hasil"][:8]}
    assert len(kpu(open_box).get(f"{path('ADH-03')}/updates").json()) == 1
    assert len(before) == len(first) == len(after) == len(again)
    assert_chained(open_box)
