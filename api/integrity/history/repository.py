"""SQL of the history routes: entries in the order of the log or of a ledger, and checkpoints."""

from datetime import datetime

from sqlalchemy import and_, func
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.region_codes import ROOT
from api.db.listing import Window, apply_window, equals_where_given
from api.db.region_tree import in_region
from api.db.scope import visible_to
from api.integrity.history.schemas import HistoryQuery
from api.ledger.models import Entry, Ledger, Log, LogHead, PublishedCheckpoint
from api.ledger.repository import CHECKPOINT, PLACED_ENTRIES, LogEntry


def log_entries(
    session: Session,
    caller: Caller,
    query: HistoryQuery,
    since: datetime | None,
    until: datetime | None,
    window: Window,
) -> list[LogEntry]:
    """Return the entries that the caller may see, in the order of the log."""
    filters = equals_where_given((Log.agency, query.agency), (Entry.object, query.object), (Entry.action, query.action))
    statement = PLACED_ENTRIES.where(visible_to(caller, Log.region), *filters)
    if query.region is not None:
        statement = statement.where(in_region(Log.region, query.region))
    if since is not None:
        statement = statement.where(col(Entry.recorded_at) >= since)
    if until is not None:
        statement = statement.where(col(Entry.recorded_at) <= until)
    return [
        LogEntry(*entry_and_place)
        for entry_and_place in session.exec(apply_window(statement, window, col(Log.position)))
    ]


def log_entry(session: Session, caller: Caller, ledger: str, seq: int) -> LogEntry:
    """Return one entry that is in the log. Raises NotFound if it is not, or is out of the caller's scope."""
    conditions = (Entry.ledger == ledger, Entry.seq == seq)
    entry_and_place = session.exec(PLACED_ENTRIES.where(*conditions, visible_to(caller, Log.region))).one_or_none()
    if entry_and_place is None:
        raise NotFound
    return LogEntry(*entry_and_place)


def last_covered_entry(session: Session, ledger: str, size: int) -> LogEntry | None:
    """Return the last entry of a ledger that a checkpoint of this size covers."""
    query = PLACED_ENTRIES.where(Log.ledger == ledger, col(Log.position) < size).order_by(col(Log.seq).desc())
    entry_and_place = session.exec(query.limit(1)).first()
    return None if entry_and_place is None else LogEntry(*entry_and_place)


def ledger_end(session: Session, ledger_code: str) -> tuple[Ledger | None, int]:
    """Return the row of a ledger, or None if it has no entries, and how many of its entries are in the log."""
    log_head = session.get(LogHead, ledger_code)
    return session.get(Ledger, ledger_code), log_head.entries if log_head else 0


def entries_of_ledger(session: Session, ledger: str, window: Window) -> list[LogEntry]:
    """Return the entries of one ledger, whether they are in the log yet or not."""
    query = (
        select(Entry, Log.position, Log.region)
        .outerjoin(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .where(Entry.ledger == ledger)
    )
    return [LogEntry(*entry_and_place) for entry_and_place in session.exec(apply_window(query, window, col(Entry.seq)))]


def entry_texts(session: Session, ledger: str, first_seq: int, last_seq: int) -> list[str]:
    """Return the texts of the entries of a ledger with the numbers `first_seq` to `last_seq`."""
    query = select(Entry.text).where(Entry.ledger == ledger, col(Entry.seq).between(first_seq, last_seq))
    return list(session.exec(query.order_by(col(Entry.seq))))


def checkpoints(session: Session, signed_before: datetime | None, window: Window) -> list[PublishedCheckpoint]:
    """Return checkpoints, the newest first."""
    query = select(PublishedCheckpoint)
    if signed_before is not None:
        query = query.where(col(PublishedCheckpoint.signed_at) < signed_before)
    if window.key is not None:
        query = query.where(col(PublishedCheckpoint.size) < window.key[0])
    return list(session.exec(query.order_by(col(PublishedCheckpoint.size).desc()).limit(window.limit + 1)))


def entries_about_keys(session: Session) -> list[tuple[LogEntry, PublishedCheckpoint | None]]:
    """Return every entry about the checkpoint key, each with the first checkpoint that covers it."""
    first_covering_size = (
        select(func.min(PublishedCheckpoint.size))
        .where(PublishedCheckpoint.size > Log.position)
        .correlate(Log)
        .scalar_subquery()
    )
    query = (
        select(Entry, Log.position, Log.region, PublishedCheckpoint)
        .join(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .outerjoin(PublishedCheckpoint, col(PublishedCheckpoint.size) == first_covering_size)
        .where(Entry.ledger == ROOT, Entry.object == CHECKPOINT)
    )
    return [(LogEntry(*row[:3]), row[3]) for row in session.exec(query.order_by(col(Entry.seq)))]
