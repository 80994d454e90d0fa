"""How a region's checklist may be asked for. Pure: no session, no clock, no HTTP."""

from api.checklists.errors import TooWide
from api.core.region_codes import Level
from api.reporting.checklist.errors import OnlyOfSheets, SheetIsNow


def check_width(level: str) -> None:
    """The past is told from every report ever made: too many above one regency."""
    if level in (Level.NATION, Level.PROVINCE):
        raise TooWide(pointer="path/region")


def check_sheet(*, past: bool) -> None:
    if past:
        raise SheetIsNow(pointer="query/format")


def check_no_sheet(reported_by: str | None) -> None:
    if reported_by is not None:
        raise OnlyOfSheets(pointer="query/reported_by")
