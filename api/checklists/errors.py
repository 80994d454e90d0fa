"""What is refused, and with which sentence. Pure: no session, no clock, no HTTP."""

from api.core.errors import TooWide, Unfit
from api.core.text import Text
from api.db.region_tree import Level


class SheetIsNow(Unfit):
    code = "sheet_is_now"
    says = Text(
        id="Lembar isian menunjukkan keadaan sekarang. Hapus as_of dan known_at, atau hapus format.",
        en="A sheet to fill in tells how things stand now. Leave out as_of and known_at, or leave out format.",
    )


class OnlyOfSheets(Unfit):
    code = "only_of_sheets"
    says = Text(
        id="reported_by hanya untuk lembar isian: tambahkan format, atau pakai GET /v1/checklist-items?reported_by=.",
        en="reported_by is for sheets to fill in: add format, or use GET /v1/checklist-items?reported_by=.",
    )


class SheetTooLong(Unfit):
    code = "sheet_too_long"
    says = Text(
        id="Lebih dari {most} butir: tidak dapat dikirim sekaligus. Mintalah lembar per kabupaten/kota, atau "
        "roll_ups=false.",
        en="More than {most} items: they cannot be sent at once. Ask for one regency after the other, or with "
        "roll_ups=false.",
    )


OF_SHEETS = (SheetIsNow, SheetTooLong, OnlyOfSheets)


class TemplateUnfit(Unfit):
    code = "template_unfit"
    says = Text(
        id="Ada kode dua kali, atau kategori, ketergantungan, target atau level yang tidak ada dalam daftar ini. "
        "Bandingkan dengan GET /v1/requirements.",
        en="A code stands twice, or a category, dependency, target or level is named that this list does not have. "
        "Compare with GET /v1/requirements.",
    )


def width(level: str) -> None:
    """The past is told from every report ever made: too many above one regency."""
    if level in (Level.NATION, Level.PROVINCE):
        raise TooWide(pointer="path/region")


def sheet(*, past: bool) -> None:
    if past:
        raise SheetIsNow(pointer="query/format")


def no_sheet(reported_by: str | None) -> None:
    if reported_by is not None:
        raise OnlyOfSheets(pointer="query/reported_by")
