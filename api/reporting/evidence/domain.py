"""What evidence is taken, and what is missing. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from typing import Any

from api.checklists.models import Evidence, Requirement
from api.core.provenance import EvidenceKind
from api.core.status import Status
from api.reporting.evidence.errors import EvidenceIncomplete, EvidenceTooLarge, EvidenceType
from api.reporting.evidence.models import MediaType, UpdateEvidence

LARGEST = 5 * 1024 * 1024
BEGINNINGS = {b"\xff\xd8\xff": MediaType.JPEG, b"\x89PNG\r\n\x1a\n": MediaType.PNG, b"%PDF-": MediaType.PDF}


def media_type_of(data: bytes) -> MediaType:
    """By its first bytes; what the sender calls it does not matter."""
    if len(data) > LARGEST:
        raise EvidenceTooLarge
    found = next((kind for beginning, kind in BEGINNINGS.items() if data.startswith(beginning)), None)
    if found is None:
        raise EvidenceType
    return found


def check_complete(given: Iterable[Any]) -> None:
    """Each piece, as it was sent, leads to something: a file, a numbered paper, or an address."""
    for position, it in enumerate(given):
        is_link = it.kind is EvidenceKind.LINK
        leads = it.url is not None if is_link else it.file is not None or bool(it.number)
        if not leads or (not is_link and (it.url is not None or it.sha256 is not None)):
            raise EvidenceIncomplete(pointer=f"body/evidence/{position}")


def lacks_evidence(requirement: Requirement, status: Status, brought: Iterable[UpdateEvidence]) -> bool:
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
