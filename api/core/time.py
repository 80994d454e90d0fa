"""Local days, instants and H-offsets (days counted from a polling day), and reading them from text.

All instants returned are in UTC. Nothing here asks a clock.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from api.core.errors import MomentMalformed, OffsetPlusEncoded
from api.core.region_codes import TIME_ZONES

H_OFFSET = re.compile(r"H([+-][0-9]{1,4})?(?:T([0-9]{2}:[0-9]{2}))?", re.ASCII)
ISO_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:", re.ASCII)
ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
SPACE_FOR_PLUS = re.compile(r".*T[0-9:.]+ [0-9]{2}(:?[0-9]{2})?|H [0-9]{1,4}(T[0-9:]*)?", re.ASCII)
ALLOWED_CLOCK_SKEW = timedelta(minutes=5)
"""How far an office's clock may be ahead of the server's."""
TICK = timedelta(microseconds=1)
"""The smallest step of time: an item is overdue one tick after it was due."""
NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""An instant that never comes: no end, no change, no cutoff."""
EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def local_day(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()


def format_h_offset(polling_on: date, day: date) -> str:
    """H-5 five days before polling, H on the day, H+3 three days after."""
    days_after_polling = (day - polling_on).days
    return f"H{days_after_polling:+d}" if days_after_polling else "H"


@lru_cache(maxsize=10_000)
def local_instant(polling_on: date, days: int, local_time: str, zone: str) -> datetime:
    """The local time (such as 23:59) on the day that lies `days` after polling day; before it where negative."""
    local_datetime = datetime.combine(polling_on + timedelta(days), time.fromisoformat(local_time), ZoneInfo(zone))
    return local_datetime.astimezone(UTC)


def end_of_local_day(day: date, zone: str) -> datetime:
    """The last instant of the day in the time zone."""
    return datetime.combine(day, time.max.replace(fold=1), ZoneInfo(zone)).astimezone(UTC)


def next_day_end(instant: datetime) -> datetime:
    """The next instant, at or after this one, at which a local day ends in one of the country's time zones."""
    instant = instant.astimezone(UTC)
    return _next_day_end(instant.year, instant.month, instant.day, instant.hour, instant.minute // 15)


@lru_cache(maxsize=10_000)
def _next_day_end(year: int, month: int, day: int, hour: int, quarter: int) -> datetime:
    """Return the next end of a day, at or after the start of a quarter of an hour. No day ends within one.

    Cached, because a large request asks thousands of times about a handful of days.
    """
    instant = datetime(year, month, day, hour, quarter * 15, tzinfo=UTC)
    return min(end_of_local_day(local_day(instant, zone), zone) for zone in TIME_ZONES)


def latest_reached(instants: Iterable[datetime], at: datetime) -> datetime:
    """The latest of the instants that is not after `at`; NEVER if none is after it, EARLIEST if all are."""
    all_instants = [*instants]
    reached_instants = [instant for instant in all_instants if instant <= at]
    if len(reached_instants) == len(all_instants):
        return NEVER
    return max(reached_instants, default=EARLIEST)


def parse_beginning(moment_text: str, polling_on: date, zone: str, *, pointer: str) -> datetime:
    """Read a moment from which on a list begins: like `parse_moment`, but a day or H-1 means its beginning."""
    if ISO_DATE.fullmatch(moment_text) or ((match := H_OFFSET.fullmatch(moment_text)) and match[2] is None):
        return parse_moment(moment_text, polling_on, zone, pointer=pointer) - timedelta(days=1) + TICK
    return parse_moment(moment_text, polling_on, zone, pointer=pointer)


def parse_moment(moment_text: str, polling_on: date, zone: str, *, pointer: str = "query/as_of") -> datetime:
    """Read a time with offset or Z, a day (its end in `zone`), or an H-offset such as H-1 or H-1T20:00 in `zone`.

    Raises MomentMalformed or OffsetPlusEncoded, which name `pointer` as the field at fault.
    """
    if SPACE_FOR_PLUS.fullmatch(moment_text):
        raise OffsetPlusEncoded(pointer=pointer)
    try:
        instant = _parse_moment(moment_text, polling_on, zone)
    except (ValueError, OverflowError):
        raise MomentMalformed(pointer=pointer) from None
    if not EARLIEST <= instant < LATEST:
        raise MomentMalformed(pointer=pointer)
    return instant.astimezone(UTC)


def _parse_moment(moment_text: str, polling_on: date, zone: str) -> datetime:
    if (offset_match := H_OFFSET.fullmatch(moment_text)) is not None:
        days = int(offset_match[1] or 0)
        if offset_match[2] is None:
            return end_of_local_day(polling_on + timedelta(days), zone)
        return local_instant(polling_on, days, offset_match[2], zone)
    if ISO_DATE.fullmatch(moment_text):
        return end_of_local_day(date.fromisoformat(moment_text), zone)
    if not ISO_TIME.match(moment_text):
        raise ValueError("not written year-month-day")
    instant = datetime.fromisoformat(moment_text)
    if instant.tzinfo is None:
        raise ValueError("no zone")
    return instant if EARLIEST.year < instant.year < LATEST.year else EARLIEST - timedelta(1)
