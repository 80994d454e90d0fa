"""Offices of East Kalimantan at play: they report, judge, take back and check in while the clock moves.

Meanwhile figures change, flags are set and end, and votes are postponed.
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

PLACES = (
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
KPU = {"64.08": "kpu-kutim", "64.07": "kpu-kubar", "64.72": "kpu-samarinda", "64": "kpu-kaltim"}
REPORTS = {"CTG-04": "kodim-0909"}
STATUSES = ("done", "in_progress", "not_started", "blocked", "not_applicable")
NUMBER = st.integers(0, 12)
STEPS = st.one_of(
    st.tuples(st.just("report"), NUMBER, st.integers(0, 9)),
    st.tuples(st.just("report"), NUMBER, st.integers(0, 9)),
    st.tuples(st.just("late"), NUMBER, st.integers(0, 9)),
    st.tuples(st.just("idle"), NUMBER, st.booleans()),
    st.tuples(st.just("dispute"), NUMBER, st.integers(0, 9)),
    st.tuples(st.just("confirm"), NUMBER, st.just(0)),
    st.tuples(st.just("retract"), NUMBER, st.just(0)),
    st.tuples(st.just("check_in"), NUMBER, st.integers(0, 3)),
    st.tuples(st.just("figure"), NUMBER, st.integers(0, 9)),
    st.tuples(st.just("load"), NUMBER, st.integers(0, 9)),
    st.tuples(st.just("flag"), NUMBER, st.booleans()),
    st.tuples(st.just("postpone"), NUMBER, st.integers(1, 60)),
    st.tuples(st.just("tick"), st.integers(0, 140), st.just(0)),
)
STATIONS = {"64.08": 701, "64.07": 77}
FIGURE = "region,kind,election,value,on,preferred,source,origin,note"
FLAGGED = ("64.08", "64.08.04", "64.08.11", "64.07")
"""Where something is remote or not: two of them are in the box."""
POSTPONED = (*KPU, "ID")


class Said(NamedTuple):
    """What was recorded of a region that is no report: its polling day, how many stations, whether it is remote."""

    region: str
    value: Any
    holds_from: datetime
    recorded_at: datetime


@dataclass
class Play:
    siaga: Siaga
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    updates: list[tuple[int, str]] = field(default_factory=list)
    observed: list[datetime] = field(default_factory=list)
    """The instants that something was said of."""
    recorded: list[datetime] = field(default_factory=list)
    days: list[Said] = field(default_factory=list)
    figures: list[Said] = field(default_factory=list)
    flags: list[Said] = field(default_factory=list)

    def __post_init__(self) -> None:
        """The clock stands still unless it is moved."""
        self.siaga.app.state.clock = lambda: self.now
        first = self.siaga.nation.get("/v1/elections/pilkada-2024").json()["polling_on"]
        self._note(self.days, "", date.fromisoformat(first), EARLIEST, EARLIEST)
        asked = {"kind": "stations", "election": "pilkada-2024", "preferred": "true"}
        for region in STATIONS:
            [figure] = self.siaga.nation.get(f"/v1/regions/{region}/figures", params=asked).json()["items"]
            self._note(self.figures, region, figure["value"], EARLIEST, EARLIEST)
        for region in FLAGGED:
            flags = self.siaga.nation.get(f"/v1/regions/{region}").json()["flags"]
            self._note(self.flags, region, any(it["flag"] == "remote" for it in flags), EARLIEST, EARLIEST)

    @cached_property
    def rules(self) -> dict[str, Any]:
        found = self.siaga.nation.get("/v1/requirements?limit=500").json()["items"]
        return {it["code"]: it for it in found}

    def _note(self, said: list[Said], region: str, value: Any, *when: datetime) -> None:
        said.append(Said(region, value, *(when or (self.now, self.now))))

    def step(self, kind: str, number: int, value: Any) -> Any:
        self.now += timedelta(seconds=90)
        self.observed.append(self.now)
        self.recorded.append(self.now)
        return getattr(self, kind)(number, value)

    def tick(self, hours: int, _: int) -> None:
        self.now += timedelta(hours=hours)

    def late(self, number: int, tenths: int) -> Any:
        """What had been so some days before."""
        observed_at = self.now - timedelta(days=1 + tenths % 5, hours=tenths)
        self.observed.append(observed_at)
        return self.report(number, tenths, observed_at=observed_at.isoformat())

    def report(self, number: int, tenths: int, **when: str) -> Any:
        region, _, kind, most = PLACES[number]
        value = most * tenths // 8
        body: dict[str, Any] = {"value": value}
        if kind == "of":
            body = {"value": value, "of": most}
        if kind == "status":
            body = {"status": STATUSES[tenths % 4]}
        if kind == "stage":
            body = {"stage": self._stages()[tenths % len(self._stages())]}
        return self._post(number, body | when, by_admin=region == "64")

    def idle(self, number: int, by_admin: bool) -> Any:
        return self._post(number, {"status": "not_applicable"}, by_admin=by_admin)

    def _stages(self) -> list[str]:
        return [stage["slug"] for stage in self.rules["LOG-08"]["stages"]]

    def _post(self, number: int, body: dict[str, Any], *, by_admin: bool) -> Any:
        """By the office itself or, on its behalf, by the operator: what does not apply is then settled."""
        region, code, *_ = PLACES[number]
        regency = region[:5]
        office = REPORTS.get(code, KPU[regency])
        behalf = {"on_behalf_of": office} if by_admin else {}
        client = self.siaga.nation
        if not by_admin:
            client = self.siaga.client(regency, role=Role.REPORTER, agency=office)
        answer = client.post(path(region, code), json={**body, **behalf, "note": "so it was"})
        if answer.status_code == 409 and answer.json()["code"] == "does_not_apply":
            return answer
        assert answer.status_code == 201, (region, code, body, answer.text)
        self.updates.append((number, answer.json()["update"]["id"]))
        return answer

    def _current(self, number: int) -> str | None:
        region, code, *_ = PLACES[number]
        found = self.siaga.nation.get(path(region, code)).json()
        return next((it["id"] for it in found if it["current"]), None)

    def _say(self, number: int, body: dict[str, Any]) -> Any:
        """By the supervisor of Kutai Timur, who sees only that."""
        update = self._current(number)
        region, code, *_ = PLACES[number]
        if update is None or not region.startswith("64.08"):
            return None
        bawaslu = self.siaga.client("64.08", role=Role.VERIFIER, agency="bawaslu-kutim")
        answer = bawaslu.post(path(region, code, "verifications"), json={"update_id": update, "note": "seen", **body})
        assert answer.status_code in (201, 409, 422), answer.text
        return answer

    def dispute(self, number: int, tenths: int) -> Any:
        _, _, kind, most = PLACES[number]
        value: dict[str, Any] = {"value": most * tenths // 8} if kind in ("count", "of") else {}
        return self._say(number, {"kind": "disputed"} | value)

    def confirm(self, number: int, _: int) -> Any:
        return self._say(number, {"kind": "confirmed"})

    def retract(self, number: int, _: int) -> None:
        if self.updates:
            update = self.updates.pop(number % len(self.updates))[1]
            answer = self.siaga.nation.post("/v1/retractions", json={"update_id": update, "note": "taken back"})
            assert answer.status_code == 201, answer.text

    def figure(self, number: int, tenths: int) -> Any:
        region, value = self._stations(number, tenths)
        body = {"kind": "stations", "election": "pilkada-2024", "value": value, "source": "S0"}
        answer = self.siaga.nation.post(f"/v1/regions/{region}/figures", json=body)
        assert answer.status_code in (200, 201), answer.text
        self._note(self.figures, region, value)
        return answer

    def load(self, number: int, tenths: int) -> None:
        """The same from a file, as the operator loads it."""
        region, value = self._stations(number, tenths)
        with TemporaryDirectory() as folder:
            row = f"{region},stations,pilkada-2024,{value},,yes,S0,external,"
            Path(folder, "figures.csv").write_text(f"{FIGURE}\n{row}\n", encoding="utf-8")
            report = imports_service.load(self.siaga.database, Path(folder), clock=lambda: self.now)
        assert report.errors == []
        self._note(self.figures, region, value)

    def flag(self, number: int, holds: bool) -> Any:
        region = FLAGGED[number % len(FLAGGED)]
        body = {"flag": "remote", "holds": holds, "source": "S0", "note": "seen"}
        answer = self.siaga.nation.post(f"/v1/regions/{region}/flags", json=body)
        assert answer.status_code in (200, 201), answer.text
        self._note(self.flags, region, holds)
        return answer

    def _stations(self, number: int, tenths: int) -> tuple[str, int]:
        region = [*STATIONS][number % len(STATIONS)]
        return region, STATIONS[region] * (tenths + 6) // 10

    def postpone(self, number: int, days: int) -> Any:
        """While the day in force has not come; else it is refused. Some of it is recorded days after the decision."""
        region, day = POSTPONED[number % len(POSTPONED)], (self.now + timedelta(days)).date()
        decided_at = self.now - timedelta(hours=days % 3 * 30)
        body = {"region": region, "polling_on": day.isoformat(), "decided_at": decided_at.isoformat()}
        answer = self.siaga.nation.post(
            "/v1/elections/pilkada-2024/polling-days", json={**body, "source": "S0", "note": "flood"}
        )
        assert answer.status_code in (201, 409, 422), answer.text
        if answer.status_code == 201:
            self._note(self.days, region, day, decided_at, self.now)
        return answer

    def check_in(self, number: int, days: int) -> None:
        region, code = PLACES[number][:2]
        observed_at = (self.now - timedelta(days)).isoformat()
        self.observed.append(self.now - timedelta(days))
        answer = self.siaga.nation.post(
            f"/v1/readiness-checklists/{region}/check-ins",
            json={"requirements": [code], "note": "no change", "observed_at": observed_at},
        )
        assert answer.status_code == 201, answer.text


def path(region: str, code: str, what: str = "updates") -> str:
    return f"/v1/readiness-checklists/{region}/items/{code}/{what}"
