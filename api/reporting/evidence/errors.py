"""What evidence is refused for, and what is missing."""

from api.core.errors import ApiError, Conflict, Unfit
from api.core.text import LocalizedText


class EvidenceTooLarge(ApiError):
    status, code = 413, "evidence_too_large"
    says = LocalizedText(
        id="Berkas bukti paling besar 5 MB. Kecilkan fotonya, atau pisahkan berkasnya.",
        en="A file of evidence may have 5 MB at most. Make the photo smaller, or split the file.",
    )


class EvidenceType(ApiError):
    status, code = 415, "evidence_type"
    says = LocalizedText(
        id="Kirim isi berkas JPEG, PNG, atau PDF, apa adanya sebagai isi permintaan.",
        en="Send the bytes of a JPEG, PNG or PDF file, as they are, as the body of the request.",
    )


class EvidenceIncomplete(Unfit):
    code = "evidence_incomplete"
    says = LocalizedText(
        id="Tautan memerlukan 'url'; bukti lain memerlukan 'file' atau 'number', tanpa 'url' dan 'sha256'.",
        en="A link takes a 'url'; any other evidence takes a 'file' or a 'number', and no 'url' or 'sha256'.",
    )


class EvidenceElsewhere(Unfit):
    code = "evidence_elsewhere"
    says = LocalizedText(
        id="Berkas itu disimpan untuk wilayah lain. Kirim lagi berkasnya untuk wilayah butir ini.",
        en="That file was stored for another region. Send it again for the region of this item.",
    )


class EvidenceErased(Conflict):
    status, code = 410, "evidence_erased"
    says = LocalizedText(
        id="Berkas bukti ini sudah dihapus; riwayatnya tetap menyebut bahwa ia pernah ada.",
        en="This file of evidence has been erased; the history still says that there was one.",
    )


REFUSALS = (EvidenceIncomplete, EvidenceElsewhere)
"""What an update may be refused for because of its evidence."""
