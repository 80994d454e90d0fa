"""Examples of expectations and reports for the tests of the pure rules: no database, no HTTP."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction

from api.checklists.counters import Counters
from api.checklists.status_at import (
    Expectation,
    RequirementBreakdown,
    Thresholds,
    Timing,
    breakdown_by_requirement,
)
from api.core.time import NEVER

AT = datetime(2024, 11, 20, 12, tzinfo=UTC)
"""The instant of all examples."""
DAY = timedelta(days=1)
MICROSECOND = timedelta(microseconds=1)
NOTHING = Counters()
THRESHOLDS = Thresholds(
    late_above=Fraction(30, 100), no_data_below=Fraction(50, 100), no_data_ahead=14 * DAY, at_risk_ahead=3 * DAY
)


def expect(
    requirement: str = "LOG-01",
    *,
    units: int = 1,
    due_in: timedelta = -DAY,
    opens_in: timedelta = -60 * DAY,
    critical: bool = False,
    targets: tuple[int, ...] = (),
    reported: Counters = NOTHING,
    expired: Counters = NOTHING,
) -> Expectation:
    """The expectation of some units of one requirement. `targets` holds the targets that figures give its units.

    The counters in `reported` never expire; those in `expired` were good until a microsecond ago.
    """
    counters = {NEVER: reported, AT - MICROSECOND: expired}
    return Expectation(
        requirement,
        Timing(AT + opens_in, AT + due_in, critical),
        units,
        sum(targets),
        len(targets),
        {good_until: counted for good_until, counted in counters.items() if counted != NOTHING},
    )


def breakdowns(*expectations: Expectation) -> dict[str, RequirementBreakdown]:
    return breakdown_by_requirement(expectations, AT, THRESHOLDS)


def done(units: int) -> Counters:
    return Counters(known=units, done=units)


def not_started(units: int) -> Counters:
    return Counters(known=units)
