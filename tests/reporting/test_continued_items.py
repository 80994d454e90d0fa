"""A write continues an item from its stored state. Whatever is sent, items and totals equal a rebuild from the ledgers,
and what a write reads does not grow with what was said of the item before.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, NamedTuple
from uuid import uuid4

import pytest
from httpx2 import Response
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from api.core.caller import Role
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify.report import VerificationReport
from tests.conftest import Server, Siaga
from tests.offices import REGION, Offices, path, stored_item
from tests.reporting.held import send_together

CODES = ("VCR-04", "LOG-01G", "LOG-04G")
"""Reports of the first expire. The target of the last is the value of the second, whose own is reported with it."""
ITEM, HOURS, VALUES = st.integers(0, 2), st.integers(0, 70), st.integers(0, 6)
Step = tuple[str, int, int, int]
SHARED_STEPS = st.one_of(
    st.tuples(st.just("report"), ITEM, HOURS, VALUES),
    st.tuples(st.just("report"), ITEM, st.just(0), VALUES),
    st.tuples(st.just("correct"), ITEM, HOURS, VALUES),
    st.tuples(st.sampled_from(["confirm", "dispute", "settle"]), ITEM, HOURS, VALUES),
    st.tuples(st.just("retract"), ITEM, HOURS, VALUES),
    st.tuples(st.just("check_in"), ITEM, HOURS, VALUES),
)
STEPS = st.one_of(
    SHARED_STEPS,
    st.tuples(st.sampled_from(["bulk", "retract_batch", "figure", "postpone"]), ITEM, HOURS, VALUES),
)
OF_ONE_ITEM = st.tuples(ITEM, st.lists(SHARED_STEPS, min_size=2, max_size=5)).map(
    lambda it: [(kind, it[0], hours, value) for kind, _, hours, value in it[1]]
)
TRANSACTIONS = st.one_of(STEPS.map(lambda step: [step]), st.lists(SHARED_STEPS, min_size=2, max_size=5), OF_ONE_ITEM)
KINDS = {"confirm": "confirmed", "dispute": "disputed", "settle": "settled"}
REFUSED = (403, 404, 409, 422)


class Sending(NamedTuple):
    """A request, and what is noted of its answer if it is accepted."""

    send: Callable[[], Response]
    note: Callable[[Any], None] = lambda _: None


@dataclass
class Play:
    """Sends requests about three items of one regency. Some are refused, which is as good."""

    offices: Offices
    start: datetime
    updates: dict[str, list[str]] = field(default_factory=lambda: {code: [] for code in CODES})
    batches: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        offices = self.offices
        self.police = offices.client("polres-kutim", Role.VERIFIER)
        for client in (offices.kpu, offices.bawaslu, offices.coordinator, self.police):
            client.get("/v1/me")  # so that no note of a token's first use waits for a connection

    def transact(self, steps: list[Step]) -> None:
        """Send one request, or several that share a transaction."""
        sendings = [sending for step in steps if (sending := self.sending(*step)) is not None]
        answers = (
            [sendings[0].send()]
            if len(sendings) == 1
            else send_together(self.offices.siaga, [it.send for it in sendings])
        )
        for sending, answer in zip(sendings, answers, strict=True):
            assert answer.is_success or answer.status_code in REFUSED, answer.text
            if answer.is_success:
                sending.note(answer.json())

    def sending(self, kind: str, item: int, hours: int, value: int) -> Sending | None:
        code, observed_at = CODES[item], (self.start - timedelta(hours=hours)).isoformat()
        if kind in KINDS:
            return self.verify(kind, code, observed_at, value)
        sending: Sending | None = getattr(self, kind)(code, observed_at, value)
        return sending

    def report(self, code: str, observed_at: str, value: int, **fields: Any) -> Sending:
        fields |= {"of": 5} if code == "LOG-01G" else {}
        fields |= {"on_behalf_of": "kpu-kutim", "value": value, "observed_at": observed_at, "note": "so"}
        return Sending(
            partial(self.offices.report, code, by=self.offices.coordinator, **fields),
            lambda answer: self.updates[code].append(answer["update"]["id"]),
        )

    def correct(self, code: str, observed_at: str, value: int) -> Sending | None:
        ids = self.updates[code]
        return self.report(code, observed_at, value, corrects=ids[-1 - value % len(ids)]) if ids else None

    def bulk(self, code: str, observed_at: str, value: int) -> Sending:
        """Three rows about one item and one about another, with times of observation that go back and forth."""
        rows: list[dict[str, Any]] = []
        for days, row_code in ((0, code), (2, code), (1, code), (1, "VCR-04")):
            row_at = (datetime.fromisoformat(observed_at) - timedelta(days=days)).isoformat()
            ids = self.updates[row_code]
            rows.append(
                {"region": REGION, "requirement": row_code, "value": value + days, "note": "so", "observed_at": row_at}
                | ({"of": 5} if row_code == "LOG-01G" else {})
                | ({"corrects": ids[-1]} if ids and days == 2 and value % 2 else {})
            )

        def note(answer: Any) -> None:
            for row, result in zip(rows, answer["rows"], strict=True):
                if result["result"] == "recorded":
                    self.updates[row["requirement"]].append(result["id"])
            self.batches.append(answer["batch"])

        query = {"on_error": "continue", "accept_decrease": "0"}
        headers = {"Idempotency-Key": str(uuid4())}
        send = partial(self.offices.kpu.post, "/v1/checklist-updates", json=rows, params=query, headers=headers)
        return Sending(send, note)

    def verify(self, kind: str, code: str, observed_at: str, value: int) -> Sending | None:
        """Only a settlement may name an update that is not current."""
        item = stored_item(self.offices.siaga, code)
        if item is None or item.update_id is None:
            return None
        is_of_any = kind == "settle" and value % 2 and self.updates[code]
        update_id = self.updates[code][value % len(self.updates[code])] if is_of_any else str(item.update_id)
        verifier = (self.offices.bawaslu, self.police, self.offices.coordinator)[value % 3]
        fields = {"observed_at": observed_at, "note": "seen"} | ({"value": value} if kind == "dispute" else {})
        return Sending(partial(self.offices.post_verification, code, KINDS[kind], update_id, by=verifier, **fields))

    def retract(self, code: str, _: str, value: int) -> Sending | None:
        ids = self.updates[code]
        body = {"update_id": ids[-1 - value % len(ids)], "note": "taken back"} if ids else {}
        return Sending(partial(self.offices.coordinator.post, "/v1/retractions", json=body)) if ids else None

    def retract_batch(self, _: str, __: str, value: int) -> Sending | None:
        body = {"batch": self.batches[value % len(self.batches)], "note": "taken back"} if self.batches else {}
        return Sending(partial(self.offices.coordinator.post, "/v1/retractions", json=body)) if self.batches else None

    def check_in(self, code: str, observed_at: str, _: int) -> Sending:
        body = {"requirements": sorted({code, "VCR-04"}), "observed_at": observed_at}
        return Sending(partial(self.offices.kpu.post, f"/v1/readiness-checklists/{REGION}/check-ins", json=body))

    def figure(self, _: str, __: str, value: int) -> Sending:
        body = {"kind": "stations", "election": "pilkada-2024", "value": value + 1, "source": "S0"}
        return Sending(partial(self.offices.siaga.nation.post, f"/v1/regions/{REGION}/figures", json=body))

    def postpone(self, _: str, observed_at: str, value: int) -> Sending:
        polling_on = (self.start + timedelta(days=3 + value)).date().isoformat()
        body = {"region": REGION, "polling_on": polling_on, "decided_at": observed_at, "source": "S0"}
        return Sending(partial(self.offices.siaga.nation.post, "/v1/elections/pilkada-2024/polling-days", json=body))


def findings(siaga: Siaga) -> list[Any]:
    """What differs between the stored items and totals and those rebuilt from the ledgers."""
    report = VerificationReport()
    with siaga.database.read() as session:
        rebuild_items.check_items(session, report)
    return report.findings


def test_items_and_totals_equal_a_rebuild_after_random_writes(server: Server, open_url: str) -> None:
    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
    @given(st.lists(TRANSACTIONS, min_size=4, max_size=10))
    @example([[("report", 0, 20, 3)], [("report", 0, 0, 2), ("retract", 0, 0, 0), ("report", 0, 5, 1)]])
    def play(transactions: list[list[Step]]) -> None:
        with server.copy(open_url) as siaga:
            random_play = Play(Offices(siaga), datetime.now(UTC) - timedelta(hours=1))
            for steps in transactions:
                random_play.transact(steps)
                assert findings(siaga) == []

    play()


# What a write reads

WRITES: dict[str, Callable[[Offices, str, datetime], Any]] = {
    "report": lambda offices, *_: offices.report("VCR-04", value=1),
    "late report": lambda offices, _, now: offices.report(
        "VCR-04", value=1, observed_at=str(now - timedelta(hours=30))
    ),
    "correction": lambda offices, current, _: offices.report("VCR-04", value=2, note="so", corrects=current),
    "confirmation": lambda offices, current, _: offices.post_verification("VCR-04", "confirmed", current),
    "dispute": lambda offices, current, _: offices.post_verification("VCR-04", "disputed", current, value=0, note="so"),
    "retraction": lambda offices, current, _: offices.coordinator.post(
        "/v1/retractions", json={"update_id": current, "note": "so"}
    ),
    "check-in": lambda offices, *_: offices.kpu.post(
        f"/v1/readiness-checklists/{REGION}/check-ins", json={"requirements": ["VCR-04"]}
    ),
    "item": lambda offices, *_: offices.siaga.nation.get(path("VCR-04")),
}


def with_updates(siaga: Siaga, count: int) -> tuple[str, datetime]:
    """Report so many times about one item, half a day apart, and return its current update and when it was."""
    offices, now = Offices(siaga), datetime.now(UTC) - timedelta(minutes=1)
    rows = [
        {"region": REGION, "requirement": "VCR-04", "value": 1 + number % 2, "note": "so"}
        | {"observed_at": (now - timedelta(hours=12 * (count - number))).isoformat()}
        for number in range(1, count)
    ]
    answer = offices.kpu.post("/v1/checklist-updates", json=rows, headers={"Idempotency-Key": str(uuid4())})
    assert answer.json()["summary"]["recorded"] == count - 1, answer.text
    return offices.reported("VCR-04", value=1, observed_at=now.isoformat()), now


@contextmanager
def rows_fetched(siaga: Siaga) -> Iterator[list[int]]:
    """Count the rows that each statement returns: it is run once more."""
    counts: list[int] = []

    def count_rows(_: Any, cursor: Any, statement: str, parameters: Any, *__: Any) -> None:
        if statement.lstrip().startswith("SELECT"):
            counting_cursor = cursor.connection.cursor()
            counting_cursor.execute(f"SELECT count(*) FROM ({statement}) AS fetched", parameters)
            counts.append(counting_cursor.fetchone()[0])

    engines = (siaga.database.writer, siaga.database.reader)
    for engine in engines:
        event.listen(engine, "after_cursor_execute", count_rows)
    yield counts
    for engine in engines:
        event.remove(engine, "after_cursor_execute", count_rows)


@pytest.mark.parametrize("write", WRITES)
def test_a_write_fetches_as_many_rows_however_long_the_history_is(server: Server, open_url: str, write: str) -> None:
    rows_of_histories = []
    for count in (5, 120):
        with server.copy(open_url) as siaga:
            current_update, now = with_updates(siaga, count)
            offices = Offices(siaga)
            for client in (offices.kpu, offices.bawaslu, offices.coordinator, siaga.nation):
                client.get("/v1/regions/64.08")  # what is cached is read before
            with rows_fetched(siaga) as counts:
                answer = WRITES[write](offices, current_update, now)
            assert answer.status_code in (200, 201), answer.text
            rows_of_histories.append(counts)

    assert rows_of_histories[0] == rows_of_histories[1]
