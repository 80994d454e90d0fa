"""Times with their zones. Siaga takes no time without one, and answers in UTC."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

WESTERN, CENTRAL, EASTERN = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
"""The zones of Indonesia: WIB, WITA and WIT. The `timezone` of a region is one of them."""


def parse_time(text: str) -> datetime:
    """A time of an answer, in UTC."""
    return require_zone(datetime.fromisoformat(text)).astimezone(UTC)


def to_local(moment: datetime | str, timezone: str) -> datetime:
    """A time of an answer, as clocks in the zone show it."""
    parsed = parse_time(moment) if isinstance(moment, str) else require_zone(moment)
    return parsed.astimezone(ZoneInfo(timezone))


def from_local(shown: datetime | str, timezone: str) -> datetime:
    """The time at which clocks in the zone show this, such as `2026-11-28T20:00`.

    Raises ValueError if it has a zone of its own.
    """
    parsed = datetime.fromisoformat(shown) if isinstance(shown, str) else shown
    if parsed.tzinfo is not None:
        raise ValueError(f"{parsed.isoformat()} has a zone already.")
    return parsed.replace(tzinfo=ZoneInfo(timezone))


def require_zone(moment: datetime) -> datetime:
    """The time itself. Raises ValueError if it has no zone: 20:00 is another instant in Kutai than in Jakarta."""
    if moment.utcoffset() is None:
        raise ValueError(f"{moment.isoformat()} has no zone: use from_local(…, timezone), or datetime.now(UTC).")
    return moment
