"""Refusals of the change feed."""

from api.core.errors import ApiError
from api.core.text import LocalizedText


class CursorOutlived(ApiError):
    status, code = 410, "cursor_outlived"
    message = LocalizedText(
        id="Server dipulihkan dari cadangan, dan penanda Anda lebih baru dari cadangan itu. Baca ulang keadaan butir, "
        "lalu mulai lagi tanpa 'after'.",
        en="The server was restored from a backup that is older than your cursor. Read the items anew, "
        "then start again without 'after'.",
    )
