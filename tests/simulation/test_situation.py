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
    assert report["late"]["offices"]
    assert assert_answered(started, report) > 20
