"""A proxy between a browser and a server that treats streams as some proxies do."""

import asyncio
import threading
import time
from collections.abc import MutableMapping
from enum import StrEnum
from types import TracebackType
from typing import Any

import httpx2
import uvicorn
from starlette.types import Receive, Scope, Send

from tests.cli.command import free_port

STREAM = "/v1/changes/stream"
HOP_BY_HOP = frozenset((b"connection", b"keep-alive", b"transfer-encoding", b"upgrade"))


class Streams(StrEnum):
    """What the proxy does with a stream that begins."""

    PASS = "pass"
    REFUSE = "refuse"
    """Answer 502 without asking the server."""
    BEHIND = "behind"
    """Answer as a replica that is too far behind its primary."""
    BUFFER = "buffer"
    """Wait for the end of the answer before passing any of it on."""
    BUFFER_BODY = "buffer_body"
    """Pass on the head of the answer alone, and wait for the end of its body."""
    BEGINNINGS = "beginnings"
    """Pass on what comes within a second, and nothing more."""


class Proxy:
    """Passes requests on to a server, over connections of its own."""

    def __init__(self, server_url: str, streams: Streams = Streams.PASS) -> None:
        self.server_url, self.streams = server_url, streams
        self.opened_streams = 0
        self._is_silent: list[bool] = []
        """Of each stream that was passed on."""
        self.port = free_port()
        config = uvicorn.Config(self, host="127.0.0.1", port=self.port, log_level="critical", lifespan="off", ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> "Proxy":
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._server.force_exit = self._server.should_exit = True
        self._thread.join()

    def has_opened(self, count: int) -> bool:
        """Whether so many streams were opened, or refused."""
        return self.opened_streams == count

    def fall_silent(self) -> None:
        """Pass on nothing more of the streams that are open, and leave their connections open."""
        self._is_silent = [True for _ in self._is_silent]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_stream = scope["path"] == STREAM
        self.opened_streams += is_stream
        if is_stream and self.streams is Streams.REFUSE:
            await _send_bad_gateway(send)
            return
        if is_stream and self.streams is Streams.BEHIND:
            await _send(send, 503, b"application/problem+json", b'{"status": 503, "code": "replica_behind"}')
            return
        body = await _body(receive)
        passing = asyncio.create_task(self._pass_on(scope, body, send, is_stream))
        leaving = asyncio.create_task(_client_has_left(receive))
        await asyncio.wait((passing, leaving), return_when=asyncio.FIRST_COMPLETED)
        for task in (passing, leaving):
            task.cancel()
        await asyncio.gather(passing, leaving, return_exceptions=True)

    async def _pass_on(self, scope: Scope, body: bytes, send: Send, is_stream: bool) -> None:
        query = scope["query_string"].decode()
        address = f"{self.server_url}{scope['raw_path'].decode()}" + (f"?{query}" if query else "")
        headers = [(name, value) for name, value in scope["headers"] if name not in HOP_BY_HOP]
        request = httpx2.Request(scope["method"], address, headers=headers, content=body)
        try:
            async with httpx2.AsyncClient(timeout=None, trust_env=False) as client:
                answer = await client.send(request, stream=True)
                await self._answer(answer, send, is_stream)
                await answer.aclose()
        except httpx2.TransportError:
            await _send_bad_gateway(send)

    async def _answer(self, answer: httpx2.Response, send: Send, is_stream: bool) -> None:
        stream_number = len(self._is_silent)
        if is_stream:
            self._is_silent.append(False)
        held = [chunk async for chunk in answer.aiter_raw()] if is_stream and self.streams is Streams.BUFFER else []
        headers = [(name, value) for name, value in answer.headers.raw if name.lower() not in HOP_BY_HOP]
        await send({"type": "http.response.start", "status": answer.status_code, "headers": headers})
        if is_stream and self.streams is Streams.BUFFER_BODY:
            held = [chunk async for chunk in answer.aiter_raw()]
        if held:
            await send({"type": "http.response.body", "body": b"".join(held)})
            return
        begun_at = time.monotonic()
        async for chunk in answer.aiter_raw():
            is_late = self.streams is Streams.BEGINNINGS and time.monotonic() > begun_at + 1
            if not is_stream or not (self._is_silent[stream_number] or is_late):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


async def _body(receive: Receive) -> bytes:
    body = b""
    while True:
        message: MutableMapping[str, Any] = await receive()
        body += bytes(message.get("body", b""))
        if not message.get("more_body"):
            return body


async def _client_has_left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send_bad_gateway(send: Send) -> None:
    await _send(send, 502, b"text/plain", b"Bad Gateway")


async def _send(send: Send, status: int, media_type: bytes, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", media_type)]})
    await send({"type": "http.response.body", "body": body})
