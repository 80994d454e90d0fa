"""A consistent copy of a database that is in use."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import URL, make_url


class BackupRefused(Exception):
    """No copy was made; the message says why and what to do."""


def backup(url: str, copy_file: Path) -> None:
    """Copy an SQLite database into the new file `copy_file`, while the server goes on writing.

    The file appears when the copy is complete and checked. For PostgreSQL it raises BackupRefused, which names the
    commands to use.
    """
    parsed_url = make_url(url)
    if parsed_url.get_backend_name() != "sqlite":
        raise BackupRefused(
            "PostgreSQL makes its own consistent copies. For one file: "
            f"pg_dump --format=custom --file={copy_file} {_connection_options(parsed_url)}; "
            "for a copy up to the last second: pg_basebackup with an archive of its WAL. "
            "After restoring either: siaga restored"
        )
    database_file = Path(parsed_url.database or "")
    if not database_file.exists():
        raise BackupRefused(f"There is no database at {database_file}.")
    if copy_file.exists():
        raise BackupRefused(f"{copy_file} is there already. Name a new file.")
    unchecked_copy = copy_file.with_name(f"{copy_file.name}.part")
    unchecked_copy.unlink(missing_ok=True)
    unchecked_copy.touch(mode=0o600)  # for its owner alone, as the database is
    _copy_and_check(database_file, unchecked_copy)
    with unchecked_copy.open("rb") as copy_handle:
        os.fsync(copy_handle.fileno())
    unchecked_copy.rename(copy_file)


def _connection_options(database_url: URL) -> str:
    """The options of PostgreSQL's commands for this database. The URL may name a socket's folder in its query."""
    host = database_url.host or database_url.query.get("host") or "localhost"
    port = database_url.port or database_url.query.get("port")
    user_option = f" --username={database_url.username}" if database_url.username else ""
    return f"--host={host}{f' --port={port}' if port else ''}{user_option} --dbname={database_url.database}"


def _copy_and_check(database_file: Path, copy_file: Path) -> None:
    database_connection, copy_connection = sqlite3.connect(database_file), sqlite3.connect(copy_file)
    try:
        database_connection.backup(copy_connection)
        if (verdict := copy_connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise BackupRefused(f"The copy is damaged, and so may be the database: {verdict}")
    finally:
        database_connection.close()
        copy_connection.close()
