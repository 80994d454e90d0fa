"""Which polling day is in force where and when, and what may be changed in a calendar.

Pure: no session, no clock, no HTTP.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from api.core.as_of import CURRENT, AsOf, in_force
from api.core.region_codes import ROOT, STORED_LEVELS, ancestors_of
from api.core.time import ALLOWED_CLOCK_SKEW, local_day
from api.elections.errors import (
    CalendarClosed,
    ClosedAhead,
    ClosedBefore,
    ClosedTooEarly,
    DayHasPassed,
    DecidedAhead,
    PostponedBelowRegency,
    ReopenedWithoutNote,
    StageHasCome,
    StageReversed,
    TooLateToPostpone,
)
from api.elections.models import Election, ElectionRegion, PollingDay


def polling_day_in_force(
    election: Election, decisions: Sequence[PollingDay], region: str, as_of: AsOf = CURRENT
) -> date:
    """The polling day in force in a region as of a cutoff."""
    decision = decision_in_force(decisions, region, as_of)
    return decision.polling_on if decision else original_polling_day(election, decisions)


def decision_in_force(decisions: Sequence[PollingDay], region: str, as_of: AsOf = CURRENT) -> PollingDay | None:
    """The latest decision of the nearest region that has one: the region itself, else the next above; or None."""
    decisions_in_force = in_force(decisions, as_of)
    for region_code in (region, *reversed(ancestors_of(region))):
        decisions_of_region = [decision for decision in decisions_in_force if decision.region == region_code]
        if decisions_of_region:
            return max(decisions_of_region, key=lambda decision: (decision.decided_at, decision.seq))
    return None


def region_as_of(
    pinned: ElectionRegion, election: Election, decisions: Sequence[PollingDay], as_of: AsOf
) -> ElectionRegion:
    """The region with the polling day in force as of a cutoff."""
    current_decision = decision_in_force(decisions, pinned.region)
    if decision_in_force(decisions, pinned.region, as_of) is current_decision:
        return pinned
    return with_polling_day(pinned, polling_day_in_force(election, decisions, pinned.region, as_of))


def with_polling_day(pinned: ElectionRegion, day: date) -> ElectionRegion:
    """A copy of the region with another polling day."""
    return ElectionRegion(**pinned.model_dump() | {"polling_on": day})


def regions_with_own_decision(decisions: Sequence[PollingDay], region: str) -> list[str]:
    """The codes of the regions below this one for which there is a decision."""
    return sorted({decision.region for decision in decisions if region in ancestors_of(decision.region)})


def original_polling_day(election: Election, decisions: Sequence[PollingDay]) -> date:
    """The polling day before any decision. `Election.polling_on` follows the decisions for the nation."""
    national_decisions = (decision for decision in decisions if decision.region == ROOT)
    first_decision = min(national_decisions, key=lambda decision: decision.seq, default=None)
    return first_decision.was_on if first_decision else election.polling_on


def is_closed(election: Election, now: datetime) -> bool:
    return election.closed_at is not None and election.closed_at <= now


def check_polling_day_is_ahead(polling_on: date, today: date) -> None:
    if polling_on <= today:
        raise DayHasPassed(pointer="body/polling_on")


def check_stage_order(starts_on: date | None, ends_on: date | None, position: int) -> None:
    """A stage, the one at this position of the request, does not end before it starts."""
    if starts_on and ends_on and ends_on < starts_on:
        raise StageReversed(pointer=f"body/stages/{position}")


def check_calendar_is_open(election: Election, now: datetime) -> None:
    if is_closed(election, now):
        raise CalendarClosed


def check_stage_days(
    days_before: tuple[date | None, date | None],
    days_after: tuple[date | None, date | None],
    today: date,
    position: int,
) -> None:
    """A day of a stage changes only while both the old and the new day are ahead."""
    for day_before, day_after in zip(days_before, days_after, strict=True):
        if day_before != day_after and any(day is not None and day <= today for day in (day_before, day_after)):
            raise StageHasCome(pointer=f"body/stages/{position}")


def check_close(
    close_at: datetime, closed_at_before: datetime | None, now: datetime, earliest_close: datetime | None
) -> None:
    """An open election may be closed at an instant that is not in the future and not before `earliest_close`."""
    if closed_at_before is not None:
        raise ClosedBefore(pointer="body/closed_at")
    if close_at > now:
        raise ClosedAhead(pointer="body/closed_at")
    if earliest_close is not None and close_at < earliest_close:
        raise ClosedTooEarly(pointer="body/closed_at", from_at=earliest_close.isoformat(timespec="microseconds"))


def check_reopening(note: str | None) -> None:
    """Opening a closed election again takes a note that says why."""
    if note is None:
        raise ReopenedWithoutNote(pointer="body/note")


def check_level_is_movable(level: str) -> None:
    """Polling days are moved where there is a ledger. A repeated vote at some stations is an election of its own."""
    if level not in STORED_LEVELS:
        raise PostponedBelowRegency(pointer="body/region")


def check_postponement(
    election: Election, current_days: Iterable[tuple[date, str]], new_day: date, timezone: str, now: datetime
) -> None:
    """The election is open, no polling day to be moved has begun, and the new day, in this time zone, is ahead.

    `current_days` are the polling days in force where the vote moves, with their time zones.
    """
    if is_closed(election, now) or any(local_day(now, zone) >= day for day, zone in current_days):
        raise TooLateToPostpone(election=election.title_en)
    check_polling_day_is_ahead(new_day, local_day(now, timezone))


def check_decided_at(decided_at: datetime | None, now: datetime) -> None:
    """A decision is not in the future, as far as clocks agree."""
    if decided_at is not None and decided_at > now + ALLOWED_CLOCK_SKEW:
        raise DecidedAhead(pointer="body/decided_at")
