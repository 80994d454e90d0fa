"""`siaga migrate`, `siaga seed` and `siaga import`."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import sqlalchemy as sa

from api.db import migrate
from api.db.engine import Database
from tests.cli.command import Ended, ended, siaga, started
from tests.conftest import Server, Siaga
from tests.imports.files import stored_region, table_digests, write_file

NEW_VILLAGES = (
    "code,kind,name,latitude,longitude\n64.08.04.2001,Desa,Swarga Bara,0.5,117.5\n64.08.04.2002,Desa,Singa Gembara,,\n"
)
WRONG_FLAGS = "region,flag,source,origin\n64,wet,S0,seed\n64.08,remote,S99,seed\n"
Contents = dict[str, tuple[int, str]]


@dataclass(frozen=True)
class Loading:
    """The output of each command, and the contents of the databases before and after."""

    answers: dict[str, Ended]
    revision: str | None
    before: Contents
    seeded: Contents
    rehearsed: Contents
    siaga: Siaga


@pytest.fixture(scope="module")
def loading(server: Server, box_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loading]:
    """All commands run at once, except the import, which runs after its rehearsal."""
    good, bad = tmp_path_factory.mktemp("good"), tmp_path_factory.mktemp("bad")
    write_file(good, "villages.csv", NEW_VILLAGES)
    write_file(bad, "villages.csv", NEW_VILLAGES)
    write_file(bad, "region_flags.csv", WRONG_FLAGS)
    empty, seeded, box = server.new(None), server.new(box_url), Siaga(server.new(box_url))
    before = table_digests(box)
    running = {
        "migrate": started(empty, "migrate"),
        "later": started(of_a_later_version(server.new(box_url)), "migrate"),
        "seed": started(seeded, "seed"),
        "rehearsal": started(box.url, "import", str(good), "--dry-run"),
        "errors": started(box.url, "import", str(bad)),
    }
    answers = {name: ended(process) for name, process in running.items()}
    rehearsed = table_digests(box)
    answers["import"] = siaga(box.url, "import", str(good))
    yield Loading(answers, revision(empty), before, contents_of(seeded), rehearsed, box)
    box.database.close()


def of_a_later_version(url: str) -> str:
    database = Database(url)
    with database.write() as session:
        session.connection().execute(sa.text("UPDATE alembic_version SET version_num = 'later'"))
        session.connection().execute(sa.text("UPDATE compatibility SET oldest_code = 'later'"))
    database.close()
    return url


def revision(url: str) -> str | None:
    database = Database(url)
    current = migrate.current_revision(database.writer)
    database.close()
    return current


def contents_of(url: str) -> Contents:
    siaga = Siaga(url)
    contents = table_digests(siaga)
    siaga.database.close()
    return contents


def test_migrate_upgrades_the_schema_and_names_the_revision(loading: Loading) -> None:
    answer = loading.answers["migrate"]

    assert loading.revision == migrate.newest_revision()
    assert (answer.status, answer.out, answer.err) == (0, f"The schema is at {loading.revision}.\n", "")


def test_a_schema_of_a_later_version_is_not_touched(loading: Loading) -> None:
    answer = loading.answers["later"]

    assert (answer.status, answer.out) == (2, "")
    assert "later" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_seed_changes_nothing_the_second_time(loading: Loading) -> None:
    answer = loading.answers["seed"]

    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert loading.seeded == loading.before


def test_a_rehearsal_says_what_an_import_does_and_stores_nothing(loading: Loading) -> None:
    rehearsal, import_answer = loading.answers["rehearsal"], loading.answers["import"]

    assert (import_answer.status, import_answer.out, import_answer.err) == (
        0,
        "Region: 2 new, 0 changed, 0 unchanged\n",
        "",
    )
    assert (rehearsal.status, rehearsal.out) == (0, f"{import_answer.out}Dry run: nothing was stored.\n")
    assert loading.rehearsed == loading.before
    assert stored_region(loading.siaga, "64.08.04.2001").name == "Swarga Bara"


def test_an_import_with_errors_names_them_all_and_stores_nothing(loading: Loading) -> None:
    answer = loading.answers["errors"]

    assert (answer.status, answer.out) == (2, "")
    flag, source, summary = answer.err.splitlines()
    assert flag.startswith("region_flags.csv: line 2: flag: ")
    assert source == "region_flags.csv: line 3: source: there is no source 'S99'"
    assert summary == "2 errors; nothing was stored."
    assert loading.rehearsed == loading.before
