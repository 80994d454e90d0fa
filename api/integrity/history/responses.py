"""Entries, checkpoints and proofs as response bodies."""

from uuid import UUID

from sqlmodel import Session

from api.integrity.history import repository
from api.integrity.history.schemas import CheckpointOut, ConsistencyOut, EntryOut, KeyOut, LedgerOut, ProofOut
from api.ledger import entries, merkle
from api.ledger import repository as ledger_repository
from api.ledger.checkpoint import verifier_key
from api.ledger.exports import EntryProof
from api.ledger.merkle import SubtreeRoot
from api.ledger.models import Ledger, PublishedCheckpoint
from api.ledger.repository import LogEntry


def entry(log_entry: LogEntry) -> EntryOut:
    row, document = log_entry.entry, entries.read_entry(log_entry.entry.text)
    return EntryOut(
        id=f"{row.ledger}-{row.seq}",
        position=log_entry.position,
        region=log_entry.region or entries.region_of_entry(document, {}),
        recorded_at=row.recorded_at,
        agency=document["by"]["agency"],
        action=row.action,
        object=row.object,
        digest=row.digest,
        entry=document,
    )


def ledger(instance: UUID, code: str, row: Ledger | None, placed: int) -> LedgerOut:
    if row is None:
        return LedgerOut(
            ledger=code, entries=0, digest=entries.first_digest(instance, code), recorded_at=None, placed=0
        )
    return LedgerOut(ledger=code, entries=row.seq + 1, digest=row.digest, recorded_at=row.recorded_at, placed=placed)


def checkpoint(row: PublishedCheckpoint) -> CheckpointOut:
    origin = row.note.partition("\n")[0]
    return CheckpointOut(
        origin=origin,
        size=row.size,
        root=row.root.hex(),
        signed_at=row.signed_at,
        key=row.key,
        verifier=verifier_key(origin, row.key),
        note=row.note,
    )


def proof(session: Session, log_entry: LogEntry, checkpoint: PublishedCheckpoint, since: int) -> EntryProof:
    return ledger_repository.compute_from_tree(session, lambda subtree: _proof(log_entry, checkpoint, since, subtree))


def _proof(log_entry: LogEntry, checkpoint: PublishedCheckpoint, since: int, subtree: SubtreeRoot) -> EntryProof:
    position = log_entry.position or 0
    return EntryProof(
        text=log_entry.entry.text,
        position=position,
        inclusion=merkle.inclusion_proof(position, 0, checkpoint.size, subtree),
        note=checkpoint.note,
        key=checkpoint.key,
        since=since,
        consistency=merkle.consistency_proof(since, 0, checkpoint.size, subtree),
    )


def consistency(session: Session, old_size: int, new_size: int) -> ConsistencyOut:
    hashes = ledger_repository.compute_from_tree(
        session, lambda subtree: merkle.consistency_proof(old_size, 0, new_size, subtree)
    )
    return ConsistencyOut(from_=old_size, to=new_size, hashes=[node.hex() for node in hashes])


def keys(session: Session) -> list[KeyOut]:
    rows = repository.entries_about_keys(session)

    def prove_all(subtree: SubtreeRoot) -> list[EntryProof | None]:
        return [
            None if checkpoint is None else _proof(log_entry, checkpoint, 0, subtree) for log_entry, checkpoint in rows
        ]

    proofs = ledger_repository.compute_from_tree(session, prove_all)
    return [_key(log_entry, proof) for (log_entry, _), proof in zip(rows, proofs, strict=True)]


def _key(log_entry: LogEntry, proof: EntryProof | None) -> KeyOut:
    row, key_epoch = log_entry.entry, entries.read_key_epoch(log_entry.entry.text)
    return KeyOut(
        id=f"{row.ledger}-{row.seq}",
        action=row.action,
        recorded_at=row.recorded_at,
        epoch=key_epoch.epoch,
        key=key_epoch.key,
        proof=None if proof is None else ProofOut.model_validate(proof.as_json()),
    )
