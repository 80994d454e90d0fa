"""What holds besides reports, polling days, flags and figures, is of then too, wherever an earlier moment is told."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from api.core.caller import Role
from api.core.time import ALLOWED_CLOCK_SKEW
from tests.http.test_statements import MOST, statements
from tests.readiness.plain import written
from tests.readiness.play import Play, path

ABOUT = ("64.08", "64.08.04", "64.08/explanation")
OF_NOW = ("revision", "evaluated_at", "changes_at", "change", "assumed")
DECISIONS = "/v1/elections/pilkada-2024/polling-days"


def ask(play: Play, about: str, **asked: str) -> Any:
    answer = play.siaga.nation.get(f"/v1/readiness/{about}", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


def told(play: Play, region: str, **asked: str) -> Any:
    """The answer without what tells when it was made."""
    return {name: it for name, it in ask(play, region, **asked).items() if name not in OF_NOW}


def post(play: Play, address: str, **body: Any) -> None:
    answer = play.siaga.nation.post(address, json={"source": "S0", **body})
    assert answer.status_code == 201, answer.text


def postpone(play: Play, region: str, days: int, **body: Any) -> None:
    post(play, DECISIONS, region=region, polling_on=str((play.now + timedelta(days)).date()), **body)


def test_what_was_answered_at_a_moment_is_answered_for_ever(play: Play) -> None:
    """Of districts, some have reported; nothing is left to count where a figure is nought; a clock runs fast."""
    figure: dict[str, Any] = {"election": "pilkada-2024", "kind": "villages"}
    moves: list[Callable[[], None]] = [
        lambda: post(play, "/v1/regions/64.08.05/figures", **figure, value=40),
        lambda: post(play, "/v1/regions/64.08.04/figures", **figure, value=0),
        lambda: post(play, "/v1/regions/64.08/figures", **figure | {"kind": "special_stations"}, value=0),
        lambda: post(play, "/v1/regions/64.08/figures", **figure | {"kind": "special_stations"}, value=3),
        lambda: postpone(play, "64.08", 8, decided_at=written(play.now + ALLOWED_CLOCK_SKEW)),
        lambda: postpone(play, "64.08", 90, decided_at=written(play.now - timedelta(5))),
        lambda: post(play, "/v1/regions/64.08.04/flags", flag="remote"),
        lambda: postpone(play, "64.08", 60),
    ]
    for number in (2, 4, 6):
        play.report(number, 5)
    answered: dict[datetime, Any] = {}
    for move in moves:
        play.now += timedelta(days=1)
        move()
        answered[play.now] = {about: told(play, about) for about in ABOUT}

    play.now += timedelta(hours=1)
    assert len({str(it) for it in answered.values()}) == len(moves)
    for at, then in answered.items():
        assert {about: told(play, about, known_at=written(at)) for about in ABOUT} == then


@pytest.mark.parametrize("region", ["64", "64.08"])
def test_another_polling_day_is_as_if_it_had_been_decided(play: Play, region: str) -> None:
    """Reports that age need no renewal once polling is over: had it been, none would have expired."""
    for number in (2, 4, 7):
        play.report(number, 6)
    play.now += timedelta(days=9)
    over, *days = [str((play.now + timedelta(days)).date()) for days in (-3, 3, 40)]
    assumed = [told(play, region, polling_on=day) for day in days]

    assert told(play, region, polling_on=over)["expired"] == 0 < told(play, region)["expired"]
    for day, found in zip(days, assumed, strict=True):
        post(play, DECISIONS, region=region, polling_on=day)
        assert told(play, region) == found


@pytest.mark.parametrize("region", ["64", "64.08"])
def test_each_day_of_a_trend_has_the_calendar_of_its_own(play: Play, region: str) -> None:
    """More of them than are kept at a time."""
    play.report(2, 5)
    first = play.now
    for number in range(10):
        play.flag(0, number % 2 == 0)
        if number % 4 == 3:
            postpone(play, region, 30 + number)
        play.now += timedelta(days=1)
    days = ask(play, f"{region}/trend", **{"from": str(first.date())})["days"]

    assert len({int(day["h"][1:]) - number for number, day in enumerate(days)}) > 2
    for day in days[:-1]:
        then = ask(play, region, as_of=day["on"])
        assert {name: then.get(name, it) for name, it in day.items()} == day
    attention = ask(play, f"{region}/attention", as_of=days[0]["on"], why="silent", limit="500")
    assert attention["units"] == days[0]["silent"]


def test_a_past_with_much_in_it_takes_as_many_statements_as_one_with_little(play: Play) -> None:
    bearer = f"Bearer {play.siaga.secret('ID', role=Role.ADMIN)}"
    postpone(play, "64", 50)
    play.now += timedelta(days=2)
    day = str((play.now - timedelta(days=3)).date())
    addresses = [f"/v1/readiness/{it}" for it in ("64.08?as_of={}", "64?as_of={}", "64.08/trend?from={}")]
    addresses += [f"{path('64.08', 'VCR-04', '')[:-1]}?as_of={{}}", "/v1/readiness-checklists/64.08?as_of={}"]

    def cost() -> list[int]:
        play.siaga.app.state.answer_cache.answers.clear()
        return [len(statements(play.siaga, bearer, address.format(day))) for address in addresses]

    few = cost()
    for number in range(8):
        play.report(number, number)
    assert cost() == few
    assert max(few) < MOST
