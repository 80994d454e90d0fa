"""A consistent copy of a running database."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import make_url


class NoBackup(Exception):
    """No copy was made; the message says why and what to do."""


def backup(url: str, to: Path) -> None:
    """On SQLite: whole or not at all, while the server goes on writing. PostgreSQL has its own way."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        raise NoBackup(
            "PostgreSQL makes its own consistent copies. For one file: "
            f"pg_dump --format=custom --file={to} --host={parsed.host or 'localhost'} --dbname={parsed.database}; "
            "for a copy up to the last second: pg_basebackup with an archive of its WAL. "
            "After restoring either: siaga restored"
        )
    source = Path(parsed.database or "")
    if not source.exists():
        raise NoBackup(f"There is no database at {source}.")
    if to.exists():
        raise NoBackup(f"{to} is there already. Name a new file.")
    draft = to.with_name(f"{to.name}.part")
    draft.unlink(missing_ok=True)
    _copy(source, draft)
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.rename(to)


def _copy(source: Path, draft: Path) -> None:
    reading, writing = sqlite3.connect(source), sqlite3.connect(draft)
    try:
        reading.backup(writing)
        if (said := writing.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise NoBackup(f"The copy is damaged, and so may be the database: {said}")
    finally:
        reading.close()
        writing.close()
