"""What a calendar feed is refused for."""

from api.core.errors import ApiError, Conflict


class CalendarUnknown(ApiError):
    """No feed in force has this address. The answer does not tell whether one ever had."""

    status, code = 404, "calendar_unknown"


class TooManyFeeds(Conflict):
    code = "too_many_feeds"
