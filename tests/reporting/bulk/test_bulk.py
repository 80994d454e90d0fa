"""Many rows at once are what they would have been one by one; all or nothing; in whatever form they come."""

import csv
import io
import json
import os
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from api.core.caller import Role
from api.http.accept import XLSX
from tests.conftest import Server, Siaga
from tests.offices import REGION, assert_chained, path
from tests.reporting.updates.test_safety import Fault, everything

URL = "/v1/checklist-updates"
TABLES = ("erasable_text", "checklist_update", "retracted_update", "entry", "ledger", "target_change", "check_in")
KEPT = ("checklist_item", "region_totals", "daily_totals", "region_revision")
WRITTEN = (*TABLES, *KEPT, "idempotent_response", "sent_rows", "retraction", "verification", "update_evidence")
LONG_AGO = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)
CODES = ("ADH-03", "ADH-04", "VCR-04", "LOG-08", "ADH-02")
"""Some are counted against another one's value."""
PLACES = ("64.08", "64.08.04", "64.01", "99", "6408")
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "region": st.sampled_from(PLACES),
            "requirement": st.sampled_from(CODES),
        },
        optional={
            "value": st.sampled_from([0, 1, 400, 4907]),
            "status": st.sampled_from(["done", "blocked", "in_progress"]),
            "note": st.sampled_from(["counted", "flood"]),
        },
    ),
    min_size=1,
    max_size=12,
)
BATCHES = int(os.environ.get("SIAGA_TEST_BATCHES", "12"))
QUICK = settings(max_examples=BATCHES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def post(siaga: Siaga, rows: list[dict[str, Any]], **asked: Any) -> Response:
    headers = {"Idempotency-Key": str(uuid4())}
    return kpu(siaga).post(URL, json=rows, params=asked, headers=headers)


def kpu(siaga: Siaga) -> TestClient:
    return siaga.client("64", role=Role.ADMIN, agency="kpu-kaltim")


def timed(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**it, "observed_at": (LONG_AGO + timedelta(minutes=n)).isoformat()} for n, it in enumerate(rows)]


FIFTY = timed(
    [
        {"region": region, "requirement": code, "value": value, "note": "counted"}
        for value in range(1, 6)
        for region in (REGION, "64.01", "64.02", "64.03", "64.07")
        for code in ("ADH-03", "ADH-04")
    ]
)


LINE = re.compile("^Line [0-9]+: ")


def plain(answer: Response) -> Any:
    """What it says, but for ids that are made anew each time, and for the lines that only a sheet has."""
    body = answer.json()
    rows = [{**row, "id": None, "line": None} for row in body.get("rows", [])]
    errors = [{**it, "message": LINE.sub("", it["message"])} for it in body.get("errors", [])]
    gone = {"batch", "dry_run", "request_id"}
    said = {name: it for name, it in body.items() if name not in gone}
    return answer.status_code, {**said, "rows": rows, "errors": errors}


def cells(rows: list[dict[str, Any]]) -> list[list[Any]]:
    names = ("value", "status", "note", "observed_at")
    filled = [[f"{it['region']}/{it['requirement']}", *(it.get(name, "") for name in names)] for it in rows]
    return [["butir", "nilai", "status", "catatan", "waktu"], *filled]


def sheet(rows: list[dict[str, Any]], delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(cells(rows))
    return text.getvalue().encode("utf-8-sig")


def workbook(rows: list[list[Any]]) -> bytes:
    """As a spreadsheet would save it, with its own shared texts, numbers and days."""
    file = io.BytesIO()
    with Workbook(file, {"strings_to_formulas": False, "default_date_format": "dd/mm/yyyy hh:mm"}) as ledger:
        page = ledger.add_worksheet()
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return file.getvalue()


@QUICK
@given(rows=ROWS)
def test_every_form_and_a_dry_run_answer_alike_and_change_nothing(open_box: Siaga, rows: list[dict[str, Any]]) -> None:
    rows = timed(rows)
    filled = [
        it for it in rows if {"value", "status", "note"} & {*it}
    ]  # a row of a sheet with nothing in it is skipped
    before = everything(open_box, TABLES + KEPT)
    forms = {
        "application/json": json.dumps(filled).encode(),
        "application/x-ndjson": "\n".join(json.dumps(it) for it in filled).encode(),
        "text/csv": sheet(filled, ";"),
        "text/csv; charset=utf-8": sheet(filled, ","),
        XLSX: workbook(cells(filled)),
    }
    for on_error in ("stop", "continue"):
        ask = {"dry_run": "true", "on_error": on_error}
        said = [
            plain(kpu(open_box).post(URL, content=it, params=ask, headers={"Content-Type": form}))
            for form, it in forms.items()
        ]
        assert said.count(said[0]) == len(forms)
        assert said[0][0] in ((200, 422) if on_error == "stop" else (207,))
    assert everything(open_box, TABLES + KEPT) == before


@QUICK
@given(rows=ROWS)
def test_a_real_run_says_what_the_dry_run_said(open_box: Siaga, rows: list[dict[str, Any]]) -> None:
    rows = timed(rows)
    before = everything(open_box, WRITTEN)
    dry = post(open_box, rows, on_error="continue", dry_run=True)
    refused = post(open_box, rows, dry_run=True)
    assert everything(open_box, WRITTEN) == before
    real = post(open_box, rows, on_error="continue", accept_decrease=dry.json()["summary"]["taken_back"])

    assert plain(dry) == plain(real)
    rejected = {row["row"] for row in real.json()["rows"] if row["result"] == "rejected"}
    named = {int(it["pointer"].split("/")[1]) for it in refused.json().get("errors", [])}
    assert named == rejected
    assert (refused.status_code == 422) == bool(rejected)
    assert_chained(open_box)


def test_many_at_once_are_what_they_are_one_by_one(server: Server, open_url: str) -> None:
    one, many = Siaga(server.new(open_url)), Siaga(server.new(open_url))
    rows = timed(
        [
            {"region": region, "requirement": code, "value": value, "note": "counted", "client_id": str(uuid4())}
            for value in (1, 4907, 400)
            for region in ("64.08", "64.01")
            for code in CODES
        ]
    )
    wrong = []
    for row in rows:
        item = {name: it for name, it in row.items() if name not in ("region", "requirement")}
        if kpu(one).post(f"{path(row['requirement'], row['region'])}/updates", json=item).status_code != 201:
            wrong.append(row)
    dry = post(many, rows, on_error="continue", dry_run=True).json()
    answer = post(many, rows[::-1], on_error="continue", accept_decrease=dry["summary"]["taken_back"])

    assert answer.json()["summary"] | {"taken_back": 0} == {
        **{"recorded": len(rows) - len(wrong), "rejected": len(wrong)},
        **{"unchanged": 0, "repeated": 0, "skipped": 0, "taken_back": 0},
    }
    assert len(wrong) < len(rows) / 2
    assert everything(one, KEPT) == everything(many, KEPT)
    assert_chained(many)
    again = post(many, rows, on_error="continue").json()["summary"]
    assert again["repeated"] == len(rows) - len(wrong)
    nameless = [{name: it for name, it in row.items() if name != "client_id"} for row in rows]
    written = everything(many, TABLES + KEPT)
    same = post(many, nameless, on_error="continue").json()["summary"]
    assert same["unchanged"] == len(rows) - len(wrong), "said with the same time and note by the same office"
    assert everything(many, TABLES + KEPT) == written
    undone = kpu(many).post("/v1/retractions", json={"batch": answer.json()["batch"], "note": "wrong file"})
    assert undone.json()["updates"] == len(rows) - len(wrong)
    assert {it["after"] for it in undone.json()["items"]} == {"unknown"}
    assert everything(many, ("region_totals",)) == {"region_totals": []}
    anew = post(many, nameless, on_error="continue", dry_run=True).json()["summary"]
    assert anew["recorded"] == len(rows) - len(wrong), "what was taken back can be said again"
    one.database.close()
    many.database.close()


def test_a_fault_at_any_statement_leaves_all_or_nothing(open_box: Siaga) -> None:
    kpu(open_box).get("/v1/me")
    before, number, answer = everything(open_box, TABLES + KEPT), 0, None
    while answer is None or answer.status_code >= 500:
        number += 1
        fault = Fault(open_box.database.writer, number)
        answer = post(open_box, FIFTY)
        fault.remove()
        if answer.status_code >= 500:
            assert everything(open_box, TABLES + KEPT) == before, f"statement {number}"

    assert answer.json()["summary"]["recorded"] == len(FIFTY)
    assert 10 < number < 60, "statements do not grow with rows"
    assert_chained(open_box)


@pytest.mark.parametrize(
    ("form", "body", "code"),
    [
        ("text/csv", "butir,nilai\n64.08/ADH-03,\xff".encode("latin-1"), "rows_unreadable"),
        ("text/csv", "butir,nilai\n64.08/ADH-03,1".encode("utf-16"), "rows_unreadable"),
        ("text/csv", b'butir,nilai\n64.08/ADH-03,"1', "rows_unreadable"),
        ("text/csv", b"butir,nilai,value\n64.08/ADH-03,1,2", "column_twice"),
        ("text/csv", b"butir,=1+1\n64.08/ADH-03,1", "column_unknown"),
        ("text/csv", b"butir,nilai\n" + b"64.08/ADH-03,1\n" * 10_001, "too_many_rows"),
        ("text/csv", b"butir,nilai\n64.08/ADH-03,4.907", "number_grouped"),
        ("text/csv", b"butir,nilai\n64.08/ADH-03,=1+1", "int_type"),
        ("text/csv", b"butir,nilai\n64.08/ADH-03,1,2", "not_a_row"),
        ("text/csv", b"butir,nilai,catatan\n64.08/ADH-03,1," + b"x" * 65_536, "too_long"),
        ("text/csv", b"butir,nilai,catatan\n64.08/ADH-03,1,a\x00b", "unsafe_text"),
        ("application/json", b"[" * 100_000, "rows_unreadable"),
        ("application/json", b'[{"region":"64.08","requirement":"ADH-03","value":NaN}]', "rows_unreadable"),
        ("application/json", b'[{"region":"\\ud800","requirement":"ADH-03","value":1}]', "string_unicode"),
        ("application/json", b'[{"region":"64.08","requirement":"ADH-03","value":1,"role":"x"}]', "extra_forbidden"),
        ("application/json", b'[{"region":"64.08","election":"a\\u0000","requirement":"A","value":1}]', "unsafe_text"),
        ("application/json", b"{}", "rows_unreadable"),
        ("application/json", b"[1]", "not_a_row"),
        ("application/x-ndjson", b'{"region":\n', "not_a_row"),
        ("application/xml", b"<a/>", "media_type_not_taken"),
    ],
    ids=lambda it: it[:30] if isinstance(it, str) else "",
)
def test_what_cannot_be_used_is_refused_clearly(box: Siaga, form: str, body: bytes, code: str) -> None:
    answer = kpu(box).post(URL, content=body, headers={"Content-Type": form, "Idempotency-Key": str(uuid4())})

    assert 400 <= answer.status_code < 500, answer.text
    assert code in [answer.json()["code"], *(it["code"] for it in answer.json()["errors"])]
    assert {it["message"].startswith("Line 2: ") for it in answer.json()["errors"]} <= {form == "text/csv"}


def results(sheet: str) -> list[str]:
    """The first word of each."""
    return [line.split(";")[-1].split(" ")[0] for line in sheet.splitlines()]


def test_a_sheet_comes_back_with_what_became_of_each_row_and_repeats_nothing(open_box: Siaga) -> None:
    day = LONG_AGO.date().isoformat()
    counted = f"64.08/ADH-03;4907;=counted;{day} 10:00"
    text = "\r\n".join(["Butir;Nilai;Catatan;Waktu", counted, "64.08/ADH-04;4.907;;", "64.08/ADH-02;;;"])

    def send(sheet: str) -> str:
        headers = {"Content-Type": "text/csv", "Accept": "text/csv", "Idempotency-Key": str(uuid4())}
        answer = kpu(open_box).post(f"{URL}?on_error=continue", content=sheet.encode(), headers=headers)
        return str(answer.text)

    first = send(text)
    second = send(first.replace("4.907", "4907"))
    third = send(second)

    assert results(first) == ["hasil", "recorded", "Nilai:", "skipped"]
    assert "'=counted" in first
    assert "Write 4907 without point or comma." in first
    assert results(second) == ["hasil", "skipped", "recorded", "skipped"]
    assert third.count("skipped") == 3
    told = kpu(open_box).get(f"{path('ADH-03')}/updates").json()
    assert [it["observed_at"][11:16] for it in told] == ["02:00"], "the region keeps Makassar's time"


def test_brakes_freshness_and_the_key(open_box: Siaga) -> None:
    rows = [{"region": REGION, "requirement": code, "value": 4907} for code in ("ADH-03", "ADH-04")]
    keyless = kpu(open_box).post(URL, json=rows)
    many = post(open_box, rows, max_changes=1)
    post(open_box, rows)
    before = len(everything(open_box, ("entry",))["entry"])
    same = post(open_box, rows)
    less = [{**it, "value": 1, "note": "counted anew"} for it in rows]

    assert (keyless.status_code, keyless.json()["code"]) == (428, "idempotency_key_required")
    assert (many.status_code, many.json()["code"]) == (409, "too_many_changes")
    assert same.json()["summary"]["unchanged"] == 2
    assert len(everything(open_box, ("entry",))["entry"]) == before + 1
    dry = post(open_box, less, dry_run=True).json()["summary"]["taken_back"]
    assert dry > 0
    assert post(open_box, less).json()["code"] == "decrease_not_accepted"
    assert post(open_box, less, accept_decrease=dry).status_code == 200


def test_crossing_bulks_never_deadlock(open_box: Siaga) -> None:
    regions = ["64.01", "64.02", "64.03", "64.07", "64.08", "64.09", "64.71", "64.72"]
    kpu(open_box).get("/v1/me")

    def send(number: int) -> int:
        turned = regions[number:] + regions[:number]
        rows = [{"region": it, "requirement": "ADH-03", "value": number, "note": "x"} for it in turned]
        return post(open_box, rows).status_code

    with ThreadPoolExecutor(8) as pool:
        assert [*pool.map(send, range(8))] == [200] * 8
    assert_chained(open_box)
