"""Refusals of a bulk as a whole, and of single rows that cannot be read."""

from api.core.errors import ApiError, Conflict, Unprocessable
from api.core.text import LocalizedText
from api.http import xlsx_reader


class KeyRequired(ApiError):
    status, code = 428, "idempotency_key_required"
    message = LocalizedText(
        id="Kiriman banyak baris memerlukan Idempotency-Key: teks buatan Anda, satu untuk setiap kiriman.",
        en="Many rows at once take an Idempotency-Key: any text of yours, one for each request.",
    )


class RowsRefused(Unprocessable):
    code = "rows_refused"
    message = LocalizedText(
        id="{count} baris tidak dapat dicatat, jadi tidak ada yang tersimpan. Perbaiki, atau pakai on_error=continue.",
        en="{count} rows cannot be recorded, so nothing was stored. Correct them, or use on_error=continue.",
    )


class TooManyChanges(Conflict):
    code = "too_many_changes"
    message = LocalizedText(
        id="Ini akan mencatat {count} laporan, lebih dari max_changes. Tidak ada yang tersimpan.",
        en="This would record {count} updates, more than max_changes. Nothing was stored.",
    )


class DecreaseNotAccepted(Conflict):
    code = "decrease_not_accepted"
    message = LocalizedText(
        id="Ini akan memundurkan {count} butir selesai, lebih dari seperlima di suatu wilayah. Tidak ada yang "
        "tersimpan. Bila benar, kirim lagi dengan accept_decrease={count}.",
        en="This would take {count} done items back, more than a fifth of those of a region. Nothing was stored. "
        "If that is right, send it again with accept_decrease={count}.",
    )


class TooManyRowsAnHour(ApiError):
    status, code = 429, "too_many_rows_an_hour"
    message = LocalizedText(
        id="Token ini boleh mengirim {most} baris per jam. Tidak ada yang tersimpan; ulangi setelah waktu di "
        "Retry-After, dengan kunci yang sama. Admin Siaga dapat memberi token dengan batas lain.",
        en="This token may send {most} rows an hour. Nothing was stored; try again after the time in Retry-After, "
        "with the same key. The Siaga admin can issue a token with another limit.",
    )


class RowsUnreadable(Unprocessable):
    status, code = 400, "rows_unreadable"
    message = LocalizedText(
        id="Bukan larik JSON, NDJSON atau CSV yang sah dalam UTF-8. Dari Excel, simpan sebagai 'CSV UTF-8'.",
        en="Not a valid JSON array, NDJSON or CSV in UTF-8. In Excel, save it as 'CSV UTF-8'.",
    )


class MediaTypeNotTaken(ApiError):
    status, code = 415, "media_type_not_taken"
    message = LocalizedText(
        id="Kirim application/json, application/x-ndjson, text/csv, atau jenis XLSX dalam Content-Type: "
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.",
        en="Send application/json, application/x-ndjson, text/csv, or that of XLSX as the Content-Type: "
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.",
    )


class TooManyRows(Unprocessable):
    code = "too_many_rows"
    message = LocalizedText(
        id="Paling banyak {most} baris sekali kirim. Bagilah menjadi beberapa kiriman.",
        en="At most {most} rows at a time. Send them in several requests.",
    )


class ColumnUnknown(Unprocessable):
    code = "column_unknown"
    message = LocalizedText(
        id="Kolom ke-{number} tidak dikenal. Yang ada: {known}.",
        en="Column {number} is not known. Those there are: {known}.",
    )


class ColumnTwice(Unprocessable):
    code = "column_twice"
    message = LocalizedText(id="Kolom {name} ada dua kali.", en="The column {name} stands there twice.")


class SheetMissing(Unprocessable):
    code = "sheet_missing"
    message = LocalizedText(
        id="Tidak ada lembar yang baris pertamanya memuat judul kolom butir, atau wilayah dan syarat.",
        en="There is no sheet whose first row holds the header butir, or region and requirement.",
    )


class NotARow(Unprocessable):
    code = "not_a_row"
    message = LocalizedText(
        id="Baris ini bukan satu objek JSON, atau jumlah selnya tidak sama dengan judul kolom.",
        en="This row is not one JSON object, or has not as many cells as there are headers.",
    )


class NumberGrouped(Unprocessable):
    code = "number_grouped"
    message = LocalizedText(id="Tulis {plain} tanpa titik atau koma.", en="Write {plain} without point or comma.")


BULK_REFUSALS = (KeyRequired, RowsRefused, TooManyChanges, DecreaseNotAccepted, TooManyRowsAnHour)
FORMAT_REFUSALS = (
    *(RowsUnreadable, MediaTypeNotTaken, TooManyRows, ColumnUnknown, ColumnTwice, SheetMissing),
    *xlsx_reader.REFUSALS,
)
