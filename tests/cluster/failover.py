"""Change the primary of a cluster again and again under load: nothing that was acknowledged may be lost or doubled.

`make failover` runs it: planned switchovers, crashes of PostgreSQL, and nodes that freeze. Sixteen clients report
through two servers of Siaga, each report with a `client_id`, and send it again until it is acknowledged. The servers
reach the primary through HAProxy, one of them past it (`--direct`), or each has a node of its own (`--local`): then one
is a replica, the roles change under both, and the clients read what they have written from both.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from enum import StrEnum
from itertools import pairwise
from math import inf
from pathlib import Path

import httpx2
import sqlalchemy as sa

from api.core.caller import Role
from api.db import migrate
from api.db.engine import Database
from api.imports import seed
from benchmarks import servers
from tests.cli.command import Serving, free_port, siaga
from tests.cluster import programs
from tests.cluster.patroni import PATIENCE, PROGRAMS, Cluster, ClusterBroken, Node, running_cluster
from tests.cluster.reporters import ANSWER_SECONDS, COUNTS, Reporters, Seen
from tests.conftest import open_election
from tests.offices import REGION

QUIET_SECONDS = 2


class Way(StrEnum):
    """How the servers of Siaga reach PostgreSQL."""

    BALANCED = "balanced"
    DIRECT = "direct"
    LOCAL = "local"


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
    ways = parser.add_mutually_exclusive_group()
    for way, description in (
        (Way.DIRECT, "the second server names both hosts, past HAProxy"),
        (Way.LOCAL, "each server names one host alone; clients find the one that takes writes, and read from both"),
    ):
        ways.add_argument(f"--{way}", dest="way", action="store_const", const=way, help=description)
    parser.set_defaults(way=Way.BALANCED)
    options = parser.parse_args()
    missing = [name for name in PROGRAMS if programs.find(name) is None]
    if missing:
        sys.exit(programs.how_to_install(*missing))
    faults = _interleave({"switchover": options.switchovers, "crash": options.crashes, "frozen host": options.frozen})
    with tempfile.TemporaryDirectory(prefix="siaga-failover-servers-") as folder, running_cluster() as cluster:
        sys.exit(run(cluster, Path(folder), faults, options.way))


def _interleave(count_by_fault: dict[str, int]) -> list[str]:
    """The faults in turns, until each has had its number."""
    remaining, faults = Counter(count_by_fault), list[str]()
    while remaining.total() > 0:
        for name in FAULTS:
            if remaining[name] > 0:
                remaining[name] -= 1
                faults.append(name)
    return faults


def run(cluster: Cluster, folder: Path, faults: Sequence[str], way: Way) -> int:
    """Return the exit status: 0 if nothing was lost or doubled, no answer was a 500, and no read missed its write."""
    url = _new_database(cluster)
    secrets = [servers.token(url, (REGION,), "kpu-kutim", Role.REPORTER, rows_per_hour=10_000_000) for _ in COUNTS]
    auditor = servers.token(url, ("ID",), None, Role.ADMIN)
    with ExitStack() as stack:
        server_by_node = _local_servers(cluster, folder, stack) if way is Way.LOCAL else {}
        all_servers = [*server_by_node.values()] or _servers(cluster, folder, stack, way)
        reporters = Reporters([it.address for it in all_servers], secrets, read_back=way is Way.LOCAL)
        time.sleep(QUIET_SECONDS)
        began_at, is_clean = {}, True
        try:
            primary, standby = cluster.wait_until_whole()
            for number, fault in enumerate(faults, 1):
                time.sleep(QUIET_SECONDS)
                began = time.monotonic()
                FAULTS[fault](cluster, primary, standby)
                began_at[began] = fault
                print(f"{number:2} {fault}: another primary after {time.monotonic() - began:.1f} s", flush=True)  # noqa: T201
                primary, standby = cluster.wait_until_whole()
                if server_by_node:
                    _check_roles(cluster, server_by_node[primary.name], server_by_node[standby.name], auditor)
                _witness(server_by_node.get(primary.name, all_servers[0]), auditor, folder)
        except ClusterBroken as error:
            print(f"It ends early: {error}.")  # noqa: T201
            is_clean = False
        time.sleep(QUIET_SECONDS)
        reporters.stop()
        time.sleep(QUIET_SECONDS)
        for serving in all_servers:
            is_clean = _witness(serving, auditor, folder) == 0 and is_clean
        log = "".join([it.err for it in all_servers])
    verification = siaga(url, "verify")
    if verification.status != 0:
        print(verification.out, verification.err)  # noqa: T201
    return _report(cluster, reporters.seen, began_at, log, is_clean=is_clean, is_verified=verification.status == 0)


def _servers(cluster: Cluster, folder: Path, stack: ExitStack, way: Way) -> list[Serving]:
    """Start two servers that look for the primary."""
    urls = cluster.url("siaga"), cluster.url_of_all_hosts("siaga") if way is Way.DIRECT else cluster.url("siaga")
    return [stack.enter_context(Serving(url, folder)).wait() for url in urls]


def _local_servers(cluster: Cluster, folder: Path, stack: ExitStack) -> dict[str, Serving]:
    """Start a server for each node, by its name. Each takes the other for the one on the primary.

    The one on the primary begins: it makes what the other needs.
    """
    nodes, server_by_node = cluster.wait_until_whole(), {}
    port_by_node = {node.name: free_port() for node in nodes}
    for node, other in (nodes, nodes[::-1]):
        port, other_address = str(port_by_node[node.name]), f"http://127.0.0.1:{port_by_node[other.name]}"
        serving = Serving(node.url("siaga"), folder, "--port", port, SIAGA_PRIMARY_URL=other_address)
        server_by_node[node.name] = stack.enter_context(serving).wait()
    return server_by_node


def _check_roles(cluster: Cluster, primary: Serving, replica: Serving, admin: str) -> None:
    """Wait until each server has the role of its node, and the one on the primary does what only it may do.

    It issues a token, places the entry of it in the log, and notes its use. The other one takes the token.
    """
    began = time.monotonic()
    _wait_for("a server has another role than its node", lambda: primary.get("/readyz", role="primary").is_success)
    _wait_for("a server has another role than its node", lambda: replica.get("/readyz", role="replica").is_success)
    print(f"   both servers have their roles after {time.monotonic() - began:.1f} s more", flush=True)  # noqa: T201
    body = {"role": "reader", "regions": ["64"], "agency": "kpu-kaltim", "label": "Papan", "expires_in_days": 3}
    headers = {"Authorization": f"Bearer {admin}"}
    issued = httpx2.post(f"{primary.address}/v1/tokens", headers=headers, json=body, timeout=60, trust_env=False).json()
    _wait_for("the primary does not take its own token", lambda: primary.get("/v1/me", issued["secret"]).is_success)
    _wait_for("the replica does not take a token", lambda: replica.get("/v1/me", issued["secret"]).is_success)
    _wait_for("nobody notes the use of tokens", lambda: _ask(cluster, LAST_USE, issued["id"]) is not None)
    _wait_for("nobody places entries in the log", lambda: _ask(cluster, PLACE, issued["id"]) is not None)


LAST_USE = "SELECT last_used_on FROM token WHERE id = %s::uuid"
PLACE = "SELECT position FROM entry JOIN log USING (ledger, seq) WHERE object = %s"


def _ask(cluster: Cluster, statement: str, value: str) -> object:
    engine = sa.create_engine(cluster.url("siaga"))
    with engine.connect() as connection:
        found: object = connection.exec_driver_sql(statement, (value,)).scalar_one_or_none()
    engine.dispose()
    return found


def _wait_for(trouble: str, is_over: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_over():
        if time.monotonic() > deadline:
            raise ClusterBroken(trouble)
        time.sleep(0.1)


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
    seen: Seen,
    fault_by_time: Mapping[float, str],
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
    is_sound = is_sound and not any(name.startswith("500") for name in (*failures, *seen.reads))
    is_sound = is_sound and not seen.without_retry_after and not seen.before_own_write
    for line in (
        f"reports acknowledged {len(seen.answered_at)}, lost {lost}, doubled {doubled}",
        f"siaga verify {'clean' if is_verified else 'NOT clean'}, witness {'clean' if is_clean else 'NOT clean'}",
        f"answers that were sent again: {failures}; 503 without Retry-After: {seen.without_retry_after}",
        f"reads of own reports: {dict(seen.reads)}; before their own write: {seen.before_own_write}; "
        f"reports acknowledged without a position: {seen.without_position}",
        *(_waits(seen, fault_by_time, fault) for fault in FAULTS),
        f"between the faults: median {1000 * statistics.median(wait for _, wait in seen.waits):.0f} ms a report",
    ):
        print(line)  # noqa: T201
    return 0 if is_sound else 1


def _waits(seen: Seen, fault_by_time: Mapping[float, str], fault: str) -> str:
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
