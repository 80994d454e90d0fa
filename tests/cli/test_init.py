"""A database is made on purpose: a mistyped path is refused, and nothing is made there."""

from pathlib import Path

import pytest

from api.db import migrate
from api.db.engine import Database
from tests.cli.command import Ended, ended, free_port, siaga, started
from tests.conftest import Server

COMMANDS = {
    "serve": ("serve", "--port"),
    "migrate": ("migrate",),
    "seed": ("seed",),
    "token": ("token", "--role", "admin", "--region", "ID"),
    "verify": ("verify",),
}


@pytest.fixture(scope="module")
def mistyped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Ended]]:
    """A path at which there is no database, and the answers of commands to it; all run at once."""
    file = tmp_path_factory.mktemp("mistyped") / "vra" / "siaga.db"
    port = (str(free_port()),)
    processes = {
        name: started(f"sqlite:///{file}", *command, *(port if name == "serve" else ()))
        for name, command in COMMANDS.items()
    }
    return file, {name: ended(process) for name, process in processes.items()}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_mistyped_path_is_refused_and_nothing_is_made(mistyped: tuple[Path, dict[str, Ended]], name: str) -> None:
    file, answers = mistyped

    answer = answers[name]

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith(f"There is no database at {file}. Correct SIAGA_DATABASE_URL, or make a new database ")
    assert len(answer.err.splitlines()) == 1
    assert not file.parent.exists()


def test_init_makes_an_empty_database_once(server: Server, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new' / 'siaga.db'}" if server.kind == "sqlite" else server.new(None)

    made, again = siaga(url, "init"), siaga(url, "init")

    assert (made.status, made.err) == (0, "")
    assert made.out.startswith("The database is made, and empty.")
    assert (again.status, again.out) == (2, "")
    assert again.err == "This database is made already. Serve it: siaga serve\n"
    database = Database(url)
    assert migrate.current_revision(database.writer) == migrate.newest_revision()
    database.close()
    for file in tmp_path.rglob("siaga.db*"):
        assert file.stat().st_mode & 0o077 == 0, "others can read it"
