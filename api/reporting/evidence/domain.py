"""Which evidence is accepted, and what an update lacks. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from typing import Any

from api.checklists.models import Evidence, Requirement
from api.core.provenance import EvidenceKind
from api.core.status import Status
from api.reporting.evidence.errors import EvidenceIncomplete, EvidenceTooLarge, EvidenceType
from api.reporting.evidence.models import MediaType, UpdateEvidence

MAX_FILE_SIZE = 5 * 1024 * 1024
"""Bytes."""
MAGIC_BYTES = {b"\xff\xd8\xff": MediaType.JPEG, b"\x89PNG\r\n\x1a\n": MediaType.PNG, b"%PDF-": MediaType.PDF}


def media_type_of(file_bytes: bytes) -> MediaType:
    """Return the media type by the first bytes of a file. What the sender calls it does not matter."""
    if len(file_bytes) > MAX_FILE_SIZE:
        raise EvidenceTooLarge
    media_type = next((it for magic_bytes, it in MAGIC_BYTES.items() if file_bytes.startswith(magic_bytes)), None)
    if media_type is None:
        raise EvidenceType
    return media_type


def check_complete(pieces: Iterable[Any]) -> None:
    """Raise `EvidenceIncomplete` for a link without an address, or other evidence without a file or number.

    Only links have an address and a digest.
    """
    for position, piece in enumerate(pieces):
        if piece.kind is EvidenceKind.LINK:
            is_complete = piece.url is not None
        else:
            has_link_fields = piece.url is not None or piece.sha256 is not None
            is_complete = (piece.file is not None or bool(piece.number)) and not has_link_fields
        if not is_complete:
            raise EvidenceIncomplete(pointer=f"body/evidence/{position}")


def lacks_evidence(requirement: Requirement, status: Status, pieces: Iterable[UpdateEvidence]) -> bool:
    """Whether an item is reported done without the evidence that the requirement asks for."""
    if requirement.evidence is Evidence.NONE or status is not Status.DONE:
        return False
    return not any(_satisfies(requirement.evidence, piece) for piece in pieces)


def _satisfies(required: Evidence, piece: UpdateEvidence) -> bool:
    if required is Evidence.NUMBER:
        return bool(piece.number)
    if required is Evidence.FILE:
        return piece.file is not None or piece.sha256 is not None
    return piece.kind.value == required.value
