"""Refusals of a retraction."""

from api.core.errors import Conflict, Unprocessable


class RetractOneOfThree(Unprocessable):
    code = "retract_one_of_three"


class NothingToRetract(Conflict):
    code = "nothing_to_retract"


class TooManyUpdates(Unprocessable):
    code = "too_many_updates"


RETRACTION_REFUSALS = (RetractOneOfThree, NothingToRetract, TooManyUpdates)
