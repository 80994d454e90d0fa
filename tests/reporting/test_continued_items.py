"""A write continues an item from its stored state. Whatever is sent, items and totals equal a rebuild from the ledgers,
and what a write reads does not grow with what was said of the item before.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from api.core.caller import Role
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify.report import VerificationReport
from tests.conftest import Server, Siaga
from tests.offices import REGION, Offices, path, stored_item

CODES = ("VCR-04", "LOG-01G", "LOG-04G")
"""Reports of the first expire. The target of the last is the value of the second, whose own is reported with it."""
ITEM, HOURS, VALUES = st.integers(0, 2), st.integers(0, 70), st.integers(0, 6)
STEPS = st.one_of(
    st.tuples(st.just("report"), ITEM, HOURS, VALUES),
    st.tuples(st.just("report"), ITEM, st.just(0), VALUES),
    st.tuples(st.just("correct"), ITEM, HOURS, VALUES),
    st.tuples(st.just("bulk"), ITEM, HOURS, VALUES),
    st.tuples(st.sampled_from(["confirm", "dispute", "settle"]), ITEM, HOURS, VALUES),
    st.tuples(st.sampled_from(["retract", "retract_batch"]), ITEM, HOURS, VALUES),
    st.tuples(st.just("check_in"), ITEM, HOURS, VALUES),
    st.tuples(st.just("figure"), ITEM, HOURS, VALUES),
    st.tuples(st.just("postpone"), ITEM, HOURS, VALUES),
)
REFUSED = (403, 404, 409, 422)


@dataclass
class Play:
    """Sends requests about three items of one regency. Some are refused, which is as good."""

    offices: Offices
    start: datetime
    updates: dict[str, list[str]] = field(default_factory=lambda: {code: [] for code in CODES})
    batches: list[str] = field(default_factory=list)
    kinds: ClassVar[dict[str, str]] = {"confirm": "confirmed", "dispute": "disputed", "settle": "settled"}

    def step(self, kind: str, item: int, hours: int, value: int) -> None:
        code, observed_at = CODES[item], (self.start - timedelta(hours=hours)).isoformat()
        if kind in self.kinds:
            self.verify(kind, code, observed_at, value)
        else:
            getattr(self, kind)(code, observed_at, value)

    def report(self, code: str, observed_at: str, value: int, **fields: Any) -> None:
        fields |= {"of": 5} if code == "LOG-01G" else {}
        fields |= {"on_behalf_of": "kpu-kutim", "value": value, "observed_at": observed_at, "note": "so"}
        answer = self.offices.report(code, by=self.offices.coordinator, **fields)
        assert answer.status_code in (201, *REFUSED), answer.text
        if answer.status_code == 201:
            self.updates[code].append(answer.json()["update"]["id"])

    def correct(self, code: str, observed_at: str, value: int) -> None:
        if self.updates[code]:
            self.report(code, observed_at, value, corrects=self.updates[code][-1 - value % len(self.updates[code])])

    def bulk(self, code: str, observed_at: str, value: int) -> None:
        """Three rows about one item and one about another, with times of observation that go back and forth."""
        rows = []
        for days, row_code in ((0, code), (2, code), (1, code), (1, "VCR-04")):
            row_at = (datetime.fromisoformat(observed_at) - timedelta(days=days)).isoformat()
            of = {"of": 5} if row_code == "LOG-01G" else {}
            ids = self.updates[row_code]
            corrects = {"corrects": ids[-1]} if ids and days == 2 and value % 2 else {}
            rows.append(
                {"region": REGION, "requirement": row_code, "value": value + days, "note": "so", "observed_at": row_at}
                | of
                | corrects
            )
        answer = self.offices.kpu.post(
            "/v1/checklist-updates", json=rows, params={"on_error": "continue", "accept_decrease": 0},
            headers={"Idempotency-Key": str(uuid4())},
        )  # fmt: skip
        assert answer.status_code in (207, *REFUSED), answer.text
        if answer.status_code == 207:
            for row, result in zip(rows, answer.json()["rows"], strict=True):
                if result["result"] == "recorded":
                    self.updates[str(row["requirement"])].append(result["id"])
            self.batches.append(answer.json()["batch"])

    def verify(self, kind: str, code: str, observed_at: str, value: int) -> None:
        """Only a settlement may name an update that is not current."""
        item = stored_item(self.offices.siaga, code)
        if item is None or item.update_id is None:
            return
        is_of_any = kind == "settle" and value % 2 and self.updates[code]
        update_id = self.updates[code][value % len(self.updates[code])] if is_of_any else str(item.update_id)
        verifiers: list[TestClient] = [
            self.offices.bawaslu,
            self.offices.client("polres-kutim", Role.VERIFIER),
            self.offices.coordinator,
        ]
        seen = {"value": value} if kind == "dispute" else {}
        answer = self.offices.post_verification(
            code, self.kinds[kind], update_id, by=verifiers[value % 3], observed_at=observed_at, note="seen", **seen
        )
        assert answer.status_code in (201, *REFUSED), answer.text

    def retract(self, code: str, _: str, value: int) -> None:
        if self.updates[code]:
            body = {"update_id": self.updates[code][-1 - value % len(self.updates[code])], "note": "taken back"}
            answer = self.offices.coordinator.post("/v1/retractions", json=body)
            assert answer.status_code in (201, *REFUSED), answer.text

    def retract_batch(self, _: str, __: str, value: int) -> None:
        if self.batches:
            body = {"batch": self.batches[value % len(self.batches)], "note": "taken back"}
            answer = self.offices.coordinator.post("/v1/retractions", json=body)
            assert answer.status_code in (201, *REFUSED), answer.text

    def check_in(self, code: str, observed_at: str, _: int) -> None:
        answer = self.offices.kpu.post(
            f"/v1/readiness-checklists/{REGION}/check-ins",
            json={"requirements": sorted({code, "VCR-04"}), "observed_at": observed_at},
        )
        assert answer.status_code == 201, answer.text

    def figure(self, _: str, __: str, value: int) -> None:
        body = {"kind": "stations", "election": "pilkada-2024", "value": value + 1, "source": "S0"}
        answer = self.offices.siaga.nation.post(f"/v1/regions/{REGION}/figures", json=body)
        assert answer.status_code in (200, 201), answer.text

    def postpone(self, _: str, observed_at: str, value: int) -> None:
        polling_on = (self.start + timedelta(days=3 + value)).date().isoformat()
        body = {"region": REGION, "polling_on": polling_on, "decided_at": observed_at, "source": "S0"}
        answer = self.offices.siaga.nation.post("/v1/elections/pilkada-2024/polling-days", json=body)
        assert answer.status_code == 201, answer.text


def findings(siaga: Siaga) -> list[Any]:
    """What differs between the stored items and totals and those rebuilt from the ledgers."""
    report = VerificationReport()
    with siaga.database.read() as session:
        rebuild_items.check_items(session, report)
    return report.findings


def test_items_and_totals_equal_a_rebuild_after_random_writes(server: Server, open_url: str) -> None:
    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
    @given(st.lists(STEPS, min_size=4, max_size=14))
    def play(steps: list[tuple[str, int, int, int]]) -> None:
        with server.copy(open_url) as siaga:
            random_play = Play(Offices(siaga), datetime.now(UTC) - timedelta(hours=1))
            for step in steps:
                random_play.step(*step)
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
