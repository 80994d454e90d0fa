"""After random requests of every kind that changes an item, its state, history and totals match a simple model."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.items import repository as items
from api.core.as_of import AsOf
from api.core.region_codes import ancestors_of, level_of
from api.core.time import NEVER, end_of_local_day
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.reporting.projections.models import RegionRevision, RegionTotals
from tests.conftest import Server, Siaga
from tests.offices import REGION, Offices, assert_chained, stored_item

CODE, STATIONS, GOOD_FOR, ZONE = "VCR-04", 701, 7, "Asia/Makassar"
"""The requirement is counted against the stations of the region; an update is good for seven days until polling."""
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
class ReferenceModel:
    """Keeps what happened in plain lists, and computes the expected state from the whole list each time."""

    election_day: date
    updates: list[dict[str, Any]] = field(default_factory=list)
    verifications: list[dict[str, Any]] = field(default_factory=list)
    figures: list[dict[str, Any]] = field(default_factory=list)
    polling_day_decisions: list[dict[str, Any]] = field(default_factory=list)

    def item(
        self, observed_by: datetime = NEVER, steps: int = LAST_STEP - 1
    ) -> tuple[str, str, int | None, int | None]:
        """Return status, assurance, value and target, from what was observed by an instant in the first steps."""
        latest_update = self.latest_update(observed_by, steps)
        if latest_update is None:
            return "unknown", "none", None, None
        target = latest_update["target"]
        for figure in self.figures:
            if latest_update["step"] < figure["step"] < steps and figure["at"] <= observed_by:
                target = figure["value"]
        disputed_value, is_confirmed = None, False
        for verification in self.counting_verifications(observed_by, steps):
            disputed_value = verification["value"] if verification["kind"] == "disputed" else None
            is_confirmed = is_confirmed or (
                verification["kind"] == "confirmed" and verification["update"] == latest_update["id"]
            )
        value = latest_update["value"] if disputed_value is None else min(latest_update["value"], disputed_value)
        status = "done" if value >= target else "in_progress" if value else "not_started"
        assurance = "disputed" if disputed_value is not None else "verified" if is_confirmed else "reported"
        return status, assurance, value, target

    def counting_updates(self, observed_by: datetime, steps: int) -> list[dict[str, Any]]:
        return [
            it for it in self.updates if it["at"] <= observed_by and it["step"] < steps and not it["retracted"] < steps
        ]

    def latest_update(self, observed_by: datetime = NEVER, steps: int = LAST_STEP - 1) -> dict[str, Any] | None:
        return max(self.counting_updates(observed_by, steps), key=lambda it: (it["at"], it["step"]), default=None)

    def counting_verifications(self, observed_by: datetime, steps: int) -> list[dict[str, Any]]:
        update_ids = {it["id"] for it in self.counting_updates(observed_by, steps)}
        return [
            it
            for it in self.verifications
            if it["at"] <= observed_by and it["step"] < steps and it["update"] in update_ids
        ]

    def polling_day(self, region: str, observed_by: datetime = NEVER, steps: int = LAST_STEP - 1) -> date:
        """Return the day by the latest decision of the nearest region that has one."""
        for code in (region, *reversed(ancestors_of(region))):
            decisions = [
                it
                for it in self.polling_day_decisions
                if it["region"] == code and it["at"] <= observed_by and it["step"] < steps
            ]
            if decisions:
                polling_day: date = max(decisions, key=lambda it: (it["at"], it["step"]))["day"]
                return polling_day
        return self.election_day

    def good_until(self) -> datetime:
        latest_update = self.latest_update()
        assert latest_update is not None
        confirmed_at = [
            it["at"] for it in self.verifications if (it["kind"], it["update"]) == ("confirmed", latest_update["id"])
        ]
        renewed_at = max([latest_update["at"], *confirmed_at])
        expires_at = end_of_local_day((renewed_at + timedelta(hours=8)).date() + timedelta(GOOD_FOR), ZONE)
        return NEVER if expires_at >= end_of_local_day(self.polling_day(REGION), ZONE) else expires_at


@dataclass
class Scenario:
    offices: Offices
    start: datetime
    model: ReferenceModel
    step_count: int = 0
    recorded_at: list[datetime] = field(default_factory=list)
    last_shown: tuple[Any, ...] = ()
    revision: int = 0

    def step(self, kind: str, number: int, value: int) -> None:
        at = self.start - timedelta(hours=number)
        if getattr(self, kind)(number, at, value):
            self.recorded_at.append(datetime.now(UTC))
            self.step_count += 1

    def report(self, _: int, at: datetime, value: int) -> bool:
        target = self.model.figures[-1]["value"] if self.model.figures else STATIONS
        answer = self.offices.report(CODE, value=value, observed_at=at.isoformat(), note="so it was")
        assert answer.status_code == 201, answer.text
        update_id = answer.json()["update"]["id"]
        update = {
            "id": update_id,
            "at": at,
            "value": value,
            "target": target,
            "step": self.step_count,
            "retracted": LAST_STEP,
        }
        self.model.updates.append(update)
        return True

    def _verify(self, kind: str, at: datetime, **body: Any) -> bool:
        item = stored_item(self.offices.siaga, CODE)
        if item is None or item.update_id is None:
            return False
        answer = self.offices.post_verification(
            CODE, kind, str(item.update_id), observed_at=at.isoformat(), note="seen", **body
        )
        if answer.status_code == 409:
            return False
        verification = {
            "kind": kind,
            "update": str(item.update_id),
            "at": at,
            "value": body.get("value"),
            "step": self.step_count,
        }
        self.model.verifications.append(verification)
        return True

    def dispute(self, _: int, at: datetime, value: int) -> bool:
        return self._verify("disputed", at, value=value)

    def confirm(self, _: int, at: datetime, __: int) -> bool:
        return self._verify("confirmed", at)

    def settle(self, _: int, at: datetime, __: int) -> bool:
        return self._verify("settled", at)

    def retract(self, number: int, _: datetime, __: int) -> bool:
        not_retracted = [it for it in self.model.updates if it["retracted"] == LAST_STEP]
        if not not_retracted:
            return False
        update = not_retracted[number % len(not_retracted)]
        body = {"update_id": update["id"], "note": "taken back"}
        answer = self.offices.coordinator.post("/v1/retractions", json=body)
        assert answer.status_code == 201, answer.text
        update["retracted"] = self.step_count
        return True

    def figure(self, _: int, __: datetime, value: int) -> bool:
        body = {"kind": "stations", "election": KEY[0], "value": value, "source": "S0"}
        answer = self.offices.siaga.nation.post(f"/v1/regions/{REGION}/figures", json=body)
        assert answer.status_code in (200, 201), answer.text
        self.model.figures.append({"value": value, "at": datetime.now(UTC), "step": self.step_count})
        return True

    def _postpone(self, region: str, at: datetime, days: int) -> bool:
        polling_day = self.start.date() + timedelta(days + 1)
        body = {"region": region, "polling_on": polling_day.isoformat(), "decided_at": at.isoformat(), "source": "S0"}
        answer = self.offices.siaga.nation.post(f"/v1/elections/{KEY[0]}/polling-days", json=body)
        assert answer.status_code == 201, answer.text
        self.model.polling_day_decisions.append(
            {"region": region, "at": at, "day": polling_day, "step": self.step_count}
        )
        return True

    def postpone_regency(self, _: int, at: datetime, days: int) -> bool:
        return self._postpone(REGION, at, days)

    def postpone_province(self, _: int, at: datetime, days: int) -> bool:
        return self._postpone("64", at, days)

    def postpone_nation(self, _: int, at: datetime, days: int) -> bool:
        return self._postpone("ID", at, days)


def test_item_history_and_totals_match_a_simple_model(server: Server, open_url: str) -> None:
    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
    @given(st.lists(STEPS, min_size=1, max_size=14), st.data())
    def play(steps: list[tuple[str, int, int]], data: st.DataObject) -> None:
        siaga = Siaga(server.new(open_url))
        with siaga.database.read() as session:
            polling_day = session.get_one(Election, KEY[0]).polling_on
        scenario = Scenario(Offices(siaga), datetime.now(UTC) - timedelta(hours=1), ReferenceModel(polling_day))
        for kind, number, value in steps:
            scenario.step(kind, number, value)
            assert_current_item_matches(scenario)
        assert_history_matches(scenario, data)
        assert_totals_match(scenario)
        assert_chained(siaga)
        siaga.database.close()

    play()


def assert_current_item_matches(scenario: Scenario) -> None:
    """The stored item matches the model, and each visible change raises the revision of the region."""
    item = stored_item(scenario.offices.siaga, CODE)
    item_state: tuple[str, str, int | None, int | None] = ("unknown", "none", None, None)
    if item is not None:
        item_state = (item.status, item.assurance, item.value, item.target)
    assert item_state == scenario.model.item()
    with scenario.offices.siaga.database.read() as session:
        revision_row = session.get(RegionRevision, (KEY[0], level_of(REGION), REGION))
    shown, revision = (
        (*item_state, item and item.good_until, item and item.revision),
        revision_row.up if revision_row else 0,
    )
    assert (
        revision > scenario.revision or (shown == scenario.last_shown and revision == scenario.revision) or item is None
    )
    scenario.last_shown, scenario.revision = shown, revision


def assert_history_matches(scenario: Scenario, data: st.DataObject) -> None:
    """The history gives the model's state, for any instant of observation and after any recorded step."""
    with scenario.offices.siaga.database.read() as session:
        item_context = items.context_of_key(session, KEY)
        history, requirement = history_repository.load_history(session, item_context), item_context.requirement
        election, decisions = session.get_one(Election, KEY[0]), elections.polling_day_decisions(session, KEY[0])
    drawn_instant = scenario.start - timedelta(hours=data.draw(st.integers(0, 9)), minutes=30)
    observed_by = data.draw(st.sampled_from([drawn_instant, *scenario.recorded_at]))
    steps = data.draw(st.integers(0, len(scenario.recorded_at)))
    recorded_by = scenario.recorded_at[steps - 1] if steps else scenario.start - timedelta(days=1)
    for as_of, model_cutoffs in (
        (AsOf(observed_by=observed_by), (observed_by,)),
        (AsOf(recorded_by=recorded_by), (NEVER, steps)),
        (AsOf(observed_by, recorded_by), (observed_by, steps)),
    ):
        state = history_domain.derive_state(requirement, history, as_of=as_of)
        derived: tuple[str, str, int | None, int | None] = ("unknown", "none", None, None)
        if state is not None:
            derived = (state.status, state.assurance, state.value, state.target)
        assert derived == scenario.model.item(*model_cutoffs)
        for region in (REGION, SIBLING):
            polling_day = elections_domain.polling_day_in_force(election, decisions, region, as_of)
            assert polling_day == scenario.model.polling_day(region, *model_cutoffs)


def assert_totals_match(scenario: Scenario) -> None:
    """The regency's totals are its one item, or absent if unknown. Each region votes on the day in force there."""
    status, assurance, value, target = scenario.model.item()
    with scenario.offices.siaga.database.read() as session:
        rows = session.exec(select(RegionTotals).where(col(RegionTotals.election) == KEY[0])).all()
        election_regions = session.exec(select(ElectionRegion).where(ElectionRegion.election == KEY[0])).all()
        national_polling_day = session.get_one(Election, KEY[0]).polling_on
    polling_day_by_region = {code: scenario.model.polling_day(code) for code in (REGION, "64", "ID")}
    for election_region in election_regions:
        deciding_region = (
            REGION if election_region.region.startswith(REGION) else "64" if election_region.region != "ID" else "ID"
        )
        assert election_region.polling_on == polling_day_by_region[deciding_region], election_region.region
    assert national_polling_day == polling_day_by_region["ID"]
    if status == "unknown":
        assert rows == []
        return
    [totals] = rows
    counters = (
        totals.known,
        totals.done,
        totals.in_progress,
        totals.verified,
        totals.disputed,
        totals.value,
        totals.target,
    )
    done = int(status == "done" and assurance != "disputed")
    in_progress = int(status == "in_progress")
    assert counters == (1, done, in_progress, int(assurance == "verified"), int(assurance == "disputed"), value, target)
    assert totals.good_until == scenario.model.good_until()
