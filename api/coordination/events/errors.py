"""What events are refused for. Pure: no session, no clock, no HTTP."""

from api.core.errors import Conflict, Unfit
from api.core.text import LocalizedText


class PlanNeeded(Unfit):
    code = "plan_needed"
    says = LocalizedText(
        id="Kegiatan yang direncanakan memerlukan 'plan', walaupun harinya belum diumumkan.",
        en="A planned event takes a 'plan', even where no day has been announced.",
    )


class PlanAfterTheFact(Conflict):
    code = "plan_after_the_fact"
    says = LocalizedText(
        id="Kegiatan yang sudah terlaksana atau dibatalkan tidak direncanakan lagi. Catat kegiatan baru.",
        en="What was held or cancelled is not planned again. Record a new event.",
    )


class BecomesRefused(Conflict):
    code = "becomes_refused"
    says = LocalizedText(
        id="Hanya kegiatan yang dijadwal ulang yang menjadi kegiatan lain: satu yang sudah tercatat, pada pemilihan "
        "yang sama, dan bukan yang kembali kepadanya.",
        en="Only a rescheduled event becomes another one: one that is recorded, of the same election, "
        "and that does not lead back to it.",
    )


REFUSALS = (PlanNeeded, PlanAfterTheFact, BecomesRefused)
