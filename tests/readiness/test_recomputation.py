"""In every scenario and at every instant readiness equals a plain recomputation."""

import os
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from api.core.time import end_of_local_day, local_day
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from tests.conftest import Server, Siaga
from tests.readiness.recomputation import FactsAsOf, PlainReadiness, all_items, items_as_of, utc_text
from tests.readiness.scenario import ITEMS, NUMBERS, STEPS, Scenario

HEADLINE_FIELDS = (
    "score",
    "due_score",
    "score_of_known",
    "band",
    "units",
    "known",
    "done",
    "overdue",
    "silent",
    "expired",
)
PAST_FIELDS = (*HEADLINE_FIELDS, "critical", "timeliness", "polling_on", "h", "requirements", "left_out", "children")
TREND_FIELDS = (
    *HEADLINE_FIELDS[:3],
    *HEADLINE_FIELDS[4:],
    "h",
    "critical",
    "disputed",
    "coverage",
    "timeliness",
    "verified_share",
)
REGIONS = ("64.08", "64.08.04", "64.07", "64")


def test_readiness_equals_a_plain_recomputation_now_and_in_the_past(server: Server, open_url: str) -> None:
    # Without shrinking: every step is a request, and a scenario is short enough to be read whole.
    @settings(
        max_examples=int(os.environ.get("SIAGA_TEST_SCENARIOS", "5")),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        derandomize=True,
        phases=[Phase.generate],
    )
    @given(st.lists(STEPS, min_size=6, max_size=16), st.tuples(NUMBERS, NUMBERS))
    def run_scenario(steps: list[tuple[str, int, Any]], moment: tuple[int, int]) -> None:
        siaga = Siaga(server.new(open_url))
        scenario = Scenario(siaga)
        earlier_answers: list[tuple[datetime, Any]] = []
        for number, step in enumerate(steps):
            scenario.step(*step)
            if number % 3 == 2:
                earlier_answers.append((scenario.now, readiness(siaga, "64.08")))
        assert_current_readiness(scenario)
        assert_past_days(scenario)
        assert_earlier_answers_repeat(scenario, earlier_answers)
        assert_past_instant(scenario, *moment)
        assert_projections_match_ledgers(siaga)
        siaga.database.close()

    run_scenario()


def readiness(siaga: Siaga, region: str, **query: str) -> Any:
    answer = siaga.nation.get(f"/v1/readiness/{region}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def assert_current_readiness(scenario: Scenario) -> None:
    rows = all_items(scenario, "64")
    for region in REGIONS:
        rows_within = [row for row in rows if row["region"] == region or row["region"].startswith(f"{region}.")]
        answer = readiness(scenario.siaga, region)
        assert_equals_recomputation(
            answer, PlainReadiness(rows_within, scenario.now, {it["code"]: it["weight"] for it in answer["categories"]})
        )
        assert_terms_add_up(scenario.siaga, region, answer["score"])
        for child in answer["children"] if region != "64" else []:
            child_code = child["region"]["code"]
            rows_of_child = [
                row for row in rows_within if row["region"] == child_code or row["region"].startswith(f"{child_code}.")
            ]
            child_recomputation = PlainReadiness(
                rows_of_child, scenario.now, {it["code"]: it["weight"] for it in answer["categories"]}
            )
            assert {name: child[name] for name in child_recomputation.counts()} == child_recomputation.counts()


def assert_equals_recomputation(answer: Any, recomputation: PlainReadiness) -> None:
    assert {name: answer[name] for name in recomputation.counts()} == recomputation.counts()
    assert {name: n for name, n in answer["by_status"].items() if n} == recomputation.by_status()
    assert answer["score"] == truncate(recomputation.score())
    assert answer["due_score"] == truncate(recomputation.score(due_only=True))
    assert answer["score_of_known"] == truncate(recomputation.score(known_only=True))
    if answer["level"] not in ("province", "nation"):
        assert answer["band"] == recomputation.band()


def truncate(score: Fraction | None) -> float | None:
    return None if score is None else int(score * 10_000) / 10_000


def assert_terms_add_up(siaga: Siaga, region: str, score: float | None) -> None:
    """The terms of the explanation add up to the score exactly."""
    explanation = siaga.nation.get(f"/v1/readiness/{region}/explanation").json()
    contributions = [Decimal(str(term["contribution"])) for term in explanation["terms"]]
    shares = [Decimal(str(term["share"])) for term in explanation["terms"]]
    assert explanation["score"] == score
    assert sum(contributions) == Decimal(str(score or 0))
    assert sum(shares) == (1 if contributions else 0)
    assert all(
        term["units"] - term["done"] <= sum(it["units"] for it in term["missing"]) for term in explanation["terms"]
    )


def assert_past_days(scenario: Scenario) -> None:
    """Answers as of the end of a day, trends and changes since then equal the recomputed sum over the items."""
    rows, keys = all_items(scenario, "64"), {it[:2] for it in ITEMS}
    for zone, regions in (("Asia/Makassar", ("64", "64.08", "64.08.04")), ("Asia/Jakarta", ("ID",))):
        ends = ends_of_past_days(scenario, zone)
        rows_by_instant = {at: items_as_of(scenario.siaga.nation, rows, keys, FactsAsOf(scenario, at)) for at in ends}
        for region in regions:
            trend = scenario.siaga.nation.get(
                f"/v1/readiness/{region}/trend", params={"from": str(local_day(ends[0], zone))}
            )
            day_by_date = {day["on"]: day for day in trend.json()["days"]}
            now = readiness(scenario.siaga, region, since=utc_text(ends[-1]))
            assert {name: now[name] for name in day_by_date[max(day_by_date)] if name in HEADLINE_FIELDS} == {
                name: value for name, value in day_by_date[max(day_by_date)].items() if name in HEADLINE_FIELDS
            }
            for at in ends:
                rows_within = [
                    row for row in rows_by_instant[at] if region == "ID" or f"{row['region']}.".startswith(f"{region}.")
                ]
                day = local_day(at, zone).isoformat()
                answer = readiness(scenario.siaga, region, as_of=day)
                recomputation = PlainReadiness(
                    rows_within, at, {it["code"]: it["weight"] for it in answer["categories"]}
                )
                assert_equals_recomputation(answer, recomputation)
                assert {name: day_by_date[day][name] for name in TREND_FIELDS} == {
                    name: answer[name] for name in TREND_FIELDS
                }
            for name in ("score", "due_score"):
                difference = None if None in (now[name], answer[name]) else round(now[name] - answer[name], 4)
                assert now["change"][name] == difference


def ends_of_past_days(scenario: Scenario, zone: str) -> list[datetime]:
    """The ends of some days on which something was observed, and of the day before them all."""
    day_ends = {end_of_local_day(local_day(it, zone), zone) for it in scenario.observed}
    past_day_ends = sorted(it for it in day_ends if it < scenario.now)
    return [min(day_ends) - timedelta(1), *past_day_ends[:: max(len(past_day_ends) // 3, 1)]]


def assert_projections_match_ledgers(siaga: Siaga) -> None:
    """Stored states and totals, daily ones too, equal those rebuilt from the ledgers, and so do polling days."""
    report = VerificationReport()
    with siaga.database.read() as session:
        verify_service.check_rows(session, report)
    assert report.findings == []


def assert_past_instant(scenario: Scenario, observed: int, recorded: int) -> None:
    """An answer as of an instant within a day, as known then or later, equals the recomputation."""
    client, keys = scenario.siaga.nation, {it[:2] for it in ITEMS}
    at, known_at = (
        scenario.observed[observed % len(scenario.observed)],
        scenario.recorded[recorded % len(scenario.recorded)],
    )
    rows = items_as_of(client, all_items(scenario, "64.08"), keys, FactsAsOf(scenario, at, known_at))
    answer = readiness(scenario.siaga, "64.08", as_of=utc_text(at), known_at=utc_text(known_at))
    assert_equals_recomputation(
        answer, PlainReadiness(rows, at, {it["code"]: it["weight"] for it in answer["categories"]})
    )


def assert_earlier_answers_repeat(scenario: Scenario, earlier_answers: list[tuple[Any, Any]]) -> None:
    """An answer as known at an instant repeats what was answered then, whatever has been recorded since."""
    scenario.now += timedelta(minutes=2)
    for at, earlier_answer in earlier_answers:
        answer = readiness(scenario.siaga, "64.08", known_at=utc_text(at))
        assert {name: answer[name] for name in PAST_FIELDS} == {name: earlier_answer[name] for name in PAST_FIELDS}
