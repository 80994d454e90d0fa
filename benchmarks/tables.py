"""What reports cost in PostgreSQL's tables: updates in place (HOT), dead rows, bytes, and WAL, table by table.

`python -m benchmarks.tables --updates 30000 --history 1000000`: the offices of a province report all their counts again
and again, in requests of one round each, until so many updates are recorded; then clients send single posts. Then
copies of these updates, with their notes and entries, fill the tables, and clients send posts again. Autovacuum runs.
"""

import argparse
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa

from benchmarks import offices, servers
from benchmarks.clients import NUMBERS, send_all
from benchmarks.offices import PROVINCE, REQUIREMENTS, Siaga

CLIENTS, LEAST_ROWS = 16, 1000
CHANGING_TABLES = ("checklist_item", "region_totals", "daily_totals", "region_revision")
COPIES = {
    "erasable_text": {"id": "gen_random_uuid()"},
    "entry": {"ledger": "'ID'", "seq": "1000000 + n * 1000 + copy"},
    "checklist_update": {"id": "gen_random_uuid()", "ledger": "'ID'", "seq": "1000000 + n * 1000 + copy"},
}
"""By table, the columns of a copy that differ from its original."""
COLUMNS = """
SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns
WHERE table_schema = 'public' AND table_name = :table AND column_name <> ALL(:names)
"""
WAL = "SELECT pg_current_wal_insert_lsn() - '0/0', wal_fpi FROM pg_stat_wal"
STATISTICS = """
SELECT relname, n_tup_ins, n_tup_upd, n_tup_hot_upd, n_live_tup, n_dead_tup,
    pg_table_size(relid), pg_indexes_size(relid), autovacuum_count
FROM pg_stat_user_tables WHERE schemaname = 'public'
"""


class TableState(NamedTuple):
    """What PostgreSQL has counted of a table."""

    inserted: int
    updated: int
    updated_in_place: int
    live_rows: int
    dead_rows: int
    bytes: int
    index_bytes: int
    vacuums: int


class State(NamedTuple):
    """What PostgreSQL has counted in all."""

    tables: dict[str, TableState]
    wal: int
    """Bytes of WAL since its beginning."""
    page_images: int
    """Pages that WAL holds in full: those that changed for the first time since a checkpoint."""


def read_state(engine: sa.Engine) -> State:
    """Read the counts, once those of all connections have arrived: idle ones send theirs within a second."""
    time.sleep(2)
    with engine.connect() as connection:
        rows = connection.execute(sa.text(STATISTICS)).all()
        wal, page_images = connection.execute(sa.text(WAL)).one()
    return State({name: TableState(*counts) for name, *counts in rows}, int(wal), int(page_images))


def report_rounds(siaga: Siaga, updates: int) -> int:
    """Report every count of the province again and again, never as done. Returns how many updates were recorded."""
    items = [
        (item["target"], {"region": item["region"], "requirement": item["requirement"], "note": "counted"})
        for item in siaga.pages("/v1/checklist-items", within=PROVINCE, reported_by="election_management")
        if item["target"] and item["requirement"] not in REQUIREMENTS  # those the single posts take
    ]
    recorded = 0
    while recorded < updates:
        number, observed_at = next(NUMBERS), datetime.now(UTC).isoformat()
        rows = [{**item, "value": number % target, "observed_at": observed_at} for target, item in items]
        answer = siaga.report(rows, "?on_error=continue")
        recorded += json.loads(answer.body)["summary"]["recorded"]
    return recorded


def figures(before: State, after: State, count: int) -> Iterator[dict[str, Any]]:
    """Yield what so many updates did, by table; first of all tables together."""
    yield {
        "wal_each": (after.wal - before.wal) / count,
        "page_images_each": (after.page_images - before.page_images) / count,
        "bytes_each": _bytes(after, before) / count,
    }
    for name, state in sorted(after.tables.items()):
        state_before = before.tables[name]
        updated = state.updated - state_before.updated
        if updated + state.inserted - state_before.inserted < count / LEAST_ROWS:
            continue
        yield {
            "table": name,
            "inserted_each": (state.inserted - state_before.inserted) / count,
            "updated_each": updated / count,
            "in_place": (state.updated_in_place - state_before.updated_in_place) / updated if updated else None,
            "live_rows": state.live_rows,
            "dead_rows": state.dead_rows,
            "bytes": state.bytes,
            "index_bytes": state.index_bytes,
            "bytes_each": (state.bytes + state.index_bytes - state_before.bytes - state_before.index_bytes) / count,
            "vacuums": state.vacuums - state_before.vacuums,
        }


def _bytes(after: State, before: State) -> int:
    return sum(it.bytes + it.index_bytes for it in after.tables.values()) - sum(
        it.bytes + it.index_bytes for it in before.tables.values()
    )


def set_fillfactor(engine: sa.Engine, fillfactor: int) -> None:
    """Let pages of the tables whose rows change often be filled to this percentage, and write them anew."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in CHANGING_TABLES:
            connection.exec_driver_sql(f"ALTER TABLE {table} SET (fillfactor = {fillfactor})")
            connection.exec_driver_sql(f"VACUUM FULL {table}")


def copy_history(engine: sa.Engine, count: int) -> int:
    """Add so many copies of updates, notes and entries. Their entries stand in a ledger that nobody writes to."""
    with engine.begin() as connection:
        stored = connection.scalar(sa.text("SELECT count(*) FROM checklist_update")) or 1
        for table, values in COPIES.items():
            columns = connection.scalar(sa.text(COLUMNS), {"table": table, "names": [*values]})
            names, expressions = ", ".join(values), ", ".join(values.values())
            connection.execute(
                sa.text(
                    f"INSERT INTO {table} ({names}, {columns}) SELECT {expressions}, {columns} "
                    f"FROM (SELECT *, row_number() OVER () AS n FROM {table} LIMIT :stored) AS original, "
                    "generate_series(1, :times) AS copy"
                ),
                {"stored": stored, "times": -(-count // stored)},
            )
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM (FREEZE, ANALYZE)")  # now, and not while posts are measured
        connection.exec_driver_sql("CHECKPOINT")
    return stored * -(-count // stored)


def send_posts(siaga: Siaga, posts: int, id_kind: str) -> int:
    """Send so many single posts by several clients, each on other items. Returns their number.

    `id_kind`: "{uuid}" or "{uuid7}", what stands for their client ids.
    """
    requests = [it._replace(body=it.body.replace("{uuid}", id_kind)) for it in siaga.updates()] * (posts // CLIENTS)
    shares = [requests[start::CLIENTS][: posts // CLIENTS] for start in range(CLIENTS)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        answers = [*chain.from_iterable(pool.map(lambda share: send_all(siaga.server.port, share), shares))]
    return len(answers)


def measure(updates: int, history: int, posts: int, fillfactor: int | None, id_kind: str) -> Iterator[dict[str, Any]]:
    """Yield the figures of each step."""
    with servers.host("postgresql") as host, offices.serve(host) as siaga:
        engine = sa.create_engine(siaga.url)
        if fillfactor is not None:
            set_fillfactor(engine, fillfactor)
        steps: list[tuple[str, Callable[[], int]]] = [
            ("rounds of reports", lambda: report_rounds(siaga, updates)),
            ("single posts", lambda: send_posts(siaga, posts, id_kind)),
        ]
        if history:
            steps += [
                ("a long history", lambda: copy_history(engine, history)),
                ("single posts after it", lambda: send_posts(siaga, posts, id_kind)),
            ]
        for name, step in steps:
            before, began_at, cpu = read_state(engine), time.monotonic(), siaga.server.cpu() + host.cpu()
            count = step()
            siaga.server.wait_until_quiet()
            seconds, cpu = time.monotonic() - began_at, siaga.server.cpu() + host.cpu() - cpu
            yield {"step": name, "updates": count, "seconds": seconds, "cpu_ms_each": 1000 * cpu / count}
            yield from figures(before, read_state(engine), count)
        engine.dispose()


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # stops the server and PostgreSQL too
    parser = argparse.ArgumentParser(prog="benchmarks.tables", description=__doc__)
    parser.add_argument("--updates", type=int, default=100_000)
    parser.add_argument("--history", type=int, default=0, help="then so many copies")
    parser.add_argument("--posts", type=int, default=2000)
    parser.add_argument("--ordered-ids", action="store_true", help="posts have client ids that begin with the time")
    parser.add_argument("--fillfactor", type=int, help="try another fillfactor of the tables whose rows change often")
    parser.add_argument(
        "--save", type=Path, metavar="FILE", help="write the figures into this file, a line of JSON each"
    )
    arguments = parser.parse_args()
    lines, id_kind = [], "{uuid7}" if arguments.ordered_ids else "{uuid}"
    for figure in measure(arguments.updates, arguments.history, arguments.posts, arguments.fillfactor, id_kind):
        lines.append(json.dumps({key: round(it, 3) if isinstance(it, float) else it for key, it in figure.items()}))
        print(lines[-1], flush=True)  # noqa: T201
    if arguments.save:
        arguments.save.write_text("\n".join([*lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
