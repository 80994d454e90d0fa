"""A PostgreSQL cluster of two nodes under Patroni, with etcd, HAProxy and a synchronous standby: all here."""

import json
import os
import pwd
import shutil
import signal
import socket
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cli.command import free_port
from tests.cluster import programs

PROGRAMS = ("etcd", "patroni", "haproxy", "postgres")
PATIENCE = 180
CHECK_SECONDS = 4
"""After so long HAProxy has asked each node. Until then it takes both for primaries."""
NODE = """
scope: siaga
name: {name}
restapi: {{listen: "127.0.0.1:{rest}", connect_address: "127.0.0.1:{rest}"}}
etcd: {{host: "127.0.0.1:{etcd}"}}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 2
    retry_timeout: 5
    maximum_lag_on_failover: 1048576
    synchronous_mode: true
    primary_start_timeout: 0
    postgresql:
      use_pg_rewind: true
      parameters: {{max_connections: 150, wal_keep_size: 1GB}}
  initdb: [encoding: UTF8, data-checksums]
  pg_hba: ["local all all trust", "host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"]
postgresql:
  listen: "127.0.0.1:{port}"
  connect_address: "127.0.0.1:{port}"
  data_dir: "{folder}/data"
  bin_dir: "{binaries}"
  pgpass: "{folder}/pgpass"
  authentication: {{superuser: {{username: postgres}}, replication: {{username: replicator}}}}
  parameters: {{unix_socket_directories: "{folder}"}}
"""
HAPROXY = """
defaults
  mode tcp
  timeout connect 2s
  timeout client 30m
  timeout server 30m
listen primary
  bind 127.0.0.1:{port}
  option httpchk OPTIONS /primary
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
"""


class ClusterBroken(Exception):
    """The cluster did not do in time what it is there for; the message says what."""


@dataclass
class Node:
    name: str
    folder: Path
    port: int
    rest_port: int
    patroni_pid: int = 0
    frozen: list[int] = field(default_factory=list)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    def is_primary(self) -> bool:
        return self._state("/primary")[0] == 200

    def is_synchronous_standby(self) -> bool:
        return self._state("/synchronous")[0] == 200

    def _state(self, path: str) -> tuple[int, Any]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.rest_port}{path}", timeout=3) as answer:
                return answer.status, json.loads(answer.read() or b"{}")
        except urllib.error.HTTPError as error:
            return error.code, None
        except (OSError, ValueError):
            return 0, None

    def switch_to(self, other: "Node") -> None:
        """Ask Patroni for a planned switchover."""
        body = json.dumps({"leader": self.name, "candidate": other.name}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.rest_port}/switchover", body, method="POST")
        urllib.request.urlopen(request, timeout=60).close()

    def crash(self) -> None:
        """Kill all processes of PostgreSQL at once."""
        for pid in self._server_pids():
            _signal(pid, signal.SIGKILL)

    def freeze(self) -> None:
        """Stop every process of the node, as a paused machine does. The kernel still takes connections."""
        self.frozen = [self.patroni_pid, *self._server_pids()]
        for pid in self.frozen:
            _signal(pid, signal.SIGSTOP)

    def thaw(self) -> None:
        for pid in self.frozen:
            _signal(pid, signal.SIGCONT)
        self.frozen = []

    def _server_pids(self) -> list[int]:
        """The postmaster and its children."""
        pid_file = self.folder / "data" / "postmaster.pid"
        if not pid_file.exists():
            return []
        postmaster = int(pid_file.read_text().splitlines()[0])
        return [postmaster, *_children(postmaster)]


@dataclass
class Cluster:
    nodes: tuple[Node, Node]
    port: int
    """Of HAProxy, which leads to the primary."""

    def primary(self) -> Node | None:
        return next((node for node in self.nodes if not node.frozen and node.is_primary()), None)

    def wait_until_whole(self) -> tuple[Node, Node]:
        """Wait until there is a primary with a synchronous standby; return both."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for primary, standby in (self.nodes, self.nodes[::-1]):
                if primary.is_primary() and standby.is_synchronous_standby():
                    return primary, standby
            time.sleep(0.2)
        raise ClusterBroken("the cluster does not become whole again")

    def wait_for_other_primary(self, former: Node) -> None:
        deadline = time.monotonic() + PATIENCE
        while self.primary() in (None, former):
            if time.monotonic() > deadline:
                raise ClusterBroken("no standby became the primary")
            time.sleep(0.1)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    def url_of_all_hosts(self, database: str) -> str:
        """Past HAProxy: the driver looks for the primary."""
        hosts = "&".join(f"host=127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgresql+psycopg://postgres@/{database}?{hosts}&target_session_attrs=primary"


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    folder = Path(tempfile.mkdtemp(prefix="siaga-failover-", dir="/var/tmp"))
    owner = pwd.getpwnam("postgres") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    paths = {name: programs.find(name) or "" for name in PROGRAMS}
    nodes = tuple(Node(f"node{number}", folder / f"node{number}", free_port(), free_port()) for number in (1, 2))
    etcd_port, peer_port = free_port(), free_port()
    cluster = Cluster(nodes, free_port())  # type: ignore[arg-type]
    try:
        for path in (folder, folder / "etcd", folder / "haproxy", *(node.folder for node in nodes)):
            path.mkdir(mode=0o700, exist_ok=True)
            os.chown(path, owner.pw_uid, owner.pw_gid)
        with ExitStack() as stack:
            stack.enter_context(
                programs.running(
                    _etcd(paths["etcd"], folder / "etcd", etcd_port, peer_port),
                    folder / "etcd",
                    lambda: _listens(etcd_port),
                )
            )
            for node in nodes:
                (node.folder / "patroni.yml").write_text(
                    NODE.format(
                        name=node.name,
                        rest=node.rest_port,
                        etcd=etcd_port,
                        port=node.port,
                        folder=node.folder,
                        binaries=Path(paths["postgres"]).parent,
                    )
                )
                process = stack.enter_context(
                    programs.running(
                        [paths["patroni"], str(node.folder / "patroni.yml")],
                        node.folder,
                        lambda node=node: node.is_primary() or node.is_synchronous_standby(),  # type: ignore[misc]
                    )
                )
                node.patroni_pid = process.pid
            configuration = folder / "haproxy" / "haproxy.cfg"
            configuration.write_text(
                HAPROXY.format(port=cluster.port)
                + "".join(f"  server {it.name} 127.0.0.1:{it.port} check port {it.rest_port}\n" for it in cluster.nodes)
            )
            stack.enter_context(
                programs.running(
                    [paths["haproxy"], "-db", "-f", str(configuration)],
                    folder / "haproxy",
                    lambda: _listens(cluster.port),
                )
            )
            cluster.wait_until_whole()
            time.sleep(CHECK_SECONDS)
            yield cluster
            for node in cluster.nodes:
                node.thaw()
    finally:
        for node in cluster.nodes:
            node.thaw()
            node.crash()  # what Patroni has not stopped
        shutil.rmtree(folder, ignore_errors=True)


def _etcd(program: str, folder: Path, client_port: int, peer_port: int) -> list[str]:
    clients, peers = f"http://127.0.0.1:{client_port}", f"http://127.0.0.1:{peer_port}"
    return [
        program,
        "--enable-v2=true",  # with version 3 a cluster once did not become whole again after a freeze
        f"--data-dir={folder / 'data'}",
        f"--listen-client-urls={clients}",
        f"--advertise-client-urls={clients}",
        f"--listen-peer-urls={peers}",
        f"--initial-advertise-peer-urls={peers}",
        f"--initial-cluster=default={peers}",
    ]


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


def _children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text().split()] if path.exists() else []


def _signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:  # it has ended
        return
