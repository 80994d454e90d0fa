"""Sign checkpoints of the log, and record in the nation's ledger which key signs them."""

from datetime import datetime, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.core.clock import Clock
from api.core.region_codes import ROOT
from api.core.time import NEVER
from api.db import locks
from api.db.engine import Database
from api.ledger import entries as ledger_entries
from api.ledger import merkle, repository, sequencer, writer
from api.ledger.checkpoint import Checkpoint, public_half, sign_checkpoint
from api.ledger.entries import KeyEpoch
from api.ledger.models import PublishedCheckpoint

EVERY = timedelta(seconds=60)
"""At most one checkpoint is signed in this time."""
OPERATOR = Caller(UUID(int=0), "operator", Role.ADMIN, None, (ROOT,), NEVER)
"""Who acts on the command line of the server itself, without a token."""


class WrongKey(Exception):
    """The log is signed with another key than this one."""


def sign_if_due(database: Database, key: Ed25519PrivateKey, clock: Clock) -> bool:
    """Sign a checkpoint if the log grew and the last one is a minute old. Only one of several workers does it.

    Returns whether it did.
    """
    with database.read() as session:
        is_due = _is_due(session, clock())
    if not is_due:
        return False
    with database.write() as session:
        is_mine = locks.try_acquire_lock(session, locks.LOG_LOCK) and _is_due(session, clock())
        if is_mine:
            sign_log(session, key, clock())
    return is_mine


def _is_due(session: Session, now: datetime) -> bool:
    last_checkpoint = repository.last_checkpoint(session)
    return last_checkpoint is None or (
        abs(now - last_checkpoint.signed_at) >= EVERY and repository.log_size(session) > last_checkpoint.size
    )


def sign_log(session: Session, key: Ed25519PrivateKey, now: datetime) -> None:
    """Sign a checkpoint of the log as it is. The caller holds the lock of the log."""
    current_key_epoch = repository.current_key_epoch(session)
    if current_key_epoch is None or current_key_epoch.key != public_half(key):
        raise WrongKey
    _sign(session, key, current_key_epoch.epoch, now)


def _sign(session: Session, key: Ed25519PrivateKey, epoch: int, now: datetime) -> None:
    size = repository.log_size(session)
    root = repository.compute_from_tree(session, lambda subtree_root: merkle.root_of_range(0, size, subtree_root))
    origin = ledger_entries.origin(repository.instance_id(session), epoch)
    note = sign_checkpoint(Checkpoint(origin, size, root), key)
    repository.insert_checkpoint(
        session, PublishedCheckpoint(size=size, root=root, note=note, key=public_half(key), signed_at=now)
    )


def record_first_key(session: Session, key: Ed25519PrivateKey, clock: Clock) -> None:
    """Record, at the first start, that this key signs the checkpoints."""
    _record(session, "checkpoint.began", KeyEpoch(0, public_half(key), repository.log_size(session)), clock)


def record_restore(session: Session, key: Ed25519PrivateKey, clock: Clock) -> None:
    """Record that a backup was restored. A new epoch begins, with the size from which on the log may differ."""
    locks.acquire_lock(session, locks.LOG_LOCK)
    new_epoch = _current_key_epoch(session).epoch + 1
    key_epoch = KeyEpoch(new_epoch, public_half(key), repository.log_size(session))
    _record(session, "checkpoint.epoch_began", key_epoch, clock)
    sequencer.place_all(session)
    _sign(session, key, new_epoch, clock())


def record_key_rotation(session: Session, new_public_key: str, old_key: Ed25519PrivateKey | None, clock: Clock) -> None:
    """Record that the key with this public half signs from here on. The old key, if given, signs that entry."""
    locks.acquire_lock(session, locks.LOG_LOCK)
    previous_key_epoch = _current_key_epoch(session)
    key_epoch = KeyEpoch(previous_key_epoch.epoch, new_public_key, repository.log_size(session))
    _record(session, "checkpoint.key_rotated", key_epoch, clock)
    sequencer.place_all(session)
    if old_key is not None:
        _sign(session, old_key, previous_key_epoch.epoch, clock())


def _current_key_epoch(session: Session) -> KeyEpoch:
    key_epoch = repository.current_key_epoch(session)
    if key_epoch is None:
        raise WrongKey
    return key_epoch


def _record(session: Session, action: str, key_epoch: KeyEpoch, clock: Clock) -> None:
    last_checkpoint = repository.last_checkpoint(session)
    ledgers = writer.open_ledgers(session, Actor(OPERATOR, "operator", clock), [ROOT])
    ledgers.append(
        ROOT,
        action,
        repository.CHECKPOINT,
        {**key_epoch._asdict(), "after": last_checkpoint.note if last_checkpoint else None},
    )
    ledgers.close()
