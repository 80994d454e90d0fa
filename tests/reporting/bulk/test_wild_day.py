"""A script gone wild at two in the morning, real reports by others at seven, the script's taken back at eight."""

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
from tests.integrity.verify.test_verify import verified
from tests.offices import REGION, Offices, assert_chained, path
from tests.reporting.bulk.test_bulk import URL
from tests.reporting.bulk.test_sheet import ask, read

WILD = int(os.environ.get("SIAGA_TEST_WILD", "700"))
MIDNIGHT = (datetime.now(UTC) + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
IDS = UUID(int=7)
ITEM = "election, region, requirement, status, assurance, value, stage, target, observed_at, good_until, update_id"
"""All but its revision, and since when it has this target: how it came about is another story."""


@contextmanager
def at(hour: float, url: str) -> Iterator[Siaga]:
    siaga = Siaga(url, now=MIDNIGHT + timedelta(hours=hour))
    yield siaga
    siaga.database.close()


def post(client: TestClient, rows: list[dict[str, Any]], **asked: Any) -> dict[str, Any]:
    answer = client.post(URL, json=rows, params=asked, headers={"Idempotency-Key": str(uuid4())})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["summary"]
    return found


def report(client: TestClient, items: list[str], value: int, hour: float) -> None:
    """Real counts. Where that takes back what is done, it says how much, as the dry run tells."""
    observed_at = (MIDNIGHT + timedelta(hours=hour)).isoformat()
    rows = [
        {
            **dict(zip(("region", "requirement"), item.split("/"), strict=True)),
            **{"value": value, "note": "counted", "observed_at": observed_at},
            "client_id": str(uuid5(IDS, f"{item} {value}")),
        }
        for item in items
    ]
    dry = post(client, rows, dry_run=True)
    assert post(client, rows, accept_decrease=dry["taken_back"]) == dry


def counts(siaga: Siaga) -> list[str]:
    """Items that KPU Kaltim may report a number of."""
    header, *rows = read(ask(siaga, "64", "csv"))
    told = [dict(zip(header, row, strict=True)) for row in rows]
    wanted = [it["butir"] for it in told if it["reported_by"].startswith("election") and "value:" in it["how"]]
    tried = [dict(zip(("region", "requirement"), it.split("/"), strict=True), value=1, note="x") for it in wanted]
    asked = {"dry_run": "true", "on_error": "continue"}
    kpu = siaga.client("64", role=Role.REPORTER, agency="kpu-kaltim")
    results = kpu.post(URL, json=tried, params=asked).json()["rows"]
    return [item for item, it in zip(wanted, results, strict=True) if it["result"] == "recorded"]


def go_wild(siaga: Siaga, items: list[str]) -> str:
    """The id of the token that did it."""
    wanted = identity_service.TokenRequest(Role.REPORTER, ("64",), "kpu-kaltim", "wild", 30, rows_per_hour=1_000_000)
    with siaga.database.write() as session:
        secret = identity_service.issue(session, wanted, now=MIDNIGHT)
        token = session.exec(select(Token.id).where(Token.label == "wild")).one()
    client = TestClient(siaga.app, headers={"Authorization": f"Bearer {secret}"})
    since = MIDNIGHT + timedelta(hours=1)
    rows = [
        {
            **dict(zip(("region", "requirement"), items[n % len(items)].split("/"), strict=True)),
            **{"value": 1 + n // len(items), "note": "wild"},
            "observed_at": (since + timedelta(seconds=3600 * n / WILD)).isoformat(),
        }
        for n in range(WILD)
    ]
    for first in range(0, WILD, MAX_ROWS):
        some = rows[first : first + MAX_ROWS]
        assert post(client, some)["recorded"] == len(some)
    return str(token)


def real_day(url: str, items: list[str]) -> None:
    """Kutai Timur counts anew what it had counted the evening before, and more; Bawaslu looks at some of it."""
    with at(7, url) as siaga:
        offices = Offices(siaga)
        report(offices.kpu, items[: len(items) // 2], 2, 6.8)
        seen = str(uuid5(IDS, f"{items[0]} 2"))
        _, code = items[0].split("/")
        said = offices.say(code, "confirmed", seen)
        assert said.status_code == 201, said.text
        offices.kpu.post(f"/v1/readiness-checklists/{REGION}/check-ins", json={"requirements": [code]})


def undo(siaga: Siaga, token: str) -> dict[str, Any]:
    """What the dry run says will be done is done."""
    coordinator = siaga.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")
    span = {"recorded_from": MIDNIGHT.isoformat(), "recorded_to": (MIDNIGHT + timedelta(hours=6)).isoformat()}
    wanted = {"token": token, **span, "note": "a script gone wild"}
    dry, done = (coordinator.post(f"/v1/retractions{it}", json=wanted).json() for it in ("?dry_run=true", ""))
    assert {**dry, "id": None, "dry_run": False} == {**done, "id": None}
    assert isinstance(done, dict)
    return done


def stands(url: str) -> dict[str, Any]:
    """Items, sums and readiness as they are at nine."""
    with at(9, url) as siaga:
        with siaga.database.read() as session:
            run = session.connection().exec_driver_sql
            tables = {
                "items": sorted(map(repr, run(f"SELECT {ITEM} FROM checklist_item WHERE update_id IS NOT NULL"))),
                "tallies": sorted(map(repr, run("SELECT * FROM region_totals"))),
                "days": sorted(repr(row) for row in run("SELECT * FROM daily_totals") if any(row[5:])),
            }
        readiness = {code: siaga.nation.get(f"/v1/readiness/{code}").json() for code in ("64", REGION, "64.01")}
        return {**tables, "readiness": _without_revision(readiness)}


def _without_revision(told: Any) -> Any:
    if isinstance(told, dict):
        return {name: _without_revision(it) for name, it in told.items() if name not in ("revision", "changes_at")}
    return [_without_revision(it) for it in told] if isinstance(told, list) else told


def test_what_a_script_did_at_night_is_undone_and_what_others_reported_stands(server: Server, open_url: str) -> None:
    wild, twin = server.new(open_url), server.new(open_url)
    with at(-4, wild) as siaga:
        items = counts(siaga)
    here = [it for it in items if it.startswith(f"{REGION}/")]
    for url in (wild, twin):
        with at(-4, url) as siaga:
            report(Offices(siaga).kpu, here[len(here) // 3 :], 1, -5)

    with at(2, wild) as siaga:
        token = go_wild(siaga, items)
    for url in (wild, twin):
        real_day(url, here)
    assert stands(wild) != stands(twin)
    with at(8, wild) as siaga:
        done = undo(siaga, token)

    assert (done["updates"], done["already"]) == (WILD, 0)
    assert stands(wild) == stands(twin)
    with at(9, wild) as siaga:
        assert verified(siaga).findings == []
        assert_chained(siaga)
        told = siaga.nation.get(f"{path(here[0].split('/')[1])}/updates").json()
        gone = Counter(it["retraction"] == done["id"] for it in told)
        assert gone == {True: len(range(items.index(here[0]), WILD, len(items))), False: 1}
