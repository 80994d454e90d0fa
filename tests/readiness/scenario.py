"""A scenario: agencies of East Kalimantan report, verify, retract and check in while the clock moves.

Meanwhile figures change, flags are set and end, and polling days are postponed.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from hypothesis import strategies as st

from api.core.caller import Role
from api.core.time import EARLIEST
from api.imports import service as imports_service
from tests.conftest import Siaga

ITEMS = (
    ("64.08", "ADH-03", "count", 4907),
    ("64.08", "LOG-05", "count", 40),
    ("64.08", "VCR-04", "count", 701),
    ("64.08", "LOG-01G", "of", 400),
    ("64.08", "VCR-01", "status", 0),
    ("64.08", "LOG-06G", "count", 701),
    ("64.08.04", "ADH-01", "count", 5),
    ("64.08.04", "LOG-08", "stage", 0),
    ("64.08.05", "ADH-01", "count", 5),
    ("64.07", "ADH-03", "count", 539),
    ("64.72", "VCR-01", "status", 0),
    ("64", "LOG-01T", "count", 2000),
    ("64.08", "CTG-04", "status", 0),  # only where something is remote
)
KPU_BY_REGION = {"64.08": "kpu-kutim", "64.07": "kpu-kubar", "64.72": "kpu-samarinda", "64": "kpu-kaltim"}
REPORTER_BY_REQUIREMENT = {"CTG-04": "kodim-0909"}
STATUSES = ("done", "in_progress", "not_started", "blocked", "not_applicable")
NUMBERS = st.integers(0, 12)
STEPS = st.one_of(
    st.tuples(st.just("report"), NUMBERS, st.integers(0, 9)),
    st.tuples(st.just("report"), NUMBERS, st.integers(0, 9)),
    st.tuples(st.just("late"), NUMBERS, st.integers(0, 9)),
    st.tuples(st.just("idle"), NUMBERS, st.booleans()),
    st.tuples(st.just("dispute"), NUMBERS, st.integers(0, 9)),
    st.tuples(st.just("confirm"), NUMBERS, st.just(0)),
    st.tuples(st.just("retract"), NUMBERS, st.just(0)),
    st.tuples(st.just("check_in"), NUMBERS, st.integers(0, 3)),
    st.tuples(st.just("figure"), NUMBERS, st.integers(0, 9)),
    st.tuples(st.just("load"), NUMBERS, st.integers(0, 9)),
    st.tuples(st.just("flag"), NUMBERS, st.booleans()),
    st.tuples(st.just("postpone"), NUMBERS, st.integers(1, 60)),
    st.tuples(st.just("tick"), st.integers(0, 140), st.just(0)),
)
STATIONS = {"64.08": 701, "64.07": 77}
FIGURES_HEADER = "region,kind,election,value,on,preferred,source,origin,note"
FLAGGED_REGIONS = ("64.08", "64.08.04", "64.08.11", "64.07")
"""Regions whose `remote` flag a scenario sets and ends. Two of them have the flag in the seeded database."""
POSTPONED_REGIONS = (*KPU_BY_REGION, "ID")


class DatedFact(NamedTuple):
    """A fact recorded about a region, other than a report: its polling day, its stations, or whether it is remote."""

    region: str
    value: Any
    holds_from: datetime
    recorded_at: datetime


@dataclass
class Scenario:
    siaga: Siaga
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    updates: list[tuple[int, str]] = field(default_factory=list)
    observed: list[datetime] = field(default_factory=list)
    """The instants at which something was observed."""
    recorded: list[datetime] = field(default_factory=list)
    """The instants at which something was recorded."""
    polling_days: list[DatedFact] = field(default_factory=list)
    figures: list[DatedFact] = field(default_factory=list)
    flags: list[DatedFact] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Stop the clock, which only the scenario moves, and read the facts that hold at the start."""
        self.siaga.app.state.clock = lambda: self.now
        polling_on = self.siaga.nation.get("/v1/elections/pilkada-2024").json()["polling_on"]
        self._record_fact(self.polling_days, "", date.fromisoformat(polling_on), EARLIEST, EARLIEST)
        query = {"kind": "stations", "election": "pilkada-2024", "preferred": "true"}
        for region in STATIONS:
            [figure] = self.siaga.nation.get(f"/v1/regions/{region}/figures", params=query).json()["items"]
            self._record_fact(self.figures, region, figure["value"], EARLIEST, EARLIEST)
        for region in FLAGGED_REGIONS:
            flags = self.siaga.nation.get(f"/v1/regions/{region}").json()["flags"]
            self._record_fact(self.flags, region, any(it["flag"] == "remote" for it in flags), EARLIEST, EARLIEST)

    @cached_property
    def requirement_by_code(self) -> dict[str, Any]:
        requirements = self.siaga.nation.get("/v1/requirements?limit=500").json()["items"]
        return {it["code"]: it for it in requirements}

    def _record_fact(self, facts: list[DatedFact], region: str, value: Any, *when: datetime) -> None:
        facts.append(DatedFact(region, value, *(when or (self.now, self.now))))

    def step(self, action: str, number: int, value: Any) -> Any:
        self.now += timedelta(seconds=90)
        self.observed.append(self.now)
        self.recorded.append(self.now)
        return getattr(self, action)(number, value)

    def tick(self, hours: int, _: int) -> None:
        self.now += timedelta(hours=hours)

    def late(self, number: int, tenths: int) -> Any:
        """Report now an observation made one to five days ago."""
        observed_at = self.now - timedelta(days=1 + tenths % 5, hours=tenths)
        self.observed.append(observed_at)
        return self.report(number, tenths, observed_at=observed_at.isoformat())

    def report(self, number: int, tenths: int, **when: str) -> Any:
        region, _, value_kind, full_value = ITEMS[number]
        value = full_value * tenths // 8
        body: dict[str, Any] = {"value": value}
        if value_kind == "of":
            body = {"value": value, "of": full_value}
        if value_kind == "status":
            body = {"status": STATUSES[tenths % 4]}
        if value_kind == "stage":
            body = {"stage": self._stage_slugs()[tenths % len(self._stage_slugs())]}
        return self._post(number, body | when, by_admin=region == "64")

    def idle(self, number: int, by_admin: bool) -> Any:
        return self._post(number, {"status": "not_applicable"}, by_admin=by_admin)

    def _stage_slugs(self) -> list[str]:
        return [stage["slug"] for stage in self.requirement_by_code["LOG-08"]["stages"]]

    def _post(self, number: int, body: dict[str, Any], *, by_admin: bool) -> Any:
        """Post an update as the agency itself or, on its behalf, as the operator, who settles what does not apply."""
        region, requirement, *_ = ITEMS[number]
        regency = region[:5]
        office = REPORTER_BY_REQUIREMENT.get(requirement, KPU_BY_REGION[regency])
        behalf_fields = {"on_behalf_of": office} if by_admin else {}
        caller = self.siaga.nation
        if not by_admin:
            caller = self.siaga.client(regency, role=Role.REPORTER, agency=office)
        answer = caller.post(path(region, requirement), json={**body, **behalf_fields, "note": "so it was"})
        if answer.status_code == 409 and answer.json()["code"] == "does_not_apply":
            return answer
        assert answer.status_code == 201, (region, requirement, body, answer.text)
        self.updates.append((number, answer.json()["update"]["id"]))
        return answer

    def _current_update_id(self, number: int) -> str | None:
        region, requirement, *_ = ITEMS[number]
        updates = self.siaga.nation.get(path(region, requirement)).json()
        return next((it["id"] for it in updates if it["current"]), None)

    def _verify(self, number: int, body: dict[str, Any]) -> Any:
        """Post a verification as the supervisor of Kutai Timur, who sees only that regency. None elsewhere."""
        update_id = self._current_update_id(number)
        region, requirement, *_ = ITEMS[number]
        if update_id is None or not region.startswith("64.08"):
            return None
        bawaslu = self.siaga.client("64.08", role=Role.VERIFIER, agency="bawaslu-kutim")
        answer = bawaslu.post(
            path(region, requirement, "verifications"), json={"update_id": update_id, "note": "seen", **body}
        )
        assert answer.status_code in (200, 201, 409, 422), answer.text
        return answer

    def dispute(self, number: int, tenths: int) -> Any:
        _, _, value_kind, full_value = ITEMS[number]
        value: dict[str, Any] = {"value": full_value * tenths // 8} if value_kind in ("count", "of") else {}
        return self._verify(number, {"kind": "disputed"} | value)

    def confirm(self, number: int, _: int) -> Any:
        return self._verify(number, {"kind": "confirmed"})

    def retract(self, number: int, _: int) -> None:
        if self.updates:
            update_id = self.updates.pop(number % len(self.updates))[1]
            answer = self.siaga.nation.post("/v1/retractions", json={"update_id": update_id, "note": "taken back"})
            assert answer.status_code == 201, answer.text

    def figure(self, number: int, tenths: int) -> Any:
        region, value = self._stations(number, tenths)
        body = {"kind": "stations", "election": "pilkada-2024", "value": value, "source": "S0"}
        answer = self.siaga.nation.post(f"/v1/regions/{region}/figures", json=body)
        assert answer.status_code in (200, 201), answer.text
        self._record_fact(self.figures, region, value)
        return answer

    def load(self, number: int, tenths: int) -> None:
        """Change a figure from a file, as the operator loads it."""
        region, value = self._stations(number, tenths)
        with TemporaryDirectory() as folder:
            row = f"{region},stations,pilkada-2024,{value},,yes,S0,external,"
            Path(folder, "figures.csv").write_text(f"{FIGURES_HEADER}\n{row}\n", encoding="utf-8")
            report = imports_service.load(self.siaga.database, Path(folder), clock=lambda: self.now)
        assert report.errors == []
        self._record_fact(self.figures, region, value)

    def flag(self, number: int, holds: bool) -> Any:
        region = FLAGGED_REGIONS[number % len(FLAGGED_REGIONS)]
        body = {"flag": "remote", "holds": holds, "source": "S0", "note": "seen"}
        answer = self.siaga.nation.post(f"/v1/regions/{region}/flags", json=body)
        assert answer.status_code in (200, 201), answer.text
        self._record_fact(self.flags, region, holds)
        return answer

    def _stations(self, number: int, tenths: int) -> tuple[str, int]:
        region = [*STATIONS][number % len(STATIONS)]
        return region, STATIONS[region] * (tenths + 6) // 10

    def postpone(self, number: int, days: int) -> Any:
        """Set another polling day; refused once the current one has come. Some decisions are recorded days later."""
        region, day = POSTPONED_REGIONS[number % len(POSTPONED_REGIONS)], (self.now + timedelta(days)).date()
        decided_at = self.now - timedelta(hours=days % 3 * 30)
        body = {"region": region, "polling_on": day.isoformat(), "decided_at": decided_at.isoformat()}
        answer = self.siaga.nation.post(
            "/v1/elections/pilkada-2024/polling-days", json={**body, "source": "S0", "note": "flood"}
        )
        assert answer.status_code in (201, 409, 422), answer.text
        if answer.status_code == 201:
            self._record_fact(self.polling_days, region, day, decided_at, self.now)
        return answer

    def check_in(self, number: int, days: int) -> None:
        region, requirement = ITEMS[number][:2]
        observed_at = (self.now - timedelta(days)).isoformat()
        self.observed.append(self.now - timedelta(days))
        answer = self.siaga.nation.post(
            f"/v1/readiness-checklists/{region}/check-ins",
            json={"requirements": [requirement], "note": "no change", "observed_at": observed_at},
        )
        assert answer.status_code == 201, answer.text


def path(region: str, requirement: str, resource: str = "updates") -> str:
    return f"/v1/readiness-checklists/{region}/items/{requirement}/{resource}"
