"""Which polling day holds where, and when; what may be changed. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from api.core.region_codes import ROOT, Level, ancestors
from api.core.time import NEVER, local_day
from api.elections.errors import ClosedAhead, ClosedBefore, ClosedTooEarly, StageHasCome
from api.elections.models import Election, ElectionRegion, PollingDay

MOVABLE = (Level.NATION, Level.PROVINCE, Level.REGENCY)
"""Levels at which a polling day may be moved. Where only some stations vote again, it is an election of its own."""


def polling_on(
    election: Election,
    decisions: Sequence[PollingDay],
    region: str,
    as_of: datetime = NEVER,
    known_at: datetime = NEVER,
) -> date:
    """The day in force in a region at an instant, as recorded by another: the nearest decision wins."""
    decided = in_force(decisions, region, as_of, known_at)
    return decided.polling_on if decided else announced(election, decisions)


def in_force(
    decisions: Sequence[PollingDay], region: str, as_of: datetime = NEVER, known_at: datetime = NEVER
) -> PollingDay | None:
    """Of the nearest region with a decision, the latest; None: none was made for it or above."""
    for code in (region, *reversed(ancestors(region))):
        found = [it for it in decisions if it.region == code and holds_from(it) <= as_of and it.recorded_at <= known_at]
        if found:
            return max(found, key=lambda it: (it.decided_at, it.seq))
    return None


def holds_from(it: PollingDay) -> datetime:
    """By a clock that runs fast it was decided a moment later than it was recorded, and counts already."""
    return min(it.decided_at, it.recorded_at)


def seen_from(
    pinned: ElectionRegion,
    election: Election,
    decisions: Sequence[PollingDay],
    as_of: datetime,
    known_at: datetime = NEVER,
) -> ElectionRegion:
    """The region with the day that was in force at an instant, as recorded by another."""
    if in_force(decisions, pinned.region, as_of, known_at) is in_force(decisions, pinned.region):
        return pinned
    return on_day(pinned, polling_on(election, decisions, pinned.region, as_of, known_at))


def on_day(pinned: ElectionRegion, day: date) -> ElectionRegion:
    """The same region, voting on another day."""
    return ElectionRegion(**pinned.model_dump() | {"polling_on": day})


def nearer(decisions: Sequence[PollingDay], region: str) -> list[str]:
    """The regions below that have a decision of their own."""
    return sorted({it.region for it in decisions if region in ancestors(it.region)})


def announced(election: Election, decisions: Sequence[PollingDay]) -> date:
    """The first day of all. The election's own row keeps step with the nation's decisions."""
    first = min((it for it in decisions if it.region == ROOT), key=lambda it: it.seq, default=None)
    return first.was_on if first else election.polling_on


def has_come(days: Iterable[tuple[date, str]], at: datetime) -> bool:
    """Whether one of these polling days has begun in its own time zone."""
    return any(local_day(at, zone) >= day for day, zone in days)


def check_stage_days(
    was: tuple[date | None, date | None], now: tuple[date | None, date | None], today: date, pointer: str
) -> None:
    """Each day of a stage that is another one now: neither the old nor the new has come."""
    for old, new in zip(was, now, strict=True):
        if old != new and any(day is not None and day <= today for day in (old, new)):
            raise StageHasCome(pointer=pointer)


def check_close(at: datetime, held: datetime | None, now: datetime, earliest: datetime | None) -> None:
    """`earliest`: when the last thing fell due or was observed."""
    if held is not None:
        raise ClosedBefore(pointer="body/closed_at")
    if at > now:
        raise ClosedAhead(pointer="body/closed_at")
    if earliest is not None and at < earliest:
        raise ClosedTooEarly(pointer="body/closed_at", from_at=earliest.isoformat(timespec="microseconds"))
