"""What writes of shared objects are refused for or warned about. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from datetime import date

from api.core.caller import Caller
from api.core.errors import ApiError, Conflict, Unfit
from api.core.provenance import DateOrigin
from api.core.schemas import CITED, CitedBody
from api.core.text import LocalizedText
from api.reference.agencies.models import Tenure


class NeedsAllRegions(ApiError):
    status, code = 403, "needs_all_regions"
    says = LocalizedText(
        id="Ini menyangkut juga wilayah lain, jadi hanya koordinator yang membawahi semuanya yang boleh mengubahnya. "
        "Mintalah kepada koordinator provinsi atau nasional.",
        en="This concerns other regions too, so only a coordinator over all of them may change it. "
        "Ask a coordinator of the province or the nation.",
    )


class MoveRefused(Conflict):
    code = "state_not_reachable"
    says = LocalizedText(
        id="Sekarang keadaannya {current}; dari situ hanya dapat menjadi: {allowed}.",
        en="It is {current} now; from there it can only become: {allowed}.",
    )


class DayAhead(Unfit):
    code = "day_ahead"
    says = LocalizedText(
        id="Hari itu belum tiba, atau sesudah penutupan pemilihan. Yang akan datang ditulis sebagai rencana.",
        en="That day has not come yet, or lies after the close of the election. What is to come is a plan.",
    )


class BeforeLastState(Unfit):
    code = "before_last_state"
    says = LocalizedText(
        id="Hari itu sebelum {last}, yaitu hari keadaan terakhir yang dicatat. Periksa tanggalnya.",
        en="That day lies before {last}, the day of the last state recorded. Check the date.",
    )


class DayAndOrigin(Unfit):
    code = "day_and_origin"
    says = LocalizedText(
        id="Hari yang tidak diketahui dikosongkan, tanpa jam; hari yang disebut tidak berasal dari 'unknown'.",
        en="A day that is not known is left out, and so is its time; a day that is given is not of origin 'unknown'.",
    )


class NothingToChange(Unfit):
    code = "nothing_to_change"
    says = LocalizedText(
        id="Permintaan ini tidak mengubah apa pun. Sebutkan yang berubah.",
        en="This request changes nothing. Name what changes.",
    )


class NotTakenBack(Conflict):
    code = "not_taken_back"
    says = LocalizedText(
        id="Hanya keadaan yang sudah terjadi yang ditarik sebagai keliru; sekarang keadaannya {current}. "
        "Rencana yang berubah cukup dicatat sebagai rencana baru.",
        en="Only what has happened is taken back as a mistake; it is {current} now. "
        "A plan that changed is told as a new plan.",
    )


class StateNeeded(Unfit):
    code = "state_needed"
    says = LocalizedText(
        id="Sebelum keadaan yang keliru itu belum ada yang tercatat. Sebutkan dalam 'state' keadaan yang sebenarnya.",
        en="Before that mistake nothing was known of it. Say in 'state' what it really was.",
    )


TENURE_NOT_KNOWN = "tenure_not_known"
REPORTS_STAND = "reports_stand"
WARNINGS = {
    TENURE_NOT_KNOWN: LocalizedText(
        id="Ada pejabat yang menurut catatan tidak diketahui menjabat di lembaga itu pada hari itu. "
        "Periksa GET /v1/officials.",
        en="An official is not known to have held office in that agency on that day. Check GET /v1/officials.",
    ),
    REPORTS_STAND: LocalizedText(
        id="Laporan butir yang dikirim bersama keadaan yang keliru itu masih berlaku. "
        "Cabut dengan POST /v1/retractions, memakai 'batch' dari jawaban waktu itu.",
        en="The items reported with the state that was a mistake still stand. "
        "Take them back with POST /v1/retractions, by the 'batch' that was answered then.",
    ),
    "event_not_held": LocalizedText(
        id="Kegiatan tempat penandatanganannya belum dicatat sebagai terlaksana.",
        en="The event in which it was signed has not been recorded as held.",
    ),
}


def all_regions(caller: Caller, regions: Iterable[str]) -> None:
    if not all(caller.covers(code) for code in regions):
        raise NeedsAllRegions


def changes_something(said: CitedBody) -> None:
    """A source alone tells nothing."""
    if not (said.model_fields_set - CITED):
        raise NothingToChange


def move(moves: dict[str | None, tuple[str, ...]], current: str | None, to: str) -> None:
    if to not in moves[current]:
        allowed = ", ".join(moves[current]) or "-"
        raise MoveRefused(current=current or "-", allowed=allowed, pointer="body/state/state")


def day_fits(on: date | None, since: date | None, last: date, pointer: str) -> None:
    """A state is dated no later than today, and no earlier than the state before it."""
    if on is not None and on > last:
        raise DayAhead(pointer=pointer)
    if on is not None and since is not None and on < since:
        raise BeforeLastState(last=f"{since:%Y-%m-%d}", pointer=pointer)


def date_origin(on: date | None, origin: DateOrigin | None, pointer: str) -> DateOrigin:
    if on is None and origin in (None, DateOrigin.UNKNOWN):
        return DateOrigin.UNKNOWN
    if on is None or origin is DateOrigin.UNKNOWN:
        raise DayAndOrigin(pointer=pointer)
    return origin or DateOrigin.EXTERNAL


def in_office(tenures: Iterable[Tenure], on: date | None) -> bool:
    return any(on is None or it.held_on(on) for it in tenures)
