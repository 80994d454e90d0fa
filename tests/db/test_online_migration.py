"""A revision waits shortly for locks, is tried again, and builds indexes beside those who write."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from api.db import migrate
from api.db.engine import Database
from api.db.online_migration import RevisionNotOnline, SchemaInUse
from tests.conftest import Server

OFFICES = "INSERT INTO office (id) VALUES ({id})"


@pytest.fixture
def database(server: Server) -> Iterator[Database]:
    """An empty database of PostgreSQL: on SQLite a writer excludes all others, whoever it is."""
    if server.kind == "sqlite":
        pytest.skip("SQLite has no locks of tables")
    url = server.new(None)
    database = Database(url)
    yield database
    database.close()
    server.drop(url)


def run(database: Database, statement: str) -> None:
    with database.writer.begin() as connection:
        connection.exec_driver_sql(statement)


@contextmanager
def operations(database: Database) -> Iterator[Operations]:
    """What a revision changes the schema with."""
    with database.writer.connect() as connection:
        context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
        with Operations.context(context) as alembic_operations, context.begin_transaction():
            yield alembic_operations


def wait_for_a_lock_that_is_waited_for(database: Database) -> None:
    deadline = time.monotonic() + 30
    with database.lookups.connect() as connection:
        while not connection.scalar(sa.text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
            assert time.monotonic() < deadline
            time.sleep(0.02)


def test_a_revision_gives_way_to_writers_and_succeeds_when_its_table_is_free(database: Database) -> None:
    first, *later, _ = migrate.revisions_after(None)
    migrate.upgrade(database.writer, first)
    refusals: list[SchemaInUse] = []

    def upgrade() -> None:
        with pytest.raises(SchemaInUse) as refusal:
            migrate.upgrade(database.writer, attempts=1)
        refusals.append(refusal.value)

    upgrading = threading.Thread(target=upgrade)
    with database.writer.begin() as connection:
        connection.exec_driver_sql("LOCK TABLE token IN ROW EXCLUSIVE MODE")
        upgrading.start()
        wait_for_a_lock_that_is_waited_for(database)
        run(database, "LOCK TABLE token IN ROW EXCLUSIVE MODE")  # a writer that comes after the revision
        upgrading.join()

    assert "then run: siaga migrate" in str(refusals[0])
    assert migrate.current_revision(database.writer) == later[0], "the revision before stays"
    migrate.upgrade(database.writer)
    assert migrate.current_revision(database.writer) == migrate.newest_revision()


def test_an_index_of_an_old_table_is_built_while_others_write(database: Database) -> None:
    run(database, "CREATE TABLE office (id INTEGER PRIMARY KEY)")
    run(database, "CREATE INDEX ix_office_id ON office (id) WHERE id = 0")  # as an attempt that failed leaves one
    run(database, "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_office_id'::regclass")

    def build() -> None:
        with operations(database) as alembic_operations:
            alembic_operations.create_index("ix_office_id", "office", ["id"])

    building = threading.Thread(target=build)
    with database.writer.begin() as connection:
        connection.exec_driver_sql(OFFICES.format(id=1))
        building.start()
        wait_for_a_lock_that_is_waited_for(database)
        run(database, OFFICES.format(id=2))
    building.join()

    with database.reader.connect() as connection:
        indexes = sa.text(
            "SELECT indisvalid, indpred IS NULL FROM pg_index WHERE indexrelid = 'ix_office_id'::regclass"
        )
        assert connection.execute(indexes).all() == [(True, True)]
        timeout = connection.scalar(sa.text("SHOW lock_timeout"))
    with database.writer.connect() as connection:
        assert connection.scalar(sa.text("SHOW lock_timeout")) == timeout


def test_an_index_of_an_old_table_needs_a_revision_of_its_own(database: Database) -> None:
    run(database, "CREATE TABLE office (id INTEGER PRIMARY KEY)")

    with operations(database) as revision:
        revision.create_table("shelf", sa.Column("id", sa.Integer(), primary_key=True))
        revision.create_index("ix_shelf_id", "shelf", ["id"])
        with pytest.raises(RevisionNotOnline, match="Give it a revision of its own"):
            revision.create_index("ix_office_id", "office", ["id"])
