"""A sheet is downloaded, filled in and sent, and the answer is the same sheet with the result of each row."""

import csv
import io
import zipfile
from typing import Any
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from python_calamine import CalamineWorkbook

from api.core.caller import Role
from api.http.accept import XLSX
from api.reporting.bulk import sheet_columns
from tests.conftest import Siaga
from tests.offices import REGION, Offices, assert_chained, path
from tests.reporting.bulk.test_bulk import LONG_AGO, URL, kpu, workbook

Table = list[list[Any]]
SHEET_XML = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHECKLISTS = "/v1/readiness-checklists"


def read(answer: Response) -> Table:
    assert answer.status_code in (200, 207), answer.text
    if answer.headers["content-type"] == XLSX:
        spreadsheet = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
        return spreadsheet.get_sheet_by_name(spreadsheet.sheet_names[-1]).to_python()
    text = answer.content.decode("utf-8-sig")
    return [*csv.reader(io.StringIO(text), delimiter=";" if ";" in text.partition("\n")[0] else ",")]


def write(rows: Table, form: str) -> bytes:
    if form == "csv":
        text = io.StringIO()
        csv.writer(text, delimiter=";").writerows(rows)
        return text.getvalue().encode()
    return workbook(rows)


def download(siaga: Siaga, region: str, form: str, language: str = "en", **query: Any) -> Response:
    headers = {"Accept-Language": language}
    return kpu(siaga).get(f"{CHECKLISTS}/{region}", params={"format": form, **query}, headers=headers)


def send(siaga: Siaga, rows: Table, form: str, language: str = "en") -> Table:
    media = {"csv": "text/csv", "xlsx": XLSX}[form]
    headers = {
        **{"Content-Type": media, "Accept": media, "Accept-Language": language},
        "Idempotency-Key": str(uuid4()),
    }
    return read(kpu(siaga).post(f"{URL}?on_error=continue", content=write(rows, form), headers=headers))


def fill(table: Table, item: str, **cells: Any) -> None:
    headers = table[0]
    [row] = [it for it in table if it[0] == item]
    row += [""] * (len(headers) - len(row))
    for name, cell in cells.items():
        row[headers.index(name)] = cell


def cells_of_item(table: Table, item: str) -> dict[str, Any]:
    [row] = [it for it in table if it[0] == item]
    return dict(zip(table[0], row, strict=True))


@pytest.mark.parametrize(("form", "language"), [("csv", "id"), ("xlsx", "en")])
def test_the_next_sheet_shows_what_was_filled_in(open_box: Siaga, form: str, language: str) -> None:
    def header(name: str) -> str:
        return sheet_columns.header(name, language)

    filled_sheet = read(download(open_box, REGION, form, language))
    observed_at, is_csv = LONG_AGO.replace(tzinfo=None, second=0), form == "csv"
    count_cells = {"value": 4907, "observed_at": f"{observed_at:%Y-%m-%d %H:%M}" if is_csv else observed_at}
    for item, cells in (
        ("64.08/ADH-03", count_cells),
        ("64.08.04/LOG-08", {"value": "4.907" if is_csv else 4.907}),
        ("64.08/APK-01", {"status": "terkendala" if is_csv else "Blocked", "note": "=belum ada SK"}),
    ):
        fill(filled_sheet, item, **{header(name): cell for name, cell in cells.items()})

    first_answer = send(open_box, filled_sheet, form, language)
    next_sheet = read(download(open_box, REGION, form, language))
    second_answer = send(open_box, first_answer, form, language)

    count_row, plan_row = cells_of_item(next_sheet, "64.08/ADH-03"), cells_of_item(next_sheet, "64.08/APK-01")
    assert count_row[header("observed_now")] == f"{observed_at:%Y-%m-%d %H:%M}", (
        "by the clock of the region, there and back"
    )
    assert count_row[header("value_now")] == ("4907" if is_csv else 4907)
    assert plan_row[header("status_now")] == ("terkendala" if is_csv else "blocked")
    assert cells_of_item(first_answer, "64.08/APK-01")[header("note")] == "'=belum ada SK"
    number_refusal = f"{header('value')}: " + ("Tulis 4907 tanpa titik" if is_csv else "Write 4907 without point")
    for answer_sheet, result_prefixes in (
        (first_answer, ("tercatat #", "recorded #")),
        (second_answer, ("dilewati", "skipped")),
    ):
        result_by_item = {row[0]: row[-1] for row in answer_sheet[1:]}
        assert result_by_item.pop("64.08.04/LOG-08").startswith(number_refusal)
        assert result_by_item.pop("64.08/ADH-03").startswith(result_prefixes)
        assert result_by_item.pop("64.08/APK-01").startswith(result_prefixes)
        assert {it.partition(" ")[0] for it in result_by_item.values()} == {"dilewati" if is_csv else "skipped"}
    assert len(kpu(open_box).get(f"{path('ADH-03')}/updates").json()) == 1
    assert [row[0] for row in filled_sheet] == [row[0] for row in next_sheet] == [row[0] for row in second_answer]
    assert_chained(open_box)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_results_name_the_line_of_the_sheet(box: Siaga, form: str) -> None:
    rows = [["butir", "nilai"], ["64.08/ADH-03", "1"], ["", ""], ["64.08/ADH-04", "x"]]
    headers = {"Content-Type": {"csv": "text/csv", "xlsx": XLSX}[form], "Accept-Language": "id"}

    def send_dry_run(on_error: str) -> Any:
        query = {"dry_run": "true", "on_error": on_error}
        return kpu(box).post(URL, content=write(rows, form), params=query, headers=headers).json()

    assert [(it["row"], it["line"]) for it in send_dry_run("continue")["rows"]] == [(1, 2), (2, 4)]
    messages = {it["pointer"]: it["message"] for it in send_dry_run("stop")["errors"]}
    assert messages["row/2/value"] == "Baris 4: Harus bilangan bulat, tanpa titik atau koma."


def test_a_sheet_has_the_rows_of_the_flat_list_and_no_more_than_can_be_sent(box: Siaga, open_box: Siaga) -> None:
    for region, sheet_query, list_query in (
        (REGION, {}, ""),
        ("64", {"roll_ups": False}, "&level=province"),
        (REGION, {"reported_by": "supervisor"}, "&reported_by=supervisor"),
    ):
        items = kpu(open_box).get(f"/v1/checklist-items?within={region}&limit=500{list_query}").json()["items"]
        rows = read(download(open_box, region, "csv", **sheet_query))[1:]
        assert [row[0] for row in rows] == [f"{it['region']}/{it['requirement']}" for it in items]
    full_sheet = download(open_box, REGION, "xlsx")
    revalidated = kpu(open_box).get(full_sheet.request.url, headers={"If-None-Match": full_sheet.headers["etag"]})
    assert revalidated.status_code == 304, "the same rows are the same file"
    for siaga, region, refused_query, code in (
        (box, "ID", "format=csv", "sheet_too_long"),
        (open_box, REGION, "format=csv&as_of=2024-11-01", "sheet_is_now"),
        (open_box, REGION, "reported_by=supervisor", "only_of_sheets"),
    ):
        answer = siaga.nation.get(f"{CHECKLISTS}/{region}?{refused_query}")
        assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_an_office_gets_its_own_lines_unless_it_asks_for_others(open_box: Siaga) -> None:
    def codes(office: TestClient, **query: Any) -> set[str]:
        answer = office.get(f"{CHECKLISTS}/{REGION}", params={"format": "csv", **query})
        return {str(row[0]) for row in read(answer)[1:]}

    offices = Offices(open_box)
    all_codes, kpu_codes = codes(offices.coordinator), codes(offices.kpu)

    assert kpu_codes == codes(offices.coordinator, reported_by="election_management") < all_codes
    assert codes(offices.kpu, reported_by="any") == all_codes == codes(offices.coordinator, reported_by="any")
    assert kpu_codes.isdisjoint(codes(offices.bawaslu) - codes(offices.kpu))
    kesbangpol = offices.client("kesbangpol-kutim", Role.REPORTER)
    of_government = codes(offices.coordinator, reported_by="regional_government")
    assert codes(kesbangpol) < of_government, "not those of its health office"


def test_a_sheet_is_one_page_wide_and_only_the_cells_to_fill_are_open(open_box: Siaga) -> None:
    book = zipfile.ZipFile(io.BytesIO(download(open_box, REGION, "xlsx", "id").content))
    rows = ElementTree.fromstring(book.read("xl/worksheets/sheet2.xml"))
    styles = ElementTree.fromstring(book.read("xl/styles.xml"))
    unlocked_styles = {
        str(number)
        for number, style in enumerate(styles.find(f"{SHEET_XML}cellXfs") or ())
        if style.find(f"{SHEET_XML}protection[@locked='0']") is not None
    }
    headers = read(download(open_box, REGION, "xlsx", "id"))[0]
    row = rows.findall(f"{SHEET_XML}sheetData/{SHEET_XML}row")[1]
    open_columns = [headers[at] for at, cell in enumerate(row) if cell.get("s") in unlocked_styles]

    page = rows.find(f"{SHEET_XML}pageSetup")
    assert page is not None
    assert (page.get("orientation"), page.get("fitToHeight")) == ("landscape", "0")
    assert rows.find(f"{SHEET_XML}sheetProtection") is not None
    assert open_columns == ["status", "nilai", "dari", "tahap", "waktu", "catatan", "petugas"]


def test_each_row_with_stages_has_a_list_of_its_own_stages(box: Siaga) -> None:
    answer = download(box, REGION, "xlsx", "id", reported_by="any")
    table = read(answer)
    rules = [
        (rule.get("sqref", ""), (rule.findtext(f"{SHEET_XML}formula1") or "").strip('"').split(","))
        for rule in _sheet_xml(answer).iter(f"{SHEET_XML}dataValidation")
    ]
    column = chr(ord("A") + table[0].index("tahap"))
    choices_by_cell = {cell: words for cell, words in rules if ":" not in cell}
    line_of_security_plan = next(line for line, row in enumerate(table, 1) if row[0] == f"{REGION}/SEC-01")

    requirement = box.nation.get("/v1/requirements", headers={"Accept-Language": "id"}, params={"limit": 500}).json()
    stages = next(it["stages"] for it in requirement["items"] if it["code"] == "SEC-01")
    assert choices_by_cell[f"{column}{line_of_security_plan}"] == [stage["title"]["id"] for stage in stages]
    assert len(choices_by_cell) < len(table) - 1, "rows without stages have no list"


def _sheet_xml(answer: Response) -> ElementTree.Element:
    book = zipfile.ZipFile(io.BytesIO(answer.content))
    return ElementTree.fromstring(book.read("xl/worksheets/sheet2.xml"))
