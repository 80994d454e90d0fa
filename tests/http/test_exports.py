"""Every list comes whole, in every form, with what its pages say; and a download that was cut is noticed."""

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from python_calamine import CalamineWorkbook

from api.core.caller import Role
from api.http.spreadsheet_writer import FORMULA_STARTS, unguard_formula
from tests.conftest import Server, Siaga
from tests.http.operations import READS, Operation, name
from tests.offices import REGION, path
from tests.reporting.updates.test_safety import Fault

EVERY = [it for it in READS if it.is_list]
WHOLE = re.compile(r"(?<=^[0-9])\.0$")
"""XLSX knows no difference between 0.0 and 0."""
LONG = "/v1/regions?within=64"


def export(client: TestClient, walk: str, form: str) -> Response:
    return client.get(f"{walk}{'&' if '?' in walk else '?'}format={form}")


def pages(client: TestClient, walk: str) -> list[dict[str, Any]]:
    found, after, more = [], "", True
    while more:
        body = client.get(f"{walk}{'&' if '?' in walk else '?'}limit=40{after}").json()
        found += body["items"]
        after, more = f"&after={body['next']}", body.get("more", body["next"] is not None)
    return found


def table(answer: Response) -> list[list[str]]:
    rows = csv.reader(io.StringIO(answer.text, newline=""), strict=True)
    return [[WHOLE.sub("", cell) for cell in row] for row in rows]


def workbook(answer: Response) -> list[list[str]]:
    """Its cells as CSV has them."""
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python(False)
    return [[_said(cell) for cell in row] for row in rows]


def _said(cell: Any) -> str:
    cell = int(cell) if isinstance(cell, float) and cell.is_integer() else cell
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def deep(row: Any, column: str) -> str:
    for part in column.split("."):
        row = row.get(part) if row else None
    if isinstance(row, list | dict):
        return json.dumps(row, ensure_ascii=False) if row else ""
    return "" if row is None else _said(row)


@pytest.fixture(scope="module")
def busy(server: Server, open_url: str) -> Iterator[Siaga]:
    """With reports, and a token whose name would be a formula."""
    siaga = Siaga(server.new(open_url))
    kpu = siaga.client(REGION, role=Role.REPORTER, agency="kpu-kutim")
    for value in range(3):
        kpu.post(f"{path('ADH-03')}/updates", json={"value": value, "note": "counted"})
    token = {"role": "reader", "regions": [REGION], "agency": "kpu-kutim", "label": "=1+1", "expires_in_days": 1}
    assert siaga.nation.post("/v1/tokens", json=token).status_code == 201
    yield siaga
    siaga.database.close()


@pytest.mark.parametrize("it", EVERY, ids=name)
def test_an_export_is_all_pages_in_every_form(it: Operation, busy: Siaga) -> None:
    client = busy.nation
    client.get("/v1/me")
    listed = pages(client, it.walk)

    rows = _same_in_every_form(client, it.walk, listed)

    assert ("'=1+1" in {cell for row in rows for cell in row}) == (it.id == "tokens")


def test_a_table_that_has_no_pages_comes_whole_too(busy: Siaga) -> None:
    """Also to whom has what it says as JSON."""
    trend = "/v1/readiness/64/trend?from=H-28&to=H-20"
    answer = busy.nation.get(trend)
    days = answer.json()["days"]

    rows = _same_in_every_form(busy.nation, trend, days)

    known = busy.nation.get(f"{trend}&format=csv", headers={"If-None-Match": answer.headers["etag"]})
    assert (len(days), rows[0][:3]) == (9, ["on", "h", "evaluated_at"])
    assert (known.status_code, table(known)) == (200, rows)
    assert busy.nation.get(trend, headers={"If-None-Match": answer.headers["etag"]}).status_code == 304


def _same_in_every_form(client: TestClient, walk: str, listed: list[dict[str, Any]]) -> list[list[str]]:
    """The rows of the table."""
    lines = [json.loads(line) for line in export(client, walk, "ndjson").text.splitlines()]
    rows = table(export(client, walk, "csv"))
    assert lines[:-1] == listed
    assert {**lines[-1]["end"], "after": None} == {"rows": len(listed), "whole": True, "after": None}
    assert rows[-1][0].startswith(f"#end rows={len(listed)} whole=true")
    assert [[unguard_formula(cell) for cell in row] for row in rows[1:-1]] == [
        [deep(row, column) for column in rows[0]] for row in listed
    ]
    assert {column.partition(".")[0] for column in rows[0]} >= {key for row in listed for key in row}
    assert not any(cell.startswith(FORMULA_STARTS) and not _is_number(cell) for row in rows for cell in row)
    assert workbook(export(client, walk, "xlsx")) == rows
    return rows


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "").isdecimal()


@pytest.mark.parametrize("form", ["csv", "ndjson", "xlsx"])
def test_a_part_says_that_it_is_one_and_a_cut_one_says_nothing(box: Siaga, form: str) -> None:
    part = export(box.nation, f"{LONG}&limit=2", "ndjson").text.splitlines()
    end = json.loads(part[-1])["end"]
    rest = export(box.nation, f"{LONG}&after={end['after']}", "ndjson").text.splitlines()
    whole = export(box.nation, LONG, "ndjson").text.splitlines()
    assert (len(part), end["rows"], end["whole"]) == (3, 2, False)
    assert part[:2] + rest[:-1] == whole[:-1]

    fault = Fault(box.database.reader, 12)
    cut = export(box.nation, LONG.partition("?")[0], form)
    fault.remove()
    assert "#end" not in cut.text
    assert '"end"' not in cut.text
    assert (cut.status_code >= 500) == (form == "xlsx")


def test_an_export_is_scoped_and_refused_like_its_list(box: Siaga) -> None:
    own = box.client("64.74")
    told = [json.loads(line) for line in export(own, "/v1/regions", "ndjson").text.splitlines()]

    assert {it["code"][:5] for it in told[:-1]} == {"64.74"}
    for asked, status in (
        ("/v1/regions?within=64&format=csv", 404),
        ("/v1/regions?format=pdf", 422),
        ("/v1/regions?format=csv&after=x", 422),
        ("/v1/regions?format=csv&regoin=64", 422),
        ("/v1/me?format=csv", 422),
    ):
        answer = own.get(asked)
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), asked
