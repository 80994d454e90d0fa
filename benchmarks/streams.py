"""Measure many open streams of changes: `python -m benchmarks.streams --database sqlite --streams 1000`.

The streams are of offices of six regencies, their province and the nation. First they are idle, then posts land at an
even rate, then the server is told to stop. Everything stays on this machine.
"""

import argparse
import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Sequence
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

from api.core.caller import Role
from api.http.gates import MOST_STREAMS_OF_TOKEN
from benchmarks import servers
from benchmarks.servers import Server

REGIONS = ("64.08", "64.01", "64.02", "64.03", "64.74", "64.09", "64", "ID")
ITEM = "/v1/readiness-checklists/64.08/items/ADH-03/updates"


class StreamClient:
    """One open stream. It notes when the changes come."""

    def __init__(self, port: int, secret: str) -> None:
        self.port, self.secret = port, secret
        self.change_count = self.byte_count = 0
        self.came_at: dict[str, float] = {}
        """When the change of each update came, by the update's id."""
        self.ended_at: float | None = None

    async def open(self) -> None:
        self._reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        self._writer = writer
        head = f"GET /v1/changes/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.secret}\r\n\r\n"
        writer.write(head.encode())
        status_line = await self._reader.readline()
        assert b" 200 " in status_line, status_line

    async def follow(self) -> None:
        while line := await self._reader.readline():
            self.byte_count += len(line)
            if line.startswith(b'data: {"type":"update"'):
                self.change_count += 1
                self.came_at[json.loads(line[6:])["id"]] = time.perf_counter()
        self.ended_at = time.perf_counter()
        self._writer.close()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def memory_mb(server: Server) -> float:
    lines = Path(f"/proc/{server.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


async def busy_share(server: Server, seconds: float) -> float:
    """Return how much of a core the server takes for so many seconds."""
    before = server.cpu()
    await asyncio.sleep(seconds)
    return (server.cpu() - before) / seconds


def post(port: int, secret: str, value: int) -> tuple[str, float]:
    """Post an update. Return its id, and when its answer came."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"}
    connection.request("POST", ITEM, json.dumps({"value": value}), headers)
    answer = connection.getresponse()
    document = json.loads(answer.read())
    assert answer.status == 201, document
    connection.close()
    return document["update"]["id"], time.perf_counter()


async def post_evenly(port: int, secret: str, seconds: float, a_second: float) -> dict[str, float]:
    """Post updates at an even rate. Return when each was answered, by its id."""
    answered_at, began_at = dict[str, float](), time.perf_counter()
    for number in range(int(seconds * a_second)):
        await asyncio.sleep(max(0.0, began_at + number / a_second - time.perf_counter()))
        update_id, at = await asyncio.to_thread(post, port, secret, number % 400)
        answered_at[update_id] = at
    return answered_at


async def measure(server: Server, url: str, stream_count: int, seconds: float, a_second: float) -> None:
    tokens = [
        servers.token(url, (REGIONS[number % len(REGIONS)],), None, Role.ADMIN)
        for number in range(-(-stream_count // MOST_STREAMS_OF_TOKEN))
    ]
    office = servers.token(url, ("64.08",), "kpu-kutim")
    for value in range(20):
        post(server.port, office, value)
    server.wait_until_quiet()
    memory_before, idle_before = memory_mb(server), await busy_share(server, seconds)
    posting = asyncio.create_task(post_evenly(server.port, office, seconds, a_second))
    posting_before = await busy_share(server, seconds)
    await posting
    clients = [StreamClient(server.port, tokens[number // MOST_STREAMS_OF_TOKEN]) for number in range(stream_count)]
    began_at = time.perf_counter()
    for first in range(0, stream_count, 50):
        await asyncio.gather(*(client.open() for client in clients[first : first + 50]))
    opened_after = time.perf_counter() - began_at
    following = [asyncio.create_task(client.follow()) for client in clients]
    await asyncio.sleep(3)
    say(f"{stream_count} streams opened in {opened_after:.1f} s")
    memory_open = memory_mb(server)
    kilobytes_each = (memory_open - memory_before) * 1024 / stream_count
    say(f"memory {memory_before:.0f} -> {memory_open:.0f} MB, {kilobytes_each:.1f} kB each")
    idle = await busy_share(server, 30)
    say(f"idle: {idle_before:.1%} of a core without streams, {idle:.1%} with them")
    posting = asyncio.create_task(post_evenly(server.port, office, seconds, a_second))
    busy = await busy_share(server, seconds)
    answered_at = await posting
    await asyncio.sleep(2)
    say(f"{a_second:g} posts a second: {posting_before:.1%} of a core without streams, {busy:.1%} with them")
    report_delays(clients, answered_at)
    say(f"memory after the posts {memory_mb(server):.0f} MB")
    stopped_at = time.perf_counter()
    os.kill(server.pid, signal.SIGTERM)
    await asyncio.wait_for(asyncio.gather(*following), 60)
    say(f"all streams ended {max(it.ended_at or 0 for it in clients) - stopped_at:.2f} s after SIGTERM")


def report_delays(clients: Sequence[StreamClient], answered_at: dict[str, float]) -> None:
    delays = sorted(
        client.came_at[update_id] - at
        for client in clients
        for update_id, at in answered_at.items()
        if update_id in client.came_at
    )
    due = sum(1 for client in clients if client.came_at) * len(answered_at)
    say(f"{len(delays)} of {due} due events came, {sum(it.byte_count for it in clients) / 1e6:.1f} MB in all")
    most = delays[int(len(delays) * 0.99)]
    say(f"after the post was answered: median {median(delays) * 1000:.0f} ms, 99 % within {most * 1000:.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=servers.DATABASE_KINDS, default="sqlite")
    parser.add_argument("--streams", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--posts", type=float, default=10, help="Posts a second")
    options = parser.parse_args()
    with servers.host(options.database) as host:
        url = host.new_database()
        servers.load_seed_data(url)
        with servers.serve(host, url) as server:
            asyncio.run(measure(server, url, options.streams, options.seconds, options.posts))


if __name__ == "__main__":
    main()
