"""Look up, for every request, who is calling and which versions the data has now.

Nothing is guessed: a request that begins after a write or a revocation was acknowledged sees it. First the change
marker of the database is asked. Only if it has changed are the versions read, and only if tokens have changed is the
token looked up again.
"""

import asyncio
import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NamedTuple

from anyio import to_thread
from anyio.lowlevel import RunVar
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import TokenExpired
from api.db.engine import Database
from api.http.kept_answers import IDENTITY, Versions

Authenticate = Callable[[Session, str, datetime], Caller]
ReadVersions = Callable[[Session], Versions]
MAX_CALLERS = 10_000
"""Tokens that are remembered. Beyond them all are forgotten, and looked up again."""


class LookUp(NamedTuple):
    """Who is calling, and the versions of the data; both as of an instant after the request arrived."""

    caller: Caller
    versions: Versions


class RememberedCaller(NamedTuple):
    """A caller with the version of the tokens that it was looked up with."""

    caller: Caller
    identity: object


class _WaitingRequest(NamedTuple):
    secret: bytes
    now: datetime
    outcome: asyncio.Future[LookUp]


class _SharedVersions(NamedTuple):
    """Versions for the requests that are ready to run in an event loop."""

    loop: asyncio.AbstractEventLoop
    versions: Versions


@dataclass
class _Queue:
    """The requests of one event loop that wait for a look-up which is not yet sent."""

    waiting: list[_WaitingRequest] = field(default_factory=list)
    task: asyncio.Task[None] | None = None
    """Looks up for all that wait, time and again; None while nobody waits."""


_queue_of_loop: RunVar[_Queue] = RunVar("look_ups")


class LookUps:
    """The look-ups of one process on one database.

    On SQLite a request asks at once, which takes microseconds. On PostgreSQL it waits. One look-up serves all requests
    that are there. A request joins only a look-up that was not yet sent when the request arrived, because one under
    way could miss a commit that the caller already knows of.
    """

    def __init__(self, database: Database, *, authenticate: Authenticate, read_versions: ReadVersions) -> None:
        """`authenticate` returns the caller of a token's secret, or raises a refusal."""
        self._database = database
        self.need_no_wait = database.is_sqlite
        self._authenticate, self._read_versions = authenticate, read_versions
        self._marker: object = None
        self._versions: Versions = {}
        self._shared: _SharedVersions | None = None
        self._callers: dict[bytes, RememberedCaller] = {}
        self._reading = threading.Lock()

    def look_up_at_once(self, secret: bytes, now: datetime) -> LookUp:
        """Do the same as `look_up` in the event loop, where `need_no_wait`.

        The versions that one request has read serve those that lay ready to run at that moment, for they had arrived
        before. Who arrives later comes behind `stop_sharing` in the loop's queue.
        """
        loop, shared = asyncio.get_running_loop(), self._shared
        if shared is not None and shared.loop is loop:
            versions = shared.versions
        else:
            versions = self._current_versions()
            self._shared = _SharedVersions(loop, versions)
            loop.call_soon(self.stop_sharing)
        return self._caller_with(versions, secret, now)

    def stop_sharing(self) -> None:
        """Let the next request read the versions again: it may know of a commit since they were read."""
        self._shared = None

    async def look_up(self, secret: bytes, now: datetime) -> LookUp:
        """Return the caller with this token, valid at this time. Raises a refusal, or DBAPIError without a database."""
        queue = _queue_of_loop.get(None)
        if queue is None:
            queue = _Queue()
            _queue_of_loop.set(queue)
        loop = asyncio.get_running_loop()
        request = _WaitingRequest(secret, now, loop.create_future())
        queue.waiting.append(request)
        if queue.task is None:
            queue.task = loop.create_task(self._answer_all(queue))
        return await request.outcome

    async def _answer_all(self, queue: _Queue) -> None:
        """Answer all that wait with one look-up, and again those who have come meanwhile, until nobody waits."""
        try:
            while queue.waiting:
                requests, queue.waiting = queue.waiting, []
                outcomes = await to_thread.run_sync(self._outcomes, requests)
                for request, outcome in zip(requests, outcomes, strict=True):
                    if request.outcome.done():  # the client has gone
                        continue
                    if isinstance(outcome, Exception):
                        request.outcome.set_exception(outcome)
                    else:
                        request.outcome.set_result(outcome)
        finally:
            queue.task = None

    def note_use(self, secret: bytes, day: date) -> None:
        """Remember that the use of this token on this day has been recorded."""
        digest = _digest(secret)
        if (remembered := self._callers.get(digest)) is not None:
            self._callers[digest] = remembered._replace(caller=replace(remembered.caller, last_used_on=day))

    def _current_versions(self) -> Versions:
        """Return the present versions. They are the same object while nothing was committed."""
        with self._reading:
            marker = self._database.change_marker.read()
            if marker != self._marker:
                with self._database.read_one_statement() as session:
                    self._versions = self._read_versions(session)
                self._marker = marker
            return self._versions

    def _caller_with(self, versions: Versions, secret: bytes, now: datetime) -> LookUp:
        digest = _digest(secret)
        remembered, identity = self._callers.get(digest), versions[IDENTITY]
        if remembered is None or remembered.identity != identity:
            with self._database.read_one_statement() as session:
                remembered = RememberedCaller(self._authenticate(session, secret.decode("latin-1"), now), identity)
            if len(self._callers) >= MAX_CALLERS:
                self._callers.clear()
            self._callers[digest] = remembered
        if remembered.caller.expires_at <= now:
            raise TokenExpired
        return LookUp(remembered.caller, versions)

    def _outcomes(self, requests: Sequence[_WaitingRequest]) -> list[LookUp | Exception]:
        """Look up the callers of these requests. Errors are raised again where the requests wait."""
        try:
            versions = self._current_versions()
        except Exception as error:
            return [error] * len(requests)
        return [self._outcome(versions, request) for request in requests]

    def _outcome(self, versions: Versions, request: _WaitingRequest) -> LookUp | Exception:
        try:
            return self._caller_with(versions, request.secret, request.now)
        except Exception as error:
            return error


def _digest(secret: bytes) -> bytes:
    """Secrets themselves are not kept in memory."""
    return hashlib.sha256(secret).digest()
