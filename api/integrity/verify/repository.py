"""Everything that is history, part by part in its own order."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, func
from sqlmodel import Session, col, select

from api.ledger.models import Entry, Ledger, Log, LogHead, LogTile, PublishedCheckpoint

PART = 2000


def ledgers(session: Session) -> list[Ledger]:
    return list(session.exec(select(Ledger).order_by(Ledger.code)))


def count(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Entry)).one()


def entries(session: Session, ledger: str) -> Iterator[Any]:
    columns: tuple[Any, ...] = (Entry.seq, Entry.recorded_at, Entry.action, Entry.object, Entry.text, Entry.digest)
    last: int | None = -(2**31)
    while last is not None:
        query = (
            select(*columns).where(Entry.ledger == ledger, col(Entry.seq) > last).order_by(col(Entry.seq)).limit(PART)
        )
        rows = session.exec(query).all()
        yield from rows
        last = rows[-1].seq if len(rows) == PART else None


def log(session: Session) -> Iterator[Any]:
    """Every place in the log with the entry that stands there; without text where there is none."""
    columns: tuple[Any, ...] = (Log.position, Log.ledger, Log.seq, Log.region, Log.agency, Log.leaf, Entry.text)
    joined = and_(col(Entry.ledger) == Log.ledger, col(Entry.seq) == Log.seq)
    last: int | None = -(2**31)
    while last is not None:
        query = select(*columns).outerjoin(Entry, joined).where(col(Log.position) > last)
        rows = session.exec(query.order_by(col(Log.position)).limit(PART)).all()
        yield from rows
        last = rows[-1].position if len(rows) == PART else None


def heads(session: Session) -> dict[str, int]:
    return dict(list(session.exec(select(LogHead.ledger, LogHead.entries))))


def tiles(session: Session) -> list[list[bytes]]:
    """Level by level, those that there should be first."""
    query = select(LogTile.level, LogTile.hash).order_by(col(LogTile.level), col(LogTile.number))
    found: list[list[bytes]] = []
    for level, hash in session.exec(query):
        while len(found) < level:
            found.append([])
        found[level - 1].append(bytes(hash))
    return found


def checkpoints(session: Session) -> Iterator[PublishedCheckpoint]:
    last: int | None = -(2**31)
    while last is not None:
        query = (
            select(PublishedCheckpoint)
            .where(col(PublishedCheckpoint.size) > last)
            .order_by(col(PublishedCheckpoint.size))
            .limit(PART)
        )
        rows = session.exec(query).all()
        yield from rows
        last = rows[-1].size if len(rows) == PART else None
