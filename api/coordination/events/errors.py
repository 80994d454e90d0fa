"""What writes of events are refused for."""

from api.core.errors import Conflict, Unprocessable
from api.core.text import LocalizedText


class PlanNeeded(Unprocessable):
    code = "plan_needed"
    message = LocalizedText(
        id="Kegiatan yang direncanakan memerlukan 'plan', walaupun harinya belum diumumkan.",
        en="A planned event takes a 'plan', even where no day has been announced.",
    )


class PlanAfterTheFact(Conflict):
    code = "plan_after_the_fact"
    message = LocalizedText(
        id="Kegiatan yang sudah terlaksana atau dibatalkan tidak direncanakan lagi. Catat kegiatan baru.",
        en="What was held or cancelled is not planned again. Record a new event.",
    )


class BecomesRefused(Conflict):
    code = "becomes_refused"
    message = LocalizedText(
        id="Hanya kegiatan yang dijadwal ulang yang menjadi kegiatan lain: satu yang sudah tercatat, pada pemilihan "
        "yang sama, dan bukan yang kembali kepadanya.",
        en="Only a rescheduled event becomes another one: one that is recorded, of the same election, "
        "and that does not lead back to it.",
    )


REFUSALS = (PlanNeeded, PlanAfterTheFact, BecomesRefused)
