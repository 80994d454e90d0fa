"""A sheet to fill in goes out, comes back filled in, and comes back once more with what became of each row."""

import csv
import io
from typing import Any
from uuid import uuid4

import pytest
from httpx2 import Response
from python_calamine import CalamineWorkbook

from api.http.accept import XLSX
from api.reporting.bulk import sheet_columns
from tests.conftest import Siaga
from tests.offices import REGION, assert_chained, path
from tests.reporting.bulk.test_bulk import LONG_AGO, URL, kpu, workbook

Table = list[list[Any]]
PLACE = "/v1/readiness-checklists"


def read(answer: Response) -> Table:
    assert answer.status_code in (200, 207), answer.text
    if answer.headers["content-type"] == XLSX:
        ledger = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
        return ledger.get_sheet_by_name(ledger.sheet_names[-1]).to_python()
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


@pytest.mark.parametrize(("form", "language"), [("csv", "id"), ("xlsx", "en")])
def test_what_is_filled_in_is_what_the_next_sheet_tells(open_box: Siaga, form: str, language: str) -> None:
    def header(name: str) -> str:
        return sheet_columns.header(name, language)

    before = read(ask(open_box, REGION, form, language))
    at, is_csv = LONG_AGO.replace(tzinfo=None, second=0), form == "csv"
    counted = {"value": 4907, "observed_at": f"{at:%Y-%m-%d %H:%M}" if is_csv else at}
    for item, cells in (
        ("64.08/ADH-03", counted),
        ("64.08.04/LOG-08", {"value": "4.907" if is_csv else 4.907}),
        ("64.08/APK-01", {"status": "terkendala" if is_csv else "Blocked", "note": "=belum ada SK"}),
    ):
        fill(before, item, **{header(name): cell for name, cell in cells.items()})

    first = send(open_box, before, form, language)
    after = read(ask(open_box, REGION, form, language))
    again = send(open_box, first, form, language)

    count, plan = told(after, "64.08/ADH-03"), told(after, "64.08/APK-01")
    assert count[header("observed_now")] == f"{at:%Y-%m-%d %H:%M}", "by the clock of the region, there and back"
    assert count[header("value_now")] == ("4907" if is_csv else 4907)
    assert plan[header("status_now")] == ("terkendala" if is_csv else "blocked")
    assert told(first, "64.08/APK-01")[header("note")] == "'=belum ada SK"
    wrong = f"{header('value')}: " + ("Tulis 4907 tanpa titik" if is_csv else "Write 4907 without point")
    for sheet, results in ((first, ("tercatat #", "recorded #")), (again, ("dilewati", "skipped"))):
        said = {row[0]: row[-1] for row in sheet[1:]}
        assert said.pop("64.08.04/LOG-08").startswith(wrong)
        assert said.pop("64.08/ADH-03").startswith(results)
        assert said.pop("64.08/APK-01").startswith(results)
        assert {it.partition(" ")[0] for it in said.values()} == {"dilewati" if is_csv else "skipped"}
    assert len(kpu(open_box).get(f"{path('ADH-03')}/updates").json()) == 1
    assert [row[0] for row in before] == [row[0] for row in after] == [row[0] for row in again]
    assert_chained(open_box)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_row_is_told_by_its_line_in_the_sheet(box: Siaga, form: str) -> None:
    rows = [["butir", "nilai"], ["64.08/ADH-03", "1"], ["", ""], ["64.08/ADH-04", "x"]]
    headers = {"Content-Type": {"csv": "text/csv", "xlsx": XLSX}[form], "Accept-Language": "id"}

    def answer(on_error: str) -> Any:
        asked = {"dry_run": "true", "on_error": on_error}
        return kpu(box).post(URL, content=write(rows, form), params=asked, headers=headers).json()

    assert [(it["row"], it["line"]) for it in answer("continue")["rows"]] == [(1, 2), (2, 4)]
    messages = {it["pointer"]: it["message"] for it in answer("stop")["errors"]}
    assert messages["row/2/value"] == "Baris 4: Harus bilangan bulat, tanpa titik atau koma."


def test_a_sheet_holds_what_the_flat_list_holds_and_no_more_than_can_be_sent(box: Siaga, open_box: Siaga) -> None:
    for region, asked, wanted in (
        (REGION, {}, ""),
        ("64", {"roll_ups": False}, "&level=province"),
        (REGION, {"reported_by": "supervisor"}, "&reported_by=supervisor"),
    ):
        items = kpu(open_box).get(f"/v1/checklist-items?within={region}&limit=500{wanted}").json()["items"]
        rows = read(ask(open_box, region, "csv", **asked))[1:]
        assert [row[0] for row in rows] == [f"{it['region']}/{it['requirement']}" for it in items]
    whole = ask(open_box, REGION, "xlsx")
    kept = kpu(open_box).get(whole.request.url, headers={"If-None-Match": whole.headers["etag"]})
    assert kept.status_code == 304, "the same rows are the same file"
    for siaga, region, refused, code in (
        (box, "ID", "format=csv", "sheet_too_long"),
        (open_box, REGION, "format=csv&as_of=2024-11-01", "sheet_is_now"),
        (open_box, REGION, "reported_by=supervisor", "only_of_sheets"),
    ):
        answer = siaga.nation.get(f"{PLACE}/{region}?{refused}")
        assert (answer.status_code, answer.json()["code"]) == (422, code)
