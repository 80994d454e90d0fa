import re

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from api.db import migrate
from api.db.table import Table
from tests.conftest import Siaga

COMPARE = {
    "compare_type": True,
    "compare_server_default": True,
    "autogenerate_plugins": ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
}


def test_models_and_migrations_agree(fresh: Siaga) -> None:
    with fresh.database.writer.connect() as connection:
        context = MigrationContext.configure(connection, opts=COMPARE)
        assert compare_metadata(context, Table.metadata) == []


def test_there_is_one_migration_head() -> None:
    assert len(ScriptDirectory(str(migrate.MIGRATIONS)).get_heads()) == 1


def test_every_migration_goes_down_and_up_again(own_box: Siaga) -> None:
    """Runs with the data in the box. The drift check would see a step that loses rows of a table on the way up."""
    writer = own_box.database.writer
    steps = [step.revision for step in ScriptDirectory(str(migrate.MIGRATIONS)).walk_revisions()]
    for _ in steps:
        migrate.downgrade(writer, "-1")
    assert migrate.current_revision(writer) is None
    for revision in reversed(steps):
        migrate.upgrade(writer, revision)
    assert migrate.current_revision(writer) == migrate.newest_revision()


def test_every_enum_column_has_a_check_with_its_values(fresh: Siaga) -> None:
    """Autogenerate does not notice a new enum member, so this test compares them."""
    inspector = sa.inspect(fresh.database.writer)
    for table in Table.metadata.tables.values():
        checks = {
            constraint["name"]: constraint["sqltext"] for constraint in inspector.get_check_constraints(table.name)
        }
        for column in table.columns:
            if isinstance(column.type, sa.Enum):
                check = checks[f"ck_{table.name}_{column.name}"]
                assert set(re.findall(r"'([^']*)'", check)) == set(column.type.enums), column


def test_migrations_do_not_import_the_application() -> None:
    for path in (migrate.MIGRATIONS / "versions").glob("*.py"):
        assert not re.search(r"^\s*(from|import) (api|sqlmodel)", path.read_text(), re.MULTILINE), path
