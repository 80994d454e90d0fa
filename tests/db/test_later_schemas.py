"""A newer version has changed the schema. This version goes on where the schema says that it may, and only there."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from api.db import migrate
from api.db.migrate import UnknownSchema
from api.operations import startup
from tests.conftest import Siaga, settings
from tests.offices import Offices

EXPANSIONS = (
    "ALTER TABLE checklist_item ADD COLUMN colour VARCHAR",
    "ALTER TABLE checklist_update ADD COLUMN weather VARCHAR NOT NULL DEFAULT 'dry'",
    "CREATE TABLE shade (id INTEGER PRIMARY KEY)",
)


def run(siaga: Siaga, *statements: str) -> None:
    with siaga.database.write() as session:
        for statement in statements:
            session.connection().execute(sa.text(statement))


def expand(siaga: Siaga) -> None:
    """Change the schema as a later revision would that only expands."""
    run(siaga, *EXPANSIONS, "UPDATE alembic_version SET version_num = 'later'")


def end_support(siaga: Siaga) -> None:
    """Change the schema as a later revision would on which this code no longer works."""
    expand(siaga)
    run(siaga, "UPDATE compatibility SET oldest_code = 'later'")


def readiness(siaga: Siaga) -> tuple[int, str]:
    answer = siaga.anonymous.get("/readyz")
    return answer.status_code, answer.json()["status"]


def test_a_server_is_ready_on_a_later_schema_that_suits_it(own_box: Siaga) -> None:
    expand(own_box)

    assert readiness(own_box) == (200, "ok")


def test_a_server_is_not_ready_on_a_later_schema_that_does_not_suit_it(own_box: Siaga) -> None:
    end_support(own_box)

    assert readiness(own_box) == (503, "not_ready")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE alembic_version SET version_num = 'later'; DELETE FROM compatibility",
        "UPDATE alembic_version SET version_num = 'later'; DROP TABLE compatibility",
        "DELETE FROM alembic_version",
        "DROP TABLE alembic_version",
    ],
)
def test_a_server_is_not_ready_where_it_cannot_tell(fresh: Siaga, damage: str) -> None:
    assert readiness(fresh) == (200, "ok")

    run(fresh, *damage.split("; "))

    assert readiness(fresh) == (503, "not_ready")


def test_a_start_leaves_a_later_schema_that_suits_it_alone(own_box: Siaga, tmp_path: Path) -> None:
    expand(own_box)
    own_settings = settings(own_box.url).model_copy(update={"admin_token_file": str(tmp_path / "admin.env")})

    prepared = startup.prepare(own_box.database, own_settings, now=datetime.now(UTC))

    assert prepared.migrated_to is None
    assert migrate.current_revision(own_box.database.writer) == "later"
    migrate.upgrade(own_box.database.writer)
    assert migrate.current_revision(own_box.database.writer) == "later"


def test_a_start_that_may_only_check_prepares_a_schema_that_suits_it(own_box: Siaga, tmp_path: Path) -> None:
    expand(own_box)
    changes = {"migrate": "check", "admin_token_file": str(tmp_path / "admin.env")}

    prepared = startup.prepare(
        own_box.database, settings(own_box.url).model_copy(update=changes), now=datetime.now(UTC)
    )

    assert prepared.migrated_to is None
    assert readiness(own_box) == (200, "ok")


def test_a_start_refuses_a_later_schema_that_does_not_suit_it(own_box: Siaga) -> None:
    end_support(own_box)

    with pytest.raises(UnknownSchema) as refusal:
        startup.prepare(own_box.database, settings(own_box.url), now=datetime.now(UTC))

    assert "The database has the schema later of another version of Siaga" in str(refusal.value)
    assert migrate.current_revision(own_box.database.writer) == "later"


def test_reports_are_written_and_read_on_a_later_schema(open_box: Siaga) -> None:
    expand(open_box)
    offices = Offices(open_box)

    offices.reported("ADH-03", value=1)

    assert offices.item("ADH-03")["status"] == "in_progress"
    assert offices.siaga.nation.get("/v1/readiness/64.08").json()["known"] == 1
