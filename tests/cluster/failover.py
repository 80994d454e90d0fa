"""Change the primary of a cluster again and again under load: nothing that was acknowledged may be lost or doubled.

`make failover` runs it: planned switchovers, crashes of PostgreSQL, and nodes that freeze. Sixteen clients report
through two servers of Siaga, each report with a `client_id`, and send it again until it is acknowledged.
"""

import argparse
import os
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import cycle, pairwise
from math import inf
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
import sqlalchemy as sa

from api.core.caller import Role
from api.db import migrate
from api.db.engine import Database
from api.imports import seed
from benchmarks import servers
from tests.cli.command import Serving, siaga
from tests.cluster import programs
from tests.cluster.patroni import PROGRAMS, Cluster, ClusterBroken, Node, running_cluster
from tests.conftest import open_election
from tests.offices import REGION, path

CLIENTS = 16
COUNTS = ("ADH-02", "ADH-03", "ADH-05A", "LOG-02A")
ANSWER_SECONDS = 10
LONGEST_PAUSE = 0.5
"""Seconds before a client sends again, however long it is asked to wait: so it notices the end of an outage."""
QUIET_SECONDS = 2


@dataclass
class Acknowledged:
    """What the clients have seen, together."""

    answered_at: dict[str, float] = field(default_factory=dict)
    """When each report was acknowledged, by its client id."""
    waits: list[tuple[float, float]] = field(default_factory=list)
    """When each report was first sent, and how many seconds until it was acknowledged."""
    outcomes: Counter[str] = field(default_factory=Counter)
    without_retry_after: int = 0


class Reporters:
    """Clients that report as fast as they are answered, until they are stopped."""

    def __init__(self, addresses: Sequence[str], secrets: Sequence[str]) -> None:
        self.seen = Acknowledged()
        self._addresses, self._secrets = addresses, secrets
        self._must_stop = threading.Event()
        self._threads = ThreadPoolExecutor(len(secrets))
        self._runs = [self._threads.submit(self._report, number) for number in range(len(secrets))]

    def stop(self) -> None:
        self._must_stop.set()
        for run in self._runs:
            run.result()

    def _report(self, number: int) -> None:
        headers = {"Authorization": f"Bearer {self._secrets[number]}"}
        addresses = cycle([*self._addresses[number % 2 :], *self._addresses[: number % 2]])
        value = 0
        with httpx2.Client(headers=headers, timeout=ANSWER_SECONDS, trust_env=False) as client:
            while not self._must_stop.is_set():
                value += 1
                client_id = str(uuid4())
                body = {"value": value % 100, "client_id": client_id}
                began_at = time.monotonic()
                while not self._send(client, next(addresses), f"{path(COUNTS[number % 4])}/updates", body):
                    time.sleep(LONGEST_PAUSE)
                ended_at = time.monotonic()
                self.seen.answered_at[client_id] = ended_at
                self.seen.waits.append((began_at, ended_at - began_at))

    def _send(self, client: httpx2.Client, address: str, route: str, body: dict[str, Any]) -> bool:
        try:
            answer = client.post(address + route, json=body)
        except httpx2.TransportError as error:
            self.seen.outcomes[type(error).__name__] += 1
            return False
        if answer.status_code in (200, 201):
            self.seen.outcomes[str(answer.status_code)] += 1
            return True
        self.seen.outcomes[f"{answer.status_code} {answer.json()['code']}"] += 1
        self.seen.without_retry_after += answer.status_code == 503 and "retry-after" not in answer.headers
        return False


def switch_over(cluster: Cluster, primary: Node, standby: Node) -> None:
    primary.switch_to(standby)
    cluster.wait_for_other_primary(primary)


def crash(cluster: Cluster, primary: Node, _standby: Node) -> None:
    primary.crash()
    cluster.wait_for_other_primary(primary)


def freeze(cluster: Cluster, primary: Node, _standby: Node) -> None:
    primary.freeze()
    cluster.wait_for_other_primary(primary)
    time.sleep(QUIET_SECONDS)
    primary.thaw()


FAULTS = {"switchover": switch_over, "crash": crash, "frozen host": freeze}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--switchovers", type=int, default=8)
    parser.add_argument("--crashes", type=int, default=8)
    parser.add_argument("--frozen", type=int, default=4)
    parser.add_argument("--direct", action="store_true", help="the second server names both hosts, past HAProxy")
    options = parser.parse_args()
    missing = [name for name in PROGRAMS if programs.find(name) is None]
    if missing:
        sys.exit(programs.how_to_install(*missing))
    faults = _interleave({"switchover": options.switchovers, "crash": options.crashes, "frozen host": options.frozen})
    with tempfile.TemporaryDirectory(prefix="siaga-failover-servers-") as folder, running_cluster() as cluster:
        sys.exit(run(cluster, Path(folder), faults, is_direct=options.direct))


def _interleave(count_by_fault: dict[str, int]) -> list[str]:
    """The faults in turns, until each has had its number."""
    remaining, faults = Counter(count_by_fault), list[str]()
    while remaining.total() > 0:
        for name in FAULTS:
            if remaining[name] > 0:
                remaining[name] -= 1
                faults.append(name)
    return faults


def run(cluster: Cluster, folder: Path, faults: Sequence[str], *, is_direct: bool) -> int:
    """Return the exit status: 0 if nothing was lost or doubled, and no answer was a 500."""
    url = _new_database(cluster)
    secrets = [
        servers.token(url, (REGION,), "kpu-kutim", Role.REPORTER, rows_per_hour=10_000_000) for _ in range(CLIENTS)
    ]
    auditor = servers.token(url, ("ID",), None, Role.ADMIN)
    second_url = cluster.url_of_all_hosts("siaga") if is_direct else url
    with Serving(url, folder) as first, Serving(second_url, folder) as second:
        for serving in (first, second):
            serving.wait()
        reporters = Reporters([first.address, second.address], secrets)
        time.sleep(QUIET_SECONDS)
        began_at = {}
        try:
            for number, fault in enumerate(faults, 1):
                primary, standby = cluster.wait_until_whole()
                time.sleep(QUIET_SECONDS)
                began = time.monotonic()
                FAULTS[fault](cluster, primary, standby)
                began_at[began] = fault
                print(f"{number:2} {fault}: another primary after {time.monotonic() - began:.1f} s", flush=True)  # noqa: T201
                _witness(first, auditor, folder)
            cluster.wait_until_whole()
        except ClusterBroken as error:
            print(f"It ends early: {error}.")  # noqa: T201
        time.sleep(QUIET_SECONDS)
        reporters.stop()
        is_clean = _witness(first, auditor, folder) == 0
        log = first.err + second.err
    verification = siaga(url, "verify")
    if verification.status != 0:
        print(verification.out, verification.err)  # noqa: T201
    return _report(cluster, reporters.seen, began_at, log, is_clean=is_clean, is_verified=verification.status == 0)


def _new_database(cluster: Cluster) -> str:
    engine = sa.create_engine(cluster.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE DATABASE siaga")
    engine.dispose()
    url = cluster.url("siaga")
    database = Database(url)
    migrate.upgrade(database.writer)
    seed.seed(database)
    open_election(database)
    database.close()
    return url


def _witness(serving: Serving, secret: str, folder: Path) -> int:
    """Let a witness follow the log. It asks again while the server has no database."""
    deadline = time.monotonic() + ANSWER_SECONDS
    while True:
        state = str(folder / "checkpoint.json")
        status = siaga(serving.url, "witness", serving.address, "--state", state, SIAGA_TOKEN=secret).status
        if status != 2 or time.monotonic() > deadline:
            return status
        time.sleep(QUIET_SECONDS)


def _report(
    cluster: Cluster,
    seen: Acknowledged,
    fault_by_time: dict[float, str],
    log: str,
    *,
    is_clean: bool,
    is_verified: bool,
) -> int:
    engine = sa.create_engine(cluster.url("siaga"))
    with engine.connect() as connection:
        stored = {str(id) for id in connection.exec_driver_sql("SELECT id FROM checklist_update").scalars()}
        posted = connection.exec_driver_sql("SELECT object FROM entry WHERE action = 'update.posted'").scalars().all()
    engine.dispose()
    lost = len({*seen.answered_at} - stored)
    doubled = len(posted) - len({*posted})
    failures = {name: count for name, count in seen.outcomes.items() if name not in ("200", "201")}
    is_sound = not lost and not doubled and is_clean and is_verified and '"status":500' not in log.replace(" ", "")
    is_sound = is_sound and not any(name.startswith("500") for name in failures) and not seen.without_retry_after
    for line in (
        f"reports acknowledged {len(seen.answered_at)}, lost {lost}, doubled {doubled}",
        f"siaga verify {'clean' if is_verified else 'NOT clean'}, witness {'clean' if is_clean else 'NOT clean'}",
        f"answers that were sent again: {failures}; 503 without Retry-After: {seen.without_retry_after}",
        *(_waits(seen, fault_by_time, fault) for fault in FAULTS),
        f"between the faults: median {1000 * statistics.median(wait for _, wait in seen.waits):.0f} ms a report",
    ):
        print(line)  # noqa: T201
    return 0 if is_sound else 1


def _waits(seen: Acknowledged, fault_by_time: dict[float, str], fault: str) -> str:
    """For each fault of a kind: the longest that a report took which was answered before the next fault."""
    beginnings = [*fault_by_time, inf]
    longest = [
        max((wait for sent_at, wait in seen.waits if began <= sent_at + wait < next_one), default=0.0)
        for began, next_one in pairwise(beginnings)
        if fault_by_time[began] == fault
    ]
    if not longest:
        return f"{fault}: none"
    shown = ", ".join(f"{it:.1f}" for it in sorted(longest))
    return f"{fault}: {len(longest)} times, the longest wait of a client in seconds: {shown}"


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    main()
