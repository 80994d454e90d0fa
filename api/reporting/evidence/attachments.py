"""Evidence of an update: checked before the update is recorded, then recorded with it."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from api.core.errors import NotFound
from api.core.region_codes import covers
from api.ledger.writer import LedgerWriter
from api.reporting.evidence import domain, errors
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence
from api.reporting.evidence.schemas import NewEvidence

FilesById = Mapping[UUID, EvidenceFile]


def check_attachments(pieces: Sequence[NewEvidence], files: FilesById, region: str) -> None:
    """Raise a refusal unless every piece is complete and every file may be attached to an item of the region.

    `files` are those that the caller may see.
    """
    for position, piece in enumerate(pieces):
        if piece.file is not None:
            _check_file(files.get(piece.file), region, position)
    domain.check_complete(pieces)


def _check_file(file: EvidenceFile | None, region: str, position: int) -> None:
    """The file must be visible to the caller, and about this region or one above or below it."""
    if file is None:
        raise NotFound(pointer=f"body/evidence/{position}/file")
    if not (covers([file.region], region) or covers([region], file.region)):
        raise errors.EvidenceElsewhere(pointer=f"body/evidence/{position}/file")


def attach_evidence(
    ledgers: LedgerWriter, update_id: UUID, pieces: Sequence[NewEvidence], files: FilesById
) -> tuple[list[UpdateEvidence], dict[str, Any]]:
    """Return the rows of an update's evidence, and the facts of it for the update's entry; none without evidence."""
    evidence_rows, evidence_facts = [], []
    for position, piece in enumerate(pieces):
        signed_by_id, signed_by_digest = ledgers.add_erasable_text(piece.signed_by)
        url_id, url_digest = ledgers.add_erasable_text(piece.url)
        evidence_columns = piece.model_dump(include={"kind", "number", "dated", "file", "sha256"})
        evidence_rows.append(
            UpdateEvidence(
                update_id=update_id, position=position, signed_by=signed_by_id, url=url_id, **evidence_columns
            )
        )
        evidence_facts.append(
            {
                **piece.model_dump(mode="json", include={"kind", "number", "dated", "sha256"}),
                "file": files[piece.file].sha256 if piece.file else None,
                "signed_by": signed_by_digest,
                "url": url_digest,
            }
        )
    return evidence_rows, {"evidence": evidence_facts} if evidence_facts else {}
