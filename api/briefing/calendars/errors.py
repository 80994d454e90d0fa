"""What a calendar feed is refused for. Pure: no session, no clock, no HTTP."""

from api.core.errors import ApiError, Conflict
from api.core.text import LocalizedText

MOST = 20
"""Feeds in force a token: enough for every device, too few to fill the ledgers."""


class CalendarUnknown(ApiError):
    """The same whether it never was, was mistyped, or has ended."""

    status, code = 404, "calendar_unknown"
    says = LocalizedText(
        id="Alamat kalender ini tidak dikenal atau sudah berakhir. Buat yang baru dengan POST /v1/calendar-feeds.",
        en="This calendar address is not known, or has ended. Make a new one with POST /v1/calendar-feeds.",
    )


class TooManyFeeds(Conflict):
    code = "too_many_feeds"
    says = LocalizedText(
        id="Token ini sudah mempunyai {most} kalender. Cabut yang tidak dipakai: DELETE /v1/calendar-feeds/(id).",
        en="This token has {most} calendars already. Revoke those nobody uses: DELETE /v1/calendar-feeds/(id).",
    )
