"""Refusals of a verification."""

from api.core.errors import Conflict
from api.core.text import LocalizedText


class NotIndependent(Conflict):
    code = "not_independent"
    message = LocalizedText(
        id="Yang memverifikasi harus lembaga lain dengan fungsi lain dari pelapor. Mintalah misalnya {whom}.",
        en="Whoever verifies must be another agency, of another function than the reporter. Ask for example {whom}.",
    )


class UpdateNotCurrent(Conflict):
    code = "update_not_current"
    message = LocalizedText(
        id="Laporan itu bukan lagi yang berlaku. Baca butirnya lagi, lalu nilai laporan yang sekarang.",
        en="That update no longer counts. Read the item again and judge the one that does.",
    )


class NothingDisputed(Conflict):
    code = "nothing_disputed"
    message = LocalizedText(
        id="Tidak ada sanggahan terbuka yang boleh Anda selesaikan di sini.",
        en="There is no open dispute here that you may settle.",
    )


class EvidenceMissing(Conflict):
    code = "evidence_missing"
    message = LocalizedText(
        id="Syarat ini memerlukan bukti, dan laporan ini belum membawanya; jadi belum dapat diverifikasi.",
        en="This requirement asks for evidence, and the update brings none yet; so it cannot be verified.",
    )


VERIFICATION_REFUSALS = (NotIndependent, UpdateNotCurrent, NothingDisputed, EvidenceMissing)
