"""Ask a database, at the cost of a few microseconds, whether anything was committed since the last time."""

import sqlite3
from collections.abc import Hashable
from threading import Lock

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

COMMITTED_STATE = "SELECT pg_current_snapshot() || ' ' || pg_postmaster_start_time()"
"""Which transactions of the server are finished, and which server it is: another one may give the same numbers to other
transactions. While the state is the same, every statement sees the same data."""
DATA_VERSION = "PRAGMA data_version"


class ChangeMarker:
    """A value that differs whenever another connection has committed. It says nothing about what has changed.

    It has a connection of its own that never writes and never holds a transaction: SQLite's `data_version` does not
    count the commits of its own connection, and does not change inside a transaction.
    """

    def __init__(self, engine: Engine) -> None:
        """`engine` gives connections without transactions; one of them is kept."""
        self.engine = engine
        self._is_sqlite = engine.dialect.name == "sqlite"
        self._connection: Connection | None = None
        self._driver_connection: sqlite3.Connection | None = None
        self._lock = Lock()

    def read(self) -> Hashable:
        """Return the present value. Raises DBAPIError if the database does not answer."""
        with self._lock:
            return self._data_version() if self._is_sqlite else self._committed_state()

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

    def _committed_state(self) -> str:
        """Ask again on a new connection if the one that was kept is lost: the server may have started again."""
        was_connected = self._connection is not None
        try:
            return self._ask_for_state()
        except DBAPIError as error:
            if not (was_connected and error.connection_invalidated):
                raise
            return self._ask_for_state()

    def _ask_for_state(self) -> str:
        if self._connection is None:
            self._connection = self.engine.connect()
        try:
            state: str = self._connection.exec_driver_sql(COMMITTED_STATE).scalar_one()
        except DBAPIError:
            self._connection.close()
            self._connection = None
            raise
        return state
