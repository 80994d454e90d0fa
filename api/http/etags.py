"""A strong ETag on every answer to a GET, and 304 where the caller already has it.

The tag is the digest of the body, so it is never wrong; it saves the line, not the work.
A route that knows better sets its own ETag, which is then used.
"""

import hashlib

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

VARIES = "Accept, Accept-Language, Authorization"


class ETags:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self.app(scope, receive, send)
            return
        await self.app(scope, receive, _Answer(scope, send).take)


class _Answer:
    """Holds back a whole answer of known length until its tag is known."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self.asked = Headers(scope=scope).get("if-none-match", "")
        self.send = send
        self.start: Message | None = None
        self.body = bytearray()

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _can_be_tagged(message):
            self.start = message
        elif self.start is None:
            await self.send(message)
        else:
            self.body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._finish(self.start)

    async def _finish(self, start: Message) -> None:
        headers = MutableHeaders(scope=start)
        tag = headers.setdefault("ETag", f'"{hashlib.sha256(self.body).hexdigest()[:32]}"')
        headers["Cache-Control"] = "private, no-cache"
        headers["Vary"] = VARIES
        if matches(self.asked, tag):
            start["status"] = 304
            del headers["content-length"]
            self.body.clear()
        await self.send(start)
        await self.send({"type": "http.response.body", "body": bytes(self.body)})


def matches(asked: str, tag: str) -> bool:
    """Whether `If-None-Match` names this tag (RFC 9110 13.1.2: weak comparison)."""
    given = [part.strip().removeprefix("W/") for part in asked.split(",")]
    return "*" in given or tag in given


def _can_be_tagged(start: Message) -> bool:
    headers = Headers(scope=start)
    return start["status"] == 200 and "content-length" in headers and headers.get("cache-control") != "no-store"
