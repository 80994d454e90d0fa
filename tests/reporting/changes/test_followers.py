"""Followers by pages and by streams, while offices write and lines break: each gets every change of its scope once.

`make soak` has 8 writers, 20 followers by pages and 20 by streams.
"""

import os
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import cycle, islice
from random import Random
from typing import Any

import httpx2
import pytest

from api.core.caller import Role
from api.reporting.changes import stream as streams
from tests.conftest import Siaga
from tests.http.served import serving
from tests.reporting.changes.followers import PATIENCE, Event, bearer, logged_entries, open_stream, wait_until

FOLLOWERS = int(os.environ.get("SIAGA_TEST_FOLLOWERS", "4"))
"""So many follow by pages, and as many by streams."""
WRITES = int(os.environ.get("SIAGA_TEST_WRITES", "64"))
WRITERS = 8
REGIONS = ("64.01", "64.02", "64.03", "64.08", "64.74", "64")
COUNTS = ("ADH-02", "ADH-03", "ADH-05A", "ADH-05B")


Request = tuple[str, str, dict[str, Any]]
"""The token, the path and the body of a POST."""


@dataclass(frozen=True)
class Scope:
    regions: tuple[str, ...]
    within: str | None = None

    @property
    def query(self) -> dict[str, str]:
        return {} if self.within is None else {"within": self.within}

    @property
    def seen_regions(self) -> tuple[str, ...]:
        return self.regions if self.within is None else (self.within,)


SCOPES = (
    Scope(("ID",)),
    Scope(("64.08",)),
    Scope(("64",)),
    Scope(("64.01", "64.74")),
    Scope(("64",), within="64.08"),
    Scope(("64.08.04",)),
    Scope(("ID",), within="64.02"),
)


@dataclass
class Follower:
    """Who follows with the token of a scope, over a line that breaks at random."""

    port: int
    secret: str
    scope: Scope
    chance: Random
    must_stop: threading.Event
    entries: list[str] = field(default_factory=list)
    cursor: str = "0-0"

    def follow_pages(self) -> None:
        headers = bearer(self.secret)
        with httpx2.Client(base_url=f"http://127.0.0.1:{self.port}", trust_env=False, timeout=PATIENCE) as client:
            while not self.must_stop.is_set():
                query = {**self.scope.query, "cursor": self.cursor, "limit": str(self.chance.randint(1, 60))}
                answer = client.get("/v1/changes", params=query, headers=headers)
                if answer.status_code == 503:  # a busy server says when to come again
                    self.must_stop.wait(float(answer.headers["Retry-After"]))
                    continue
                assert answer.status_code == 200, answer.text
                if self.chance.random() < 0.3:
                    continue  # the answer was lost
                page = answer.json()
                self.entries += [it["entry"] for it in page["items"]]
                self.cursor = page["cursor"]
                if not page["more"]:
                    self.must_stop.wait(0.05)

    def follow_streams(self) -> None:
        while not self.must_stop.is_set():
            with open_stream(self.port, self.secret, last_id=self.cursor, **self.scope.query) as events:
                self._take(islice(events, self.chance.randint(1, 60)))

    def _take(self, events: Iterator[Event]) -> None:
        for event in events:
            if event.name == "change":
                self.entries.append(event.data["entry"])
            self.cursor = event.id or self.cursor
            if self.must_stop.is_set():
                return


def write_all(siaga: Siaga, port: int) -> None:
    """Write from several offices at once, of several kinds, in the ledgers of several regions."""
    office = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    admin = siaga.secret("ID", role=Role.ADMIN)

    def update(number: int) -> Request:
        path = f"/v1/readiness-checklists/64.08/items/{COUNTS[number % len(COUNTS)]}/updates"
        return office, path, {"value": number % 400, "note": "x"}

    def risk(number: int) -> Request:
        body = {"region": REGIONS[number // 6 % len(REGIONS)], "text": {"id": "x"}, "source": "S0"}
        return admin, "/v1/risks", body

    def event(number: int) -> Request:
        regions = [REGIONS[number // 6 % len(REGIONS)], "64.08"]
        body: dict[str, Any] = {"kind": "training", "title": {"id": "x"}, "regions": sorted({*regions}), "source": "S0"}
        return admin, "/v1/coordination-events", {**body, "state": {"state": "held"}}

    def figure(number: int) -> Request:
        body: dict[str, Any] = {"kind": "stations", "value": 700 + number, "election": "pilkada-2024", "source": "S0"}
        return admin, "/v1/regions/64.08/figures", {**body, "preferred": True}

    kinds: list[Callable[[int], Request]] = [update, risk, update, event, update, figure]

    def write(numbered: tuple[int, Callable[[int], Request]]) -> None:
        number, kind = numbered
        secret, path, body = kind(number)
        headers = bearer(secret) | {"Idempotency-Key": f"write {number}"}
        with httpx2.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=PATIENCE) as client:
            while (answer := client.post(path, json=body, headers=headers)).status_code == 503:
                time.sleep(float(answer.headers["Retry-After"]))
        assert answer.status_code in (200, 201), answer.text

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, islice(enumerate(cycle(kinds)), WRITES)))


def test_each_follower_gets_every_change_of_its_scope_once_and_in_order(
    open_box: Siaga, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "KEEP_ALIVE_SECONDS", 0.5)
    must_stop = threading.Event()
    with serving(open_box, limit=200) as port, ThreadPoolExecutor(2 * FOLLOWERS) as pool:
        followers = [
            Follower(port, open_box.secret(*scope.regions, role=Role.ADMIN), scope, Random(number), must_stop)
            for number, scope in zip(range(2 * FOLLOWERS), cycle(SCOPES), strict=False)
        ]
        running = [
            pool.submit(follower.follow_pages if number < FOLLOWERS else follower.follow_streams)
            for number, follower in enumerate(followers)
        ]
        try:
            write_all(open_box, port)
            expected = {scope: logged_entries(open_box, scope.seen_regions) for scope in SCOPES}
            wait_until(
                lambda: all(len(it.entries) >= len(expected[it.scope]) for it in followers),
                lambda: [(it.scope, len(it.entries), len(expected[it.scope])) for it in followers],
            )
        finally:
            must_stop.set()
        for follow in running:
            follow.result()

    assert len(expected[SCOPES[0]]) > WRITES
    for follower in followers:
        assert follower.entries == expected[follower.scope], follower.scope
        numbers_by_ledger: dict[str, list[int]] = defaultdict(list)
        for entry in follower.entries:
            ledger, _, seq = entry.rpartition("-")
            numbers_by_ledger[ledger].append(int(seq))
        assert all(numbers == sorted(numbers) for numbers in numbers_by_ledger.values())
