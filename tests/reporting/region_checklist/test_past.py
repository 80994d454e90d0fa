"""A past checklist equals the answer given at that time, and the answers of its items."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from api.core.caller import Role
from tests.checklists.make import checklist, lines, roll_ups
from tests.conftest import Server, Siaga
from tests.http.test_statements import MOST, statements
from tests.offices import REGION, Offices, path

CHECKLIST_URL = f"/v1/readiness-checklists/{REGION}"
ITEMS: list[tuple[str, str, Callable[[int], dict[str, Any]]]] = [
    (REGION, "LOG-01G", lambda n: {"value": 100 * n, "of": 300}),
    (REGION, "LOG-04G", lambda n: {"value": 50 * n}),  # its target is the value of LOG-01G
    (REGION, "VCR-04", lambda n: {"value": 175 * n}),  # good for seven days
    ("64.08.04", "ADH-01", lambda n: {"value": n}),
    ("64.08.05", "ADH-01", lambda n: {"value": n}),
]
HOURS = st.integers(0, 400)
KINDS = ("report", "report", "report", "dispute", "confirm", "retract", "check_in", "figure", "flag", "postpone")
STEPS = st.tuples(
    st.sampled_from(KINDS),
    st.integers(0, 9),
    HOURS,
    st.integers(0, 6),
    st.integers(1, 60),
)


def set_clock(siaga: Siaga, at: datetime) -> None:
    siaga.app.state.clock = lambda: at


@dataclass
class Scenario:
    """Runs steps at their own hours, and keeps the checklist that was answered after each."""

    offices: Offices
    at: datetime
    updates: list[tuple[str, str, str]] = field(default_factory=list)
    checklist_by_instant: dict[datetime, Any] = field(default_factory=dict)

    def step(self, kind: str, index: int, hours: int, value: int, pause_hours: int) -> None:
        set_clock(self.offices.siaga, self.at)
        getattr(self, kind)(index, (self.at - timedelta(hours=hours)).isoformat(), value)
        self.at += timedelta(minutes=2)
        set_clock(self.offices.siaga, self.at)
        self.checklist_by_instant[self.at] = self.read()
        self.at += timedelta(hours=pause_hours)
        set_clock(self.offices.siaga, self.at)

    def report(self, index: int, at: str, value: int) -> None:
        region, code, body = ITEMS[index % len(ITEMS)]
        answer = self.offices.report(code, region=region, observed_at=at, note="so it was", **body(value))
        assert answer.status_code == 201, answer.text
        self.updates.append((region, code, answer.json()["update"]["id"]))

    def _verify(self, index: int, **body: Any) -> None:
        if self.updates:
            region, code, update = self.updates[index % len(self.updates)]
            request_body = {"update_id": update, "note": "seen", **body}
            answer = self.offices.bawaslu.post(f"{path(code, region)}/verifications", json=request_body)
            assert answer.status_code in (201, 404, 409), answer.text

    def dispute(self, index: int, at: str, value: int) -> None:
        self._verify(index, kind="disputed", value=value, observed_at=at)

    def confirm(self, index: int, at: str, _: int) -> None:
        self._verify(index, kind="confirmed", observed_at=at)

    def retract(self, index: int, _: str, __: int) -> None:
        if self.updates:
            body = {"update_id": self.updates[index % len(self.updates)][2], "note": "taken back"}
            answer = self.offices.coordinator.post("/v1/retractions", json=body)
            assert answer.status_code in (201, 409), answer.text

    def check_in(self, _: int, at: str, __: int) -> None:
        answer = self.offices.kpu.post(
            f"{CHECKLIST_URL}/check-ins", json={"requirements": ["VCR-04"], "observed_at": at}
        )
        assert answer.status_code == 201, answer.text

    def figure(self, index: int, _: str, value: int) -> None:
        kind = ("stations", "special_stations", "villages")[index % 3]
        figure = {"kind": kind, "election": "pilkada-2024", "value": value, "source": "S0"}
        self._post(f"/v1/regions/{('64.08.04', REGION)[value % 2]}/figures", figure)

    def flag(self, index: int, _: str, value: int) -> None:
        self._post(f"/v1/regions/{('64.08.11', REGION)[index % 2]}/flags", {"flag": "remote", "holds": value % 2 == 0})

    def postpone(self, index: int, _: str, value: int) -> None:
        postponement = {
            "region": ("64", REGION)[index % 2],
            "polling_on": (self.at + timedelta(5 + value)).date().isoformat(),
        }
        self._post("/v1/elections/pilkada-2024/polling-days", postponement)

    def _post(self, address: str, body: dict[str, Any]) -> None:
        answer = self.offices.siaga.nation.post(address, json={"source": "S0", **body})
        assert answer.status_code in (200, 201, 409), answer.text

    def read(self, **query: str) -> Any:
        region_checklist = checklist(self.offices.siaga, REGION, **query)
        return {
            name: value
            for name, value in region_checklist.items()
            if name not in ("evaluated_at", "known_at", "notices", "recorded_since")
        }

    def item(self, region: str, code: str, **query: str) -> Any:
        answer = self.offices.siaga.nation.get(path(code, region), params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()


def test_a_past_checklist_equals_the_answer_of_that_time_and_its_items(server: Server, open_url: str) -> None:
    @settings(
        max_examples=3,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        phases=[Phase.generate],
        derandomize=True,
    )
    @given(st.lists(STEPS, min_size=8, max_size=14), st.tuples(HOURS, HOURS))
    def play(steps: list[tuple[str, int, int, int, int]], hours_back: tuple[int, int]) -> None:
        siaga = Siaga(server.new(open_url))
        scenario = Scenario(Offices(siaga), datetime.now(UTC) - timedelta(days=12))
        for step in steps:
            scenario.step(*step)
        for instant, answered in scenario.checklist_by_instant.items():
            assert scenario.read(known_at=instant.isoformat()) == answered
        assert scenario.read(as_of=scenario.at.isoformat()) == scenario.read()
        observed_by, recorded_by = (
            (scenario.at - timedelta(hours=hours, minutes=5)).isoformat() for hours in hours_back
        )
        for query in (
            {"as_of": observed_by},
            {"known_at": recorded_by},
            {"as_of": observed_by, "known_at": recorded_by},
        ):
            assert_matches_each_item(scenario, query)
        siaga.database.close()

    play()


def assert_matches_each_item(scenario: Scenario, query: dict[str, str]) -> None:
    regency, district = (checklist(scenario.offices.siaga, region, **query) for region in (REGION, "64.08.04"))
    for region, code, _ in ITEMS:
        item = scenario.item(region, code, **query)
        for name in ("evaluated_at", "known_at", "recorded_since", "notices"):
            assert item[name] == regency[name]
        if region != "64.08.05":
            assert item.items() >= lines(district if region == "64.08.04" else regency)[code].items()
    status_counts = Counter(
        scenario.item(region, code, **query)["status"] for region, code, _ in ITEMS if code == "ADH-01"
    )
    roll_up = roll_ups(regency)["ADH-01"]
    assert roll_up["reported"] == 2 - status_counts["unknown"] == regency["counts"]["below_reported"]
    assert roll_up["by_status"] == {**status_counts, "unknown": roll_up["units"] - roll_up["reported"]}
    expected_lines = [line for line in lines(regency).values() if line["expected"]]
    assert regency["counts"]["by_status"] == Counter(line["status"] for line in expected_lines)
    assert (regency["counts"]["overdue"], regency["counts"]["silent"]) == tuple(
        sum(line[name] for line in expected_lines) for name in ("overdue", "silent")
    )


def test_as_of_a_day_shows_only_earlier_statements(box: Siaga) -> None:
    before, after = (checklist(box, REGION, as_of=day) for day in ("2024-11-18", "H-8"))

    assert lines(before)["ADH-05A"]["stated"] is None
    assert lines(after)["ADH-05A"]["stated"]["above"]["status"] == "done", "of the province"
    assert [(it["h"], it["closed"], it["evaluated_at"][:10]) for it in (before, after)] == [
        ("H-9", False, "2024-11-18"),
        ("H-8", False, "2024-11-19"),
    ]
    assert before["counts"]["silent"] < checklist(box, REGION)["counts"]["silent"]
    assert checklist(box, REGION, as_of="2030-01-01") == checklist(box, REGION) | {"notices": before["notices"]}


@pytest.mark.parametrize("address", [CHECKLIST_URL, path("ADH-03"), f"{path('ADH-03')}/updates"])
@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("known_at={now}", "too_recent"),
        ("as_of=2024-11-26T20:00:00+08:00", "offset_plus_encoded"),
        ("known_at=2024-11-26T20:00:00+08:00", "offset_plus_encoded"),
        ("as_of=yesterday", "moment_malformed"),
        ("known_at=2024-11-26T20:00:00", "moment_malformed"),
    ],
)
def test_an_instant_that_cannot_be_answered_is_refused(box: Siaga, address: str, query: str, code: str) -> None:
    now = (datetime.now(UTC) - timedelta(seconds=30)).strftime("%Y-%m-%dT%H:%M:%SZ")

    answer = box.nation.get(f"{address}?{query.format(now=now)}")

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["pointer"] == f"query/{query.partition('=')[0]}"


@pytest.mark.parametrize("query", [{"as_of": "H-1"}, {"known_at": "2024-11-26"}])
@pytest.mark.parametrize("region", ["64", "ID"])
def test_above_a_regency_only_a_regions_own_items_have_a_past(box: Siaga, region: str, query: dict[str, str]) -> None:
    refused = box.nation.get(f"/v1/readiness-checklists/{region}", params=query)
    own_items = checklist(box, region, roll_ups="false", **query)

    assert (refused.status_code, refused.json()["code"]) == (422, "too_wide")
    assert lines(own_items).keys() == lines(checklist(box, region)).keys()
    assert (roll_ups(own_items), own_items["counts"]["below"], own_items["counts"]["below_reported"]) == (
        {},
        None,
        None,
    )


def test_the_past_of_a_region_out_of_scope_is_not_found(open_box: Siaga) -> None:
    client = open_box.client(REGION)

    for region in ("64", "64.01", "64.99"):
        for address in (f"/v1/readiness-checklists/{region}", path("ADH-03", region)):
            assert client.get(address, params={"as_of": "H-25"}).status_code == 404


@pytest.mark.parametrize("address", [CHECKLIST_URL, path("ADH-03")])
def test_an_answer_from_before_the_first_record_says_so(open_box: Siaga, address: str) -> None:
    offices, now = Offices(open_box), datetime.now(UTC).replace(microsecond=0)
    before_any_record = offices.kpu.get(address, params={"as_of": "H-25"}).json()
    set_clock(open_box, now - timedelta(hours=1))
    offices.reported("ADH-03", value=7, observed_at=(now - timedelta(hours=3)).isoformat())
    set_clock(open_box, now)

    def ask(name: str, hours: int) -> Any:
        query = {name: (now - timedelta(hours=hours, minutes=-1)).isoformat()}
        return offices.kpu.get(address, params=query, headers={"Accept-Language": "id"}).json()

    def value(answer: Any) -> Any:
        return (lines(answer)["ADH-03"] if "categories" in answer else answer)["value"]

    since = (now - timedelta(hours=1)).isoformat().replace("+00:00", "Z")
    assert (before_any_record["recorded_since"], [it["code"] for it in before_any_record["notices"]]) == (
        None,
        ["nothing_recorded_before"],
    )
    observed, recorded, recorded_later = ask("as_of", 2), ask("known_at", 2), ask("known_at", 1)
    assert [value(it) for it in (observed, recorded, recorded_later)] == [7, None, 7]
    assert {it["recorded_since"] for it in (observed, recorded, recorded_later)} == {since}
    assert [it["code"] for it in recorded["notices"]] == ["nothing_recorded_before"]
    assert since in observed["notices"][0]["message"]
    assert "tercatat" in observed["notices"][0]["message"]
    assert recorded_later["notices"] == []


@pytest.mark.parametrize("address", [CHECKLIST_URL, path("LOG-04G")])
def test_a_long_history_takes_as_many_statements_as_a_short_one(open_box: Siaga, address: str) -> None:
    offices, bearer = Offices(open_box), f"Bearer {open_box.secret('ID', role=Role.ADMIN)}"
    past_url = f"{address}?as_of=H-15"
    offices.reported("LOG-01G", value=1, of=300)
    offices.reported("LOG-04G", value=1)
    statements(open_box, bearer, past_url)  # reference data is read once, and then cached
    with_short_history = statements(open_box, bearer, past_url)
    for region, code, body in ITEMS:
        for value in (1, 2):
            assert offices.report(code, region=region, note="x", **body(value)).status_code == 201

    assert len(statements(open_box, bearer, past_url)) == len(with_short_history) < MOST
