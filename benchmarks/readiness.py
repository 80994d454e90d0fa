"""Readiness as dashboards ask for it: unchanged, and right after a write; compared with adding up every item."""

import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple
from uuid import uuid4

from sqlmodel import Session, col, func, select

from api.checklists.models import ChecklistItem, Requirement
from api.core.caller import Role
from api.core.status import Status
from api.db import migrate
from api.db.engine import Database
from api.db.region_tree import in_region
from api.imports import seed
from benchmarks import bulk, clients, country, servers
from benchmarks.chart import Series
from benchmarks.clients import Request, Result, Speed
from benchmarks.servers import Server

CLIENTS, POLLS, WRITES, ROUNDS = 4, 100, 20, 3
REGIONS = ("64.08", "64", "ID")
ITEMS_IN_MEMORY = 10_000
"""At a time: the five million items of the country would not fit."""
FIRST, AFTER_WRITE = "readiness of {}, for the first time", "readiness of {}, right after a write"
ALL_ITEMS = "all items of {} loaded and added up, without HTTP"
SERIES_NAMES = {FIRST: "first answer", AFTER_WRITE: "right after a write", ALL_ITEMS: "every item loaded"}
MEMORY_NOTE = "With all regencies and districts of the country reporting, the server took {} MB at most."


class ReadinessResults(NamedTuple):
    results: list[Result]
    series: list[Series]
    """The same by the number of reported items."""
    peak_mb: int
    """The most memory that the server took, in megabytes."""


def measure(database_kind: str) -> ReadinessResults:
    """Measure on a country whose regencies and districts report every item."""
    with servers.database(database_kind) as url:
        database = Database(url)
        migrate.upgrade(database.writer)
        seed.seed(database)
        database.close()
        country.fill(url, "ID")
        reader, reporter = servers.token(url, "ID", role=Role.ADMIN), servers.token(url, "64.08", "kpu-kutim")
        paths = [f"/v1/readiness/{region}" for region in REGIONS]
        with servers.serve(url) as server:
            first = [clients.run(server, [[Request("GET", path, reader)]]) for path in paths]
            after_writes = [measure_after_writes(server, path, reader, reporter) for path in paths]
            peak_mb = bulk.peak_mb(server)
        unchanged = [*_measure_unchanged(url, reader)]
        all_items = [measure_all_items(url, region) for region in REGIONS]
        speeds = {FIRST: first, AFTER_WRITE: after_writes, ALL_ITEMS: all_items}
        results = [
            Result(what.format(region), speeds_by_region[position])
            for position, region in enumerate(REGIONS)
            for what, speeds_by_region in speeds.items()
        ]
        item_counts = _count_items(url)
        series = [
            Series(
                SERIES_NAMES[what],
                database_kind,
                [(count, speed.cpu) for count, speed in zip(item_counts, speeds_by_region, strict=True)],
            )
            for what, speeds_by_region in speeds.items()
        ]
        return ReadinessResults([*unchanged, *results], series, peak_mb)


def _count_items(url: str) -> list[int]:
    """The number of reported items within each of the regions."""
    database, count = Database(url), select(func.count()).select_from(ChecklistItem)
    with database.read() as session:
        counts = [session.exec(count.where(in_region(col(ChecklistItem.region), region))).one() for region in REGIONS]
    database.close()
    return counts


def _measure_unchanged(url: str, secret: str) -> Iterator[Result]:
    """Poll an unchanged answer; for comparison a route that only checks the token, and one that reads one row."""
    names = {
        "/v1/me": "a token checked, by one indexed read (`/v1/me`)",
        "/v1/bare/64": "a bare route: a token checked, and one indexed read",
        "/v1/readiness/64": "readiness of 64, unchanged",
    }
    with servers.serve(url, "benchmarks.bare_route") as server:
        for path, name in names.items():
            streams = [[Request("GET", path, secret)] * POLLS] * CLIENTS
            yield Result(name, clients.measure_median(server, partial(list, streams), ROUNDS))


def measure_after_writes(server: Server, path: str, reader: str, reporter: str) -> Speed:
    """The speed of reads that each follow a write. `reader` and `reporter` are secrets of tokens."""
    return _pool([_read_after_write(server, path, reader, reporter) for _ in range(WRITES)])


def _read_after_write(server: Server, path: str, reader: str, reporter: str) -> Speed:
    update = {"value": int(time.time()) % 5000, "note": "counted", "client_id": str(uuid4())}
    post = Request("POST", "/v1/readiness-checklists/64.08/items/ADH-03/updates", reporter, update)
    clients.run(server, [[post]])
    return clients.run(server, [[Request("GET", path, reader)]])


def measure_all_items(url: str, region: str, rounds: int = ROUNDS) -> Speed:
    """Load every item and add it up, as a first version would do it. The time grows with the number of items."""
    database, speeds = Database(url), []
    for _ in range(rounds):
        with database.read() as session:
            started_at, cpu_before = time.perf_counter(), time.process_time()
            _score_from_all_items(session, region)
            milliseconds = 1000 * (time.perf_counter() - started_at)
            cpu = 1000 * (time.process_time() - cpu_before)
            speeds.append(Speed(1000 / milliseconds, milliseconds, milliseconds, cpu))
    database.close()
    return _median(speeds)


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


def _median(rounds: list[Speed]) -> Speed:
    return Speed(*(statistics.median(figures) for figures in zip(*rounds, strict=True)))


def _pool(single_requests: list[Speed]) -> Speed:
    """The speed of requests that were sent one by one."""
    times = sorted(speed.p50 for speed in single_requests)
    cpu = statistics.mean(speed.cpu for speed in single_requests)
    p50, p95 = (clients.percentile(times, share) for share in (0.5, 0.95))
    return Speed(1000 / statistics.mean(times), p50, p95, cpu)
