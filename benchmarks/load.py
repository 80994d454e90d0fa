"""Clients on kept-alive connections, and what they saw."""

import json
import math
import statistics
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import NamedTuple

from benchmarks.places import Server


class Request(NamedTuple):
    method: str
    path: str
    secret: str
    body: object = None


class Seen(NamedTuple):
    """Requests a second, the times in milliseconds below which half and 95 of 100 lay."""

    per_second: float
    p50: float
    p95: float
    cpu: float
    """Milliseconds of the server's processor time a request: steadier than time on a busy machine."""


class Row(NamedTuple):
    what: str
    seen: Seen


def median(server: Server, streams: Callable[[], Iterable[Iterable[Request]]], rounds: int = 3) -> Seen:
    """Of several rounds, after one to warm up."""
    run(server, streams())
    found = [run(server, streams()) for _ in range(rounds)]
    return Seen(*(statistics.median(column) for column in zip(*found, strict=True)))


def run(server: Server, streams: Iterable[Iterable[Request]]) -> Seen:
    """One client a stream, each sending its next request once the last is answered."""
    lists = [list(stream) for stream in streams]
    started, cpu = time.perf_counter(), server.cpu()
    with ThreadPoolExecutor(len(lists)) as pool:
        times = sorted(it for found in pool.map(lambda them: _client(server.port, them), lists) for it in found)
    lasted = time.perf_counter() - started
    spent = 1000 * (server.cpu() - cpu) / len(times)
    return Seen(len(times) / lasted, 1000 * below(times, 0.5), 1000 * below(times, 0.95), spent)


def _client(port: int, requests: list[Request]) -> list[float]:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    times = []
    for it in requests:
        body = None if it.body is None else json.dumps(it.body)
        headers = {"Authorization": f"Bearer {it.secret}", "Content-Type": "application/json"}
        before = time.perf_counter()
        connection.request(it.method, it.path, body, headers)
        answer = connection.getresponse()
        said = answer.read()
        times.append(time.perf_counter() - before)
        if answer.status >= 400:
            raise RuntimeError(f"{it.method} {it.path} answered {answer.status}: {said[:300]!r}")
    connection.close()
    return times


def below(times: list[float], share: float) -> float:
    return times[min(len(times) - 1, math.ceil(share * len(times)) - 1)]
