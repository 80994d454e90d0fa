"""Refusals of a retraction."""

from api.core.errors import Conflict, Unprocessable
from api.core.text import LocalizedText


class RetractOneOfThree(Unprocessable):
    code = "retract_one_of_three"
    message = LocalizedText(
        id="Sebutkan tepat satu: update_id; atau batch; atau token dengan recorded_from dan recorded_to.",
        en="Name exactly one: update_id; or batch; or token with recorded_from and recorded_to.",
    )


class NothingToRetract(Conflict):
    code = "nothing_to_retract"
    message = LocalizedText(
        id="Semua laporan yang dimaksud sudah dicabut sebelumnya.",
        en="All the updates that you mean were retracted before.",
    )


class TooManyUpdates(Unprocessable):
    code = "too_many_updates"
    message = LocalizedText(
        id="Paling banyak {limit} laporan sekali cabut. Persempit rentang waktunya.",
        en="At most {limit} updates at a time. Narrow the span of time.",
    )


RETRACTION_REFUSALS = (RetractOneOfThree, NothingToRetract, TooManyUpdates)
