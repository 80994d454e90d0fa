"""The one middleware in front of the routes. Every request passes it once.

It gives the request an id and a line in the log, refuses what no route takes, finds out who is calling, and answers
from the kept answers while they are current. Only what is left reaches FastAPI. Below /v1 nothing is read, not even
the body, before the token or session is known to be valid and to have the role that the route asks for. To sign in is
the exception: before its body is read, only the headers are known to be those of a page of this server.
"""

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial
from typing import Any
from urllib.parse import parse_qsl

from anyio.lowlevel import RunVar
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.core.caller import Caller
from api.core.errors import (
    ApiError,
    ContentTooLarge,
    HeadersTooLarge,
    HostMissing,
    OutcomeUnknown,
    ParameterRepeated,
    PositionInvalid,
    PositionNotReached,
    ReplicaReadsOnly,
    TokenMissing,
    TokenUnknown,
    TwoCredentials,
)
from api.core.settings import Settings
from api.db.replication import WAIT_SECONDS, DatabaseState, WritePosition, parse_position
from api.http import request_log, session_cookie
from api.http.compression import LEVEL, PACKED_FILES, SMALLEST_BODY, can_be_packed, pack, takes_gzip
from api.http.etags import VARY, body_etag, matches
from api.http.exports import ExportMiddleware
from api.http.gates import STREAM_PATHS, WATCH_PATHS, Gates, Place
from api.http.kept_answers import AnswerLifetime, KeptAnswer, KeptAnswers, Versions
from api.http.language import ANSWER_LANGUAGE, preferred_language
from api.http.look_ups import LookUps
from api.http.metrics import Metrics
from api.http.primary import PrimaryServer, is_forwarded
from api.http.problems import database_problem, problem_response
from api.http.roles import require_roles
from api.http.routes import MAX_BODY_BYTES, DatabaseRoute, find_route
from api.http.token_uses import TokenUses

GUARDED_PREFIX, METRICS_PATH = "/v1", "/metrics"
SIGN_IN = "POST", "/v1/sessions"
"""The one call below /v1 that nobody needs a credential for: its body brings one."""
MAX_HEADER_BYTES = 32 * 1024
EXPIRY_NOTICE = timedelta(days=14)
SIMULATED = (b"siaga-simulated", b"true")
"""On every response from a database of invented reports, so that nobody takes them for real."""
CACHE_HEADERS = [(b"cache-control", b"private, no-cache"), (b"vary", VARY.encode())]
FOR_EVER = b"public, max-age=31536000, immutable"
"""What a route says of a file whose address changes with its content. Any cache may hold it, and never asks again."""
NOT_IN_304 = {b"content-length", b"content-type"}
SECURITY_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
)
"""On every response: browsers guess no types, show no page inside another one, and tell nobody where they come from."""
READS = ("GET", "HEAD")
POSITION = b"siaga-position"
LOOK_SECONDS = 0.02
"""So often a read looks on a replica whether the write that it must show is there."""

AnswerKey = tuple[object, ...]
MOST_RENEWALS_AWAITED = 3
"""A request waits for at most so many new answers of others. If none of them serves it, it makes its own."""


class ClientGone(Exception):
    """The client disconnected before it had sent the whole body, so no response can be sent."""


class FrontMiddleware:
    """Passes requests on with their id and caller in `request.state`, and answers the others itself."""

    def __init__(self, app: ASGIApp, *, body_limit: int, look_ups: LookUps, token_uses: TokenUses) -> None:
        self.app = app
        self.exports = GZipMiddleware(ExportMiddleware(app), SMALLEST_BODY, LEVEL, exclude_content_types=PACKED_FILES)
        self.body_limit, self.look_ups, self.token_uses = body_limit, look_ups, token_uses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        exchange = Exchange(scope, receive, send)
        try:
            await self._answer(exchange)
        except ClientGone:
            pass
        except Exception as error:
            exchange.state["failure"] = request_log.failure(error)
            if exchange.status:
                raise
            await problem_response(ApiError(), scope)(scope, receive, exchange.send_plain)
        finally:
            exchange.end_renewal()
            exchange.leave()
            exchange.log()
        caller = exchange.caller
        if caller is not None and caller.last_used_on != (today := exchange.now.date()):
            await self.token_uses.note(caller, exchange.secret, today)

    async def _answer(self, exchange: "Exchange") -> None:
        scope = exchange.scope
        try:
            if sum([len(name) + len(value) for name, value in scope["headers"]]) > MAX_HEADER_BYTES:
                raise HeadersTooLarge
            exchange.check_headers()
            if not exchange.is_read:
                _refuse_write_if_full(exchange)
            if not await self._meet(exchange):
                await self._forward(exchange)
                return
            if (answer := await exchange.kept_answer()) is not None:
                await exchange.send_kept(answer)
                return
            _refuse_repeated_parameters(scope)
            receive = await self._with_body(exchange, self._let_in(exchange))
            if exchange.place is not None:
                await exchange.place.wait_for_turn()
        except ApiError as error:
            await problem_response(error, scope)(scope, exchange.receive, exchange.send_plain)
            return
        except (DBAPIError, PoolTimeout) as error:
            if (response := database_problem(error, scope)) is None:
                raise
            await response(scope, exchange.receive, exchange.send_plain)
            return
        ANSWER_LANGUAGE.set(_language(exchange.headers.get(b"accept-language", b"")))
        if not exchange.is_read:
            await self._write(exchange, receive)
            return
        app = self.exports if exchange.is_export else self.app
        get_scope = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope
        await app(get_scope, receive, exchange.send_tagged)
        exchange.route = request_log.route_template(get_scope)
        exchange.keep()

    async def _write(self, exchange: "Exchange", receive: Receive) -> None:
        """Let a route write. Who gets its answer sees at once what it has written.

        If the database goes away before it gives the position of the write, the outcome is unknown: from a replica its
        caller could read the past.
        """
        is_unknown = False

        async def send(message: Message) -> None:
            nonlocal is_unknown
            self.look_ups.stop_sharing()
            if message["type"] == "http.response.start" and message["status"] < 500:
                has_position = await self._say_position(exchange)
                if is_unknown := not has_position and message["status"] < 400:
                    unknown = problem_response(OutcomeUnknown(), exchange.scope)
                    await unknown(exchange.scope, exchange.receive, exchange.send_plain)
            if not is_unknown:
                await exchange.send_plain(message)

        await self.app(exchange.scope, receive, send)
        exchange.route = request_log.route_template(exchange.scope)

    async def _say_position(self, exchange: "Exchange") -> bool:
        """Say how far a replica must be to show what was written. Returns whether the database still answers."""
        if exchange.write_route is None:
            return True
        try:
            position = await self.look_ups.write_position()
        except (DBAPIError, PoolTimeout) as error:
            exchange.state["failure"] = type(error).__name__
            return False
        exchange.own_headers.append((POSITION, str(position).encode()))
        return True

    async def _meet(self, exchange: "Exchange") -> bool:
        """Find out who is calling, and whether this server can answer. False: only the primary can yet.

        Raises a refusal.
        """
        scope, can_answer = exchange.scope, True
        if scope["path"].startswith(GUARDED_PREFIX) or _needs_token_for_metrics(scope):
            position = exchange.asked_position()
            if position is None:
                await self._identify(exchange)
            else:
                can_answer = await self._identify_at(exchange, position)
        if exchange.caller is None and self.look_ups.may_be_replica and scope["path"] not in WATCH_PATHS:
            exchange.database_state = await self.look_ups.check_state()
        if not exchange.is_read and exchange.is_on_replica:
            primary_url = exchange.primary.origin
            raise ReplicaReadsOnly(extra_headers={"Siaga-Primary": primary_url} if primary_url else {})
        return can_answer

    async def _identify_at(self, exchange: "Exchange", position: WritePosition) -> bool:
        """Find out who is calling, once the database has this position. False: it does not have it in time.

        A token that is not known may be one that is made at the position. Raises a refusal.
        """
        end, must_know = time.monotonic() + WAIT_SECONDS, False
        while True:
            is_last = time.monotonic() >= end
            try:
                await self._identify(exchange)
                if exchange.database_state is None or exchange.database_state.has(position):
                    exchange.shows_since = time.perf_counter()
                    return True
            except TokenUnknown:
                if is_last or must_know:
                    raise
            if is_last:
                return False
            must_know = self.look_ups.has(position)
            await asyncio.sleep(LOOK_SECONDS)

    async def _forward(self, exchange: "Exchange") -> None:
        """Let the primary answer a read that the replica cannot answer yet. Raises PositionNotReached.

        A stream is not forwarded: it would stay with the primary for hours.
        """
        has_token = b"authorization" in exchange.headers
        if not (exchange.primary.origin and has_token) or exchange.is_stream or is_forwarded(exchange.headers):
            raise PositionNotReached
        self._let_in(exchange)
        own_headers = [name for name, _ in exchange.own_headers]
        await exchange.primary.forward(exchange.scope, exchange.request_id, own_headers, exchange.send_plain)

    async def _identify(self, exchange: "Exchange") -> None:
        """Find out who is calling. Raises a refusal."""
        has_cookie = b"cookie" in exchange.headers and exchange.take_cookie()
        if not exchange.is_read and exchange.is_sign_in:
            exchange.require_own_page()
            return
        if not has_cookie:
            scheme, _, secret = exchange.headers.get(b"authorization", b"").partition(b" ")
            if scheme.lower() != b"bearer" or not secret:
                raise TokenMissing
            exchange.secret = secret.strip()
        if self.look_ups.need_no_wait:
            caller, state, versions = self.look_ups.look_up_at_once(exchange.secret, exchange.now)
        else:
            caller, state, versions = await self.look_ups.look_up(exchange.secret, exchange.now)
        if (caller.session_id is not None) != has_cookie:
            raise TokenUnknown
        is_first = exchange.caller is None
        exchange.caller, exchange.database_state, exchange.versions = caller, state, versions
        exchange.state["caller"] = caller
        if is_first and caller.expires_at - exchange.now <= EXPIRY_NOTICE:
            exchange.own_headers.append(
                (b"siaga-token-expires", f"{caller.expires_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}".encode())
            )

    async def _identify_again(self, exchange: "Exchange") -> Caller | None:
        """Look up the caller of a request that goes on. Raises a refusal if the token is no longer valid."""
        exchange.now = exchange.scope["app"].state.clock()
        await self._identify(exchange)
        return exchange.caller

    def _let_in(self, exchange: "Exchange") -> int:
        """Return how many bytes its route takes. Raises a refusal: a role is missing, or too much is under way."""
        scope, caller = exchange.scope, exchange.caller
        gates: Gates = scope["app"].state.gates
        route = exchange.write_route
        if scope["path"] in WATCH_PATHS:
            gate = None
        elif caller is None:
            gate = gates.public
        elif exchange.is_stream:
            gate = gates.streams
            exchange.state["identify_again"] = partial(self._identify_again, exchange)
            exchange.state["is_head"] = scope["method"] == "HEAD"
        elif exchange.is_read:
            gate = gates.exports if exchange.is_export else gates.reads
        else:
            gate = gates.gate_of_write(route)
            require_roles(caller, () if route is None else route.required_roles)
        if gate is not None:
            exchange.place = gate.enter(None if caller is None else caller.token_id)
        return min(self.body_limit, MAX_BODY_BYTES if route is None else route.body_limit)

    async def _with_body(self, exchange: "Exchange", limit: int) -> Receive:
        """Read the body, up to `limit` bytes, and return a `receive` from which the route reads it again."""
        content_length = exchange.headers.get(b"content-length", b"0").decode("latin-1")
        if content_length.isascii() and content_length.isdigit() and int(content_length[:20]) > limit:
            raise ContentTooLarge(limit=limit)
        if exchange.is_read and not exchange.has_body:
            return exchange.receive
        body, digest = bytearray(), hashlib.sha256()
        has_more = True
        while has_more:
            message = await exchange.receive()
            if message["type"] == "http.disconnect":
                raise ClientGone
            body_part = message.get("body", b"")
            body += body_part
            digest.update(body_part)  # part by part: a large one at once would keep everyone else waiting
            has_more = message.get("more_body", False)
            if len(body) > limit:
                raise ContentTooLarge(limit=limit)
        exchange.state["body_digest"] = digest.hexdigest()
        return _receive_again(bytes(body), exchange.receive)


class Renewal:
    """An answer while it is made: there was none, or none that is current."""

    def __init__(self) -> None:
        self.is_over = asyncio.Event()
        self.began_at = time.perf_counter()
        """Everything that it reads, it reads after this."""
        self.answer: KeptAnswer | None = None
        """None: it could not be kept."""

    def serves(self, exchange: "Exchange") -> bool:
        """Whether all that the answer was made of was read after what the request must show was there."""
        if self.answer is None or exchange.shows_since >= self.began_at:
            return False
        return self.answer.lifetime.holds_at(exchange.now)


class Exchange:
    """One request and its response."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.started_at = time.perf_counter()
        self.shows_since = self.started_at
        """What is read after this shows all that the answer must show."""
        app_state = scope["app"].state
        self.write_log_line: Callable[[str], None] | None = app_state.write_log_line
        self.kept_answers: KeptAnswers = app_state.kept_answers
        self.metrics: Metrics = app_state.metrics
        self.now: datetime = app_state.clock()
        self.scope, self.receive, self._send = scope, receive, send
        self.headers: dict[bytes, bytes] = dict(reversed(scope["headers"]))  # of a repeated header the first counts
        self.is_read = scope["method"] in READS
        self.is_stream = self.is_read and scope["path"] in STREAM_PATHS
        self.is_export = self.is_read and b"format=" in scope["query_string"]
        self.request_id = request_log.request_id(self.headers.get(b"x-request-id"))
        self.own_headers = [(b"x-request-id", self.request_id.encode()), *SECURITY_HEADERS]
        """The headers that are not kept with an answer: most belong to this request alone."""
        if app_state.simulated:
            self.own_headers.append(SIMULATED)
        self.state: dict[str, Any] = scope.setdefault("state", {})
        self.state["request_id"] = self.request_id
        self.status = 0
        self.secret = b""
        self.caller: Caller | None = None
        self.database_state: DatabaseState | None = None
        """As of an instant after the request arrived. None: nobody has asked."""
        self.versions: Versions = {}
        """The versions of the data before anything is read for the answer."""
        self.key: AnswerKey | None = None
        self._renewal: Renewal | None = None
        """The new answer that this request makes, for which others wait too."""
        self._start: Message | None = None
        self._body = bytearray()
        self.place: Place | None = None
        """Its place among the requests of its kind that are under way; None: it takes none, or is not let in yet."""
        self.write_route: DatabaseRoute | None = None
        """The route of a request that is no read, if there is one."""
        self.route: str | None = None
        """The template of the route that answered, for the log."""

    def check_headers(self) -> None:
        """Refuse a request that programs in front of the server may read in another way (RFC 9112 3.2).

        Raises HostMissing unless it has one `Host`, and TwoCredentials if it has two of `Authorization`.
        """
        has_repeated = len(self.headers) < len(self.scope["headers"])
        if has_repeated and self._count(b"authorization") > 1:
            raise TwoCredentials
        if has_repeated and self._count(b"host") > 1:
            raise HostMissing
        if b"host" not in self.headers and self.scope.get("http_version") != "1.0":
            raise HostMissing

    def _count(self, header: bytes) -> int:
        return sum(name == header for name, _ in self.scope["headers"])

    @property
    def is_sign_in(self) -> bool:
        return (self.scope["method"], self.scope["path"]) == SIGN_IN

    @property
    def primary(self) -> PrimaryServer:
        primary: PrimaryServer = self.scope["app"].state.primary
        return primary

    @property
    def is_on_replica(self) -> bool:
        return self.database_state is not None and self.database_state.is_replica

    def asked_position(self) -> WritePosition | None:
        """Return the position whose write the answer must show. None: any. Raises PositionInvalid."""
        text = self.headers.get(POSITION)
        if text is None or not self.is_read:
            return None
        if (position := parse_position(text.decode("latin-1"))) is None:
            raise PositionInvalid(pointer="header/siaga-position")
        return position

    def take_cookie(self) -> bool:
        """Take the secret from the cookie, if there is one. Raises a refusal of what a browser may be tricked into."""
        if (secret := session_cookie.cookie_secret(self.headers, self.scope["scheme"])) is None:
            return False
        if b"authorization" in self.headers:
            raise TwoCredentials
        if not self.is_read:
            self.require_own_page()
        self.secret = secret
        return True

    def require_own_page(self) -> None:
        """Raises CrossSiteRequest unless a page of this server sent the request."""
        session_cookie.require_own_page(self.headers, self.scope["app"].state.settings.origin)

    @property
    def has_body(self) -> bool:
        return self.headers.get(b"content-length", b"0") != b"0" or b"transfer-encoding" in self.headers

    async def kept_answer(self) -> KeptAnswer | None:
        """Return the answer that was kept for such a request, if it is still current.

        If there is none, one request makes it, and those who come meanwhile wait for it. It serves those who came
        before its making began, and those for whom it is current by the versions that they found themselves.
        """
        if not self.is_read or self.is_export or self.is_stream or self.has_body:
            return None
        self.key = self._key()
        for _ in range(MOST_RENEWALS_AWAITED):
            answer = self.kept_answers.get(self.key)
            if answer is not None and answer.is_current(self.versions, self.now):
                return answer
            if answer is None and self.kept_answers.is_never_kept(self.scope["path"]):
                return None
            renewals = _renewals_of_loop()
            if (renewal := renewals.get(self.key)) is None:
                self._renewal = renewals[self.key] = Renewal()
                return None
            await renewal.is_over.wait()
            if renewal.serves(self):
                return renewal.answer
        return None

    def _key(self) -> AnswerKey:
        """Return the key of the caller's own answer, or of the one for all who may see its region, if there is one.

        Without a caller the answer depends on the address alone, so that nobody can fill the memory with it.
        """
        caller = self.caller
        if caller is None:
            is_packed = takes_gzip(self.headers.get(b"accept-encoding", b""))
            return self.scope["path"], self.scope["query_string"], is_packed
        key_of_all = self._key_of_all()
        answer = self.kept_answers.get(key_of_all)
        if answer is not None and answer.lifetime.region is not None and caller.covers(answer.lifetime.region):
            return key_of_all
        return *key_of_all, caller.role, caller.agency, caller.regions

    def _key_of_all(self) -> AnswerKey:
        """Return the key of an answer that is the same for all callers who may see its region."""
        query = self.scope["query_string"]
        return (
            self.scope["path"],
            b"&".join(sorted(query.split(b"&"))) if b"&" in query else query,
            self.headers.get(b"accept", b""),
            _language(self.headers.get(b"accept-language", b"")),
            takes_gzip(self.headers.get(b"accept-encoding", b"")),
        )

    def end_renewal(self) -> None:
        """Let those go on who wait for the answer that this request was to make, whatever became of it."""
        if self._renewal is not None:
            del _renewals_of_loop()[self.key]
            self._renewal.is_over.set()

    def leave(self) -> None:
        if self.place is not None:
            self.place.leave()

    def log(self) -> None:
        seconds = time.perf_counter() - self.started_at
        is_stream = self.is_stream and self.status == 200
        self.metrics.count_request(self.scope["method"], self.route, self.status, None if is_stream else seconds)
        if self.write_log_line is not None:
            self.write_log_line(
                request_log.log_line(self.state, self.scope["method"], self.route, self.status, seconds)
            )

    async def send_plain(self, message: Message) -> None:
        """Send a part of a response that gets no tag."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            message = {**message, "headers": [*message["headers"], *self.own_headers]}
        elif self.scope["method"] == "HEAD":
            message = {**message, "body": b""}
        await self._send(message)

    async def send_tagged(self, message: Message) -> None:
        """Hold back a response of known length until its body is complete, then send it with its tag, or a 304."""
        if message["type"] == "http.response.start" and _can_be_tagged(message):
            self._start = message
        elif self._start is None:
            await self.send_plain(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._send_whole(self._start)

    async def _send_whole(self, start_message: Message) -> None:
        headers = start_message["headers"]
        if (b"cache-control", FOR_EVER) not in headers:
            headers = [it for it in headers if it[0] not in (b"cache-control", b"vary")] + CACHE_HEADERS
        body = bytes(self._body)
        etag = next((value for name, value in headers if name == b"etag"), None)
        if etag is None:
            etag = body_etag(body).encode()
            headers.append((b"etag", etag))
        if takes_gzip(self.headers.get(b"accept-encoding", b"")) and can_be_packed(headers, body):
            headers, body = await pack(headers, body)
            etag, self._body = dict(headers)[b"etag"], bytearray(body)
        self._start = {**start_message, "headers": headers}
        await self._send_unless_held(headers, etag, body)

    async def send_kept(self, answer: KeptAnswer) -> None:
        self.metrics.kept_answers_sent += 1
        self.route = answer.route
        await self._send_unless_held(answer.headers, answer.etag, answer.body)

    async def _send_unless_held(self, headers: list[tuple[bytes, bytes]], etag: bytes, body: bytes) -> None:
        """Send the response, or 304 if the caller already has it."""
        self.status = 200
        if (held := self.headers.get(b"if-none-match")) is not None and _holds(held, etag):
            self.status, body = 304, b""
            headers = [it for it in headers if it[0] not in NOT_IN_304]
        await self._send({"type": "http.response.start", "status": self.status, "headers": headers + self.own_headers})
        await self._send({"type": "http.response.body", "body": b"" if self.scope["method"] == "HEAD" else body})

    def keep(self) -> None:
        """Keep the answer if its route has declared for how long it holds."""
        lifetime: AnswerLifetime | None = self.state.get("answer_lifetime")
        if lifetime is None and self.status == 200:
            self.kept_answers.note_never_kept(self.scope["path"])
        if lifetime is None or self._start is None or self.key is None:
            return
        headers = self._start["headers"]
        answer = KeptAnswer(
            body=bytes(self._body),
            etag=next(value for name, value in headers if name == b"etag"),
            headers=headers,
            route=self.route,
            lifetime=lifetime,
            versions=tuple([self.versions.get(version_key) for version_key in lifetime.depends_on]),
            checked_with=self.versions,
        )
        self.kept_answers.put(self.key if lifetime.region is None else self._key_of_all(), answer)
        if self._renewal is not None:
            self._renewal.answer = answer


_renewals: RunVar[dict[AnswerKey | None, Renewal]] = RunVar("renewals")


def _renewals_of_loop() -> dict[AnswerKey | None, Renewal]:
    """The answers that requests of this event loop are making again."""
    try:
        return _renewals.get()
    except LookupError:
        renewals: dict[AnswerKey | None, Renewal] = {}
        _renewals.set(renewals)
        return renewals


def _holds(if_none_match: bytes, etag: bytes) -> bool:
    return if_none_match == etag or matches(if_none_match.decode("latin-1"), etag.decode("latin-1"))


def _refuse_write_if_full(exchange: Exchange) -> None:
    """Find the route, and refuse the request before a look-up for it has to wait. Raises Busy."""
    application = exchange.scope["app"]
    exchange.write_route = find_route(application.router.routes, exchange.scope)
    gates: Gates = application.state.gates
    gates.gate_of_write(exchange.write_route).refuse_if_full()


def _needs_token_for_metrics(scope: Scope) -> bool:
    """Whether the request asks for metrics, from an address that may not read them without a token."""
    if scope["path"] != METRICS_PATH:
        return False
    settings: Settings = scope["app"].state.settings
    return not settings.may_scrape((scope.get("client") or ("",))[0])


@lru_cache(maxsize=256)
def _language(accept_language: bytes) -> str:
    return preferred_language(accept_language.decode("latin-1"))


def _can_be_tagged(start_message: Message) -> bool:
    headers = dict(start_message["headers"])
    return (
        start_message["status"] == 200 and b"content-length" in headers and headers.get(b"cache-control") != b"no-store"
    )


def _receive_again(body: bytes, receive: Callable[[], Awaitable[Message]]) -> Receive:
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
    if not scope["query_string"]:
        return
    parameter_names = [name for name, _ in parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)]
    if len(parameter_names) > len(set(parameter_names)):
        raise ParameterRepeated
