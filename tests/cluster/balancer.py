"""HAProxy in front of two servers, as `deploy/haproxy.cfg` sets it up, on this machine."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.cli.command import free_port
from tests.conftest import ROOT

PATIENCE = 60


@dataclass(frozen=True)
class Balancer:
    port: int
    admin_socket: Path

    def say(self, command: str) -> str:
        """Send a command to HAProxy's socket, and return its answer."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self.admin_socket))
            connection.sendall(f"{command}\n".encode())
            return b"".join(iter(lambda: connection.recv(65_536), b"")).decode()

    def take_out(self, server: str) -> None:
        """Send a server nothing more, and wait until it has answered what it got."""
        self.say(f"set server siaga/{server} state drain")
        self._wait(server, "scur", "0")

    def take_in(self, server: str) -> None:
        """Send a server requests again, and wait until the balancer finds it ready."""
        self.say(f"set server siaga/{server} state ready")
        self._wait(server, "status", "UP")

    def _wait(self, server: str, column: str, value: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while (found := self._statistics(server)[column]) != value:
            assert time.monotonic() < deadline, (server, column, found)
            time.sleep(0.05)

    def _statistics(self, server: str) -> dict[str, str]:
        head, *lines = self.say("show stat").removeprefix("# ").splitlines()
        rows = (dict(zip(head.split(","), line.split(","), strict=False)) for line in lines)
        return next(row for row in rows if (row.get("pxname"), row.get("svname")) == ("siaga", server))


@contextmanager
def balancing(folder: Path, ports: dict[str, int]) -> Iterator[Balancer]:
    """Run HAProxy in front of servers on these ports, by the names that the sample has."""
    program = shutil.which("haproxy") or shutil.which("haproxy", path="/usr/sbin")
    assert program, "HAProxy is not on this machine: apt-get install haproxy"
    balancer = Balancer(free_port(), folder / "admin.sock")
    text = (ROOT / "deploy" / "haproxy.cfg").read_text(encoding="utf-8")
    text = text.replace("/run/haproxy/admin.sock", str(balancer.admin_socket)).replace(
        "bind :80", f"bind 127.0.0.1:{balancer.port}"
    )
    for name, address in (("a", "10.0.0.11:8000"), ("b", "10.0.0.12:8000")):
        assert address in text
        text = text.replace(address, f"127.0.0.1:{ports[name]}")
    config = folder / "haproxy.cfg"
    config.write_text(text, encoding="utf-8")
    process = subprocess.Popen((program, "-db", "-f", config))
    try:
        for name in ports:
            balancer_is_there(balancer)
            balancer.take_in(name)
        yield balancer
    finally:
        process.kill()
        process.wait()


def balancer_is_there(balancer: Balancer) -> None:
    """Wait until HAProxy listens at its socket."""
    deadline = time.monotonic() + PATIENCE
    while not balancer.admin_socket.exists():
        assert time.monotonic() < deadline
        time.sleep(0.02)
