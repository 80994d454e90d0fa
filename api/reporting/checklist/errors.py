"""What a region's checklist is refused for as a sheet."""

from api.core.errors import Unfit
from api.core.text import LocalizedText


class SheetIsNow(Unfit):
    code = "sheet_is_now"
    says = LocalizedText(
        id="Lembar isian menunjukkan keadaan sekarang. Hapus as_of dan known_at, atau hapus format.",
        en="A sheet to fill in tells how things stand now. Leave out as_of and known_at, or leave out format.",
    )


class OnlyOfSheets(Unfit):
    code = "only_of_sheets"
    says = LocalizedText(
        id="reported_by hanya untuk lembar isian: tambahkan format, atau pakai GET /v1/checklist-items?reported_by=.",
        en="reported_by is for sheets to fill in: add format, or use GET /v1/checklist-items?reported_by=.",
    )


class SheetTooLong(Unfit):
    code = "sheet_too_long"
    says = LocalizedText(
        id="Lebih dari {most} butir: tidak dapat dikirim sekaligus. Mintalah lembar per kabupaten/kota, atau "
        "roll_ups=false.",
        en="More than {most} items: they cannot be sent at once. Ask for one regency after the other, or with "
        "roll_ups=false.",
    )


OF_SHEETS = (SheetIsNow, SheetTooLong, OnlyOfSheets)
