"""Store and erase evidence files. The caller of these functions owns the transaction."""

import hashlib

from sqlmodel import Session

from api.core.caller import Actor
from api.db.unit_of_work import mark_erasure
from api.ledger import writer as ledger_writer
from api.reporting.entries import evidence_file_entry
from api.reporting.evidence import domain, errors, repository
from api.reporting.evidence.models import EvidenceFile


def store(session: Session, actor: Actor, region: str, file_bytes: bytes) -> EvidenceFile:
    """Store a file about a region, with a ledger entry that holds its digest."""
    media_type = domain.media_type_of(file_bytes)
    digest = hashlib.sha256(file_bytes).hexdigest()
    ledgers = ledger_writer.open_ledgers(session, actor, [region])
    repository.store_bytes(session, digest, file_bytes)
    file = EvidenceFile(
        ledger=next(iter(ledgers.heads)),
        seq=-1,
        region=region,
        sha256=digest,
        media_type=media_type,
        size=len(file_bytes),
        token=actor.caller.token_id,
        agency=actor.caller.agency,
        recorded_at=ledgers.at,
    )
    file.seq = ledgers.append(region, *evidence_file_entry(file))
    session.add(file)
    ledgers.close()
    return file


def erase(session: Session, actor: Actor, file: EvidenceFile, note: str) -> EvidenceFile:
    """Erase a file, with a ledger entry. Its bytes are deleted unless another file has the same ones."""
    ledgers = ledger_writer.open_ledgers(session, actor, [file.region])
    if file.erased_at is not None:
        raise errors.EvidenceErased
    file.erased_at = ledgers.at
    session.add(file)
    _, note_digest = ledgers.store_erasable_text(note)
    ledgers.append(file.region, "evidence.erased", str(file.id), {"region": file.region, "note": note_digest})
    ledgers.close()
    if not repository.has_file_with(session, file.sha256):
        mark_erasure(session)
        repository.delete_bytes(session, file.sha256)
    return file
