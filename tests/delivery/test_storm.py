"""Offices write while receivers are slow, dead, broken or revoked, and the server is killed twice: nothing is lost.

`make soak` has 5,000 events and 20 webhooks. With `SIAGA_TEST_SHOW=1` it prints how long events took.
"""

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles
from typing import Any

import httpx2

from api.core.caller import Role
from tests.cli.command import Serving, end
from tests.conftest import Server, Siaga
from tests.delivery.receivers import (
    LOOPBACK,
    PATIENCE,
    Received,
    Receiver,
    Reply,
    assert_in_order,
    assert_signed,
    receiving,
    wait_until,
)
from tests.integrity.verify.test_verify import verify_database
from tests.reporting.changes.followers import bearer

EVENTS = int(os.environ.get("SIAGA_TEST_EVENTS", "300"))
WEBHOOKS = int(os.environ.get("SIAGA_TEST_WEBHOOKS", "9"))
EVENTS_PER_SECOND = float(os.environ.get("SIAGA_TEST_EVENTS_PER_SECOND", "60"))
SHOW = "SIAGA_TEST_SHOW" in os.environ
WRITERS = 4
STORM_PATIENCE = PATIENCE + EVENTS
"""Seconds; only a hanging storm lasts that long."""
REGIONS = ("64.01", "64.02", "64.03", "64.08", "64.74", "64")
SLOW_SECONDS = 0.1
OUTAGE_SECONDS = 10
"""So long after a kill events may have waited for it; their delays are shown apart."""


class Flaky:
    """Answers 503 to one event in a hundred when it first comes."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def __call__(self, received: Received) -> Reply:
        is_new = received.id not in self.seen
        self.seen.add(received.id)
        return Reply(503) if is_new and len(self.seen) % 100 == 50 else Reply()


@dataclass
class Hook:
    """A webhook with its receiver, and the token that made it."""

    kind: str
    scope: tuple[str, ...]
    receiver: Receiver
    secret: str = ""
    """The token."""
    made: dict[str, Any] = field(default_factory=dict)

    @property
    def is_live(self) -> bool:
        return self.kind in ("fast", "flaky", "slow")


def hooks_of(siaga: Siaga) -> list[Hook]:
    elsewhere = "http://127.0.0.1:9/"
    kinds: list[tuple[str, tuple[str, ...], Any]] = [
        ("fast", ("ID",), lambda _: Reply()),
        ("fast", ("64.08",), lambda _: Reply()),
        ("flaky", ("64",), None),
        ("slow", ("64.74",), lambda _: Reply(seconds=SLOW_SECONDS)),
        ("dead", ("64",), lambda _: Reply()),
        ("broken", ("64",), lambda _: Reply(500)),
        ("hanging", ("64",), lambda _: Reply(seconds=PATIENCE)),
        ("redirecting", ("64",), lambda _: Reply(307, {"Location": elsewhere})),
        ("revoked", ("64",), lambda _: Reply()),
        ("fast", ("64.01", "64.08"), lambda _: Reply()),
    ]
    return [
        Hook(kind, scope, Receiver(reply or Flaky()), siaga.secret(*scope, role=Role.ADMIN))
        for kind, scope, reply in islice(cycle(kinds), WEBHOOKS)
    ]


@dataclass
class Storm:
    """The server with the offices that write to it, over its restarts."""

    url: str
    folder: Path
    port: int
    admin: str
    written: int = 0
    killed_at: list[float] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self) -> Serving:
        arguments = ("--port", str(self.port)) if self.port else ()
        serving = Serving(self.url, self.folder, *arguments, SIAGA_WEBHOOK_NETWORKS=LOOPBACK).wait()
        self.port = serving.port
        return serving

    def kill(self, serving: Serving) -> Serving:
        end(serving.process)
        self.killed_at.append(time.time())
        return self.start()

    def call(self, method: str, path: str, secret: str, body: Any = None, key: str | None = None) -> Any:
        """Send until an answer comes, also over a restart: the key makes that safe."""
        headers = bearer(secret) | ({"Idempotency-Key": key} if key else {})
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                answer = httpx2.request(
                    method,
                    f"http://127.0.0.1:{self.port}{path}",
                    json=body,
                    headers=headers,
                    timeout=PATIENCE,
                    trust_env=False,
                )
                if answer.status_code not in (409, 503):
                    assert answer.is_success, answer.text
                    return answer.json()
            except httpx2.TransportError:
                pass
            assert time.monotonic() < deadline
            time.sleep(0.1)

    def write(self, numbers: Iterator[int], began_at: float) -> None:
        """Record events, at the pace that was asked for."""
        while True:
            with self._lock:
                number = next(numbers, None)
            if number is None:
                return
            time.sleep(max(0.0, began_at + number / EVENTS_PER_SECOND - time.monotonic()))
            body = {"region": REGIONS[number % len(REGIONS)], "text": {"id": f"x {number}"}, "source": "S0"}
            self.call("POST", "/v1/risks", self.admin, body, key=f"event {number}")
            with self._lock:
                self.written += 1

    def changes(self, hook: Hook) -> list[dict[str, Any]]:
        """Return what the webhook ought to have sent, as its token reads it in the feed."""
        changes: list[dict[str, Any]] = []
        cursor, more = hook.made["cursor"], True
        while more:
            page = self.call("GET", f"/v1/changes?limit=500&cursor={cursor}", hook.secret)
            changes += page["items"]
            cursor, more = page["cursor"], page["more"]
        return changes


def test_every_live_webhook_gets_every_event_of_its_scope_in_order(
    server: Server, open_url: str, tmp_path: Path
) -> None:
    siaga = Siaga(server.new(open_url))
    hooks = hooks_of(siaga)
    storm = Storm(siaga.url, tmp_path, 0, siaga.secret("ID", role=Role.ADMIN))
    siaga.database.close()
    with receiving(*(it.receiver for it in hooks)), ThreadPoolExecutor(WRITERS) as pool:
        serving = storm.start()
        try:
            make_all(storm, hooks)
            numbers, began_at = iter(range(EVENTS)), time.monotonic()
            writing = [pool.submit(storm.write, numbers, began_at) for _ in range(WRITERS)]
            wait_for_events(storm, EVENTS / 4)
            serving = storm.kill(serving)
            wait_for_events(storm, EVENTS / 2)
            revoke(storm, hooks)
            wait_for_events(storm, 3 * EVENTS / 4)
            serving = storm.kill(serving)
            for writer in writing:
                writer.result(STORM_PATIENCE)
            expected = {it.made["id"]: storm.changes(it) for it in hooks if it.kind != "revoked"}
            live = [it for it in hooks if it.is_live]
            wait_until(
                lambda: all(len({*it.receiver.entries}) >= len(expected[it.made["id"]]) for it in live),
                lambda: [(it.kind, len(it.receiver.entries), len(expected[it.made["id"]])) for it in live],
                STORM_PATIENCE,
            )
            failing = [it for it in hooks if it.kind in ("dead", "broken", "redirecting")]
            wait_until(lambda: all(has_failed(storm, it) for it in failing))
        finally:
            serving.stop()
            end(serving.process)

    for hook in live:
        assert_in_order(hook.receiver.accepted, [it["entry"] for it in expected[hook.made["id"]]])
        assert_signed_all(hook)
    [all_changes] = [expected[it.made["id"]] for it in hooks[:1]]
    for hook in hooks:
        if hook.kind == "revoked":
            assert_in_order(hook.receiver.accepted, sent_before_revocation(hook, all_changes))
    if SHOW:
        show(storm, hooks)
    siaga = Siaga(siaga.url)
    assert verify_database(siaga).findings == []
    siaga.database.close()
    server.drop(siaga.url)


def wait_for_events(storm: Storm, count: float) -> None:
    wait_until(lambda: storm.written > count, lambda: storm.written, STORM_PATIENCE)


def make_all(storm: Storm, hooks: list[Hook]) -> None:
    for number, hook in enumerate(hooks):
        url = "http://127.0.0.1:9/" if hook.kind == "dead" else hook.receiver.url
        body = {"url": url, "regions": [*hook.scope], "description": hook.kind}
        hook.made = storm.call("POST", "/v1/webhooks", hook.secret, body, key=f"webhook {number}")


def revoke(storm: Storm, hooks: list[Hook]) -> None:
    """Revoke the tokens of some webhooks in the middle."""
    for hook in hooks:
        if hook.kind == "revoked":
            [token] = [
                change["facts"]["token"]
                for change in storm.changes(hook)
                if change["action"] == "webhook.created" and change["id"] == hook.made["id"]
            ]
            assert storm.call("DELETE", f"/v1/tokens/{token}", storm.admin)["revoked_at"]


def has_failed(storm: Storm, hook: Hook) -> bool:
    return bool(storm.call("GET", f"/v1/webhooks/{hook.made['id']}", hook.secret)["failing_since"])


def assert_signed_all(hook: Hook) -> None:
    for received in hook.receiver.accepted[-100:]:  # the library refuses what is older than some minutes
        if time.time() - received.at < 200:
            assert_signed(received, hook.made["secret"])


def sent_before_revocation(hook: Hook, all_changes: list[dict[str, Any]]) -> list[str]:
    """Return what it was sent, after a check that this is the beginning of its scope up to the revocation at most."""
    token = next(it["facts"]["token"] for it in all_changes if it["id"] == hook.made["id"])
    in_scope = [it for it in all_changes if it["region"] == "64" or it["region"].startswith("64.")]
    seen = int(hook.made["cursor"].partition("-")[2])
    own = [it for it in in_scope if int(it["cursor"].partition("-")[2]) > seen]
    revocations = (n for n, it in enumerate(own) if (it["action"], it["id"]) == ("token.revoked", token))
    revoked_at = next(revocations, len(own))
    sent = [*dict.fromkeys(hook.receiver.entries)]
    assert sent == [it["entry"] for it in own][: len(sent)]
    assert len(sent) <= revoked_at
    return sent


def delays(storm: Storm, hook: Hook, *, in_outage: bool) -> list[float]:
    """Return the seconds from the recording of each event to its first arrival."""
    first_at: dict[str, float] = {}
    recorded_at: dict[str, float] = {}
    for received in hook.receiver.accepted:
        first_at.setdefault(received.id, received.at)
        recorded_at[received.id] = datetime.fromisoformat(received.event["time"]).timestamp()

    def was_in_outage(at: float) -> bool:
        return any(-1 < at - killed_at < OUTAGE_SECONDS for killed_at in storm.killed_at)

    return [at - recorded_at[id] for id, at in first_at.items() if in_outage or not was_in_outage(recorded_at[id])]


def show(storm: Storm, hooks: list[Hook]) -> None:
    for hook in hooks:
        line = f"{hook.kind} {hook.scope}: {len(hook.receiver.received)} requests"
        for name, in_outage in (("all", True), ("without the kills", False)):
            seconds = delays(storm, hook, in_outage=in_outage) if hook.is_live else []
            if len(seconds) > 1:
                cuts = quantiles(seconds, n=100)
                line += (
                    f"; {name}: {len(seconds)} events, p50 {cuts[49]:.2f} s, p95 {cuts[94]:.2f} s, p99 {cuts[98]:.2f} s"
                )
        print(line)  # noqa: T201
