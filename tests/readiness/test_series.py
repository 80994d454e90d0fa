"""The series of a region: how it and each of its children stood at the end of each day, as their trends say."""

from datetime import timedelta
from typing import Any

import pytest

from api.core.caller import Role
from api.db.reference_cache import ReferenceCache
from api.http.kept_answers import KeptAnswers
from tests.conftest import Siaga
from tests.http.test_statements import executed_statements, statements
from tests.readiness.scenario import Scenario

TREND_NAMES = {"score": "score", "due_score": "due_score", "coverage": "coverage", "known": "reported"}
TREND_NAMES |= {"units": "items", "silent": "silent"}
"""The names of a series' values by those of a trend."""


def ask(siaga: Siaga, path: str, **query: Any) -> Any:
    answer = siaga.nation.get(f"/v1/readiness{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def make_history(scenario: Scenario) -> str:
    """Reports of ten days, late and disputed ones among them, and changes of flags, figures and days. The first day."""
    first_day = str(scenario.now.date())
    steps: list[tuple[str, int, Any]] = [
        ("report", 0, 4), ("report", 2, 8), ("late", 6, 3), ("report", 9, 5), ("flag", 0, True), ("report", 1, 8),
        ("dispute", 2, 2), ("postpone", 0, 12), ("report", 4, 2), ("figure", 0, 3), ("report", 10, 0),
        ("report", 11, 6), ("late", 8, 8), ("report", 7, 9), ("idle", 5, True), ("flag", 3, False),
        ("retract", 1, 0), ("confirm", 0, 0),
    ]  # fmt: skip
    for number, (action, item, value) in enumerate(steps):
        scenario.step(action, item, value)
        if number % 2:
            scenario.now += timedelta(days=1)
    if scenario.now.hour < 16:  # in Kalimantan a day is over that is not over in Jakarta
        scenario.now = scenario.now.replace(hour=16, minute=30)
    return first_day


@pytest.mark.parametrize("region", ["ID", "64", "64.08", "64.08.04"])
def test_each_value_equals_that_of_the_trend_of_its_region(scenario: Scenario, region: str) -> None:
    first_day = make_history(scenario)
    series = ask(scenario.siaga, f"/{region}/series", **{"from": first_day})
    tree = ask(scenario.siaga, f"/{region}")
    children = [it["region"]["code"] for it in tree["children"]]

    assert [it["region"] for it in series["series"]] == [region, *children]
    assert (series["from"], series["to"]) == (first_day, series["days"][-1])
    for line in series["series"]:
        days = ask(scenario.siaga, f"/{line['region']}/trend", **{"from": first_day, "to": series["to"]})["days"]
        assert series["days"] == [day["on"] for day in days]
        for trend_name, name in TREND_NAMES.items():
            assert line[name] == [day[trend_name] for day in days], (line["region"], name)


@pytest.mark.parametrize("region", ["ID", "64", "64.08"])
def test_bands_and_categories_of_each_day_equal_the_answer_as_of_that_day(scenario: Scenario, region: str) -> None:
    first_day = make_history(scenario)
    series = ask(scenario.siaga, f"/{region}/series", **{"from": first_day}, categories=True)

    assert len({band for it in series["series"] for band in it["band"]}) > 1
    for position, day in enumerate(series["days"]):
        as_of = {} if day == series["days"][-1] else {"as_of": day}
        answer = ask(scenario.siaga, f"/{region}", **as_of)
        own, *children = series["series"]
        assert own["band"][position] == answer["band"]
        scores = {code: values[position] for code, values in own["categories"].items()}
        assert {it["code"]: it["score"] for it in answer["categories"]}.items() <= scores.items()
        if region != "ID":  # a day of the nation ends later than one in the east
            bands = {it["region"]["code"]: it["band"] for it in answer["children"]}
            assert {it["region"]: it["band"][position] for it in children} == bands


def test_a_series_has_the_last_thirty_days_and_at_most_ninety_two(scenario: Scenario) -> None:
    series = ask(scenario.siaga, "/64/series")
    too_long = scenario.siaga.nation.get("/v1/readiness/64/series?from=H-130")

    assert len(series["days"]) == 30
    assert all(it["categories"] is None for it in series["series"])
    assert all(len(it[name]) == 30 for it in series["series"] for name in ("band", *TREND_NAMES.values()))
    assert (too_long.status_code, too_long.json()["code"]) == (422, "span_unfit")


def test_an_unchanged_series_costs_nothing_and_a_report_changes_it(scenario: Scenario) -> None:
    before = scenario.siaga.nation.get("/v1/readiness/64/series")
    unchanged = scenario.siaga.nation.get("/v1/readiness/64/series", headers={"If-None-Match": before.headers["etag"]})
    scenario.report(0, 5)
    after = scenario.siaga.nation.get("/v1/readiness/64/series", headers={"If-None-Match": before.headers["etag"]})

    assert (unchanged.status_code, after.status_code) == (304, 200)
    reported = {it["region"]: it["reported"][-1] for it in after.json()["series"]}
    assert (reported["64.08"], reported["64"]) == (1, 1)


def test_a_series_shows_no_region_outside_those_of_the_caller(scenario: Scenario) -> None:
    reader = scenario.siaga.client("64.08", role=Role.READER, agency="kpu-kutim")

    assert reader.get("/v1/readiness/64/series").status_code == 404
    assert {it["region"][:5] for it in reader.get("/v1/readiness/64.08/series").json()["series"]} == {"64.08"}


def test_a_series_of_many_children_takes_as_many_statements_as_one_of_few(box: Siaga) -> None:
    bearer = f"Bearer {box.secret('ID', role=Role.ADMIN)}"
    statement_counts = {}
    for region in ("64.09", "64.03", "64", "ID"):
        box.database.reference_cache = ReferenceCache()
        box.app.state.kept_answers = KeptAnswers()
        statement_counts[region] = len(statements(box, bearer, f"/v1/readiness/{region}/series"))

    assert statement_counts["64.09"] == statement_counts["64.03"] <= 30
    assert statement_counts["64"] == statement_counts["ID"] <= 30


CORRECTIONS: list[tuple[str, int, Any]] = [
    ("late", 2, 1), ("retract", 0, 0), ("check_in", 1, 2), ("late", 6, 6), ("figure", 0, 1), ("late", 9, 7),
    ("flag", 0, True), ("postpone", 0, 9), ("late", 11, 5),
]  # fmt: skip


@pytest.mark.parametrize("region", ["ID", "64.08"])
def test_a_correction_of_the_past_shows_at_once(scenario: Scenario, region: str) -> None:
    period = {"from": make_history(scenario), "to": str(scenario.now.date())}
    series = ask(scenario.siaga, f"/{region}/series", **period)
    corrected_regions = set()
    for action, item, value in CORRECTIONS:
        scenario.step(action, item, value)
        corrected = ask(scenario.siaga, f"/{region}/series", **period)
        for before, after in zip(series["series"], corrected["series"], strict=True):
            if before["score"][:-1] != after["score"][:-1]:
                corrected_regions.add(after["region"])
            if after["region"] in (region, "64", "64.08.04"):
                days = ask(scenario.siaga, f"/{after['region']}/trend", **period)["days"]
                for trend_name, name in TREND_NAMES.items():
                    assert after[name] == [day[trend_name] for day in days], (action, after["region"], name)
        series = corrected

    assert {region} < corrected_regions


def test_a_report_of_today_leaves_the_past_days_cached(scenario: Scenario) -> None:
    make_history(scenario)
    scenario.now += timedelta(hours=2)  # a report of the hour before a day ends may be recorded after it
    ask(scenario.siaga, "/64/series")
    scenario.report(0, 5)
    with executed_statements(scenario.siaga) as after_report:
        ask(scenario.siaga, "/64/series")
    scenario.late(0, 3)
    with executed_statements(scenario.siaga) as after_correction:
        ask(scenario.siaga, "/64/series")

    assert not any("daily_totals" in statement for statement in after_report)
    assert any("daily_totals" in statement for statement in after_correction)
