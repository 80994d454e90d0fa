"""Offices of East Kalimantan at play: they report, judge, take back and check in while the clock moves."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from api.auth.caller import Role
from api.imports import service as imports
from api.web import clock
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
)
KPU = {"64.08": "kpu-kutim", "64.07": "kpu-kubar", "64.72": "kpu-samarinda", "64": "kpu-kaltim"}
STATUSES = ("done", "in_progress", "not_started", "blocked", "not_applicable")
NUMBER = st.integers(0, 11)
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
    st.tuples(st.just("postpone"), NUMBER, st.integers(1, 60)),
    st.tuples(st.just("tick"), st.integers(0, 140), st.just(0)),
)
STATIONS = {"64.08": 701, "64.07": 77}
FIGURE = "region,kind,election,value,on,preferred,source,origin,note"


@dataclass
class Play:
    siaga: Siaga
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    updates: list[tuple[int, str]] = field(default_factory=list)
    observed: list[datetime] = field(default_factory=list)
    """The instants that something was said of."""
    recorded: list[datetime] = field(default_factory=list)
    postponed: str | None = None
    """The region that was postponed just now."""

    def __post_init__(self) -> None:
        """The clock stands still unless it is moved."""
        overrides = self.siaga.app.dependency_overrides
        overrides[clock.now] = lambda: self.now
        overrides[clock.clock] = lambda: lambda: self.now

    def step(self, kind: str, number: int, value: Any) -> Any:
        self.now += timedelta(seconds=90)
        self.observed.append(self.now)
        self.recorded.append(self.now)
        self.postponed = None
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
        found = self.siaga.nation.get("/v1/requirements?category=LOG&limit=500").json()["items"]
        return [stage["slug"] for it in found if it["code"] == "LOG-08" for stage in it["stages"]]

    def _post(self, number: int, body: dict[str, Any], *, by_admin: bool) -> Any:
        """By the office itself or, on its behalf, by the operator: what does not apply is then settled."""
        region, code, *_ = PLACES[number]
        regency = region[:5]
        behalf = {"on_behalf_of": KPU[regency]} if by_admin else {}
        client = self.siaga.nation
        if not by_admin:
            client = self.siaga.client(regency, role=Role.REPORTER, agency=KPU[regency])
        answer = client.post(path(region, code), json={**body, **behalf, "note": "so it was"})
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
        return answer

    def load(self, number: int, tenths: int) -> None:
        """The same from a file, as the operator loads it."""
        region, value = self._stations(number, tenths)
        with TemporaryDirectory() as folder:
            row = f"{region},stations,pilkada-2024,{value},,yes,S0,external,"
            Path(folder, "figures.csv").write_text(f"{FIGURE}\n{row}\n", encoding="utf-8")
            report = imports.load(self.siaga.database, Path(folder), clock=lambda: self.now)
        assert report.errors == []

    def _stations(self, number: int, tenths: int) -> tuple[str, int]:
        region = [*STATIONS][number % len(STATIONS)]
        return region, STATIONS[region] * (tenths + 6) // 10

    def postpone(self, number: int, days: int) -> Any:
        """While the day in force has not come; else it is refused."""
        region = [*KPU][number % len(KPU)]
        day = (self.now + timedelta(days)).date().isoformat()
        body = {"region": region, "polling_on": day, "source": "S0", "note": "flood"}
        answer = self.siaga.nation.post("/v1/elections/pilkada-2024/polling-days", json=body)
        assert answer.status_code in (201, 409, 422), answer.text
        self.postponed = region if answer.status_code == 201 else None
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
