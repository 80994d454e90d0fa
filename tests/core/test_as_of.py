"""What a cutoff of observation and recording includes. No database."""

from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from api.core.as_of import CURRENT, AsOf, first_changes_after, in_force


class Observation(NamedTuple):
    observed_at: datetime
    recorded_at: datetime


class FigureChange(NamedTuple):
    figure: str
    recorded_at: datetime


def november(day: int) -> datetime:
    return datetime(2024, 11, day, tzinfo=UTC)


LATE = Observation(observed_at=november(5), recorded_at=november(9))


@pytest.mark.parametrize(
    ("as_of", "is_included"),
    [
        (CURRENT, True),
        (AsOf(observed_by=november(5)), True),
        (AsOf(observed_by=november(4)), False),
        (AsOf(recorded_by=november(9)), True),
        (AsOf(recorded_by=november(8)), False),
        (AsOf(november(8), november(8)), False),
    ],
)
def test_a_late_record_is_included_once_both_instants_are_reached(as_of: AsOf, is_included: bool) -> None:
    assert in_force([LATE], as_of) == ([LATE] if is_included else [])


def test_a_record_without_a_time_of_observation_counts_once_it_is_recorded() -> None:
    change = FigureChange("stations", november(5))

    cutoffs = AsOf(observed_by=november(4)), AsOf(recorded_by=november(4)), AsOf(november(5), november(5))

    assert [in_force([change], as_of) for as_of in cutoffs] == [[], [], [change]]


def test_the_first_change_after_a_cutoff_is_found_for_each_key() -> None:
    before, first, second = (FigureChange("stations", november(day)) for day in (3, 6, 7))
    of_other_key = FigureChange("villages", november(8))

    later = first_changes_after([before, first, second, of_other_key], AsOf(november(5)), lambda it: it.figure)

    assert later == {"stations": first, "villages": of_other_key}


def test_a_cutoff_is_moved_back_to_an_instant_at_the_latest() -> None:
    assert AsOf(november(5)).at_latest(november(3)) == AsOf(november(3), november(3))
    assert AsOf(november(5)).at_latest(None) == AsOf(november(5))


def test_a_withdrawal_counts_once_it_is_recorded() -> None:
    as_of = AsOf(recorded_by=november(5))

    assert [as_of.has_recorded(at) for at in (None, november(5), november(6))] == [False, True, False]
