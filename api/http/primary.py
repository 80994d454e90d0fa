"""Reads that only the primary can answer yet: a replica forwards them, with the caller's token, to one fixed address.

It does not redirect. Clients would have to send the token to another host on the word of an answer, and good ones
refuse to.
"""

from collections.abc import Awaitable, Callable, Iterable

import httpx2
from anyio.lowlevel import RunVar
from starlette.types import Message, Scope

from api.core.errors import PositionNotReached

FORWARDED = (b"siaga-forwarded", b"1")
"""On a forwarded request, so that no replica forwards it again."""
PASSED_ON = (b"authorization", b"accept", b"accept-language", b"if-none-match", b"siaga-position")
ALWAYS_SENT = {b"accept": b"*/*", b"accept-encoding": b"identity"}
"""What is sent for headers that the caller has left out. The client would add others of its own."""
OF_CONNECTION = {b"connection", b"keep-alive", b"transfer-encoding", b"trailer", b"upgrade", b"date", b"server"}
CONNECT_SECONDS, ANSWER_SECONDS = 2.0, 30.0

SendMessage = Callable[[Message], Awaitable[None]]


class PrimaryServer:
    """The server of Siaga on the primary, at the address that the settings name."""

    def __init__(self, origin: str) -> None:
        """`origin`: empty if it is not known."""
        self.origin = origin
        self._client_of_loop: RunVar[httpx2.AsyncClient] = RunVar("primary_client")

    async def forward(self, scope: Scope, request_id: str, own_headers: Iterable[bytes], send: SendMessage) -> None:
        """Send the caller's request on, and the answer back as it comes. Raises PositionNotReached without one.

        `own_headers`: the names of headers that this server adds to the answer itself.
        """
        path = scope.get("raw_path") or scope["path"].encode()
        url = httpx2.URL(self.origin).copy_with(raw_path=b"?".join(filter(None, (path, scope["query_string"]))))
        request = httpx2.Request(scope["method"], url, headers=_headers_to_send(scope, request_id))
        try:
            response = await self._client().send(request, stream=True)
        except httpx2.TransportError as error:
            raise PositionNotReached from error
        try:
            if response.has_redirect_location:
                raise PositionNotReached
            left_out = {*OF_CONNECTION, *own_headers}
            headers = [(name.lower(), value) for name, value in response.headers.raw if name.lower() not in left_out]
            await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
            async for chunk in response.aiter_raw():
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            await response.aclose()

    async def close(self) -> None:
        if (client := self._client_of_loop.get(None)) is not None:
            await client.aclose()

    def _client(self) -> httpx2.AsyncClient:
        """Return the client of this event loop. It follows no redirect and uses no proxy: both would get the token."""
        client = self._client_of_loop.get(None)
        if client is None:
            timeout = httpx2.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)
            client = httpx2.AsyncClient(timeout=timeout, trust_env=False, follow_redirects=False)
            self._client_of_loop.set(client)
        return client


def is_forwarded(headers: dict[bytes, bytes]) -> bool:
    name, value = FORWARDED
    return headers.get(name) == value


def _headers_to_send(scope: Scope, request_id: str) -> list[tuple[bytes, bytes]]:
    passed_on = {name: value for name, value in scope["headers"] if name in (*PASSED_ON, *ALWAYS_SENT)}
    return [*(ALWAYS_SENT | passed_on).items(), (b"x-request-id", request_id.encode()), FORWARDED]
