"""What evidence is refused for, and what is missing. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from typing import Any

from api.checklists.models import Evidence, Requirement
from api.core.errors import ApiError, Conflict, Unfit
from api.core.provenance import EvidenceKind
from api.core.status import Status
from api.core.text import Text
from api.reporting.evidence.models import MediaType, UpdateEvidence

LARGEST = 5 * 1024 * 1024
BEGINNINGS = {b"\xff\xd8\xff": MediaType.JPEG, b"\x89PNG\r\n\x1a\n": MediaType.PNG, b"%PDF-": MediaType.PDF}


class EvidenceTooLarge(ApiError):
    status, code = 413, "evidence_too_large"
    says = Text(
        id="Berkas bukti paling besar 5 MB. Kecilkan fotonya, atau pisahkan berkasnya.",
        en="A file of evidence may have 5 MB at most. Make the photo smaller, or split the file.",
    )


class EvidenceType(ApiError):
    status, code = 415, "evidence_type"
    says = Text(
        id="Kirim isi berkas JPEG, PNG, atau PDF, apa adanya sebagai isi permintaan.",
        en="Send the bytes of a JPEG, PNG or PDF file, as they are, as the body of the request.",
    )


class EvidenceIncomplete(Unfit):
    code = "evidence_incomplete"
    says = Text(
        id="Tautan memerlukan 'url'; bukti lain memerlukan 'file' atau 'number', tanpa 'url' dan 'sha256'.",
        en="A link takes a 'url'; any other evidence takes a 'file' or a 'number', and no 'url' or 'sha256'.",
    )


class EvidenceElsewhere(Unfit):
    code = "evidence_elsewhere"
    says = Text(
        id="Berkas itu disimpan untuk wilayah lain. Kirim lagi berkasnya untuk wilayah butir ini.",
        en="That file was stored for another region. Send it again for the region of this item.",
    )


class EvidenceErased(Conflict):
    status, code = 410, "evidence_erased"
    says = Text(
        id="Berkas bukti ini sudah dihapus; riwayatnya tetap menyebut bahwa ia pernah ada.",
        en="This file of evidence has been erased; the history still says that there was one.",
    )


def media_type(data: bytes) -> MediaType:
    """By its first bytes; what the sender calls it does not matter."""
    if len(data) > LARGEST:
        raise EvidenceTooLarge
    found = next((kind for beginning, kind in BEGINNINGS.items() if data.startswith(beginning)), None)
    if found is None:
        raise EvidenceType
    return found


def complete(given: Iterable[Any]) -> None:
    """Each piece, as it was sent, leads to something: a file, a numbered paper, or an address."""
    for position, it in enumerate(given):
        is_link = it.kind is EvidenceKind.LINK
        leads = it.url is not None if is_link else it.file is not None or bool(it.number)
        if not leads or (not is_link and (it.url is not None or it.sha256 is not None)):
            raise EvidenceIncomplete(pointer=f"body/evidence/{position}")


def lacks(requirement: Requirement, status: Status, brought: Iterable[UpdateEvidence]) -> bool:
    """Whether `done` was said without the evidence that the requirement asks for."""
    if requirement.evidence is Evidence.NONE or status is not Status.DONE:
        return False
    return not any(_serves(requirement.evidence, it) for it in brought)


def _serves(asked: Evidence, it: UpdateEvidence) -> bool:
    if asked is Evidence.NUMBER:
        return bool(it.number)
    if asked is Evidence.FILE:
        return it.file is not None or it.sha256 is not None
    return it.kind.value == asked.value


REFUSALS = (EvidenceIncomplete, EvidenceElsewhere)
"""What an update may be refused for because of its evidence."""
