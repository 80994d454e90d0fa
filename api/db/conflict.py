"""INSERT that minds what is there already. The two databases spell it alike, but each in its own class."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from api.db.table import Table


def insert_missing(session: Session, table: type[Table], rows: list[dict[str, Any]]) -> int:
    """Rows whose key is free; how many were. Waits for another transaction that is inserting the same key."""
    keys = sa.inspect(table).primary_key
    statement = _insert(session, table).values(rows).on_conflict_do_nothing().returning(*keys)
    return len(session.connection().execute(statement).all())  # the drivers do not agree on rowcount


def _insert(session: Session, table: type[Table]) -> Any:
    kind = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    return kind.insert(table)
