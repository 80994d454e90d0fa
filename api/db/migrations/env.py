"""Run migrations on the connection a caller hands over (api/db/migrate.py). There is no other way in."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from sqlmodel.sql.sqltypes import AutoString

import api.app  # noqa: F401  # knows every table
from api.db import online_migration  # noqa: F401  # lets Alembic build indexes beside writers
from api.db.table import Table
from api.db.types import UtcDateTime


def render_item(kind: str, item: Any, autogen: Any) -> str | Literal[False]:
    """Migrations are frozen history: never let them import our types, or SQLModel's."""
    if kind != "type":
        return False
    if isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, AutoString):
        return "sa.String()"
    if isinstance(item, sa.JSON):
        autogen.imports.add("from sqlalchemy.dialects import postgresql")
        return "sa.JSON().with_variant(postgresql.JSONB(), 'postgresql')"
    return False


def run(connection: sa.Connection) -> None:
    with foreign_keys_off(connection):
        context.configure(
            connection=connection,
            target_metadata=Table.metadata,
            render_as_batch=True,
            render_item=render_item,
            compare_type=True,
            compare_server_default=True,
            autogenerate_plugins=["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
            transactional_ddl=True,
        )
        with context.begin_transaction():
            broken_before = broken_references(connection)
            context.run_migrations()
            if broken := broken_references(connection) - broken_before:
                raise RuntimeError(f"this migration broke foreign keys: {dict(broken)}")  # nothing is committed


def broken_references(connection: sa.Connection) -> Counter[str]:
    """Count the rows that name rows which are not there, by the tables of both. Rows deleted by hand leave some."""
    if connection.dialect.name != "sqlite":
        return Counter()
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return Counter(f"{table} to {named_table}" for table, _, named_table, _ in rows)


@contextmanager
def foreign_keys_off(connection: sa.Connection) -> Iterator[None]:
    """Batch mode drops and recreates tables on SQLite: with keys on, ON DELETE CASCADE fires."""
    if connection.dialect.name != "sqlite":
        yield
        return
    dbapi: Any = connection.connection.dbapi_connection  # inside a transaction the pragma does nothing
    dbapi.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.rollback()
        dbapi.execute("PRAGMA foreign_keys = ON")


run(context.config.attributes["connection"])
