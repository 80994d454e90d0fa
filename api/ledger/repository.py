"""All SQL about ledgers, their entries and erasable texts, the log over them, and its checkpoints."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, func, insert, or_, update
from sqlmodel import Session, col, select

from api.core.region_codes import ROOT
from api.db.data_revision import data_revisions
from api.db.locks import LOCK_TIMEOUT, lock_name, try_lock_names
from api.db.prepared import PreparedLookup, PreparedStatement, prepare_increment, prepare_insert
from api.db.streams import stream_rows
from api.db.table import Table
from api.db.upsert import chunks, insert_missing
from api.ledger import entries as ledger_entries
from api.ledger import merkle
from api.ledger.entries import KeyEpoch, SaltedText, ledger_of, salted_digest
from api.ledger.errors import VerificationFailed
from api.ledger.merkle import SubtreeRoot
from api.ledger.models import (
    Cosignature,
    Entry,
    ErasableText,
    Instance,
    Ledger,
    Log,
    LogHead,
    LogTile,
    PublishedCheckpoint,
)

T = TypeVar("T")
CHECKPOINT = "checkpoint"
"""The `object` of entries that say which key signs the checkpoints from there on."""
POSTED = "update.posted"
"""The action of the first entry about an update. Later entries about it need not repeat its region."""


@dataclass
class LedgerHead:
    """The end of a ledger: the number, the digest and the time of its last entry."""

    code: str
    seq: int
    digest: str
    recorded_at: datetime | None
    instance: UUID


class LogEntry(NamedTuple):
    """An entry with its position in the log and its region; both are None while it is not placed yet."""

    entry: Entry
    position: int | None
    region: str | None


HashRange = tuple[int, int, int]
"""A level of the log's tree, and the numbers of its hashes: from the first to before the second."""

PLACED_ENTRIES = select(Entry, Log.position, Log.region).join(
    Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq)
)
"""The rows of `LogEntry`, for entries that are in the log."""


def instance_id(session: Session) -> UUID:
    return session.exec(select(Instance.uuid)).one()


# Ledgers and their entries

_HEAD_COLUMNS: tuple[Any, ...] = (
    *(Ledger.code, Ledger.seq, Ledger.digest, Ledger.recorded_at),
    select(Instance.uuid).scalar_subquery().label("instance"),
)
"""The columns of a `LedgerHead`."""


def _lock_statement(*, skip_locked: bool) -> PreparedLookup:
    """Select the heads of ledgers by code, in this order, and lock them."""
    return PreparedLookup(
        [Ledger.code],
        lambda keys: (
            select(*_HEAD_COLUMNS)
            .select_from(keys)
            .join(Ledger, col(Ledger.code) == keys.c.code)
            .order_by(col(Ledger.code))
            .with_for_update(of=Ledger, skip_locked=skip_locked)
        ),
    )


_LOCK_LEDGERS, _LOCK_FREE_LEDGERS = _lock_statement(skip_locked=False), _lock_statement(skip_locked=True)
_UPDATE_HEAD = PreparedStatement(
    lambda _: (
        update(Ledger)
        .where(col(Ledger.code) == bindparam("of"))
        .values(seq=bindparam("seq"), digest=bindparam("digest"), recorded_at=bindparam("recorded_at"))
    )
)
_INSERT_ENTRIES, _INSERT_TEXTS = prepare_insert(Entry), prepare_insert(ErasableText)


_COUNT_LEDGERS = PreparedStatement(lambda _: select(func.count().label("ledgers")).select_from(Ledger))


def count_ledgers(session: Session) -> int:
    """Return how many ledgers have been begun. A ledger is begun with its first entry and never ends."""
    return int(_COUNT_LEDGERS.fetch_rows(session)[0][0])


def lock_ledgers(session: Session, ledger_codes: list[str]) -> list[LedgerHead]:
    """Lock these ledgers until the transaction ends, in the order of their codes.

    Missing ledgers are created before any is locked, so that a transaction that holds a lock waits only for locks.
    """
    locked_heads = _lock_existing(session, ledger_codes, _LOCK_LEDGERS) if len(ledger_codes) == 1 else []
    if not locked_heads:
        missing_codes = _missing_ledgers(session, ledger_codes)
        for ledger_code in missing_codes:
            lock_name(session, _creation_of(ledger_code), LOCK_TIMEOUT)
        _create_ledgers(session, missing_codes)
        locked_heads = _lock_existing(session, ledger_codes, _LOCK_LEDGERS)
    return locked_heads


def lock_free_ledgers(session: Session, ledger_codes: list[str]) -> list[LedgerHead]:
    """Lock those of these ledgers that no other transaction holds or creates, without waiting. Create missing ones."""
    locked_heads = _lock_existing(session, ledger_codes, _LOCK_FREE_LEDGERS)
    if len(locked_heads) < len(ledger_codes):
        code_by_creation = {
            _creation_of(ledger_code): ledger_code for ledger_code in _missing_ledgers(session, ledger_codes)
        }
        created_codes = [code_by_creation[name] for name in sorted(try_lock_names(session, code_by_creation.keys()))]
        _create_ledgers(session, created_codes)
        locked_heads += _lock_existing(session, created_codes, _LOCK_FREE_LEDGERS)
    return locked_heads


def read_ledgers(session: Session, ledger_codes: list[str]) -> list[LedgerHead]:
    """Return the ends of these ledgers without locking them. A missing one ends as if it had just been created."""
    existing_rows = session.exec(select(*_HEAD_COLUMNS).where(col(Ledger.code).in_(ledger_codes)))
    ledger_heads = [LedgerHead(*ledger_columns) for ledger_columns in existing_rows]
    missing_codes = {*ledger_codes} - {ledger_head.code for ledger_head in ledger_heads}
    installation_id = instance_id(session) if missing_codes else UUID(int=0)
    return ledger_heads + [
        LedgerHead(it, -1, ledger_entries.first_digest(installation_id, it), None, installation_id)
        for it in missing_codes
    ]


def _creation_of(ledger_code: str) -> str:
    """Return the name that is locked while a ledger is created, because an insert would wait for another one."""
    return f"ledger {ledger_code}"


def _lock_existing(session: Session, ledger_codes: list[str], statement: PreparedLookup) -> list[LedgerHead]:
    if not ledger_codes:
        return []
    locked_rows = statement.fetch_by_keys(session, [(ledger_code,) for ledger_code in ledger_codes])
    return [LedgerHead(*ledger_columns) for ledger_columns in locked_rows]


def _missing_ledgers(session: Session, ledger_codes: Collection[str]) -> list[str]:
    """Return those of these ledgers that nobody has written to yet."""
    existing_codes = set(session.exec(select(Ledger.code).where(col(Ledger.code).in_(ledger_codes))))
    return [ledger_code for ledger_code in ledger_codes if ledger_code not in existing_codes]


def _create_ledgers(session: Session, ledger_codes: list[str]) -> None:
    if not ledger_codes:
        return
    installation_id = instance_id(session)
    ledger_rows = [
        {"code": ledger_code, "seq": -1, "digest": ledger_entries.first_digest(installation_id, ledger_code)}
        for ledger_code in ledger_codes
    ]
    insert_missing(session, Ledger, ledger_rows)


def update_ledger_heads(session: Session, heads: Iterable[LedgerHead]) -> None:
    _UPDATE_HEAD.execute(session, [{**vars(head), "of": head.code} for head in heads])


def insert_entries(session: Session, entry_rows: Sequence[Mapping[str, Any]]) -> None:
    _INSERT_ENTRIES.execute(session, entry_rows)


def has_entry(session: Session, ledger_code: str, seq: int, digest: str) -> bool:
    """Whether the ledger has this entry with this digest at this place."""
    query = select(Entry.digest).where(Entry.ledger == ledger_code, Entry.seq == seq)
    return session.exec(query).one_or_none() == digest


def recorded_since(session: Session, region: str) -> datetime | None:
    """Return when the first entry was recorded in the region's ledger; None if it has none."""
    rows = _FIRST_ENTRY.fetch_rows(session, code=ledger_of(region))
    return rows[0][0] if rows else None


_FIRST_ENTRY = PreparedStatement(
    lambda _: select(Entry.recorded_at).where(Entry.ledger == bindparam("code"), Entry.seq == 0)
)


def read_entries(session: Session, actions: Iterable[str], ledger: str | None = None) -> Iterator[dict[str, Any]]:
    """Yield the entries with these actions, by ledger and number. Leaves out entries that cannot be read."""
    query = select(Entry.text).where(col(Entry.action).in_([*actions])).order_by(Entry.ledger, col(Entry.seq))
    query = query if ledger is None else query.where(Entry.ledger == ledger)
    for entry_text in stream_rows(session, query):
        with suppress(VerificationFailed):
            yield ledger_entries.read_entry(entry_text)


def erased_digests(session: Session) -> set[str]:
    """Return the digests of texts that entries say were erased."""
    return set(session.exec(select(Entry.object).where(Entry.action == "content.erased")))


# Reference data


def reference_revision(session: Session) -> int:
    """Return how often reference data and other shown tables have changed, as the session sees it."""
    revisions = data_revisions(session)
    return revisions.reference + revisions.content


def all_rows_of(session: Session, table_name: str, *, without: Collection[str]) -> Iterator[Mapping[str, Any]]:
    """Yield all rows of a table as mappings, without some of its columns."""
    columns = [column for column in Table.metadata.tables[table_name].columns if column.name not in without]
    for row in stream_rows(session, select(*columns)):
        yield dict(row._mapping)


# Erasable texts


def insert_texts(session: Session, text_rows: Sequence[Mapping[str, Any]]) -> None:
    _INSERT_TEXTS.execute(session, text_rows)


def erasable_texts(session: Session, text_ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """Return the texts with these ids. Erased texts are missing."""
    unique_ids = {id for id in text_ids if id is not None}
    query = select(ErasableText.id, ErasableText.text).where(col(ErasableText.id).in_(unique_ids))
    return dict(list(session.exec(query)))


def text_digests(session: Session, text_ids: Iterable[UUID | None]) -> dict[UUID | None, str]:
    """Return the salted digests of these texts by id. Erased texts are missing."""
    query = select(ErasableText.id, ErasableText.salt, ErasableText.text)
    return {
        id: salted_digest(salt, text)
        for id_chunk in chunks(sorted({id for id in text_ids if id is not None}))
        for id, salt, text in session.exec(query.where(col(ErasableText.id).in_(id_chunk)))
    }


def texts_by_digest(
    session: Session, digests: Collection[str], *conditions: ColumnElement[bool]
) -> dict[str, SaltedText]:
    """Return the texts whose salted digests are among these, by digest. Reads all texts that meet `conditions`."""
    if not digests:
        return {}
    query = select(ErasableText.id, ErasableText.salt, ErasableText.text).where(*conditions)
    text_rows = stream_rows(session, query)
    digests_and_texts = ((salted_digest(salt, text), SaltedText(id, salt, text)) for id, salt, text in text_rows)
    return {digest: text for digest, text in digests_and_texts if digest in digests}


# Placing entries in the log

_ADD_PLACED = prepare_increment(LogHead, "ledger")


def unplaced_ledgers(session: Session) -> list[tuple[str, int]]:
    """Return the ledgers with entries that are not in the log yet, each with the number of the first such entry."""
    placed_count = func.coalesce(LogHead.entries, 0)
    query = (
        select(Ledger.code, placed_count)
        .outerjoin(LogHead, col(LogHead.ledger) == Ledger.code)
        .where(col(Ledger.seq) >= placed_count)
    )
    return [(ledger_code, first_seq) for ledger_code, first_seq in session.exec(query.order_by(Ledger.code))]


def entries_to_place(
    session: Session, ledgers_and_first_seqs: Sequence[tuple[str, int]], limit: int
) -> list[tuple[str, int, str]]:
    """Return ledger, number and text of the entries from these numbers on, in the order in which the log takes them."""
    is_unplaced = or_(
        *(
            and_(col(Entry.ledger) == ledger_code, col(Entry.seq) >= first_seq)
            for ledger_code, first_seq in ledgers_and_first_seqs
        )
    )
    query = select(Entry.ledger, Entry.seq, Entry.text).where(is_unplaced)
    order_columns: Any = (Entry.recorded_at, Entry.ledger, Entry.seq)
    return list(session.exec(query.order_by(*order_columns).limit(limit)))


def regions_of_posted_updates(session: Session, update_ids: Collection[str]) -> dict[str, str]:
    """Return the region of each of these updates whose first entry is in the log."""
    query = (
        select(Entry.object, Log.region)
        .join(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .where(col(Entry.object).in_(update_ids), Entry.action == POSTED)
    )
    return dict(list(session.exec(query)))


def insert_log_rows(session: Session, log_rows: list[dict[str, Any]]) -> None:
    session.execute(insert(Log), log_rows)


def add_placed_counts(session: Session, count_by_ledger: Mapping[str, int]) -> None:
    """Add to the number of placed entries of each ledger."""
    _ADD_PLACED.execute(
        session, [{"ledger": ledger_code, "entries": count} for ledger_code, count in sorted(count_by_ledger.items())]
    )


# The log and its tree


def entry_count(session: Session) -> int:
    """Return how many entries there are, placed in the log or not."""
    return session.exec(select(func.count()).select_from(Entry)).one()


def log_size(session: Session) -> int:
    """Return how many entries are in the log."""
    last_position = session.exec(select(func.max(Log.position))).one()
    return 0 if last_position is None else int(last_position) + 1


def tree_hashes(session: Session, ranges: Sequence[HashRange]) -> dict[tuple[int, int], bytes]:
    """Return hashes of the log's tree by level and number. Level 0 holds the leaves, the levels above it the tiles."""
    leaf_ranges = [col(Log.position).between(start, end - 1) for level, start, end in ranges if level == 0]
    tile_ranges = [
        and_(col(LogTile.level) == level, col(LogTile.number).between(start, end - 1))
        for level, start, end in ranges
        if level > 0
    ]
    leaf_rows = session.exec(select(Log.position, Log.leaf).where(or_(False, *leaf_ranges)))
    leaf_hashes = {(0, position): leaf for position, leaf in leaf_rows}
    tile_rows = session.exec(select(LogTile.level, LogTile.number, LogTile.hash).where(or_(False, *tile_ranges)))
    return leaf_hashes | {(level, number): hash for level, number, hash in tile_rows}


def placed_entry_texts(session: Session, start: int, end: int) -> list[str]:
    """Return the texts of the entries at the positions from `start` to before `end`, in the order of the log."""
    query = select(Entry.text).join(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
    return list(session.exec(query.where(col(Log.position).between(start, end - 1)).order_by(col(Log.position))))


def insert_tiles(session: Session, tile_rows: list[dict[str, Any]]) -> None:
    session.execute(insert(LogTile), tile_rows)


def compute_from_tree(session: Session, compute: Callable[[SubtreeRoot], T]) -> T:
    """Run a computation that needs roots of subtrees of the log.

    It runs twice: once to note which subtrees it needs, and again after their hashes were loaded together.
    """
    needed_subtrees: list[tuple[int, int]] = []

    def note_subtree(start: int, end: int) -> bytes:
        needed_subtrees.append((start, end))
        return merkle.EMPTY

    compute(note_subtree)
    hash_by_level_and_number = tree_hashes(session, [merkle.stored_range(start, end) for start, end in needed_subtrees])

    def subtree_root(start: int, end: int) -> bytes:
        level, first_number, end_number = merkle.stored_range(start, end)
        return merkle.root_of_leaves(
            [hash_by_level_and_number[level, number] for number in range(first_number, end_number)]
        )

    return compute(subtree_root)


# Checkpoints and their keys


def last_checkpoint(session: Session) -> PublishedCheckpoint | None:
    return session.exec(select(PublishedCheckpoint).order_by(col(PublishedCheckpoint.size).desc()).limit(1)).first()


def insert_checkpoint(session: Session, checkpoint: PublishedCheckpoint) -> None:
    session.add(checkpoint)
    session.flush()


def insert_cosignature(session: Session, size: int, witness: str, line: str) -> None:
    """Store the cosignature of a checkpoint, unless this witness has one there already."""
    insert_missing(session, Cosignature, [{"checkpoint": size, "witness": witness, "line": line}])


def cosignature_lines(session: Session, sizes: Collection[int]) -> dict[int, list[str]]:
    """Return the lines that witnesses added to the checkpoints of these sizes, by size."""
    columns: tuple[Any, ...] = (Cosignature.checkpoint, Cosignature.line)
    query = select(*columns).where(col(Cosignature.checkpoint).in_(sizes)).order_by(col(Cosignature.witness))
    lines_by_size: dict[int, list[str]] = defaultdict(list)
    for size, line in session.exec(query):
        lines_by_size[size].append(line)
    return lines_by_size


def last_cosigned_size(session: Session, witness: str) -> int:
    """Return the size of the largest checkpoint that this witness has cosigned; 0: none."""
    query = select(func.max(Cosignature.checkpoint)).where(Cosignature.witness == witness)
    return session.exec(query).one() or 0


def key_epochs(session: Session) -> list[KeyEpoch]:
    """Return every key and epoch under which the log was ever signed, in order."""
    query = select(Entry.text).where(Entry.ledger == ROOT, Entry.object == CHECKPOINT).order_by(col(Entry.seq))
    return [ledger_entries.read_key_epoch(entry_text) for entry_text in session.exec(query)]


def current_key_epoch(session: Session) -> KeyEpoch | None:
    """Return the key and epoch under which the log is signed now; None if this database was never started."""
    query = select(Entry.text).where(Entry.ledger == ROOT, Entry.object == CHECKPOINT).order_by(col(Entry.seq).desc())
    entry_text = session.exec(query.limit(1)).first()
    return None if entry_text is None else ledger_entries.read_key_epoch(entry_text)
