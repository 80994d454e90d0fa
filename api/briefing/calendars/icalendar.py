"""What a calendar shows, and how it is written (RFC 5545, RFC 7986). Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import STATUS, TRANSP, Calendar, Event, vDuration

MEDIA = "text/calendar"
PRODUCER = "-//Siaga//Siaga//ID"
REFRESH = timedelta(hours=1)
DAY_END = "23:59"
LONGEST = 1000
"""Letters of one text."""


class Shown(NamedTuple):
    """One entry: a day, days up to `last`, or an instant in its own zone."""

    uid: str
    """The same for ever, whatever moves."""
    sequence: int
    """Only ever rises."""
    start: date | datetime
    summary: str
    status: STATUS = STATUS.CONFIRMED
    last: date | None = None
    location: str | None = None
    about: tuple[str, ...] = ()
    changed_at: datetime | None = None
    """When it was last told anew; None: not since the feed was made."""
    busy: bool = False


def local(at: datetime, zone: str) -> date | datetime:
    """What falls at the end of a day is of that whole day; the rest keeps its time."""
    there = at.astimezone(ZoneInfo(zone))
    return there.date() if f"{there:%H:%M}" == DAY_END else there


def written(feed: UUID, name: str, made_at: datetime, instance: UUID, entries: Iterable[Shown]) -> bytes:
    events = [_event(it, made_at, instance) for it in sorted(entries, key=lambda it: it.uid)]
    calendar = Calendar.new(prodid=PRODUCER, uid=feed, name=_line(name), subcomponents=events)
    for field in ("REFRESH-INTERVAL", "X-PUBLISHED-TTL"):
        calendar.add(field, vDuration(REFRESH, params={"VALUE": "DURATION"} if field.startswith("R") else {}))
    calendar.add_missing_timezones()
    text: bytes = calendar.to_ical()
    return text


def _event(it: Shown, made_at: datetime, instance: UUID) -> Event:
    return Event.new(
        uid=f"{it.uid}@{instance}",
        stamp=max(made_at, it.changed_at or made_at).replace(microsecond=0),
        sequence=it.sequence,
        start=it.start,
        end=None if it.last is None else it.last + timedelta(1),
        status=it.status,
        transparency=TRANSP.OPAQUE if it.busy else TRANSP.TRANSPARENT,
        summary=_line(it.summary),
        location=_line(it.location) if it.location else None,
        description="\n".join(_line(text) for text in it.about) or None,
    )


def _line(text: str) -> str:
    """One line, whatever was stored: a lone carriage return would begin a new property."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())[:LONGEST]
