"""The situation report of an exercise: with a score, with offices that are late, and marked as invented."""

import pytest
from fastapi.testclient import TestClient

from tests.briefing.situation.test_report import assert_answered, assert_golden, get, markdown
from tests.simulation.conftest import Exercise

QUERY = {"election": "latihan", "on": "2026-11-20"}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("region", ["65", "65.01"])
def test_the_report_of_an_exercise_is_as_recorded(
    exercise: Exercise, started: TestClient, region: str, language: str
) -> None:
    assert_golden(f"{region}.latihan.{language}.md", markdown(started, region, language, **QUERY))


def test_the_numbers_of_the_report_agree_with_other_answers(exercise: Exercise, started: TestClient) -> None:
    report = get(started, "65", **QUERY).json()

    assert report["simulated"]
    assert (report["public_claims"], report["named_risks"]) == (None, None)
    assert report["late"]["offices"]
    assert assert_answered(started, report) > 20


def test_the_silent_regency_comes_first_and_is_named_once(exercise: Exercise, started: TestClient) -> None:
    """Malinau's offices do not report in this exercise; the others do."""
    lines = started.get("/v1/readiness/65/attention?election=latihan&as_of=2026-11-20&limit=500").json()["items"]
    [first_decision, *_] = get(started, "65", **QUERY).json()["decisions"]

    assert [it["region"]["name"] for it in lines if it["silence"]] == ["Malinau"]
    assert lines[0]["silence"]["reported"] * 2 < lines[0]["silence"]["items"]
    assert not [it for it in lines if it["region"]["name"] == "Malinau" and it["why"] == "silent"][1:]
    assert len([it for it in lines if it["region"]["name"] != "Malinau"]) > 5
    assert (first_decision["code"], [it["name"] for it in first_decision["regions"]]) == ("report_silence", ["Malinau"])
    behind = started.get(first_decision["link"]).json()
    assert behind["units"] == first_decision["units"]


def test_what_falls_due_today_is_named_before_what_is_long_overdue(exercise: Exercise, started: TestClient) -> None:
    """At H-30 the ballots are due tonight; reports on neutrality were due a month ago."""
    lines = started.get("/v1/readiness/65/attention?election=latihan&limit=500").json()["items"]
    [about] = [it["about"] for it in lines if it["silence"]]

    assert {"LOG-01G", "LOG-01R"} <= {*about[:4]}
    assert about.index("LOG-01R") < about.index("NEU-04B")
    assert about.index("LOG-01R") < about.index("BUD-03D"), "nothing that is not critical comes before"


@pytest.mark.parametrize("region", ["65", "65.02", "65.03", "65.04"])
@pytest.mark.parametrize("on", ["2026-10-20", "2026-11-14", "2026-11-22"])
def test_each_decision_counts_the_items_of_the_list_behind_it(
    exercise: Exercise, started: TestClient, region: str, on: str
) -> None:
    report = get(started, region, election="latihan", on=on).json()
    about_items = [it for it in report["decisions"] if it["requirements"]]

    assert about_items
    for decision in about_items:
        behind = started.get(f"{decision['link']}&limit=500").json()
        assert behind["units"] == sum(it["units"] for it in behind["items"]) == decision["units"] > 0
        assert {it["region"]["code"] for it in behind["items"]} == {it["code"] for it in decision["regions"]}
        named_codes = {it["requirement"] for it in decision["requirements"]}
        assert named_codes <= {it["requirement"] for it in behind["items"]} or decision["code"] == "report_silence"
