"""An export as XLSX can be read, filtered and printed as it is; codes stay text for programs that guess types."""

import io
import re
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import duckdb
import pytest
from python_calamine import CalamineWorkbook

from tests.conftest import Siaga
from tests.offices import Offices

ITEMS = "/v1/checklist-items?within=64.08&requirement=ADH-03"
SHEET_XML = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BAND_COLORS = {"ready", "on_track", "at_risk", "late"}


def export(siaga: Siaga, address: str) -> bytes:
    answer = siaga.nation.get(address)
    assert answer.status_code == 200, answer.text
    return answer.content


def sheet_xml(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml"))


def first_row(content: bytes) -> dict[str, Any]:
    headers, row, *_ = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    return dict(zip(map(str, headers), row, strict=True))


def query(sql: str) -> list[tuple[Any, ...]]:
    relation = duckdb.sql(sql)
    assert relation is not None
    return relation.fetchall()


def test_headers_stay_in_view_and_filter_and_the_table_is_printed_one_page_wide(open_box: Siaga) -> None:
    sheet = sheet_xml(export(open_box, f"{ITEMS}&format=xlsx"))
    whole = sheet_xml(export(open_box, "/v1/regions?within=64.08&format=xlsx"))

    pane, page = sheet.find(f".//{SHEET_XML}pane"), sheet.find(f"{SHEET_XML}pageSetup")
    filtered = [it.find(f"{SHEET_XML}autoFilter") for it in (sheet, whole)]
    last_lines = [len(it.findall(f".//{SHEET_XML}row")) for it in (sheet, whole)]
    assert pane is not None
    assert page is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    assert (page.get("orientation"), page.get("fitToHeight")) == ("landscape", "0")
    for filter_element, last_line in zip(filtered, last_lines, strict=True):
        assert filter_element is not None
        last_filtered_line = int(re.sub("[^0-9]", "", str(filter_element.get("ref")).partition(":")[2]))
        assert last_filtered_line == last_line - 1, "the end mark is not among the rows that are filtered"


def test_days_are_dates_and_codes_are_text(open_box: Siaga) -> None:
    Offices(open_box).reported("ADH-03", value=4907)

    item = first_row(export(open_box, f"{ITEMS}&format=xlsx"))
    statement = first_row(export(open_box, "/v1/statements?format=xlsx"))

    assert (item["region"], item["value"], item["critical"]) == ("64.08", 4907, True)
    assert isinstance(item["observed_at"], datetime)
    assert isinstance(statement["said_on"], date)


def test_rows_are_as_high_as_their_wrapped_notes(open_box: Siaga) -> None:
    rows = sheet_xml(export(open_box, "/v1/statements?format=xlsx")).findall(f".//{SHEET_XML}row")

    heights = {float(row.get("ht", "0")) for row in rows[1:-1]}

    assert len(heights) > 1
    assert min(heights) >= 18


def test_bands_and_statuses_are_in_colours(open_box: Siaga) -> None:
    of_regions = sheet_xml(export(open_box, "/v1/readiness?within=64&format=xlsx&election=pilkada-2024"))
    of_items = sheet_xml(export(open_box, f"{ITEMS}&format=xlsx"))

    def coloured_values(sheet: ElementTree.Element) -> set[str]:
        return {str(it.text).strip('"') for it in sheet.iterfind(f".//{SHEET_XML}cfRule/{SHEET_XML}formula")}

    assert coloured_values(of_regions) == BAND_COLORS
    assert coloured_values(of_items) >= {"done", "blocked"}


@pytest.mark.parametrize("form", ["csv", "ndjson"])
def test_duckdb_reads_codes_as_text_as_the_guide_says(box: Siaga, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"regions.{form}"
    file.write_bytes(export(box, f"/v1/regions?within=64&format={form}&end=false"))
    reader = {
        "csv": f"read_csv('{file}', types={{'code': 'VARCHAR', 'parent': 'VARCHAR'}})",
        "ndjson": f"read_json('{file}', format='newline_delimited')",
    }[form]
    listed = box.nation.get("/v1/regions?within=64&limit=500").json()["items"]

    rows = query(f"SELECT code, typeof(code) FROM {reader}")

    assert [code for code, _ in rows] == [it["code"] for it in listed]
    assert {type_name for _, type_name in rows} == {"VARCHAR"}


def test_with_its_end_mark_a_csv_is_one_row_longer_for_duckdb(box: Siaga, tmp_path: Path) -> None:
    counts = []
    for end in ("true", "false"):
        file = tmp_path / f"regions-{end}.csv"
        file.write_bytes(export(box, f"/v1/regions?within=64&format=csv&end={end}"))
        [row] = query(f"SELECT count(*) FROM read_csv('{file}', all_varchar=true)")
        counts.append(row[0])

    assert counts[0] == counts[1] + 1
