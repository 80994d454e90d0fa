"""Entries, seals and proofs as they are answered."""

from uuid import UUID

from sqlmodel import Session

from api.ledger import entries, merkle
from api.ledger import repository as ledger
from api.ledger.entries import Proof
from api.ledger.merkle import Subtree
from api.ledger.models import Book, Sealed
from api.ledger.repository import Line
from api.ledger.schemas import BookOut, ConsistencyOut, EntryOut, KeyOut, ProofOut, SealOut


def entry(line: Line) -> EntryOut:
    row, text = line.entry, entries.read_entry(line.entry.text)
    return EntryOut(
        id=f"{row.book}-{row.seq}",
        position=line.position,
        region=line.region or entries.region_of(text, {}),
        recorded_at=row.recorded_at,
        agency=text["by"]["agency"],
        action=row.action,
        object=row.object,
        digest=row.digest,
        entry=text,
    )


def book(instance: UUID, code: str, head: Book | None, placed: int) -> BookOut:
    if head is None:
        return BookOut(book=code, entries=0, digest=entries.first_digest(instance, code), recorded_at=None, placed=0)
    return BookOut(book=code, entries=head.seq + 1, digest=head.digest, recorded_at=head.recorded_at, placed=placed)


def seal(row: Sealed) -> SealOut:
    origin = row.note.partition("\n")[0]
    return SealOut(
        origin=origin,
        size=row.size,
        root=row.root.hex(),
        sealed_at=row.sealed_at,
        key=row.key,
        verifier=merkle.verifier_key(origin, row.key),
        note=row.note,
    )


def prove(line: Line, seal: Sealed, since: int, subtree: Subtree) -> Proof:
    position = line.position or 0
    return Proof(
        text=line.entry.text,
        position=position,
        inclusion=merkle.inclusion(position, 0, seal.size, subtree),
        note=seal.note,
        key=seal.key,
        since=since,
        consistency=merkle.consistency(since, 0, seal.size, subtree),
    )


def proof(session: Session, line: Line, seal: Sealed, since: int) -> Proof:
    return ledger.from_tree(session, lambda subtree: prove(line, seal, since, subtree))


def consistency(session: Session, old: int, new: int) -> ConsistencyOut:
    found = ledger.from_tree(session, lambda subtree: merkle.consistency(old, 0, new, subtree))
    return ConsistencyOut(from_=old, to=new, hashes=[it.hex() for it in found])


def keys(session: Session) -> list[KeyOut]:
    rows = ledger.keys(session)

    def work(subtree: Subtree) -> list[Proof | None]:
        return [None if seal is None else prove(line, seal, 0, subtree) for line, seal in rows]

    proven = ledger.from_tree(session, work)
    return [_key(line, shown) for (line, _), shown in zip(rows, proven, strict=True)]


def _key(line: Line, shown: Proof | None) -> KeyOut:
    row, standing = line.entry, entries.standing(line.entry.text)
    return KeyOut(
        id=f"{row.book}-{row.seq}",
        action=row.action,
        recorded_at=row.recorded_at,
        epoch=standing.epoch,
        key=standing.key,
        proof=None if shown is None else ProofOut.model_validate(shown.as_json()),
    )
