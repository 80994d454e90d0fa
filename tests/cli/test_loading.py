"""`siaga migrate`, `siaga seed` and `siaga import`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from api.db import migrate
from api.db.engine import Database
from tests.cli.command import siaga
from tests.conftest import Server, Siaga
from tests.imports.files import held, put, region

NEW = (
    "code,kind,name,latitude,longitude\n64.08.04.2001,Desa,Swarga Bara,0.5,117.5\n64.08.04.2002,Desa,Singa Gembara,,\n"
)


@pytest.fixture
def own(server: Server, box_url: str) -> Iterator[Siaga]:
    own = Siaga(server.new(box_url))
    yield own
    own.database.close()


def test_migrate_brings_the_schema_up_and_says_to_what(server: Server) -> None:
    url = server.new(None)

    answer = siaga(url, "migrate")

    database = Database(url)
    revision = migrate.current(database.writer)
    database.close()
    assert revision == migrate.newest()
    assert (answer.status, answer.out, answer.err) == (0, f"The schema is at {revision}.\n", "")


def test_a_schema_of_a_later_version_is_left_alone(own: Siaga) -> None:
    with own.database.write() as session:
        session.connection().execute(sa.text("UPDATE alembic_version SET version_num = 'later'"))

    answer = siaga(own.url, "migrate")

    assert (answer.status, answer.out) == (2, "")
    assert "later" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_seed_changes_nothing_the_second_time(own: Siaga) -> None:
    before = held(own)

    answer = siaga(own.url, "seed")

    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert held(own) == before


def test_a_rehearsal_says_what_an_import_does_and_stores_nothing(own: Siaga, tmp_path: Path) -> None:
    put(tmp_path, "villages.csv", NEW)
    before = held(own)

    rehearsal = siaga(own.url, "import", str(tmp_path), "--dry-run")

    assert held(own) == before
    done = siaga(own.url, "import", str(tmp_path))
    assert (done.status, done.out, done.err) == (0, "Region: 2 new, 0 changed, 0 unchanged\n", "")
    assert (rehearsal.status, rehearsal.out) == (0, f"{done.out}Dry run: nothing was stored.\n")
    assert region(own, "64.08.04.2001").name == "Swarga Bara"


def test_an_import_with_errors_names_them_all_and_stores_nothing(own: Siaga, tmp_path: Path) -> None:
    put(tmp_path, "villages.csv", NEW)
    put(tmp_path, "region_flags.csv", "region,flag,source,origin\n64,wet,S0,seed\n64.08,remote,S99,seed\n")
    before = held(own)

    answer = siaga(own.url, "import", str(tmp_path))

    assert (answer.status, answer.out) == (2, "")
    flag, source, summary = answer.err.splitlines()
    assert flag.startswith("region_flags.csv: line 2: flag: ")
    assert source == "region_flags.csv: line 3: source: there is no source 'S99'"
    assert summary == "2 errors; nothing was stored."
    assert held(own) == before
