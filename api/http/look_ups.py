"""Look up, for every request, who is calling and which versions the data has now.

Nothing is guessed: a request that begins after a write or a revocation was acknowledged sees it. First the change
marker of the database is asked. Only if it has changed are the versions read, and only if tokens have changed is the
token looked up again. A replica that may be too far behind its primary answers nobody: a token may have been revoked.
"""

import asyncio
import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import ReplicaBehind, TokenExpired
from api.db.engine import Database
from api.db.replication import DatabaseState, WritePosition, read_despite_conflicts
from api.http.kept_answers import IDENTITY, Versions
from api.http.shared_questions import SharedQuestions

Authenticate = Callable[[Session, str, datetime], Caller]
ReadVersions = Callable[[Session], Versions]
MAX_CALLERS = 10_000
"""Tokens that are remembered. Beyond them all are forgotten, and looked up again."""


class PresentData(NamedTuple):
    """The state of the database, and the versions of what it holds."""

    state: DatabaseState
    versions: Versions


class LookUp(NamedTuple):
    """Who is calling, and the data; both as of an instant after the request arrived."""

    caller: Caller
    state: DatabaseState
    versions: Versions


class RememberedCaller(NamedTuple):
    """A caller with the version of the tokens that it was looked up with."""

    caller: Caller
    identity: object


class _Question(NamedTuple):
    secret: bytes
    now: datetime


class _SharedData(NamedTuple):
    """What was read for the requests that are ready to run in an event loop."""

    loop: asyncio.AbstractEventLoop
    data: PresentData


class LookUps:
    """The look-ups of one process on one database.

    On SQLite a request asks at once, which takes microseconds. On PostgreSQL it waits, and one look-up serves all
    requests that are there.
    """

    def __init__(self, database: Database, *, authenticate: Authenticate, read_versions: ReadVersions) -> None:
        """`authenticate` returns the caller of a token's secret, or raises a refusal."""
        self._database = database
        self.need_no_wait = database.is_sqlite
        self._authenticate, self._read_versions = authenticate, read_versions
        self._marker: object = None
        self._versions: Versions = {}
        self._shared: _SharedData | None = None
        self._callers: dict[bytes, RememberedCaller] = {}
        self._reading = threading.Lock()
        self._callers_asked = SharedQuestions[_Question, LookUp](self._outcomes)
        self._states_asked = SharedQuestions[None, DatabaseState](self._states)
        self._positions_asked = SharedQuestions[None, WritePosition](self._positions)

    @property
    def may_be_replica(self) -> bool:
        """Whether the database was a replica when it was last asked."""
        return self._database.is_replica

    def has(self, position: WritePosition) -> bool:
        """Whether the database had everything up to this position when it was last asked."""
        return self._database.change_marker.last_state.has(position)

    def look_up_at_once(self, secret: bytes, now: datetime) -> LookUp:
        """Do the same as `look_up` in the event loop, where `need_no_wait`.

        The versions that one request has read serve those that lay ready to run at that moment, for they had arrived
        before. Who arrives later comes behind `stop_sharing` in the loop's queue.
        """
        loop, shared = asyncio.get_running_loop(), self._shared
        if shared is not None and shared.loop is loop:
            data = shared.data
        else:
            data = self._present_data()
            self._shared = _SharedData(loop, data)
            loop.call_soon(self.stop_sharing)
        return self._caller_with(data, secret, now)

    def stop_sharing(self) -> None:
        """Let the next request read the versions again: it may know of a commit since they were read."""
        self._shared = None

    async def look_up(self, secret: bytes, now: datetime) -> LookUp:
        """Return the caller with this token, valid at this time. Raises a refusal, or DBAPIError without a database."""
        return await self._callers_asked.ask(_Question(secret, now))

    async def check_state(self) -> DatabaseState:
        """Return the present state, for a request without a caller. Raises like `look_up`."""
        return await self._states_asked.ask(None)

    async def write_position(self) -> WritePosition:
        """Return a position behind what was written for a request. Raises DBAPIError without a database."""
        if self.need_no_wait:
            return self._database.change_marker.read_position()
        return await self._positions_asked.ask(None)

    def note_use(self, secret: bytes, day: date) -> None:
        """Remember that the use of this token on this day has been recorded."""
        digest = _digest(secret)
        if (remembered := self._callers.get(digest)) is not None:
            self._callers[digest] = remembered._replace(caller=replace(remembered.caller, last_used_on=day))

    def _present_data(self) -> PresentData:
        """Return the present data. Its versions are the same object while nothing was committed.

        Raises ReplicaBehind.
        """
        with self._reading:
            state = self._database.read_state()
            _refuse_behind(state)
            if state.marker != self._marker:
                with self._database.read_one_statement() as session:
                    self._versions = self._read_versions(session)
                self._marker = state.marker
            return PresentData(state, self._versions)

    def _caller_with(self, data: PresentData, secret: bytes, now: datetime) -> LookUp:
        digest = _digest(secret)
        remembered, identity = self._callers.get(digest), data.versions[IDENTITY]
        if remembered is None or remembered.identity != identity:
            with self._database.read_one_statement() as session:
                remembered = RememberedCaller(self._authenticate(session, secret.decode("latin-1"), now), identity)
            if len(self._callers) >= MAX_CALLERS:
                self._callers.clear()
            self._callers[digest] = remembered
        if remembered.caller.expires_at <= now:
            raise TokenExpired
        return LookUp(remembered.caller, *data)

    def _outcomes(self, questions: Sequence[_Question]) -> list[LookUp | Exception]:
        """Look up these callers. Errors are raised again where the requests wait."""
        try:
            data = read_despite_conflicts(self._present_data)
        except Exception as error:
            return [error] * len(questions)
        return [self._outcome(data, question) for question in questions]

    def _outcome(self, data: PresentData, question: _Question) -> LookUp | Exception:
        try:
            return read_despite_conflicts(partial(self._caller_with, data, question.secret, question.now))
        except Exception as error:
            return error

    def _states(self, questions: Sequence[None]) -> list[DatabaseState | Exception]:
        try:
            state = self._database.read_state()
            _refuse_behind(state)
        except Exception as error:
            return [error] * len(questions)
        return [state] * len(questions)

    def _positions(self, questions: Sequence[None]) -> list[WritePosition | Exception]:
        try:
            return [self._database.change_marker.read_position()] * len(questions)
        except Exception as error:
            return [error] * len(questions)


def _refuse_behind(state: DatabaseState) -> None:
    if state.is_behind:
        raise ReplicaBehind


def _digest(secret: bytes) -> bytes:
    """Secrets themselves are not kept in memory."""
    return hashlib.sha256(secret).digest()
