"""Times as people write them in a sheet, by the clock of a region: `28/11/2026 20:00`, `28 November 2026 pukul 20.00`.

The day comes before the month, unless the year comes first.
"""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import get_month_names

from api.core.written import LOCALES

_DAY_PATTERNS = (
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})",
    r"(?P<day>[0-9]{1,2})[-/.](?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})",
    r"(?P<day>[0-9]{1,2})[ -](?P<month>[a-z]{3,9})\.?[ -](?P<year>[0-9]{4})",
)
_TIME_PATTERN = (
    r"(?:(?:,? |t)(?:(?:pukul|jam) )?(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?:[:.](?P<second>[0-9]{2}))?)?"
    r"(?: (?P<zone>[a-z]{2,5}))?"
)
_PATTERNS = [re.compile(day_pattern + _TIME_PATTERN, re.ASCII) for day_pattern in _DAY_PATTERNS]
_MONTH_BY_NAME = {
    month_name.lower().rstrip("."): month
    for locale in LOCALES.values()
    for width in ("wide", "abbreviated")
    for month, month_name in get_month_names(width, locale=locale).items()
} | {"agt": 8, "ags": 8, "nop": 11, "pebruari": 2, "nopember": 11}
"""The months in the languages of the API, and spellings that Indonesian offices also use."""


def read_written_time(cell: str, zone: str) -> datetime | date | None:
    """Return the instant that a cell means by the clock of a time zone, or the day if it names no hour.

    None: it cannot be read, or it names another time zone.
    """
    text = re.sub(r"\s+", " ", cell.strip().lower())
    match = next((match for pattern in _PATTERNS if (match := pattern.fullmatch(text))), None)
    if match is None:
        return None
    month = match["month"]
    month_number = int(month) if month.isdigit() else _MONTH_BY_NAME.get(month, 0)
    try:
        day = date(int(match["year"]), month_number, int(match["day"]))
        if match["hour"] is None:
            return day if match["zone"] is None else None
        clock_time = time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0), tzinfo=ZoneInfo(zone))
    except ValueError:
        return None
    instant = datetime.combine(day, clock_time)
    return instant if match["zone"] in (None, (instant.tzname() or "").lower()) else None
