"""What an update takes on the disk, for ever: each table with its indexes, by what it grew."""

from collections.abc import Callable

from sqlalchemy import text

from api.db.engine import Database
from api.ledger import service as history

UPDATES = 3_000
KINDS = {
    "entries": {"entry", "ledger"},
    "their texts, which can be erased": {"content"},
    "their places in the log": {"log", "log_head", "log_tile"},
    "the updates themselves, to be asked for": {"checklist_update"},
}
"""What is kept of every update. Items, tallies and days are kept once, however often they are reported."""
SQLITE = """
SELECT t.tbl_name, sum(s.pgsize) FROM dbstat AS s JOIN sqlite_master AS t ON t.name = s.name
WHERE s.aggregate = TRUE GROUP BY t.tbl_name
"""
POSTGRESQL = "SELECT relname, pg_total_relation_size(relid) FROM pg_stat_user_tables"


def grown(database: Database, report: Callable[[], None]) -> str:
    before = _sizes(database)
    for _ in range(UPDATES):
        report()
    history.sequence(database)
    after = _sizes(database)
    taken = {what: sum(after[it] - before[it] for it in tables) / UPDATES / 1000 for what, tables in KINDS.items()}
    said = ", ".join(f"{what} {size:.2f}" for what, size in taken.items())
    return f"Gigabytes on disk for a million updates, indexes included: {said}; together {sum(taken.values()):.1f}."


def _sizes(database: Database) -> dict[str, int]:
    with database.read() as session:
        found = session.connection().execute(text(SQLITE if database.is_sqlite else POSTGRESQL))
        return dict(found.tuples().all())
