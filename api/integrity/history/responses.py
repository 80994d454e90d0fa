"""Entries, checkpoints and proofs as they are answered."""

from uuid import UUID

from sqlmodel import Session

from api.ledger import entries, merkle
from api.ledger import repository as ledger_repository
from api.ledger.entries import Proof
from api.ledger.merkle import Subtree
from api.ledger.models import Ledger, PublishedCheckpoint
from api.ledger.repository import Line
from api.ledger.schemas import CheckpointOut, ConsistencyOut, EntryOut, KeyOut, LedgerOut, ProofOut


def entry(line: Line) -> EntryOut:
    row, text = line.entry, entries.read_entry(line.entry.text)
    return EntryOut(
        id=f"{row.ledger}-{row.seq}",
        position=line.position,
        region=line.region or entries.region_of(text, {}),
        recorded_at=row.recorded_at,
        agency=text["by"]["agency"],
        action=row.action,
        object=row.object,
        digest=row.digest,
        entry=text,
    )


def ledger(instance: UUID, code: str, head: Ledger | None, placed: int) -> LedgerOut:
    if head is None:
        return LedgerOut(
            ledger=code, entries=0, digest=entries.first_digest(instance, code), recorded_at=None, placed=0
        )
    return LedgerOut(ledger=code, entries=head.seq + 1, digest=head.digest, recorded_at=head.recorded_at, placed=placed)


def checkpoint(row: PublishedCheckpoint) -> CheckpointOut:
    origin = row.note.partition("\n")[0]
    return CheckpointOut(
        origin=origin,
        size=row.size,
        root=row.root.hex(),
        signed_at=row.signed_at,
        key=row.key,
        verifier=merkle.verifier_key(origin, row.key),
        note=row.note,
    )


def prove(line: Line, checkpoint: PublishedCheckpoint, since: int, subtree: Subtree) -> Proof:
    position = line.position or 0
    return Proof(
        text=line.entry.text,
        position=position,
        inclusion=merkle.inclusion_proof(position, 0, checkpoint.size, subtree),
        note=checkpoint.note,
        key=checkpoint.key,
        since=since,
        consistency=merkle.consistency_proof(since, 0, checkpoint.size, subtree),
    )


def proof(session: Session, line: Line, checkpoint: PublishedCheckpoint, since: int) -> Proof:
    return ledger_repository.from_tree(session, lambda subtree: prove(line, checkpoint, since, subtree))


def consistency(session: Session, old: int, new: int) -> ConsistencyOut:
    found = ledger_repository.from_tree(session, lambda subtree: merkle.consistency_proof(old, 0, new, subtree))
    return ConsistencyOut(from_=old, to=new, hashes=[it.hex() for it in found])


def keys(session: Session) -> list[KeyOut]:
    rows = ledger_repository.keys(session)

    def work(subtree: Subtree) -> list[Proof | None]:
        return [None if checkpoint is None else prove(line, checkpoint, 0, subtree) for line, checkpoint in rows]

    proven = ledger_repository.from_tree(session, work)
    return [_key(line, shown) for (line, _), shown in zip(rows, proven, strict=True)]


def _key(line: Line, shown: Proof | None) -> KeyOut:
    row, standing = line.entry, entries.standing(line.entry.text)
    return KeyOut(
        id=f"{row.ledger}-{row.seq}",
        action=row.action,
        recorded_at=row.recorded_at,
        epoch=standing.epoch,
        key=standing.key,
        proof=None if shown is None else ProofOut.model_validate(shown.as_json()),
    )
