"""Why questions about elections and changes of elections are refused."""

from api.core.errors import ApiError, Conflict, Unprocessable
from api.core.text import LocalizedText


class NoChecklist(ApiError):
    status, code = 404, "election_has_no_checklist"
    message = LocalizedText(
        id="Pemilihan {election} tidak memakai daftar periksa di Siaga.",
        en="The election {election} has no checklist in Siaga.",
    )


class RegionTakesNoPart(ApiError):
    status, code = 404, "region_takes_no_part"
    message = LocalizedText(
        id="Wilayah ini tidak ikut dalam {election}.",
        en="This region takes no part in {election}.",
    )


class TooLateToPostpone(Conflict):
    code = "too_late_to_postpone"
    message = LocalizedText(
        id="Hari pemungutan suara di sini sudah tiba, atau {election} sudah ditutup. Pemungutan suara ulang adalah "
        "pemilihan tersendiri; admin Siaga memuatnya dengan 'siaga import'.",
        en="Polling day has come here, or {election} is closed. A repeated vote is an election of its own; "
        "the Siaga admin loads it with 'siaga import'.",
    )


class PostponedBelowRegency(Unprocessable):
    code = "postponed_below_regency"
    message = LocalizedText(
        id="Hari pemungutan suara dipindahkan untuk kabupaten/kota, provinsi, atau nasional, tidak di bawahnya. "
        "Tanyakan KPU apakah ini pemungutan suara ulang, susulan atau lanjutan di sebagian TPS.",
        en="A polling day is moved for a regency or city, a province or the nation, never below. "
        "Ask KPU whether this is a repeated vote at some stations, which is an election of its own.",
    )


class DayHasPassed(Unprocessable):
    code = "polling_day_in_the_past"
    message = LocalizedText(
        id="polling_on harus sesudah hari ini. Periksa tanggal pada keputusan KPU.",
        en="polling_on must lie after today. Check the date in KPU's decision.",
    )


class DecidedAhead(Unprocessable):
    code = "decided_ahead"
    message = LocalizedText(
        id="decided_at belum tiba menurut jam server. Periksa tanggal keputusannya atau zona waktunya.",
        en="decided_at has not come yet by the server's clock. Check the date of the decision, or its time zone.",
    )


class ElectionExists(Conflict):
    code = "election_exists"
    message = LocalizedText(
        id="Slug ini sudah dipakai pemilihan lain. GET /v1/elections menunjukkan yang ada; pilih slug lain.",
        en="This slug belongs to another election. GET /v1/elections shows those there are; choose another.",
    )


class NoBallots(Unprocessable):
    code = "no_region_votes"
    message = LocalizedText(
        id="Tidak ada wilayah yang memilih menurut ballots dan within. Periksa kode wilayah, level dan regions_on.",
        en="By ballots and within no region votes. Check the codes, the level and regions_on.",
    )


class StageHasCome(Conflict):
    code = "stage_has_come"
    message = LocalizedText(
        id="Hari tahapan yang sudah tiba tidak dipindahkan, dan hari barunya harus sesudah hari ini. "
        "Periksa jadwal KPU.",
        en="A day of a stage that has come is not moved, and its new day must lie after today. Check KPU's calendar.",
    )


class StageReversed(Unprocessable):
    code = "stage_reversed"
    message = LocalizedText(
        id="Tahapan ini berakhir sebelum dimulai. Periksa starts_on dan ends_on.",
        en="This stage ends before it begins. Check starts_on and ends_on.",
    )


class CalendarClosed(Conflict):
    code = "calendar_closed"
    message = LocalizedText(
        id="Pemilihan ini sudah ditutup; kalendernya tidak berubah lagi. Admin Siaga tahu siapa yang menutupnya.",
        en="This election is closed; its calendar changes no more. The Siaga admin knows who closed it.",
    )


class ElectionOpen(Conflict):
    code = "election_open"
    message = LocalizedText(
        id="Pemilihan ini sudah berjalan: ada syarat yang sudah dibuka, atau sudah ada laporan. Versi baru hanya untuk "
        "pemilihan yang belum berjalan.",
        en="This election has opened: a requirement is open, or something was reported. A new version is for an "
        "election that has not.",
    )


class ClosedBefore(Conflict):
    code = "closed_before"
    message = LocalizedText(
        id="Pemilihan ini sudah ditutup dengan closed_at lain. Buka kembali dulu: closed_at null, dengan note.",
        en="This election has another closed_at already. Open it again first: closed_at null, with a note.",
    )


class ClosedAhead(Unprocessable):
    code = "closed_ahead"
    message = LocalizedText(
        id="closed_at belum tiba menurut jam server. Tutup pemilihan pada atau sesudah saatnya, atau periksa zona "
        "waktunya.",
        en="closed_at has not come yet by the server's clock. Close the election when it has come, or check the zone.",
    )


class ClosedTooEarly(Conflict):
    code = "closed_too_early"
    message = LocalizedText(
        id="closed_at harus pada atau sesudah {from_at}: sampai saat itu masih ada syarat yang jatuh tempo, atau ada "
        "yang dilaporkan atau disesuaikan. Koordinator desk tahu apakah pemilihan ini sudah selesai.",
        en="closed_at must lie at or after {from_at}: up to then requirements fall due, or something was reported or "
        "measured anew. The coordinator of the desk knows whether this election is over.",
    )


class ReopenedWithoutNote(Unprocessable):
    code = "reopened_without_note"
    message = LocalizedText(
        id="Membuka kembali mengubah semua jawaban pemilihan ini: tulis alasannya di note.",
        en="To open it again changes every answer of this election: say in note why.",
    )


ADD_REFUSALS = (ElectionExists, NoBallots, StageReversed, DayHasPassed)
CLOSE_REFUSALS = (ClosedBefore, ClosedAhead, ClosedTooEarly, ReopenedWithoutNote)
CHANGE_REFUSALS = (StageHasCome, StageReversed, CalendarClosed, *CLOSE_REFUSALS)
POSTPONE_REFUSALS = (TooLateToPostpone, PostponedBelowRegency, DayHasPassed, DecidedAhead)
