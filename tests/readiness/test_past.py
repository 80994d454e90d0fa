"""Answers about an earlier instant use the polling days, flags and figures of that instant."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from api.core.caller import Role
from api.core.time import ALLOWED_CLOCK_SKEW
from api.http.kept_answers import KeptAnswers
from tests.http.test_statements import MOST, statements
from tests.readiness.recomputation import utc_text
from tests.readiness.scenario import Scenario, path

SUBPATHS = ("64.08", "64.08.04", "64.08/explanation")
VOLATILE_FIELDS = ("revision", "evaluated_at", "changes_at", "change", "assumed")
POLLING_DAYS_PATH = "/v1/elections/pilkada-2024/polling-days"


def ask(scenario: Scenario, subpath: str, **query: str) -> Any:
    answer = scenario.siaga.nation.get(f"/v1/readiness/{subpath}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def stable_answer(scenario: Scenario, region: str, **query: str) -> Any:
    """The answer without the fields that depend on when it is made."""
    return {name: it for name, it in ask(scenario, region, **query).items() if name not in VOLATILE_FIELDS}


def post(scenario: Scenario, address: str, **body: Any) -> None:
    answer = scenario.siaga.nation.post(address, json={"source": "S0", **body})
    assert answer.status_code == 201, answer.text


def postpone(scenario: Scenario, region: str, days: int, **body: Any) -> None:
    post(scenario, POLLING_DAYS_PATH, region=region, polling_on=str((scenario.now + timedelta(days)).date()), **body)


def test_an_answer_as_known_at_an_instant_never_changes(scenario: Scenario) -> None:
    """Some districts have reported, some figures are zero, and one decision is dated by a clock that runs fast."""
    figure: dict[str, Any] = {"election": "pilkada-2024", "kind": "villages"}
    changes: list[Callable[[], None]] = [
        lambda: post(scenario, "/v1/regions/64.08.05/figures", **figure, value=40),
        lambda: post(scenario, "/v1/regions/64.08.04/figures", **figure, value=0),
        lambda: post(scenario, "/v1/regions/64.08/figures", **figure | {"kind": "special_stations"}, value=0),
        lambda: post(scenario, "/v1/regions/64.08/figures", **figure | {"kind": "special_stations"}, value=3),
        lambda: postpone(scenario, "64.08", 8, decided_at=utc_text(scenario.now + ALLOWED_CLOCK_SKEW)),
        lambda: postpone(scenario, "64.08", 90, decided_at=utc_text(scenario.now - timedelta(5))),
        lambda: post(scenario, "/v1/regions/64.08.04/flags", flag="remote"),
        lambda: postpone(scenario, "64.08", 60),
    ]
    for number in (2, 4, 6):
        scenario.report(number, 5)
    answers_by_instant: dict[datetime, Any] = {}
    for make_change in changes:
        scenario.now += timedelta(days=1)
        make_change()
        answers_by_instant[scenario.now] = {subpath: stable_answer(scenario, subpath) for subpath in SUBPATHS}

    scenario.now += timedelta(hours=1)
    assert len({str(it) for it in answers_by_instant.values()}) == len(changes)
    for at, earlier_answers in answers_by_instant.items():
        assert {
            subpath: stable_answer(scenario, subpath, known_at=utc_text(at)) for subpath in SUBPATHS
        } == earlier_answers


@pytest.mark.parametrize("region", ["64", "64.08"])
def test_an_assumed_polling_day_answers_as_a_decided_one(scenario: Scenario, region: str) -> None:
    """Reports need no renewal after polling day, so with an assumed day in the past none has expired."""
    for number in (2, 4, 7):
        scenario.report(number, 6)
    scenario.now += timedelta(days=9)
    past_day, *coming_days = [str((scenario.now + timedelta(days)).date()) for days in (-3, 3, 40)]
    assumed_answers = [stable_answer(scenario, region, polling_on=day) for day in coming_days]

    assert (
        stable_answer(scenario, region, polling_on=past_day)["expired"]
        == 0
        < stable_answer(scenario, region)["expired"]
    )
    for day, assumed_answer in zip(coming_days, assumed_answers, strict=True):
        post(scenario, POLLING_DAYS_PATH, region=region, polling_on=day)
        assert stable_answer(scenario, region) == assumed_answer


@pytest.mark.parametrize("region", ["64", "64.08"])
def test_each_day_of_a_trend_uses_the_polling_day_and_flags_of_that_day(scenario: Scenario, region: str) -> None:
    """There are more pairs of polling day and flags than are cached at a time."""
    scenario.report(2, 5)
    started_at = scenario.now
    for number in range(10):
        scenario.flag(0, number % 2 == 0)
        if number % 4 == 3:
            postpone(scenario, region, 30 + number)
        scenario.now += timedelta(days=1)
    days = ask(scenario, f"{region}/trend", **{"from": str(started_at.date())})["days"]

    assert len({int(day["h"][1:]) - number for number, day in enumerate(days)}) > 2
    for day in days[:-1]:
        past_answer = ask(scenario, region, as_of=day["on"])
        assert {name: past_answer.get(name, it) for name, it in day.items()} == day
    attention = ask(scenario, f"{region}/attention", as_of=days[0]["on"], why="silent", limit="500")
    assert attention["units"] == days[0]["silent"]


def test_a_past_with_many_changes_takes_as_many_statements_as_one_with_few(scenario: Scenario) -> None:
    bearer = f"Bearer {scenario.siaga.secret('ID', role=Role.ADMIN)}"
    postpone(scenario, "64", 50)
    scenario.now += timedelta(days=2)
    day = str((scenario.now - timedelta(days=3)).date())
    addresses = [f"/v1/readiness/{it}" for it in ("64.08?as_of={}", "64?as_of={}", "64.08/trend?from={}")]
    addresses += [f"{path('64.08', 'VCR-04', '')[:-1]}?as_of={{}}", "/v1/readiness-checklists/64.08?as_of={}"]

    def statement_counts() -> list[int]:
        scenario.siaga.app.state.kept_answers = KeptAnswers()
        return [len(statements(scenario.siaga, bearer, address.format(day))) for address in addresses]

    counts_before = statement_counts()
    for number in range(8):
        scenario.report(number, number)
    assert statement_counts() == counts_before
    assert max(counts_before) < MOST
