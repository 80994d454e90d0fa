"""Ask a database, at the cost of a few microseconds, whether anything was committed since the last time."""

import sqlite3
import time
from collections.abc import Hashable, Sequence
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError

from api.db.replication import BEGINNING, DatabaseRole, DatabaseState, WritePosition, is_behind

WRITTEN = "pg_current_wal_insert_lsn()"
TIMELINE = f"('x' || left(pg_walfile_name({WRITTEN}), 8))::bit(32)::integer"
COMMITTED_STATE = f"""
SELECT pg_current_snapshot() || ' ' || pg_postmaster_start_time(),
CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() - '0/0'::pg_lsn END,
CASE WHEN NOT pg_is_in_recovery() THEN {TIMELINE} END,
CASE WHEN NOT pg_is_in_recovery() THEN {WRITTEN} - '0/0'::pg_lsn END
"""
"""The first value says which transactions of the server are finished, and which server it is: another one may give the
same numbers to other transactions. On a primary every statement sees the same data while this is the same. On a replica
a transaction may end without changing it, so there the second value, how far it has replayed, counts too: every write
moves it. The last two say how far a primary has written."""
LAST_HEARTBEAT = "SELECT timeline, extract(epoch FROM clock_timestamp() - beat_at)::float FROM heartbeat"
WRITTEN_UP_TO = f"SELECT {TIMELINE}, {WRITTEN} - '0/0'::pg_lsn"
"""The timeline and the offset behind everything that was committed before."""
SYSTEM = "SELECT system_identifier FROM pg_control_system()"
DATA_VERSION = "PRAGMA data_version"


class ChangeMarker:
    """A value that differs whenever another connection has committed. It says nothing about what has changed.

    It has a connection of its own that never writes and never holds a transaction: SQLite's `data_version` does not
    count the commits of its own connection, and does not change inside a transaction.
    """

    def __init__(self, engine: Engine, most_lag: float) -> None:
        """`engine` gives connections without transactions; one of them is kept. `most_lag`: seconds that a replica
        may be behind its primary."""
        self.engine, self._most_lag = engine, most_lag
        self._is_sqlite = engine.dialect.name == "sqlite"
        self._connection: Connection | None = None
        self._system = 0
        """The identifier of the system that the connection leads to."""
        self._driver_connection: sqlite3.Connection | None = None
        self._lock = Lock()
        self.last_state = DatabaseState(None)
        """As it was when it was last read."""

    def read(self) -> Hashable:
        """Return the present value. Raises DBAPIError if the database does not answer."""
        return self.read_state().marker

    def read_state(self) -> DatabaseState:
        """Return the present value with what else is known of the database. Raises DBAPIError like `read`."""
        with self._lock:
            self.last_state = DatabaseState(self._data_version()) if self._is_sqlite else self._server_state()
            return self.last_state

    def read_position(self) -> WritePosition:
        """Return a position behind everything that a primary has committed by now. Raises DBAPIError like `read`."""
        if self._is_sqlite:
            return BEGINNING
        with self._lock:
            timeline, offset = self._ask(WRITTEN_UP_TO)
            return WritePosition(timeline, int(offset), self._system)

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = self._driver_connection = None
            self.engine.dispose()

    def _data_version(self) -> int:
        """Past SQLAlchemy, which would cost several times what SQLite needs."""
        if self._driver_connection is None:
            self._connection = self.engine.connect()
            self._driver_connection = self._connection.connection.driver_connection
            assert self._driver_connection is not None
        try:
            version: int = self._driver_connection.execute(DATA_VERSION).fetchone()[0]
        except sqlite3.Error as error:
            raise OperationalError(DATA_VERSION, None, error) from error
        return version

    def _server_state(self) -> DatabaseState:
        snapshot, replayed, timeline, written = self._ask(COMMITTED_STATE)
        if replayed is None:
            return DatabaseState(snapshot, reached=WritePosition(timeline, int(written), self._system))
        asked_at = time.monotonic()
        heard_timeline, lag = self._last_heartbeat()
        return DatabaseState(
            (snapshot, replayed),
            DatabaseRole.REPLICA,
            reached=WritePosition(heard_timeline, int(replayed), self._system),
            lag=lag,
            is_behind=is_behind(lag, self._most_lag),
            fresh_until=asked_at if lag is None else asked_at + self._most_lag - lag,
        )

    def _last_heartbeat(self) -> Sequence[Any]:
        try:
            return self._ask(LAST_HEARTBEAT)
        except ProgrammingError:  # an older schema
            return 0, None

    def _ask(self, statement: str) -> Sequence[Any]:
        """Ask again on a new connection if the one that was kept is lost: the server may have started again."""
        was_connected = self._connection is not None
        try:
            return self._ask_once(statement)
        except DBAPIError as error:
            if not (was_connected and error.connection_invalidated):
                raise
            return self._ask_once(statement)

    def _ask_once(self, statement: str) -> Sequence[Any]:
        is_new = self._connection is None
        connection = self._connection = self._connection or self.engine.connect()
        try:
            if is_new:
                self._system = connection.exec_driver_sql(SYSTEM).scalar_one() % 2**64
            return connection.exec_driver_sql(statement).one()
        except DBAPIError:
            connection.close()
            self._connection = None
            raise
