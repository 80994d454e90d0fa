"""Receivers of webhooks on this machine, over real sockets, and what they ought to get."""

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from standardwebhooks import Webhook

PATIENCE = 120
"""Seconds; only a hanging test waits that long."""
LOOPBACK = "127.0.0.0/8"


class Received(NamedTuple):
    headers: dict[str, str]
    body: bytes
    at: float

    @property
    def event(self) -> dict[str, Any]:
        event: dict[str, Any] = json.loads(self.body)
        return event

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]


class Reply(NamedTuple):
    status: int = 204
    headers: dict[str, str] = {}
    body: bytes = b""
    seconds: float = 0.0
    """So long it waits before it answers."""


@dataclass
class Receiver:
    """One address that takes events. `reply` says what it answers to each."""

    reply: Callable[[Received], Reply] = lambda _: Reply()
    received: list[Received] = field(default_factory=list)
    accepted: list[Received] = field(default_factory=list)
    """What was answered with 2xx."""
    connections: int = 0
    port: int = 0
    must_hang: bool = False
    """It takes requests and never answers."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook?key=geheim"

    @property
    def events(self) -> list[dict[str, Any]]:
        return [it.event for it in self.accepted]

    @property
    def entries(self) -> list[str]:
        return [event["data"]["entry"] for event in self.events if "entry" in event["data"]]

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError), closing(writer):
            while True:
                request = await _read_request(reader)
                self.received.append(request)
                if self.must_hang:
                    await asyncio.sleep(PATIENCE)
                reply = self.reply(request)
                await asyncio.sleep(reply.seconds)
                if 200 <= reply.status < 300:
                    self.accepted.append(request)
                writer.write(_written(reply))
                await writer.drain()


async def _read_request(reader: asyncio.StreamReader) -> Received:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if line)
    lower = {name.lower(): value for name, value in headers.items()}
    body = await reader.readexactly(int(lower["content-length"]))
    return Received({**lower, ":request": head.split("\r\n")[0]}, body, time.time())


def _written(reply: Reply) -> bytes:
    headers = {"Content-Length": str(len(reply.body)), **reply.headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {reply.status} X\r\n{head}\r\n".encode() + reply.body


@contextmanager
def receiving(*receivers: Receiver, ssl_context: Any = None) -> Iterator[None]:
    """Serve these receivers in a thread, each on a port of its own."""
    started, loop = threading.Event(), asyncio.new_event_loop()
    ended = asyncio.Event()

    async def serve() -> None:
        servers = [await asyncio.start_server(it.take, "127.0.0.1", it.port, ssl=ssl_context) for it in receivers]
        for receiver, server in zip(receivers, servers, strict=True):
            receiver.port = server.sockets[0].getsockname()[1]
        started.set()
        await ended.wait()
        for server in servers:
            server.close()
        exchanges = asyncio.all_tasks() - {asyncio.current_task()}
        for task in exchanges:
            task.cancel()
        await asyncio.gather(*exchanges, return_exceptions=True)
        await asyncio.sleep(0.01)  # the connections close

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert started.wait(PATIENCE)
    try:
        yield
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join(PATIENCE)
        loop.close()


def wait_until(
    is_so: Callable[[], object], complaint: Callable[[], object] = lambda: None, patience: float = PATIENCE
) -> None:
    deadline = time.monotonic() + patience
    while not is_so():
        assert time.monotonic() < deadline, complaint()
        time.sleep(0.02)


def assert_signed(received: Received, secret: str) -> None:
    """Check the signature with the library of Standard Webhooks."""
    Webhook(secret).verify(received.body, received.headers)


def assert_in_order(accepted: list[Received], expected: list[str]) -> None:
    """Assert that each expected entry came, no other, in the order of the log, and repetitions have the same id."""
    first_seen: list[str] = []
    id_by_entry: dict[str, str] = {}
    for received in accepted:
        entry = received.event["data"]["entry"]
        if entry not in id_by_entry:
            first_seen.append(entry)
            id_by_entry[entry] = received.id
        assert id_by_entry[entry] == received.id == received.event["id"]
    assert first_seen == expected, (len(first_seen), len(expected), Counter(expected) - Counter(first_seen))
    assert len({*id_by_entry.values()}) == len(id_by_entry)
