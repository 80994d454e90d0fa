"""A consistent copy of a database that is in use."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import make_url


class BackupRefused(Exception):
    """No copy was made; the message says why and what to do."""


def backup(url: str, to: Path) -> None:
    """Copy an SQLite database into the new file `to`, while the server goes on writing.

    The file appears when the copy is complete and checked. For PostgreSQL it raises BackupRefused, which names the
    commands to use.
    """
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        raise BackupRefused(
            "PostgreSQL makes its own consistent copies. For one file: "
            f"pg_dump --format=custom --file={to} --host={address.host or 'localhost'} --dbname={address.database}; "
            "for a copy up to the last second: pg_basebackup with an archive of its WAL. "
            "After restoring either: siaga restored"
        )
    source = Path(address.database or "")
    if not source.exists():
        raise BackupRefused(f"There is no database at {source}.")
    if to.exists():
        raise BackupRefused(f"{to} is there already. Name a new file.")
    partial = to.with_name(f"{to.name}.part")
    partial.unlink(missing_ok=True)
    _copy_and_check(source, partial)
    with partial.open("rb") as file:
        os.fsync(file.fileno())
    partial.rename(to)


def _copy_and_check(source: Path, target: Path) -> None:
    source_db, target_db = sqlite3.connect(source), sqlite3.connect(target)
    try:
        source_db.backup(target_db)
        if (verdict := target_db.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise BackupRefused(f"The copy is damaged, and so may be the database: {verdict}")
    finally:
        source_db.close()
        target_db.close()
