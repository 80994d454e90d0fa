"""Readiness as dashboards ask for it: unchanged, right after a write, for a whole country; and as tutorials add up."""

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
from api.db.region_tree import below
from api.imports import seed
from benchmarks import bulk, full, load, places
from benchmarks.load import Request, Row, Seen
from benchmarks.picture import Line
from benchmarks.places import Server

CLIENTS, POLLS, WRITES, ROUNDS = 4, 100, 20, 3
SIZES = ("64.08", "64", "ID")
AT_ONCE = 10_000
"""Items that the rival holds: all five million of the country would not fit."""
FIRST, AFTER = "readiness of {}, for the first time", "readiness of {}, right after a write"
RIVAL = "all items of {} loaded and added up, without HTTP"
NAMES = {FIRST: "first answer", AFTER: "right after a write", RIVAL: "every item loaded"}

MEMORY = "With all regencies and districts of the country reporting, the server took {} MB at most."


class Measured(NamedTuple):
    rows: list[Row]
    lines: list[Line]
    """The same by how many items are reported."""
    peak: int
    """Megabytes that the server took at most."""


def measured(kind: str) -> Measured:
    """On a country whose regencies and districts all report."""
    with places.database(kind) as url:
        place = Database(url)
        migrate.upgrade(place.writer)
        seed.seed(place)
        place.close()
        full.fill(url, "ID")
        reader, office = places.token(url, "ID", role=Role.ADMIN), places.token(url, "64.08", "kpu-kutim")
        with places.serving(url) as server:
            first = [load.run(server, [[Request("GET", f"/v1/readiness/{it}", reader)]]) for it in SIZES]
            told = [after_writes(server, f"/v1/readiness/{it}", reader, office) for it in SIZES]
            peak = bulk.peak(server)
        polls = [*_unchanged(url, reader)]
        added = [rival(url, it) for it in SIZES]
        series = {FIRST: first, AFTER: told, RIVAL: added}
        rows = [
            Row(what.format(region), found[position])
            for position, region in enumerate(SIZES)
            for what, found in series.items()
        ]
        items = _items(url)
        lines = [
            Line(NAMES[what], kind, [(n, it.cpu) for n, it in zip(items, found, strict=True)])
            for what, found in series.items()
        ]
        return Measured([*polls, *rows], lines, peak)


def _items(url: str) -> list[int]:
    """How many are reported in each size."""
    place, count = Database(url), select(func.count()).select_from(ChecklistItem)
    with place.read() as session:
        found = [session.exec(count.where(below(col(ChecklistItem.region), it))).one() for it in SIZES]
    place.close()
    return found


def _unchanged(url: str, secret: str) -> Iterator[Row]:
    """Beside a route that checks the token alone, and one that reads one row more."""
    names = {
        "/v1/me": "a token checked, by one indexed read (`/v1/me`)",
        "/v1/bare/64": "a bare route: a token checked, and one indexed read",
        "/v1/readiness/64": "readiness of 64, unchanged",
    }
    with places.serving(url, "benchmarks.bare") as server:
        for path, name in names.items():
            streams = [[Request("GET", path, secret)] * POLLS] * CLIENTS
            yield Row(name, load.median(server, partial(list, streams), ROUNDS))


def after_writes(server: Server, path: str, reader: str, office: str) -> Seen:
    return _pooled([_told(server, path, reader, office) for _ in range(WRITES)])


def _told(server: Server, path: str, reader: str, office: str) -> Seen:
    update = {"value": int(time.time()) % 5000, "note": "counted", "client_id": str(uuid4())}
    post = Request("POST", "/v1/readiness-checklists/64.08/items/ADH-03/updates", office, update)
    load.run(server, [[post]])
    return load.run(server, [[Request("GET", path, reader)]])


def rival(url: str, region: str, rounds: int = ROUNDS) -> Seen:
    """Every item is loaded and added up, as one would write it at first: it grows with what is reported."""
    place, found = Database(url), []
    for _ in range(rounds):
        with place.read() as session:
            started, cpu = time.perf_counter(), time.process_time()
            _added_up(session, region)
            took = 1000 * (time.perf_counter() - started)
            found.append(Seen(1000 / took, took, took, 1000 * (time.process_time() - cpu)))
    place.close()
    return _median(found)


def _added_up(session: Session, region: str) -> float:
    requirements = {it.code: it for it in session.exec(select(Requirement))}
    parts: dict[str, list[float]] = defaultdict(list)
    here = ChecklistItem.election == full.SLUG, below(col(ChecklistItem.region), region)
    for it in session.exec(select(ChecklistItem).where(*here).execution_options(yield_per=AT_ONCE)):
        part = (it.value or 0) / it.target if it.target else 0
        parts[requirements[it.requirement].category].append(1 if it.status == Status.DONE else part)
    return statistics.mean(statistics.mean(each) for each in parts.values())


def _median(rounds: list[Seen]) -> Seen:
    return Seen(*(statistics.median(column) for column in zip(*rounds, strict=True)))


def _pooled(single: list[Seen]) -> Seen:
    """Of requests sent one by one."""
    times = sorted(it.p50 for it in single)
    cpu = statistics.mean(it.cpu for it in single)
    return Seen(1000 / statistics.mean(times), load.below(times, 0.5), load.below(times, 0.95), cpu)
