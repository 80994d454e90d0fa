"""What a retraction is refused for. Pure: no session, no clock, no HTTP."""

from api.core.errors import Conflict, Unfit
from api.core.text import LocalizedText


class OneOfThree(Unfit):
    code = "retract_one_of_three"
    says = LocalizedText(
        id="Sebutkan tepat satu: update_id; atau batch; atau token dengan recorded_from dan recorded_to.",
        en="Name exactly one: update_id; or batch; or token with recorded_from and recorded_to.",
    )


class NothingToRetract(Conflict):
    code = "nothing_to_retract"
    says = LocalizedText(
        id="Semua laporan yang dimaksud sudah dicabut sebelumnya.",
        en="All the updates that you mean were retracted before.",
    )


class TooMany(Unfit):
    code = "too_many_updates"
    says = LocalizedText(
        id="Paling banyak {limit} laporan sekali cabut. Persempit rentang waktunya.",
        en="At most {limit} updates at a time. Narrow the span of time.",
    )


REFUSALS = (OneOfThree, NothingToRetract, TooMany)
