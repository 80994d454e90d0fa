"""How a commitment stands: worked out from days, evidence and items. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from api.coordination.commitments.models import Commitment
from api.core.region_codes import covers
from api.core.status import Status
from api.core.time import NEVER, end_of, instant, local_day


class Stand(StrEnum):
    """The gravest first."""

    BROKEN = "broken"
    LATE = "late"
    OPEN = "open"
    KEPT = "kept"
    WITHDRAWN = "withdrawn"


GRAVEST = [*Stand]


class Day(NamedTuple):
    """A region's polling day and zone, and when the election was closed."""

    polling_on: date
    zone: str
    closed_at: datetime | None


class Unit(NamedTuple):
    """What one agency owes in one region."""

    agency: str
    region: str


class Standing(NamedTuple):
    due_at: datetime
    status: Stand
    kept_on: date | None
    days_late: int


class Item(NamedTuple):
    """The state of an item that a commitment serves."""

    status: Status
    observed_at: datetime | None


def units(owed_by: str, members: Sequence[str], areas: Mapping[str, Iterable[str]], regions: list[str]) -> list[Unit]:
    """Once per member of a group, each where it works; where none works there, all of them everywhere."""
    debtors = sorted(members) or [owed_by]
    found = [Unit(it, code) for it in debtors for code in regions if works(areas.get(it, ()), code)]
    return found or [Unit(it, code) for it in debtors for code in regions]


def works(area: Iterable[str], region: str) -> bool:
    """In the region, or in a part of it."""
    return any(covers([code], region) or covers([region], code) for code in area)


def due_at(it: Commitment, day: Day) -> datetime:
    if it.due_on is not None:
        return instant(it.due_on, 0, it.due_time, day.zone)
    return instant(day.polling_on, it.due_h or 0, it.due_time, day.zone)


def final_at(due: datetime, day: Day) -> datetime:
    """From when on it can no longer be kept: what was due by polling day after it, the rest after the close."""
    polled = end_of(day.polling_on, day.zone)
    return min(polled if due <= polled else NEVER, day.closed_at or NEVER)


def standing(it: Commitment, day: Day, shown: Sequence[date], items: Sequence[Item], t: datetime) -> Standing:
    """Of one unit. `shown` are the days of its evidence, `items` those that it serves in the region."""
    due, today = due_at(it, day), local_day(t, day.zone)
    days = [on for on in shown if on <= today]
    if items and all(one.status is Status.DONE and one.observed_at for one in items):
        days.append(max(local_day(one.observed_at, day.zone) for one in items if one.observed_at))
    kept_on = min(days, default=None)
    late = max(0, ((kept_on or today) - local_day(due, day.zone)).days)
    if it.withdrawn_on is not None and it.withdrawn_on <= today:
        return Standing(due, Stand.WITHDRAWN, kept_on, 0)
    if kept_on is not None:
        return Standing(due, Stand.KEPT, kept_on, late)
    if t >= final_at(due, day):
        return Standing(due, Stand.BROKEN, None, late)
    return Standing(due, Stand.LATE if t > due else Stand.OPEN, None, late)


def whole(parts: Sequence[Standing]) -> Standing:
    """Of several units: as grave as the gravest of them, due with the first, kept with the last."""
    status = min((it.status for it in parts), key=GRAVEST.index)
    kept = [it.kept_on for it in parts if it.kept_on]
    kept_on = max(kept) if len(kept) == len(parts) else None
    return Standing(min(it.due_at for it in parts), status, kept_on, max(it.days_late for it in parts))
