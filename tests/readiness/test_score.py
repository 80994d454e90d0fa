"""Where a score comes from, by examples. The expected numbers are worked out by hand."""

from fractions import Fraction
from typing import Any

import pytest

from api.checklists.counters import Counters
from api.checklists.models import AddsUpBy, Category, Requirement
from api.readiness.score import (
    NO_SCORES,
    ScoredCategory,
    ScoredRequirement,
    fraction_done,
    fraction_of_known_done,
    score_terms,
    scored_categories,
    scores,
    sum_of_terms,
    truncate,
    truncate_fraction,
    truncate_to_sum,
    uses_totals,
)
from tests.readiness.factories import DAY, breakdowns, done, expect, not_started

UNITS = ScoredRequirement("LOG-01", weight=1, prefers_totals=False)
TOTALS = ScoredRequirement("LOG-01", weight=1, prefers_totals=True)
LOGISTICS = ScoredCategory("LOG", 1, (UNITS,))


def category(code: str, weight: int, **requirement_weights: int) -> ScoredCategory:
    """`category("LOG", 2, LOG_01=3)` has the weight 2 and one requirement, LOG-01, with the weight 3."""
    requirements = (
        ScoredRequirement(name.replace("_", "-"), requirement_weight, prefers_totals=False)
        for name, requirement_weight in requirement_weights.items()
    )
    return ScoredCategory(code, weight, tuple(requirements))


# One requirement, by units


def test_three_of_four_units_done() -> None:
    four_units = breakdowns(expect(units=4, reported=Counters(known=4, done=3, in_progress=1)))["LOG-01"].open

    assert fraction_done(UNITS, four_units) == (3_000_000, 4_000_000)
    assert scores([LOGISTICS], breakdowns(expect(units=4, reported=Counters(known=4, done=3)))).score == 0.75


def test_an_unknown_unit_counts_as_not_done() -> None:
    result = scores([LOGISTICS], breakdowns(expect(units=10, reported=done(5))))

    assert result.score == 0.5
    assert result.score_of_known == 1


def test_a_unit_in_progress_counts_by_its_progress() -> None:
    one_done_one_at_a_quarter = Counters(known=2, done=1, in_progress=1, progress_ppm=250_000)

    result = scores([LOGISTICS], breakdowns(expect(units=2, reported=one_done_one_at_a_quarter)))

    assert result.score == 0.625  # (1 + 0.25) / 2


def test_a_disputed_unit_is_not_done() -> None:
    one_done_one_disputed = Counters(known=2, done=1, disputed=1, disputed_done=1)

    result = scores([LOGISTICS], breakdowns(expect(units=2, reported=one_done_one_disputed)))

    assert result.score == result.score_of_known == 0.5


def test_a_unit_confirmed_as_not_applicable_is_left_out() -> None:
    three_done_one_not_applicable = Counters(known=4, done=3, not_applicable=1)

    result = scores([LOGISTICS], breakdowns(expect(units=5, reported=three_done_one_not_applicable)))

    assert result.score == 0.75  # 3 of 5 - 1
    assert result.score_of_known == 1  # 3 of 4 - 1


def test_a_unit_claimed_as_not_applicable_counts_as_not_done() -> None:
    three_done_one_claimed = Counters(known=4, done=3, claimed_not_applicable=1)

    assert scores([LOGISTICS], breakdowns(expect(units=4, reported=three_done_one_claimed))).score == 0.75


def test_an_expired_report_counts_as_not_done() -> None:
    result = scores([LOGISTICS], breakdowns(expect(units=4, reported=done(1), expired=done(2))))

    assert result.score == 0.25  # 1 of 4
    assert result.score_of_known == 0.3333  # 1 of 3: an expired report is still a report


def test_expired_progress_counts_as_nothing() -> None:
    half_done = Counters(known=1, in_progress=1, progress_ppm=500_000)

    assert scores([LOGISTICS], breakdowns(expect(expired=half_done))).score == 0


def test_a_requirement_that_applies_to_no_unit_has_no_fraction() -> None:
    not_applicable = breakdowns(expect(units=2, reported=Counters(known=2, not_applicable=2)))["LOG-01"].open

    assert fraction_done(UNITS, not_applicable) is None
    assert fraction_of_known_done(UNITS, not_applicable) is None


# One requirement, by totals


def test_totals_add_up_values_and_targets() -> None:
    # 100 of 100 in one unit, and 150 of 300 in the other.
    report = Counters(known=2, done=1, in_progress=1, value=250, target=400, progress_ppm=500_000)
    two_units = breakdowns(expect(units=2, targets=(100, 300), reported=report))["LOG-01"].open

    assert fraction_done(TOTALS, two_units) == (250, 400)
    assert fraction_done(UNITS, two_units) == (1_500_000, 2_000_000)


def test_totals_of_the_known_units_use_their_targets_alone() -> None:
    report = Counters(known=1, in_progress=1, value=50, target=100, progress_ppm=500_000)
    two_units = breakdowns(expect(units=2, targets=(100, 300), reported=report))["LOG-01"].open

    assert fraction_done(TOTALS, two_units) == (50, 400)
    assert fraction_of_known_done(TOTALS, two_units) == (50, 100)


def test_value_beyond_the_target_of_a_unit_does_not_help_another_unit() -> None:
    # 150 of 100 in one unit, and 0 of 100 in the other.
    report = Counters(known=2, done=1, value=150, target=200, excess=50)
    two_units = breakdowns(expect(units=2, targets=(100, 100), reported=report))["LOG-01"].open

    assert fraction_done(TOTALS, two_units) == (100, 200)


def test_the_target_of_a_unit_that_is_not_applicable_is_left_out() -> None:
    report = Counters(known=2, not_applicable=1, in_progress=1, value=150, target=400, not_applicable_target=100)
    two_units = breakdowns(expect(units=2, targets=(100, 300), reported=report))["LOG-01"].open

    assert fraction_done(TOTALS, two_units) == (150, 300)


def test_an_expired_value_counts_as_nothing() -> None:
    report, old_report = (Counters(known=1, done=1, value=100, target=100) for _ in range(2))
    two_units = breakdowns(expect(units=2, targets=(100, 100), reported=report, expired=old_report))["LOG-01"].open

    assert fraction_done(TOTALS, two_units) == (100, 200)


def test_units_are_counted_where_a_target_is_not_known() -> None:
    report = Counters(known=2, done=1, in_progress=1, value=110, target=100)
    one_target_missing = breakdowns(expect(units=2, targets=(100,), reported=report))["LOG-01"].open

    assert not uses_totals(TOTALS, one_target_missing)
    assert fraction_done(TOTALS, one_target_missing) == (1_000_000, 2_000_000)


def test_units_are_counted_where_the_targets_add_up_to_nothing() -> None:
    nothing_to_count = breakdowns(expect(units=2, targets=(0, 0), reported=done(2)))["LOG-01"].open

    assert not uses_totals(TOTALS, nothing_to_count)
    assert fraction_done(TOTALS, nothing_to_count) == (2_000_000, 2_000_000)


# Categories and regions


def test_a_category_is_the_weighted_mean_of_its_requirements() -> None:
    logistics = category("LOG", 1, LOG_01=3, LOG_02=1)

    result = scores(
        [logistics], breakdowns(expect("LOG-01", reported=done(1)), expect("LOG-02", reported=not_started(1)))
    )

    assert result.score == 0.75  # (3 * 1 + 1 * 0) / 4


def test_a_region_is_the_weighted_mean_of_its_categories() -> None:
    logistics, staff = category("LOG", 2, LOG_01=3, LOG_02=1), category("STAFF", 1, STAFF_01=5)

    result = scores(
        [logistics, staff],
        breakdowns(
            expect("LOG-01", reported=done(1)),
            expect("LOG-02", reported=not_started(1)),
            expect("STAFF-01", units=2, reported=done(1)),
        ),
    )

    assert result.score == 0.6666  # (2 * 0.75 + 1 * 0.5) / 3 = 0.66666…, truncated


def test_what_nobody_has_to_answer_is_left_out_with_its_weight() -> None:
    logistics, staff = category("LOG", 1, LOG_01=1, LOG_02=9, LOG_03=9), category("STAFF", 50, STAFF_01=1)

    result = scores(
        [logistics, staff],
        breakdowns(
            expect("LOG-01", units=2, reported=done(1)),
            expect("LOG-02", reported=Counters(known=1, not_applicable=1)),
            expect("LOG-03", opens_in=DAY, due_in=2 * DAY),
        ),
    )

    assert result.score == 0.5  # LOG-01 alone


def test_the_due_score_is_of_the_units_past_due() -> None:
    logistics = category("LOG", 1, LOG_01=1, LOG_02=1)

    result = scores(
        [logistics],
        breakdowns(expect("LOG-01", reported=done(1)), expect("LOG-02", due_in=DAY, reported=not_started(1))),
    )

    assert (result.score, result.due_score) == (0.5, 1)


def test_one_requirement_may_have_units_with_different_due_dates() -> None:
    result = scores(
        [LOGISTICS], breakdowns(expect(units=2, reported=done(1)), expect(units=2, due_in=DAY, reported=done(2)))
    )

    assert (result.score, result.due_score) == (0.75, 0.5)  # 3 of 4, and 1 of 2


def test_without_a_report_there_is_no_score() -> None:
    assert scores([LOGISTICS], breakdowns(expect(units=10))) == NO_SCORES
    assert scores([LOGISTICS], {}) == NO_SCORES


def test_a_report_that_nothing_is_started_gives_a_score_of_zero() -> None:
    result = scores([LOGISTICS], breakdowns(expect(due_in=DAY, reported=not_started(1))))

    assert (result.score, result.score_of_known) == (0, 0)
    assert result.due_score is None  # nothing is due yet


def test_categories_hold_their_requirements_with_weights() -> None:
    ballot_boxes: dict[str, Any] = {"code": "LOG-01", "category": "LOG", "weight": 3, "adds_up_by": AddsUpBy.TOTALS}
    chairs: dict[str, Any] = {"code": "STAFF-01", "category": "STAFF", "weight": 5, "adds_up_by": AddsUpBy.UNITS}
    requirements = [Requirement(**ballot_boxes), Requirement(**chairs)]
    staff: dict[str, Any] = {"code": "STAFF", "weight": 1}
    logistics: dict[str, Any] = {"code": "LOG", "weight": 2}
    categories = [Category(**staff), Category(**logistics)]

    assert scored_categories(requirements, categories) == [
        ScoredCategory("STAFF", 1, (ScoredRequirement("STAFF-01", 5, prefers_totals=False),)),
        ScoredCategory("LOG", 2, (ScoredRequirement("LOG-01", 3, prefers_totals=True),)),
    ]


# A score, term by term


def test_the_terms_add_up_to_the_score() -> None:
    logistics, staff = category("LOG", 2, LOG_01=3, LOG_02=1), category("STAFF", 1, STAFF_01=5)

    terms = score_terms([logistics, staff], {"LOG-01": (1, 1), "LOG-02": (0, 1), "STAFF-01": (1, 2)})

    assert [(term.requirement, term.share, term.contribution) for term in terms] == [
        ("LOG-01", Fraction(1, 2), Fraction(1, 2)),  # 2/3 of the whole, 3/4 of the category
        ("LOG-02", Fraction(1, 6), 0),  # 2/3 of the whole, 1/4 of the category
        ("STAFF-01", Fraction(1, 3), Fraction(1, 6)),  # 1/3 of the whole, half done
    ]
    assert sum_of_terms(terms) == Fraction(2, 3)


def test_a_requirement_without_a_fraction_has_no_term_and_no_share() -> None:
    terms = score_terms([category("LOG", 2, LOG_01=3, LOG_02=1)], {"LOG-01": (1, 4), "LOG-02": None})

    assert [(term.requirement, term.share) for term in terms] == [("LOG-01", Fraction(1))]
    assert sum_of_terms([]) is None


# Four places


@pytest.mark.parametrize(
    ("ratio", "shown"),
    [((2, 3), 0.6666), ((99_999, 100_000), 0.9999), ((1, 100_000), 0), ((7, 7), 1), ((0, 7), 0), (None, None)],
)
def test_a_score_is_truncated_to_four_places(ratio: tuple[int, int] | None, shown: float | None) -> None:
    assert truncate(ratio) == shown
    assert truncate_fraction(None if ratio is None else Fraction(*ratio)) == shown


def test_what_truncation_loses_goes_to_those_who_lost_most() -> None:
    assert truncate_to_sum([Fraction(1, 3)] * 3) == [0.3334, 0.3333, 0.3333]
    assert truncate_to_sum([Fraction(1, 6), Fraction(1, 3), Fraction(1, 2)]) == [0.1667, 0.3333, 0.5]
    assert truncate_to_sum([Fraction(1, 3), Fraction(1, 3)]) == [0.3333, 0.3333]  # the sum is shown as 0.6666
    assert truncate_to_sum([]) == []
