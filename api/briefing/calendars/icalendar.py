"""Calendar entries, and how they are written as iCalendar (RFC 5545, RFC 7986). Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import STATUS, TRANSP, Calendar, Event, vDuration

MEDIA_TYPE = "text/calendar"
PRODUCT_ID = "-//Siaga//Siaga//ID"
REFRESH_INTERVAL = timedelta(hours=1)
DAY_END = "23:59"
MAX_TEXT_LENGTH = 1000
"""Characters."""


class CalendarEntry(NamedTuple):
    """An entry for a day, for the days from `start` to `last`, or for an instant in its own time zone."""

    uid: str
    """Identifies the entry; it never changes, even if the entry moves to another day."""
    sequence: int
    """Rises with every change of the entry, and never falls."""
    start: date | datetime
    summary: str
    status: STATUS = STATUS.CONFIRMED
    last: date | None = None
    location: str | None = None
    description: tuple[str, ...] = ()
    """Lines of text."""
    link: str = ""
    """The path below which the server has more of it."""
    changed_at: datetime | None = None
    """When it last changed; None: not since the feed was made."""
    busy: bool = False


def day_or_instant(at: datetime, zone: str) -> date | datetime:
    """The whole day for an instant at the end of a day in `zone`; any other instant keeps its time."""
    local_time = at.astimezone(ZoneInfo(zone))
    return local_time.date() if f"{local_time:%H:%M}" == DAY_END else local_time


class CalendarSource(NamedTuple):
    """Where a calendar comes from."""

    name: str
    made_at: datetime
    """When the feed was made."""
    instance: UUID
    """Makes the UIDs unique among installations."""
    address: str
    """Scheme, host and port of the server, for links."""


def write_calendar(source: CalendarSource, entries: Iterable[CalendarEntry]) -> bytes:
    """The calendar of a feed as iCalendar text.

    The calendar itself has no UID: programs that store each UID as one object would keep a single entry.
    """
    calendar_events = [_event(entry, source) for entry in sorted(entries, key=lambda entry: entry.uid)]
    calendar = Calendar.new(prodid=PRODUCT_ID, name=_single_line(source.name), subcomponents=calendar_events)
    calendar.pop("UID", None)
    calendar.add("REFRESH-INTERVAL", vDuration(REFRESH_INTERVAL, params={"VALUE": "DURATION"}))
    calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH_INTERVAL))
    calendar.add_missing_timezones()
    calendar_text: bytes = calendar.to_ical()
    return calendar_text


def _event(entry: CalendarEntry, source: CalendarSource) -> Event:
    link = source.address + entry.link if entry.link else ""
    return Event.new(
        uid=f"{entry.uid}@{source.instance}",
        stamp=max(source.made_at, entry.changed_at or source.made_at).replace(microsecond=0),
        sequence=entry.sequence,
        start=entry.start,
        end=None if entry.last is None else entry.last + timedelta(1),
        status=entry.status,
        transparency=TRANSP.OPAQUE if entry.busy else TRANSP.TRANSPARENT,
        summary=_single_line(entry.summary),
        location=_single_line(entry.location) if entry.location else None,
        description="\n".join(_single_line(text) for text in (*entry.description, link) if text) or None,
        url=link or None,
    )


def _single_line(text: str) -> str:
    """The text without line breaks or control characters: a lone carriage return would begin a new property."""
    printable_text = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(printable_text.split())[:MAX_TEXT_LENGTH]
