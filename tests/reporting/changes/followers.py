"""Clients that follow the feed of changes, by pages and by streams, and what they ought to get."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import httpx2
from sqlmodel import col, select

from api.core.region_codes import covers
from api.ledger import sequencer
from api.ledger.models import Log
from tests.conftest import Siaga

PATIENCE = 120
"""Seconds; only a hanging test waits that long."""
STREAM = "/v1/changes/stream"


class Event(NamedTuple):
    """A Server-Sent Event. One without data is no event to a browser, but it may set the id."""

    name: str
    data: Any
    id: str | None


def bearer(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


def read_events(lines: Iterable[str]) -> Iterator[Event]:
    """Parse a stream as a browser does: an event counts once its empty line has come."""
    fields: dict[str, str] = {}
    for line in lines:
        if line:
            name, _, value = line.partition(":")
            fields[name] = value.removeprefix(" ")
            continue
        data = json.loads(fields["data"]) if "data" in fields else None
        yield Event(fields.get("event", "message"), data, fields.get("id"))
        fields = {}


@contextmanager
def ask_for_stream(port: int, secret: str, last_id: str | None = None, **query: str) -> Iterator[httpx2.Response]:
    """Ask for a stream, and yield the answer while it arrives."""
    headers = bearer(secret) | ({} if last_id is None else {"Last-Event-ID": last_id})
    address = f"http://127.0.0.1:{port}{STREAM}"
    with (
        httpx2.Client(trust_env=False, timeout=PATIENCE) as client,
        client.stream("GET", address, headers=headers, params=query) as answer,
    ):
        yield answer


@contextmanager
def open_stream(port: int, secret: str, *, last_id: str | None = None, **query: str) -> Iterator[Iterator[Event]]:
    """Open a stream, and yield its events."""
    with ask_for_stream(port, secret, last_id, **query) as answer:
        assert answer.status_code == 200, answer.read()
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield read_events(answer.iter_lines())


def ask(port: int, secret: str, path: str = STREAM, method: str = "GET", **headers: str) -> httpx2.Response:
    """Send a request whose answer ends."""
    address = f"http://127.0.0.1:{port}{path}"
    with httpx2.Client(trust_env=False, timeout=PATIENCE) as client:
        return client.request(method, address, headers=bearer(secret) | headers)


def next_change(events: Iterator[Event]) -> dict[str, Any]:
    """Return the next change, past revisions and signs of life."""
    change: dict[str, Any] = next(it.data for it in events if it.name == "change")
    return change


def logged_entries(siaga: Siaga, regions: Iterable[str], since_position: int = 0) -> list[str]:
    """Return the entries in the log about these regions and all below them, in order."""
    sequencer.place_committed_entries(siaga.database)
    with siaga.database.read() as session:
        log_rows = session.exec(select(Log).where(col(Log.position) >= since_position).order_by(col(Log.position)))
        return [f"{it.ledger}-{it.seq}" for it in log_rows if covers(regions, it.region)]


def wait_until(is_so: Callable[[], bool], complaint: Callable[[], object] = lambda: None) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, complaint()
        time.sleep(0.02)
