"""SQL that reads all of history: ledgers, entries, log and checkpoints, each in its order."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import and_, except_
from sqlmodel import Session, col, select

from api.db.streams import stream_rows
from api.db.table import Table
from api.ledger.models import Cosignature, Entry, ErasableText, Ledger, Log, LogHead, LogTile, PublishedCheckpoint
from api.reporting.evidence.models import EvidenceBytes

BATCH_ROWS = 2000
BEFORE_FIRST = -(2**31)
TEXT_ID: Any = Table.metadata.tables["erasable_text"].c.id


def ledgers(session: Session) -> list[Ledger]:
    return list(session.exec(select(Ledger).order_by(Ledger.code)))


def entries(session: Session, ledger: str) -> Iterator[Any]:
    """Yield the entries of one ledger by number."""
    columns: tuple[Any, ...] = (Entry.seq, Entry.recorded_at, Entry.action, Entry.object, Entry.text, Entry.digest)
    last_seq: int | None = BEFORE_FIRST
    while last_seq is not None:
        query = select(*columns).where(Entry.ledger == ledger, col(Entry.seq) > last_seq)
        entry_rows = session.exec(query.order_by(col(Entry.seq)).limit(BATCH_ROWS)).all()
        yield from entry_rows
        last_seq = entry_rows[-1].seq if len(entry_rows) == BATCH_ROWS else None


def entries_without(session: Session, actions: Collection[str]) -> Iterator[Any]:
    """Yield ledger, number, action and text of all entries but those with these actions."""
    columns: tuple[Any, ...] = (Entry.ledger, Entry.seq, Entry.action, Entry.text)
    yield from stream_rows(session, select(*columns).where(col(Entry.action).not_in(actions)))


def texts_without_row(session: Session) -> Iterator[Any]:
    """Yield the erasable texts that no row refers to."""
    references = [
        column for table in Table.metadata.tables.values() for column in table.columns if column.references(TEXT_ID)
    ]
    unreferred_ids = except_(select(TEXT_ID), *(select(column) for column in references))
    columns: tuple[Any, ...] = (ErasableText.id, ErasableText.salt, ErasableText.text)
    yield from stream_rows(session, select(*columns).where(TEXT_ID.in_(unreferred_ids)))


def log(session: Session) -> Iterator[Any]:
    """Yield the rows of the log by position, each with the text of its entry; None if the entry is missing."""
    columns: tuple[Any, ...] = (Log.position, Log.ledger, Log.seq, Log.region, Log.agency, Log.leaf, Entry.text)
    is_entry = and_(col(Entry.ledger) == Log.ledger, col(Entry.seq) == Log.seq)
    last_position: int | None = BEFORE_FIRST
    while last_position is not None:
        query = select(*columns).outerjoin(Entry, is_entry).where(col(Log.position) > last_position)
        log_rows = session.exec(query.order_by(col(Log.position)).limit(BATCH_ROWS)).all()
        yield from log_rows
        last_position = log_rows[-1].position if len(log_rows) == BATCH_ROWS else None


def retracted_updates(session: Session) -> set[str]:
    """Return the ids of the updates that entries say were retracted."""
    return set(session.exec(select(Entry.object).where(Entry.action == "update.retracted")))


def all_rows(session: Session, table: Any) -> list[Any]:
    return list(session.exec(select(table)))


def evidence_bytes(session: Session) -> Iterator[tuple[str, bytes]]:
    """Yield each digest with its bytes, one after the other."""
    for digest in session.exec(select(EvidenceBytes.sha256)).all():
        yield digest, session.exec(select(EvidenceBytes.data).where(EvidenceBytes.sha256 == digest)).one()


def placed_counts(session: Session) -> dict[str, int]:
    """Return how many entries of each ledger are in the log, as the sequencer noted it."""
    return dict(list(session.exec(select(LogHead.ledger, LogHead.entries))))


def tiles(session: Session) -> list[list[bytes]]:
    """Return the stored tiles level by level, from level 1 on."""
    query = select(LogTile.level, LogTile.hash).order_by(col(LogTile.level), col(LogTile.number))
    tiles_by_level: list[list[bytes]] = []
    for level, hash in session.exec(query):
        while len(tiles_by_level) < level:
            tiles_by_level.append([])
        tiles_by_level[level - 1].append(bytes(hash))
    return tiles_by_level


def checkpoints(session: Session) -> Iterator[PublishedCheckpoint]:
    """Yield the checkpoints by size."""
    last_size: int | None = BEFORE_FIRST
    while last_size is not None:
        query = select(PublishedCheckpoint).where(col(PublishedCheckpoint.size) > last_size)
        checkpoint_rows = session.exec(query.order_by(col(PublishedCheckpoint.size)).limit(BATCH_ROWS)).all()
        yield from checkpoint_rows
        last_size = checkpoint_rows[-1].size if len(checkpoint_rows) == BATCH_ROWS else None


def cosignatures(session: Session) -> Iterator[tuple[Cosignature, str]]:
    """Yield each cosignature with the note of its checkpoint, by size."""
    query = select(Cosignature, PublishedCheckpoint.note).join(PublishedCheckpoint)
    ordered_query = query.order_by(col(Cosignature.checkpoint), col(Cosignature.witness))
    yield from session.exec(ordered_query.execution_options(yield_per=BATCH_ROWS))
