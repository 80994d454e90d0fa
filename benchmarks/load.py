"""Many clients at once on kept-alive connections, for some seconds: wrk where it is installed, else Python's own."""

import json
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import NamedTuple

from benchmarks import clients
from benchmarks.clients import Request, Served
from benchmarks.servers import Server

SCRIPT = Path(__file__).parent / "load.lua"
WRK = shutil.which("wrk")
GENERATOR = "wrk" if WRK else "Python clients"


class Speed(NamedTuple):
    """Answers a second; milliseconds within which half and 95 of 100 came; milliseconds of processor time for each."""

    per_second: float
    p50: float
    p95: float
    cpu: float
    """Of the server's processes."""
    database_cpu: float = 0.0
    """Of PostgreSQL's processes."""
    unchanged: float = 0.0
    """The share of answers with status 304, where clients send an ETag again."""

    @property
    def all_cpu(self) -> float:
        return self.cpu + self.database_cpu


class Load(NamedTuple):
    """What clients send, over and over, starting with `requests[start]`."""

    requests: Sequence[Request]
    connections: int = 16
    repeats_etag: bool = False
    """Whether a client sends the ETag of each answer again when it repeats the request."""
    meanwhile: Callable[[], AbstractContextManager[None]] = nullcontext
    """What else goes on while they send."""


def run(server: Server, load: Load, seconds: float, start: int = 0) -> tuple[Speed, int]:
    """The speed of the server under this load, and how many requests it answered.

    Work that the server does after its answers counts as its processor time. Raises RuntimeError for a refusal.
    """
    server.wait_until_quiet()
    cpu, database_cpu = server.cpu(), server.host.cpu()
    with load.meanwhile():
        served = (_run_wrk if WRK else _run_clients)(server.port, load, seconds, start)
    server.wait_until_quiet()
    if served.refused or served.lost or not served.requests:
        raise RuntimeError(f"{load.requests[0]}: {served}")
    milliseconds = 1000 / served.requests
    speed = Speed(
        served.requests / served.seconds,
        served.p50,
        served.p95,
        milliseconds * (server.cpu() - cpu),
        milliseconds * (server.host.cpu() - database_cpu),
        served.unchanged / served.requests,
    )
    return speed, served.requests


def run_once(server: Server, requests: Sequence[Request]) -> Speed:
    """The speed of one client who sends each of these requests once. Raises RuntimeError for a refusal."""
    cpu, database_cpu = server.cpu(), server.host.cpu()
    times = sorted(1000 * answer.seconds for answer in clients.send_all(server.port, requests))
    milliseconds = 1000 / len(times)
    return Speed(
        1000 * len(times) / sum(times),
        clients.percentile(times, 0.5),
        clients.percentile(times, 0.95),
        milliseconds * (server.cpu() - cpu),
        milliseconds * (server.host.cpu() - database_cpu),
    )


def pool(speeds: Sequence[Speed]) -> Speed:
    """The speed of requests that were sent and measured one by one."""
    times = sorted(speed.p50 for speed in speeds)
    return Speed(
        1000 / statistics.mean(times),
        clients.percentile(times, 0.5),
        clients.percentile(times, 0.95),
        statistics.mean(speed.cpu for speed in speeds),
        statistics.mean(speed.database_cpu for speed in speeds),
    )


def median(speeds: Iterable[Speed]) -> Speed:
    return Speed(*(statistics.median(figures) for figures in zip(*speeds, strict=True)))


def _run_wrk(port: int, load: Load, seconds: float, start: int) -> Served:
    threads = load.connections if load.repeats_etag else 1
    mode = ("follow",) if load.repeats_etag else ()
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
        file.writelines("\t".join(request) + "\n" for request in load.requests)
        file.flush()
        options = ("-t", str(threads), "-c", str(load.connections), "-d", f"{max(1, round(seconds))}s", "-s", SCRIPT)
        arguments = (file.name, str(start), str(threads), *mode)
        command = (str(WRK), *options, f"http://127.0.0.1:{port}", "--", *arguments)
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Served(**json.loads(output.rpartition("RESULT")[2]))


def _run_clients(port: int, load: Load, seconds: float, start: int) -> Served:
    return clients.send_for(port, load.requests, seconds, load.connections, start, repeats_etag=load.repeats_etag)
