"""Readiness as dashboards ask for it: unchanged, right after a write, for a whole country; and as tutorials add up."""

import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from uuid import uuid4

from sqlmodel import Session, col, select

from api.auth.caller import Role
from api.checklists.models import ChecklistItem, Requirement
from api.db import migrate
from api.db.engine import Database
from api.db.tree import below
from api.operations import startup
from api.status import Status
from benchmarks import full, load, places
from benchmarks.load import Request, Row, Seen
from benchmarks.places import Server

CLIENTS, POLLS, WRITES, ROUNDS = 4, 100, 20, 3
SIZES = ("64.08", "64", "ID")


def measured(kind: str) -> list[Row]:
    """On a country whose regencies and districts all report."""
    with places.database(kind) as url:
        place = Database(url)
        migrate.upgrade(place.writer)
        startup.seed(place)
        place.close()
        full.fill(url, "ID")
        reader, office = places.token(url, "ID", role=Role.ADMIN), places.token(url, "64.08", "kpu-kutim")
        with places.serving(url) as server:
            rows = [*_unchanged(server, reader), *_after_writes(server, reader, office)]
        return [*rows, *_rival(url)]


def _unchanged(server: Server, secret: str) -> Iterator[Row]:
    """Beside a route that checks a token by one indexed read."""
    names = {"/v1/me": "a token checked, by one indexed read", "/v1/readiness/64": "readiness of 64, unchanged"}
    for path, name in names.items():
        streams = [[Request("GET", path, secret)] * POLLS] * CLIENTS
        yield Row(name, load.median(server, partial(list, streams), ROUNDS))


def _after_writes(server: Server, reader: str, office: str) -> Iterator[Row]:
    for region in SIZES:
        path = f"/v1/readiness/{region}"
        first = load.run(server, [[Request("GET", path, reader)]])
        if region == "ID":
            yield Row("readiness of ID, for the first time", first)
        told = [_told(server, path, reader, office) for _ in range(WRITES)]
        yield Row(f"readiness of {region}, right after a write", _pooled(told))


def _told(server: Server, path: str, reader: str, office: str) -> Seen:
    update = {"value": int(time.time()) % 5000, "note": "counted", "client_id": str(uuid4())}
    post = Request("POST", "/v1/readiness-checklists/64.08/items/ADH-03/updates", office, update)
    load.run(server, [[post]])
    return load.run(server, [[Request("GET", path, reader)]])


def _rival(url: str) -> Iterator[Row]:
    """Every item is loaded and added up, as one would write it at first: it grows with what is reported."""
    place = Database(url)
    for region in SIZES:
        found = []
        for _ in range(ROUNDS):
            with place.read() as session:
                started, cpu = time.perf_counter(), time.process_time()
                _added_up(session, region)
                took = 1000 * (time.perf_counter() - started)
                found.append(Seen(1000 / took, took, took, 1000 * (time.process_time() - cpu)))
        yield Row(f"all items of {region} loaded and added up, without HTTP", _median(found))
    place.close()


def _added_up(session: Session, region: str) -> float:
    requirements = {it.code: it for it in session.exec(select(Requirement))}
    parts: dict[str, list[float]] = defaultdict(list)
    here = ChecklistItem.election == full.SLUG, below(col(ChecklistItem.region), region)
    for it in session.exec(select(ChecklistItem).where(*here)):
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
