"""What commitments are refused for. Pure: no session, no clock, no HTTP."""

from api.core.errors import ApiError, Conflict, Unfit
from api.core.text import LocalizedText


class DueOnce(Unfit):
    code = "due_once"
    says = LocalizedText(
        id="Sebutkan salah satu: 'due_on' (tanggal) atau 'due_h' (hari dari pemungutan suara).",
        en="Give one of the two: 'due_on' (a date) or 'due_h' (days from polling day).",
    )


class NotOwed(Unfit):
    code = "not_owed"
    says = LocalizedText(
        id="Lembaga itu tidak menanggung tindak lanjut ini di wilayah itu. 'duties' menyebut siapa menanggung apa.",
        en="That agency does not owe this there. 'duties' says who owes what where.",
    )


class NotYourDuty(ApiError):
    status, code = 403, "not_your_duty"
    says = LocalizedText(
        id="Bukti dikirim oleh lembaga yang menanggungnya, atau oleh koordinator yang membawahi wilayahnya.",
        en="Evidence comes from the agency that owes it, or from a coordinator over its regions.",
    )


class Withdrawn(Conflict):
    code = "commitment_withdrawn"
    says = LocalizedText(
        id="Tindak lanjut ini sudah ditarik. Catat yang baru bila masih ditanggung.",
        en="This commitment was withdrawn. Record a new one if it is owed after all.",
    )
