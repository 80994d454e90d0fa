"""Random reports, disputes, confirmations and retractions: the item, its past and its sums equal a plain retelling."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from api.status import FAR
from api.updates import queries, rules
from api.updates.models import RegionRevision, Tally
from api.updates.rules import View
from tests.conftest import Server, Siaga
from tests.updates.offices import REGION, Offices, assert_chained, stored

CODE, TARGET = "ADH-03", 4907
KEY = ("pilkada-2024", REGION, CODE)
HOURS = st.integers(min_value=1, max_value=8)
STEPS = st.one_of(
    st.tuples(st.just("report"), HOURS, st.integers(0, TARGET)),
    st.tuples(st.just("dispute"), HOURS, st.integers(0, TARGET)),
    st.tuples(st.just("confirm"), HOURS, st.just(0)),
    st.tuples(st.just("settle"), HOURS, st.just(0)),
    st.tuples(st.just("retract"), st.integers(0, 9), st.just(0)),
)


@dataclass
class Retelling:
    """What happened, in plain lists; and what it should add up to, worked out from the start each time."""

    updates: list[dict[str, Any]] = field(default_factory=list)
    said: list[dict[str, Any]] = field(default_factory=list)

    def item(self, as_of: datetime = FAR, steps: int = 10**6) -> tuple[str, str, int | None]:
        """Status, assurance and value by an instant of observation and a number of deeds recorded."""
        standing = [
            it for it in self.updates if it["at"] <= as_of and it["step"] < steps and not it["retracted"] < steps
        ]
        if not standing:
            return "unknown", "none", None
        last = max(standing, key=lambda it: (it["at"], it["step"]))
        ids = {it["id"] for it in standing}
        heard = [it for it in self.said if it["at"] <= as_of and it["step"] < steps and it["update"] in ids]
        dispute, confirmed = None, False
        for it in heard:
            dispute = it["value"] if it["kind"] == "disputed" else None
            confirmed = confirmed or (it["kind"] == "confirmed" and it["update"] == last["id"])
        value = last["value"] if dispute is None else min(last["value"], dispute)
        status = "done" if value >= TARGET else "in_progress" if value else "not_started"
        assurance = "disputed" if dispute is not None else "verified" if confirmed else "reported"
        return status, assurance, value


@dataclass
class Play:
    offices: Offices
    start: datetime
    told: Retelling = field(default_factory=Retelling)
    steps: int = 0
    recorded: list[datetime] = field(default_factory=list)

    def step(self, kind: str, number: int, value: int) -> None:
        at = self.start - timedelta(hours=number)
        done = getattr(self, kind)(number, at, value)
        if done is not None:
            self.recorded.append(datetime.fromisoformat(done["recorded_at"]))
            self.steps += 1

    def report(self, _: int, at: datetime, value: int) -> Any:
        answer = self.offices.report(CODE, value=value, observed_at=at.isoformat(), note="so it was")
        made = answer.json()["update"]
        self.told.updates.append({"id": made["id"], "at": at, "value": value, "step": self.steps, "retracted": 10**9})
        return made

    def _say(self, kind: str, at: datetime, **body: Any) -> Any:
        item = stored(self.offices.siaga, CODE)
        if item is None or item.update_id is None:
            return None
        answer = self.offices.say(CODE, kind, str(item.update_id), observed_at=at.isoformat(), note="seen", **body)
        if answer.status_code == 409:
            return None
        made = answer.json()["verification"]
        self.told.said.append(
            {"kind": kind, "update": str(item.update_id), "at": at, "value": body.get("value"), "step": self.steps}
        )
        return made

    def dispute(self, _: int, at: datetime, value: int) -> Any:
        return self._say("disputed", at, value=value)

    def confirm(self, _: int, at: datetime, __: int) -> Any:
        return self._say("confirmed", at)

    def settle(self, _: int, at: datetime, __: int) -> Any:
        return self._say("settled", at)

    def retract(self, number: int, _: datetime, __: int) -> Any:
        open_ones = [it for it in self.told.updates if it["retracted"] == 10**9]
        if not open_ones:
            return None
        it = open_ones[number % len(open_ones)]
        body = {"update_id": it["id"], "note": "taken back"}
        answer = self.offices.coordinator.post("/v1/retractions", json=body)
        assert answer.status_code == 201, answer.text
        it["retracted"] = self.steps
        return {"recorded_at": datetime.now(UTC).isoformat()}


def test_the_item_its_past_and_its_sums_equal_a_plain_retelling(server: Server, open_url: str) -> None:
    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
    @given(st.lists(STEPS, min_size=1, max_size=14), st.data())
    def play(steps: list[tuple[str, int, int]], data: st.DataObject) -> None:
        siaga = Siaga(server.new(open_url))
        made = Play(Offices(siaga), datetime.now(UTC) - timedelta(hours=1))
        for kind, number, value in steps:
            made.step(kind, number, value)
            assert_present(made)
        assert_past(made, data)
        assert_sums(made)
        assert_chained(siaga)
        siaga.database.close()

    play()


def assert_present(made: Play) -> None:
    item = stored(made.offices.siaga, CODE)
    found = ("unknown", "none", None) if item is None else (item.status, item.assurance, item.value)
    assert found == made.told.item()


def assert_past(made: Play, data: st.DataObject) -> None:
    """At any instant of observation and after any deed recorded."""
    with made.offices.siaga.database.read() as session:
        history = queries.history(session, KEY)
        requirement = queries.known_place(session, KEY).requirement
    as_of = made.start - timedelta(hours=data.draw(st.integers(0, 9)), minutes=30)
    steps = data.draw(st.integers(0, len(made.recorded)))
    known_at = made.recorded[steps - 1] if steps else made.start - timedelta(days=1)
    for view, expected in (
        (View(as_of=as_of), made.told.item(as_of)),
        (View(known_at=known_at), made.told.item(steps=steps)),
        (View(as_of, known_at), made.told.item(as_of, steps)),
    ):
        state = rules.fold(requirement, *history, view=view)
        found = ("unknown", "none", None) if state is None else (state.status, state.assurance, state.value)
        assert found == expected


def assert_sums(made: Play) -> None:
    """One item: the tally of its regency is that item, or nothing; and every deed raised the revision."""
    status, assurance, value = made.told.item()
    with made.offices.siaga.database.read() as session:
        rows = session.exec(select(Tally).where(col(Tally.election) == KEY[0])).all()
        revision = session.get(RegionRevision, KEY[:2])
    assert (revision.up if revision else 0) == made.steps
    if status == "unknown":
        assert rows == []
        return
    [row] = rows
    found = (row.known, row.done, row.in_progress, row.verified, row.disputed, row.value, row.target)
    done = int(status == "done" and assurance != "disputed")
    going = int(status == "in_progress")
    assert found == (1, done, going, int(assurance == "verified"), int(assurance == "disputed"), value, TARGET)
