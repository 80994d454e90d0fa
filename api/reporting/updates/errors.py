"""Refusals of an update."""

from api.checklists.errors import AnsweredElsewhere, DoesNotApply
from api.core.errors import ApiError, Conflict, StaleVersion, Unprocessable


class NotYourRequirement(ApiError):
    status, code = 403, "not_your_requirement"


class OnlyCoordinators(ApiError):
    status, code = 403, "only_coordinators"


class WrongMeasure(Unprocessable):
    code = "wrong_measure"


class NoteRequired(Unprocessable):
    code = "note_required"


class ObservedAhead(Unprocessable):
    code = "observed_ahead"


class ObservedLongAgo(Unprocessable):
    code = "observed_long_ago"


class ReportingClosed(Conflict):
    code = "election_closed"


class ClientIdReused(Unprocessable):
    code = "client_id_reused"


class NothingReported(Conflict):
    code = "nothing_reported"


class RetractionNeedsCoordinator(Conflict):
    code = "retraction_needs_coordinator"


OBSERVATION_REFUSALS = (NoteRequired, WrongMeasure, ObservedAhead, ObservedLongAgo, ReportingClosed)
"""Refusals that updates, verifications and check-ins share."""
UPDATE_REFUSALS = (
    *OBSERVATION_REFUSALS,
    NotYourRequirement,
    OnlyCoordinators,
    AnsweredElsewhere,
    DoesNotApply,
    ClientIdReused,
    RetractionNeedsCoordinator,
    StaleVersion,
)
"""Refusals of an update."""
