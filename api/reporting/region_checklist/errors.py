"""Refusals of a region's checklist as a sheet."""

from api.core.errors import Unprocessable
from api.core.text import LocalizedText


class SheetIsCurrent(Unprocessable):
    code = "sheet_is_now"
    message = LocalizedText(
        id="Lembar isian menunjukkan keadaan sekarang. Hapus as_of dan known_at, atau hapus format.",
        en="A sheet to fill in tells how things stand now. Leave out as_of and known_at, or leave out format.",
    )


class OnlyForSheets(Unprocessable):
    code = "only_of_sheets"
    message = LocalizedText(
        id="reported_by hanya untuk lembar isian: tambahkan format, atau pakai GET /v1/checklist-items?reported_by=.",
        en="reported_by is for sheets to fill in: add format, or use GET /v1/checklist-items?reported_by=.",
    )


class SheetTooLong(Unprocessable):
    code = "sheet_too_long"
    message = LocalizedText(
        id="Lebih dari {most} butir: tidak dapat dikirim sekaligus. Mintalah lembar per kabupaten/kota, atau "
        "roll_ups=false.",
        en="More than {most} items: they cannot be sent at once. Ask for one regency after the other, or with "
        "roll_ups=false.",
    )


SHEET_REFUSALS = (SheetIsCurrent, SheetTooLong, OnlyForSheets)
