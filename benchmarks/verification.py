"""How long `siaga verify` takes, and how much memory, as a log grows: `python -m benchmarks.verification`.

The items of all regencies of East Kalimantan are reported in turns until the log has so many entries. Then
`siaga verify` runs as a command of its own. Nothing is kept.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from typing import Any, NamedTuple

from sqlalchemy import update
from sqlmodel import col

from api.core.caller import Role
from api.core.clock import system_clock
from api.db import migrate
from api.db.engine import Database
from api.elections.models import Election, ElectionRegion
from api.imports import ledger_entry, seed
from api.ledger import repository as ledger_repository
from benchmarks import offices, servers
from benchmarks.servers import DatabaseHost

SIZES = (100_000, 300_000, 1_000_000)
ROWS_IN_BULK = 10_000
ROWS_PER_HOUR = 10_000_000


class Verification(NamedTuple):
    """One run of `siaga verify`."""

    seconds: float
    processor_seconds: float
    peak_mb: int
    findings: str
    """Empty: nothing is wrong."""


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # stops the server and PostgreSQL too
    parser = argparse.ArgumentParser(prog="benchmarks.verification", description=__doc__)
    parser.add_argument("--entries", default=",".join(map(str, SIZES)), help="how large the log is each time")
    parser.add_argument("--database", default=",".join(servers.DATABASE_KINDS))
    arguments = parser.parse_args()
    for database_kind in arguments.database.split(","):
        with servers.host(database_kind) as host:
            for size, run in _measure(host, sorted(map(int, arguments.entries.split(",")))):
                print(_line(database_kind, size, run), flush=True)  # noqa: T201


def _line(database_kind: str, size: int, run: Verification) -> str:
    outcome = run.findings or "nothing is wrong"
    times = f"{run.seconds:.0f} s, {run.processor_seconds:.0f} s of its processor"
    return f"{database_kind}, {size:,} entries: {times}, {run.peak_mb} MB at most, {outcome}"


def _measure(host: DatabaseHost, sizes: list[int]) -> Iterator[tuple[int, Verification]]:
    """Let the log grow to each of these sizes, and verify it then."""
    url = host.new_database()
    load_seed_data(url)
    secret = servers.token(url, (offices.PROVINCE,), "kpu-kaltim", Role.ADMIN, ROWS_PER_HOUR)
    rows = reports()
    for size in sizes:
        with servers.serve(host, url) as server:
            while (missing := size - _log_size(url)) > 0:
                body = json.dumps([*islice(rows, min(missing, ROWS_IN_BULK))]).encode()
                offices.post(server, "/v1/checklist-updates", secret, body)
                server.wait_until_quiet()
        yield _log_size(url), _verify(url)


def load_seed_data(url: str) -> None:
    """Load the seed data, with Pilkada 2024 still 20 days ahead, and record the digests of that."""
    polling_on = datetime.now(UTC).date() + timedelta(days=20)
    with _database(url) as database:
        migrate.upgrade(database.writer)
        seed.seed(database)
        with database.write() as session:
            for table, slug in ((Election, Election.slug), (ElectionRegion, ElectionRegion.election)):
                is_pilkada = col(slug) == "pilkada-2024"
                session.connection().execute(update(table).where(is_pilkada).values(polling_on=polling_on))
            session.get_one(Election, "pilkada-2024").closed_at = None
            ledger_entry.cover_reference_data(session, system_clock)


def _log_size(url: str) -> int:
    with _database(url) as database, database.read() as session:
        return ledger_repository.log_size(session)


@contextmanager
def _database(url: str) -> Iterator[Database]:
    database = Database(url)
    yield database
    database.close()


def reports() -> Iterator[dict[str, Any]]:
    """Reports of the items that election commissions count, one region after the other, some with a note."""
    began_at = datetime.now(UTC) - timedelta(days=2)
    items = [(region, requirement) for requirement in offices.REQUIREMENTS for region in offices.AGENCIES]
    most = 30  # so few that no item is ever done, because a bulk may not take many done items back
    for number in count():
        region, requirement = items[number % len(items)]
        observed_at = began_at + timedelta(milliseconds=100 * number)
        report = {"region": region, "requirement": requirement, "value": number % most}
        yield {**report, "observed_at": observed_at.isoformat(), "note": f"counted, no. {number}"}


def _verify(url: str) -> Verification:
    """Run the command, and return what it took. Of PostgreSQL's own memory and time nothing is counted."""
    started_at = time.perf_counter()
    command = (sys.executable, "-m", "api", "verify")
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(command, env={**os.environ, "SIAGA_DATABASE_URL": url}, stdout=output)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started_at
        output.seek(0)
        findings = "" if os.waitstatus_to_exitcode(status) == 0 else output.read()
    return Verification(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, findings)


if __name__ == "__main__":
    main()
