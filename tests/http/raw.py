"""Requests sent byte for byte, as a server hands them on: also those that no well-behaved client sends."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message, Receive, Scope


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def json(self) -> Any:
        return json.loads(self.body)


def ask(app: ASGIApp, target: str, *, method: str = "GET", **headers: str) -> Answer:
    return asyncio.run(call(app, scope(target, method=method, **headers)))


def ask_all(app: ASGIApp, targets: Sequence[str], **headers: str) -> list[Answer]:
    """Ask for all `targets`, which are ASCII as in a request line. Header names have underscores for hyphens."""

    async def all_of_them() -> list[Answer]:
        return [await call(app, scope(target, **headers)) for target in targets]

    return asyncio.run(all_of_them())


def scope(target: str, *, method: str = "GET", **headers: str) -> Scope:
    path, _, query = target.partition("?")
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": "",
        "headers": [
            (name.replace("_", "-").encode(), value.encode())
            for name, value in {"host": "testserver", **headers}.items()
        ],
        "server": ("testserver", 80),
        "client": ("127.0.0.1", 50000),
    }


def no_body() -> Receive:
    """Receive an empty body, then wait for ever: the caller keeps the connection open."""
    sent = False

    async def receive() -> Message:
        nonlocal sent
        if sent:
            await asyncio.Event().wait()
        sent = True
        return {"type": "http.request", "body": b"", "more_body": False}

    return receive


async def call(app: ASGIApp, request_scope: Scope, receive: Receive | None = None) -> Answer:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    await app(request_scope, receive or no_body(), send)
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], headers, b"".join(message.get("body", b"") for message in sent))
