"""Days and instants around a polling day, and how callers write them. Pure: no session, no clock."""

import re
from bisect import bisect
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from api.core.errors import MomentMalformed, OffsetPlusEncoded

OFFSET = re.compile(r"H([+-][0-9]{1,4})?(?:T([0-9]{2}:[0-9]{2}))?", re.ASCII)
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:", re.ASCII)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
SPACE_FOR_PLUS = re.compile(r".*T[0-9:.]+ [0-9]{2}(:?[0-9]{2})?|H [0-9]{1,4}(T[0-9:]*)?", re.ASCII)
MIDNIGHTS = (15, 16, 17)
"""The hours of UTC at which a day ends in Jayapura, Makassar and Jakarta."""
ALLOWED_CLOCK_SKEW = timedelta(minutes=5)
"""How far a clock in an office may be ahead of the server's."""
NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""An instant that does not come: no end, no change, no cutoff."""
EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def local_day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def h_offset(polling_on: date, day: date) -> str:
    """H-5 five days before polling, H on the day, H+3 three days after."""
    days = (day - polling_on).days
    return f"H{days:+d}" if days else "H"


def instant(polling_on: date, days: int, at: str, zone: str) -> datetime:
    """`days` after polling day (before: negative) at the local time `at`, for example 23:59."""
    local = datetime.combine(polling_on + timedelta(days), time.fromisoformat(at), ZoneInfo(zone))
    return local.astimezone(UTC)


def end_of(day: date, zone: str) -> datetime:
    """The last instant of a local day."""
    return datetime.combine(day, time.max, ZoneInfo(zone)).astimezone(UTC)


def day_end(at: datetime) -> datetime:
    """The last instant of the local day, in whichever of the country's time zones it ends first."""
    at = at.astimezone(UTC)
    return _day_end(at.year, at.month, at.day, at.hour)


@lru_cache(maxsize=10_000)
def _day_end(year: int, month: int, day: int, hour: int) -> datetime:
    """A large request asks thousands of times for a handful of days."""
    ends = (*MIDNIGHTS, MIDNIGHTS[0] + 24)[bisect(MIDNIGHTS, hour)]
    return datetime(year, month, day, tzinfo=UTC) + timedelta(hours=ends, microseconds=-1)


def last_of(instants: Iterable[datetime], at: datetime) -> datetime:
    """The last of these that has come; a far year if all have."""
    known = [*instants]
    if all(it <= at for it in known):
        return NEVER
    return max((it for it in known if it <= at), default=EARLIEST)


def moment(text: str, polling_on: date, zone: str, *, pointer: str = "query/as_of") -> datetime:
    """An instant as a caller writes it: with an offset or Z, a day (its end), or H-1T20:00 in `zone`."""
    if SPACE_FOR_PLUS.fullmatch(text):
        raise OffsetPlusEncoded(pointer=pointer)
    try:
        found = _moment(text, polling_on, zone)
    except (ValueError, OverflowError):
        raise MomentMalformed(pointer=pointer) from None
    if not EARLIEST <= found < LATEST:
        raise MomentMalformed(pointer=pointer)
    return found.astimezone(UTC)


def _moment(text: str, polling_on: date, zone: str) -> datetime:
    if (offset := OFFSET.fullmatch(text)) is not None:
        days = int(offset[1] or 0)
        if offset[2] is None:
            return end_of(polling_on + timedelta(days), zone)
        return instant(polling_on, days, offset[2], zone)
    if DAY.fullmatch(text):
        return end_of(date.fromisoformat(text), zone)
    if not INSTANT.match(text):
        raise ValueError("not written year-month-day")
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("no zone")
    return found if EARLIEST.year < found.year < LATEST.year else EARLIEST - timedelta(1)
