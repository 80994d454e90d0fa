"""How many entries a second one sequencer places in the log: `python -m benchmarks.sequencer`.

Offices report in bulks to an application without its background threads, so that nothing is placed. Then all entries
are placed at once, as by a server that was away. Nothing is kept.
"""

import argparse
import signal
import sys
import time
from itertools import islice
from typing import NamedTuple

from fastapi.testclient import TestClient

from api.app import create_app
from api.core.caller import Role
from api.core.settings import Settings
from api.db.engine import Database
from api.ledger import repository, sequencer
from benchmarks import offices, servers
from benchmarks.servers import DatabaseHost
from benchmarks.verification import ROWS_IN_BULK, ROWS_PER_HOUR, load_seed_data, reports


class Placement(NamedTuple):
    """One run of the sequencer until nothing is left to place."""

    entries: int
    seconds: float
    processor_seconds: float
    """Of this process alone; PostgreSQL's is not counted."""


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # stops PostgreSQL too
    parser = argparse.ArgumentParser(prog="benchmarks.sequencer", description=__doc__)
    parser.add_argument("--entries", type=int, default=50_000)
    parser.add_argument("--database", default=",".join(servers.DATABASE_KINDS))
    arguments = parser.parse_args()
    for database_kind in arguments.database.split(","):
        with servers.host(database_kind) as host:
            run = _measure(host, arguments.entries)
            print(  # noqa: T201
                f"{database_kind}: {run.entries:,} entries in {run.seconds:.1f} s, {run.entries / run.seconds:,.0f} a "
                f"second, {run.processor_seconds / run.entries * 1e6:.0f} microseconds of processor time each",
                flush=True,
            )


def _measure(host: DatabaseHost, entries: int) -> Placement:
    url = host.new_database()
    load_seed_data(url)
    secret = servers.token(url, (offices.PROVINCE,), "kpu-kaltim", Role.ADMIN, ROWS_PER_HOUR)
    client = TestClient(create_app(Settings(database_url=url)), headers={"Authorization": f"Bearer {secret}"})
    rows = reports()
    for first in range(0, entries, ROWS_IN_BULK):
        bulk = [*islice(rows, min(entries - first, ROWS_IN_BULK))]
        client.post("/v1/checklist-updates", json=bulk, headers={"Idempotency-Key": f"rows-{first}"}).raise_for_status()
    database = Database(url)
    size_before = _log_size(database)
    started_at, processor_started_at = time.perf_counter(), time.process_time()
    sequencer.place_committed_entries(database)
    seconds, processor_seconds = time.perf_counter() - started_at, time.process_time() - processor_started_at
    placed = _log_size(database) - size_before
    database.close()
    return Placement(placed, seconds, processor_seconds)


def _log_size(database: Database) -> int:
    with database.read() as session:
        return repository.log_size(session)


if __name__ == "__main__":
    main()
