"""Unsafe commands are refused with one sentence and status 2, before anything is changed."""

import socket
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import make_url

from api.core.caller import Role
from api.db import migrate
from api.db.engine import Database
from api.identity.models import Token
from tests.cli.command import Ended, ended, free_port, started

EARLIER_SCHEMA = "aa06b7fa5bf3"
"""The last revision before the baseline: it is no longer among the migrations."""
START = datetime(2026, 1, 1, tzinfo=UTC)
NOWHERE = "postgresql+psycopg://desk:rahasia@127.0.0.1:1/siaga"
WRONG_SETTINGS: dict[str, tuple[dict[str, str], str]] = {
    "a name that is no setting": ({"SIAGA_PROT": "8001"}, "SIAGA_PROT is not a setting of Siaga. There are: SIAGA_"),
    "two wrong numbers": ({"SIAGA_PORT": "http", "SIAGA_WORKERS": "65"}, "; SIAGA_WORKERS: "),
    "a database in memory": ({"SIAGA_DATABASE_URL": "sqlite://"}, "in memory is lost when Siaga stops"),
    "another kind of database": ({"SIAGA_DATABASE_URL": "mysql://a@b/c"}, "must begin with sqlite:/// or postgresql"),
    "a database that is away": ({"SIAGA_DATABASE_URL": NOWHERE}, "The database does not answer: "),
}


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ended]:
    """The answers of `siaga serve` with each wrong setting; all run at once."""
    folder = tmp_path_factory.mktemp("refused")
    url, port_setting = f"sqlite:///{folder / 'siaga.db'}", {"SIAGA_PORT": str(free_port())}
    processes = {
        name: started(url, "serve", **(port_setting | variables)) for name, (variables, _) in WRONG_SETTINGS.items()
    }
    answers = {name: ended(process) for name, process in processes.items()}
    assert [*folder.iterdir()] == []
    return answers


@pytest.mark.parametrize("name", WRONG_SETTINGS)
def test_a_wrong_setting_is_refused_with_one_sentence(refused: dict[str, Ended], name: str) -> None:
    answer = refused[name]

    assert (answer.status, answer.out) == (2, "")
    assert WRONG_SETTINGS[name][1] in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_password_is_not_repeated(refused: dict[str, Ended]) -> None:
    assert "rahasia" not in refused["a database that is away"].err


@pytest.fixture(scope="module")
def other_refusals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ended]:
    """The answers to wrong arguments and to wrong files and databases; all run at once."""
    folder = tmp_path_factory.mktemp("others")
    (folder / "notes.txt").write_text("Rapat koordinasi\n" * 100, encoding="utf-8")
    url, port = f"sqlite:///{folder}", {"SIAGA_PORT": str(free_port())}
    processes = {
        "workers": started(f"{url}/siaga.db", "serve", "--workers", "2"),
        "host": started(f"{url}/siaga.db", "serve", "--host", "192.0.2.1", "--port", str(free_port())),
        "text": started(f"{url}/notes.txt", "migrate"),
        "memory": started("sqlite:///file::memory:?uri=true", "migrate"),
        "clock": started(migrated(f"{url}/clock.db"), "serve", SIAGA_NOW="2026-11-22T09:00:00+08:00", **port),
        "exercise": started(with_token(f"{url}/real.db"), "simulate"),
        "command": started(f"{url}/siaga.db", "import", "/nowhere/at/all"),
        "names": started(migrated(f"{url}/empty.db"), "import", str(folder)),
        "old schema, migrate": started(of_an_earlier_version(folder / "old.db"), "migrate"),
        "schema to check": started(stepped_down(f"{url}/behind.db"), "serve", SIAGA_MIGRATE="check", **port),
        "nothing to check": started(created(f"{url}/none.db"), "serve", SIAGA_MIGRATE="check", **port),
        "old schema, serve": started(of_an_earlier_version(folder / "older.db"), "serve", "--port", str(free_port())),
    }
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        processes["port"] = started(f"{url}/port.db", "serve", "--port", str(port))
        answers = {name: ended(process) for name, process in processes.items()}
    assert f"Port {port} is taken." in answers["port"].err
    assert not (folder / "port.db").exists()
    return answers


def migrated(url: str) -> str:
    database = Database(url)
    migrate.upgrade(database.writer)
    database.close()
    return url


def stepped_down(url: str) -> str:
    """A database with the schema before the newest one."""
    database = Database(migrated(url))
    migrate.downgrade(database.writer, "-1")
    database.close()
    return url


def created(url: str) -> str:
    """A database without a schema."""
    Path(make_url(url).database or "").touch()
    return url


def of_an_earlier_version(file: Path) -> str:
    """A database whose schema is the last one before the ledgers got their present format."""
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute("INSERT INTO alembic_version VALUES (?)", (EARLIER_SCHEMA,))
    connection.execute("CREATE TABLE book (code VARCHAR NOT NULL PRIMARY KEY)")
    connection.commit()
    connection.close()
    return f"sqlite:///{file}"


def with_token(url: str) -> str:
    """A database with a token, as somebody uses it for real."""
    database = Database(migrated(url))
    with database.write() as session:
        session.add(Token(digest="x", label="", role=Role.ADMIN, created_at=START, expires_at=START))
    database.close()
    return url


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("clock", "SIAGA_NOW sets the clock of an exercise, and this database is not marked simulated."),
        ("exercise", "This database is not marked simulated and is not empty, so nothing is invented in it."),
    ],
)
def test_a_real_database_gets_no_exercise_and_no_exercise_clock(
    other_refusals: dict[str, Ended], name: str, message: str
) -> None:
    answer = other_refusals[name]

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith(message)
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["migrate", "serve"])
def test_a_database_of_an_earlier_version_is_refused_with_a_way_out(
    other_refusals: dict[str, Ended], command: str
) -> None:
    answer = other_refusals[f"old schema, {command}"]

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith(f"The database has the schema {EARLIER_SCHEMA} of another version of Siaga")
    assert "Start that version, or name a new database: SIAGA_DATABASE_URL=" in answer.err
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize("name", ["schema to check", "nothing to check"])
def test_a_start_that_may_only_check_refuses_an_older_schema_with_a_way_out(
    other_refusals: dict[str, Ended], name: str
) -> None:
    answer = other_refusals[name]

    assert (answer.status, answer.out) == (2, "")
    assert "SIAGA_MIGRATE=check" in answer.err
    assert answer.err.endswith("Run first: siaga migrate\n")
    assert len(answer.err.splitlines()) == 1


def test_unknown_file_names_are_refused_with_the_known_ones(other_refusals: dict[str, Ended]) -> None:
    answer = other_refusals["names"]

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("No file here has a name that Siaga knows. Names: region_levels.csv, regions*.csv")
    assert len(answer.err.splitlines()) == 1


def test_two_workers_are_refused_on_sqlite(other_refusals: dict[str, Ended]) -> None:
    answer = other_refusals["workers"]

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("SQLite lets one process write at a time, so Siaga runs one worker on it.")
    assert len(answer.err.splitlines()) == 1


def test_a_taken_port_is_refused_with_a_way_out(other_refusals: dict[str, Ended]) -> None:
    answer = other_refusals["port"]

    assert (answer.status, answer.out) == (2, "")
    assert "is taken. Choose another: siaga serve --port " in answer.err
    assert len(answer.err.splitlines()) == 1


def test_an_address_of_another_machine_is_not_reported_as_a_taken_port(other_refusals: dict[str, Ended]) -> None:
    answer = other_refusals["host"]

    assert (answer.status, answer.out) == (2, "")
    assert "192.0.2.1" in answer.err
    assert "taken" not in answer.err
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize(("name", "message"), [("text", "not a database"), ("memory", "memory")])
def test_an_unusable_database_is_refused_with_one_sentence(
    other_refusals: dict[str, Ended], name: str, message: str
) -> None:
    answer = other_refusals[name]

    assert (answer.status, answer.out) == (2, "")
    assert message in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_wrong_command_line_is_refused_with_the_way_to_help(other_refusals: dict[str, Ended]) -> None:
    answer = other_refusals["command"]

    assert (answer.status, answer.out) == (2, "")
    assert "--help" in answer.err
    assert "\x1b" not in answer.err
