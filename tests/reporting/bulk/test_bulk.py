"""Rows sent together do what they do one by one, all or nothing, in every format."""

import csv
import io
import json
import os
import re
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext
from xlsxwriter import Workbook

from api.core.caller import Role
from api.http.accept import XLSX
from tests.conftest import Server, Siaga
from tests.offices import REGION, assert_chained, path
from tests.reporting.updates.test_safety import Fault, rows_by_table

URL = "/v1/checklist-updates"
DEADLOCK = "40P01"
RECORD_TABLES = (
    "erasable_text",
    "checklist_update",
    "retracted_update",
    "entry",
    "ledger",
    "target_change",
    "check_in",
)
PROJECTION_TABLES = ("checklist_item", "region_totals", "daily_totals", "region_revision")
WRITTEN_TABLES = (
    *RECORD_TABLES,
    *PROJECTION_TABLES,
    "idempotent_response",
    "sent_rows",
    "retraction",
    "verification",
    "update_evidence",
)
LONG_AGO = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)
CODES = ("ADH-03", "ADH-04", "VCR-04", "LOG-08", "ADH-02")
"""The target of some is the value of another."""
REGIONS = ("64.08", "64.08.04", "64.01", "99", "6408")
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "region": st.sampled_from(REGIONS),
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


def post(siaga: Siaga, rows: list[dict[str, Any]], **query: Any) -> Response:
    headers = {"Idempotency-Key": str(uuid4())}
    return kpu(siaga).post(URL, json=rows, params=query, headers=headers)


def kpu(siaga: Siaga) -> TestClient:
    return siaga.client("64", role=Role.ADMIN, agency="kpu-kaltim")


def with_observation_times(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**it, "observed_at": (LONG_AGO + timedelta(minutes=n)).isoformat()} for n, it in enumerate(rows)]


FIFTY_ROWS = with_observation_times(
    [
        {"region": region, "requirement": code, "value": value, "note": "counted"}
        for value in range(1, 6)
        for region in (REGION, "64.01", "64.02", "64.03", "64.07")
        for code in ("ADH-03", "ADH-04")
    ]
)


LINE_PREFIX = re.compile("^Line [0-9]+: ")


def comparable(answer: Response) -> Any:
    """Return status and body without what differs each time (ids), and without lines, which only sheets have."""
    body = answer.json()
    rows = [{**row, "id": None, "line": None} for row in body.get("rows", [])]
    errors = [{**it, "message": LINE_PREFIX.sub("", it["message"])} for it in body.get("errors", [])]
    volatile_fields = {"batch", "dry_run", "request_id"}
    stable_fields = {name: it for name, it in body.items() if name not in volatile_fields}
    return answer.status_code, {**stable_fields, "rows": rows, "errors": errors}


def sheet_rows(rows: list[dict[str, Any]]) -> list[list[Any]]:
    columns = ("value", "status", "note", "observed_at")
    table_rows = [[f"{it['region']}/{it['requirement']}", *(it.get(name, "") for name in columns)] for it in rows]
    return [["butir", "nilai", "status", "catatan", "waktu"], *table_rows]


def csv_file(rows: list[dict[str, Any]], delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(sheet_rows(rows))
    return text.getvalue().encode("utf-8-sig")


def workbook(rows: list[list[Any]]) -> bytes:
    """Return the rows as an XLSX file, with shared texts, numbers and dates as a spreadsheet program saves them."""
    file = io.BytesIO()
    with Workbook(file, {"strings_to_formulas": False, "default_date_format": "dd/mm/yyyy hh:mm"}) as spreadsheet:
        worksheet = spreadsheet.add_worksheet()
        for number, row in enumerate(rows):
            worksheet.write_row(number, 0, row)
    return file.getvalue()


@QUICK
@given(rows=ROWS)
def test_dry_runs_answer_alike_in_every_format_and_change_nothing(open_box: Siaga, rows: list[dict[str, Any]]) -> None:
    rows = with_observation_times(rows)
    rows_with_content = [
        it for it in rows if {"value", "status", "note"} & {*it}
    ]  # a row of a sheet with nothing in it is skipped
    before = rows_by_table(open_box, RECORD_TABLES + PROJECTION_TABLES)
    body_by_media_type = {
        "application/json": json.dumps(rows_with_content).encode(),
        "application/x-ndjson": "\n".join(json.dumps(it) for it in rows_with_content).encode(),
        "text/csv": csv_file(rows_with_content, ";"),
        "text/csv; charset=utf-8": csv_file(rows_with_content, ","),
        XLSX: workbook(sheet_rows(rows_with_content)),
    }
    for on_error in ("stop", "continue"):
        query = {"dry_run": "true", "on_error": on_error}
        answers = [
            comparable(kpu(open_box).post(URL, content=it, params=query, headers={"Content-Type": form}))
            for form, it in body_by_media_type.items()
        ]
        assert answers.count(answers[0]) == len(body_by_media_type)
        assert answers[0][0] in ((200, 422) if on_error == "stop" else (207,))
    assert rows_by_table(open_box, RECORD_TABLES + PROJECTION_TABLES) == before


@QUICK
@given(rows=ROWS)
def test_a_real_run_answers_like_its_dry_run(open_box: Siaga, rows: list[dict[str, Any]]) -> None:
    rows = with_observation_times(rows)
    before = rows_by_table(open_box, WRITTEN_TABLES)
    dry_run = post(open_box, rows, on_error="continue", dry_run=True)
    strict_dry_run = post(open_box, rows, dry_run=True)
    assert rows_by_table(open_box, WRITTEN_TABLES) == before
    real_run = post(open_box, rows, on_error="continue", accept_decrease=dry_run.json()["summary"]["taken_back"])

    assert comparable(dry_run) == comparable(real_run)
    rejected_rows = {row["row"] for row in real_run.json()["rows"] if row["result"] == "rejected"}
    named_rows = {int(it["pointer"].split("/")[1]) for it in strict_dry_run.json().get("errors", [])}
    assert named_rows == rejected_rows
    assert (strict_dry_run.status_code == 422) == bool(rejected_rows)
    assert_chained(open_box)


def test_rows_sent_together_do_what_they_do_one_by_one(server: Server, open_url: str) -> None:
    one_by_one, together = Siaga(server.new(open_url)), Siaga(server.new(open_url))
    rows = with_observation_times(
        [
            {"region": region, "requirement": code, "value": value, "note": "counted", "client_id": str(uuid4())}
            for value in (1, 4907, 400)
            for region in ("64.08", "64.01")
            for code in CODES
        ]
    )
    refused_rows = []
    for row in rows:
        body = {name: it for name, it in row.items() if name not in ("region", "requirement")}
        if kpu(one_by_one).post(f"{path(row['requirement'], row['region'])}/updates", json=body).status_code != 201:
            refused_rows.append(row)
    dry_run = post(together, rows, on_error="continue", dry_run=True).json()
    answer = post(together, rows[::-1], on_error="continue", accept_decrease=dry_run["summary"]["taken_back"])

    assert answer.json()["summary"] | {"taken_back": 0} == {
        **{"recorded": len(rows) - len(refused_rows), "rejected": len(refused_rows)},
        **{"unchanged": 0, "repeated": 0, "skipped": 0, "taken_back": 0},
    }
    assert len(refused_rows) < len(rows) / 2
    assert rows_by_table(one_by_one, PROJECTION_TABLES) == rows_by_table(together, PROJECTION_TABLES)
    assert_chained(together)
    repeated_summary = post(together, rows, on_error="continue").json()["summary"]
    assert repeated_summary["repeated"] == len(rows) - len(refused_rows)
    rows_without_id = [{name: it for name, it in row.items() if name != "client_id"} for row in rows]
    tables_before = rows_by_table(together, RECORD_TABLES + PROJECTION_TABLES)
    same_rows_summary = post(together, rows_without_id, on_error="continue").json()["summary"]
    assert same_rows_summary["unchanged"] == len(rows) - len(refused_rows), (
        "reported with the same time and note by the same office"
    )
    assert rows_by_table(together, RECORD_TABLES + PROJECTION_TABLES) == tables_before
    retraction = kpu(together).post("/v1/retractions", json={"batch": answer.json()["batch"], "note": "wrong file"})
    assert retraction.json()["updates"] == len(rows) - len(refused_rows)
    assert {it["after"] for it in retraction.json()["items"]} == {"unknown"}
    assert rows_by_table(together, ("region_totals",)) == {"region_totals": []}
    summary_after_retraction = post(together, rows_without_id, on_error="continue", dry_run=True).json()["summary"]
    assert summary_after_retraction["recorded"] == len(rows) - len(refused_rows), (
        "what was retracted can be reported again"
    )
    one_by_one.database.close()
    together.database.close()


def test_a_fault_at_any_statement_leaves_all_or_nothing(open_box: Siaga) -> None:
    kpu(open_box).get("/v1/me")
    before, number, answer = rows_by_table(open_box, RECORD_TABLES + PROJECTION_TABLES), 0, None
    while answer is None or answer.status_code >= 500:
        number += 1
        fault = Fault(open_box.database.writer, number)
        answer = post(open_box, FIFTY_ROWS)
        fault.remove()
        if answer.status_code >= 500:
            assert rows_by_table(open_box, RECORD_TABLES + PROJECTION_TABLES) == before, f"statement {number}"

    assert answer.json()["summary"]["recorded"] == len(FIFTY_ROWS)
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
def test_unusable_bodies_are_refused_clearly(box: Siaga, form: str, body: bytes, code: str) -> None:
    answer = kpu(box).post(URL, content=body, headers={"Content-Type": form, "Idempotency-Key": str(uuid4())})

    assert 400 <= answer.status_code < 500, answer.text
    assert code in [answer.json()["code"], *(it["code"] for it in answer.json()["errors"])]
    assert {it["message"].startswith("Line 2: ") for it in answer.json()["errors"]} <= {form == "text/csv"}


def result_words(sheet: str) -> list[str]:
    """Return the first word of the result of each line."""
    return [line.split(";")[-1].split(" ")[0] for line in sheet.splitlines()]


def test_a_sheet_comes_back_with_the_result_of_each_row_and_repeats_nothing(open_box: Siaga) -> None:
    day = LONG_AGO.date().isoformat()
    count_line = f"64.08/ADH-03;4907;=counted;{day} 10:00"
    text = "\r\n".join(["Butir;Nilai;Catatan;Waktu", count_line, "64.08/ADH-04;4.907;;", "64.08/ADH-02;;;"])

    def send(sheet: str) -> str:
        headers = {"Content-Type": "text/csv", "Accept": "text/csv", "Idempotency-Key": str(uuid4())}
        answer = kpu(open_box).post(f"{URL}?on_error=continue", content=sheet.encode(), headers=headers)
        return str(answer.text)

    first_answer = send(text)
    second_answer = send(first_answer.replace("4.907", "4907"))
    third_answer = send(second_answer)

    assert result_words(first_answer) == ["hasil", "recorded", "Nilai:", "skipped"]
    assert "'=counted" in first_answer
    assert "Write 4907 without point or comma." in first_answer
    assert result_words(second_answer) == ["hasil", "skipped", "recorded", "skipped"]
    assert third_answer.count("skipped") == 3
    updates = kpu(open_box).get(f"{path('ADH-03')}/updates").json()
    assert [it["observed_at"][11:16] for it in updates] == ["02:00"], "the region keeps Makassar's time"


def test_a_bulk_needs_a_key_and_keeps_to_its_limits(open_box: Siaga) -> None:
    rows = [{"region": REGION, "requirement": code, "value": 4907} for code in ("ADH-03", "ADH-04")]
    without_key = kpu(open_box).post(URL, json=rows)
    too_many = post(open_box, rows, max_changes=1)
    post(open_box, rows)
    entries_before = len(rows_by_table(open_box, ("entry",))["entry"])
    same_rows = post(open_box, rows)
    lower_rows = [{**it, "value": 1, "note": "counted anew"} for it in rows]

    assert (without_key.status_code, without_key.json()["code"]) == (428, "idempotency_key_required")
    assert (too_many.status_code, too_many.json()["code"]) == (409, "too_many_changes")
    assert same_rows.json()["summary"]["unchanged"] == 2
    assert len(rows_by_table(open_box, ("entry",))["entry"]) == entries_before + 1
    decreases = post(open_box, lower_rows, dry_run=True).json()["summary"]["taken_back"]
    assert decreases > 0
    assert post(open_box, lower_rows).json()["code"] == "decrease_not_accepted"
    assert post(open_box, lower_rows, accept_decrease=decreases).status_code == 200


def test_bulks_of_the_same_regions_never_deadlock(open_box: Siaga) -> None:
    regions = ["64.01", "64.02", "64.03", "64.07", "64.08", "64.09", "64.71", "64.72"]
    secrets = [open_box.secret("64", role=Role.REPORTER, agency="kpu-kaltim") for _ in range(8)]
    errors = set()

    def note_error(context: ExceptionContext) -> None:
        errors.add(getattr(context.original_exception, "sqlstate", None))

    def send(number: int) -> int:
        rotated_regions = regions[number:] + regions[:number]
        rows = [{"region": it, "requirement": "ADH-03", "value": number, "note": "x"} for it in rotated_regions]
        headers = {"Authorization": f"Bearer {secrets[number]}", "Idempotency-Key": str(number)}
        # On a slow machine it may have waited for the others for too long.
        while (answer := kpu(open_box).post(URL, json=rows, headers=headers)).status_code == 503:
            time.sleep(int(answer.headers["Retry-After"]))
        return answer.status_code

    event.listen(open_box.database.writer, "handle_error", note_error)
    with ThreadPoolExecutor(8) as pool:
        assert [*pool.map(send, range(8))] == [200] * 8
    assert DEADLOCK not in errors
    assert_chained(open_box)
