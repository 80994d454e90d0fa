"""A faulty script reports at two in the morning, offices at seven; at eight the script's updates are retracted."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4, uuid5

from fastapi.testclient import TestClient
from sqlmodel import select

from api.core.caller import Role
from api.identity import service as identity_service
from api.identity.models import Token
from api.reporting.bulk.formats import MAX_ROWS
from tests.conftest import Server, Siaga
from tests.integrity.verify.test_verify import verify_database
from tests.offices import REGION, Offices, assert_chained, path
from tests.reporting.bulk.test_bulk import URL
from tests.reporting.bulk.test_sheet import download, read

SCRIPT_ROWS = int(os.environ.get("SIAGA_TEST_WILD", "700"))
MIDNIGHT = (datetime.now(UTC) + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
IDS = UUID(int=7)
ITEM_COLUMNS = (
    "election, region, requirement, status, assurance, value, stage, target, observed_at, good_until, update_id"
)
"""The columns of an item but its revision and the time of its target, which depend on the steps that led there."""


@contextmanager
def siaga_at(hour: float, url: str) -> Iterator[Siaga]:
    siaga = Siaga(url, now=MIDNIGHT + timedelta(hours=hour))
    yield siaga
    siaga.database.close()


def post(client: TestClient, rows: list[dict[str, Any]], **query: Any) -> dict[str, Any]:
    answer = client.post(URL, json=rows, params=query, headers={"Idempotency-Key": str(uuid4())})
    assert answer.status_code == 200, answer.text
    summary: dict[str, Any] = answer.json()["summary"]
    return summary


def report(client: TestClient, items: list[str], value: int, hour: float) -> None:
    """Report real counts, and accept the decrease that the dry run announces."""
    observed_at = (MIDNIGHT + timedelta(hours=hour)).isoformat()
    rows = [
        {
            **dict(zip(("region", "requirement"), item.split("/"), strict=True)),
            **{"value": value, "note": "counted", "observed_at": observed_at},
            "client_id": str(uuid5(IDS, f"{item} {value}")),
        }
        for item in items
    ]
    dry_run_summary = post(client, rows, dry_run=True)
    assert post(client, rows, accept_decrease=dry_run_summary["taken_back"]) == dry_run_summary


def countable_items(siaga: Siaga) -> list[str]:
    """Return the items for which KPU Kaltim may report a number, each as region/requirement."""
    header, *rows = read(download(siaga, "64", "csv"))
    sheet_rows = [dict(zip(header, row, strict=True)) for row in rows]
    count_items = [
        it["butir"]
        for it in sheet_rows
        if it["reported_by"].startswith("the election commission") and "value:" in it["how"]
    ]
    attempts = [
        dict(zip(("region", "requirement"), it.split("/"), strict=True), value=1, note="x") for it in count_items
    ]
    query = {"dry_run": "true", "on_error": "continue"}
    kpu = siaga.client("64", role=Role.REPORTER, agency="kpu-kaltim")
    row_results = kpu.post(URL, json=attempts, params=query).json()["rows"]
    return [item for item, it in zip(count_items, row_results, strict=True) if it["result"] == "recorded"]


def run_script(siaga: Siaga, items: list[str]) -> str:
    """Send the rows of the script, and return the id of its token."""
    token_request = identity_service.TokenRequest(
        Role.REPORTER, ("64",), "kpu-kaltim", "wild", 30, rows_per_hour=1_000_000
    )
    with siaga.database.write() as session:
        secret = identity_service.issue(session, token_request, now=MIDNIGHT)
        token = session.exec(select(Token.id).where(Token.label == "wild")).one()
    client = TestClient(siaga.app, headers={"Authorization": f"Bearer {secret}"})
    since = MIDNIGHT + timedelta(hours=1)
    rows = [
        {
            **dict(zip(("region", "requirement"), items[n % len(items)].split("/"), strict=True)),
            **{"value": 1 + n // len(items), "note": "wild"},
            "observed_at": (since + timedelta(seconds=3600 * n / SCRIPT_ROWS)).isoformat(),
        }
        for n in range(SCRIPT_ROWS)
    ]
    for start in range(0, SCRIPT_ROWS, MAX_ROWS):
        batch = rows[start : start + MAX_ROWS]
        assert post(client, batch)["recorded"] == len(batch)
    return str(token)


def report_in_the_morning(url: str, items: list[str]) -> None:
    """Kutai Timur recounts the items of the evening before, and more; Bawaslu confirms one; KPU checks in."""
    with siaga_at(7, url) as siaga:
        offices = Offices(siaga)
        report(offices.kpu, items[: len(items) // 2], 2, 6.8)
        update_id = str(uuid5(IDS, f"{items[0]} 2"))
        _, code = items[0].split("/")
        confirmation = offices.post_verification(code, "confirmed", update_id)
        assert confirmation.status_code == 201, confirmation.text
        offices.kpu.post(f"/v1/readiness-checklists/{REGION}/check-ins", json={"requirements": [code]})


def retract_script(siaga: Siaga, token: str) -> dict[str, Any]:
    """Retract the script's updates, and assert that the retraction does what its dry run announces."""
    coordinator = siaga.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")
    span = {"recorded_from": MIDNIGHT.isoformat(), "recorded_to": (MIDNIGHT + timedelta(hours=6)).isoformat()}
    body = {"token": token, **span, "note": "a script gone wild"}
    dry_run, retraction = (coordinator.post(f"/v1/retractions{it}", json=body).json() for it in ("?dry_run=true", ""))
    assert {**dry_run, "id": None, "dry_run": False} == {**retraction, "id": None}
    assert isinstance(retraction, dict)
    return retraction


def state_at_nine(url: str) -> dict[str, Any]:
    """Return the items, totals and readiness at nine o'clock."""
    with siaga_at(9, url) as siaga:
        with siaga.database.read() as session:
            execute = session.connection().exec_driver_sql
            tables = {
                "items": sorted(
                    map(repr, execute(f"SELECT {ITEM_COLUMNS} FROM checklist_item WHERE update_id IS NOT NULL"))
                ),
                "totals": sorted(map(repr, execute("SELECT * FROM region_totals"))),
                "daily_totals": sorted(repr(row) for row in execute("SELECT * FROM daily_totals") if any(row[5:])),
            }
        readiness = {code: siaga.nation.get(f"/v1/readiness/{code}").json() for code in ("64", REGION, "64.01")}
        return {**tables, "readiness": _without_revision(readiness)}


def _without_revision(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_revision(it) for name, it in value.items() if name not in ("revision", "changes_at")}
    return [_without_revision(it) for it in value] if isinstance(value, list) else value


def test_retracting_a_scripts_updates_leaves_what_others_reported(server: Server, open_url: str) -> None:
    script_url, twin_url = server.new(open_url), server.new(open_url)
    with siaga_at(-4, script_url) as siaga:
        items = countable_items(siaga)
    regency_items = [it for it in items if it.startswith(f"{REGION}/")]
    for url in (script_url, twin_url):
        with siaga_at(-4, url) as siaga:
            report(Offices(siaga).kpu, regency_items[len(regency_items) // 3 :], 1, -5)

    with siaga_at(2, script_url) as siaga:
        token = run_script(siaga, items)
    for url in (script_url, twin_url):
        report_in_the_morning(url, regency_items)
    assert state_at_nine(script_url) != state_at_nine(twin_url)
    with siaga_at(8, script_url) as siaga:
        retraction = retract_script(siaga, token)

    assert (retraction["updates"], retraction["already"]) == (SCRIPT_ROWS, 0)
    assert state_at_nine(script_url) == state_at_nine(twin_url)
    with siaga_at(9, script_url) as siaga:
        assert verify_database(siaga).findings == []
        assert_chained(siaga)
        updates = siaga.nation.get(f"{path(regency_items[0].split('/')[1])}/updates").json()
        count_by_retracted = Counter(it["retraction"] == retraction["id"] for it in updates)
        assert count_by_retracted == {
            True: len(range(items.index(regency_items[0]), SCRIPT_ROWS, len(items))),
            False: 1,
        }
