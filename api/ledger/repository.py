"""Every SELECT about the ledgers, the log over them, and its checkpoints; and kept text."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.region_codes import ROOT
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.region_tree import below
from api.db.scope import visible_to
from api.ledger import entries as ledger_entries
from api.ledger import merkle
from api.ledger.merkle import Subtree
from api.ledger.models import Entry, ErasableText, Instance, Ledger, Log, LogHead, LogTile, PublishedCheckpoint
from api.ledger.schemas import HistoryQuery

T = TypeVar("T")
CHECKPOINT = "checkpoint"
"""The object of entries that say which key signs from there on."""
POSTED = "update.posted"
"""The first entry about an update; those that follow need not repeat its region."""
PART = 2000
"""Of what is looked through whole: so many rows at a time."""


class Line(NamedTuple):
    """An entry, and where it is in the log."""

    entry: Entry
    position: int | None
    region: str | None


Span = tuple[int, int, int]
"""A level of the log's tree, and hashes of it from a number to before another."""


def kept_under(
    session: Session, digests: Collection[str], *where: ColumnElement[bool]
) -> dict[str, ledger_entries.Kept]:
    """Texts by the salted digest that an entry holds of each: whatever else is kept there is looked through."""
    query = (
        select(ErasableText.id, ErasableText.salt, ErasableText.text).where(*where).execution_options(yield_per=PART)
    )
    kept = (ledger_entries.Kept(*row) for row in (session.exec(query) if digests else ()))
    found = ((ledger_entries.salted(it.salt, it.text), it) for it in kept)
    return {digest: it for digest, it in found if digest in digests}


def texts(session: Session, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The texts that were kept apart; one that was erased is missing."""
    wanted = {id for id in ids if id is not None}
    query = select(ErasableText.id, ErasableText.text).where(col(ErasableText.id).in_(wanted))
    return dict(list(session.exec(query)))


def recorded_since(session: Session, region: str) -> datetime | None:
    """When the first deed was recorded in the ledger of this region; None: none yet."""
    first = select(Entry.recorded_at).where(Entry.ledger == ledger_entries.ledger_of(region), Entry.seq == 0)
    return session.exec(first).one_or_none()


def instance(session: Session) -> UUID:
    return session.exec(select(Instance.uuid)).one()


def pending(session: Session) -> list[tuple[str, int]]:
    """LedgerWriter with entries that are not in the log yet, and how many of each are."""
    placed = func.coalesce(LogHead.entries, 0)
    query = (
        select(Ledger.code, placed)
        .outerjoin(LogHead, col(LogHead.ledger) == Ledger.code)
        .where(col(Ledger.seq) >= placed)
    )
    return [(code, entries) for code, entries in session.exec(query.order_by(Ledger.code))]


def entries_after(session: Session, ledgers: Sequence[tuple[str, int]], limit: int) -> list[tuple[str, int, str]]:
    """Entries of these ledgers from these numbers on, in the order in which the log takes them."""
    new = or_(*(and_(col(Entry.ledger) == code, col(Entry.seq) >= first) for code, first in ledgers))
    query = select(Entry.ledger, Entry.seq, Entry.text).where(new)
    order: Any = (Entry.recorded_at, Entry.ledger, Entry.seq)
    return list(session.exec(query.order_by(*order).limit(limit)))


def regions_of_posted(session: Session, updates: Collection[str]) -> dict[str, str]:
    """The region of each update whose posting has its place in the log."""
    query = (
        select(Entry.object, Log.region)
        .join(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .where(col(Entry.object).in_(updates), Entry.action == POSTED)
    )
    return dict(list(session.exec(query)))


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


def from_tree(session: Session, work: Callable[[Subtree], T]) -> T:
    """Do what needs roots of subtrees: ask once which ones, fetch them together, do it."""
    asked: list[tuple[int, int]] = []

    def note(start: int, end: int) -> bytes:
        asked.append((start, end))
        return merkle.EMPTY

    work(note)
    known = hashes(session, [merkle.span(*it) for it in asked])

    def subtree(start: int, end: int) -> bytes:
        level, first, before = merkle.span(start, end)
        return merkle.root_hash([known[level, number] for number in range(first, before)])

    return work(subtree)


def ledger(session: Session, code: str) -> tuple[Ledger | None, int]:
    """The head of a ledger, if anything stands in it, and how many of its entries are in the log."""
    placed = session.get(LogHead, code)
    return session.get(Ledger, code), placed.entries if placed else 0


LINE = select(Entry, Log.position, Log.region).join(
    Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq)
)


def lines(
    session: Session,
    caller: Caller,
    asked: HistoryQuery,
    since: datetime | None,
    until: datetime | None,
    window: Window,
) -> list[Line]:
    """Entries in the order of the log."""
    wanted = given((Log.agency, asked.agency), (Entry.object, asked.object), (Entry.action, asked.action))
    query = LINE.where(visible_to(caller, Log.region), *wanted)
    if asked.region is not None:
        query = query.where(below(Log.region, asked.region))
    if since is not None:
        query = query.where(col(Entry.recorded_at) >= since)
    if until is not None:
        query = query.where(col(Entry.recorded_at) <= until)
    return [Line(*row) for row in session.exec(cut(query, window, col(Log.position)))]


def lines_of(session: Session, ledger: str, window: Window) -> list[Line]:
    """The entries of one ledger, placed or not."""
    query = (
        select(Entry, Log.position, Log.region)
        .outerjoin(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .where(Entry.ledger == ledger)
    )
    return [Line(*row) for row in session.exec(cut(query, window, col(Entry.seq)))]


def line(session: Session, caller: Caller, ledger: str, seq: int) -> Line:
    found = session.exec(
        LINE.where(Entry.ledger == ledger, Entry.seq == seq, visible_to(caller, Log.region))
    ).one_or_none()
    if found is None:
        raise NotFound
    return Line(*found)


def last_covered(session: Session, ledger: str, size: int) -> Line | None:
    """The last entry of a ledger that a checkpoint of this size covers."""
    query = LINE.where(Log.ledger == ledger, col(Log.position) < size).order_by(col(Log.seq).desc())
    found = session.exec(query.limit(1)).first()
    return None if found is None else Line(*found)


def entry_texts(session: Session, ledger: str, first: int, last: int) -> list[str]:
    query = select(Entry.text).where(Entry.ledger == ledger, col(Entry.seq).between(first, last))
    return list(session.exec(query.order_by(col(Entry.seq))))


def checkpoints(session: Session, before: datetime | None, window: Window) -> list[PublishedCheckpoint]:
    """The newest first."""
    query = select(PublishedCheckpoint)
    if before is not None:
        query = query.where(col(PublishedCheckpoint.signed_at) < before)
    if window.key is not None:
        query = query.where(col(PublishedCheckpoint.size) < window.key[0])
    return list(session.exec(query.order_by(col(PublishedCheckpoint.size).desc()).limit(window.limit + 1)))


def keys(session: Session) -> list[tuple[Line, PublishedCheckpoint | None]]:
    """Every entry about the checkpoint, with the first checkpoint that covers it."""
    covering = (
        select(func.min(PublishedCheckpoint.size))
        .where(PublishedCheckpoint.size > Log.position)
        .correlate(Log)
        .scalar_subquery()
    )
    query = (
        select(Entry, Log.position, Log.region, PublishedCheckpoint)
        .join(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .outerjoin(PublishedCheckpoint, col(PublishedCheckpoint.size) == covering)
        .where(Entry.ledger == ROOT, Entry.object == CHECKPOINT)
    )
    return [(Line(*row[:3]), row[3]) for row in session.exec(query.order_by(col(Entry.seq)))]


def last_checkpoint(session: Session) -> PublishedCheckpoint | None:
    return session.exec(select(PublishedCheckpoint).order_by(col(PublishedCheckpoint.size).desc()).limit(1)).first()


def epochs(session: Session) -> list[ledger_entries.Standing]:
    """Everything that was ever said about the checkpoint."""
    query = select(Entry.text).where(Entry.ledger == ROOT, Entry.object == CHECKPOINT).order_by(col(Entry.seq))
    return [ledger_entries.standing(text) for text in session.exec(query)]


def standing(session: Session) -> ledger_entries.Standing | None:
    """Under which epoch and key the log is signed now; None: this database was never started."""
    query = select(Entry.text).where(Entry.ledger == ROOT, Entry.object == CHECKPOINT).order_by(col(Entry.seq).desc())
    text = session.exec(query.limit(1)).first()
    return None if text is None else ledger_entries.standing(text)
