"""Connections to PostgreSQL, directly or through a pooler that gives each transaction another server connection.

Behind such a pooler nothing holds that a connection has set for itself. So each BEGIN carries what its transaction
needs: isolation, read-only and time limits, in one message. It also shows whether the connection still lives, so no
other message has to ask.
"""

from typing import Any
from uuid import uuid4

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import InvalidatePoolError

from api.core.settings import PreparedStatements
from api.db.failures import POSTGRES_READ_ONLY
from api.db.locks import LOCK_TIMEOUT
from api.db.transaction_kind import TransactionKind

TIME_LIMITS = {
    "statement_timeout": "30s",
    "lock_timeout": f"{LOCK_TIMEOUT}s",
    "idle_in_transaction_session_timeout": "1min",
}
"""How long a statement may run, wait for a lock, and leave its transaction idle; as PostgreSQL shows them."""
MODES = {
    TransactionKind.WRITE: "ISOLATION LEVEL READ COMMITTED",
    TransactionKind.READ: "ISOLATION LEVEL REPEATABLE READ, READ ONLY",
    TransactionKind.LOOK_UP: "ISOLATION LEVEL READ COMMITTED, READ ONLY",
}
APPLICATION_NAMES = {
    TransactionKind.WRITE: "siaga writer",
    TransactionKind.READ: "siaga reader",
    TransactionKind.LOOK_UP: "siaga lookups",
    TransactionKind.NONE: "siaga marker",
}
"""Whose a connection is in PostgreSQL's own views; pools have the same names in `/metrics`."""
CONNECT_SECONDS = 5
"""So long a host may take to answer a new connection, unless the URL says otherwise."""
IS_NEW = "is_new"
"""The key in the information of a pooled connection until its first transaction."""


class ReadingConnection(psycopg.Connection[Any]):
    """Ends its transactions by COMMIT. They have changed nothing, and after a rollback the driver would forget which
    statements it has prepared."""

    def rollback(self) -> None:
        self.commit()


def begin_statement(kind: TransactionKind) -> str:
    """The statements that begin a transaction; as one text they are one message to the server."""
    limits = (f"SET LOCAL {name} = '{limit}'" for name, limit in TIME_LIMITS.items())
    return "; ".join([f"BEGIN {MODES[kind]}", *limits])


def make_engine(
    url: str, kind: TransactionKind, prepared_statements: PreparedStatements, **pool_options: Any
) -> Engine:
    engine = create_engine(url, connect_args=_connect_arguments(url, kind), **pool_options)
    connection_setup = _ConnectionSetup(kind, prepared_statements)
    event.listen(engine, "connect", connection_setup.prepare)
    if kind is not TransactionKind.NONE:
        event.listen(engine, "checkout", connection_setup.begin_first)
        event.listen(engine, "begin", connection_setup.begin_next)
    if kind is TransactionKind.WRITE:
        event.listen(engine, "handle_error", _leave_server_without_writes)
    else:
        event.listen(engine, "do_connect", _connect_for_reading)
    event.listen(engine, "do_executemany", _copy_rows)
    return engine


def _connect_arguments(url: str, kind: TransactionKind) -> dict[str, Any]:
    """What holds where the URL does not say otherwise."""
    defaults = {"connect_timeout": CONNECT_SECONDS, "application_name": APPLICATION_NAMES[kind]}
    return {name: value for name, value in defaults.items() if name not in make_url(url).query}


class _ConnectionSetup:
    """Prepares the connections of one engine, and begins their transactions."""

    def __init__(self, kind: TransactionKind, prepared_statements: PreparedStatements) -> None:
        self._prepared_statements = prepared_statements
        self._begin = begin_statement(kind).encode() if kind is not TransactionKind.NONE else b""

    def prepare(self, driver_connection: psycopg.Connection[Any], record: Any) -> None:
        driver_connection.autocommit = True  # so that the driver adds no BEGIN of its own
        if self._prepared_statements == "off" or not keeps_prepared_statements(driver_connection):
            driver_connection.prepare_threshold = None
        record.info[IS_NEW] = True

    def begin_first(self, driver_connection: psycopg.Connection[Any], record: Any, _fairy: object) -> None:
        """Begin when a connection leaves the pool. One that was lost in the pool is replaced by a new one."""
        is_new = record.info.pop(IS_NEW, False)
        try:
            self._execute_begin(driver_connection)
        except psycopg.Error as error:
            if is_new or not driver_connection.closed:
                raise
            raise InvalidatePoolError from error

    def begin_next(self, connection: Connection) -> None:
        """Begin a further transaction on a connection that has not returned to the pool."""
        driver_connection: Any = connection.connection.driver_connection
        is_idle = driver_connection.info.transaction_status == TransactionStatus.IDLE
        if is_idle and connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
            driver_connection.autocommit = True  # SQLAlchemy sets it back after a block without transactions
            self._execute_begin(driver_connection)

    def _execute_begin(self, driver_connection: psycopg.Connection[Any]) -> None:
        driver_connection.execute(self._begin, prepare=False)


def _connect_for_reading(
    _dialect: object, _record: object, arguments: list[Any], named_arguments: dict[str, Any]
) -> ReadingConnection:
    return ReadingConnection.connect(*arguments, **named_arguments)


def _leave_server_without_writes(context: ExceptionContext) -> None:
    """Drop the connections to a server that takes no writes: another one may be the primary now."""
    if getattr(context.original_exception, "sqlstate", None) == POSTGRES_READ_ONLY:
        context.is_disconnect = True


def is_pooled(driver_connection: psycopg.Connection[Any]) -> bool:
    """Whether a pooler is in between: then another process answers than the one that was connected to."""
    with driver_connection.execute("SELECT pg_backend_pid()", prepare=False) as cursor:
        return cursor.fetchall() != [(driver_connection.info.backend_pid,)]


def keeps_prepared_statements(driver_connection: psycopg.Connection[Any]) -> bool:
    """Whether a prepared statement can be used in later transactions.

    With a pooler in between it can if the pooler keeps track of it. Then the server knows it by another name.
    """
    if not is_pooled(driver_connection):
        return True
    if not psycopg.capabilities.has_send_close_prepared():
        return False  # the driver would send a statement instead, which such a pooler does not follow
    name = f"siaga_{uuid4().hex}"
    is_known = "SELECT count(*) FROM pg_prepared_statements WHERE name = %s"
    try:
        with driver_connection.transaction():
            driver_connection.pgconn.prepare(name.encode(), b"SELECT 1")
            [known_count] = driver_connection.execute(is_known, (name,), prepare=False).fetchone() or (1,)
            driver_connection.pgconn.close_prepared(name.encode())
    except psycopg.Error:
        return False
    return bool(known_count == 0)


def _copy_rows(cursor: Any, statement: str, rows: Any, _context: object) -> bool:
    """Run a COPY statement through the driver's own call for it. Returns whether the statement was one."""
    if not statement.startswith("COPY "):
        return False
    with cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
    return True
