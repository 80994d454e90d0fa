"""Servers on a primary and on its replica, at length: nobody misses their own write, and no revoked token lives on."""

import json
import os
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import make_url

from api.core.caller import Role
from api.identity import service as identity_service
from siaga_client import Change, RetryPolicy, Revision, SiagaClient
from tests import standby
from tests.cli.command import PATIENCE, Serving, siaga
from tests.conftest import Server, Siaga
from tests.reporting.changes.followers import ask as ask_server
from tests.reporting.changes.followers import ask_for_stream, open_stream, read_events
from tests.standby import Standby, ask, standby_of

pytestmark = pytest.mark.skipif("SIAGA_TEST_CLUSTER" not in os.environ, reason="make cluster")
READS = int(os.environ.get("SIAGA_TEST_OWN_READS", "5000"))
"""How many reads look for their own write."""
MOST_LAG = 5.0
REQUIREMENTS = ("LOG-02A", "LOG-02B", "LOG-04G", "LOG-06G", "LOG-09", "ADH-02", "ADH-03", "ADH-04", "ADH-05A", "ADH-07")
"""Each client reports one."""
ITEM = "/v1/readiness-checklists/64.08/items/ADH-03"
MOVES, CHANGES_A_MOVE = 12, 5
"""So often a follower moves to the other server, each time after so many changes."""
DELAYS, DELAY_SECONDS = ("0", "30ms", "150ms", "400ms", "2s"), 4
"""By so much the replica is late, one after the other, each for so long. In the last one the primary answers."""


class Cluster:
    """A server of Siaga on a primary, and one on its replica."""

    def __init__(self, database: Siaga, copy: Standby, primary: Serving, replica: Serving) -> None:
        self.database, self.standby, self.primary, self.replica = database, copy, primary, replica
        self.admin = self.secret("ID", role=Role.ADMIN)

    def secret(self, region: str, *, role: Role, agency: str | None = None) -> str:
        """Issue a token, with its entry in the ledger."""
        token_request = identity_service.TokenRequest(role, (region,), agency, "test", 30)
        with self.database.database.write() as session:
            return identity_service.issue(session, token_request, now=datetime.now(UTC))

    def forwarded(self) -> int:
        """How many reads the primary has answered for the replica: those with the id that the replica gave them."""
        logged = [json.loads(line) for line in self.primary.err.splitlines() if line.startswith("{")]
        return sum(it.get("method") == "GET" and "{requirement}" in (it.get("route") or "") for it in logged)

    def client(self, server: Serving, secret: str | None = None) -> httpx2.Client:
        headers = {"Authorization": f"Bearer {secret or self.admin}"}
        return httpx2.Client(base_url=server.address, headers=headers, timeout=60, trust_env=False)

    def issue(self) -> tuple[str, str]:
        """Issue a reader's token that the replica knows. Return its id and secret."""
        body = {"role": "reader", "regions": ["64"], "agency": "kpu-kaltim", "label": "Papan", "expires_in_days": 3}
        with self.client(self.primary) as admin:
            issued = admin.post("/v1/tokens", json=body).json()
        self.standby.catch_up()
        return issued["id"], issued["secret"]

    def report(self, secret: str, count: int) -> list[str]:
        """Report so many times on the primary. Return the ids of the updates."""
        with self.client(self.primary, secret) as reporter:
            posted = [reporter.post(f"{ITEM}/updates", json={"value": value}) for value in range(count)]
        return [it.json()["update"]["id"] for it in posted]

    def wait_until_ready(self) -> None:
        standby.wait_until(lambda: self.replica.get("/readyz", role="replica").status_code == 200)


@pytest.fixture(scope="module")
def cluster(server: Server, open_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    if server.kind == "sqlite":
        pytest.skip("SQLite has no replicas")
    folder = tmp_path_factory.mktemp("servers")
    with ExitStack() as stack:
        database = stack.enter_context(server.copy(open_url))
        ask(database.url, f"ALTER DATABASE {make_url(database.url).database} SET synchronous_commit = on")
        copy = stack.enter_context(standby_of(database.url))
        primary = stack.enter_context(Serving(database.url, folder)).wait()
        replica = Serving(copy.url(database.url), folder, SIAGA_PRIMARY_URL=primary.address)
        cluster = Cluster(database, copy, primary, stack.enter_context(replica).wait())
        assert replica.get("/readyz").json() == {"status": "ok", "role": "replica"}
        yield cluster


def test_nobody_reads_before_their_own_write(cluster: Cluster) -> None:
    stale, refused, left, taking = list[int](), list[str](), iter(range(READS)), threading.Lock()
    kpu = cluster.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")

    def report_and_read(requirement: str) -> None:
        """Report and read an item that nobody else reports."""
        item = f"/v1/readiness-checklists/64.08/items/{requirement}"
        with cluster.client(cluster.primary, kpu) as primary, cluster.client(cluster.replica) as replica:
            while True:
                with taking:
                    number = next(left, None)
                if number is None:
                    return
                posted = primary.post(f"{item}/updates", json={"value": number % 100, "note": "Semua"})
                assert posted.status_code == 201, posted.text
                must_show = {"Siaga-Position": posted.headers["Siaga-Position"]}
                while (answer := replica.get(item, headers=must_show)).status_code == 503:
                    refused.append(answer.json()["code"])
                    time.sleep(0.1)
                if answer.json()["value"] != number % 100:
                    stale.append(number)

    with ThreadPoolExecutor(len(REQUIREMENTS)) as pool:
        clients = [pool.submit(report_and_read, requirement) for requirement in REQUIREMENTS]
        for delay in cycle(DELAYS):
            if all(client.done() for client in clients):
                break
            cluster.standby.set(recovery_min_apply_delay=delay)
            wait(clients, timeout=DELAY_SECONDS)
    cluster.standby.set(recovery_min_apply_delay="0")
    for client in clients:
        client.result()
    print(f"{READS} reads, {len(stale)} before their own write; refused before: {Counter(refused)}")  # noqa: T201
    print(f"forwarded to the primary: {cluster.forwarded()}")  # noqa: T201

    assert stale == []


def test_a_revoked_token_is_taken_no_longer_than_the_replica_may_be_behind(cluster: Cluster) -> None:
    cluster.wait_until_ready()
    token_id, secret = cluster.issue()
    with cluster.client(cluster.replica, secret) as reader, cluster.client(cluster.primary) as admin:
        assert reader.get("/v1/me").status_code == 200
        with cluster.standby.delay("1h"):
            assert admin.delete(f"/v1/tokens/{token_id}").is_success
            taken_for = seconds_until_refused(reader)
            refused = reader.get("/v1/me")
        cluster.wait_until_ready()
        revoked = reader.get("/v1/me")
    print(f"taken for {taken_for:.1f} s of {MOST_LAG} s")  # noqa: T201

    assert taken_for <= MOST_LAG
    assert (refused.status_code, refused.json()["code"]) == (503, "replica_behind")
    assert revoked.status_code == 401


def test_a_replica_whose_line_is_cut_answers_nobody_and_comes_back(cluster: Cluster) -> None:
    """The primary is idle: replay time alone could not tell."""
    cluster.wait_until_ready()
    _, secret = cluster.issue()
    with cluster.client(cluster.replica, secret) as reader, cluster.standby.cut():
        taken_for = seconds_until_refused(reader)
        ready = cluster.replica.get("/readyz")
    cluster.wait_until_ready()
    print(f"answered for {taken_for:.1f} s of {MOST_LAG} s")  # noqa: T201

    assert taken_for <= MOST_LAG
    assert (ready.status_code, ready.json()) == (503, {"status": "not_ready", "role": "replica"})


def seconds_until_refused(reader: httpx2.Client) -> float:
    """Return for how long answers have come from now on."""
    began_at = last_answer_at = time.monotonic()
    while True:
        asked_at = time.monotonic()
        if reader.get("/v1/me").status_code != 200:
            return last_answer_at - began_at
        last_answer_at = asked_at
        assert last_answer_at - began_at < 10 * MOST_LAG
        time.sleep(0.01)


def test_an_open_stream_ends_no_later_than_reads_are_refused(cluster: Cluster) -> None:
    """So nobody whose token was revoked hears more. Where the replica hears of it in time, the stream says so."""
    ends, took = list[str](), list[float]()
    for delay in ("2s", "1h"):
        cluster.wait_until_ready()
        token_id, secret = cluster.issue()
        with (
            cluster.client(cluster.primary) as admin,
            open_stream(cluster.replica.port, secret) as events,
            cluster.standby.delay(delay),
        ):
            next(events)
            assert admin.delete(f"/v1/tokens/{token_id}").is_success
            revoked_at = time.monotonic()
            *_, end = events
            ends.append(end.data["reason"])
            took.append(time.monotonic() - revoked_at)
            refused = ask_server(cluster.replica.port, secret)
    cluster.wait_until_ready()
    print(f"ended after {took} s of {MOST_LAG} s: {ends}")  # noqa: T201

    assert ends == ["token", "behind"]
    assert max(took) <= MOST_LAG
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "2")
    assert ask_server(cluster.replica.port, secret).status_code == 401


def test_a_stream_of_a_replica_that_hangs_ends_too(cluster: Cluster) -> None:
    """Its database gives no more answers, not even that it has none."""
    cluster.wait_until_ready()
    _, secret = cluster.issue()
    with open_stream(cluster.replica.port, secret) as events:
        assert any(it.name == "revision" for it in events)  # from now on it waits for what happens
        with cluster.standby.freeze():
            frozen_at = time.monotonic()
            *_, end = events
            took = time.monotonic() - frozen_at
    cluster.wait_until_ready()
    print(f"ended after {took:.1f} s of {MOST_LAG} s")  # noqa: T201

    assert (end.data, took <= MOST_LAG) == ({"reason": "behind"}, True)


def test_a_program_follows_a_replica_while_its_replay_stops(cluster: Cluster) -> None:
    """It comes back by itself, misses nothing and gets nothing twice."""
    cluster.wait_until_ready()
    _, secret = cluster.issue()
    kpu = cluster.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    posted, reasons = list[str](), list[str]()
    retry = RetryPolicy(longest_pause=2, on_wait=lambda wait: reasons.append(str(wait.reason)))
    with (
        SiagaClient(cluster.replica.address, secret, retry=retry, trust_env=False) as follower,
        ThreadPoolExecutor(1) as thread,
    ):
        events = iter(follower.follow(types=["update"], within="64.08"))
        assert isinstance(next(events), Revision)
        followed = thread.submit(lambda: [*islice((it.body["id"] for it in events if isinstance(it, Change)), 15)])
        posted += cluster.report(kpu, 5)
        with cluster.standby.delay("1h"):
            posted += cluster.report(kpu, 5)
            standby.wait_until(lambda: "behind" in " ".join(reasons))
            standby.wait_until(lambda: cluster.replica.get("/readyz").status_code == 503)
        cluster.wait_until_ready()
        posted += cluster.report(kpu, 5)
        followed_ids = followed.result(PATIENCE)

    assert followed_ids == posted


def test_a_follower_moves_between_the_servers(cluster: Cluster) -> None:
    """It misses nothing and gets nothing twice, although the replica is always late."""
    cluster.wait_until_ready()
    _, secret = cluster.issue()
    kpu = cluster.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    servers, refused, followed = cycle((cluster.primary, cluster.replica)), Counter[str](), list[str]()
    with ask_for_stream(cluster.primary.port, secret) as answer:
        last_id = next(read_events(answer.iter_lines())).id
    with ThreadPoolExecutor(1) as thread, cluster.standby.delay("2s"):
        posting = thread.submit(cluster.report, kpu, MOVES * CHANGES_A_MOVE)
        while len(followed) < MOVES * CHANGES_A_MOVE:
            with ask_for_stream(next(servers).port, secret, last_id) as answer:
                if answer.status_code != 200:
                    refused[json.loads(answer.read())["code"]] += 1
                    continue
                changes = (it for it in read_events(answer.iter_lines()) if it.name == "change")
                for change in islice(changes, CHANGES_A_MOVE):
                    followed.append(change.data["id"])
                    last_id = change.id
        posted = posting.result()
    print(f"{len(followed)} changes in {MOVES} moves between the servers; refused before: {dict(refused)}")  # noqa: T201

    assert followed == posted


def test_history_is_verified_on_the_replica(cluster: Cluster) -> None:
    cluster.standby.catch_up()
    verified = siaga(cluster.replica.url, "verify")

    assert (verified.status, verified.err) == (0, ""), verified.out


def test_a_command_that_writes_says_why_it_cannot(cluster: Cluster) -> None:
    refused = siaga(cluster.replica.url, "token", "--role", "admin", "--region", "ID")

    assert (refused.status, "read-only" in refused.err) == (2, True), refused.err


def test_the_replica_is_told_what_it_is_at_its_start(cluster: Cluster, tmp_path: Path) -> None:
    """It needs no checkpoint key."""
    missing = str(tmp_path / "none.key")
    with Serving(cluster.replica.url, tmp_path, SIAGA_CHECKPOINT_KEY="", SIAGA_CHECKPOINT_KEY_FILE=missing) as keyless:
        keyless.wait()
        assert keyless.get("/readyz?role=replica").status_code == 200
        assert "The database is a replica" in keyless.out
