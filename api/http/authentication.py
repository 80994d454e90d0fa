"""Authentication: below /v1 nothing is read, not even the body, before the token is known to be valid.

The same middleware refuses what no route takes: headers or a body over the limit, and a parameter given twice.
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
from api.core.errors import ApiError, ContentTooLarge, HeadersTooLarge, ParameterRepeated, TokenMissing
from api.db.engine import LOOKUP_CONNECTIONS, Database
from api.http.problems import database_problem, problem_response

Authenticate = Callable[[Session, str, datetime], Caller]
NoteUse = Callable[[Session, UUID, date], None]

GUARDED_PREFIX = "/v1"
MAX_HEADER_BYTES = 32 * 1024
EXPIRY_NOTICE = timedelta(days=14)

_lookup_limiter: RunVar[CapacityLimiter | None] = RunVar("lookup_limiter", None)
_note_limiter: RunVar[CapacityLimiter | None] = RunVar("note_limiter", None)


class ClientGone(Exception):
    """The client disconnected before it had sent the whole body, so no response can be sent."""


class AuthenticationMiddleware:
    """Looks up the caller of every request below /v1, refuses requests without a valid token, and reads the body.

    `authenticate` returns the caller of a token's secret or raises a refusal. `note_use` records the day on which a
    token was used.
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
            if sum(len(name) + len(value) for name, value in scope["headers"]) > MAX_HEADER_BYTES:
                raise HeadersTooLarge
            if scope["path"].startswith(GUARDED_PREFIX):
                await self._identify_caller(scope)
            _refuse_repeated_parameters(scope)
            receive_body = await self._read_body(scope, receive)
        except ClientGone:
            return
        except ApiError as error:
            await problem_response(error, scope)(scope, receive, send)
            return
        except (DBAPIError, PoolTimeout) as error:
            if (response := database_problem(error, scope)) is None:
                raise
            await response(scope, receive, send)
            return
        await self.app(scope, receive_body, _with_expiry_notice(scope, send, self.clock))
        await self._note_use(scope)

    async def _identify_caller(self, scope: Scope) -> None:
        scheme, _, secret = Headers(scope=scope).get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not secret:
            raise TokenMissing
        caller = await to_thread.run_sync(
            self._look_up, secret.strip(), limiter=_limiter(_lookup_limiter, LOOKUP_CONNECTIONS)
        )
        scope["state"]["caller"] = caller
        scope["state"]["token_id"] = str(caller.token_id)

    def _look_up(self, secret: str) -> Caller:
        with self.database.read_one_statement() as session:
            return self.authenticate(session, secret, self.clock())

    async def _note_use(self, scope: Scope) -> None:
        """Record the day of last use, once a day and after the response. It is no error if that fails."""
        caller: Caller | None = scope["state"].get("caller")
        if caller is not None and caller.last_used_on != self.clock().date():
            with suppress(DBAPIError, PoolTimeout):
                await to_thread.run_sync(self._write_use, caller, limiter=_limiter(_note_limiter, 1))

    def _write_use(self, caller: Caller) -> None:
        with self.database.write() as session:
            self.note_use(session, caller.token_id, self.clock().date())

    async def _read_body(self, scope: Scope, receive: Receive) -> Receive:
        """Read the body, up to `body_limit` bytes, and return a `receive` from which the route reads it again."""
        content_length = Headers(scope=scope).get("content-length", "0")
        if content_length.isascii() and content_length.isdigit() and int(content_length[:20]) > self.body_limit:
            raise ContentTooLarge(limit=self.body_limit)
        body = bytearray()
        has_more = True
        while has_more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientGone
            body += message.get("body", b"")
            has_more = message.get("more_body", False)
            if len(body) > self.body_limit:
                raise ContentTooLarge(limit=self.body_limit)
        scope["state"]["body_digest"] = hashlib.sha256(body).hexdigest()
        return _receive_again(bytes(body), receive)


def _with_expiry_notice(scope: Scope, send: Send, clock: Clock) -> Send:
    """A `send` that adds `Siaga-Token-Expires` to responses in the last two weeks of a token."""
    caller: Caller | None = scope["state"].get("caller")
    if caller is None or caller.expires_at - clock() > EXPIRY_NOTICE:
        return send

    async def send_with_notice(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message)["Siaga-Token-Expires"] = caller.expires_at.isoformat()
        await send(message)

    return send_with_notice


def _limiter(limiter_variable: RunVar[CapacityLimiter | None], size: int) -> CapacityLimiter:
    """The limiter of this event loop. It keeps a task from using more connections than are reserved for it."""
    limiter = limiter_variable.get(None)
    if limiter is None:
        limiter = CapacityLimiter(size)
        limiter_variable.set(limiter)
    return limiter


def _receive_again(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives the body in one message, then continues with the original."""
    is_delivered = False

    async def receive_body() -> Message:
        nonlocal is_delivered
        if is_delivered:
            return await receive()
        is_delivered = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_body


def _refuse_repeated_parameters(scope: Scope) -> None:
    parameter_names = [name for name, _ in parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)]
    if len(parameter_names) > len(set(parameter_names)):
        raise ParameterRepeated
