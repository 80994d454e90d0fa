"""Entries, checkpoints and proofs as response bodies."""

from uuid import UUID

from sqlmodel import Session

from api.integrity.history import repository
from api.integrity.history.schemas import CheckpointOut, ConsistencyOut, EntryOut, KeyOut, LedgerOut, ProofOut
from api.ledger import entries, merkle
from api.ledger import repository as ledger_repository
from api.ledger.checkpoint import verifier_key
from api.ledger.cosignature import with_cosignatures
from api.ledger.exports import EntryProof
from api.ledger.merkle import SubtreeRoot
from api.ledger.models import Ledger, PublishedCheckpoint
from api.ledger.repository import LogEntry


def entry(log_entry: LogEntry) -> EntryOut:
    entry_row, document = log_entry.entry, entries.read_entry(log_entry.entry.text)
    return EntryOut(
        id=f"{entry_row.ledger}-{entry_row.seq}",
        position=log_entry.position,
        region=log_entry.region or entries.region_of_entry(document, {}),
        recorded_at=entry_row.recorded_at,
        agency=document["by"]["agency"],
        action=entry_row.action,
        object=entry_row.object,
        digest=entry_row.digest,
        entry=document,
    )


def ledger(installation_id: UUID, ledger_code: str, ledger_row: Ledger | None, placed_count: int) -> LedgerOut:
    if ledger_row is None:
        return LedgerOut(
            ledger=ledger_code,
            entries=0,
            digest=entries.first_digest(installation_id, ledger_code),
            recorded_at=None,
            placed=0,
        )
    return LedgerOut(
        ledger=ledger_code,
        entries=ledger_row.seq + 1,
        digest=ledger_row.digest,
        recorded_at=ledger_row.recorded_at,
        placed=placed_count,
    )


def checkpoints(session: Session, checkpoint_rows: list[PublishedCheckpoint]) -> list[CheckpointOut]:
    """Checkpoints with the cosignatures of witnesses in their notes."""
    lines_by_size = ledger_repository.cosignature_lines(session, [row.size for row in checkpoint_rows])
    return [_checkpoint(row, with_cosignatures(row.note, lines_by_size[row.size])) for row in checkpoint_rows]


def _checkpoint(checkpoint_row: PublishedCheckpoint, note: str) -> CheckpointOut:
    origin = checkpoint_row.note.partition("\n")[0]
    return CheckpointOut(
        origin=origin,
        size=checkpoint_row.size,
        root=checkpoint_row.root.hex(),
        signed_at=checkpoint_row.signed_at,
        key=checkpoint_row.key,
        verifier=verifier_key(origin, checkpoint_row.key),
        note=note,
    )


def proof(session: Session, log_entry: LogEntry, checkpoint: PublishedCheckpoint, since_size: int) -> EntryProof:
    entry_proof = ledger_repository.compute_from_tree(
        session, lambda subtree_root: _proof(log_entry, checkpoint, since_size, subtree_root)
    )
    cosignature_lines = ledger_repository.cosignature_lines(session, [checkpoint.size])[checkpoint.size]
    return entry_proof._replace(note=with_cosignatures(checkpoint.note, cosignature_lines))


def _proof(
    log_entry: LogEntry, checkpoint: PublishedCheckpoint, since_size: int, subtree_root: SubtreeRoot
) -> EntryProof:
    position = log_entry.position or 0
    return EntryProof(
        text=log_entry.entry.text,
        position=position,
        inclusion=merkle.inclusion_proof(position, 0, checkpoint.size, subtree_root),
        note=checkpoint.note,
        key=checkpoint.key,
        since=since_size,
        consistency=merkle.consistency_proof(since_size, 0, checkpoint.size, subtree_root),
    )


def consistency(session: Session, old_size: int, new_size: int) -> ConsistencyOut:
    proof_hashes = ledger_repository.compute_from_tree(
        session, lambda subtree_root: merkle.consistency_proof(old_size, 0, new_size, subtree_root)
    )
    return ConsistencyOut(from_=old_size, to=new_size, hashes=[node.hex() for node in proof_hashes])


def keys(session: Session) -> list[KeyOut]:
    key_entries = repository.entries_about_keys(session)

    def prove_all(subtree_root: SubtreeRoot) -> list[EntryProof | None]:
        return [
            None if checkpoint is None else _proof(log_entry, checkpoint, 0, subtree_root)
            for log_entry, checkpoint in key_entries
        ]

    proofs = ledger_repository.compute_from_tree(session, prove_all)
    return [_key(log_entry, proof) for (log_entry, _), proof in zip(key_entries, proofs, strict=True)]


def _key(log_entry: LogEntry, proof: EntryProof | None) -> KeyOut:
    entry_row, key_epoch = log_entry.entry, entries.read_key_epoch(log_entry.entry.text)
    return KeyOut(
        id=f"{entry_row.ledger}-{entry_row.seq}",
        action=entry_row.action,
        recorded_at=entry_row.recorded_at,
        epoch=key_epoch.epoch,
        key=key_epoch.key,
        proof=None if proof is None else ProofOut.model_validate(proof.as_json()),
    )
