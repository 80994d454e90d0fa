"""Random reports, judgements, retractions, figures and polling days: item, past and sums equal a retelling."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import AsOf
from api.checklists.items import repository as items
from api.core.region_codes import ancestors_of
from api.core.time import NEVER, end_of_local_day
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.reporting.projections.models import RegionRevision, RegionTotals
from tests.conftest import Server, Siaga
from tests.offices import REGION, Offices, assert_chained, stored

CODE, STATIONS, GOOD_FOR, ZONE = "VCR-04", 701, 7, "Asia/Makassar"
"""Counted against the stations of the region, and good for seven days until polling."""
SIBLING = "64.01"
KEY = ("pilkada-2024", REGION, CODE)
LAST_STEP = 10**9
HOURS = st.integers(min_value=1, max_value=8)
VALUES = st.integers(0, STATIONS)
STEPS = st.one_of(
    st.tuples(st.just("report"), HOURS, VALUES),
    st.tuples(st.just("dispute"), HOURS, VALUES),
    st.tuples(st.just("confirm"), HOURS, st.just(0)),
    st.tuples(st.just("settle"), HOURS, st.just(0)),
    st.tuples(st.just("retract"), st.integers(0, 9), st.just(0)),
    st.tuples(st.just("figure"), HOURS, st.integers(1, STATIONS + 19)),
    st.tuples(st.sampled_from(["postpone_regency", "postpone_province", "postpone_nation"]), HOURS, st.integers(2, 40)),
)


@dataclass
class Retelling:
    """What happened, in plain lists; and what it should add up to, worked out from the start each time."""

    polling: date
    updates: list[dict[str, Any]] = field(default_factory=list)
    said: list[dict[str, Any]] = field(default_factory=list)
    figures: list[dict[str, Any]] = field(default_factory=list)
    days: list[dict[str, Any]] = field(default_factory=list)

    def item(self, as_of: datetime = NEVER, steps: int = LAST_STEP - 1) -> tuple[str, str, int | None, int | None]:
        """Status, assurance, value and target by an instant of observation and a number of deeds recorded."""
        last = self.last(as_of, steps)
        if last is None:
            return "unknown", "none", None, None
        target = last["target"]
        for it in self.figures:
            if last["step"] < it["step"] < steps and it["at"] <= as_of:
                target = it["value"]
        dispute, confirmed = None, False
        for it in self.heard(as_of, steps):
            dispute = it["value"] if it["kind"] == "disputed" else None
            confirmed = confirmed or (it["kind"] == "confirmed" and it["update"] == last["id"])
        value = last["value"] if dispute is None else min(last["value"], dispute)
        status = "done" if value >= target else "in_progress" if value else "not_started"
        assurance = "disputed" if dispute is not None else "verified" if confirmed else "reported"
        return status, assurance, value, target

    def standing(self, as_of: datetime, steps: int) -> list[dict[str, Any]]:
        return [it for it in self.updates if it["at"] <= as_of and it["step"] < steps and not it["retracted"] < steps]

    def last(self, as_of: datetime = NEVER, steps: int = LAST_STEP - 1) -> dict[str, Any] | None:
        return max(self.standing(as_of, steps), key=lambda it: (it["at"], it["step"]), default=None)

    def heard(self, as_of: datetime, steps: int) -> list[dict[str, Any]]:
        ids = {it["id"] for it in self.standing(as_of, steps)}
        return [it for it in self.said if it["at"] <= as_of and it["step"] < steps and it["update"] in ids]

    def day(self, region: str, as_of: datetime = NEVER, steps: int = LAST_STEP - 1) -> date:
        """The nearest region with a decision wins, and there the latest one."""
        for code in (region, *reversed(ancestors_of(region))):
            found = [it for it in self.days if it["region"] == code and it["at"] <= as_of and it["step"] < steps]
            if found:
                last: date = max(found, key=lambda it: (it["at"], it["step"]))["day"]
                return last
        return self.polling

    def good_until(self) -> datetime:
        last = self.last()
        assert last is not None
        confirmed = [it["at"] for it in self.said if (it["kind"], it["update"]) == ("confirmed", last["id"])]
        renewed = max([last["at"], *confirmed])
        end = end_of_local_day((renewed + timedelta(hours=8)).date() + timedelta(GOOD_FOR), ZONE)
        return NEVER if end >= end_of_local_day(self.day(REGION), ZONE) else end


@dataclass
class Play:
    offices: Offices
    start: datetime
    told: Retelling
    steps: int = 0
    recorded: list[datetime] = field(default_factory=list)
    shown: tuple[Any, ...] = ()
    revision: int = 0

    def step(self, kind: str, number: int, value: int) -> None:
        at = self.start - timedelta(hours=number)
        if getattr(self, kind)(number, at, value):
            self.recorded.append(datetime.now(UTC))
            self.steps += 1

    def report(self, _: int, at: datetime, value: int) -> bool:
        target = self.told.figures[-1]["value"] if self.told.figures else STATIONS
        answer = self.offices.report(CODE, value=value, observed_at=at.isoformat(), note="so it was")
        assert answer.status_code == 201, answer.text
        id = answer.json()["update"]["id"]
        told = {"id": id, "at": at, "value": value, "target": target, "step": self.steps, "retracted": LAST_STEP}
        self.told.updates.append(told)
        return True

    def _say(self, kind: str, at: datetime, **body: Any) -> bool:
        item = stored(self.offices.siaga, CODE)
        if item is None or item.update_id is None:
            return False
        answer = self.offices.say(CODE, kind, str(item.update_id), observed_at=at.isoformat(), note="seen", **body)
        if answer.status_code == 409:
            return False
        told = {"kind": kind, "update": str(item.update_id), "at": at, "value": body.get("value"), "step": self.steps}
        self.told.said.append(told)
        return True

    def dispute(self, _: int, at: datetime, value: int) -> bool:
        return self._say("disputed", at, value=value)

    def confirm(self, _: int, at: datetime, __: int) -> bool:
        return self._say("confirmed", at)

    def settle(self, _: int, at: datetime, __: int) -> bool:
        return self._say("settled", at)

    def retract(self, number: int, _: datetime, __: int) -> bool:
        open_ones = [it for it in self.told.updates if it["retracted"] == LAST_STEP]
        if not open_ones:
            return False
        it = open_ones[number % len(open_ones)]
        body = {"update_id": it["id"], "note": "taken back"}
        answer = self.offices.coordinator.post("/v1/retractions", json=body)
        assert answer.status_code == 201, answer.text
        it["retracted"] = self.steps
        return True

    def figure(self, _: int, __: datetime, value: int) -> bool:
        body = {"kind": "stations", "election": KEY[0], "value": value, "source": "S0"}
        answer = self.offices.siaga.nation.post(f"/v1/regions/{REGION}/figures", json=body)
        assert answer.status_code in (200, 201), answer.text
        self.told.figures.append({"value": value, "at": datetime.now(UTC), "step": self.steps})
        return True

    def _postpone(self, region: str, at: datetime, days: int) -> bool:
        day = self.start.date() + timedelta(days + 1)
        body = {"region": region, "polling_on": day.isoformat(), "decided_at": at.isoformat(), "source": "S0"}
        answer = self.offices.siaga.nation.post(f"/v1/elections/{KEY[0]}/polling-days", json=body)
        assert answer.status_code == 201, answer.text
        self.told.days.append({"region": region, "at": at, "day": day, "step": self.steps})
        return True

    def postpone_regency(self, _: int, at: datetime, days: int) -> bool:
        return self._postpone(REGION, at, days)

    def postpone_province(self, _: int, at: datetime, days: int) -> bool:
        return self._postpone("64", at, days)

    def postpone_nation(self, _: int, at: datetime, days: int) -> bool:
        return self._postpone("ID", at, days)


def test_the_item_its_past_and_its_sums_equal_a_plain_retelling(server: Server, open_url: str) -> None:
    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
    @given(st.lists(STEPS, min_size=1, max_size=14), st.data())
    def play(steps: list[tuple[str, int, int]], data: st.DataObject) -> None:
        siaga = Siaga(server.new(open_url))
        with siaga.database.read() as session:
            polling = session.get_one(Election, KEY[0]).polling_on
        made = Play(Offices(siaga), datetime.now(UTC) - timedelta(hours=1), Retelling(polling))
        for kind, number, value in steps:
            made.step(kind, number, value)
            assert_present(made)
        assert_past(made, data)
        assert_sums(made)
        assert_chained(siaga)
        siaga.database.close()

    play()


def assert_present(made: Play) -> None:
    """And whatever can be seen to change raises the revision."""
    item = stored(made.offices.siaga, CODE)
    found: tuple[str, str, int | None, int | None] = ("unknown", "none", None, None)
    if item is not None:
        found = (item.status, item.assurance, item.value, item.target)
    assert found == made.told.item()
    with made.offices.siaga.database.read() as session:
        row = session.get(RegionRevision, KEY[:2])
    shown, revision = (*found, item and item.good_until, item and item.revision), row.up if row else 0
    assert revision > made.revision or (shown == made.shown and revision == made.revision) or item is None
    made.shown, made.revision = shown, revision


def assert_past(made: Play, data: st.DataObject) -> None:
    """At any instant of observation and after any deed recorded."""
    with made.offices.siaga.database.read() as session:
        place = items.context_of_key(session, KEY)
        history, requirement = history_repository.load_history(session, place), place.requirement
        election, decisions = session.get_one(Election, KEY[0]), elections.polling_day_decisions(session, KEY[0])
    observed = made.start - timedelta(hours=data.draw(st.integers(0, 9)), minutes=30)
    as_of = data.draw(st.sampled_from([observed, *made.recorded]))
    steps = data.draw(st.integers(0, len(made.recorded)))
    known_at = made.recorded[steps - 1] if steps else made.start - timedelta(days=1)
    for view, told in (
        (AsOf(observed_by=as_of), (as_of,)),
        (AsOf(recorded_by=known_at), (NEVER, steps)),
        (AsOf(as_of, known_at), (as_of, steps)),
    ):
        state = history_domain.derive_state(requirement, history, as_of=view)
        found: tuple[str, str, int | None, int | None] = ("unknown", "none", None, None)
        if state is not None:
            found = (state.status, state.assurance, state.value, state.target)
        assert found == made.told.item(*told)
        for region in (REGION, SIBLING):
            day = elections_domain.polling_day_in_force(election, decisions, region, view.observed_by, view.recorded_by)
            assert day == made.told.day(region, *told)


def assert_sums(made: Play) -> None:
    """One item: the tally of its regency is that item, or nothing. Every region votes on the day that holds there."""
    status, assurance, value, target = made.told.item()
    with made.offices.siaga.database.read() as session:
        rows = session.exec(select(RegionTotals).where(col(RegionTotals.election) == KEY[0])).all()
        pinned = session.exec(select(ElectionRegion).where(ElectionRegion.election == KEY[0])).all()
        nation = session.get_one(Election, KEY[0]).polling_on
    told = {code: made.told.day(code) for code in (REGION, "64", "ID")}
    for it in pinned:
        nearest = REGION if it.region.startswith(REGION) else "64" if it.region != "ID" else "ID"
        assert it.polling_on == told[nearest], it.region
    assert nation == told["ID"]
    if status == "unknown":
        assert rows == []
        return
    [row] = rows
    found = (row.known, row.done, row.in_progress, row.verified, row.disputed, row.value, row.target)
    done = int(status == "done" and assurance != "disputed")
    going = int(status == "in_progress")
    assert found == (1, done, going, int(assurance == "verified"), int(assurance == "disputed"), value, target)
    assert row.good_until == made.told.good_until()
