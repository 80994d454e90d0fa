"""Gives committed entries their place in the one log, and checkpoints it.

Writers of different ledgers never wait for each other; the sequencer comes after them. What is committed
gets the next positions, so a transaction that stays open delays its own entries and nobody else's. Within
a ledger the order is strict; entries that are placed together stand by (recorded_at, ledger, seq).
"""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert
from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.core.clock import Clock
from api.core.region_codes import ROOT
from api.core.time import NEVER
from api.db import locks, prepared
from api.db.engine import Database
from api.ledger import entries as ledger_entries
from api.ledger import merkle, repository, writer
from api.ledger.entries import Standing
from api.ledger.merkle import TILE, Checkpoint
from api.ledger.models import Log, LogHead, LogTile, PublishedCheckpoint

BATCH, LEDGERS = 2000, 200
"""Entries that one transaction places, and of how many ledgers at most."""
_PLACED = prepared.add_up(LogHead, "ledger")
EVERY = timedelta(seconds=60)
"""No more than one checkpoint in this time."""
OPERATOR = Caller(UUID(int=0), "operator", Role.ADMIN, None, (ROOT,), NEVER)
"""Who acts at the machine itself, without a token."""


def sequence(database: Database) -> None:
    """Place every entry that is committed by now."""
    with database.read() as session:
        waiting = bool(repository.pending(session))
    while waiting:
        with database.write() as session:
            locks.hold(session, locks.LOG)
            waiting = place(session)


def place(session: Session) -> bool:
    """Place a batch; whether there may be more. Whoever calls holds the log's lock."""
    ledgers = repository.pending(session)
    if not ledgers:
        return False
    rows = repository.entries_after(session, ledgers[:LEDGERS], BATCH)
    size = repository.size(session)
    session.execute(insert(Log), _lines(session, rows, size))
    counts = Counter(ledger for ledger, _, _ in rows)
    _PLACED.run(session, [{"ledger": code, "entries": n} for code, n in sorted(counts.items())])
    _tile(session, 0, size, size + len(rows))
    return len(rows) == BATCH or len(ledgers) > LEDGERS


def _lines(session: Session, rows: Sequence[tuple[str, int, str]], size: int) -> list[dict[str, Any]]:
    entries = [json.loads(text) for _, _, text in rows]
    about = {it["object"] for it in entries if it["action"].startswith("update.") and "region" not in it["facts"]}
    posted = {it["object"]: it["facts"]["region"] for it in entries if it["action"] == repository.POSTED}
    earlier = about - posted.keys()
    regions = posted | (repository.regions_of_posted(session, earlier) if earlier else {})
    return [
        {
            "position": position,
            "ledger": ledger,
            "seq": seq,
            "region": ledger_entries.region_of(entry, regions),
            "agency": entry["by"]["agency"],
            "leaf": merkle.leaf_hash(text),
        }
        for position, ((ledger, seq, text), entry) in enumerate(zip(rows, entries, strict=True), size)
    ]


def _tile(session: Session, level: int, old: int, new: int) -> None:
    """Store the roots over the hashes of this level that became complete, and so on upwards."""
    first, end = old // TILE, new // TILE
    if first == end:
        return
    known = repository.hashes(session, [(level, first * TILE, end * TILE)])
    tiles = [[known[level, n] for n in range(it * TILE, (it + 1) * TILE)] for it in range(first, end)]
    rows = [{"level": level + 1, "number": n, "hash": merkle.root_hash(it)} for n, it in enumerate(tiles, first)]
    session.execute(insert(LogTile), rows)
    _tile(session, level + 1, first, end)


def checkpoint_if_due(database: Database, key: Ed25519PrivateKey, clock: Clock) -> None:
    """At most every minute, when something changed; one worker does it."""
    with database.read() as session:
        due = _is_due(session, clock())
    if not due:
        return
    with database.write() as session:
        if locks.try_hold(session, locks.LOG) and _is_due(session, clock()):
            checkpoint(session, key, clock())


def _is_due(session: Session, now: datetime) -> bool:
    last = repository.last_checkpoint(session)
    return last is None or (abs(now - last.signed_at) >= EVERY and repository.size(session) > last.size)


def checkpoint(session: Session, key: Ed25519PrivateKey, now: datetime) -> None:
    """Sign the log as it is. Whoever calls holds its lock."""
    standing = repository.standing(session)
    if standing is None or standing.key != merkle.public_half(key):
        raise AnotherKey
    _sign(session, key, standing.epoch, now)


def _sign(session: Session, key: Ed25519PrivateKey, epoch: int, now: datetime) -> None:
    size, public = repository.size(session), merkle.public_half(key)
    root = repository.from_tree(session, lambda subtree: merkle.root(0, size, subtree))
    note = merkle.sign_checkpoint(
        Checkpoint(ledger_entries.origin(repository.instance(session), epoch), size, root), key
    )
    session.add(PublishedCheckpoint(size=size, root=root, note=note, key=public, signed_at=now))
    session.flush()


class AnotherKey(Exception):
    """The log is signed with another key than this one."""


def begin(session: Session, key: Ed25519PrivateKey, clock: Clock) -> None:
    """The first start: from here on this key checkpoints."""
    _record(session, "checkpoint.began", Standing(0, merkle.public_half(key), repository.size(session)), clock)


def restored(session: Session, key: Ed25519PrivateKey, clock: Clock) -> None:
    """A backup was restored: a new epoch begins, and says from which size on the log is another one."""
    locks.hold(session, locks.LOG)
    epoch = _in_force(session).epoch + 1
    _record(
        session, "checkpoint.epoch_began", Standing(epoch, merkle.public_half(key), repository.size(session)), clock
    )
    _place_all(session)
    _sign(session, key, epoch, clock())


def rotate(session: Session, new: str, old: Ed25519PrivateKey | None, clock: Clock) -> None:
    """From here on the key with this public half checkpoints; the old one, if it is at hand, checkpoints the hand-over."""
    locks.hold(session, locks.LOG)
    before = _in_force(session)
    _record(session, "checkpoint.key_rotated", Standing(before.epoch, new, repository.size(session)), clock)
    _place_all(session)
    if old is not None:
        _sign(session, old, before.epoch, clock())


def _in_force(session: Session) -> Standing:
    found = repository.standing(session)
    if found is None:
        raise AnotherKey
    return found


def _place_all(session: Session) -> None:
    while place(session):
        pass


def _record(session: Session, action: str, standing: Standing, clock: Clock) -> None:
    last = repository.last_checkpoint(session)
    ledgers = writer.open_ledgers(session, Actor(OPERATOR, "operator", clock), [ROOT])
    ledgers.append(ROOT, action, repository.CHECKPOINT, {**standing._asdict(), "after": last.note if last else None})
    ledgers.close()
