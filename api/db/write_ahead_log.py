"""SQLite's write-ahead log, which has to be emptied now and then.

SQLite copies it into the file by itself, but starts again at its beginning only in a moment in which nobody reads. On a
busy server that moment may be long in coming. Meanwhile the log grows, reads have to look through all of it, and each
commit copies again.
"""

import logging
import time
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
PAUSE_SECONDS = 10.0
"""If a long read was in the way, so much later it is tried again."""


class WriteAheadLog:
    """Of one SQLite database."""

    def __init__(self, engine: Engine, *, is_bounded: bool) -> None:
        """`engine`: whose connections may checkpoint. `is_bounded`: whether it is emptied when it is large."""
        self._engine, self._is_bounded = engine, is_bounded
        self._file = Path(f"{engine.url.database}-wal")
        self._holds_erased = False
        self._next_try_at = 0.0

    def after_commit(self, *, erases: bool) -> None:
        """Empty it after an erasure, because it still holds the text, and when it has become large."""
        self._holds_erased = self._holds_erased or erases
        if self._holds_erased:
            self._holds_erased = not self._empty(PATIENCE_AFTER_ERASURE_MS)
        elif self._is_bounded and time.monotonic() >= self._next_try_at and self._is_large():
            is_emptied = self._empty(PATIENCE_MS)
            self._next_try_at = 0.0 if is_emptied else time.monotonic() + PAUSE_SECONDS

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
