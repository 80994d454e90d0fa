"""How a revision changes the schema while servers use the database: short waits for locks, and indexes beside writes.

A statement that waits for the lock of a table makes everyone wait who comes after it. So the locks of a revision are
waited for `LOCK_SECONDS` in all, then it is undone and tried again. `api/db/migrations/env.py` installs the rest for
every revision.
"""

import time
from collections.abc import Callable
from typing import Any

from alembic import op
from alembic.ddl.postgresql import PostgresqlImpl
from sqlalchemy import Connection, Index, Table, event, text
from sqlalchemy.exc import DBAPIError

from api.db.failures import is_lock_refused

LOCK_SECONDS = 3.0
"""So long a revision waits for locks, in all its statements together. Servers wait longer, so none of them gives up."""
LEAST_WAIT = 0.05
"""A statement late in a revision waits so long for a lock all the same, so that a free one is always got."""
ATTEMPTS = 20
MOST_PAUSE = 5.0
"""Seconds between two attempts; the first pause is one second, and each is a second longer than the one before."""


class SchemaInUse(Exception):
    """The schema cannot be changed now; the message says what is in the way."""


class RevisionNotOnline(Exception):
    """A revision does what would stop the servers; its author has to divide it."""


def try_again(change: Callable[[], None], revision: str, attempts: int = ATTEMPTS) -> None:
    """Make a change of the schema, and make it again while others hold locks that it needs. Raises SchemaInUse."""
    for attempt in range(1, attempts + 1):
        try:
            change()
        except DBAPIError as error:
            if not is_lock_refused(error):
                raise
            if attempt == attempts:
                raise SchemaInUse(
                    f"The schema was not changed to {revision}: {attempts} times others held its tables for more than "
                    f"{LOCK_SECONDS:.0f} s. Servers go on with the schema as it is. End long transactions (PostgreSQL: "
                    "SELECT pid, xact_start, query FROM pg_stat_activity ORDER BY xact_start), then run: siaga migrate"
                ) from error
        else:
            return
        time.sleep(min(attempt, MOST_PAUSE))


def bound_lock_waits(connection: Connection) -> None:
    """Let the statements of each transaction wait for locks for `LOCK_SECONDS` together. On PostgreSQL only."""
    if connection.dialect.name != "postgresql":
        return
    began_at = time.monotonic()

    def begin(_connection: Connection) -> None:
        nonlocal began_at
        began_at = time.monotonic()

    def bound(connection: Connection, cursor: Any, *_statement: object) -> None:
        if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
            seconds_left = max(LEAST_WAIT, LOCK_SECONDS - (time.monotonic() - began_at))
            cursor.execute(f"SET LOCAL lock_timeout = '{seconds_left * 1000:.0f}ms'")

    event.listen(connection, "begin", begin)
    event.listen(connection, "before_cursor_execute", bound)


class OnlinePostgresql(PostgresqlImpl):
    """Alembic's operations on PostgreSQL. An index of a table that was there before is built beside its writers."""

    __dialect__ = "postgresql"

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._new_tables: set[tuple[str | None, str]] = set()

    def create_table(self, table: Table, **options: Any) -> None:
        self._new_tables.add((table.schema, table.name))
        super().create_table(table, **options)

    def create_index(self, index: Index, **options: Any) -> None:
        table = index.table
        if table is None or (table.schema, table.name) in self._new_tables:
            super().create_index(index, **options)
        else:
            self._create_beside_writers(index)

    def _create_beside_writers(self, index: Index) -> None:
        """Build the index outside any transaction. What an earlier attempt left unfinished is dropped first.

        Nothing waits for this statement, so it may take as long as it needs.
        """
        assert self.connection is not None
        if self.connection.scalar(text("SELECT pg_current_xact_id_if_assigned()")) is not None:
            raise RevisionNotOnline(
                f"The index {index.name} is of a table with rows, so it is built outside the transaction of its "
                "revision. Give it a revision of its own, before anything else changes."
            )
        index.dialect_options["postgresql"]["concurrently"] = True
        with op.get_context().autocommit_block():
            for setting in ("lock_timeout", "statement_timeout"):
                self._exec(text(f"SET {setting} = 0"))
            self._exec(text(f"DROP INDEX CONCURRENTLY IF EXISTS {index.name}"))
            super().create_index(index)
            for setting in ("lock_timeout", "statement_timeout"):
                self._exec(text(f"RESET {setting}"))
