"""Every list can be exported whole in every form, with the rows of its pages. A cut download can be noticed."""

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from python_calamine import CalamineWorkbook

from api.core.caller import Role
from api.http.spreadsheet_writer import FORMULA_STARTS, unguard_formula
from tests.conftest import Server, Siaga
from tests.http.operations import READS, Operation, operation_id
from tests.offices import REGION, path
from tests.reporting.updates.test_safety import Fault

EXPORTABLE = [it for it in READS if it.is_list]
INTEGRAL_FLOAT = re.compile(r"(?<=^[0-9])\.0$")
"""XLSX does not distinguish 0.0 from 0."""
INSTANT = re.compile(r"([0-9-]{10})(T[0-9:]{8})(?:\.[0-9]+)?Z")
LONG_LIST = "/v1/regions?within=64"


def export(client: TestClient, list_url: str, form: str) -> Response:
    return client.get(f"{list_url}{'&' if '?' in list_url else '?'}format={form}")


def pages(client: TestClient, list_url: str) -> list[dict[str, Any]]:
    rows, after, has_more = [], "", True
    while has_more:
        body = client.get(f"{list_url}{'&' if '?' in list_url else '?'}limit=40{after}").json()
        rows += body["items"]
        after, has_more = f"&after={body['next']}", body.get("more", body["next"] is not None)
    return rows


def table(answer: Response) -> list[list[str]]:
    rows = csv.reader(io.StringIO(answer.text, newline=""), strict=True)
    return [[INTEGRAL_FLOAT.sub("", cell) for cell in row] for row in rows]


def workbook(answer: Response) -> list[list[str]]:
    """The cells of the workbook, written as in CSV."""
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python(False)
    return [[_cell_text(cell) for cell in row] for row in rows]


def _cell_text(cell: Any) -> str:
    if isinstance(cell, datetime):
        return f"{cell + timedelta(seconds=0.5):%Y-%m-%dT%H:%M:%SZ}"
    cell = int(cell) if isinstance(cell, float) and cell.is_integer() else cell
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def field_text(value: Any, column: str) -> str:
    for key in column.split("."):
        value = value.get(key) if value else None
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False) if value else ""
    return "" if value is None else _cell_text(value)


@pytest.fixture(scope="module")
def busy(server: Server, open_url: str) -> Iterator[Siaga]:
    """A box with reports, and with a token whose label looks like a formula."""
    siaga = Siaga(server.new(open_url))
    kpu = siaga.client(REGION, role=Role.REPORTER, agency="kpu-kutim")
    for value in range(3):
        kpu.post(f"{path('ADH-03')}/updates", json={"value": value, "note": "counted"})
    token = {"role": "reader", "regions": [REGION], "agency": "kpu-kutim", "label": "=1+1", "expires_in_days": 1}
    assert siaga.nation.post("/v1/tokens", json=token).status_code == 201
    yield siaga
    siaga.database.close()


@pytest.mark.parametrize("operation", EXPORTABLE, ids=operation_id)
def test_an_export_is_all_pages_in_every_form(operation: Operation, busy: Siaga) -> None:
    client = busy.nation
    client.get("/v1/me")
    listed = pages(client, operation.list_url)

    rows = _same_in_every_form(client, operation.list_url, listed)

    assert ("'=1+1" in {cell for row in rows for cell in row}) == (operation.id == "list_tokens")


def test_a_table_without_pages_is_exported_whole_too(busy: Siaga) -> None:
    """Also for a caller who already holds the JSON answer."""
    trend = "/v1/readiness/64/trend?from=H-28&to=H-20"
    answer = busy.nation.get(trend)
    days = answer.json()["days"]

    rows = _same_in_every_form(busy.nation, trend, days)

    csv_answer = busy.nation.get(f"{trend}&format=csv", headers={"If-None-Match": answer.headers["etag"]})
    assert (len(days), rows[0][:3]) == (9, ["on", "h", "evaluated_at"])
    assert (csv_answer.status_code, table(csv_answer)) == (200, rows)
    assert busy.nation.get(trend, headers={"If-None-Match": answer.headers["etag"]}).status_code == 304


def _same_in_every_form(client: TestClient, list_url: str, listed: list[dict[str, Any]]) -> list[list[str]]:
    """Assert that all forms hold the listed rows; return the rows of the CSV table."""
    lines = [json.loads(line) for line in export(client, list_url, "ndjson").text.splitlines()]
    rows = table(export(client, list_url, "csv"))
    assert lines[:-1] == listed
    assert {**lines[-1]["end"], "after": None} == {"rows": len(listed), "whole": True, "after": None}
    assert rows[-1][0].startswith(f"#end rows={len(listed)} whole=true")
    assert [[unguard_formula(cell) for cell in row] for row in rows[1:-1]] == [
        [field_text(row, column) for column in rows[0]] for row in listed
    ]
    assert {column.partition(".")[0] for column in rows[0]} >= {key for row in listed for key in row}
    assert not any(cell.startswith(FORMULA_STARTS) and not _is_number(cell) for row in rows for cell in row)
    assert workbook(export(client, list_url, "xlsx")) == [[_to_the_second(cell) for cell in row] for row in rows]
    return rows


def _to_the_second(cell: str) -> str:
    """As a workbook has it: instants without fractions, and midnight as a day alone."""
    instant = INSTANT.fullmatch(cell)
    return cell if instant is None else instant[1] if instant[2] == "T00:00:00" else f"{instant[1]}{instant[2]}Z"


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "").isdecimal()


@pytest.mark.parametrize("form", ["csv", "ndjson", "xlsx"])
def test_an_export_leaves_out_its_last_row_on_request(box: Siaga, form: str) -> None:
    def lines(list_url: str) -> list[Any]:
        answer = export(box.nation, list_url, form)
        if form == "ndjson":
            return [*answer.text.splitlines()]
        return table(answer) if form == "csv" else workbook(answer)

    assert lines(f"{LONG_LIST}&end=false") == lines(LONG_LIST)[:-1]
    assert box.nation.get(f"{LONG_LIST}&format={form}&end=maybe").status_code == 422


@pytest.mark.parametrize("form", ["csv", "ndjson", "xlsx"])
def test_a_partial_export_says_so_and_a_cut_export_has_no_end(box: Siaga, form: str) -> None:
    part_lines = export(box.nation, f"{LONG_LIST}&limit=2", "ndjson").text.splitlines()
    end = json.loads(part_lines[-1])["end"]
    rest_lines = export(box.nation, f"{LONG_LIST}&after={end['after']}", "ndjson").text.splitlines()
    whole_lines = export(box.nation, LONG_LIST, "ndjson").text.splitlines()
    assert (len(part_lines), end["rows"], end["whole"]) == (3, 2, False)
    assert part_lines[:2] + rest_lines[:-1] == whole_lines[:-1]

    fault = Fault(box.database.reader, 12)
    cut = export(box.nation, LONG_LIST.partition("?")[0], form)
    fault.remove()
    assert "#end" not in cut.text
    assert '"end"' not in cut.text
    assert (cut.status_code >= 500) == (form == "xlsx")


def test_an_export_is_scoped_and_refused_like_its_list(box: Siaga) -> None:
    client = box.client("64.74")
    lines = [json.loads(line) for line in export(client, "/v1/regions", "ndjson").text.splitlines()]

    assert {it["code"][:5] for it in lines[:-1]} == {"64.74"}
    for url, status in (
        ("/v1/regions?within=64&format=csv", 404),
        ("/v1/regions?format=pdf", 422),
        ("/v1/regions?format=csv&after=x", 422),
        ("/v1/regions?format=csv&regoin=64", 422),
        ("/v1/me?format=csv", 422),
    ):
        answer = client.get(url)
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), url
