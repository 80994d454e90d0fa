"""Locks that end with the transaction, so that a pooler may stand between. SQLite's one writer holds them all."""

from sqlalchemy import text
from sqlmodel import Session

LOG = 7_413_000_002
"""Held by whoever gives entries their place in the log, or checkpoints it."""


def hold(session: Session, lock: int) -> None:
    """As the first statement: what is read next is then newer than the lock."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})


def try_hold(session: Session, lock: int) -> bool:
    """Whether nobody else holds it."""
    if session.get_bind().dialect.name != "postgresql":
        return True
    found = session.connection().execute(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": lock})
    return bool(found.scalar_one())
