"""The rules of forecasts, by example: no database, no HTTP."""

from math import exp

import pytest

from api.readiness.forecast import domain
from api.readiness.forecast.domain import (
    WINDOW_DAYS,
    Pace,
    Progress,
    UnitHistory,
    days_to_target,
    estimate_pace,
    forecast_region,
    forecast_unit,
)

INSTANTS = [float(day - WINDOW_DAYS) for day in range(WINDOW_DAYS + 1)]


def history(
    *, done: list[int], units: int = 100, office: str = "KPU", opens: float = -90.0, due: float = 30.0
) -> UnitHistory:
    return UnitHistory(office, opens, due, units, done[-1], done)


def evenly(per_day: int, first: int = 0) -> list[int]:
    return [first + per_day * day for day in range(WINDOW_DAYS + 1)]


def nothing(done: int = 0) -> list[int]:
    return [done] * (WINDOW_DAYS + 1)


def pace_of(*histories: UnitHistory) -> Pace:
    return estimate_pace(histories, INSTANTS)


def test_a_region_goes_on_at_the_share_of_open_units_that_was_done_a_day() -> None:
    """Two in a hundred of the open units are done a day. After five days exp(-5 x 0.0202) of them are still open."""
    open_units, done = 1000.0, [0]
    for _ in range(WINDOW_DAYS):
        open_units *= 0.98
        done.append(1000 - round(open_units))
    units = history(done=done, units=1000)
    still_open = 1000 - done[-1]

    forecast = forecast_region(pace_of(units), [units], 5)

    assert forecast.expected == pytest.approx(done[-1] + still_open * (1 - exp(-5 * 0.0202)), rel=0.01)
    assert done[-1] <= forecast.low < forecast.expected < forecast.high <= 1000


def test_the_interval_widens_with_the_days_ahead_and_ends_with_the_units() -> None:
    units = history(done=evenly(1))
    pace = pace_of(units)
    near, middle, far = (forecast_region(pace, [units], days) for days in (2, 14, 400))

    assert near.expected < middle.expected < far.expected
    assert near.high - near.low < middle.high - middle.low
    assert far.high == 100


@pytest.mark.parametrize(
    ("done", "enough"),
    [
        (nothing(), False),
        ([*nothing()[1:], 40], False),  # all on one day
        (evenly(1)[: domain.MIN_COMPLETIONS] + [9] * (WINDOW_DAYS + 1 - domain.MIN_COMPLETIONS), False),
        (evenly(1), True),
    ],
)
def test_a_forecast_needs_completions_on_several_days(done: list[int], enough: bool) -> None:
    assert pace_of(history(done=done)).is_enough is enough


def test_what_opens_after_polling_is_never_done() -> None:
    pace = pace_of(history(done=evenly(1)))

    assert forecast_unit(pace, history(done=nothing(), opens=12.0), 10) == 0
    assert (
        0
        < forecast_unit(pace, history(done=nothing(), opens=5.0), 10)
        < forecast_unit(pace, history(done=nothing()), 10)
    )


def test_an_office_that_did_nothing_is_slower_than_the_others() -> None:
    fast, idle = history(done=evenly(1)), history(done=nothing(), office="Satpol PP")
    pace = pace_of(fast, idle)
    unheard_of = history(done=nothing(), office="Kodim")

    chances = [forecast_unit(pace, unit._replace(done_now=0), 14) for unit in (idle, unheard_of, fast)]

    assert chances == sorted(chances)
    assert chances[0] < 0.1 < 0.2 < chances[2]


def test_units_near_their_due_date_go_at_the_pace_of_such_units() -> None:
    """In the last days before the due date all was done, and before that nothing."""
    done_near_due = [0] * (WINDOW_DAYS - 9) + [20, 40, 60, 80, 100, 100, 100, 100, 100, 100]
    pace = pace_of(history(done=done_near_due, due=-5.0), history(done=nothing(), due=60.0, office="KPU"))

    due_soon, due_late = (forecast_unit(pace, history(done=nothing(), due=due), 8) for due in (7.0, 60.0))

    assert due_soon > 0.8 > 0.2 > due_late


def test_what_is_often_undone_may_be_undone_again() -> None:
    back_and_forth = [50 + day % 2 for day in range(WINDOW_DAYS + 1)]
    steady, shaky = pace_of(history(done=evenly(1))), pace_of(history(done=back_and_forth))
    done_unit = history(done=nothing(1), units=1)

    assert forecast_unit(steady, done_unit, 10) == 1
    assert 0.5 < forecast_unit(shaky, done_unit, 10) < 1
    assert shaky.evidence.reversals == WINDOW_DAYS / 2


def test_an_irregular_past_makes_the_interval_wider() -> None:
    by_fits = [7 * (day // 7) for day in range(WINDOW_DAYS + 1)]
    even, uneven = ([history(done=done)] for done in (evenly(1), by_fits))

    widths = [it.high - it.low for it in (forecast_region(pace_of(*units), units, 10) for units in (even, uneven))]

    assert widths[0] < widths[1]


def test_a_value_reaches_its_target_at_the_pace_of_its_reports() -> None:
    assert days_to_target([Progress(-10, 0.4), Progress(0, 0.6)]) == pytest.approx(20)
    assert days_to_target([Progress(-60, 0.1), Progress(-10, 0.4), Progress(-5, 0.5)]) == pytest.approx(25)
    assert days_to_target([Progress(-3, 0.4)]) is None
    assert days_to_target([Progress(-3, 0.4), Progress(-1, 0.4)]) is None
    assert days_to_target([Progress(-3, 0.4), Progress(-1, 1.0)]) is None


def test_the_pace_of_a_value_counts_as_much_as_that_of_its_region() -> None:
    units = history(done=evenly(1))
    pace = pace_of(units)
    open_unit = units._replace(units=1, done_now=0)
    by_region = forecast_unit(pace, open_unit, 10)

    assert forecast_unit(pace, open_unit, 10, days_at_pace=10.0) == pytest.approx((by_region + 0.5) / 2)
    assert forecast_unit(pace, open_unit, 10, 100.0) < by_region < forecast_unit(pace, open_unit, 10, 1.0)
