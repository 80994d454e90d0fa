"""Which tables the transaction of a connection has changed.

Every statement that SQLAlchemy makes is noted. Statements that are prepared as text are not: they write no reference
data.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event
from sqlmodel import Session

CHANGED_TABLES = "changed_tables"


def note_changed_tables(engine: Engine) -> None:
    """Begin to note the tables that the transactions of this engine change."""
    event.listen(engine, "begin", _forget)
    event.listen(engine, "before_execute", _note)


def changed_tables(session: Session) -> set[str]:
    """The names of the tables that the session's transaction has changed. Flushes the session first.

    Callers may take names out of the set, once they have dealt with the change.
    """
    session.flush()
    noted_tables: set[str] = session.connection().info.setdefault(CHANGED_TABLES, set())
    return noted_tables


def _forget(connection: Connection) -> None:
    connection.info[CHANGED_TABLES] = set()


def _note(connection: Connection, statement: Any, *_: Any) -> None:
    if isinstance(statement, sa.UpdateBase) and isinstance(statement.table, sa.Table):
        connection.info.setdefault(CHANGED_TABLES, set()).add(statement.table.name)
