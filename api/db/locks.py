"""Advisory locks of PostgreSQL that are released at the end of the transaction, so that they work behind a pooler.

On SQLite they do nothing: its single writer excludes all others.
"""

from sqlalchemy import text
from sqlmodel import Session

LOG_LOCK = 7_413_000_002
"""Held while entries get their place in the log, and while a checkpoint is signed."""


def acquire_lock(session: Session, lock: int) -> None:
    """Wait for the lock. Call it as the first statement, so that later reads see what the previous holder wrote."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})


def try_acquire_lock(session: Session, lock: int) -> bool:
    """Take the lock if it is free. Returns whether it was."""
    if session.get_bind().dialect.name != "postgresql":
        return True
    result = session.connection().execute(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": lock})
    return bool(result.scalar_one())
