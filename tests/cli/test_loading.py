"""`siaga migrate`, `siaga seed` and `siaga import`."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import sqlalchemy as sa

from api.db import migrate
from api.db.engine import Database
from tests.cli.command import Ended, ended, siaga, started
from tests.conftest import Server, Siaga
from tests.imports.files import held, put, region

NEW = (
    "code,kind,name,latitude,longitude\n64.08.04.2001,Desa,Swarga Bara,0.5,117.5\n64.08.04.2002,Desa,Singa Gembara,,\n"
)
WRONG = "region,flag,source,origin\n64,wet,S0,seed\n64.08,remote,S99,seed\n"
Held = dict[str, tuple[int, str]]


@dataclass(frozen=True)
class Loading:
    """What each command told, and what the databases held around it."""

    answers: dict[str, Ended]
    revision: str | None
    before: Held
    seeded: Held
    rehearsed: Held
    siaga: Siaga


@pytest.fixture(scope="module")
def loading(server: Server, box_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loading]:
    """All at once but for the import, which comes after its rehearsal."""
    good, bad = tmp_path_factory.mktemp("good"), tmp_path_factory.mktemp("bad")
    put(good, "villages.csv", NEW)
    put(bad, "villages.csv", NEW)
    put(bad, "region_flags.csv", WRONG)
    empty, seeded, own = server.new(None), server.new(box_url), Siaga(server.new(box_url))
    before = held(own)
    running = {
        "migrate": started(empty, "migrate"),
        "later": started(of_a_later_version(server.new(box_url)), "migrate"),
        "seed": started(seeded, "seed"),
        "rehearsal": started(own.url, "import", str(good), "--dry-run"),
        "errors": started(own.url, "import", str(bad)),
    }
    answers = {name: ended(process) for name, process in running.items()}
    rehearsed = held(own)
    answers["import"] = siaga(own.url, "import", str(good))
    yield Loading(answers, revision(empty), before, held_by(seeded), rehearsed, own)
    own.database.close()


def of_a_later_version(url: str) -> str:
    database = Database(url)
    with database.write() as session:
        session.connection().execute(sa.text("UPDATE alembic_version SET version_num = 'later'"))
    database.close()
    return url


def revision(url: str) -> str | None:
    database = Database(url)
    found = migrate.current_revision(database.writer)
    database.close()
    return found


def held_by(url: str) -> Held:
    siaga = Siaga(url)
    found = held(siaga)
    siaga.database.close()
    return found


def test_migrate_brings_the_schema_up_and_says_to_what(loading: Loading) -> None:
    answer = loading.answers["migrate"]

    assert loading.revision == migrate.newest_revision()
    assert (answer.status, answer.out, answer.err) == (0, f"The schema is at {loading.revision}.\n", "")


def test_a_schema_of_a_later_version_is_left_alone(loading: Loading) -> None:
    answer = loading.answers["later"]

    assert (answer.status, answer.out) == (2, "")
    assert "later" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_seed_changes_nothing_the_second_time(loading: Loading) -> None:
    answer = loading.answers["seed"]

    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert loading.seeded == loading.before


def test_a_rehearsal_says_what_an_import_does_and_stores_nothing(loading: Loading) -> None:
    rehearsal, done = loading.answers["rehearsal"], loading.answers["import"]

    assert (done.status, done.out, done.err) == (0, "Region: 2 new, 0 changed, 0 unchanged\n", "")
    assert (rehearsal.status, rehearsal.out) == (0, f"{done.out}Dry run: nothing was stored.\n")
    assert loading.rehearsed == loading.before
    assert region(loading.siaga, "64.08.04.2001").name == "Swarga Bara"


def test_an_import_with_errors_names_them_all_and_stores_nothing(loading: Loading) -> None:
    answer = loading.answers["errors"]

    assert (answer.status, answer.out) == (2, "")
    flag, source, summary = answer.err.splitlines()
    assert flag.startswith("region_flags.csv: line 2: flag: ")
    assert source == "region_flags.csv: line 3: source: there is no source 'S99'"
    assert summary == "2 errors; nothing was stored."
    assert loading.rehearsed == loading.before
