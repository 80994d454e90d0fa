"""Bring a database to the newest schema, or say which one it has."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

ROOT = Path(__file__).parents[2]
LOCK = 7_413_000_001
"""The advisory lock that keeps two starting servers from migrating at once."""


@cache
def newest() -> str | None:
    return _scripts().get_current_head()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(ROOT / "migrations"))


def current(engine: Engine) -> str | None:
    """The schema's revision; None: an empty database."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


class Unknown(Exception):
    """The database's schema is none of this version's; the message says which it is."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    found = current(engine)
    if found is not None and found not in {step.revision for step in _scripts().walk_revisions()}:
        raise Unknown(
            f"The database has the schema {found} of another version of Siaga, and this version does not read it. "
            "Start that version, or name a new database: SIAGA_DATABASE_URL=sqlite:///var/new.db"
        )
    with engine.connect() as connection:
        _lock(connection)
        command.upgrade(_config(connection), revision)
        connection.commit()


def downgrade(engine: Engine, revision: str) -> None:
    with engine.connect() as connection:
        _lock(connection)
        command.downgrade(_config(connection), revision)
        connection.commit()


def one_at_a_time(connection: Connection) -> None:
    """Whoever prepares a database does so alone, until the transaction ends; others wait up to two minutes."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = '150s'")
        connection.exec_driver_sql("SET LOCAL lock_timeout = '120s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")


def _lock(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        one_at_a_time(connection)
    else:
        connection.rollback()


def _config(connection: Connection) -> Config:
    config = Config(ROOT / "alembic.ini")
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.attributes["connection"] = connection
    return config
