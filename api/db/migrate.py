"""Bring a database to the newest schema, and read which one it has."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlmodel import col, select

from api.db.models import Compatibility
from api.db.online_migration import ATTEMPTS, SchemaInUse, bound_lock_waits, try_again

MIGRATIONS = Path(__file__).with_name("migrations")
PREPARATION_LOCK = 7_413_000_001
"""The advisory lock that keeps two starting servers from preparing the same database at once."""
MOST_WAITING_SECONDS, ASK_AGAIN_SECONDS = 900, 0.5
"""How long a process waits for another that changes the schema, and how often it asks."""


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


def upgrade(engine: Engine, revision: str = "head", *, attempts: int = ATTEMPTS) -> None:
    """Upgrade an older schema, one revision after the other. A newer schema stays as it is.

    Raises UnknownSchema if this code does not work on a newer one, and SchemaInUse if others hold its tables so long
    that no attempt succeeds. What was upgraded until then stays.
    """
    with _alone(engine):
        stored_revision = current_revision(engine)
        if stored_revision is not None and stored_revision not in known_revisions():
            if has_usable_schema(engine):
                return
            raise UnknownSchema(
                f"The database has the schema {stored_revision} of another version of Siaga, and this version does not "
                "read it. Start that version, or name a new database: SIAGA_DATABASE_URL=sqlite:///var/new.db"
            )
        for step in revisions_after(stored_revision, revision):
            try_again(partial(_run, engine, command.upgrade, step), step, attempts)


def revisions_after(stored_revision: str | None, last_revision: str = "head") -> list[str]:
    """The revisions between two, without the first and with the last, oldest first. None: from the beginning."""
    scripts = _scripts()
    known_until = {script.revision for script in scripts.walk_revisions(head=stored_revision or "base")}
    later_scripts = (it.revision for it in scripts.walk_revisions(head=last_revision))
    return [revision for revision in later_scripts if revision not in known_until][::-1]


def check(engine: Engine) -> None:
    """Raise UnknownSchema unless this code works on the database as it is."""
    if not has_usable_schema(engine):
        raise UnknownSchema(
            f"The database has the schema {current_revision(engine) or '(none)'}, this version needs "
            f"{newest_revision()}, and SIAGA_MIGRATE=check lets no start upgrade it. Run first: siaga migrate"
        )


def downgrade(engine: Engine, revision: str) -> None:
    with _alone(engine):
        _run(engine, command.downgrade, revision)


def _run(engine: Engine, alembic_command: Callable[[Config, str], None], revision: str) -> None:
    with engine.connect() as connection:
        bound_lock_waits(connection)
        alembic_command(_alembic_config(connection), revision)


@contextmanager
def _alone(engine: Engine) -> Iterator[None]:
    """Let one process at a time change the schema. Others ask again and again for up to a quarter of an hour.

    A statement that waited for the lock would see a snapshot, and an index that is built beside writers waits for
    snapshots. On SQLite each revision is one transaction, and those exclude each other.
    """
    if engine.dialect.name != "postgresql":
        yield
        return
    deadline = time.monotonic() + MOST_WAITING_SECONDS
    with engine.connect() as connection:
        while not connection.scalar(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": PREPARATION_LOCK}):
            connection.rollback()
            if time.monotonic() > deadline:
                raise SchemaInUse(
                    "Another process has been preparing the database for long. Try again when it is done."
                )
            time.sleep(ASK_AGAIN_SECONDS)
        connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        yield
        connection.rollback()


def lock_preparation(connection: Connection) -> None:
    """Let one process at a time prepare the database, until its transaction ends; others wait up to two minutes."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = '150s'")
        connection.exec_driver_sql("SET LOCAL lock_timeout = '120s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({PREPARATION_LOCK})")


def _alembic_config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
