"""Python clients on kept-alive connections."""

import math
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import count
from typing import NamedTuple
from uuid import uuid4

from uuid_utils.compat import uuid7


class Request(NamedTuple):
    """A request to send.

    In a path or body, "{n}" stands for a number that no other request has, "{uuid}" for a random UUID, and "{uuid7}"
    for one that begins with the time.
    """

    method: str
    path: str
    secret: str
    etag: str = ""
    """Of an answer that the client has."""
    body: str = ""


class Answer(NamedTuple):
    status: int
    seconds: float
    headers: dict[str, str]
    """By their names in lower case."""
    body: bytes


class Served(NamedTuple):
    """What became of requests: their number, the seconds they took together, and milliseconds of one."""

    requests: int
    seconds: float
    p50: float
    p95: float
    refused: int
    """Answers with a status of 400 and above."""
    lost: int
    """Requests without an answer."""
    unchanged: int
    """Answers with status 304."""


NUMBERS = count(1)


def connect(port: int) -> HTTPConnection:
    return HTTPConnection("127.0.0.1", port, timeout=300)


def send(connection: HTTPConnection, request: Request) -> Answer:
    headers = {"Authorization": f"Bearer {request.secret}"}
    if request.etag:
        headers["If-None-Match"] = request.etag
    if request.body:
        headers["Content-Type"] = "application/json"
    return exchange(connection, request.method, _fill_in(request.path), _fill_in(request.body).encode(), headers)


def exchange(connection: HTTPConnection, method: str, path: str, body: bytes, headers: dict[str, str]) -> Answer:
    sent_at = time.perf_counter()
    connection.request(method, path, body or None, headers)
    response = connection.getresponse()
    content = response.read()
    response_headers = {name.lower(): value for name, value in response.getheaders()}
    return Answer(response.status, time.perf_counter() - sent_at, response_headers, content)


def send_all(port: int, requests: Iterable[Request]) -> list[Answer]:
    """The answers to requests that are sent one after the other. Raises RuntimeError for a refusal."""
    connection = connect(port)
    answers = []
    for request in requests:
        answers.append(send(connection, request))
        if answers[-1].status >= 400:
            raise RuntimeError(f"{request} was answered {answers[-1].status}: {answers[-1].body[:300]!r}")
    connection.close()
    return answers


def send_for(
    port: int, requests: Sequence[Request], seconds: float, connections: int, start: int, *, repeats_etag: bool
) -> Served:
    """Send the requests over and over for so many seconds. Each connection has its own share of them."""
    deadline, first = time.perf_counter() + seconds, start % len(requests)
    rotated = [*requests[first:], *requests[:first]]

    def send_share(number: int) -> list[Answer]:
        connection, answers = connect(port), list[Answer]()
        share = rotated[number::connections] or rotated
        for position in count():
            if time.perf_counter() >= deadline:
                return answers
            request = share[position % len(share)]
            answers.append(send(connection, request)._replace(body=b""))
            if repeats_etag:
                share[position % len(share)] = request._replace(etag=answers[-1].headers.get("etag", ""))
        return answers

    started_at = time.perf_counter()
    with ThreadPoolExecutor(connections) as pool:
        answers = [answer for answers in pool.map(send_share, range(connections)) for answer in answers]
    duration = time.perf_counter() - started_at
    times = sorted(1000 * answer.seconds for answer in answers)
    refused = sum(answer.status >= 400 for answer in answers)
    unchanged = sum(answer.status == 304 for answer in answers)
    return Served(len(times), duration, percentile(times, 0.5), percentile(times, 0.95), refused, 0, unchanged)


def _fill_in(text: str) -> str:
    if "{n}" in text:
        text = text.replace("{n}", str(next(NUMBERS)))
    if "{uuid7}" in text:
        text = text.replace("{uuid7}", str(uuid7()))
    return text.replace("{uuid}", str(uuid4())) if "{uuid}" in text else text


def percentile(sorted_times: Sequence[float], share: float) -> float:
    """The time within which this share of the requests was answered."""
    return sorted_times[min(len(sorted_times) - 1, math.ceil(share * len(sorted_times)) - 1)]
