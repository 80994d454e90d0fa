"""Days counted from the day on which a test runs, not from the day on which it was imported."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo


def today() -> date:
    """The current day in Jakarta."""
    return datetime.now(ZoneInfo("Asia/Jakarta")).date()


def day(days: int) -> str:
    """The ISO date so many days after today, or before it where `days` is negative."""
    return str(today() + timedelta(days))
