"""What updates bring as evidence: checked first, then kept with the entry."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from api.core.errors import NotFound
from api.core.region_codes import covers
from api.ledger.writer import LedgerWriter
from api.reporting.evidence import domain, errors
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence
from api.reporting.schemas import EvidenceGiven

Files = Mapping[UUID, EvidenceFile]


def check(given: Sequence[EvidenceGiven], files: Files, region: str) -> None:
    """Each is complete; each file is in the caller's scope, and of this region or one above or below."""
    for position, it in enumerate(given):
        if it.file is not None:
            _check_file(files.get(it.file), region, position)
    domain.check_complete(given)


def _check_file(found: EvidenceFile | None, region: str, position: int) -> None:
    if found is None:
        raise NotFound(pointer=f"body/evidence/{position}/file")
    if not (covers([found.region], region) or covers([region], found.region)):
        raise errors.EvidenceElsewhere(pointer=f"body/evidence/{position}/file")


def attach(
    ledgers: LedgerWriter, update: UUID, given: Sequence[EvidenceGiven], files: Files
) -> tuple[list[UpdateEvidence], dict[str, Any]]:
    """What the update brings, and what its entry says of it: nothing where it brings nothing."""
    rows, facts = [], []
    for position, it in enumerate(given):
        signed_by, signed_digest = ledgers.draft(it.signed_by)
        url, url_digest = ledgers.draft(it.url)
        plain = it.model_dump(include={"kind", "number", "dated", "file", "sha256"})
        rows.append(UpdateEvidence(update_id=update, position=position, signed_by=signed_by, url=url, **plain))
        said = it.model_dump(mode="json", include={"kind", "number", "dated", "sha256"})
        file = files[it.file].sha256 if it.file else None
        facts.append({**said, "file": file, "signed_by": signed_digest, "url": url_digest})
    return rows, {"evidence": facts} if facts else {}
