"""What a calendar feed is refused for."""

from api.core.errors import ApiError, Conflict
from api.core.text import LocalizedText


class CalendarUnknown(ApiError):
    """No feed in force has this address. The answer does not tell whether one ever had."""

    status, code = 404, "calendar_unknown"
    message = LocalizedText(
        id="Alamat kalender ini tidak dikenal atau sudah berakhir. Buat yang baru dengan POST /v1/calendar-feeds.",
        en="This calendar address is not known, or has ended. Make a new one with POST /v1/calendar-feeds.",
    )


class TooManyFeeds(Conflict):
    code = "too_many_feeds"
    message = LocalizedText(
        id="Token ini sudah mempunyai {most} kalender. Cabut yang tidak dipakai: DELETE /v1/calendar-feeds/(id).",
        en="This token has {most} calendars already. Revoke those nobody uses: DELETE /v1/calendar-feeds/(id).",
    )
