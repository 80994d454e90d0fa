"""Forecasts of an exercise thirty days before polling: of its province, a regency, a district and items."""

from datetime import date, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.simulation.conftest import NOW, Exercise

PROVINCE, REGENCY, DISTRICT = "65", "65.01", "65.01.02"


def ask(client: TestClient, path: str, **query: str) -> dict[str, Any]:
    answer = client.get(f"/v1/{path}", params={"election": "latihan", **query})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


@pytest.mark.parametrize("region", [PROVINCE, REGENCY])
def test_a_forecast_says_how_many_units_will_be_done_and_what_it_rests_on(started: TestClient, region: str) -> None:
    forecast = ask(started, f"readiness/{region}/forecast")

    assert forecast["done"] <= forecast["low"] < forecast["expected"] < forecast["high"] <= forecast["units"]
    assert forecast["reason"] is None
    basis = forecast["basis"]
    assert basis["completions"] >= 10
    assert basis["active_days"] >= 5
    assert date.fromisoformat(basis["last_day"]) - date.fromisoformat(basis["first_day"]) == timedelta(55)
    assert basis["last_day"] == str(NOW.date() - timedelta(1))
    assert forecast["until"].startswith("2026-12-22T")
    categories = forecast["categories"]
    for count in ("units", "done"):
        assert sum(it[count] for it in categories) == forecast[count]
    assert sum(it["expected"] for it in categories) == pytest.approx(forecast["expected"], abs=1)


def test_a_forecast_of_a_past_day_rests_on_what_was_done_by_then(started: TestClient) -> None:
    now, then = (ask(started, f"readiness/{REGENCY}/forecast", **query) for query in ({}, {"as_of": "H-35"}))

    assert then["basis"]["last_day"] == str(NOW.date() - timedelta(5))
    assert then["done"] < now["done"]
    assert then["until"] == now["until"]


def test_the_days_of_a_province_add_up_to_those_of_its_regencies(started: TestClient) -> None:
    """The days of a province are stored, those of a regency are recomputed."""
    regencies = [it["code"] for it in ask(started, "regions", within=PROVINCE, level="regency")["items"]]
    of_province, *of_regencies = [ask(started, f"readiness/{region}/forecast") for region in (PROVINCE, *regencies)]
    own_units = of_province["units"] - sum(it["units"] for it in of_regencies)

    assert 0 < own_units < of_province["units"] / 5
    assert of_province["basis"]["completions"] >= max(it["basis"]["completions"] for it in of_regencies)
    assert of_province["done"] >= sum(it["done"] for it in of_regencies)


def test_where_little_was_done_lately_there_is_no_forecast_but_a_reason(
    exercise: Exercise, started: TestClient
) -> None:
    regencies = [it["code"] for it in ask(started, "regions", within=PROVINCE, level="regency")["items"]]
    forecasts = [ask(started, f"readiness/{region}/forecast") for region in regencies]
    [silent] = [it for it in forecasts if it["expected"] is None]

    assert (silent["low"], silent["high"]) == (None, None)
    assert silent["reason"]["code"] == "too_few_completions"
    assert "10" in silent["reason"]["says"]
    assert {it["expected"] for it in silent["categories"]} == {None}
    after_polling = ask(started, "readiness/64.08/forecast", election="pilkada-2024")
    assert after_polling["reason"]["code"] == "polling_over"
    in_indonesian = started.get(
        f"/v1/readiness/{silent['region']['code']}/forecast?election=latihan", headers={"Accept-Language": "id"}
    )
    assert "prakiraan" in in_indonesian.json()["reason"]["says"]


def test_an_item_has_a_probability_which_is_higher_where_it_is_done(started: TestClient) -> None:
    items = ask(started, "checklist-items", within=REGENCY, level="regency", limit="500")["items"]
    polling_ends = ask(started, f"readiness/{REGENCY}/forecast")["until"]
    item_by_status = {
        it["status"]: it for it in items if it["due_at"] <= polling_ends and it["assurance"] != "disputed"
    }
    forecasts = {
        status: ask(started, f"readiness-checklists/{REGENCY}/items/{item_by_status[status]['requirement']}/forecast")
        for status in ("done", "unknown")
    }

    assert forecasts["done"]["probability"] > 0.9 > forecasts["unknown"]["probability"] > 0
    for status, forecast in forecasts.items():
        assert (forecast["status"], forecast["basis"]["region"], forecast["reason"]) == (status, REGENCY, None)
    after_polling = next(it["requirement"] for it in items if it["due_at"] > polling_ends)
    answer = ask(started, f"readiness-checklists/{REGENCY}/items/{after_polling}/forecast")
    assert (answer["probability"], answer["reason"]["code"]) == (None, "nothing_expected")


def test_a_value_that_moves_says_when_it_reaches_its_target(started: TestClient) -> None:
    items = ask(started, "checklist-items", within=PROVINCE, level="regency", status="in_progress", limit="500")[
        "items"
    ]
    forecasts = [
        ask(started, f"readiness-checklists/{it['region']}/items/{it['requirement']}/forecast")
        for it in items
        if it["value"] is not None
    ]

    moving = [it for it in forecasts if it["days_to_target"] is not None]
    assert moving
    assert all(it["days_to_target"] > 0 for it in moving)
    assert all(0 < it["probability"] < 1 for it in moving if it["probability"] is not None)


def test_a_district_is_forecast_at_the_pace_that_its_caller_sees(exercise: Exercise, started: TestClient) -> None:
    [item, *_] = ask(started, "checklist-items", within=DISTRICT, limit="1")["items"]
    path = f"/v1/readiness-checklists/{DISTRICT}/items/{item['requirement']}/forecast?election=latihan"
    of_district = started.get(
        path, headers={"Authorization": f"Bearer {exercise.secret(DISTRICT, role=Role.ADMIN, at=NOW)}"}
    ).json()

    assert started.get(path).json()["basis"]["region"] == REGENCY
    assert of_district["basis"]["region"] == DISTRICT
    assert of_district["reason"]["code"] == "too_few_completions"


def test_a_forecast_is_tagged_and_no_score_depends_on_it(started: TestClient) -> None:
    before = ask(started, f"readiness/{REGENCY}")
    forecast = started.get(f"/v1/readiness/{REGENCY}/forecast?election=latihan")
    again = started.get(
        f"/v1/readiness/{REGENCY}/forecast?election=latihan", headers={"If-None-Match": forecast.headers["etag"]}
    )

    assert again.status_code == 304
    assert ask(started, f"readiness/{REGENCY}") == before
