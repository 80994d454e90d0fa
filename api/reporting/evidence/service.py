"""Store a file and erase one. The caller of these functions owns the transaction."""

import hashlib

from sqlalchemy import delete
from sqlmodel import Session, col

from api.core.caller import Actor
from api.db.conflict import insert_missing
from api.ledger import writer as ledger_writer
from api.reporting.evidence import domain, errors, repository
from api.reporting.evidence.models import EvidenceBytes, EvidenceFile


def store(session: Session, actor: Actor, region: str, data: bytes) -> EvidenceFile:
    kind = domain.media_type_of(data)
    digest = hashlib.sha256(data).hexdigest()
    ledgers = ledger_writer.open_ledgers(session, actor, [region])
    insert_missing(session, EvidenceBytes, [{"sha256": digest, "data": data}])
    row = EvidenceFile(
        ledger=next(iter(ledgers.heads)),
        seq=-1,
        region=region,
        sha256=digest,
        media_type=kind,
        size=len(data),
        token=actor.caller.token_id,
        agency=actor.caller.agency,
        recorded_at=ledgers.at,
    )
    facts = {"region": region, "sha256": digest, "media_type": kind.value, "size": len(data)}
    row.seq = ledgers.append(region, "evidence.stored", str(row.id), facts)
    session.add(row)
    ledgers.close()
    return row


def erase(session: Session, actor: Actor, row: EvidenceFile, note: str) -> EvidenceFile:
    """The bytes go, unless they were also sent as another file; that there was one stays in the ledger."""
    ledgers = ledger_writer.open_ledgers(session, actor, [row.region])
    if row.erased_at is not None:
        raise errors.EvidenceErased
    row.erased_at = ledgers.at
    session.add(row)
    _, note_digest = ledgers.keep(note)
    ledgers.append(row.region, "evidence.erased", str(row.id), {"region": row.region, "note": note_digest})
    ledgers.close()
    if not repository.is_used(session, row.sha256):
        session.connection().execute(delete(EvidenceBytes).where(col(EvidenceBytes.sha256) == row.sha256))
    return row
