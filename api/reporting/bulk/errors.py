"""Refusals of a bulk as a whole, and of single rows that cannot be read."""

from typing import ClassVar

from api.core.errors import ApiError, Conflict, Unprocessable
from api.http import xlsx_reader


class KeyRequired(ApiError):
    status, code = 428, "idempotency_key_required"


class RowsRefused(Unprocessable):
    code = "rows_refused"


class TooManyChanges(Conflict):
    code = "too_many_changes"


class DecreaseNotAccepted(Conflict):
    code = "decrease_not_accepted"


class TooManyRowsAnHour(ApiError):
    status, code = 429, "too_many_rows_an_hour"
    extra_header_names: ClassVar = ("Retry-After", "RateLimit", "RateLimit-Policy")


class RowsUnreadable(Unprocessable):
    status, code = 400, "rows_unreadable"


class MediaTypeNotTaken(ApiError):
    status, code = 415, "media_type_not_taken"


class TooManyRows(Unprocessable):
    code = "too_many_rows"


class RowTooLarge(Unprocessable):
    code = "row_too_large"


class TooManyColumns(Unprocessable):
    code = "too_many_columns"


class ColumnUnknown(Unprocessable):
    code = "column_unknown"


class ColumnTwice(Unprocessable):
    code = "column_twice"


class SheetMissing(Unprocessable):
    code = "sheet_missing"


class NotARow(Unprocessable):
    code = "not_a_row"


class NumberGrouped(Unprocessable):
    code = "number_grouped"


class ChangedSince(Conflict):
    code = "changed_since"


BULK_REFUSALS = (KeyRequired, RowsRefused, TooManyChanges, DecreaseNotAccepted, TooManyRowsAnHour)
FORMAT_REFUSALS = (
    *(
        RowsUnreadable,
        MediaTypeNotTaken,
        TooManyRows,
        RowTooLarge,
        TooManyColumns,
        ColumnUnknown,
        ColumnTwice,
        SheetMissing,
    ),
    *xlsx_reader.REFUSALS,
)
