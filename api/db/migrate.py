"""Bring a database to the newest schema, and read which one it has."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect
from sqlmodel import col, select

from api.db.models import Compatibility

MIGRATIONS = Path(__file__).with_name("migrations")
PREPARATION_LOCK = 7_413_000_001
"""The advisory lock that keeps two starting servers from preparing the same database at once."""


@cache
def newest_revision() -> str | None:
    """The newest revision among the migration scripts."""
    return _scripts().get_current_head()


@cache
def known_revisions() -> frozenset[str]:
    """All revisions among the migration scripts."""
    return frozenset(script.revision for script in _scripts().walk_revisions())


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(MIGRATIONS))


def current_revision(engine: Engine) -> str | None:
    """The revision of the database's schema, or None for an empty database."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def works_on(connection: Connection) -> bool:
    """Whether this code works on the database's schema: the newest one here, or a newer one that says so."""
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None or revision in known_revisions():
        return revision == newest_revision()
    has_compatibility = inspect(connection).has_table(str(Compatibility.__tablename__))
    return has_compatibility and connection.scalar(select(col(Compatibility.oldest_code))) in known_revisions()


def has_usable_schema(engine: Engine) -> bool:
    """Whether this code works on the database as it is."""
    with engine.connect() as connection:
        return works_on(connection)


class UnknownSchema(Exception):
    """The database has a schema that this version of Siaga does not know; the message names it."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Upgrade an older schema. A newer one stays as it is; if this code does not work on it, raises UnknownSchema."""
    stored_revision = current_revision(engine)
    if stored_revision is not None and stored_revision not in known_revisions():
        if has_usable_schema(engine):
            return
        raise UnknownSchema(
            f"The database has the schema {stored_revision} of another version of Siaga, and this version does not "
            "read it. Start that version, or name a new database: SIAGA_DATABASE_URL=sqlite:///var/new.db"
        )
    with engine.connect() as connection:
        _lock_migration(connection)
        command.upgrade(_alembic_config(connection), revision)
        connection.commit()


def downgrade(engine: Engine, revision: str) -> None:
    with engine.connect() as connection:
        _lock_migration(connection)
        command.downgrade(_alembic_config(connection), revision)
        connection.commit()


def lock_preparation(connection: Connection) -> None:
    """Let one process at a time prepare the database, until its transaction ends; others wait up to two minutes."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = '150s'")
        connection.exec_driver_sql("SET LOCAL lock_timeout = '120s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({PREPARATION_LOCK})")


def _lock_migration(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        lock_preparation(connection)
    else:
        connection.rollback()


def _alembic_config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
