"""A sheet never undoes newer reports: a row whose item has changed since the sheet was made is refused by itself."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import Siaga
from tests.offices import Offices, assert_chained, path
from tests.reporting.bulk.test_bulk import URL, kpu
from tests.reporting.bulk.test_sheet import Table, cells_of_item, download, fill, read, send, write

ITEM, OTHER_ITEM, LADDER_ITEM = "64.08/ADH-03", "64.08/ADH-04", "64.08.04/LOG-08"


def update_count(siaga: Siaga, code: str) -> int:
    return len(kpu(siaga).get(f"{path(code)}/updates").json())


def sheet(siaga: Siaga, form: str = "csv") -> Table:
    return read(download(siaga, "64.08", form, "id"))


def send_with(siaga: Siaga, rows: Table, **query: Any) -> Table:
    headers = {"Content-Type": "text/csv", "Accept": "text/csv", "Accept-Language": "id"}
    headers["Idempotency-Key"] = str(uuid4())
    return read(
        kpu(siaga).post(URL, params={"on_error": "continue", **query}, content=write(rows, "csv"), headers=headers)
    )


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_stale_row_is_refused_with_what_stands_now_and_the_others_are_recorded(open_box: Siaga, form: str) -> None:
    filled_sheet = sheet(open_box, form)
    for item in (ITEM, OTHER_ITEM):
        fill(filled_sheet, item, nilai=4000)
    fill(filled_sheet, LADDER_ITEM, tahap="departed")
    offices = Offices(open_box)
    offices.reported("ADH-03", value=4907)
    offices.report("LOG-08", region="64.08.04", stage="at_ppk")

    answer_sheet = send(open_box, filled_sheet, form, "id")

    stale_result = cells_of_item(answer_sheet, ITEM)["hasil"]
    assert stale_result.startswith("Butir ini berubah sejak lembar dibuat. Sekarang: selesai, 4.907, keadaan ")
    assert "dilaporkan Komisi Pemilihan Umum Kabupaten Kutai Timur." in stale_result
    assert "selesai, Tiba di PPK" in cells_of_item(answer_sheet, LADDER_ITEM)["hasil"]
    assert cells_of_item(answer_sheet, OTHER_ITEM)["hasil"].startswith("tercatat #")
    assert kpu(open_box).get(path("ADH-03")).json()["value"] == 4907
    assert update_count(open_box, "ADH-03") == 1
    again = send(open_box, answer_sheet, form, "id")
    assert cells_of_item(again, ITEM)["hasil"] == stale_result, "sending it again does not record it either"
    assert_chained(open_box)


def test_a_stale_row_is_recorded_by_force_and_by_a_new_sheet(open_box: Siaga) -> None:
    old_sheet = sheet(open_box)
    fill(old_sheet, ITEM, nilai=4000, catatan="dihitung ulang")
    Offices(open_box).reported("ADH-03", value=4906)

    refused = refusal_of(open_box, old_sheet)
    forced = send_with(open_box, old_sheet, force="true")
    new_sheet = sheet(open_box)
    fill(new_sheet, ITEM, nilai=4100)
    from_new_sheet = send_with(open_box, new_sheet)

    assert [error["code"] for error in refused["errors"]] == ["changed_since"]
    assert refused["errors"][0]["pointer"].startswith("row/")
    assert cells_of_item(forced, ITEM)["hasil"].startswith("tercatat #")
    assert cells_of_item(from_new_sheet, ITEM)["hasil"].startswith("tercatat #")
    assert update_count(open_box, "ADH-03") == 3


def refusal_of(siaga: Siaga, rows: Table) -> Any:
    headers = {"Content-Type": "text/csv", "Idempotency-Key": str(uuid4())}
    answer = kpu(siaga).post(URL, content=write(rows, "csv"), headers=headers)
    assert answer.status_code == 422
    return answer.json()


def test_a_retracted_report_is_a_change_too(open_box: Siaga) -> None:
    offices = Offices(open_box)
    update_id = offices.reported("ADH-03", value=4907)
    filled_sheet = sheet(open_box)
    fill(filled_sheet, ITEM, nilai=4908)
    assert offices.kpu.post("/v1/retractions", json={"update_id": update_id, "note": "x"}).status_code == 201

    answer_sheet = send(open_box, filled_sheet, "csv", "id")

    assert "Sekarang: belum dilaporkan." in cells_of_item(answer_sheet, ITEM)["hasil"]


def test_the_same_value_with_the_same_note_is_unchanged_however_old_the_sheet_is(open_box: Siaga) -> None:
    filled_sheet = sheet(open_box)
    fill(filled_sheet, ITEM, nilai=4000, catatan="banjir")
    fill(filled_sheet, OTHER_ITEM, nilai=7)

    answers = [send(open_box, filled_sheet, "csv", "id") for _ in range(2)]
    fill(filled_sheet, ITEM, catatan="banjir surut")
    other_note = send(open_box, filled_sheet, "csv", "id")

    results = [[cells_of_item(it, item)["hasil"].partition(" #")[0] for item in (ITEM, OTHER_ITEM)] for it in answers]
    assert results == [["tercatat"] * 2, ["tetap sama"] * 2]
    assert cells_of_item(other_note, ITEM)["hasil"].startswith("Butir ini berubah")
    assert update_count(open_box, "ADH-03") == 1


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_recorded_row_is_corrected_on_the_sheet_that_came_back(open_box: Siaga, form: str) -> None:
    filled_sheet = sheet(open_box, form)
    fill(filled_sheet, ITEM, nilai=4000)
    fill(filled_sheet, LADDER_ITEM, tahap="departed")

    first_answer = send(open_box, filled_sheet, form, "id")
    fill(first_answer, ITEM, nilai=4001)
    fill(first_answer, LADDER_ITEM, tahap="at_ppk")
    second_answer = send(open_box, first_answer, form, "id")

    shown = cells_of_item(first_answer, ITEM)
    assert (shown["status_kini"], int(shown["nilai_kini"])) == ("berjalan", 4000)
    assert cells_of_item(first_answer, LADDER_ITEM)["tahap_kini"] == "Diberangkatkan dari gudang KPU"
    for item in (ITEM, LADDER_ITEM):
        assert cells_of_item(second_answer, item)["hasil"].startswith("tercatat")


def test_several_rows_about_one_item_are_compared_with_what_stood_before_the_sheet(open_box: Siaga) -> None:
    header = ["butir", "status_kini", "nilai", "waktu"]
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date()
    rows = [[ITEM, "belum diketahui", value, f"{yesterday} 1{value}:00"] for value in (1, 2)]

    answer_sheet = send(open_box, [header, *rows], "csv", "id")

    assert [row[-1].partition(" #")[0] for row in answer_sheet[1:]] == ["tercatat"] * 2


def test_rows_that_show_no_state_are_recorded_as_before(open_box: Siaga) -> None:
    Offices(open_box).reported("ADH-03", value=4000)

    of_own_sheet = send(open_box, [["butir", "nilai"], [ITEM, 4001]], "csv", "id")
    of_program = kpu(open_box).post(
        URL,
        json=[{"region": "64.08", "requirement": "ADH-03", "value": 4002}],
        headers={"Idempotency-Key": str(uuid4())},
    )

    assert of_own_sheet[1][-1].startswith("tercatat #")
    assert of_program.json()["summary"]["recorded"] == 1


def test_the_sheet_of_a_dry_run_can_be_sent_for_good(open_box: Siaga) -> None:
    filled_sheet = sheet(open_box)
    fill(filled_sheet, ITEM, nilai=4000)

    rehearsed = send_with(open_box, filled_sheet, dry_run="true")
    answer_sheet = send_with(open_box, rehearsed)

    assert cells_of_item(rehearsed, ITEM)["hasil"] == "tercatat"
    assert cells_of_item(answer_sheet, ITEM)["hasil"].startswith("tercatat #")
