"""Random changes and callers who poll: every tag that has to change does, no other, and nothing told is stale."""

import os
import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

from api.core.caller import Role
from api.core.region_codes import ancestors_of
from api.db.reference_cache import ReferenceCache
from api.http.answer_cache import AnswerCache
from tests.conftest import Siaga
from tests.readiness.play import KPU, PLACES, Play, path
from tests.readiness.test_polling import REGIONS, ask

CHANGES = int(os.environ.get("SIAGA_TEST_CHANGES", "20"))
DEEDS = ("report", "late", "idle", "dispute", "confirm", "retract")
SELDOM = {6: "figure", 17: "postpone"}
COUNTS = ("units", "known", "done", "overdue", "critical", "silent", "expired", "blocked", "disputed")


def test_every_tag_that_has_to_change_does_and_no_other(play: Play) -> None:
    """Between changes the clock runs on, over midnights and due instants; who has a 304 has what is made anew."""
    dice = random.Random(7)
    told = {region: ask(play.siaga, region) for region in REGIONS}
    steps = 0
    for number in range(CHANGES):
        known = tags(told)
        before = tick(play, dice, told, number)
        steps += before != known
        touched = changed(play, dice, number)
        told = {region: ask(play.siaga, region) for region in REGIONS}
        after = tags(told)
        assert {region for region in REGIONS if after[region] != before[region]} == touched, number

    assert steps > CHANGES / 10, "the clock has hardly struck"


def tick(play: Play, dice: random.Random, told: dict[str, Any], number: int) -> dict[str, str]:
    """Now and then by hours; the tags from then on. One region is looked at closely, in every way."""
    play.now += timedelta(minutes=dice.choice([1, 1, 90, 400, 900]))
    answers = {region: ask(play.siaga, region, tag) for region, tag in tags(told).items()}
    close = dice.choice([region for region in REGIONS if answers[region].status_code == 304] or ["64"])
    ways, state = every_way(play, close), play.siaga.app.state
    remembered, state.answer_cache = state.answer_cache, AnswerCache()
    if number % 20 == 0:
        play.siaga.database.reference_cache = ReferenceCache()
    anew = every_way(play, close)
    state.answer_cache = remembered
    assert [it.json() for it in ways] == [it.json() for it in anew]
    assert [it.headers["etag"] for it in ways] == [it.headers["etag"] for it in anew]
    if answers[close].status_code == 304:
        assert anew[0].json() == told[close].json()
    return tags(answers)


def tags(answers: dict[str, Any]) -> dict[str, str]:
    return {region: it.headers["etag"] for region, it in answers.items()}


def every_way(play: Play, region: str) -> list[Any]:
    """Now, as of a day that is over, with what has changed since it, and day by day."""
    day = (datetime.now(UTC) - timedelta(days=2)).date().isoformat()
    asked: list[dict[str, str]] = [{}, {"as_of": day}, {"since": day}]
    trend = play.siaga.nation.get(f"/v1/readiness/{region}/trend", params={"from": day})
    assert trend.status_code == 200, trend.text
    return [*(ask(play.siaga, region, **it) for it in asked), trend]


def changed(play: Play, dice: random.Random, number: int) -> set[str]:
    """One change, and the regions that it affects: its own and those above, or all that vote on another day."""
    deed = SELDOM.get(number % 20, DEEDS[number % len(DEEDS)])
    if deed == "figure":
        figure = {"kind": "stations", "election": "pilkada-2024", "value": 690 + number, "source": "S0"}
        assert play.siaga.nation.post("/v1/regions/64.08/figures", json=figure).status_code in (200, 201)
        return above("64.08")
    if deed == "postpone":
        day = (play.now + timedelta(days=60 + number)).date().isoformat()
        moved = {"region": "64.07", "polling_on": day, "source": "S0", "note": "flood"}
        assert play.siaga.nation.post("/v1/elections/pilkada-2024/polling-days", json=moved).status_code == 201
        return above("64.07")
    place = play.updates[-1][0] if deed in ("dispute", "confirm") else dice.randrange(len(PLACES))
    if deed == "retract":
        place, last = play.updates[place % len(play.updates)][0], place
        play.retract(last, 0)
        return above(PLACES[place][0])
    answer = getattr(play, deed)(place, dice.randrange(9))
    return above(PLACES[place][0]) if answer is not None and answer.status_code == 201 else set()


def above(region: str) -> set[str]:
    return {region, *ancestors_of(region)} & {*REGIONS}


def test_what_is_read_while_others_write_is_one_moment(open_box: Siaga) -> None:
    """Four writers: in every answer parents are their children and their own, and equal revisions say the same."""
    client = open_box.nation
    first = {region: client.get(f"/v1/readiness/{region}").json() for region in ("ID", "64", "64.08")}
    districts = [it["region"]["code"] for it in first["64.08"]["children"]]
    offices = {code: open_box.client(code, role=Role.REPORTER, agency=KPU[code]) for code in KPU if "." in code}
    own = {region: beside(body) for region, body in first.items()}
    elsewhere = ["64.07", "64.72"]
    stop, seen = threading.Event(), list[Any]()

    def write(regions: list[str], code: str, body: Callable[[int], dict[str, Any]]) -> None:
        try:
            for number in range(12):
                region = regions[number % len(regions)]
                answer = offices[region[:5]].post(path(region, code), json={**body(number), "note": "x"})
                assert answer.status_code == 201, answer.text
        finally:
            stop.set()

    def read() -> None:
        while not stop.is_set() or len(seen) < 9:
            seen.extend(client.get(f"/v1/readiness/{region}").json() for region in first)
            seen.extend(client.get(f"/v1/readiness/{region}/trend?from=H-21").json() for region in first)

    with ThreadPoolExecutor(5) as pool:
        running = [
            pool.submit(write, districts, "ADH-01", lambda number: {"value": number % 6}),
            pool.submit(write, elsewhere, "ADH-03", lambda number: {"value": 10 * number}),
            pool.submit(write, elsewhere[::-1], "VCR-01", lambda _: {"status": "done"}),
            pool.submit(write, districts[::-1], "LOG-08", lambda _: {"stage": "at_ppk"}),
            pool.submit(read),
        ]
        for it in running:
            it.result()

    said: dict[Any, Any] = {}
    for body in seen:
        region, days = body["region"]["code"], body.get("days")
        if days is None:
            assert beside(body) == own[region]
            assert sum(body["by_status"].values()) == body["units"]
        line = (days[-1] if days else body)["score"], *((days[-1] if days else body)[name] for name in COUNTS)
        assert said.setdefault((region, body["revision"], body["evaluated_at"]), line) == line
    assert len({key[:2] for key in said}) > len(first), "nothing was written meanwhile"


def beside(body: Any) -> dict[str, int]:
    """What is the region's own."""
    return {name: body[name] - sum(child[name] for child in body["children"]) for name in COUNTS}
