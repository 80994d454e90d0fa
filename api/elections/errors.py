"""Why questions about elections and changes of elections are refused."""

from api.core.errors import ApiError, Conflict, Unprocessable


class NoChecklist(ApiError):
    status, code = 404, "election_has_no_checklist"


class RegionTakesNoPart(ApiError):
    status, code = 404, "region_takes_no_part"


class TooLateToPostpone(Conflict):
    code = "too_late_to_postpone"


class PostponedBelowRegency(Unprocessable):
    code = "postponed_below_regency"


class DayHasPassed(Unprocessable):
    code = "polling_day_in_the_past"


class DecidedAhead(Unprocessable):
    code = "decided_ahead"


class ElectionExists(Conflict):
    code = "election_exists"


class NoBallots(Unprocessable):
    code = "no_region_votes"


class StageHasCome(Conflict):
    code = "stage_has_come"


class StageReversed(Unprocessable):
    code = "stage_reversed"


class CalendarClosed(Conflict):
    code = "calendar_closed"


class ElectionOpen(Conflict):
    code = "election_open"


class ClosedBefore(Conflict):
    code = "closed_before"


class ClosedAhead(Unprocessable):
    code = "closed_ahead"


class ClosedTooEarly(Conflict):
    code = "closed_too_early"


class ReopenedWithoutNote(Unprocessable):
    code = "reopened_without_note"


ADD_REFUSALS = (ElectionExists, NoBallots, StageReversed, DayHasPassed)
CLOSE_REFUSALS = (ClosedBefore, ClosedAhead, ClosedTooEarly, ReopenedWithoutNote)
CHANGE_REFUSALS = (StageHasCome, StageReversed, CalendarClosed, *CLOSE_REFUSALS)
POSTPONE_REFUSALS = (TooLateToPostpone, PostponedBelowRegency, DayHasPassed, DecidedAhead)
