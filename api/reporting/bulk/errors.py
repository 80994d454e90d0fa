"""What a bulk as a whole is refused for. Pure: no session, no clock, no HTTP."""

from api.core.errors import ApiError, Conflict, Unfit
from api.core.text import LocalizedText


class KeyRequired(ApiError):
    status, code = 428, "idempotency_key_required"
    says = LocalizedText(
        id="Kiriman banyak baris memerlukan Idempotency-Key: teks buatan Anda, satu untuk setiap kiriman.",
        en="Many rows at once take an Idempotency-Key: any text of yours, one for each request.",
    )


class RowsRefused(Unfit):
    code = "rows_refused"
    says = LocalizedText(
        id="{count} baris tidak dapat dicatat, jadi tidak ada yang tersimpan. Perbaiki, atau pakai on_error=continue.",
        en="{count} rows cannot be recorded, so nothing was stored. Correct them, or use on_error=continue.",
    )


class TooManyChanges(Conflict):
    code = "too_many_changes"
    says = LocalizedText(
        id="Ini akan mencatat {count} laporan, lebih dari max_changes. Tidak ada yang tersimpan.",
        en="This would record {count} updates, more than max_changes. Nothing was stored.",
    )


class DecreaseNotAccepted(Conflict):
    code = "decrease_not_accepted"
    says = LocalizedText(
        id="Ini akan memundurkan {count} butir selesai, lebih dari seperlima di suatu wilayah. Tidak ada yang "
        "tersimpan. Bila benar, kirim lagi dengan accept_decrease={count}.",
        en="This would take {count} done items back, more than a fifth of those of a region. Nothing was stored. "
        "If that is right, send it again with accept_decrease={count}.",
    )


class TooManyRowsAnHour(ApiError):
    status, code = 429, "too_many_rows_an_hour"
    says = LocalizedText(
        id="Token ini boleh mengirim {most} baris per jam. Tidak ada yang tersimpan; ulangi setelah waktu di "
        "Retry-After, dengan kunci yang sama. Admin Siaga dapat memberi token dengan batas lain.",
        en="This token may send {most} rows an hour. Nothing was stored; try again after the time in Retry-After, "
        "with the same key. The Siaga admin can issue a token with another limit.",
    )


REFUSALS = (KeyRequired, RowsRefused, TooManyChanges, DecreaseNotAccepted, TooManyRowsAnHour)
