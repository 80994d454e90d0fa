"""The event loop of a server. It takes many of the connections that wait, where uvloop takes one in each round.

On a busy server a round takes long. With one connection a round, a client who connects then waits for half a minute
until the server hears of it.
"""

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from socket import socket
from typing import Any

import uvloop

log = logging.getLogger("siaga.connections")

MOST_ACCEPTED = 64
"""In one round. Other workers and the requests under way have their turn afterwards."""
PAUSE_SECONDS = 1
"""After the system has refused to accept a connection: too many files are open."""


class EventLoop(uvloop.Loop):
    """uvloop's event loop with an Acceptor for each listening socket."""

    async def create_server(
        self,
        protocol_factory: Callable[[], asyncio.BaseProtocol],
        host: Any = None,
        port: Any = None,
        *,
        sock: socket | None = None,
        backlog: int = 2048,
        ssl: Any = None,
        **options: Any,
    ) -> Any:
        if sock is None or ssl is not None:
            return await super().create_server(
                protocol_factory, host, port, sock=sock, backlog=backlog, ssl=ssl, **options
            )
        sock.setblocking(False)
        sock.listen(backlog)
        return Acceptor(self, sock, protocol_factory)


class Acceptor:
    """Accepts the connections of a listening socket, until it is closed. It is what asyncio calls a server."""

    def __init__(
        self, loop: EventLoop, listening_socket: socket, protocol_factory: Callable[[], asyncio.BaseProtocol]
    ) -> None:
        self.sockets = (listening_socket,)
        self._loop, self._listening_socket, self._protocol_factory = loop, listening_socket, protocol_factory
        self._connecting: set[asyncio.Task[Any]] = set()
        self._is_closed = False
        self._listen()

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._loop.remove_reader(self._listening_socket)

    def is_serving(self) -> bool:
        return not self._is_closed

    async def wait_closed(self) -> None:
        """Wait until every connection that was accepted has its protocol."""
        await asyncio.gather(*self._connecting, return_exceptions=True)

    def _listen(self) -> None:
        if not self._is_closed:
            self._loop.add_reader(self._listening_socket, self._accept_waiting)

    def _accept_waiting(self) -> None:
        for _ in range(MOST_ACCEPTED):
            try:
                connection, _ = self._listening_socket.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as error:
                log.error("No connection can be accepted: %s.", error)
                self._loop.remove_reader(self._listening_socket)
                self._loop.call_later(PAUSE_SECONDS, self._listen)
                return
            connection.setblocking(False)
            task = self._loop.create_task(self._loop.connect_accepted_socket(self._protocol_factory, connection))
            self._connecting.add(task)
            task.add_done_callback(partial(self._note_connected, connection))

    def _note_connected(self, connection: socket, task: "asyncio.Task[Any]") -> None:
        self._connecting.discard(task)
        if task.cancelled() or task.exception() is not None:
            connection.close()  # the client has gone already
