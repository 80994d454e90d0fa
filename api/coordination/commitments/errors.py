"""What writes of commitments are refused for."""

from api.core.errors import ApiError, Conflict, Unprocessable
from api.core.text import LocalizedText


class DueOnce(Unprocessable):
    code = "due_once"
    message = LocalizedText(
        id="Sebutkan salah satu: 'due_on' (tanggal) atau 'due_h' (hari dari pemungutan suara).",
        en="Give one of the two: 'due_on' (a date) or 'due_h' (days from polling day).",
    )


class NotOwed(Unprocessable):
    code = "not_owed"
    message = LocalizedText(
        id="Lembaga itu tidak menanggung tindak lanjut ini di wilayah itu. 'duties' menyebut siapa menanggung apa.",
        en="That agency does not owe this there. 'duties' says who owes what where.",
    )


class NotYourDuty(ApiError):
    status, code = 403, "not_your_duty"
    message = LocalizedText(
        id="Bukti dikirim oleh lembaga yang menanggungnya, atau oleh koordinator yang membawahi wilayahnya.",
        en="Evidence comes from the agency that owes it, or from a coordinator over its regions.",
    )


class CommitmentWithdrawn(Conflict):
    code = "commitment_withdrawn"
    message = LocalizedText(
        id="Tindak lanjut ini sudah ditarik. Catat yang baru bila masih ditanggung.",
        en="This commitment was withdrawn. Record a new one if it is owed after all.",
    )
