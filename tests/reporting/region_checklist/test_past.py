"""How a checklist stood: the same as was answered then, and the same as each of its items answers."""

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

LIST = f"/v1/readiness-checklists/{REGION}"
ITEMS: list[tuple[str, str, Callable[[int], dict[str, Any]]]] = [
    (REGION, "LOG-01G", lambda n: {"value": 100 * n, "of": 300}),
    (REGION, "LOG-04G", lambda n: {"value": 50 * n}),  # its target is the value of LOG-01G
    (REGION, "VCR-04", lambda n: {"value": 175 * n}),  # good for seven days
    ("64.08.04", "ADH-01", lambda n: {"value": n}),
    ("64.08.05", "ADH-01", lambda n: {"value": n}),
]
HOURS = st.integers(0, 400)
KINDS = ("report", "report", "report", "dispute", "confirm", "retract", "check_in", "figure", "flag", "postpone")
DEEDS = st.tuples(
    st.sampled_from(KINDS),
    st.integers(0, 9),
    HOURS,
    st.integers(0, 6),
    st.integers(1, 60),
)


def set_clock(siaga: Siaga, at: datetime) -> None:
    siaga.app.state.clock = lambda: at


@dataclass
class Play:
    """Deeds at hours of their own, and what the checklists answered after each."""

    offices: Offices
    at: datetime
    made: list[tuple[str, str, str]] = field(default_factory=list)
    answered: dict[datetime, Any] = field(default_factory=dict)

    def deed(self, kind: str, which: int, hours: int, value: int, pause: int) -> None:
        set_clock(self.offices.siaga, self.at)
        getattr(self, kind)(which, (self.at - timedelta(hours=hours)).isoformat(), value)
        self.at += timedelta(minutes=2)
        set_clock(self.offices.siaga, self.at)
        self.answered[self.at] = self.read()
        self.at += timedelta(hours=pause)
        set_clock(self.offices.siaga, self.at)

    def report(self, which: int, at: str, value: int) -> None:
        region, code, body = ITEMS[which % len(ITEMS)]
        answer = self.offices.report(code, region=region, observed_at=at, note="so it was", **body(value))
        assert answer.status_code == 201, answer.text
        self.made.append((region, code, answer.json()["update"]["id"]))

    def _say(self, which: int, **body: Any) -> None:
        if self.made:
            region, code, update = self.made[which % len(self.made)]
            said = {"update_id": update, "note": "seen", **body}
            answer = self.offices.bawaslu.post(f"{path(code, region)}/verifications", json=said)
            assert answer.status_code in (201, 404, 409), answer.text

    def dispute(self, which: int, at: str, value: int) -> None:
        self._say(which, kind="disputed", value=value, observed_at=at)

    def confirm(self, which: int, at: str, _: int) -> None:
        self._say(which, kind="confirmed", observed_at=at)

    def retract(self, which: int, _: str, __: int) -> None:
        if self.made:
            body = {"update_id": self.made[which % len(self.made)][2], "note": "taken back"}
            answer = self.offices.coordinator.post("/v1/retractions", json=body)
            assert answer.status_code in (201, 409), answer.text

    def check_in(self, _: int, at: str, __: int) -> None:
        answer = self.offices.kpu.post(f"{LIST}/check-ins", json={"requirements": ["VCR-04"], "observed_at": at})
        assert answer.status_code == 201, answer.text

    def figure(self, which: int, _: str, value: int) -> None:
        kind = ("stations", "special_stations", "villages")[which % 3]
        figure = {"kind": kind, "election": "pilkada-2024", "value": value, "source": "S0"}
        self._post(f"/v1/regions/{('64.08.04', REGION)[value % 2]}/figures", figure)

    def flag(self, which: int, _: str, value: int) -> None:
        self._post(f"/v1/regions/{('64.08.11', REGION)[which % 2]}/flags", {"flag": "remote", "holds": value % 2 == 0})

    def postpone(self, which: int, _: str, value: int) -> None:
        moved = {"region": ("64", REGION)[which % 2], "polling_on": (self.at + timedelta(5 + value)).date().isoformat()}
        self._post("/v1/elections/pilkada-2024/polling-days", moved)

    def _post(self, address: str, body: dict[str, Any]) -> None:
        answer = self.offices.siaga.nation.post(address, json={"source": "S0", **body})
        assert answer.status_code in (200, 201, 409), answer.text

    def read(self, **asked: str) -> Any:
        found = checklist(self.offices.siaga, REGION, **asked)
        return {
            name: value
            for name, value in found.items()
            if name not in ("evaluated_at", "known_at", "notices", "recorded_since")
        }

    def item(self, region: str, code: str, **asked: str) -> Any:
        answer = self.offices.siaga.nation.get(path(code, region), params=asked)
        assert answer.status_code == 200, answer.text
        return answer.json()


def test_the_past_is_what_was_answered_then_and_what_each_item_answers(server: Server, open_url: str) -> None:
    @settings(
        max_examples=3,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        phases=[Phase.generate],
        derandomize=True,
    )
    @given(st.lists(DEEDS, min_size=8, max_size=14), st.tuples(HOURS, HOURS))
    def play(deeds: list[tuple[str, int, int, int, int]], back: tuple[int, int]) -> None:
        siaga = Siaga(server.new(open_url))
        made = Play(Offices(siaga), datetime.now(UTC) - timedelta(days=12))
        for it in deeds:
            made.deed(*it)
        for at, answered in made.answered.items():
            assert made.read(known_at=at.isoformat()) == answered
        assert made.read(as_of=made.at.isoformat()) == made.read()
        observed, known = ((made.at - timedelta(hours=hours, minutes=5)).isoformat() for hours in back)
        for asked in ({"as_of": observed}, {"known_at": known}, {"as_of": observed, "known_at": known}):
            assert_told_by_each_item(made, asked)
        siaga.database.close()

    play()


def assert_told_by_each_item(made: Play, asked: dict[str, str]) -> None:
    whole, district = (checklist(made.offices.siaga, region, **asked) for region in (REGION, "64.08.04"))
    for region, code, _ in ITEMS:
        item = made.item(region, code, **asked)
        for name in ("evaluated_at", "known_at", "recorded_since", "notices"):
            assert item[name] == whole[name]
        if region != "64.08.05":
            assert item.items() >= lines(district if region == "64.08.04" else whole)[code].items()
    below = Counter(made.item(region, code, **asked)["status"] for region, code, _ in ITEMS if code == "ADH-01")
    rolled = roll_ups(whole)["ADH-01"]
    assert rolled["reported"] == 2 - below["unknown"] == whole["counts"]["below_reported"]
    assert rolled["by_status"] == {**below, "unknown": rolled["units"] - rolled["reported"]}
    own = [line for line in lines(whole).values() if line["expected"]]
    assert whole["counts"]["by_status"] == Counter(line["status"] for line in own)
    assert (whole["counts"]["overdue"], whole["counts"]["silent"]) == tuple(
        sum(line[name] for line in own) for name in ("overdue", "silent")
    )


def test_the_box_as_of_a_day_shows_what_had_been_said_by_then(box: Siaga) -> None:
    before, after = (checklist(box, REGION, as_of=day) for day in ("2024-11-18", "H-8"))

    assert lines(before)["ADH-05A"]["stated"] is None
    assert lines(after)["ADH-05A"]["stated"]["status"] == "done"
    assert [(it["h"], it["closed"], it["evaluated_at"][:10]) for it in (before, after)] == [
        ("H-9", False, "2024-11-18"),
        ("H-8", False, "2024-11-19"),
    ]
    assert before["counts"]["silent"] < checklist(box, REGION)["counts"]["silent"]
    assert checklist(box, REGION, as_of="2030-01-01") == checklist(box, REGION) | {"notices": before["notices"]}


@pytest.mark.parametrize("address", [LIST, path("ADH-03"), f"{path('ADH-03')}/updates"])
@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("known_at={now}", "too_recent"),
        ("as_of=2024-11-26T20:00:00+08:00", "offset_plus_encoded"),
        ("known_at=2024-11-26T20:00:00+08:00", "offset_plus_encoded"),
        ("as_of=yesterday", "moment_malformed"),
        ("known_at=2024-11-26T20:00:00", "moment_malformed"),
    ],
)
def test_a_moment_that_cannot_be_answered_is_refused(box: Siaga, address: str, asked: str, code: str) -> None:
    now = (datetime.now(UTC) - timedelta(seconds=30)).strftime("%Y-%m-%dT%H:%M:%SZ")

    answer = box.nation.get(f"{address}?{asked.format(now=now)}")

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["pointer"] == f"query/{asked.partition('=')[0]}"


@pytest.mark.parametrize("asked", [{"as_of": "H-1"}, {"known_at": "2024-11-26"}])
@pytest.mark.parametrize("region", ["64", "ID"])
def test_above_a_regency_only_the_own_items_have_a_past(box: Siaga, region: str, asked: dict[str, str]) -> None:
    refused = box.nation.get(f"/v1/readiness-checklists/{region}", params=asked)
    own = checklist(box, region, roll_ups="false", **asked)

    assert (refused.status_code, refused.json()["code"]) == (422, "too_wide")
    assert lines(own).keys() == lines(checklist(box, region)).keys()
    assert (roll_ups(own), own["counts"]["below"], own["counts"]["below_reported"]) == ({}, None, None)


def test_elsewhere_there_is_no_past_either(open_box: Siaga) -> None:
    client = open_box.client(REGION)

    for region in ("64", "64.01", "64.99"):
        for address in (f"/v1/readiness-checklists/{region}", path("ADH-03", region)):
            assert client.get(address, params={"as_of": "H-25"}).status_code == 404


@pytest.mark.parametrize("address", [LIST, path("ADH-03")])
def test_before_anything_was_recorded_the_answer_says_so(open_box: Siaga, address: str) -> None:
    offices, now = Offices(open_box), datetime.now(UTC).replace(microsecond=0)
    nothing = offices.kpu.get(address, params={"as_of": "H-25"}).json()
    set_clock(open_box, now - timedelta(hours=1))
    offices.reported("ADH-03", value=7, observed_at=(now - timedelta(hours=3)).isoformat())
    set_clock(open_box, now)

    def ask(name: str, hours: int) -> Any:
        asked = {name: (now - timedelta(hours=hours, minutes=-1)).isoformat()}
        return offices.kpu.get(address, params=asked, headers={"Accept-Language": "id"}).json()

    def value(answer: Any) -> Any:
        return (lines(answer)["ADH-03"] if "categories" in answer else answer)["value"]

    since = (now - timedelta(hours=1)).isoformat().replace("+00:00", "Z")
    assert (nothing["recorded_since"], [it["code"] for it in nothing["notices"]]) == (None, ["nothing_recorded_before"])
    observed, known, later = ask("as_of", 2), ask("known_at", 2), ask("known_at", 1)
    assert [value(it) for it in (observed, known, later)] == [7, None, 7]
    assert {it["recorded_since"] for it in (observed, known, later)} == {since}
    assert [it["code"] for it in known["notices"]] == ["nothing_recorded_before"]
    assert since in observed["notices"][0]["message"]
    assert "tercatat" in observed["notices"][0]["message"]
    assert later["notices"] == []


@pytest.mark.parametrize("address", [LIST, path("LOG-04G")])
def test_a_long_past_takes_as_many_statements_as_a_short_one(open_box: Siaga, address: str) -> None:
    offices, bearer = Offices(open_box), f"Bearer {open_box.secret('ID', role=Role.ADMIN)}"
    asked = f"{address}?as_of=H-15"
    offices.reported("LOG-01G", value=1, of=300)
    offices.reported("LOG-04G", value=1)
    statements(open_box, bearer, asked)  # reference data is read once, and then kept
    short = statements(open_box, bearer, asked)
    for region, code, body in ITEMS:
        for value in (1, 2):
            assert offices.report(code, region=region, note="x", **body(value)).status_code == 201

    assert len(statements(open_box, bearer, asked)) == len(short) < MOST
