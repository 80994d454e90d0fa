"""No body is read and no route is reached before the caller is authenticated."""

import asyncio
from collections.abc import Iterator
from itertools import chain, repeat

import pytest
from fastapi import FastAPI
from starlette.types import Message, Receive, Scope, Send

from api.http.front import FrontMiddleware
from api.http.look_ups import LookUps
from api.http.token_uses import TokenUses
from api.identity import service as identity_service
from api.readiness import repository as readiness_repository
from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import GUARDED, Operation, operation_id
from tests.http.raw import Answer

DISCONNECT: Message = {"type": "http.disconnect"}


def body_part(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


class Sender:
    """A client that sends these parts and then hangs up. It counts how often the server reads."""

    def __init__(self, *parts: Message) -> None:
        self.parts: Iterator[Message] = chain(parts, repeat(DISCONNECT))
        self.reads = 0

    async def receive(self) -> Message:
        self.reads += 1
        return next(self.parts)


def send(box: Siaga, sender: Sender, target: str, *, method: str = "POST", **headers: str) -> Answer:
    return asyncio.run(raw.call(box.app, raw.scope(target, method=method, **headers), sender.receive))


@pytest.mark.parametrize("operation", GUARDED, ids=operation_id)
def test_a_body_is_not_read_without_a_token(operation: Operation, box: Siaga) -> None:
    sender = Sender(body_part(b"x" * 100, more=False))

    answer = send(box, sender, operation.address, method=operation.method.upper(), content_length="100")

    assert (answer.status, sender.reads) == (401, 0)


@pytest.mark.parametrize(
    ("target", "headers", "status"),
    [
        ("/v1/me", {"authorization": "Bearer siaga_unknown"}, 401),
        ("/v1/nothing", {}, 401),
        ("/v1", {}, 401),
        ("/v1?limit=1&limit=2", {}, 401),
        ("/v1/me", {"x_long": "x" * 33_000}, 431),
        ("/healthz?a=1&a=2", {}, 422),
        ("/healthz", {"content_length": str(10**9)}, 413),
        ("/healthz", {"content_length": "9" * 5000}, 413),
    ],
)
def test_a_request_refused_by_its_head_is_not_read(
    box: Siaga, target: str, headers: dict[str, str], status: int
) -> None:
    sender = Sender(body_part(b"x" * 100, more=False))

    answer = send(box, sender, target, **headers)

    assert (answer.status, sender.reads) == (status, 0)


@pytest.mark.parametrize("path", ["/v1/me", "/%761/me", "/v1%2Fme", "/v1/../v1/me", "/v1//me", "/v1/me%00", "/v1me"])
def test_no_spelling_of_the_path_avoids_authentication(box: Siaga, path: str) -> None:
    assert raw.ask(box.app, path).status == 401


@pytest.mark.parametrize("path", ["//v1/me", "/V1/me", "/%2Fv1/me", "/.//v1/me", "/static-offline-docs/../v1/me"])
def test_a_path_outside_v1_is_not_found(box: Siaga, bearer: str, path: str) -> None:
    assert raw.ask(box.app, path, authorization=bearer).status == 404


def test_reading_stops_at_the_limit(own_app: FastAPI, bearer: str) -> None:
    sender = Sender(*(body_part(b"x" * 512) for _ in range(100)))

    answer = asyncio.run(raw.call(own_app, raw.scope("/v1/me", method="POST", authorization=bearer), sender.receive))

    assert (answer.status, sender.reads) == (413, 3)


class RecordingApp:
    """An application that records the bodies of the requests that reach it."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        message = await receive()
        self.bodies.append(message["body"])
        assert not message["more_body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body"})


def bodies_behind_authentication(box: Siaga, sender: Sender) -> list[bytes]:
    """The bodies that reach an application behind the authentication middleware."""
    behind = RecordingApp()
    look_ups = LookUps(
        box.database,
        authenticate=identity_service.authenticate,
        read_versions=readiness_repository.read_versions,
    )
    middleware = FrontMiddleware(
        behind,
        body_limit=1024,
        look_ups=look_ups,
        token_uses=TokenUses(box.database, look_ups, identity_service.record_use),
    )

    async def ignored(_: Message) -> None:
        pass

    asyncio.run(middleware({**raw.scope("/open", method="POST"), "app": box.app}, sender.receive, ignored))
    return behind.bodies


def test_a_body_in_parts_is_passed_on_whole(box: Siaga) -> None:
    sender = Sender(body_part(b"half "), body_part(b""), body_part(b"done", more=False))

    assert bodies_behind_authentication(box, sender) == [b"half done"]


def test_a_body_that_breaks_off_is_not_passed_on(box: Siaga) -> None:
    assert bodies_behind_authentication(box, Sender(body_part(b"half "))) == []


@pytest.mark.parametrize(
    ("target", "headers", "refusal"),
    [
        ("/v1/me", [("authorization", "{bearer}"), ("authorization", "{bearer}")], (400, "two_credentials")),
        ("/v1/me", [("authorization", "Bearer x"), ("authorization", "{bearer}")], (400, "two_credentials")),
        ("/healthz", [("authorization", "a"), ("authorization", "b")], (400, "two_credentials")),
        ("/v1/me", [("authorization", "{bearer}"), ("host", "other.example")], (400, "host_missing")),
        ("/v1/me", [("authorization", "{bearer}"), ("accept", "*/*"), ("accept", "*/*")], None),
    ],
)
def test_a_request_that_can_be_read_in_two_ways_is_refused(
    box: Siaga,
    bearer: str,
    target: str,
    headers: list[tuple[str, str]],
    refusal: tuple[int, str] | None,
) -> None:
    scope = raw.scope(target)
    scope["headers"] += [(name.encode(), value.format(bearer=bearer).encode()) for name, value in headers]

    answer = asyncio.run(raw.call(box.app, scope))

    assert (answer.status, answer.json().get("code")) == (refusal or (200, None))


@pytest.mark.parametrize(("http_version", "status"), [("1.1", 400), ("1.0", 200)])
def test_a_request_of_http_1_1_names_its_host(box: Siaga, bearer: str, http_version: str, status: int) -> None:
    scope = {**raw.scope("/v1/me", authorization=bearer), "http_version": http_version}
    scope["headers"] = [header for header in scope["headers"] if header[0] != b"host"]

    answer = asyncio.run(raw.call(box.app, scope))

    assert (answer.status, answer.json().get("code")) == (status, "host_missing" if status == 400 else None)
