"""Faults at every statement, repeated requests and many writers: all or nothing, once, and nothing is lost."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from sqlmodel import col, select

from api.checklists.history.models import ChecklistUpdate
from api.ledger.models import Entry
from tests.conftest import Siaga
from tests.offices import Offices, assert_chained, path, stored_item

REPORT_TABLES = (
    "checklist_update",
    "verification",
    "retracted_update",
    "entry",
    "checklist_item",
    "region_totals",
    "daily_totals",
    "region_revision",
)
RECALCULATION_TABLES = ("figure", "fact", "target_change", "polling_day", "election_region", "election", "ledger")


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


class Fault:
    """Fails the n-th statement of the writing connection, once."""

    def __init__(self, engine: sa.Engine, number: int) -> None:
        self.number, self.count = number, 0
        self.engine = engine
        event.listen(engine, "before_cursor_execute", self._count)

    def _count(self, *_: Any) -> None:
        self.count += 1
        if self.count == self.number:
            raise RuntimeError("a fault for the test")

    def remove(self) -> None:
        event.remove(self.engine, "before_cursor_execute", self._count)


def rows_by_table(siaga: Siaga, tables: tuple[str, ...] = REPORT_TABLES) -> dict[str, list[Any]]:
    with siaga.database.read() as session:
        execute = session.connection().exec_driver_sql
        return {name: sorted(map(repr, execute(f"SELECT * FROM {name}"))) for name in tables}


@pytest.mark.parametrize("action", ["update", "verification", "retraction", "figure", "polling day"])
def test_a_fault_at_any_statement_leaves_all_or_nothing(offices: Offices, action: str) -> None:
    update = offices.reported("ADH-03", value=4000)
    offices.report("NEU-03A", by=offices.coordinator, status="done", on_behalf_of="bawaslu-kutim")
    nation, day = offices.siaga.nation, (datetime.now(UTC) + timedelta(days=90)).date()
    figure = {"kind": "stations", "election": "pilkada-2024", "value": 702, "source": "S0"}
    postponement = {"region": "64.08", "polling_on": day.isoformat(), "source": "S0", "note": "flood"}
    request_by_action: dict[str, Callable[[], Any]] = {
        "update": lambda: offices.report("ADH-03", value=4100, note="more"),
        "verification": lambda: offices.post_verification("ADH-03", "confirmed", update),
        "retraction": lambda: offices.kpu.post("/v1/retractions", json={"update_id": update, "note": "x"}),
        "figure": lambda: nation.post("/v1/regions/64.08/figures", json=figure),
        "polling day": lambda: nation.post("/v1/elections/pilkada-2024/polling-days", json=postponement),
    }
    _ = offices.bawaslu, offices.kpu
    before = rows_by_table(offices.siaga, REPORT_TABLES + RECALCULATION_TABLES)
    number, answer = 0, None
    while answer is None or answer.status_code >= 500:
        number += 1
        fault = Fault(offices.siaga.database.writer, number)
        answer = request_by_action[action]()
        fault.remove()
        if answer.status_code >= 500:
            assert rows_by_table(offices.siaga, REPORT_TABLES + RECALCULATION_TABLES) == before, f"statement {number}"

    assert answer.status_code == 201
    assert number > 5, "the faults hit the action"
    assert_chained(offices.siaga)


def test_of_many_writers_with_the_same_etag_one_wins(offices: Offices) -> None:
    """Sixteen writers each add one to the value they read, until it is accepted: no addition is lost."""
    offices.reported("ADH-03", value=0)
    offices.kpu.get("/v1/me")
    url = path("ADH-03")

    def add_one(_: int) -> int:
        losses = 0
        while True:
            item = offices.kpu.get(url)
            answer = offices.kpu.post(
                f"{url}/updates",
                json={"value": item.json()["value"] + 1},
                headers={"If-Match": item.headers["ETag"]},
            )
            if answer.status_code == 201:
                return losses
            assert answer.status_code == 412, answer.text
            losses += 1

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(add_one, range(16)))

    item = stored_item(offices.siaga, "ADH-03")
    assert item is not None
    assert item.value == 16
    assert_chained(offices.siaga)


def test_writers_without_etag_lose_nothing(offices: Offices) -> None:
    offices.kpu.get("/v1/me")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: offices.report("ADH-03", value=n), range(40)))

    assert {answer.status_code for answer in answers} == {201}
    with offices.siaga.database.read() as session:
        assert len(session.exec(select(ChecklistUpdate)).all()) == 40
        assert len(session.exec(select(Entry).where(col(Entry.ledger) == "64.08")).all()) == 40
    assert_chained(offices.siaga)


def test_a_request_sent_twice_at_once_is_done_once(offices: Offices) -> None:
    url = f"{path('ADH-03')}/updates"
    offices.kpu.get("/v1/me")
    start = threading.Barrier(6)

    def send(_: int) -> Any:
        start.wait()
        return offices.kpu.post(url, json={"value": 7}, headers={"Idempotency-Key": "one deed"})

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(send, range(6)))

    accepted = [answer for answer in answers if answer.status_code == 201]
    assert len({answer.text for answer in accepted}) == 1
    assert sum("Idempotency-Replayed" not in answer.headers for answer in accepted) == 1
    assert {answer.status_code for answer in answers} <= {201, 409}
    with offices.siaga.database.read() as session:
        assert len(session.exec(select(ChecklistUpdate)).all()) == 1


def test_a_key_belongs_to_one_request_and_a_refusal_leaves_it_free(offices: Offices) -> None:
    url, key = f"{path('ADH-03')}/updates", {"Idempotency-Key": "k"}

    refused = offices.kpu.post(url, json={"status": "done"}, headers=key)
    accepted = offices.kpu.post(url, json={"value": 7}, headers=key)
    different_request = offices.kpu.post(url, json={"value": 8}, headers=key)
    other_office = offices.coordinator.post(url, json={"value": 8, "on_behalf_of": "kpu-kutim"}, headers=key)

    assert (refused.status_code, accepted.status_code) == (422, 201)
    assert (different_request.status_code, different_request.json()["code"]) == (422, "idempotency_key_reused")
    assert other_office.status_code == 201


def test_retracting_an_unknown_update_changes_nothing(offices: Offices) -> None:
    body = {"update_id": "018f0000-0000-7000-8000-000000000000", "note": "x"}

    before = rows_by_table(offices.siaga)

    assert offices.coordinator.post("/v1/retractions", json=body).status_code == 404
    assert rows_by_table(offices.siaga) == before
