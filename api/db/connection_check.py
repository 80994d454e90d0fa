"""What a start asks PostgreSQL through its own connections: whether transactions are what Siaga takes them for.

There may be a pooler in between that is set up otherwise. Nothing is concluded from its name or version.
"""

from typing import Any

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from api.core.settings import UnsafeSetting
from api.db.engine import Database
from api.db.postgresql import MODES, TIME_LIMITS, is_pooled
from api.db.transaction_kind import TransactionKind

SHOWN_SETTINGS = ("transaction_isolation", "transaction_read_only", *TIME_LIMITS)
TRANSACTION_STATE = f"SELECT pg_backend_pid(), {', '.join(f'current_setting({name!r})' for name in SHOWN_SETTINGS)}"
PROBE = b"SELECT 1 AS siaga_probe"
CURE = "Set the pooler to transaction mode (PgBouncer: pool_mode = transaction), or connect without it."


def check_connections(database: Database) -> None:
    """Raises UnsafeSetting, with the cure, unless transactions and prepared statements hold what Siaga needs."""
    if database.is_sqlite:
        return
    engine_by_kind = {
        TransactionKind.WRITE: database.writer,
        TransactionKind.READ: database.reader,
        TransactionKind.LOOK_UP: database.lookups,
    }
    for kind, engine in engine_by_kind.items():
        _check_transaction(engine, kind)
    _check_prepared_statements(database.reader)


def pooler_note(database: Database) -> str | None:
    """A note for the operator if a pooler is between Siaga and PostgreSQL."""
    if database.is_sqlite:
        return None
    with database.reader.connect() as connection:
        driver_connection = _driver_connection(connection)
        if not is_pooled(driver_connection):
            return None
        if driver_connection.prepare_threshold is not None:
            return "Note: a pooler is between Siaga and PostgreSQL. It keeps prepared statements."
    return "Note: a pooler is between Siaga and PostgreSQL. Statements are not prepared, so each takes a bit longer."


def _check_transaction(engine: Engine, kind: TransactionKind) -> None:
    try:
        with engine.connect() as connection:
            first, second = (connection.exec_driver_sql(TRANSACTION_STATE).one() for _ in range(2))
    except DBAPIError as error:
        if "transaction" not in str(error.orig) or "pool" not in str(error.orig):
            raise
        raise UnsafeSetting(f"The pooler refuses transactions: {str(error.orig).strip()}. {CURE}") from None
    if first != second:
        raise UnsafeSetting(f"Two statements of one transaction reach different servers. {CURE}")
    held_settings = dict(zip(SHOWN_SETTINGS, first[1:], strict=True))
    lost_settings = [
        f"{name} is {held_settings[name]} instead of {needed}"
        for name, needed in _needed_settings(kind).items()
        if held_settings[name] != needed
    ]
    if lost_settings:
        raise UnsafeSetting(f"What Siaga asks of a transaction does not hold: {', '.join(lost_settings)}. {CURE}")


def _needed_settings(kind: TransactionKind) -> dict[str, str]:
    reads_only = {} if kind is TransactionKind.WRITE else {"transaction_read_only": "on"}
    isolation = "repeatable read" if "REPEATABLE READ" in MODES[kind] else "read committed"
    return {"transaction_isolation": isolation, **reads_only, **TIME_LIMITS}


def _check_prepared_statements(engine: Engine) -> None:
    """Run a prepared statement again while another transaction holds the server connection that it was prepared on."""
    with engine.connect() as connection:
        driver_connection = _driver_connection(connection)
        if driver_connection.prepare_threshold is None:
            return
        driver_connection.execute(PROBE, prepare=True)
        driver_connection.rollback()
        try:
            with engine.connect(), connection.begin():
                driver_connection.execute(PROBE, prepare=True)
        except psycopg.Error as error:
            raise UnsafeSetting(
                f"Prepared statements do not hold: {str(error).strip()}. A pooler that cannot be recognized stands "
                "between Siaga and PostgreSQL: set SIAGA_PREPARED_STATEMENTS=off."
            ) from None


def _driver_connection(connection: Any) -> psycopg.Connection[Any]:
    driver_connection: psycopg.Connection[Any] = connection.connection.driver_connection
    return driver_connection
