"""The Monday report of an exercise: with a score, with offices that are late, and plainly marked as invented."""

import pytest
from fastapi.testclient import TestClient

from tests.briefing.situation.test_report import assert_answered, assert_golden, get, markdown
from tests.simulation.conftest import Exercise

ASKED = {"election": "latihan", "on": "2026-11-20"}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("region", ["65", "65.01"])
def test_it_says_what_was_reported(exercise: Exercise, started: TestClient, region: str, language: str) -> None:
    assert_golden(f"{region}.latihan.{language}.md", markdown(started, region, language, **ASKED))


def test_its_numbers_are_answered_elsewhere(exercise: Exercise, started: TestClient) -> None:
    report = get(started, "65", **ASKED).json()

    assert report["simulated"]
    assert report["late"]["offices"]
    assert assert_answered(started, report) > 20
