"""A strong ETag on every response to a GET, and 304 where the caller already has that response.

The middleware makes the tag from the body, so it is never wrong; it saves bandwidth, not work. If a route sets an
ETag of its own, the middleware uses that.
"""

import hashlib

from pydantic import BaseModel
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

VARY = "Accept, Accept-Language, Authorization"


class ETagMiddleware:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self.app(scope, receive, send)
            return
        await self.app(scope, receive, _TaggedResponse(scope, send).send)


class _TaggedResponse:
    """Holds back a response of known length until its body is complete, then sends it with its tag, or a 304."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._if_none_match = Headers(scope=scope).get("if-none-match", "")
        self._send = send
        self._start: Message | None = None
        self._body = bytearray()

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _can_be_tagged(message):
            self._start = message
        elif self._start is None:
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._finish(self._start)

    async def _finish(self, start_message: Message) -> None:
        headers = MutableHeaders(scope=start_message)
        etag = headers.setdefault("ETag", f'"{hashlib.sha256(self._body).hexdigest()[:32]}"')
        headers["Cache-Control"] = "private, no-cache"
        headers["Vary"] = VARY
        if matches(self._if_none_match, etag):
            start_message["status"] = 304
            del headers["content-length"]
            self._body.clear()
        await self._send(start_message)
        await self._send({"type": "http.response.body", "body": bytes(self._body)})


def matches(if_none_match: str, etag: str) -> bool:
    """Whether the header `If-None-Match` names this tag (RFC 9110 13.1.2: weak comparison)."""
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return "*" in tags or etag in tags


def object_etag(own_state: object, body: BaseModel) -> str:
    """A tag of two halves: the object's own state, which `If-Match` compares, and a digest of the whole body.

    The body may change without the object: with time, with the caller's scope or with other objects.
    """
    return f'"{own_state}.{short_digest(body.model_dump_json())}"'


def short_digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _can_be_tagged(start_message: Message) -> bool:
    headers = Headers(scope=start_message)
    return start_message["status"] == 200 and "content-length" in headers and headers.get("cache-control") != "no-store"
