"""SQLite's write-ahead log, which has to be emptied now and then.

SQLite copies it into the file by itself, but starts again at its beginning only in a moment in which nobody reads. On a
busy server that moment may be long in coming. Meanwhile the log grows, reads have to look through all of it, and each
commit copies again.
"""

import logging
import time
from math import inf
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

log = logging.getLogger("siaga.database")

MOST_BYTES = 16 * 1024 * 1024
"""The size from which on it is emptied after a commit. Four times that from which on SQLite copies it."""
PATIENCE_MS = 1000
"""For so long writers may have to wait for readers, so that it can be emptied."""
PATIENCE_AFTER_ERASURE_MS = 5000
"""The same right after an erasure."""
PAUSE_SECONDS = 10.0
"""If a long read was in the way, so much later it is tried again: each time all writers wait."""


class WriteAheadLog:
    """Of one SQLite database."""

    def __init__(self, engine: Engine, *, is_bounded: bool) -> None:
        """`engine`: whose connections may checkpoint. `is_bounded`: whether it is emptied when it is large."""
        self._engine, self._is_bounded = engine, is_bounded
        self._file = Path(f"{engine.url.database}-wal")
        self._holds_erased = False
        self._failed_at = -inf
        """When somebody read for too long, by the monotonic clock."""

    def after_commit(self, *, erases: bool) -> None:
        """Empty it after an erasure, because it still holds the text, and when it has become large."""
        if not erases and (time.monotonic() < self._failed_at + PAUSE_SECONDS or not self._must_be_emptied()):
            return
        holds_erased = erases or self._holds_erased
        self._holds_erased = False  # before it is emptied: another thread may erase something meanwhile
        if self._empty(PATIENCE_AFTER_ERASURE_MS if erases else PATIENCE_MS):
            self._failed_at = -inf
        else:
            self._failed_at = time.monotonic()
            self._holds_erased = self._holds_erased or holds_erased

    def _must_be_emptied(self) -> bool:
        return self._holds_erased or (self._is_bounded and self._is_large())

    def _is_large(self) -> bool:
        try:
            return self._file.stat().st_size > MOST_BYTES
        except FileNotFoundError:
            return False

    def _empty(self, patience_ms: int) -> bool:
        """Copy it into the file and truncate it. Returns False if readers are in the way for so long.

        A failure, such as a full disk, raises nothing: the transaction is committed already.
        """
        try:
            with self._engine.connect() as connection:
                [patience_before] = connection.exec_driver_sql("PRAGMA busy_timeout").one()
                connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience_ms}")
                try:
                    is_busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
                finally:
                    connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience_before}")
        except (DBAPIError, PoolTimeout) as error:
            log.warning("The write-ahead log could not be emptied: %s", type(error).__name__)
            return False
        return not is_busy
