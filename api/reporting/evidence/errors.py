"""Refusals of evidence."""

from api.core.errors import ApiError, Conflict, Unprocessable
from api.core.text import LocalizedText


class EvidenceTooLarge(ApiError):
    status, code = 413, "evidence_too_large"
    message = LocalizedText(
        id="Berkas bukti paling besar 5 MB. Kecilkan fotonya, atau pisahkan berkasnya.",
        en="A file of evidence may have 5 MB at most. Make the photo smaller, or split the file.",
    )


class EvidenceType(ApiError):
    status, code = 415, "evidence_type"
    message = LocalizedText(
        id="Kirim isi berkas JPEG, PNG, atau PDF, apa adanya sebagai isi permintaan.",
        en="Send the bytes of a JPEG, PNG or PDF file, as they are, as the body of the request.",
    )


class EvidenceIncomplete(Unprocessable):
    code = "evidence_incomplete"
    message = LocalizedText(
        id="Tautan memerlukan 'url'; bukti lain memerlukan 'file' atau 'number', tanpa 'url' dan 'sha256'.",
        en="A link takes a 'url'; any other evidence takes a 'file' or a 'number', and no 'url' or 'sha256'.",
    )


class EvidenceElsewhere(Unprocessable):
    code = "evidence_elsewhere"
    message = LocalizedText(
        id="Berkas itu disimpan untuk wilayah lain. Kirim lagi berkasnya untuk wilayah butir ini.",
        en="That file was stored for another region. Send it again for the region of this item.",
    )


class EvidenceErased(Conflict):
    status, code = 410, "evidence_erased"
    message = LocalizedText(
        id="Berkas bukti ini sudah dihapus; riwayatnya tetap menyebut bahwa ia pernah ada.",
        en="This file of evidence has been erased; the history still says that there was one.",
    )


EVIDENCE_REFUSALS = (EvidenceIncomplete, EvidenceElsewhere)
"""Refusals of an update because of its evidence."""
