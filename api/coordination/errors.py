"""What writes of coordination records are refused for."""

from api.checklists.errors import NotInTemplate
from api.core.errors import ApiError, CodeMalformed, CodeWithoutDots, Conflict, NotFound, Unprocessable
from api.core.text import LocalizedText
from api.reporting.updates.errors import NoteRequired, ReportingClosed


class NeedsAllRegions(ApiError):
    status, code = 403, "needs_all_regions"
    message = LocalizedText(
        id="Ini menyangkut juga wilayah lain, jadi hanya koordinator yang membawahi semuanya yang boleh mengubahnya. "
        "Mintalah kepada koordinator provinsi atau nasional.",
        en="This concerns other regions too, so only a coordinator over all of them may change it. "
        "Ask a coordinator of the province or the nation.",
    )


class StateNotReachable(Conflict):
    code = "state_not_reachable"
    message = LocalizedText(
        id="Sekarang keadaannya {current}; dari situ hanya dapat menjadi: {allowed}.",
        en="It is {current} now; from there it can only become: {allowed}.",
    )


class DayAhead(Unprocessable):
    code = "day_ahead"
    message = LocalizedText(
        id="Hari itu belum tiba, atau sesudah penutupan pemilihan. Yang akan datang ditulis sebagai rencana.",
        en="That day has not come yet, or lies after the close of the election. What is to come is a plan.",
    )


class BeforeLastState(Unprocessable):
    code = "before_last_state"
    message = LocalizedText(
        id="Hari itu sebelum {last}, yaitu hari keadaan terakhir yang dicatat. Periksa tanggalnya.",
        en="That day lies before {last}, the day of the last state recorded. Check the date.",
    )


class DayAndOrigin(Unprocessable):
    code = "day_and_origin"
    message = LocalizedText(
        id="Hari yang tidak diketahui dikosongkan, tanpa jam; hari yang disebut tidak berasal dari 'unknown'.",
        en="A day that is not known is left out, and so is its time; a day that is given is not of origin 'unknown'.",
    )


class NothingToChange(Unprocessable):
    code = "nothing_to_change"
    message = LocalizedText(
        id="Permintaan ini tidak mengubah apa pun. Sebutkan yang berubah.",
        en="This request changes nothing. Name what changes.",
    )


class NotTakenBack(Conflict):
    code = "not_taken_back"
    message = LocalizedText(
        id="Hanya keadaan yang sudah terjadi yang ditarik sebagai keliru; sekarang keadaannya {current}. "
        "Rencana yang berubah cukup dicatat sebagai rencana baru.",
        en="Only what has happened is taken back as a mistake; it is {current} now. "
        "A plan that changed is told as a new plan.",
    )


class StateNeeded(Unprocessable):
    code = "state_needed"
    message = LocalizedText(
        id="Sebelum keadaan yang keliru itu belum ada yang tercatat. Sebutkan dalam 'state' keadaan yang sebenarnya.",
        en="Before that mistake nothing was known of it. Say in 'state' what it really was.",
    )


RECORD_REFUSALS: tuple[type[ApiError], ...] = (
    *(NotFound, NotInTemplate, CodeMalformed, CodeWithoutDots, ReportingClosed),
    *(DayAhead, BeforeLastState, DayAndOrigin, StateNotReachable),
)
"""What the recording of a new record may be refused for."""
CHANGE_REFUSALS: tuple[type[ApiError], ...] = (*RECORD_REFUSALS, NeedsAllRegions, NothingToChange)
"""What a change may be refused for, besides the refusals of `If-Match`."""
MISTAKE_REFUSALS = (NotTakenBack, StateNeeded, NoteRequired)
"""What taking back a state may be refused for."""
