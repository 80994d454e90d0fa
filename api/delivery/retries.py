"""When a delivery that failed is tried again. Pure, but for the chance that is passed in."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

FIRST_PAUSE = timedelta(seconds=1)
FACTOR = 3
LONGEST_PAUSE = timedelta(hours=6)
GIVE_UP_AFTER = timedelta(days=3)
"""After so long one event is not tried any more, and its webhook pauses."""
LONGEST_ASKED_PAUSE = timedelta(hours=24)
"""A receiver may ask for a pause of at most so long."""


def pause_after(attempts: int, chance: float, asked_pause: timedelta | None) -> timedelta:
    """Return how long to wait after so many attempts in vain.

    Each pause is three times the one before, up to six hours. `chance` (from 0 to 1) takes away up to a quarter, so
    that not all webhooks come back at once. A longer pause that the receiver has asked for counts.
    """
    times = min(LONGEST_PAUSE / FIRST_PAUSE, float(FACTOR ** min(attempts - 1, 20)))
    pause = FIRST_PAUSE * (times * (1 - chance / 4))
    return max(pause, min(asked_pause, LONGEST_ASKED_PAUSE)) if asked_pause else pause


def asked_pause(retry_after: str, now: datetime) -> timedelta | None:
    """Return the pause that the header `Retry-After` asks for, in seconds or as a time; None: it asks for none."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return timedelta(seconds=int(text))
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(until - now, timedelta()) or None


def is_given_up(failing_since: datetime, now: datetime) -> bool:
    return now - failing_since >= GIVE_UP_AFTER
