"""One database: `read()` and `look_up()` cannot write, `write()` commits or rolls back as a whole.

The only code that knows the habits of SQLite and PostgreSQL.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlmodel import Session

from api.db.reference_cache import Shelf

POOL = 4
"""Read connections a process. Routes ask for no more than this many at once (api/http/sessions.py)."""
FOLLOWERS = 2
"""Connections on top of these for those who follow the log, so that they never keep a dashboard waiting."""
LOOKUPS = 2
"""Connections for looking up tokens, so that a waiting reader never blocks a caller's check."""
SAFE_SQLITE = (3, 51, 3)
"""Older SQLite can damage a WAL file when two connections write and checkpoint at once."""

PRAGMAS = (
    "foreign_keys = ON",
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
TIME_LIMITS = "-c statement_timeout=30000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000"
READS = "-c default_transaction_read_only=on -c default_transaction_isolation=repeatable\\ read"

UNSAFE = """
SELECT name || ' = ' || setting FROM pg_settings
WHERE (name IN ('fsync', 'full_page_writes') AND setting <> 'on')
OR (name = 'synchronous_commit' AND setting NOT IN ('on', 'remote_apply')) ORDER BY name
"""


DISK_FULL = "53100"


def is_full(error: Exception) -> bool:
    """Whether the database has no room left on its disk."""
    told = getattr(error, "orig", None)
    code = getattr(told, "sqlite_errorcode", 0) & 0xFF
    return code == sqlite3.SQLITE_FULL or getattr(told, "sqlstate", None) == DISK_FULL


def is_passing(error: Exception) -> bool:
    """Whether waiting may help: the database is busy or away, and not of another shape."""
    if isinstance(error, PoolTimeout):
        return True
    if not isinstance(error, OperationalError):
        return False
    code = getattr(error.orig, "sqlite_errorcode", None)
    return code is None or code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class CommitLost(Exception):
    """The connection broke while committing: what was written may be stored or not."""


def commit(session: Session) -> None:
    """CommitLost: nobody can tell whether it was."""
    try:
        session.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise CommitLost from error
        raise


class Database:
    """On SQLite there is one writing connection a process: writers queue for it, readers do not wait."""

    def __init__(self, url: str, *, lasting: bool = True) -> None:
        """`lasting`: this process serves. A short command beside it leaves tidying the WAL file to the server."""
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        self.writer = make_engine(url, size=1 if self.is_sqlite else POOL)
        if self.is_sqlite and not lasting:
            event.listen(self.writer, "connect", _leave_wal)
        self.shelf = Shelf()
        self.reader = make_engine(url, size=POOL + FOLLOWERS, begin="BEGIN")
        self.lookups = make_engine(url, size=LOOKUPS + POOL, begin=None)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One snapshot, whatever is written meanwhile; the database itself refuses writes."""
        with self.reading() as session:
            yield session

    def reading(self) -> Session:
        """The same, for who closes it: it asks for a connection when it is first used."""
        return Session(self.reader, info={"shelf": self.shelf})

    @contextmanager
    def look_up(self) -> Iterator[Session]:
        """For one statement, which is a snapshot by itself: a transaction around it would be two more."""
        with Session(self.lookups) as session:
            yield session

    @contextmanager
    def write(self, *, reference: bool = True) -> Iterator[Session]:
        """Commits at the end, or rolls back as a whole."""
        with self.writing(reference=reference) as session:
            yield session
            commit(session)

    def writing(self, *, reference: bool = True) -> Session:
        """The same, for who commits it: it asks for a connection when it is first used.

        `reference`: it may change reference data, and therefore reads it anew and keeps none of it.
        """
        return Session(self.writer, expire_on_commit=False, info={} if reference else {"shelf": self.shelf})

    def close(self) -> None:
        for engine in (self.lookups, self.reader, self.writer):
            engine.dispose()

    def warning(self) -> str | None:
        """What an operator should know about this database before trusting it."""
        if self.is_sqlite and sqlite3.sqlite_version_info < SAFE_SQLITE:
            return (
                f"Note: SQLite {sqlite3.sqlite_version} (before 3.51.3) can damage a file that two programs write "
                "at once. Siaga's own commands take care; let nothing else write to its file."
            )
        return None if self.is_sqlite else self._unsafe_settings()

    def _unsafe_settings(self) -> str | None:
        """Under which a 2xx would not be on the disk yet."""
        with self.reader.connect() as connection:
            found = connection.exec_driver_sql(UNSAFE).scalars().all()
        if not found:
            return None
        return (
            f"Warning: this PostgreSQL runs with {', '.join(found)}. After a power cut, reports that were acknowledged "
            "can be lost. Set fsync, full_page_writes and synchronous_commit to on before real use."
        )


def make_engine(url: str, *, size: int = 1, begin: str | None = "BEGIN IMMEDIATE") -> Engine:
    """`begin`: how a transaction starts; "BEGIN" only reads, None reads without any."""
    alone = {} if begin else {"isolation_level": "AUTOCOMMIT"}
    writes = begin == "BEGIN IMMEDIATE"
    if make_url(url).get_backend_name() != "sqlite":
        options = TIME_LIMITS if writes else f"{TIME_LIMITS} {READS}"
        engine = create_engine(
            url, pool_size=size, max_overflow=0, pool_pre_ping=True, connect_args={"options": options}, **alone
        )
        event.listen(engine, "do_executemany", _copy)
        return engine
    _make_folder(url)
    engine = create_engine(url, pool_size=size, max_overflow=0, **alone)
    event.listen(engine, "connect", _tune_sqlite)
    if not writes:
        event.listen(engine, "connect", _refuse_writes)
    if begin:
        # A deferred transaction that reads and then writes fails at once when another
        # writer got in between, and busy_timeout does not help. Writers queue up here.
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _make_folder(url: str) -> None:
    Path(make_url(url).database or ".").absolute().parent.mkdir(parents=True, exist_ok=True)


def _copy(cursor: Any, statement: str, rows: Any, _context: object) -> bool:
    """Whether these rows were copied: the driver has a call of its own for that."""
    if not statement.startswith("COPY "):
        return False
    with cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
    return True


def _tune_sqlite(dbapi: Any, _record: object) -> None:
    dbapi.isolation_level = None  # SQLAlchemy says BEGIN, below
    for pragma in PRAGMAS:
        dbapi.execute(f"PRAGMA {pragma}")


def _leave_wal(dbapi: Any, _record: object) -> None:
    dbapi.execute("PRAGMA wal_autocheckpoint = 0")


def _refuse_writes(dbapi: Any, _record: object) -> None:
    dbapi.execute("PRAGMA query_only = ON")
