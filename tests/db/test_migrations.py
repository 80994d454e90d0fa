import re

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from api.db import migrate
from api.db.table import Table
from tests.conftest import ROOT, Siaga

COMPARE = {
    "compare_type": True,
    "compare_server_default": True,
    "autogenerate_plugins": ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
}


def test_models_and_migrations_agree(fresh: Siaga) -> None:
    with fresh.database.writer.connect() as connection:
        context = MigrationContext.configure(connection, opts=COMPARE)
        assert compare_metadata(context, Table.metadata) == []


def test_there_is_one_head() -> None:
    assert len(ScriptDirectory(str(ROOT / "migrations")).get_heads()) == 1


def test_every_step_goes_down_and_up_again(own_box: Siaga) -> None:
    """With the data in the box: a step that loses a table's rows on the way up is seen by the drift check."""
    writer = own_box.database.writer
    steps = [step.revision for step in ScriptDirectory(str(ROOT / "migrations")).walk_revisions()]
    for _ in steps:
        migrate.downgrade(writer, "-1")
    assert migrate.current_revision(writer) is None
    for revision in reversed(steps):
        migrate.upgrade(writer, revision)
    assert migrate.current_revision(writer) == migrate.newest_revision()


def test_every_choice_has_a_check_with_its_values(fresh: Siaga) -> None:
    """Autogenerate does not notice a new enum member; this does."""
    inspector = sa.inspect(fresh.database.writer)
    for table in Table.metadata.tables.values():
        checks = {c["name"]: c["sqltext"] for c in inspector.get_check_constraints(table.name)}
        for column in table.columns:
            if isinstance(column.type, sa.Enum):
                text = checks[f"ck_{table.name}_{column.name}"]
                assert set(re.findall(r"'([^']*)'", text)) == set(column.type.enums), column


def test_migrations_import_nothing_of_ours() -> None:
    for path in (ROOT / "migrations" / "versions").glob("*.py"):
        assert not re.search(r"^\s*(from|import) (api|sqlmodel)", path.read_text(), re.MULTILINE), path
