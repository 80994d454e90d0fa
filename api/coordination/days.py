"""The days that a record carries: how far they may reach, and where they are known from."""

from datetime import date
from zoneinfo import ZoneInfo

from api.coordination.errors import BeforeLastState, DayAhead, DayAndOrigin
from api.core.caller import Role
from api.core.provenance import DateOrigin
from api.core.region_codes import NATION_ZONE
from api.core.time import local_day
from api.elections.models import Election
from api.ledger.writer import LedgerWriter
from api.reporting.updates.errors import ReportingClosed


def latest_recordable_day(election: Election, ledgers: LedgerWriter, note: str | None) -> date:
    """Return the last day that a record may carry: today in Jakarta, or the day on which the election closed.

    After the close only administrators may record, and only with a note.
    """
    closed_at = election.closed_at
    if closed_at is None or closed_at > ledgers.at:
        return local_day(ledgers.at, NATION_ZONE)
    if ledgers.actor.caller.role is not Role.ADMIN or not note:
        local_close = closed_at.astimezone(ZoneInfo(NATION_ZONE))
        raise ReportingClosed(election=election.title_en, closed=f"{local_close:%d %b %Y %H:%M %Z}")
    return local_day(closed_at, NATION_ZONE)


def check_day(day: date | None, earliest_day: date | None, latest_day: date, pointer: str) -> None:
    """Refuse a day that lies after `latest_day`, or before `earliest_day`: the day of the state before."""
    if day is not None and day > latest_day:
        raise DayAhead(pointer=pointer)
    if day is not None and earliest_day is not None and day < earliest_day:
        raise BeforeLastState(last=f"{earliest_day:%Y-%m-%d}", pointer=pointer)


def resolve_date_origin(day: date | None, origin: DateOrigin | None, pointer: str) -> DateOrigin:
    """Return how the day is known: as the request says, else external. A missing day has the origin unknown."""
    if day is None and origin in (None, DateOrigin.UNKNOWN):
        return DateOrigin.UNKNOWN
    if day is None or origin is DateOrigin.UNKNOWN:
        raise DayAndOrigin(pointer=pointer)
    return origin or DateOrigin.EXTERNAL


def iso_day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
