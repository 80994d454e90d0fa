"""Answers right after a write, on a country whose regencies and districts report; and adding up every item instead."""

import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sqlmodel import Session, col, func, select

from api.checklists.models import ChecklistItem, Requirement
from api.core.caller import Role
from api.core.status import Status
from api.db import migrate
from api.db.engine import Database
from api.db.region_tree import in_region
from api.imports import seed
from benchmarks import country, load, servers
from benchmarks.clients import Request
from benchmarks.comparison import Options, Reach, Row
from benchmarks.load import Speed
from benchmarks.servers import DatabaseHost, Server

REPORTING_REGION, WRITES, ITEMS_IN_MEMORY = "64.08", 40, 10_000
READINESS_REACH = {
    "64.08": Reach(10, 15, at_most=True),
    "64": Reach(10, 15, at_most=True),
    "ID": Reach(20, 25, at_most=True),
}
OTHERS = {
    "attention of 64": ("/v1/readiness/64/attention", Reach(8, 8, at_most=True)),
    "obligations of 64": ("/v1/readiness/64/obligations", Reach(8, 8, at_most=True)),
    "situation report of 64": ("/v1/situation-reports/64", Reach(20, 20, at_most=True)),
}
FIRST, AFTER_WRITE, ALL_ITEMS = "first answer", "right after a write", "every item loaded"
"""The series of the chart."""


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    url = host.new_database()
    database = Database(url)
    migrate.upgrade(database.writer)
    seed.seed(database)
    database.close()
    country.fill(url, "ID")
    with servers.serve(host, url) as server:
        clients = Clients.of(server, url)
        for region, reach in READINESS_REACH.items():
            yield from measure_readiness(clients, region, reach)
        for name, (path, reach) in OTHERS.items():
            speed = clients.read_after_writes(path)
            yield Row(f"{name}, {AFTER_WRITE}", "ms of processor time", speed.all_cpu, reach, speed)
        yield Row("memory, with all regencies and districts of the country", "MB", server.peak_mb())
    for region in READINESS_REACH:
        yield measure_all_items(url, region)


class Clients(NamedTuple):
    """One who reads and one who reports, each with the secret of a token."""

    server: Server
    url: str
    reader: str
    reporter: str

    @classmethod
    def of(cls, server: Server, url: str) -> "Clients":
        reporter = servers.token(url, (REPORTING_REGION,), "kpu-kutim")
        return cls(server, url, servers.token(url, ("ID",), role=Role.ADMIN), reporter)

    def read(self, path: str) -> Speed:
        return load.run_once(self.server, [Request("GET", path, self.reader)])

    def read_after_writes(self, path: str) -> Speed:
        """The speed of reads that each follow a write."""
        update = f"/v1/readiness-checklists/{REPORTING_REGION}/items/ADH-03/updates"
        post = Request("POST", update, self.reporter, body='{"value": {n}, "note": "counted", "client_id": "{uuid}"}')
        reads = []
        for _ in range(WRITES):
            load.run_once(self.server, [post])
            reads.append(self.read(path))
        return load.pool(reads)


def measure_readiness(clients: Clients, region: str, reach: Reach | None = None) -> Iterator[Row]:
    """Readiness for the first time, and right after a write."""
    path, items = f"/v1/readiness/{region}", count_items(clients.url, region)
    first = clients.read(path)
    yield Row(f"readiness of {region}, {FIRST}", "ms", first.p50, None, first, series=FIRST, items=items)
    speed = clients.read_after_writes(path)
    what = f"readiness of {region}, {AFTER_WRITE}: p95"
    yield Row(what, "ms", speed.p95, reach, speed, series=AFTER_WRITE, items=items)


def count_items(url: str, region: str) -> int:
    """The number of reported items within a region."""
    database, count = Database(url), select(func.count()).select_from(ChecklistItem)
    with database.read() as session:
        item_count = session.exec(count.where(in_region(col(ChecklistItem.region), region))).one()
    database.close()
    return item_count


def measure_all_items(url: str, region: str) -> Row:
    """Load every item and add it up, as a first version would do it. The time grows with the number of items."""
    database = Database(url)
    with database.read() as session:
        started_at, cpu_before = time.perf_counter(), time.process_time()
        _score_from_all_items(session, region)
        milliseconds = 1000 * (time.perf_counter() - started_at)
        cpu = 1000 * (time.process_time() - cpu_before)
    database.close()
    speed, items = Speed(1000 / milliseconds, milliseconds, milliseconds, cpu), count_items(url, region)
    what = f"all items of {region} loaded and added up, without HTTP"
    return Row(what, "ms", milliseconds, None, speed, series=ALL_ITEMS, items=items)


def _score_from_all_items(session: Session, region: str) -> float:
    """The mean over all categories of how far their items are."""
    requirements = {requirement.code: requirement for requirement in session.exec(select(Requirement))}
    progress_by_category: dict[str, list[float]] = defaultdict(list)
    is_in_region = ChecklistItem.election == country.ELECTION, in_region(col(ChecklistItem.region), region)
    statement = select(ChecklistItem).where(*is_in_region).execution_options(yield_per=ITEMS_IN_MEMORY)
    for item in session.exec(statement):
        progress = (item.value or 0) / item.target if item.target else 0
        category = requirements[item.requirement].category
        progress_by_category[category].append(1 if item.status == Status.DONE else progress)
    return statistics.mean(statistics.mean(progress) for progress in progress_by_category.values())
