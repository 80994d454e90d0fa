"""Which forms of a region's checklist may be requested. Pure: no session, no clock, no HTTP."""

from api.checklists.errors import TooWide
from api.core.region_codes import LEVELS_ABOVE_LEDGERS
from api.reporting.region_checklist.errors import OnlyForSheets, SheetIsCurrent


def check_past_is_narrow(level: str) -> None:
    """Raise `TooWide` above a regency: its past would be derived from every report ever made."""
    if level in LEVELS_ABOVE_LEDGERS:
        raise TooWide(pointer="path/region")


def check_sheet_is_current(*, is_past: bool) -> None:
    if is_past:
        raise SheetIsCurrent(pointer="query/format")


def check_not_for_sheets(reported_by: str | None) -> None:
    if reported_by is not None:
        raise OnlyForSheets(pointer="query/reported_by")
