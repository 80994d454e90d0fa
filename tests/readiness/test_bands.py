"""Which band a region is in, why, and what would take it out, by examples at and around the thresholds.

The thresholds of the examples: late above 30 % of late children, no data below 50 % of what is due within 14 days, at
risk by what is critical and due within 3 days.
"""

from fractions import Fraction

import pytest

from api.checklists.counters import Counters
from api.checklists.status_at import Expectation
from api.core.status import Band
from api.readiness.bands import BandDecision, Move, decide_band, moves_out_of_band
from tests.readiness.factories import DAY, MICROSECOND, THRESHOLDS, breakdowns, done, expect, not_started


def decide(*expectations: Expectation, late_children_share: Fraction | None = None) -> BandDecision:
    """Decide for a regency or below, or with `late_children_share` for a region above."""
    return decide_band(breakdowns(*expectations), THRESHOLDS, late_children_share)


def moves(*expectations: Expectation) -> list[Move]:
    return moves_out_of_band(breakdowns(*expectations), THRESHOLDS, decide(*expectations))


# No data


def test_no_data_where_nothing_is_expected() -> None:
    assert decide() == (Band.NO_DATA, "nothing_expected", ())
    assert decide(expect(opens_in=MICROSECOND, due_in=DAY)) == (Band.NO_DATA, "nothing_expected", ())


def test_no_data_where_nothing_is_reported() -> None:
    assert decide(expect(units=5, critical=True)) == (Band.NO_DATA, "nothing_reported", ())


def test_no_data_below_half_of_what_is_due() -> None:
    assert decide(expect(units=100, reported=done(49))) == (Band.NO_DATA, "low_coverage", ("LOG-01",))
    assert decide(expect(units=100, reported=done(50))).band is not Band.NO_DATA


def test_coverage_looks_fourteen_days_ahead() -> None:
    reported = expect("LOG-01", reported=done(1))

    silent_within_fourteen_days = expect("LOG-02", units=9, due_in=14 * DAY - MICROSECOND)
    silent_in_fourteen_days = expect("LOG-02", units=9, due_in=14 * DAY)

    assert decide(reported, silent_within_fourteen_days) == (Band.NO_DATA, "low_coverage", ("LOG-02",))
    assert decide(reported, silent_in_fourteen_days).band is Band.READY


def test_an_expired_report_still_counts_as_coverage() -> None:
    assert decide(expect(units=2, expired=done(1))).band is Band.AT_RISK


# Late


@pytest.mark.parametrize("report", [not_started(1), Counters(known=1, in_progress=1), Counters(known=1, blocked=1)])
def test_late_where_something_critical_is_overdue(report: Counters) -> None:
    assert decide(expect(critical=True, reported=report)) == (Band.LATE, "critical_overdue", ("LOG-01",))


def test_not_late_until_the_due_date_has_passed() -> None:
    due_now = expect(critical=True, reported=not_started(1), due_in=0 * DAY)
    due_a_moment_ago = expect(critical=True, reported=not_started(1), due_in=-MICROSECOND)

    assert decide(due_now) == (Band.AT_RISK, "critical_soon", ("LOG-01",))
    assert decide(due_a_moment_ago).band is Band.LATE


def test_late_comes_before_low_coverage() -> None:
    overdue = expect("LOG-01", critical=True, reported=not_started(1))

    assert decide(overdue, expect("LOG-02", units=99)).reason == "critical_overdue"


def test_not_late_by_what_is_silent_disputed_or_expired() -> None:
    reported = expect("LOG-01", units=2, reported=done(2))
    disputed = Counters(known=1, disputed=1, disputed_done=1)

    assert decide(reported, expect("LOG-02", critical=True)).reason == "due_silent"
    assert decide(reported, expect("LOG-02", critical=True, reported=disputed)).reason == "due_disputed"
    assert decide(reported, expect("LOG-02", critical=True, expired=done(1))).reason == "due_expired"


@pytest.mark.parametrize(
    ("late_share", "band"),
    [
        (Fraction(0), Band.READY),
        (Fraction(30, 100), Band.READY),
        (Fraction(30_001, 100_000), Band.LATE),
        (Fraction(1), Band.LATE),
    ],
)
def test_above_the_regency_late_where_more_than_thirty_percent_of_the_children_are(
    late_share: Fraction, band: Band
) -> None:
    assert decide(expect(reported=done(1)), late_children_share=late_share).band is band


def test_above_the_regency_one_overdue_unit_does_not_make_late() -> None:
    overdue = expect(critical=True, reported=not_started(1))

    assert decide(overdue, late_children_share=Fraction(10, 100)) == (Band.AT_RISK, "due_undone", ("LOG-01",))
    assert decide(overdue, late_children_share=Fraction(40, 100)) == (Band.LATE, "children_late", ("LOG-01",))


# Ready


def test_ready_where_all_that_is_due_and_all_that_is_critical_is_done() -> None:
    due = expect("LOG-01", reported=done(1))
    critical_later = expect("LOG-02", critical=True, due_in=30 * DAY, reported=done(1))
    other_later = expect("LOG-03", due_in=30 * DAY)

    assert decide(due, critical_later, other_later) == (Band.READY, "all_done", ())


def test_ready_where_what_is_not_done_is_confirmed_as_not_applicable() -> None:
    assert decide(expect(units=2, reported=Counters(known=2, done=1, not_applicable=1))).band is Band.READY


def test_not_ready_while_something_critical_is_not_done_however_late_it_is_due() -> None:
    due = expect("LOG-01", reported=done(1))

    assert decide(due, expect("LOG-02", critical=True, due_in=30 * DAY)) == (Band.ON_TRACK, "nothing_late", ())


# At risk


@pytest.mark.parametrize(
    ("reason", "report"),
    [
        ("due_undone", not_started(1)),
        ("due_undone", Counters(known=1, claimed_not_applicable=1)),
        ("due_disputed", Counters(known=1, disputed=1, disputed_done=1)),
        ("due_silent", Counters()),
    ],
)
def test_at_risk_by_what_is_past_due(reason: str, report: Counters) -> None:
    done_in_time = expect("LOG-01", units=2, reported=done(2))

    assert decide(done_in_time, expect("LOG-02", reported=report)) == (Band.AT_RISK, reason, ("LOG-02",))
    assert decide(done_in_time, expect("LOG-02", reported=report, due_in=0 * DAY)).band is Band.READY


def test_at_risk_by_an_expired_report() -> None:
    assert decide(expect(expired=done(1))) == (Band.AT_RISK, "due_expired", ("LOG-01",))


def test_an_expired_report_of_what_is_not_applicable_does_no_harm() -> None:
    confirmed = Counters(known=1, not_applicable=1)

    assert decide(expect("LOG-01", reported=done(1)), expect("LOG-02", expired=confirmed)).band is Band.READY


def test_at_risk_where_something_critical_is_due_within_three_days() -> None:
    due = expect("LOG-01", reported=done(1))
    in_less_than_three_days = expect("LOG-02", critical=True, due_in=3 * DAY - MICROSECOND, reported=not_started(1))
    in_three_days = expect("LOG-02", critical=True, due_in=3 * DAY, reported=not_started(1))

    assert decide(due, in_less_than_three_days) == (Band.AT_RISK, "critical_soon", ("LOG-02",))
    assert decide(due, in_three_days).band is Band.ON_TRACK


def test_the_gravest_reason_is_given_with_its_own_requirements() -> None:
    expectations = [
        expect("LOG-01", critical=True, due_in=DAY, reported=not_started(1)),
        expect("LOG-02"),
        expect("LOG-03", expired=done(1)),
        expect("LOG-04", reported=Counters(known=1, disputed=1, disputed_done=1)),
        expect("LOG-05", reported=not_started(1)),
        expect("LOG-06", reported=not_started(1)),
    ]
    reasons = ["critical_soon", "due_silent", "due_expired", "due_disputed", "due_undone"]

    decisions = [decide(expect("LOG-99", reported=done(1)), *expectations[:count]) for count in range(1, 6)]

    assert [decision.reason for decision in decisions] == reasons
    assert decide(*expectations).requirements == ("LOG-05", "LOG-06")


# On track


def test_on_track_where_nothing_is_late_and_not_all_that_is_critical_is_done() -> None:
    due = expect("LOG-01", reported=done(1))
    critical_later = expect("LOG-02", critical=True, due_in=10 * DAY, reported=not_started(1))

    assert decide(due, critical_later) == (Band.ON_TRACK, "nothing_late", ())


# What takes a region out of its band


def test_a_ready_region_has_no_moves() -> None:
    assert moves(expect(reported=done(1))) == []


def test_a_late_region_has_to_finish_what_is_critical_and_overdue() -> None:
    assert moves(
        expect("LOG-01", units=3, critical=True, reported=not_started(3)),
        expect("LOG-02", units=2, critical=True, reported=Counters(known=2, done=1)),
        expect("LOG-03", reported=not_started(1)),
    ) == [Move("LOG-02", "critical_overdue", 1), Move("LOG-01", "critical_overdue", 3)]


def test_a_region_at_risk_has_to_see_to_every_risk_the_smallest_first() -> None:
    assert moves(
        expect("LOG-01", units=3, reported=Counters(known=2)),
        expect("LOG-02", units=4, reported=done(1), expired=done(3)),
        expect("LOG-03", critical=True, due_in=DAY, reported=not_started(1)),
    ) == [
        Move("LOG-01", "due_silent", 1),
        Move("LOG-03", "critical_soon", 1),
        Move("LOG-01", "due_undone", 2),
        Move("LOG-02", "due_expired", 3),
    ]


def test_a_region_on_track_has_to_finish_what_is_critical() -> None:
    assert moves(
        expect("LOG-01", reported=done(1)),
        expect("LOG-02", units=4, critical=True, due_in=10 * DAY, reported=Counters(known=4, done=1)),
    ) == [Move("LOG-02", "critical_undone", 3)]


def test_a_region_without_data_has_to_report_as_much_as_coverage_lacks() -> None:
    # 10 units are due: 5 have to be known, 1 is. The requirement with the most unknown units comes first.
    assert moves(
        expect("LOG-01", units=3, reported=done(1)),
        expect("LOG-02", units=4),
        expect("LOG-03", units=3),
    ) == [Move("LOG-02", "unknown", 4)]
    # 11 units are due: 5.5 have to be known, so 6.
    assert moves(
        expect("LOG-01", units=4, reported=done(1)),
        expect("LOG-02", units=4),
        expect("LOG-03", units=3),
    ) == [Move("LOG-02", "unknown", 4), Move("LOG-01", "unknown", 1)]


def test_where_nothing_is_due_yet_one_report_is_enough() -> None:
    assert moves(expect(units=9, due_in=30 * DAY)) == [Move("LOG-01", "unknown", 1)]
    assert moves() == []
