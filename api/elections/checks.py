"""What the move of a polling day is refused for. Pure: no session, no clock, no HTTP."""

from api.errors import Conflict, Unfit
from api.words import Text


class TooLateToPostpone(Conflict):
    code = "too_late_to_postpone"
    says = Text(
        id="Hari pemungutan suara di sini sudah tiba, atau {election} sudah ditutup. Pemungutan suara ulang adalah "
        "pemilihan tersendiri; admin Siaga memuatnya dengan 'siaga import'.",
        en="Polling day has come here, or {election} is closed. A repeated vote is an election of its own; "
        "the Siaga admin loads it with 'siaga import'.",
    )


class PostponedBelowRegency(Unfit):
    code = "postponed_below_regency"
    says = Text(
        id="Hari pemungutan suara dipindahkan untuk kabupaten/kota, provinsi, atau nasional, tidak di bawahnya. "
        "Tanyakan KPU apakah ini pemungutan suara ulang, susulan atau lanjutan di sebagian TPS.",
        en="A polling day is moved for a regency or city, a province or the nation, never below. "
        "Ask KPU whether this is a repeated vote at some stations, which is an election of its own.",
    )


class DayHasPassed(Unfit):
    code = "polling_day_in_the_past"
    says = Text(
        id="polling_on harus sesudah hari ini. Periksa tanggal pada keputusan KPU.",
        en="polling_on must lie after today. Check the date in KPU's decision.",
    )


class DecidedAhead(Unfit):
    code = "decided_ahead"
    says = Text(
        id="decided_at belum tiba menurut jam server. Periksa tanggal keputusannya atau zona waktunya.",
        en="decided_at has not come yet by the server's clock. Check the date of the decision, or its time zone.",
    )


REFUSALS = (TooLateToPostpone, PostponedBelowRegency, DayHasPassed, DecidedAhead)
