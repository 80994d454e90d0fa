"""Callers who poll get 304 while nothing has changed and never after a change; polling costs one look-up."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from api.core.caller import Role
from api.http.kept_answers import KeptAnswers
from tests.conftest import Siaga
from tests.http.test_statements import executed_statements
from tests.readiness.scenario import Scenario

REGIONS = ("ID", "64", "64.08", "64.08.04", "64.08.05", "64.07", "64.72")


def ask(siaga: Siaga, region: str, etag: str = "", language: str = "en", **query: str) -> Any:
    headers = {"If-None-Match": etag, "Accept-Language": language}
    return siaga.nation.get(f"/v1/readiness/{region}", params=query, headers=headers)


def tags(siaga: Siaga) -> dict[str, str]:
    return {region: ask(siaga, region).headers["etag"] for region in REGIONS}


@pytest.mark.parametrize(
    ("action", "number", "affected"),
    [
        ("report", 0, {"ID", "64", "64.08"}),
        ("report", 6, {"ID", "64", "64.08", "64.08.04"}),
        ("report", 10, {"ID", "64", "64.72"}),
        ("report", 11, {"ID", "64"}),
    ],
)
def test_a_report_changes_the_tags_of_its_region_and_those_above_alone(
    scenario: Scenario, action: str, number: int, affected: set[str]
) -> None:
    before = tags(scenario.siaga)

    getattr(scenario, action)(number, 4)
    after = tags(scenario.siaga)

    assert {region for region in REGIONS if after[region] != before[region]} == affected
    for region in REGIONS:
        answer = ask(scenario.siaga, region, before[region])
        assert answer.status_code == (200 if region in affected else 304)


def test_an_answer_holds_until_changes_at_and_no_longer(scenario: Scenario) -> None:
    """Holds at clock steps over the last three weeks; a cached answer equals a recomputed one."""
    for number in (0, 2, 6, 7):
        scenario.report(number, 8)
    for _ in range(12):
        answer = ask(scenario.siaga, "64.08")
        body, tag = answer.json(), answer.headers["etag"]
        changes_at = datetime.fromisoformat(body["changes_at"])
        assert datetime.fromisoformat(body["evaluated_at"]) <= scenario.now < changes_at
        scenario.now = changes_at - timedelta(microseconds=1)
        assert ask(scenario.siaga, "64.08", tag).status_code == 304
        scenario.siaga.app.state.kept_answers = KeptAnswers()
        assert ask(scenario.siaga, "64.08").json() == body
        scenario.now = changes_at + timedelta(minutes=1)
        assert ask(scenario.siaga, "64.08", tag).status_code == 200
        scenario.now += timedelta(hours=20)


def test_the_tag_contains_revision_and_language(scenario: Scenario) -> None:
    english, indonesian = ask(scenario.siaga, "64.08"), ask(scenario.siaga, "64.08", language="id")

    assert english.headers["etag"].removeprefix("W/").strip('"').split(".")[0] == str(english.json()["revision"])
    assert english.headers["etag"].endswith('.en"')
    assert indonesian.headers["etag"].endswith('.id"')
    assert english.json()["summary"] != indonesian.json()["summary"]


def test_polling_costs_at_most_one_statement_and_still_asks_who_is_calling(scenario: Scenario) -> None:
    """SQLite is asked without a statement whether anything was committed."""
    tag = ask(scenario.siaga, "64").headers["etag"]
    ask(scenario.siaga, "64", tag)  # the first use of the token was recorded meanwhile
    with executed_statements(scenario.siaga) as executed:
        assert ask(scenario.siaga, "64", tag).status_code == 304
    stranger = scenario.siaga.client("64.07", role=Role.READER, agency="kpu-kubar")

    assert len(executed) == (0 if scenario.siaga.database.is_sqlite else 1)
    assert stranger.get("/v1/readiness/64").status_code == 404
    assert stranger.get("/v1/readiness/64.08").status_code == 404


def test_a_new_figure_changes_the_targets_of_a_closed_election_at_once(own_box: Siaga) -> None:
    """A figure is the target of items that nobody has reported."""
    before, elsewhere = ask(own_box, "64.08"), ask(own_box, "64.07").headers["etag"]
    figure = {"kind": "stations", "election": "pilkada-2024", "value": 600, "source": "S0"}
    assert own_box.nation.post("/v1/regions/64.08/figures", json=figure).status_code == 201
    after = ask(own_box, "64.08", before.headers["etag"])

    assert after.status_code == 200
    assert targets(after) != targets(before)
    assert ask(own_box, "64.07", elsewhere).status_code == 304


def targets(answer: Any) -> dict[str, int | None]:
    return {it["code"]: it["target"] for it in answer.json()["requirements"]}
