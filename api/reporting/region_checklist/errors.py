"""Refusals of a region's checklist as a sheet."""

from api.core.errors import Unprocessable


class SheetIsCurrent(Unprocessable):
    code = "sheet_is_now"


class OnlyForSheets(Unprocessable):
    code = "only_of_sheets"


class SheetTooLong(Unprocessable):
    code = "sheet_too_long"


SHEET_REFUSALS = (SheetIsCurrent, SheetTooLong, OnlyForSheets)
