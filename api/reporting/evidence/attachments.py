"""Evidence of an update: checked before the update is recorded, then recorded with it."""

from collections.abc import Mapping, Sequence
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


def evidence_rows(ledgers: LedgerWriter, update_id: UUID, pieces: Sequence[NewEvidence]) -> list[UpdateEvidence]:
    """Return the rows of an update's evidence. The texts in them are added to those that the ledgers will store."""
    rows = []
    for position, piece in enumerate(pieces):
        signed_by_id, _ = ledgers.add_erasable_text(piece.signed_by)
        url_id, _ = ledgers.add_erasable_text(piece.url)
        evidence_columns = piece.model_dump(include={"kind", "number", "dated", "file", "sha256"})
        rows.append(
            UpdateEvidence(
                update_id=update_id, position=position, signed_by=signed_by_id, url=url_id, **evidence_columns
            )
        )
    return rows
