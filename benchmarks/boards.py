"""Measure many boards beside many posts: `python -m benchmarks.boards --database sqlite --boards 200 --seconds 60`.

A board asks what the page asks, without a browser: the three requests of its overview, the stream of changes, and the
same requests again, with the ETags that it holds, when the stream tells of something. The boards are of East
Kalimantan, its regencies and its districts, and of the nation; their callers are of every scope that may see them.
Meanwhile reports land at an even rate. Everything stays on this machine, and ends by itself.
"""

import argparse
import asyncio
import json
import os
import resource
import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import cycle, islice
from random import Random
from typing import NamedTuple
from uuid import uuid4

from api.core.caller import Role
from api.core.region_codes import ROOT, ancestors_of
from api.ledger.entries import ledger_of
from benchmarks import offices, servers
from benchmarks.clients import percentile
from benchmarks.offices import AGENCIES, PROVINCE, Siaga
from benchmarks.streams import memory_mb

SOON, SHORTEST_PAUSE = 0.15, 1.5
"""Seconds from a change to reading again, and between two readings, as in `api/pages/static/board/board.js`."""
MOST_SECONDS = 600
HEADS = {"Accept": "application/json", "Accept-Encoding": "gzip", "Accept-Language": "id"}


class Answered(NamedTuple):
    status: int
    etag: str
    body: bytes


class Connection:
    """One kept-alive connection. A request waits until the one before it is answered."""

    def __init__(self, port: int, secret: str) -> None:
        self._port, self._secret = port, secret
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def open(self, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> asyncio.StreamReader:
        """Send a request. Return the reader, which stands before the answer."""
        if self._reader is None or self._writer is None or self._reader.at_eof():
            self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        lines = {"Host": "localhost", "Authorization": f"Bearer {self._secret}", **headers}
        if body:
            lines |= {"Content-Type": "application/json", "Content-Length": str(len(body))}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self._writer.write(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body)
        return self._reader

    async def ask(self, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> Answered:
        """Send a request, once more if the server has closed the idle connection meanwhile, and read the answer."""
        try:
            reader = await self.open(method, path, headers, body)
            status, answer_headers = await read_head(reader)
        except (asyncio.IncompleteReadError, ConnectionError):
            self._reader = None
            reader = await self.open(method, path, headers, body)
            status, answer_headers = await read_head(reader)
        content = await reader.readexactly(int(answer_headers.get("content-length", "0")))
        return Answered(status, answer_headers.get("etag", ""), content)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()


async def read_head(reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
    status_line, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
    fields = (line.partition(":") for line in lines if line)
    return int(status_line.split()[1]), {name.lower(): value.strip() for name, _, value in fields}


class Measured:
    """What all boards and posts have measured so far, in seconds."""

    def __init__(self) -> None:
        self.first_reads: list[float] = []
        """A board's first three answers together."""
        self.reads: dict[str, list[float]] = {"readiness": [], "attention": [], "table": []}
        """Later answers, by what was asked."""
        self.posts: list[float] = []
        self.answered_at: dict[str, float] = {}
        """When each post was answered, by the id of its update."""
        self.to_event: list[float] = []
        """From the answer of a post to the event on a board."""
        self.to_answer: list[float] = []
        """From the answer of a post to the last of the board's answers that hold it."""
        self.statuses: Counter[int] = Counter()


class Board:
    """One open board. It reads again when its stream tells of something."""

    def __init__(self, port: int, region: str, secret: str, measured: Measured) -> None:
        self.region, self._measured = region, measured
        self._paths = {
            "readiness": f"/v1/readiness/{region}",
            "attention": f"/v1/readiness/{region}/attention?limit=12",
            "table": f"/v1/readiness?within={region}&limit=500",
        }
        self._etags = dict.fromkeys(self._paths, "")
        self._connections = {name: Connection(port, secret) for name in self._paths}
        self._stream = Connection(port, secret)
        self._unread: list[tuple[str, float]] = []
        """The updates whose events have come since the last reading began, and when."""
        self._is_dirty = asyncio.Event()

    async def run(self) -> None:
        try:
            began_at = time.perf_counter()
            await self._read_all(None)
            self._measured.first_reads.append(time.perf_counter() - began_at)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._follow())
                tasks.create_task(self._read_again())
        finally:
            for connection in (self._stream, *self._connections.values()):
                connection.close()

    async def _read_all(self, times: dict[str, list[float]] | None) -> None:
        await asyncio.gather(*(self._read(name, times) for name in self._paths))

    async def _read(self, name: str, times: dict[str, list[float]] | None) -> None:
        headers = HEADS | ({"If-None-Match": self._etags[name]} if self._etags[name] else {})
        began_at = time.perf_counter()
        answer = await self._connections[name].ask("GET", self._paths[name], headers)
        if times is not None:
            times[name].append(time.perf_counter() - began_at)
        self._measured.statuses[answer.status] += 1
        if answer.status == 200:
            self._etags[name] = answer.etag

    async def _read_again(self) -> None:
        read_at = time.perf_counter()
        while True:
            await self._is_dirty.wait()
            await asyncio.sleep(max(SOON, read_at + SHORTEST_PAUSE - time.perf_counter()))
            self._is_dirty.clear()
            updates, self._unread = self._unread, []
            await self._read_all(self._measured.reads)
            read_at = time.perf_counter()
            for update_id, _ in updates:
                if (answered_at := self._measured.answered_at.get(update_id)) is not None:
                    self._measured.to_answer.append(read_at - answered_at)

    async def _follow(self) -> None:
        path = f"/v1/changes/stream?within={self.region}"
        reader = await self._stream.open("GET", path, {**HEADS, "Accept": "text/event-stream"})
        status, _ = await read_head(reader)
        if status != 200:
            raise RuntimeError(f"the stream of {self.region} was answered {status}")
        is_change = False
        while line := await reader.readline():
            if line.startswith(b"event:"):
                is_change = line.split()[1] == b"change"
            elif line.startswith(b"data:") and is_change:
                self._hear(json.loads(line[5:]))

    def _hear(self, change: dict[str, str]) -> None:
        came_at = time.perf_counter()
        if (answered_at := self._measured.answered_at.get(change["id"])) is not None:
            self._measured.to_event.append(came_at - answered_at)
        self._unread.append((change["id"], came_at))
        self._is_dirty.set()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def districts(siaga: Siaga) -> list[str]:
    return [it["code"] for it in siaga.pages("/v1/regions", within=PROVINCE, level="district")]


def reported_items(siaga: Siaga) -> list[tuple[str, str]]:
    """Counts of regencies and districts that election commissions report, in an order that repeats from run to run."""
    items = [
        (item["region"], item["requirement"])
        for item in siaga.pages("/v1/checklist-items", within=PROVINCE, reported_by="election_management")
        if item["target"] is not None and ledger_of(item["region"]) in AGENCIES
    ]
    Random(0).shuffle(items)
    return items


def open_boards(siaga: Siaga, count: int, measured: Measured) -> list[Board]:
    """Boards of the nation, the province, its regencies and districts. Who looks is of the region or one above it."""
    boards, secrets = list[Board](), dict[tuple[str, int], str]()
    regions = [ROOT, PROVINCE, *AGENCIES, *districts(siaga)]
    for number, region in enumerate(islice(cycle(regions), count)):
        scopes = [region, *ancestors_of(region)]
        scope = scopes[number // len(regions) % len(scopes)]
        key = scope, number // 16
        if key not in secrets:
            secrets[key] = reader_token(siaga, scope)
        boards.append(Board(siaga.server.port, region, secrets[key], measured))
    return boards


def reader_token(siaga: Siaga, scope: str) -> str:
    if scope == ROOT:
        return servers.token(siaga.url, (scope,), role=Role.ADMIN)
    return servers.token(siaga.url, (scope,), AGENCIES.get(ledger_of(scope), "kpu-kaltim"), Role.READER)


async def post_evenly(siaga: Siaga, seconds: float, a_second: float, measured: Measured) -> None:
    """Post updates of regencies and districts at an even rate, also if some are answered late."""
    connections = {region: [Connection(siaga.server.port, secret)] for region, secret in siaga.regencies.items()}
    items = reported_items(siaga)
    began_at = time.perf_counter()

    async def post(number: int) -> None:
        region, requirement = items[number % len(items)]
        path = f"/v1/readiness-checklists/{region}/items/{requirement}/updates"
        free = connections[ledger_of(region)]
        connection = free.pop() if free else Connection(siaga.server.port, siaga.regencies[ledger_of(region)])
        body = json.dumps({"value": number % 40, "note": "counted", "client_id": str(uuid4())}).encode()
        sent_at = time.perf_counter()
        answer = await connection.ask("POST", path, HEADS | {"Accept-Encoding": "identity"}, body)
        answered_at = time.perf_counter()
        free.append(connection)
        if answer.status != 201:
            raise RuntimeError(f"a post was answered {answer.status}: {answer.body[:300]!r}")
        measured.posts.append(answered_at - sent_at)
        measured.answered_at[json.loads(answer.body)["update"]["id"]] = answered_at

    async with asyncio.TaskGroup() as tasks:
        for number in range(int(seconds * a_second)):
            await asyncio.sleep(max(0.0, began_at + number / a_second - time.perf_counter()))
            tasks.create_task(post(number))
    for free in connections.values():
        for connection in free:
            connection.close()


async def measure(siaga: Siaga, board_count: int, seconds: float, a_second: float) -> None:
    measured, server = Measured(), siaga.server
    boards = open_boards(siaga, board_count, measured)
    server.wait_until_quiet()
    memory_before = memory_mb(server)
    running = [asyncio.create_task(board.run()) for board in boards]
    while len(measured.first_reads) < len(boards):
        await asyncio.sleep(0.2)
        for task in running:
            if task.done():
                task.result()
    say(f"{len(boards)} boards opened, load average {os.getloadavg()[0]:.1f}")
    say_times("the first three answers of a board", measured.first_reads)
    await asyncio.sleep(2)
    memory_open = memory_mb(server)
    idle_cpu = server.cpu() + server.host.cpu()
    await asyncio.sleep(5)
    say(f"idle: {(server.cpu() + server.host.cpu() - idle_cpu) / 5:.1%} of a core")
    cpu, database_cpu, began_at = server.cpu(), server.host.cpu(), time.perf_counter()
    measured.statuses.clear()
    own_cpu = time.process_time()
    await post_evenly(siaga, seconds, a_second, measured)
    duration = time.perf_counter() - began_at
    cpu, database_cpu = (server.cpu() - cpu) / duration, (server.host.cpu() - database_cpu) / duration
    say(f"{len(measured.posts)} posts in {duration:.1f} s, load average {os.getloadavg()[0]:.1f}")
    say(
        f"{cpu:.0%} of a core for the server, {database_cpu:.0%} for PostgreSQL, ",
    )
    say(f"{(time.process_time() - own_cpu) / duration:.0%} for the clients")
    await asyncio.sleep(3)
    for name, times in measured.reads.items():
        say_times(f"reads of {name}", times)
    say_times("reads", [it for times in measured.reads.values() for it in times])
    say(f"answers by status {dict(measured.statuses)}")
    say_times("posts", measured.posts)
    say_times("from a post's answer to the event on a board", measured.to_event)
    say_times("from a post's answer to the board's new answers", measured.to_answer)
    say(f"memory {memory_before:.0f} MB, {memory_open:.0f} with open boards, {memory_mb(server):.0f} after the posts")
    for task in running:
        if task.done():
            task.result()
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


def say_times(name: str, seconds: Sequence[float]) -> None:
    times = sorted(1000 * it for it in seconds)
    if not times:
        say(f"{name}: none")
        return
    p50, p95, p99 = (percentile(times, share) for share in (0.5, 0.95, 0.99))
    say(f"{name}: {len(times)}, p50 {p50:.0f} ms, p95 {p95:.0f}, p99 {p99:.0f}, longest {times[-1]:.0f}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=servers.DATABASE_KINDS, default="sqlite")
    parser.add_argument("--boards", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--posts", type=float, default=20, help="Posts a second")
    options = parser.parse_args()
    _, most_files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most_files, most_files))
    with servers.host(options.database) as host, offices.serve(host) as siaga:
        limit = min(options.seconds, MOST_SECONDS)
        asyncio.run(asyncio.wait_for(measure(siaga, options.boards, limit, options.posts), limit + MOST_SECONDS))


if __name__ == "__main__":
    main()
