"""Clients on kept-alive connections, and how fast the server answers them."""

import json
import math
import statistics
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import NamedTuple

from benchmarks.servers import Server


class Request(NamedTuple):
    method: str
    path: str
    secret: str
    body: object = None


class Speed(NamedTuple):
    """Requests a second, and the milliseconds within which half and 95 of 100 were answered."""

    per_second: float
    p50: float
    p95: float
    cpu: float
    """Milliseconds of the server's processor time a request: steadier than time on a busy machine."""


class Result(NamedTuple):
    """What was measured, and how fast it was."""

    what: str
    speed: Speed


def measure_median(server: Server, streams: Callable[[], Iterable[Iterable[Request]]], rounds: int = 3) -> Speed:
    """The median of several rounds, after one round to warm up."""
    run(server, streams())
    speeds = [run(server, streams()) for _ in range(rounds)]
    return Speed(*(statistics.median(figures) for figures in zip(*speeds, strict=True)))


def run(server: Server, streams: Iterable[Iterable[Request]]) -> Speed:
    """One client for each stream, which sends its next request when the last is answered."""
    request_lists = [list(stream) for stream in streams]
    started_at, cpu_before = time.perf_counter(), server.cpu()
    with ThreadPoolExecutor(len(request_lists)) as pool:
        times_by_client = pool.map(lambda requests: _send_all(server.port, requests), request_lists)
        times = sorted(seconds for client_times in times_by_client for seconds in client_times)
    duration = time.perf_counter() - started_at
    cpu = 1000 * (server.cpu() - cpu_before) / len(times)
    return Speed(len(times) / duration, 1000 * percentile(times, 0.5), 1000 * percentile(times, 0.95), cpu)


def _send_all(port: int, requests: list[Request]) -> list[float]:
    """The seconds that each answer took."""
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    times = []
    for request in requests:
        body = None if request.body is None else json.dumps(request.body)
        headers = {"Authorization": f"Bearer {request.secret}", "Content-Type": "application/json"}
        sent_at = time.perf_counter()
        connection.request(request.method, request.path, body, headers)
        response = connection.getresponse()
        content = response.read()
        times.append(time.perf_counter() - sent_at)
        if response.status >= 400:
            raise RuntimeError(f"{request.method} {request.path} answered {response.status}: {content[:300]!r}")
    connection.close()
    return times


def percentile(sorted_times: list[float], share: float) -> float:
    """The time within which this share of the requests was answered."""
    return sorted_times[min(len(sorted_times) - 1, math.ceil(share * len(sorted_times)) - 1)]
