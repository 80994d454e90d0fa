"""What writes of coordination records are refused for."""

from api.checklists.errors import NotInTemplate
from api.core.errors import ApiError, CodeMalformed, CodeWithoutDots, Conflict, NotFound, Unprocessable
from api.reporting.updates.errors import NoteRequired, ReportingClosed


class NeedsAllRegions(ApiError):
    status, code = 403, "needs_all_regions"


class StateNotReachable(Conflict):
    code = "state_not_reachable"


class DayAhead(Unprocessable):
    code = "day_ahead"


class BeforeLastState(Unprocessable):
    code = "before_last_state"


class DayAndOrigin(Unprocessable):
    code = "day_and_origin"


class NothingToChange(Unprocessable):
    code = "nothing_to_change"


class NotTakenBack(Conflict):
    code = "not_taken_back"


class StateNeeded(Unprocessable):
    code = "state_needed"


RECORD_REFUSALS: tuple[type[ApiError], ...] = (
    *(NotFound, NotInTemplate, CodeMalformed, CodeWithoutDots, ReportingClosed),
    *(DayAhead, BeforeLastState, DayAndOrigin, StateNotReachable),
)
"""What the recording of a new record may be refused for."""
CHANGE_REFUSALS: tuple[type[ApiError], ...] = (*RECORD_REFUSALS, NeedsAllRegions, NothingToChange)
"""What a change may be refused for, besides the refusals of `If-Match`."""
MISTAKE_REFUSALS = (NotTakenBack, StateNeeded, NoteRequired)
"""What taking back a state may be refused for."""
