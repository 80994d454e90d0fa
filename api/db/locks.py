"""Locks, and how long they are waited for.

Advisory locks of PostgreSQL are released at the end of the transaction, so that they work behind a pooler. On SQLite
they do nothing: its single writer excludes all others.
"""

import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlmodel import Session

LOG_LOCK = 7_413_000_002
"""Held while entries get their place in the log, and while a checkpoint is signed."""

LOCK_TIMEOUT = 5
"""Seconds that a statement waits for a lock, unless `lock_timeout` says otherwise."""


@contextmanager
def lock_timeout(session: Session, seconds: int) -> Iterator[None]:
    """Statements inside wait for a lock for at most these seconds. After an error the transaction is over anyway."""
    if session.get_bind().dialect.name != "postgresql":
        yield
        return
    set_timeout = text("SELECT set_config('lock_timeout', :timeout, true)")
    session.connection().execute(set_timeout, {"timeout": f"{seconds}s"})
    yield
    session.connection().execute(set_timeout, {"timeout": f"{LOCK_TIMEOUT}s"})


def acquire_lock(session: Session, lock_id: int) -> None:
    """Wait for the lock. Call it as the first statement, so that later reads see what the previous holder wrote."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock_id})


def try_acquire_lock(session: Session, lock_id: int) -> bool:
    """Take the lock if it is free. Returns whether it was."""
    if session.get_bind().dialect.name != "postgresql":
        return True
    lock_result = session.connection().execute(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": lock_id})
    return bool(lock_result.scalar_one())


def lock_name(session: Session, name: str, seconds: int) -> None:
    """Wait at most these seconds for the lock of a name. It is taken in place of a row that may not exist yet."""
    with lock_timeout(session, seconds):
        acquire_lock(session, _lock_id(name))


def try_lock_names(session: Session, names: Collection[str]) -> set[str]:
    """Take those of the locks of these names that are free, in one statement and without waiting. Returns the names."""
    if session.get_bind().dialect.name != "postgresql" or not names:
        return {*names}
    name_by_lock_id = {_lock_id(name): name for name in sorted(names)}
    locked_ids = session.connection().execute(_TRY_LOCKS, {"locks": [*name_by_lock_id]}).scalars()
    return {name_by_lock_id[lock_id] for lock_id in locked_ids}


_TRY_LOCKS = text("SELECT id FROM unnest(CAST(:locks AS bigint[])) AS id WHERE pg_try_advisory_xact_lock(id)")


def _lock_id(name: str) -> int:
    """Return the number that PostgreSQL locks for a name: 64 bits of its digest."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
