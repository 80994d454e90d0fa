"""Send one event over HTTP: to a checked address, without redirects, in bounded time, reading a bounded answer."""

import asyncio
import re
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, NamedTuple

import httpcore2

from api.delivery.addresses import Address, Network, WebhookTarget, as_address, may_connect
from api.delivery.models import SendProblem

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 15.0
"""From the look-up of the name to the end of the answer."""
MOST_ANSWER_BYTES = 16 * 1024
MOST_ANSWER_CHARACTERS = 500
"""So much of an answer is kept."""
IDLE_SECONDS = 30.0
"""After so long an idle connection is closed."""
MOST_ADDRESSES = 3
"""So many addresses of a name are tried."""
SECRETS = re.compile(r"whsec_[\w+/=-]+|v1a?,[\w+/=-]{16,}|siaga[a-z]*_[\w-]{16,}|\bbearer\s+\S+", re.IGNORECASE)

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Returns the addresses of a name. Raises OSError if it has none."""


class Answer(NamedTuple):
    """What became of one attempt."""

    milliseconds: int
    status: int | None = None
    problem: SendProblem | None = None
    """None: it was delivered."""
    text: str = ""
    retry_after: str = ""

    @property
    def is_delivered(self) -> bool:
        return self.problem is None

    @property
    def is_gone(self) -> bool:
        return self.status == 410


class NameUnknown(httpcore2.ConnectError):
    pass


class AddressRefused(httpcore2.ConnectError):
    pass


class NameResolver:
    """Asks the system for the addresses of names, in threads of its own: a slow answer keeps no other waiting."""

    def __init__(self, most_at_once: int) -> None:
        self._threads = ThreadPoolExecutor(most_at_once, thread_name_prefix="webhook-names")

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
        address_lines = await asyncio.get_running_loop().run_in_executor(self._threads, look_up)
        return [*dict.fromkeys(str(socket_address[0]) for *_, socket_address in address_lines)]

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


class CheckedBackend(httpcore2.AsyncNetworkBackend):
    """Connects to an address that was checked: a name is resolved once, and only what was checked is connected to.

    TLS and the header `Host` keep the name, because they do not pass here.
    """

    def __init__(self, allowed: Sequence[Network], resolve: Resolve, *, is_plain: bool) -> None:
        self._allowed, self._resolve, self._is_plain = allowed, resolve, is_plain
        self._backend = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        addresses = await self._checked_addresses(host, port)
        for address in addresses[: MOST_ADDRESSES - 1]:
            if address != addresses[-1]:
                try:
                    return await self._backend.connect_tcp(str(address), port, timeout, None, socket_options)
                except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                    continue
        return await self._backend.connect_tcp(str(addresses[-1]), port, timeout, None, socket_options)

    async def _checked_addresses(self, host: str, port: int) -> list[Address]:
        """Return the addresses of a host. If one of them is refused, all are."""
        literal = as_address(host)
        if literal is None:
            try:
                texts = await self._resolve(host, port)
            except (OSError, UnicodeError) as error:
                raise NameUnknown from error
        else:
            texts = [host]
        addresses = [address for text in texts if (address := as_address(text)) is not None]
        if not addresses:
            raise NameUnknown
        if not all(may_connect(it, port, self._allowed, is_plain=self._is_plain) for it in addresses):
            raise AddressRefused
        return addresses[:MOST_ADDRESSES]


class EventSender:
    """Sends for all webhooks of a process, over connections that are kept for the next event."""

    def __init__(
        self, allowed: Sequence[Network], resolve: Resolve, most_at_once: int, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        context = ssl_context or ssl.create_default_context()  # takes a quarter of a second to read all authorities
        self._pool_by_scheme = {
            scheme: httpcore2.AsyncConnectionPool(
                ssl_context=context,
                max_connections=2 * most_at_once,
                max_keepalive_connections=most_at_once,
                keepalive_expiry=IDLE_SECONDS,
                network_backend=CheckedBackend(allowed, resolve, is_plain=scheme == "http"),
            )
            for scheme in ("https", "http")
        }

    async def close(self) -> None:
        for pool in self._pool_by_scheme.values():
            await pool.aclose()

    async def send(self, target: WebhookTarget, headers: Sequence[tuple[str, str]], body: bytes) -> Answer:
        """Send the body, and say what became of it. It never raises but when it is cancelled."""
        began_at = time.perf_counter()
        try:
            async with asyncio.timeout(TOTAL_SECONDS):
                status, text, retry_after = await self._exchange(target, headers, body)
        except Exception as error:
            return Answer(_milliseconds_since(began_at), problem=_problem_of(error))
        return Answer(_milliseconds_since(began_at), status, _problem_of_status(status), text, retry_after)

    async def _exchange(
        self, target: WebhookTarget, headers: Sequence[tuple[str, str]], body: bytes
    ) -> tuple[int, str, str]:
        request = httpcore2.Request(
            "POST",
            httpcore2.URL(
                scheme=target.scheme.encode(),
                host=target.host.encode(),
                port=target.port,
                target=target.path.encode(),
            ),
            headers=[("Host", target.authority), ("Content-Length", str(len(body))), *headers],
            content=body,
            extensions={"timeout": {"connect": CONNECT_SECONDS}},
        )
        response = await self._pool_by_scheme[target.scheme].handle_async_request(request)
        try:
            answered = b""
            async for chunk in response.aiter_stream():
                answered += chunk[: MOST_ANSWER_BYTES - len(answered)]
                if len(answered) >= MOST_ANSWER_BYTES:
                    break
        finally:
            await response.aclose()
        retry_after = next((value for name, value in response.headers if name.lower() == b"retry-after"), b"")
        return response.status, shown_answer(answered), retry_after.decode("latin-1")


def shown_answer(answered: bytes) -> str:
    """Return the beginning of an answer as the log shows it: printable, and without what looks like a secret."""
    text = SECRETS.sub("***", answered.decode("utf-8", "replace"))
    printable_text = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable_text.split())[:MOST_ANSWER_CHARACTERS]


def _milliseconds_since(began_at: float) -> int:
    return round((time.perf_counter() - began_at) * 1000)


def _problem_of_status(status: int) -> SendProblem | None:
    if 200 <= status < 300:
        return None
    return SendProblem.REDIRECTED if 300 <= status < 400 else SendProblem.REFUSED


PROBLEM_BY_ERROR: tuple[tuple[tuple[type[Exception], ...], SendProblem], ...] = (
    ((AddressRefused,), SendProblem.ADDRESS_REFUSED),
    ((NameUnknown,), SendProblem.NAME_UNKNOWN),
    ((TimeoutError, httpcore2.TimeoutException), SendProblem.TIMED_OUT),
    ((httpcore2.ProtocolError,), SendProblem.NO_HTTP),
)


def _problem_of(error: Exception) -> SendProblem:
    for error_types, problem in PROBLEM_BY_ERROR:
        if isinstance(error, error_types):
            return problem
    is_of_tls = any(isinstance(it, ssl.SSLError) for it in error.args)  # httpcore2 passes on the first error
    return SendProblem.TLS_FAILED if is_of_tls else SendProblem.CONNECTION_FAILED
