"""The views for reports: their columns stay, they hold what the API says, and a role reads them and nothing else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy import create_engine, make_url

from api.db import migrate
from api.db.bi_access import VIEWS
from api.db.engine import Database
from tests.cli.command import Ended, siaga
from tests.conftest import ROOT, Server, Siaga
from tests.offices import REGION, Offices

PINNED_FILE = Path(__file__).parent / "bi_columns.json"
PINNED = json.loads(PINNED_FILE.read_text(encoding="utf-8"))
"""The columns of the views when they were released, by view: name and type. A release that changes some writes the file
anew, by `python -m tests.db.test_bi_views`."""
PAGE = (ROOT / "docs" / "reference" / "bi-views.md").read_text(encoding="utf-8")
PASSWORD = "only-in-tests"
NOTE = "The keys are under the stone"
TYPE_WORDS = (
    (sa.Uuid, "uuid"),
    (sa.DateTime, "instant"),
    (sa.Date, "day"),
    (sa.Boolean, "boolean"),
    (sa.Integer, "integer"),
    (sa.Float, "number"),
    (sa.String, "text"),
)
USED_TABLES = {
    *("agency", "category", "checklist_item", "checklist_update", "election", "election_region", "figure", "region"),
    *("requirement", "requirement_level", "retracted_update", "verification"),
}
NEVER_SHOWN = {"token", "digest", "note", "entered_by", "ledger", "seq", "duty_contact", "role", "batch", "search"}


def view_name(kind: str, view: str) -> str:
    return f"bi_{view}" if kind == "sqlite" else f"bi.{view}"


def documented_columns() -> dict[str, dict[str, str]]:
    """By view, the type of each column as the page says it."""
    sections = re.split(r"^## `bi\.(\w+)`$", PAGE, flags=re.MULTILINE)[1:]
    return {
        view: dict(re.findall(r"^\| `(\w+)` \| (\w+) \|", text, re.MULTILINE))
        for view, text in zip(sections[::2], sections[1::2], strict=True)
    }


def type_word(type_: Any) -> str:
    return next(word for class_, word in TYPE_WORDS if isinstance(type_, class_))


@pytest.fixture(scope="module")
def reported(server: Server, open_url: str) -> Iterator[Siaga]:
    """A box in which offices have reported, disputed and taken back."""
    box = Siaga(server.new(open_url))
    offices = Offices(box)
    disputed = offices.reported("ADH-03", value=4907, note=NOTE)
    answer = offices.post_verification("ADH-03", "disputed", disputed, value=4900, note=NOTE)
    assert answer.status_code == 201, answer.text
    retracted = offices.reported("LOG-05", value=1)
    retraction = offices.coordinator.post("/v1/retractions", json={"update_id": retracted, "note": NOTE})
    assert retraction.status_code == 201, retraction.text
    yield box
    box.database.close()


def rows(box: Siaga, view: str) -> list[dict[str, Any]]:
    kind = box.database.reader.dialect.name
    with box.database.reader.connect() as connection:
        return [dict(row) for row in connection.execute(sa.text(f"SELECT * FROM {view_name(kind, view)}")).mappings()]


def test_the_views_have_the_columns_that_the_page_describes(fresh: Siaga) -> None:
    inspector = sa.inspect(fresh.database.reader)
    is_sqlite = fresh.database.is_sqlite
    names = inspector.get_view_names() if is_sqlite else inspector.get_view_names(schema="bi")
    described = documented_columns()

    assert {name.removeprefix("bi_") for name in names} == {*VIEWS} == {*described}
    for view in VIEWS:
        columns = inspector.get_columns(f"bi_{view}") if is_sqlite else inspector.get_columns(view, schema="bi")
        assert [it["name"] for it in columns] == [*described[view]], view
        if not is_sqlite:
            assert {it["name"]: type_word(it["type"]) for it in columns} == described[view], view
        assert not {it["name"] for it in columns} & NEVER_SHOWN, view


def test_a_column_changes_only_if_the_changelog_says_so() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    before = {(f"bi.{view}.{name}", word) for view, columns in PINNED.items() for name, word in columns.items()}
    now = {
        (f"bi.{view}.{name}", word) for view, columns in documented_columns().items() for name, word in columns.items()
    }

    changed = {name for name, _ in before ^ now}

    assert [name for name in sorted(changed) if f"`{name}`" not in changelog] == []


def test_the_items_are_those_of_the_api(reported: Siaga) -> None:
    names = (
        *("region", "region_name", "level", "requirement", "category", "title_en", "owed_by", "status", "assurance"),
        *("value", "target", "stage", "agency"),
    )
    listed = reported.nation.get(f"/v1/checklist-items?within={REGION}&not_done=true&limit=500").json()["items"]
    listed += reported.nation.get(f"/v1/checklist-items?within={REGION}&status=done&limit=500").json()["items"]
    known = {it["requirement"]: {name: it[name] for name in names} for it in listed if it["region"] == REGION}

    items = {it["requirement"]: it for it in rows(reported, "items") if it["region"] == REGION}

    assert {"ADH-03", "LOG-05"} <= items.keys()
    for requirement, item in items.items():
        assert {name: item[name] for name in names} == known[requirement]
    assert (items["ADH-03"]["assurance"], items["LOG-05"]["status"]) == ("disputed", "unknown")
    assert items["ADH-03"]["good_until"] is None or str(items["ADH-03"]["good_until"]) < "9000"


def test_the_updates_and_verifications_say_what_was_taken_back_and_disputed(reported: Siaga) -> None:
    retracted_by_requirement = {
        it["requirement"]: it["retracted_at"] is not None for it in rows(reported, "updates") if it["region"] == REGION
    }
    [verification] = [it for it in rows(reported, "verifications") if it["region"] == REGION]

    assert retracted_by_requirement == {"ADH-03": False, "LOG-05": True}
    assert (verification["kind"], verification["agency"], verification["value"]) == ("disputed", "bawaslu-kutim", 4900)


def test_no_view_shows_a_text_of_an_office_or_a_secret(reported: Siaga) -> None:
    with reported.database.reader.connect() as connection:
        digests = connection.scalars(sa.text("SELECT digest FROM token")).all()

    shown = json.dumps([rows(reported, view) for view in VIEWS], default=str)

    assert len(shown) > 100_000
    assert not any(secret in shown for secret in [NOTE, *digests])


def test_the_views_are_made_of_these_tables_only(fresh: Siaga) -> None:
    if fresh.database.is_sqlite:
        pytest.skip("SQLite has no catalogue of what a view reads")
    with fresh.database.reader.connect() as connection:
        used = connection.execute(
            sa.text("SELECT table_name, column_name FROM information_schema.view_column_usage WHERE view_schema = 'bi'")
        ).all()

    assert {table for table, _ in used} == USED_TABLES
    assert not {column for _, column in used} & NEVER_SHOWN


@pytest.fixture
def role(server: Server) -> Iterator[str]:
    """The name of a role that may only log in. It has letters that have to be quoted."""
    if server.kind == "sqlite":
        pytest.skip("SQLite has no roles")
    url, name = server.new(None), f'Report "{uuid4().hex[:8]}" 100%'
    run(url, f"CREATE ROLE {quoted(name)} LOGIN PASSWORD '{PASSWORD}'")
    yield name
    server.drop(url)
    run(make_url(url).set(database="postgres").render_as_string(hide_password=False), f"DROP ROLE {quoted(name)}")


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def run(url: str, statement: str) -> list[Any]:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            cursor = connection.connection.cursor()
            cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []
    finally:
        engine.dispose()


def url_as(url: str, role: str) -> str:
    return make_url(url).set(username=role, password=PASSWORD).render_as_string(hide_password=False)


def refused_with(url: str, statement: str) -> str:
    with pytest.raises(Exception) as error:  # noqa: PT011 - of the driver
        run(url, statement)
    return str(getattr(error.value, "sqlstate", error.value))


def test_a_granted_role_reads_the_views_and_can_do_nothing_else(own_box: Siaga, role: str) -> None:
    as_role = url_as(own_box.url, role)
    before = refused_with(as_role, "SELECT * FROM bi.items")

    granted, again = siaga(own_box.url, "grant-bi", role), siaga(own_box.url, "grant-bi", role)

    assert before == "42501"
    assert [(it.status, it.err) for it in (granted, again)] == [(0, ""), (0, "")]
    assert granted.out == again.out == f"{role} reads {', '.join(VIEWS)} in the schema bi.\n"
    counts = {view: run(as_role, f"SELECT count(*) FROM bi.{view}")[0][0] for view in VIEWS}
    assert counts["regions"] > 7000
    assert counts["agencies"] > 50
    for table in ("checklist_item", "region", "token", "erasable_text", "sign_in_session", "entry", "alembic_version"):
        assert refused_with(as_role, f"SELECT * FROM {table}") == "42501", table
    assert run(as_role, "SHOW statement_timeout") == [("1min",)]
    assert refused_with(as_role, "CREATE TABLE mine (a int)") == "25006"
    for statement in (
        "DELETE FROM bi.agencies",
        "UPDATE bi.regions SET name = 'x'",
        "INSERT INTO region (code) VALUES ('1')",
        "CREATE TABLE mine (a int)",
        "CREATE VIEW bi.mine AS SELECT 1",
        "ALTER VIEW bi.items RENAME TO other",
    ):
        writing = f"SET transaction_read_only = off; {statement}"
        assert refused_with(as_role, writing) == "42501", statement

    revoked = siaga(own_box.url, "grant-bi", role, "--revoke")

    assert (revoked.status, revoked.err) == (0, "")
    assert refused_with(as_role, "SELECT * FROM bi.items") == "42501"
    assert run(as_role, "SHOW statement_timeout") != [("1min",)]
    assert run(own_box.url, "SELECT count(*) FROM pg_db_role_setting WHERE setrole <> 0") == [(0,)]


def test_roles_that_can_do_more_are_refused(own_box: Siaga, role: str) -> None:
    def answer(*arguments: str) -> Ended:
        return siaga(own_box.url, "grant-bi", *arguments)

    owner = str(run(own_box.url, "SELECT current_user")[0][0])
    unknown, ours = answer("nobody_of_this_name"), answer(owner)
    run(own_box.url, f"GRANT SELECT ON token TO {quoted(role)}")
    reader = answer(role)
    run(own_box.url, f"REVOKE SELECT ON token FROM {quoted(role)}")
    run(own_box.url, f"GRANT {quoted(owner)} TO {quoted(role)}")
    member = answer(role)

    assert [it.status for it in (unknown, ours, reader, member)] == [2, 2, 2, 2]
    assert 'CREATE ROLE "nobody_of_this_name" LOGIN' in unknown.err
    assert "may read and change everything" in ours.err
    assert "such as token" in reader.err
    assert "may read and change everything" in member.err
    run(own_box.url, f"REVOKE {quoted(owner)} FROM {quoted(role)}")
    assert refused_with(url_as(own_box.url, role), "SELECT * FROM bi.items") == "42501"


def test_an_owner_who_is_no_superuser_grants_and_is_told_what_a_superuser_has_to_run(server: Server, role: str) -> None:
    """As a server is set up: the user of Siaga owns the database, and may not make or change roles."""
    owner, url = f"siaga_{uuid4().hex[:8]}", server.new(None)
    run(url, f"CREATE ROLE {owner} LOGIN PASSWORD '{PASSWORD}'")
    run(url, f"ALTER DATABASE {make_url(url).database} OWNER TO {owner}")
    as_owner = url_as(url, owner)
    database = Database(as_owner)
    migrate.upgrade(database.writer)
    database.close()

    granted = siaga(as_owner, "grant-bi", role)

    assert (granted.status, granted.err) == (0, "")
    _, _, *statements = granted.out.splitlines()
    assert (len(statements), statements[0].startswith("ALTER ROLE ")) == (2, True)
    assert run(url_as(url, role), "SELECT count(*) FROM bi.items") == [(0,)]
    for statement in statements:
        run(url, statement)
    assert run(url_as(url, role), "SHOW statement_timeout") == [("1min",)]
    server.drop(url)
    run(make_url(url).set(database="postgres").render_as_string(hide_password=False), f"DROP ROLE {owner}")


def test_on_sqlite_the_refusal_says_what_to_do(own_box: Siaga) -> None:
    if not own_box.database.is_sqlite:
        pytest.skip("PostgreSQL has roles")

    answers = [siaga(own_box.url, "grant-bi", "reports"), siaga(own_box.url, "grant-bi", "reports", "--revoke")]

    assert [(it.status, it.out) for it in answers] == [(2, ""), (2, "")]
    assert "SQLite has no roles" in answers[0].err


if __name__ == "__main__":
    PINNED_FILE.write_text(json.dumps(documented_columns(), indent=2) + "\n", encoding="utf-8")
