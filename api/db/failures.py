"""What an error of the database means for the caller: a full disk, one that takes no writes, or trouble that passes."""

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

POSTGRES_DISK_FULL, POSTGRES_READ_ONLY = "53100", "25006"
POSTGRES_WAITED_TOO_LONG = ("25P03", "25P04")
"""It ends the connection of a transaction that is idle or open for too long, such as one of a starved process."""
POSTGRES_LOCK_REFUSED = {"55P03", "40P01"}
"""A lock was not free in time, or two transactions waited for each other."""
SQLITE_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def is_disk_full(error: Exception) -> bool:
    """Whether the database has no room left on its disk."""
    driver_error = getattr(error, "orig", None)
    sqlite_code = getattr(driver_error, "sqlite_errorcode", 0) & 0xFF
    return sqlite_code == sqlite3.SQLITE_FULL or getattr(driver_error, "sqlstate", None) == POSTGRES_DISK_FULL


def is_read_only(error: Exception) -> bool:
    """Whether nothing can be written: a file or folder without that right, or a server that only follows another."""
    driver_error = getattr(error, "orig", None)
    sqlite_code = getattr(driver_error, "sqlite_errorcode", 0) & 0xFF
    return sqlite_code == sqlite3.SQLITE_READONLY or getattr(driver_error, "sqlstate", None) == POSTGRES_READ_ONLY


def is_lock_refused(error: Exception) -> bool:
    """Whether the statement was given up because others held a lock that it needed."""
    driver_error = getattr(error, "orig", None)
    sqlite_code = getattr(driver_error, "sqlite_errorcode", 0) & 0xFF
    return sqlite_code in SQLITE_LOCKED or getattr(driver_error, "sqlstate", None) in POSTGRES_LOCK_REFUSED


def is_temporary(error: Exception) -> bool:
    """Whether trying again later may succeed: the database is busy, unreachable, stopping, starting or changing its
    primary; or no connection was free."""
    if isinstance(error, PoolTimeout):
        return True
    if isinstance(error, DBAPIError) and (
        error.connection_invalidated or getattr(error.orig, "sqlstate", None) in POSTGRES_WAITED_TOO_LONG
    ):
        return True
    if not isinstance(error, OperationalError):
        return False
    sqlite_code = getattr(error.orig, "sqlite_errorcode", None)
    return sqlite_code is None or sqlite_code & 0xFF in SQLITE_LOCKED
