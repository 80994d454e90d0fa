"""Databases of every released version upgrade to this one with all that they hold, and older code goes on working."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import sqlalchemy as sa

from api.briefing.calendars import service as calendars_service
from api.core.clock import system_clock
from api.db import migrate
from api.db.engine import Database
from api.db.models import Compatibility
from api.identity import service as identity_service
from api.imports import ledger_entry
from tests.cli.command import siaga
from tests.conftest import Server, Siaga
from tests.db import dumps, expansion, installation
from tests.db.installation import END, Installation
from tests.offices import path

READ = (
    *("/v1/readiness/64.08", "/v1/readiness/64", "/v1/readiness/64.08?as_of=2024-10-10", "/v1/situation-reports/64"),
    *("/v1/readiness/64.08/obligations", "/v1/readiness/64.08/attention", "/v1/checklist-updates", "/v1/history"),
    *("/v1/coordination-events", "/v1/agreements", "/v1/commitments", "/v1/elections", "/v1/assessments", "/v1/risks"),
    *("/checkpoint", "/tile/0/000.p/1", "/tile/entries/000.p/1"),
    *("/v1/tokens", "/v1/sessions", "/v1/sign-in-links", "/v1/webhooks"),
)


@dataclass(frozen=True)
class Upgraded:
    """A database that a released version filled, upgraded to this version."""

    server: Server
    version: str
    url: str
    problems: list[str]
    """What the revisions on the way took away from the code before them, unless they say so themselves."""
    rewritten_tables: list[str]
    """The tables that a revision wrote anew, so that nobody could use them meanwhile."""
    readiness: list[int]
    """What this version's server answered at `/readyz` before each of the revisions, and after the last."""
    lost_rows: list[str]
    """The tables whose rows are no longer as they were, in the columns of before."""


@pytest.fixture(scope="module", params=dumps.versions())
def upgraded(request: pytest.FixtureRequest, server: Server) -> Iterator[Upgraded]:
    url, version = dumps.load(server, request.param), request.param
    rows_before = dumps.rows(url)
    siaga = Siaga(url)
    database, problems, rewritten_tables, readiness = siaga.database, [], [], []
    with database.writer.connect() as connection:
        shapes = first_shapes = expansion.shapes(connection)
        files = expansion.files(connection)
    for revision in migrate.revisions_after(migrate.current_revision(database.writer)):
        readiness.append(siaga.anonymous.get("/readyz").status_code)
        migrate.upgrade(database.writer, revision)
        with database.writer.connect() as connection:
            shapes_before, shapes = shapes, expansion.shapes(connection)
            files_before, files = files, expansion.files(connection)
            rewritten_tables += [table for table, file in files_before.items() if files.get(table) != file]
            if (
                connection.scalar(sa.select(sa.column("oldest_code")).select_from(sa.table("compatibility")))
                != revision
            ):
                problems += [f"{revision}: {it}" for it in expansion.taken_away(shapes_before, shapes)]
    readiness.append(siaga.anonymous.get("/readyz").status_code)
    database.close()
    kept_columns = {
        table: [*shape.columns]
        for table, shape in first_shapes.items()
        if table not in ("alembic_version", Compatibility.__tablename__)
    }
    rows_after = dumps.rows(url, kept_columns)
    lost_rows = [table for table in kept_columns if rows_after[table] != rows_before[table]]
    yield Upgraded(server, version, url, problems, rewritten_tables, readiness, lost_rows)
    server.drop(url)


def test_every_later_revision_only_expands_or_says_that_it_does_not(upgraded: Upgraded) -> None:
    assert upgraded.problems == []


def test_no_later_revision_writes_a_table_anew_while_servers_wait(upgraded: Upgraded) -> None:
    assert upgraded.rewritten_tables == []


def test_this_version_is_ready_only_on_its_own_schema(upgraded: Upgraded) -> None:
    *before, after = upgraded.readiness

    assert {*before} == {503}
    assert after == 200


def test_an_upgraded_database_is_shaped_like_a_new_one(upgraded: Upgraded, fresh: Siaga) -> None:
    """So nobody changes a revision that a release has shipped: old databases would not get the change.

    PostgreSQL writes the text of a check differently after a dump. Checks are compared by name.
    """
    database, shapes_by_kind = Database(upgraded.url), []
    for reader in (database.reader, fresh.database.reader):
        with reader.connect() as connection:
            shapes_by_kind.append(
                {
                    table: (shape.columns, shape.keys, {*shape.checks}, shape.foreign_keys)
                    for table, shape in expansion.shapes(connection).items()
                }
            )
    database.close()

    upgraded_shapes, new_shapes = shapes_by_kind
    assert upgraded_shapes == new_shapes


def test_an_upgrade_loses_nothing(upgraded: Upgraded) -> None:
    assert upgraded.lost_rows == []


def test_the_history_of_before_is_in_order_after_the_upgrade_and_after_new_reports(upgraded: Upgraded) -> None:
    """`siaga verify` was clean when the dump was made: `make dumps` writes none otherwise."""
    url = upgraded.server.new(upgraded.url)

    before_reports = siaga(url, "verify")
    report_and_read(url)
    after_reports = siaga(url, "verify")
    database = Database(url)
    with database.write() as session:
        ledger_entry.cover_reference_data(session, system_clock)
        identity_service.cover_tokens(session, system_clock())
        calendars_service.cover_feeds(session, system_clock())
    database.close()
    after_start = siaga(url, "verify")

    assert (before_reports.status, before_reports.err) == (0, ""), before_reports.out
    assert (after_reports.status, after_reports.err) == (0, ""), after_reports.out
    assert before_reports.out != after_reports.out
    assert (after_start.status, after_start.err) == (0, ""), after_start.out
    upgraded.server.drop(url)


def report_and_read(url: str) -> None:
    """Report, dispute and retract as offices do, on items with a history from before, and read what follows.

    A browser signs in as well, with a new link, and a witness cosigns the newest checkpoint.
    """
    offices = Installation(url, END)
    nation_before = offices.admin.get("/v1/readiness/ID").json()
    update_id = offices.report("ADH-03", value=4907, note="Semua")
    offices.verify("ADH-03", "disputed", update_id, offices.bawaslu, value=4900, note="Belum semua")
    retracted_id = offices.report("LOG-05", value=1)
    retraction = offices.coordinator.post("/v1/retractions", json={"update_id": retracted_id, "note": "Salah"})
    assert retraction.status_code == 201, retraction.text
    offices.report("LOG-08", "64.08.04", stage="at_ppk")
    installation.sign_in(offices)
    installation.cosign(url)
    item = offices.kpu.get(path("ADH-03")).json()
    updates = offices.kpu.get(f"{path('ADH-03')}/updates").json()
    answers = [offices.admin.get(address) for address in READ]
    nation = offices.admin.get("/v1/readiness/ID").json()
    offices.close()

    assert (item["status"], item["assurance"], item["value"]) == ("in_progress", "disputed", 4900)
    assert len(updates) == 2, "one from before, and one of now"
    assert nation["revision"] > nation_before["revision"]
    assert nation["known"] == nation_before["known"]
    assert [it.status_code for it in answers] == [200] * len(answers), [it.text for it in answers if not it.is_success]


@pytest.mark.parametrize("version", dumps.versions())
def test_exports_and_checkpoints_of_released_versions_are_still_read(version: str) -> None:
    export, held = dumps.file(version, "export.ndjson"), dumps.file(version, "checkpoint.json")

    verified = siaga("sqlite:///unused.db", "verify", str(export), "--checkpoint", str(held))

    assert (verified.status, verified.err) == (0, ""), verified.out
    assert "ledger 64.08" in verified.out


def test_a_database_of_before_still_agrees_with_a_checkpoint_that_an_observer_holds(upgraded: Upgraded) -> None:
    if upgraded.server.kind != "sqlite":
        pytest.skip("the observer followed the other installation")

    held = dumps.file(upgraded.version, "checkpoint.json")

    assert siaga(upgraded.url, "verify", "--checkpoint", str(held)).status == 0


def test_rows_that_were_broken_before_neither_stop_an_upgrade_nor_are_blamed_on_it(server: Server) -> None:
    """Somebody deleted an agency by hand, past the foreign keys of SQLite."""
    if server.kind != "sqlite":
        pytest.skip("PostgreSQL keeps foreign keys whoever deletes")
    url = dumps.load(server, dumps.versions()[-1])
    connection = sqlite3.connect(sa.make_url(url).database or "")
    connection.execute("DELETE FROM agency WHERE slug = 'kpu-kutim'")
    connection.commit()
    connection.close()
    database = Database(url)

    migrate.upgrade(database.writer)
    is_current = migrate.current_revision(database.writer) == migrate.newest_revision()
    database.close()

    assert is_current
    server.drop(url)
