"""Refusals of the change feed."""

from api.core.errors import ApiError


class CursorOutlived(ApiError):
    status, code = 410, "cursor_outlived"
