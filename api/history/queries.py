"""Every SELECT about the books, the log over them, and its seals; and kept text."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, or_
from sqlmodel import Session, col, select

from api.db.tree import ROOT
from api.history import rules
from api.history.models import Book, Content, Entry, Instance, Log, LogHead, LogTile, Sealed
from api.updates.models import ChecklistUpdate

SEAL = "seal"
"""The object of entries that say which key signs from there on."""
Span = tuple[int, int, int]
"""A level of the log's tree, and hashes of it from a number to before another."""


def texts(session: Session, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The texts that were kept apart; one that was erased is missing."""
    wanted = {id for id in ids if id is not None}
    query = select(Content.id, Content.text).where(col(Content.id).in_(wanted))
    return dict(list(session.exec(query)))


def instance(session: Session) -> UUID:
    return session.exec(select(Instance.uuid)).one()


def pending(session: Session) -> list[tuple[str, int]]:
    """Books with entries that are not in the log yet, and how many of each are."""
    placed = func.coalesce(LogHead.entries, 0)
    query = select(Book.code, placed).outerjoin(LogHead, col(LogHead.book) == Book.code).where(col(Book.seq) >= placed)
    return [(code, entries) for code, entries in session.exec(query.order_by(Book.code))]


def entries_after(session: Session, books: Sequence[tuple[str, int]], limit: int) -> list[tuple[str, int, str]]:
    """Entries of these books from these numbers on, in the order in which the log takes them."""
    new = or_(*(and_(col(Entry.book) == code, col(Entry.seq) >= first) for code, first in books))
    query = select(Entry.book, Entry.seq, Entry.text).where(new)
    order: Any = (Entry.recorded_at, Entry.book, Entry.seq)
    return list(session.exec(query.order_by(*order).limit(limit)))


def regions_of_updates(session: Session, ids: Iterable[UUID]) -> dict[str, str]:
    query = select(ChecklistUpdate.id, ChecklistUpdate.region).where(col(ChecklistUpdate.id).in_({*ids}))
    return {str(id): region for id, region in session.exec(query)}


def size(session: Session) -> int:
    """How many entries are in the log."""
    last = session.exec(select(func.max(Log.position))).one()
    return 0 if last is None else int(last) + 1


def hashes(session: Session, spans: Iterable[Span]) -> dict[tuple[int, int], bytes]:
    """Hashes of the log's tree by level and number: level 0 are the leaves, above it the tiles."""
    leaves = [col(Log.position).between(first, end - 1) for level, first, end in spans if level == 0]
    tiles = [
        and_(col(LogTile.level) == level, col(LogTile.number).between(first, end - 1))
        for level, first, end in spans
        if level > 0
    ]
    low = select(Log.position, Log.leaf).where(or_(False, *leaves))
    high = select(LogTile.level, LogTile.number, LogTile.hash).where(or_(False, *tiles))
    found = {(0, position): leaf for position, leaf in session.exec(low)}
    return found | {(level, number): hash for level, number, hash in session.exec(high)}


def last_seal(session: Session) -> Sealed | None:
    return session.exec(select(Sealed).order_by(col(Sealed.size).desc()).limit(1)).first()


def standing(session: Session) -> rules.Standing | None:
    """Under which epoch and key the log is sealed now; None: this database was never started."""
    query = select(Entry.text).where(Entry.book == ROOT, Entry.object == SEAL).order_by(col(Entry.seq).desc())
    text = session.exec(query.limit(1)).first()
    return None if text is None else rules.standing(text)
