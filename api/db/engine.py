"""Connections and sessions. Reading sessions cannot write; a writing session commits or rolls back as a whole."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlmodel import Session

from api.core.settings import PreparedStatements
from api.db import postgresql
from api.db.change_marker import ChangeMarker
from api.db.changed_tables import note_changed_tables
from api.db.database_url import check_parameters
from api.db.reference_cache import ReferenceCache
from api.db.replication import DatabaseState
from api.db.transaction_kind import TransactionKind
from api.db.unit_of_work import commit
from api.db.write_ahead_log import WriteAheadLog

POOL_SIZE = 4
"""Connections of a process in each pool: for reading, and on PostgreSQL for writing. Routes use no more than this many
of a kind at once (api/http/sessions.py)."""
REPORT_TRANSACTIONS = 2
"""How many transactions of the queue of reports run at once on PostgreSQL, and as many of bulks. They need further
connections."""
FOLLOWER_CONNECTIONS = 2
"""Further connections for clients that follow the log, so that they never make other readers wait."""
STREAM_CONNECTIONS = 2
"""Further connections for streams of changes: one to follow the log for all of them, one for those that begin."""
DRY_RUNS = 1
"""How many dry runs of many rows are decided at once, each on a further reading connection. They compute most of the
time, so a second one would only keep others from computing."""
DELIVERY_CONNECTIONS = 1
"""A further connection for reading, and on PostgreSQL one for writing, for what sends webhooks."""
LOOKUP_CONNECTIONS = 2
"""Connections for looking up tokens, so that authentication never waits for readers."""
REPLICA_LAG = 5.0
"""Seconds that a replica may be behind its primary, where nobody says otherwise."""
SAFE_SQLITE_VERSION = (3, 51, 3)
"""Older SQLite can damage a WAL file when two connections write and checkpoint at once."""

PRAGMAS = (
    "foreign_keys = ON",
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",  # what is deleted is overwritten, so that an erased text is not left in the file
)
SQLITE_BEGIN = {TransactionKind.WRITE: "BEGIN IMMEDIATE", TransactionKind.READ: "BEGIN"}
"""How transactions begin on SQLite; the other kinds need none, because a statement is a snapshot by itself.

A transaction that begins by reading fails at once if another writer commits before its own first write, and
busy_timeout does not help. BEGIN IMMEDIATE makes writers wait for each other instead.
"""

UNSAFE_SETTINGS = """
SELECT name || ' = ' || setting FROM pg_settings
WHERE (name IN ('fsync', 'full_page_writes') AND setting <> 'on')
OR (name = 'synchronous_commit' AND setting NOT IN ('on', 'remote_apply')) ORDER BY name
"""


class Database:
    """One database and its connections.

    On SQLite a process has a single writing connection: writers wait for it in turn, readers do not wait.
    """

    def __init__(
        self,
        url: str,
        *,
        is_server: bool = True,
        prepared_statements: PreparedStatements = "auto",
        most_lag: float = REPLICA_LAG,
    ) -> None:
        """`is_server`: False for a short command, which leaves checkpointing SQLite's WAL file to the server.

        `most_lag`: seconds that a replica may be behind its primary.
        """
        check_parameters(url)
        self.is_sqlite = is_sqlite(url)
        self.report_transactions = 1 if self.is_sqlite else REPORT_TRANSACTIONS
        """How many transactions of a queue of reports may run at once."""
        new_engine = partial(make_engine, url, prepared_statements=prepared_statements)
        self.writer = new_engine(
            TransactionKind.WRITE,
            pool_size=1 if self.is_sqlite else POOL_SIZE + 2 * REPORT_TRANSACTIONS + DELIVERY_CONNECTIONS,
        )
        note_changed_tables(self.writer)
        if self.is_sqlite and not is_server:
            event.listen(self.writer, "connect", _leave_wal_to_server)
        self.reference_cache = ReferenceCache()
        self.reader = new_engine(
            TransactionKind.READ,
            pool_size=POOL_SIZE + FOLLOWER_CONNECTIONS + STREAM_CONNECTIONS + DRY_RUNS + DELIVERY_CONNECTIONS,
        )
        self.lookups = new_engine(TransactionKind.LOOK_UP, pool_size=LOOKUP_CONNECTIONS + POOL_SIZE)
        self.change_marker = ChangeMarker(new_engine(TransactionKind.NONE), most_lag)
        self._write_ahead_log = WriteAheadLog(self.lookups, is_bounded=is_server) if self.is_sqlite else None
        self.commit_listeners: list[Callable[[], None]] = []
        """Called after each commit of this process, in the thread that has committed."""

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one snapshot, whatever others write meanwhile; the database itself refuses writes."""
        with self.open_read_session() as session:
            yield session

    def open_read_session(self) -> Session:
        """Like `read`, for a caller that closes the session. It takes a connection when it is first used."""
        return Session(self.reader, info={"reference_cache": self.reference_cache})

    @contextmanager
    def read_one_statement(self) -> Iterator[Session]:
        """A session for one statement, which is a snapshot by itself: SQLite needs no transaction for it."""
        with Session(self.lookups) as session:
            yield session

    @contextmanager
    def write(self, *, changes_reference: bool = True) -> Iterator[Session]:
        """A session that commits at the end, or rolls back as a whole."""
        with self.open_write_session(changes_reference=changes_reference) as session:
            yield session
            commit(session)

    def open_write_session(self, *, changes_reference: bool = True) -> Session:
        """Like `write`, for a caller that commits and closes. It takes a connection when it is first used.

        A session that may change reference data does not use the reference cache.
        """
        session_info = {} if changes_reference else {"reference_cache": self.reference_cache}
        commit_info = {"commits": True, "after_commit": self._after_commit}
        return Session(self.writer, expire_on_commit=False, info={**commit_info, **session_info})

    def _after_commit(self, *, erases: bool) -> None:
        for listener in [*self.commit_listeners]:
            listener()
        if self._write_ahead_log is not None:
            self._write_ahead_log.after_commit(erases=erases)

    def read_state(self) -> DatabaseState:
        """Ask what the database is now, and what is new in it. Raises DBAPIError if it does not answer."""
        return self.change_marker.read_state()

    @property
    def is_replica(self) -> bool:
        """Whether it was a replica when it was last asked. A server asks at least twice a second."""
        return self.change_marker.last_state.is_replica

    def close(self) -> None:
        self.change_marker.close()
        for engine in (self.lookups, self.reader, self.writer):
            engine.dispose()

    def size_in_bytes(self) -> int:
        """How large the database is: on SQLite its file without the write-ahead log."""
        statement = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        with self.reader.connect() as connection:
            return int(
                connection.exec_driver_sql(
                    statement if self.is_sqlite else "SELECT pg_database_size(current_database())"
                ).scalar_one()
            )

    def used_connections(self) -> dict[str, int]:
        """How many connections are in use, by pool."""
        return {name: pool.checkedout() for name, pool in self._pools().items()}

    def pool_sizes(self) -> dict[str, int]:
        """How many connections may be in use, by pool."""
        return {name: pool.size() for name, pool in self._pools().items()}

    def _pools(self) -> dict[str, QueuePool]:
        pools = {"lookups": self.lookups.pool, "reader": self.reader.pool, "writer": self.writer.pool}
        return {name: pool for name, pool in pools.items() if isinstance(pool, QueuePool)}

    @property
    def waited_for_writer(self) -> float:
        """How many seconds all writers together have waited for a connection."""
        pool = self.writer.pool
        return pool.waited_seconds if isinstance(pool, FairPool) else 0.0

    def durability_warning(self) -> str | None:
        """A warning for the operator if this database can lose or damage acknowledged reports; else None."""
        if self.is_sqlite and sqlite3.sqlite_version_info < SAFE_SQLITE_VERSION:
            return (
                f"Note: SQLite {sqlite3.sqlite_version} (before 3.51.3) can damage a file that two programs write "
                "at once. Siaga's own commands take care; let nothing else write to its file."
            )
        return None if self.is_sqlite else self._unsafe_settings_warning()

    def _unsafe_settings_warning(self) -> str | None:
        """PostgreSQL settings under which a commit returns before its data is on the disk."""
        with self.reader.connect() as connection:
            unsafe_settings = connection.exec_driver_sql(UNSAFE_SETTINGS).scalars().all()
        if not unsafe_settings:
            return None
        return (
            f"Warning: this PostgreSQL runs with {', '.join(unsafe_settings)}. After a power cut, reports that were "
            "acknowledged can be lost. Set fsync, full_page_writes and synchronous_commit to on before real use."
        )


class FairPool(QueuePool):
    """A pool in which a thread that returns a connection cannot take it again before a thread that waits for one.

    Otherwise one that writes all the time keeps all others waiting. Only one thread waits for a connection; the others
    wait to be that one.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._next_in_line = threading.RLock()
        self.waited_seconds = 0.0
        """How long all threads together have waited for a connection."""

    def _do_get(self) -> ConnectionPoolEntry:
        began_at = time.perf_counter()
        if not self._next_in_line.acquire(timeout=self.timeout()):
            raise PoolTimeout("no connection was free")
        try:
            return super()._do_get()
        finally:
            self.waited_seconds += time.perf_counter() - began_at
            self._next_in_line.release()


def is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def make_engine(
    url: str, kind: TransactionKind, *, pool_size: int = 1, prepared_statements: PreparedStatements = "auto"
) -> Engine:
    """Connections for transactions of one kind."""
    can_write = kind is TransactionKind.WRITE
    pool_options: dict[str, Any] = {
        "poolclass": FairPool if can_write else QueuePool,
        "pool_size": pool_size,
        "max_overflow": 0,
    }
    if not is_sqlite(url):
        return postgresql.make_engine(url, kind, prepared_statements, **pool_options)
    engine = create_engine(url, **pool_options)
    event.listen(engine, "connect", _tune_sqlite)
    if not can_write:
        event.listen(engine, "connect", _refuse_writes)
    if kind in SQLITE_BEGIN:
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(SQLITE_BEGIN[kind]))
    return engine


def _tune_sqlite(dbapi_connection: Any, _record: object) -> None:
    dbapi_connection.isolation_level = None  # so that the driver adds no BEGIN of its own
    for pragma in PRAGMAS:
        dbapi_connection.execute(f"PRAGMA {pragma}")


def _leave_wal_to_server(dbapi_connection: Any, _record: object) -> None:
    dbapi_connection.execute("PRAGMA wal_autocheckpoint = 0")


def _refuse_writes(dbapi_connection: Any, _record: object) -> None:
    dbapi_connection.execute("PRAGMA query_only = ON")
