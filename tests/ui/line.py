"""A server whose line is good, bad or cut, as the test wants."""

import socket
import threading
import time
from types import TracebackType

import uvicorn
from starlette.types import Message, Receive, Scope, Send

from tests.conftest import Siaga


class Line:
    """Serves an application to a browser. Writes may fail, before or after they are done, or come twice."""

    def __init__(self, siaga: Siaga) -> None:
        self.siaga = siaga
        self.unreliable_path = "/v1/readiness"
        """How the paths of the writes begin that may fail or come twice."""
        self.fails_each: int | None = None
        """Every so many writes one fails, in turn before anything is done and after it is done."""
        self.loses_answers = True
        """Whether writes fail after they are done, too."""
        self.doubles_each: int | None = None
        """Every so many writes one reaches the application twice."""
        self.writes = 0
        self.failed = 0
        self.doubled = 0
        self.has_next_version = False
        """Whether the service worker is served as another version of Siaga would."""
        self.sent_bytes: dict[str, int] = {}
        """The bytes of bodies, as they were sent, by path."""
        self._listening = socket.socket()
        self._listening.bind(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._listening.close()
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> "Line":
        self.mend()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.cut()

    def mend(self) -> None:
        """Let the server be reached again."""
        config = uvicorn.Config(self, host="127.0.0.1", port=self.port, log_level="critical", lifespan="off", ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)

    def cut(self) -> None:
        """Stop the server: nobody can connect."""
        if self._server is not None and self._thread is not None:
            self._server.force_exit = self._server.should_exit = True
            self._thread.join()
        self._server = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._deliver(scope, receive, self._counting(scope, send))

    async def _serve_worker_of_next_version(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_changed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = [it for it in message["headers"] if it[0] not in (b"content-length", b"etag")]
                message = {**message, "headers": headers}
            elif message["body"]:
                message = {**message, "body": message["body"] + b"// the next version"}
            await send(message)

        left_out = (b"accept-encoding", b"if-none-match")
        plain_scope = {**scope, "headers": [it for it in scope["headers"] if it[0] not in left_out]}
        await self.siaga.app(plain_scope, receive, send_changed)

    def _counting(self, scope: Scope, send: Send) -> Send:
        async def count_and_send(message: Message) -> None:
            if message["type"] == "http.response.body":
                self.sent_bytes[scope["path"]] = self.sent_bytes.get(scope["path"], 0) + len(message.get("body", b""))
            await send(message)

        return count_and_send

    async def _deliver(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.has_next_version and scope["path"] == "/service-worker.js":
            await self._serve_worker_of_next_version(scope, receive, send)
            return
        if scope["type"] != "http" or scope["method"] != "POST" or not scope["path"].startswith(self.unreliable_path):
            await self.siaga.app(scope, receive, send)
            return
        self.writes += 1
        if self.doubles_each and self.writes % self.doubles_each == 0:
            await self._twice(scope, receive, send)
        elif self.fails_each and self.writes % self.fails_each == 0:
            await self._fail(scope, receive, send)
        else:
            await self.siaga.app(scope, receive, send)

    async def _fail(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.failed += 1
        if self.loses_answers and self.failed % 2 == 0:
            await self.siaga.app(scope, receive, _discard)
        await send({"type": "http.response.start", "status": 502, "headers": []})
        await send({"type": "http.response.body", "body": b"Bad Gateway"})

    async def _twice(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.doubled += 1
        messages: list[Message] = []

        async def receive_and_keep() -> Message:
            messages.append(await receive())
            return messages[-1]

        async def receive_again() -> Message:
            return messages.pop(0) if messages else await receive()

        await self.siaga.app({**scope, "state": {}}, receive_and_keep, _discard)
        await self.siaga.app({**scope, "state": {}}, receive_again, send)


async def _discard(message: Message) -> None:
    """Lose the answer."""
