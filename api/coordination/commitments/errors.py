"""What writes of commitments are refused for."""

from api.core.errors import ApiError, Conflict, Unprocessable


class DueOnce(Unprocessable):
    code = "due_once"


class NotOwed(Unprocessable):
    code = "not_owed"


class NotYourDuty(ApiError):
    status, code = 403, "not_your_duty"


class CommitmentWithdrawn(Conflict):
    code = "commitment_withdrawn"
