"""Errors of queries and reports about checklists, with their messages."""

from api.core.errors import ApiError, Conflict, Unprocessable
from api.core.text import LocalizedText


class TemplateUnfit(Unprocessable):
    code = "template_unfit"
    message = LocalizedText(
        id="Ada kode dua kali, atau kategori, ketergantungan, target atau level yang tidak ada dalam daftar ini. "
        "Bandingkan dengan GET /v1/requirements.",
        en="A code stands twice, or a category, dependency, target or level is named that this list does not have. "
        "Compare with GET /v1/requirements.",
    )


class AnsweredElsewhere(Conflict):
    code = "answered_elsewhere"
    message = LocalizedText(
        id="Syarat {requirement} diisi di tingkat {levels}, bukan di wilayah ini.",
        en="{requirement} is answered at this level: {levels}. Report it there.",
    )


class DoesNotApply(Conflict):
    code = "does_not_apply"
    message = LocalizedText(
        id="Syarat {requirement} tidak berlaku di wilayah ini. Tanyakan koordinator bila ini keliru.",
        en="{requirement} does not apply in this region. Ask a coordinator if that is wrong.",
    )


class TooRecent(Unprocessable):
    code = "too_recent"
    message = LocalizedText(
        id="known_at harus lebih dari satu menit yang lalu; yang lebih baru masih mungkin sedang dicatat.",
        en="known_at must be more than a minute ago; what is newer may still be on its way.",
    )


class NotInTemplate(ApiError):
    status, code = 422, "not_in_template"
    message = LocalizedText(
        id="Tidak ada syarat dengan nilai ini dalam daftar periksa pemilihan ini. Lihat GET /v1/requirements.",
        en="No requirement of this election's checklist has this value. See GET /v1/requirements.",
    )


class TooWide(Unprocessable):
    code = "too_wide"
    message = LocalizedText(
        id="Keadaan lampau seperti ini, beserta yang di bawahnya, dijawab paling luas untuk satu kabupaten/kota. "
        "Tanyakan satu per satu.",
        en="A past like this, with what lies below, is answered for one regency or city at most. Ask for each of them.",
    )
