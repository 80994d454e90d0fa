"""Slow, idle and too many connections, over real sockets: each ends in time, or is told why."""

import asyncio
import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from api.http.connections import BoundedProtocol
from api.http.event_loop import EventLoop
from tests.conftest import Siaga
from tests.http.served import serving

PATIENCE = 30
MOST = 3


class HastyProtocol(BoundedProtocol):
    """It waits for tenths of seconds where the real one waits for seconds."""

    head_seconds = body_seconds = write_seconds = 0.2
    check_seconds = 0.05


@pytest.fixture(scope="module")
def hasty_port(box: Siaga) -> Iterator[int]:
    with serving(box, HastyProtocol, limit=100, keep_alive=1) as port:
        yield port


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)


def rest_of(connection: socket.socket) -> bytes:
    """Return what the server sends until it closes the connection."""
    received = b""
    try:
        while part := connection.recv(65_536):
            received += part
    except ConnectionResetError:
        pass
    return received


REQUEST = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
SLOW_CLIENTS = {
    "nothing": b"",
    "half a head": b"GET /healthz HTTP/1.1\r\nHost: x\r\n",
    "half a body": b"POST /v1/nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf",
    "half a chunk": b"POST /nothing HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal",
    "an empty line after an answer": REQUEST + b"\r\n",
    "half a head after an answer": REQUEST + b"GET /heal",
    "nothing after an answer": REQUEST,
}


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The server waits long for a head, until this is called: so a test on a slow machine can send one in time."""
    seconds = HastyProtocol.head_seconds
    monkeypatch.setattr(HastyProtocol, "head_seconds", PATIENCE)
    return lambda: monkeypatch.setattr(HastyProtocol, "head_seconds", seconds)


@pytest.mark.parametrize("sent", SLOW_CLIENTS.values(), ids=SLOW_CLIENTS)
def test_a_client_that_is_too_slow_is_disconnected(hasty_port: int, hurry: Callable[[], None], sent: bytes) -> None:
    with closing(connect(hasty_port)) as connection:
        connection.sendall(sent)
        received = connection.recv(65_536) if sent.startswith(REQUEST) else b""
        hurry()

        received += rest_of(connection)

    assert received.startswith(b"HTTP/1.1 200") == sent.startswith(REQUEST)


def test_a_client_that_does_not_take_its_answers_is_disconnected(hasty_port: int) -> None:
    overdue_before = BoundedProtocol.overdue_count
    with closing(socket.socket()) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(PATIENCE)
        connection.connect(("127.0.0.1", hasty_port))
        connection.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 20)
        deadline = time.monotonic() + PATIENCE
        while BoundedProtocol.overdue_count == overdue_before:
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.mark.usefixtures("hurry")
def test_a_body_that_comes_slowly_but_steadily_is_awaited(hasty_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HastyProtocol, "body_bytes_a_second", 1024)  # each part is worth sixteen seconds
    head = b"POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 49152\r\nConnection: close\r\n\r\n"
    part = b"x" * 16 * 1024
    with closing(connect(hasty_port)) as connection:
        connection.sendall(head + part)
        for _ in range(2):
            time.sleep(HastyProtocol.body_seconds)
            connection.sendall(part)

        received = rest_of(connection)

    assert received.startswith(b"HTTP/1.1 404")


def test_beyond_the_limit_of_connections_a_request_gets_a_problem(box: Siaga) -> None:
    with serving(box, BoundedProtocol, limit=MOST, keep_alive=PATIENCE) as port:
        connections = [connect(port) for _ in range(MOST + 1)]
        for connection in connections:
            connection.sendall(REQUEST)
        answers = [connection.recv(65_536) for connection in connections[:MOST]]
        head, _, body = rest_of(connections[MOST]).partition(b"\r\n\r\n")
        connections[0].close()
        with closing(connect(port)) as later:
            later.sendall(REQUEST.replace(b"Host", b"Connection: close\r\nHost"))
            later_answer = rest_of(later)
        for connection in connections:
            connection.close()

    assert all(answer.startswith(b"HTTP/1.1 200") for answer in answers)
    assert head.startswith(b"HTTP/1.1 503")
    assert b"content-type: application/problem+json" in head
    assert b"retry-after: 2" in head
    assert json.loads(body)["code"] == "busy"
    assert later_answer.startswith(b"HTTP/1.1 200")


def test_all_who_wait_to_be_connected_are_taken_in_few_rounds() -> None:
    rounds = []

    async def wait_and_connect() -> None:
        loop = asyncio.get_running_loop()
        listening_socket = socket.create_server(("127.0.0.1", 0), backlog=200)
        port = listening_socket.getsockname()[1]
        waiting = [connect(port) for _ in range(150)]
        protocols = list[asyncio.Protocol]()

        def protocol() -> asyncio.Protocol:
            protocols.append(asyncio.Protocol())
            return protocols[-1]

        acceptor = await loop.create_server(protocol, sock=listening_socket)
        while len(protocols) < len(waiting):
            rounds.append(len(protocols))
            await asyncio.sleep(0)
        acceptor.close()
        await acceptor.wait_closed()
        listening_socket.close()
        for connection in waiting:
            connection.close()

    with asyncio.Runner(loop_factory=EventLoop) as runner:
        runner.run(wait_and_connect())

    assert len(rounds) < 30
