"""How much disk space an update takes permanently: what each table grew by, with its indexes."""

from collections.abc import Callable

from sqlalchemy import text

from api.db.engine import Database
from api.ledger import sequencer

UPDATES = 3_000
TABLES = {
    "entries": {"entry", "ledger"},
    "their texts, which can be erased": {"erasable_text"},
    "their places in the log": {"log", "log_head", "log_tile"},
    "the updates themselves, to be asked for": {"checklist_update"},
}
"""The tables that grow with every update. Items and totals have one row, however often they are reported."""
SQLITE = """
SELECT t.tbl_name, sum(s.pgsize) FROM dbstat AS s JOIN sqlite_master AS t ON t.name = s.name
WHERE s.aggregate = TRUE GROUP BY t.tbl_name
"""
POSTGRESQL = "SELECT relname, pg_total_relation_size(relid) FROM pg_stat_user_tables"


def measure(database: Database, report: Callable[[], None]) -> str:
    """A sentence for the results. `report` records one update."""
    sizes_before = _table_sizes(database)
    for _ in range(UPDATES):
        report()
    sequencer.place_committed_entries(database)
    sizes_after = _table_sizes(database)
    gigabytes = {
        name: sum(sizes_after[table] - sizes_before[table] for table in tables) / UPDATES / 1000
        for name, tables in TABLES.items()
    }
    by_kind = ", ".join(f"{name} {size:.2f}" for name, size in gigabytes.items())
    total = f"{sum(gigabytes.values()):.1f}"
    return f"Gigabytes on disk for a million updates, indexes included: {by_kind}; together {total}."


def _table_sizes(database: Database) -> dict[str, int]:
    """Bytes by table, indexes included."""
    with database.read() as session:
        rows = session.connection().execute(text(SQLITE if database.is_sqlite else POSTGRESQL))
        return dict(rows.tuples().all())
