"""What is refused, and with which sentence. Pure: no session, no clock, no HTTP."""

from api.errors import Conflict, Unfit
from api.words import Text


class AssumptionMalformed(Unfit):
    code = "assumption_malformed"
    says = Text(
        id="Tulis andaian sebagai SYARAT@WILAYAH:STATUS, misalnya LOG-08@64.08.04:done; paling banyak 50.",
        en="Write an assumption as REQUIREMENT@REGION:STATUS, for example LOG-08@64.08.04:done; at most 50.",
    )


class AssumptionElsewhere(Conflict):
    code = "assumption_elsewhere"
    says = Text(
        id="Butir yang diandaikan tidak dilaporkan di wilayah ini atau satu tingkat di bawahnya.",
        en="What is assumed is not answered in this region or one level below it.",
    )
