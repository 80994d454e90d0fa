"""When requirements open and fall due, how long reports are good, and what flags change. No database."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from api.checklists.domain import (
    applies,
    check_known_at,
    due_dates,
    due_offset,
    evaluation_time,
    flagged_region,
    flagged_regions,
    good_until,
    is_critical,
    is_overdue,
    is_silent,
    lasts_until,
)
from api.checklists.errors import TooRecent
from api.core.status import Status
from api.core.time import NEVER
from tests.checklists.rows import POLLING_DAY, WIB, WIT, WITA, a_flag, a_region, a_requirement, local, november

DUE = november(20)


def test_a_requirement_opens_and_falls_due_so_many_days_from_polling_day() -> None:
    requirement = a_requirement(opens=-30, opens_time="00:00", due=-7, due_time="23:59")

    dates = due_dates(requirement, flagged_region(a_region(), []))

    assert dates.opens_at == local(date(2024, 10, 28), "00:00")
    assert dates.due_at == local(date(2024, 11, 20), "23:59")


@pytest.mark.parametrize(("zone", "hour"), [(WIB, 16), (WITA, 15), (WIT, 14)])
def test_due_times_are_local_times_of_the_region(zone: str, hour: int) -> None:
    dates = due_dates(a_requirement(due=-7, due_time="23:00"), flagged_region(a_region(timezone=zone), []))

    assert dates.due_at == datetime(2024, 11, 20, hour, tzinfo=UTC)


def test_after_a_postponement_everything_falls_due_later() -> None:
    requirement, postponed = a_requirement(due=-7), a_region(polling_on=POLLING_DAY + timedelta(14))

    dates = due_dates(requirement, flagged_region(postponed, []))

    assert dates.due_at == local(date(2024, 12, 4), "23:59")


def test_due_days_may_lie_after_polling_day() -> None:
    dates = due_dates(a_requirement(opens=0, due=3), flagged_region(a_region(), []))

    assert dates.due_at == local(date(2024, 11, 30), "23:59")


# Flags


@pytest.mark.parametrize(
    ("flags", "due"), [([], -7), (["remote"], -14), (["coastal"], -7), (["coastal", "remote"], -14)]
)
def test_a_flag_may_set_another_due_day(flags: list[str], due: int) -> None:
    requirement = a_requirement(due=-7, due_if=[{"flag": "remote", "due": -14}])

    assert due_offset(requirement, frozenset(flags)) == due


def test_a_flag_of_a_region_above_sets_the_due_day_and_one_below_does_not() -> None:
    requirement = a_requirement(due=-7, due_if=[{"flag": "remote", "due": -14}])
    above, below = (flagged_region(a_region("64.08"), [a_flag("remote", code)]) for code in ("64", "64.08.04"))

    assert due_dates(requirement, above).due_at == local(date(2024, 11, 13), "23:59")
    assert due_dates(requirement, below).due_at == local(date(2024, 11, 20), "23:59")


@pytest.mark.parametrize(
    ("flagged", "expected"), [("64", True), ("64.08", True), ("64.08.04", True), ("64.09", False), ("11.01", False)]
)
def test_a_requirement_applies_where_its_flag_holds_in_the_region_above_or_below(flagged: str, expected: bool) -> None:
    region = flagged_region(a_region("64.08"), [a_flag("remote", flagged)])

    assert applies(a_requirement(applies_if="remote"), region) is expected
    assert is_critical(a_requirement(critical_if="remote"), region) is expected


def test_a_requirement_without_a_flag_applies_everywhere_and_is_critical_only_if_it_says_so() -> None:
    region = flagged_region(a_region(), [])

    assert applies(a_requirement(), region)
    assert [is_critical(a_requirement(critical=it), region) for it in (False, True)] == [False, True]


@pytest.mark.parametrize(("ballot", "expected"), [(None, True), ("governor", False), ("regent_mayor", True)])
def test_a_requirement_applies_only_where_its_ballot_is_voted(ballot: str | None, expected: bool) -> None:
    region = flagged_region(a_region(governor=False, regent_mayor=True), [])

    assert applies(a_requirement(ballot=ballot), region) is expected


def test_flags_of_the_whole_country_are_matched_to_their_regions() -> None:
    flags = [a_flag("remote", "64.08.04"), a_flag("no_network", "64"), a_flag("coastal", "11.01")]

    province, regency, district = flagged_regions([a_region("64"), a_region("64.08"), a_region("64.08.04")], flags)

    assert [{*it.flags} for it in (province, regency, district)] == [
        {"no_network"},
        {"no_network"},
        {"no_network", "remote"},
    ]
    assert [{*it.nearby_flags} for it in (province, regency, district)] == [{"no_network", "remote"}] * 3


# Renewal


def test_a_report_that_need_not_be_renewed_is_good_for_ever() -> None:
    requirement = a_requirement(good_for_days=None)

    assert good_until(requirement, a_region(), november(1)) == NEVER
    assert due_dates(requirement, flagged_region(a_region(), [])).renew_until is None


def test_a_report_is_good_until_the_end_of_the_last_local_day() -> None:
    requirement = a_requirement(good_for_days=7)

    valid_until = good_until(requirement, a_region(), local(date(2024, 11, 1), "09:00"))

    assert valid_until == local(date(2024, 11, 9), "00:00") - timedelta(microseconds=1)


@pytest.mark.parametrize(("time", "last_day"), [("23:59", 8), ("00:00", 9)])
def test_the_days_of_a_report_count_from_the_local_day_of_its_observation(time: str, last_day: int) -> None:
    """23:59 on the 1st and 00:00 on the 2nd are one minute apart; in UTC both are on the 1st."""
    observed_at = local(date(2024, 11, last_day - 7), time)

    valid_until = good_until(a_requirement(good_for_days=7), a_region(), observed_at)

    assert valid_until == local(date(2024, 11, last_day + 1), "00:00") - timedelta(microseconds=1)


@pytest.mark.parametrize(("observed_on", "is_for_ever"), [(19, False), (20, True), (25, True)])
def test_a_report_that_is_good_on_polling_day_need_not_be_renewed(observed_on: int, is_for_ever: bool) -> None:
    valid_until = good_until(a_requirement(good_for_days=7), a_region(), november(observed_on))

    assert (valid_until == NEVER) is is_for_ever


def test_renewal_may_end_on_another_day_than_polling_day() -> None:
    requirement = a_requirement(good_for_days=7, until=5)

    valid_until = [good_until(requirement, a_region(), november(day)) for day in (20, 25)]

    assert valid_until == [local(date(2024, 11, 28), "00:00") - timedelta(microseconds=1), NEVER]
    assert due_dates(requirement, flagged_region(a_region(), [])).renew_until == local(date(2024, 12, 2), "23:59")


def test_how_long_a_report_lasts_does_not_depend_on_polling_day() -> None:
    requirement = a_requirement(good_for_days=7)
    not_postponed, postponed = a_region(), a_region(polling_on=POLLING_DAY + timedelta(30))

    assert lasts_until(requirement, not_postponed, november(25)) == lasts_until(requirement, postponed, november(25))
    assert good_until(requirement, not_postponed, november(25)) == NEVER
    assert good_until(requirement, postponed, november(25)) == lasts_until(requirement, postponed, november(25))


# Overdue and silent


@pytest.mark.parametrize(
    ("status", "overdue", "silent"),
    [
        (Status.UNKNOWN, False, True),
        (Status.NOT_STARTED, True, False),
        (Status.IN_PROGRESS, True, False),
        (Status.BLOCKED, True, False),
        (Status.DONE, False, False),
        (Status.NOT_APPLICABLE, False, False),
    ],
)
def test_past_due_an_unknown_item_is_silent_and_an_undone_one_overdue(
    status: Status, overdue: bool, silent: bool
) -> None:
    late = DUE + timedelta(seconds=1)

    assert (is_overdue(status, DUE, late), is_silent(status, DUE, late)) == (overdue, silent)


def test_at_the_due_instant_itself_nothing_is_late() -> None:
    assert not is_overdue(Status.BLOCKED, DUE, DUE)
    assert not is_silent(Status.UNKNOWN, DUE, DUE)


# The instant of an answer


@pytest.mark.parametrize(
    ("closed_at", "expected"),
    [
        (None, (DUE, False)),
        (DUE + timedelta(days=1), (DUE, False)),
        (DUE, (DUE, True)),
        (november(15), (november(15), True)),
    ],
)
def test_answers_are_for_now_but_no_later_than_the_close(closed_at: datetime | None, expected: Any) -> None:
    assert evaluation_time(DUE, closed_at) == expected


def test_what_was_recorded_within_the_last_minute_cannot_be_asked_for() -> None:
    now = november(20)

    check_known_at(now - timedelta(seconds=60), now)
    with pytest.raises(TooRecent):
        check_known_at(now - timedelta(seconds=59), now)
