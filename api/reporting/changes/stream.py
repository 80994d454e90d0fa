"""One stream of changes: what was missed, then what happens, until the client goes or has to go."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from fastapi import Request
from fastapi.sse import format_sse_event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from api.core.caller import Caller
from api.core.errors import ApiError, ReplicaBehind
from api.db.engine import Database
from api.reporting.changes import service
from api.reporting.changes.domain import ChangeFilter, FeedCursor
from api.reporting.changes.schemas import EndEvent
from api.reporting.changes.service import FeedPage
from api.reporting.changes.tailer import LogTailer, Subscription, change_event

T = TypeVar("T")
RETRY_MILLISECONDS = 3000
"""So long a browser waits before it comes back."""
KEEP_ALIVE_SECONDS = 15
"""After so long without an event the stream says that it is still there."""
PAGE = 500
"""How many of the changes that a client has missed are read at once."""

_limiter: RunVar[CapacityLimiter] = RunVar("stream_beginnings")


class StreamConnection(Protocol):
    """The connection that carries a stream (`http/connections.py`)."""

    def begin_stream(self, end_stream: Callable[[], None]) -> None: ...

    def stream_ended(self) -> None: ...


class Follower:
    """Who is on the other end of a stream, and what they asked for."""

    def __init__(self, request: Request, caller: Caller, change_filter: ChangeFilter) -> None:
        self.caller, self.filter = caller, change_filter
        self.database: Database = request.app.state.database
        self.tailer: LogTailer = request.app.state.log_tailer
        self._state = request.state
        self.wants_head_only: bool = request.state.is_head
        self.clock: Callable[[], datetime] = request.app.state.clock
        self.connection: StreamConnection | None = getattr(request.state, "connection", None)
        """None: not a connection of `siaga serve`."""
        self._identify_again: Callable[[], Awaitable[Caller]] = request.state.identify_again

    async def reason_to_end(self) -> str | None:
        """Why the stream has to end. None: the caller's token is still valid, for the same regions.

        While the database does not answer nobody can know, and nothing is sent that it would have to say.
        """
        try:
            caller = await self._identify_again()
        except ReplicaBehind:
            return "behind"
        except ApiError:
            return "token"
        except (DBAPIError, PoolTimeout):
            return None if self.caller.expires_at > self.clock() else "token"
        has_same_regions = caller.regions == self.caller.regions
        self.caller = caller
        return None if has_same_regions else "token"

    def note_end(self, sent_events: int, reason: str) -> None:
        """Take note of the end, for the connection and for the line in the log."""
        self._state.events, self._state.ended = sent_events, reason
        if self.connection is not None:
            self.connection.stream_ended()

    def seconds_to_expiry(self) -> float:
        return max(0.0, (self.caller.expires_at - self.clock()).total_seconds())

    async def read_page(self, cursor: FeedCursor) -> FeedPage:
        """Return what the caller has missed. Raises DBAPIError or PoolTimeout without a database."""
        return await in_thread(self._read_page, cursor)

    def _read_page(self, cursor: FeedCursor) -> FeedPage:
        with self.database.read() as session:
            return service.read_page(session, self.caller, self.filter, cursor, PAGE)


class ChangeStream(StreamingResponse):
    """The answer of a stream. It takes note of its end, however it comes."""

    media_type = "text/event-stream"

    def __init__(self, follower: Follower, cursor: FeedCursor, log_size: int) -> None:
        """`cursor`: what the client knows of the log, which has so many entries."""
        self._follower, self._cursor, self._log_size = follower, cursor, log_size
        self._subscription = Subscription(follower.filter)
        self._sent_events = 0
        content = _nothing() if follower.wants_head_only else self._events()
        super().__init__(content, headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        follower, subscription = self._follower, self._subscription
        if follower.connection is not None:
            follower.connection.begin_stream(lambda: subscription.end("shutdown"))
        try:
            await super().__call__(scope, receive, send)
        finally:
            reason = subscription.end_reason or "client"
            follower.tailer.remove(subscription, reason)
            follower.note_end(self._sent_events, reason)

    async def _events(self) -> AsyncIterator[bytes]:
        follower, subscription = self._follower, self._subscription
        yield format_sse_event(retry=RETRY_MILLISECONDS, id=str(self._cursor))
        async for events in self._missed_events(self._log_size):
            yield events
        follower.tailer.add(subscription, self._cursor.seen)
        async for events in self._missed_events(follower.tailer.seen):
            yield events
        subscription.check_caller()
        while subscription.end_reason is None:
            if subscription.must_check_caller:
                await self._check_caller()
            elif events := self._waiting_events():
                yield events
            elif await self._wait():
                continue
            elif self._follower.seconds_to_expiry() <= 0:
                await self._check_caller()
            else:
                yield format_sse_event(comment="keep-alive", id=str(self._present_cursor()))
        yield format_sse_event(event="end", data_str=EndEvent(reason=subscription.end_reason).model_dump_json())

    async def _missed_events(self, log_size: int) -> AsyncIterator[bytes]:
        """Yield what the client has missed of the first `log_size` entries, page by page."""
        while self._cursor.seen < log_size:
            await self._check_caller()
            if self._subscription.end_reason is not None:
                return
            try:
                page = await self._follower.read_page(self._cursor)
            except (DBAPIError, PoolTimeout):
                self._subscription.end("busy")
                return
            self._cursor = page.cursor
            if page.changes:
                yield self._note_sent([change_event(it) for it in page.changes])

    def _waiting_events(self) -> bytes:
        """Take what waits. A change that the client has already got with those that it had missed is left out."""
        waiting = self._subscription.take()
        events = [it.event for it in waiting.changes if it.position >= self._cursor.seen]
        if waiting.changes:
            seen = max(self._cursor.seen, waiting.changes[-1].position + 1)
            self._cursor = self._cursor._replace(seen=seen)
        return self._note_sent([*events, *waiting.revision_events])

    def _note_sent(self, events: Sequence[bytes]) -> bytes:
        self._sent_events += len(events)
        self._follower.tailer.sent_events += len(events)
        return b"".join(events)

    async def _wait(self) -> bool:
        """Wait for news. False: there was none, and it is time for a sign of life."""
        try:
            async with asyncio.timeout(min(KEEP_ALIVE_SECONDS, self._follower.seconds_to_expiry())):
                await self._subscription.news.wait()
        except TimeoutError:
            return False
        return True

    async def _check_caller(self) -> None:
        self._subscription.must_check_caller = False
        if (reason := await self._follower.reason_to_end()) is not None:
            self._subscription.end(reason)

    def _present_cursor(self) -> FeedCursor:
        """While nothing waits, the client knows all that the tailer has handed out."""
        if self._subscription.has_waiting:
            return self._cursor
        return self._cursor._replace(seen=max(self._cursor.seen, self._follower.tailer.seen))


async def _nothing() -> AsyncIterator[bytes]:
    """The body of an answer to HEAD."""
    yield b""


async def in_thread(function: Callable[..., T], *arguments: object) -> T:
    """Run in a thread what reads for a stream that begins: one at a time, so that other readers do not wait."""
    limiter = _limiter.get(None)
    if limiter is None:
        limiter = CapacityLimiter(1)
        _limiter.set(limiter)
    return await to_thread.run_sync(function, *arguments, limiter=limiter)
