"""Random changes and callers who poll: exactly the tags of affected regions change, and no answer is stale."""

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
from api.http.kept_answers import KeptAnswers
from tests.conftest import Siaga
from tests.readiness.scenario import ITEMS, KPU_BY_REGION, Scenario, path
from tests.readiness.test_polling import REGIONS, ask

CHANGES = int(os.environ.get("SIAGA_TEST_CHANGES", "20"))
ACTIONS = ("report", "late", "idle", "dispute", "confirm", "retract")
RARE_ACTIONS = {6: "figure", 17: "postpone"}
COUNTS = ("units", "known", "done", "overdue", "critical", "silent", "expired", "blocked", "disputed")


def test_a_change_moves_the_tags_of_affected_regions_and_no_others(scenario: Scenario) -> None:
    """Between changes the clock passes midnights and due dates. Where a caller gets 304, a new answer is the same."""
    rng = random.Random(7)
    answers = {region: ask(scenario.siaga, region) for region in REGIONS}
    tag_steps = 0
    for number in range(CHANGES):
        tags_before_tick = tags(answers)
        tags_before_change = advance_clock(scenario, rng, answers, number)
        tag_steps += tags_before_change != tags_before_tick
        affected = make_change(scenario, rng, number)
        answers = {region: ask(scenario.siaga, region) for region in REGIONS}
        tags_after_change = tags(answers)
        assert {region for region in REGIONS if tags_after_change[region] != tags_before_change[region]} == affected, (
            number
        )

    assert tag_steps > CHANGES / 10, "the clock has hardly changed any tag"


def advance_clock(
    scenario: Scenario, rng: random.Random, earlier_answers: dict[str, Any], number: int
) -> dict[str, str]:
    """Advance the clock by minutes or hours and return the new tags. For one region cached answers equal new ones."""
    scenario.now += timedelta(minutes=rng.choice([1, 1, 90, 400, 900]))
    answers = {region: ask(scenario.siaga, region, tag) for region, tag in tags(earlier_answers).items()}
    watched = rng.choice([region for region in REGIONS if answers[region].status_code == 304] or ["64"])
    cached, state = ask_in_every_way(scenario, watched), scenario.siaga.app.state
    kept_answers, state.kept_answers = state.kept_answers, KeptAnswers()
    if number % 20 == 0:
        scenario.siaga.database.reference_cache = ReferenceCache()
    recomputed = ask_in_every_way(scenario, watched)
    state.kept_answers = kept_answers
    assert [it.json() for it in cached] == [it.json() for it in recomputed]
    assert [it.headers["etag"] for it in cached] == [it.headers["etag"] for it in recomputed]
    if answers[watched].status_code == 304:
        assert recomputed[0].json() == earlier_answers[watched].json()
    return tags(answers)


def tags(answers: dict[str, Any]) -> dict[str, str]:
    return {region: it.headers["etag"] for region, it in answers.items()}


def ask_in_every_way(scenario: Scenario, region: str) -> list[Any]:
    """The answers for now, as of a past day, with the changes since that day, and the trend from it."""
    day = (datetime.now(UTC) - timedelta(days=2)).date().isoformat()
    queries: list[dict[str, str]] = [{}, {"as_of": day}, {"since": day}]
    trend = scenario.siaga.nation.get(f"/v1/readiness/{region}/trend", params={"from": day})
    assert trend.status_code == 200, trend.text
    return [*(ask(scenario.siaga, region, **it) for it in queries), trend]


def make_change(scenario: Scenario, rng: random.Random, number: int) -> set[str]:
    """Make one change and return the polled regions that it affects: its own and those above."""
    action = RARE_ACTIONS.get(number % 20, ACTIONS[number % len(ACTIONS)])
    if action == "figure":
        figure = {"kind": "stations", "election": "pilkada-2024", "value": 690 + number, "source": "S0"}
        assert scenario.siaga.nation.post("/v1/regions/64.08/figures", json=figure).status_code in (200, 201)
        return region_and_those_above("64.08")
    if action == "postpone":
        day = (scenario.now + timedelta(days=60 + number)).date().isoformat()
        polling_day = {"region": "64.07", "polling_on": day, "source": "S0", "note": "flood"}
        assert (
            scenario.siaga.nation.post("/v1/elections/pilkada-2024/polling-days", json=polling_day).status_code == 201
        )
        return region_and_those_above("64.07")
    item_number = scenario.updates[-1][0] if action in ("dispute", "confirm") else rng.randrange(len(ITEMS))
    if action == "retract":
        item_number, update_number = scenario.updates[item_number % len(scenario.updates)][0], item_number
        scenario.retract(update_number, 0)
        return region_and_those_above(ITEMS[item_number][0])
    answer = getattr(scenario, action)(item_number, rng.randrange(9))
    return region_and_those_above(ITEMS[item_number][0]) if answer is not None and answer.status_code == 201 else set()


def region_and_those_above(region: str) -> set[str]:
    return {region, *ancestors_of(region)} & {*REGIONS}


def test_answers_read_while_others_write_are_consistent(open_box: Siaga) -> None:
    """With four writers, counts are those of the children plus the region's own, and equal revisions answer alike."""
    client = open_box.nation
    first_answers = {region: client.get(f"/v1/readiness/{region}").json() for region in ("ID", "64", "64.08")}
    districts = [it["region"]["code"] for it in first_answers["64.08"]["children"]]
    offices = {
        region: open_box.client(region, role=Role.REPORTER, agency=KPU_BY_REGION[region])
        for region in KPU_BY_REGION
        if "." in region
    }
    own_counts = {region: counts_beside_children(body) for region, body in first_answers.items()}
    elsewhere = ["64.07", "64.72"]
    stop, bodies = threading.Event(), list[Any]()

    def write(regions: list[str], requirement: str, body: Callable[[int], dict[str, Any]]) -> None:
        try:
            for number in range(12):
                region = regions[number % len(regions)]
                answer = offices[region[:5]].post(path(region, requirement), json={**body(number), "note": "x"})
                assert answer.status_code == 201, answer.text
        finally:
            stop.set()

    def read() -> None:
        while not stop.is_set() or len(bodies) < 9:
            bodies.extend(client.get(f"/v1/readiness/{region}").json() for region in first_answers)
            bodies.extend(client.get(f"/v1/readiness/{region}/trend?from=H-21").json() for region in first_answers)

    with ThreadPoolExecutor(5) as pool:
        futures = [
            pool.submit(write, districts, "ADH-01", lambda number: {"value": number % 6}),
            pool.submit(write, elsewhere, "ADH-03", lambda number: {"value": 10 * number}),
            pool.submit(write, elsewhere[::-1], "VCR-01", lambda _: {"status": "done"}),
            pool.submit(write, districts[::-1], "LOG-08", lambda _: {"stage": "at_ppk"}),
            pool.submit(read),
        ]
        for future in futures:
            future.result()

    figures_by_revision: dict[Any, Any] = {}
    for body in bodies:
        region, days = body["region"]["code"], body.get("days")
        if days is None:
            assert counts_beside_children(body) == own_counts[region]
            assert sum(body["by_status"].values()) == body["units"]
        figures = (days[-1] if days else body)["score"], *((days[-1] if days else body)[name] for name in COUNTS)
        assert figures_by_revision.setdefault((region, body["revision"], body["evaluated_at"]), figures) == figures
    assert len({key[:2] for key in figures_by_revision}) > len(first_answers), "nothing was written meanwhile"


def counts_beside_children(body: Any) -> dict[str, int]:
    """The counts of the region's own items, without those of its children."""
    return {name: body[name] - sum(child[name] for child in body["children"]) for name in COUNTS}
