"""The file of an SQLite database. It is made on purpose only, so that a mistyped path does not begin a new database."""

from pathlib import Path

from sqlalchemy import make_url


class DatabaseMissing(Exception):
    """There is no file at the path of the database; the message says how to make one."""


def database_file(url: str) -> Path | None:
    """The file of an SQLite database. None: the database is of another kind, and a server keeps it."""
    parsed_url = make_url(url)
    if parsed_url.get_backend_name() != "sqlite":
        return None
    path = parsed_url.database or ""
    return Path(path.removeprefix("file:").partition("?")[0] if path.startswith("file:") else path)


def create_if_missing(url: str) -> None:
    """Make an empty file, with its folder, where an SQLite database goes. A file that is there stays.

    Only its owner can read it. SQLite gives the files beside it the same rights.
    """
    file = database_file(url)
    if file is not None:
        file.absolute().parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)


def require(url: str) -> None:
    """Raises DatabaseMissing if an SQLite database has no file. A PostgreSQL server says so itself."""
    file = database_file(url)
    if file is not None and not file.exists():
        raise DatabaseMissing(
            f"There is no database at {file}. Correct SIAGA_DATABASE_URL, or make a new database there: siaga init. "
            "Without it, siaga serve makes only var/siaga.db."
        )
