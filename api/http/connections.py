"""Connections to clients, bounded in number and in time, so that the server needs no proxy for it.

Beyond the limit of connections a request gets a problem document. A client that does not send its request, or does not
take its answer, is disconnected: it may be broken, or may wish to keep others out.
"""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from api.core.errors import Busy
from api.http.gates import STREAM_PATHS
from api.http.metrics import Reading
from api.http.problems import problem_response
from api.http.request_log import request_id

MOST_DISCARDED, LINGER_SECONDS = 64 * 1024, 1
"""Of a body that was refused unread so many bytes are read. If more come, the connection is closed so many seconds
later: by then the client has the answer."""
FAREWELL_SECONDS = 0.5
"""So long after the server begins to shut down may a stream take to say good-bye and end."""
SPARE_CONNECTIONS = 256
"""Beyond the limit so many connections get an answer that refuses them. Further ones are closed at once."""


class BoundedProtocol(HttpToolsProtocol):
    """uvicorn's connection, which by itself limits only the time between two requests.

    Each connection checks itself from time to time: a timer for each request would cost every request something.
    """

    head_seconds: float = 10
    """In so many seconds a client has to send the head of a request, and to take the rest of an answer at the end."""
    body_seconds: float = 10
    """A body may take so many seconds, and one more for every `body_bytes_a_second` that have arrived."""
    body_bytes_a_second = 32 * 1024
    write_seconds: float = 60
    """So long may a client take none of an answer that waits for it."""
    check_seconds: float = 2
    """How often a connection is checked."""
    refused_count = 0
    """How many requests or connections of the process were refused because there were too many."""
    overdue_count = 0
    """How many connections of the process were closed because their client was too slow."""
    stream_count = 0
    """How many connections of the process carry a stream. They do not count among those that are limited."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.most_connections, self.limit_concurrency = self.limit_concurrency, None  # uvicorn's refusal is plain text
        self.came_beyond_limit = False
        """Whether there were too many when it came. Those who were there before are served."""
        self._check: asyncio.TimerHandle | None = None
        self._waits_for_head_since: float | None = None
        """When the connection began, or the head that has not ended; None: there is nothing of a head."""
        self._body_since: float | None = None
        """When the body began that has not ended."""
        self._body_bytes = 0
        self._blocked_since: float | None = None
        """When the client stopped taking what is sent."""
        self._closing_since: float | None = None
        self._end_stream: Callable[[], None] | None = None
        """Ends the stream that the connection carries; None: it carries none."""
        self._is_shutting_down = False

    @classmethod
    def readings(cls) -> Iterator[Reading]:
        yield Reading("counter", "siaga_connections_refused", {}, cls.refused_count)
        yield Reading("counter", "siaga_connections_overdue", {}, cls.overdue_count)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.came_beyond_limit = self._is_beyond_limit(0)
        if self._is_beyond_limit(SPARE_CONNECTIONS):
            BoundedProtocol.refused_count += 1
            transport.abort()
            return
        self._waits_for_head_since = self.loop.time()
        self._check = self.loop.call_later(self.check_seconds, self._close_if_overdue)

    def _is_beyond_limit(self, spare: int) -> bool:
        if self.most_connections is None:
            return False
        return len(self.connections) - BoundedProtocol.stream_count > self.most_connections + spare

    def connection_lost(self, exc: Exception | None) -> None:
        if self._check is not None:
            self._check.cancel()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._waits_for_head_since = self.loop.time()

    def on_headers_complete(self) -> None:
        self._waits_for_head_since = None
        self._body_since, self._body_bytes = self.loop.time(), 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._body_bytes += len(body)
        super().on_body(body)
        if self.cycle.response_complete and self._body_bytes > MOST_DISCARDED and not self.flow.read_paused:
            self.flow.pause_reading()  # it was refused: to read all the rest would cost as much as to take it
            self.loop.call_later(LINGER_SECONDS, self.transport.close)

    def on_message_complete(self) -> None:
        self._body_since = None
        super().on_message_complete()

    def begin_stream(self, end_stream: Callable[[], None]) -> None:
        """Take note that an answer without an end begins. `end_stream` is called when the server shuts down."""
        BoundedProtocol.stream_count += 1
        self._end_stream = end_stream
        if self._is_shutting_down:
            end_stream()

    def stream_ended(self) -> None:
        """Take note that the answer has ended."""
        BoundedProtocol.stream_count -= 1
        self._end_stream = None

    def shutdown(self) -> None:
        """Ask the connection to end, as uvicorn does. A stream is cut if its client does not take the farewell."""
        super().shutdown()
        self._is_shutting_down = True
        if self._end_stream is not None:
            self._end_stream()
            self.loop.call_later(FAREWELL_SECONDS, self.transport.abort)

    def pause_writing(self) -> None:
        self._blocked_since = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        self._blocked_since = None
        super().resume_writing()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        if self.came_beyond_limit and self._is_beyond_limit(0):
            BoundedProtocol.refused_count += 1
            app = refuse_connection
        elif cycle.scope["path"] in STREAM_PATHS:
            cycle.scope["state"]["connection"] = self
        super()._start_asgi_task(cycle, app)

    def _close_if_overdue(self) -> None:
        now = self.loop.time()
        if self.transport.is_closing():
            self._closing_since = self._closing_since or now
        elif self._is_idle and self.timeout_keep_alive_task is None:
            self._waits_for_head_since = now  # bytes have come that begin no request
        if self._is_overdue(now):
            BoundedProtocol.overdue_count += 1
            self.transport.abort()
            return
        self._check = self.loop.call_later(self.check_seconds, self._close_if_overdue)

    @property
    def _is_idle(self) -> bool:
        """Whether an answer is complete and nothing of another request is known."""
        if self._waits_for_head_since is not None or self._body_since is not None:
            return False
        return self.cycle is not None and self.cycle.response_complete

    def _is_overdue(self, now: float) -> bool:
        if self._closing_since is not None:
            return now - self._closing_since > self.head_seconds
        if self._blocked_since is not None:
            return now - self._blocked_since > self.write_seconds
        if self._waits_for_head_since is not None:
            return now - self._waits_for_head_since > self.head_seconds
        if self._body_since is not None and not self.flow.read_paused:
            return now - self._body_since > self.body_seconds + self._body_bytes / self.body_bytes_a_second
        return False


async def refuse_connection(scope: Any, receive: Any, send: Any) -> None:
    """Answer that there are too many connections, and close this one."""
    scope["state"]["request_id"] = request_id(None)
    response = problem_response(Busy(extra_headers={"Connection": "close"}), scope)
    await response(scope, receive, send)
