"""Default deny: below /v1 nothing is read, not even the body, before the token is known.

Also what can be refused for every route alike: a body over the limit, a parameter given twice.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from urllib.parse import parse_qsl
from uuid import UUID

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlmodel import Session
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.core.caller import Caller
from api.core.clock import Clock
from api.core.errors import ApiError, ContentTooLarge, HeadTooLarge, ParameterRepeated, TokenMissing
from api.db.engine import LOOKUPS, Database
from api.http.problems import answer, unserved

Authenticate = Callable[[Session, str, datetime], Caller]
NoteUse = Callable[[Session, UUID, date], None]

GUARDED = "/v1"
LARGEST_HEAD = 32 * 1024
EXPIRY_NOTICE = timedelta(days=14)

_lookups: RunVar[CapacityLimiter | None] = RunVar("lookups", None)
_notes: RunVar[CapacityLimiter | None] = RunVar("notes", None)


class ClientGone(Exception):
    """The caller hung up before the body was whole: there is nothing to do, and nobody to tell."""


class AuthenticationMiddleware:
    """Looks up the caller of every request below /v1, refuses who has no token in force, and reads the body.

    `authenticate` finds the caller of a secret or raises a refusal; `note_use` records the day a token was used.
    """

    def __init__(
        self,
        app: ASGIApp,
        database: Database,
        body_limit: int,
        clock: Clock,
        authenticate: Authenticate,
        note_use: NoteUse,
    ) -> None:
        self.app = app
        self.authenticate = authenticate
        self.note_use = note_use
        self.clock = clock
        self.database = database
        self.body_limit = body_limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        try:
            if sum(len(name) + len(value) for name, value in scope["headers"]) > LARGEST_HEAD:
                raise HeadTooLarge
            if scope["path"].startswith(GUARDED):
                await self._admit(scope)
            _refuse_repeated(scope)
            body = await self._body(scope, receive)
        except ClientGone:
            return
        except ApiError as error:
            await answer(error, scope)(scope, receive, send)
            return
        except (DBAPIError, PoolTimeout) as error:
            if (response := unserved(error, scope)) is None:
                raise
            await response(scope, receive, send)
            return
        await self.app(scope, body, _warning_of_expiry(scope, send, self.clock))
        await self._note_use(scope)

    async def _admit(self, scope: Scope) -> None:
        kind, _, secret = Headers(scope=scope).get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not secret:
            raise TokenMissing
        caller = await to_thread.run_sync(self._look_up, secret.strip(), limiter=_limiter(_lookups, LOOKUPS))
        scope["state"]["caller"] = caller
        scope["state"]["token_id"] = str(caller.token_id)

    def _look_up(self, secret: str) -> Caller:
        with self.database.look_up() as session:
            return self.authenticate(session, secret, self.clock())

    async def _note_use(self, scope: Scope) -> None:
        """The day of last use, at most once a day and after the answer. Losing it is allowed."""
        caller: Caller | None = scope["state"].get("caller")
        if caller is not None and caller.last_used_on != self.clock().date():
            with suppress(DBAPIError, PoolTimeout):
                await to_thread.run_sync(self._write_use, caller, limiter=_limiter(_notes, 1))

    def _write_use(self, caller: Caller) -> None:
        with self.database.write() as session:
            self.note_use(session, caller.token_id, self.clock().date())

    async def _body(self, scope: Scope, receive: Receive) -> Receive:
        """The whole body, at most `body_limit` bytes of it, to be read once more by the route."""
        length = Headers(scope=scope).get("content-length", "0")
        if length.isascii() and length.isdigit() and int(length[:20]) > self.body_limit:
            raise ContentTooLarge(limit=self.body_limit)
        read = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientGone
            read += message.get("body", b"")
            more = message.get("more_body", False)
            if len(read) > self.body_limit:
                raise ContentTooLarge(limit=self.body_limit)
        scope["state"]["body_digest"] = hashlib.sha256(read).hexdigest()
        return _replay(bytes(read), receive)


def _warning_of_expiry(scope: Scope, send: Send, clock: Clock) -> Send:
    """`Siaga-Token-Expires` on every answer in a token's last two weeks."""
    caller: Caller | None = scope["state"].get("caller")
    if caller is None or caller.expires_at - clock() > EXPIRY_NOTICE:
        return send

    async def noting(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message)["Siaga-Token-Expires"] = caller.expires_at.isoformat()
        await send(message)

    return noting


def _limiter(of: RunVar[CapacityLimiter | None], size: int) -> CapacityLimiter:
    """One for each event loop, so that neither task takes more connections than are set apart for it."""
    limiter = of.get(None)
    if limiter is None:
        limiter = CapacityLimiter(size)
        of.set(limiter)
    return limiter


def _replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def once() -> Message:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once


def _refuse_repeated(scope: Scope) -> None:
    names = [name for name, _ in parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)]
    if len(names) > len(set(names)):
        raise ParameterRepeated
