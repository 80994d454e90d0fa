"""Nothing of a request is read, and no route is asked, before it is known who sends it."""

import asyncio
from collections.abc import Iterator
from itertools import chain, repeat

import pytest
from fastapi import FastAPI
from starlette.types import Message, Receive, Scope, Send

from api.http.authentication import AuthenticationMiddleware
from api.http.clock import make_clock
from api.identity import repository as identity_repository
from api.identity import service as identity_service
from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import GUARDED, Operation, name
from tests.http.raw import Answer

GONE: Message = {"type": "http.disconnect"}


def part(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


class Sender:
    """A client that sends these parts and then hangs up; counts how often it was listened to."""

    def __init__(self, *parts: Message) -> None:
        self.parts: Iterator[Message] = chain(parts, repeat(GONE))
        self.heard = 0

    async def receive(self) -> Message:
        self.heard += 1
        return next(self.parts)


def send(box: Siaga, sender: Sender, target: str, *, method: str = "POST", **headers: str) -> Answer:
    return asyncio.run(raw.call(box.app, raw.scope(target, method=method, **headers), sender.receive))


@pytest.mark.parametrize("it", GUARDED, ids=name)
def test_a_body_is_not_read_without_a_token(it: Operation, box: Siaga) -> None:
    sender = Sender(part(b"x" * 100, more=False))

    answer = send(box, sender, it.address, method=it.method.upper(), content_length="100")

    assert (answer.status, sender.heard) == (401, 0)


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
def test_what_is_refused_by_its_head_is_not_read(box: Siaga, target: str, headers: dict[str, str], status: int) -> None:
    sender = Sender(part(b"x" * 100, more=False))

    answer = send(box, sender, target, **headers)

    assert (answer.status, sender.heard) == (status, 0)


@pytest.mark.parametrize("path", ["/v1/me", "/%761/me", "/v1%2Fme", "/v1/../v1/me", "/v1//me", "/v1/me%00", "/v1me"])
def test_no_way_of_writing_the_path_gets_around_the_gate(box: Siaga, path: str) -> None:
    assert raw.ask(box.app, path).status == 401


@pytest.mark.parametrize("path", ["//v1/me", "/V1/me", "/%2Fv1/me", "/.//v1/me", "/static-offline-docs/../v1/me"])
def test_a_path_that_does_not_begin_like_ours_leads_nowhere(box: Siaga, bearer: str, path: str) -> None:
    assert raw.ask(box.app, path, authorization=bearer).status == 404


def test_reading_stops_at_the_limit(private: FastAPI, bearer: str) -> None:
    sender = Sender(*(part(b"x" * 512) for _ in range(100)))

    answer = asyncio.run(raw.call(private, raw.scope("/v1/me", method="POST", authorization=bearer), sender.receive))

    assert (answer.status, sender.heard) == (413, 3)


class Asked:
    """An application that notes whether it was asked, and with which body."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        message = await receive()
        self.bodies.append(message["body"])
        assert not message["more_body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body"})


def through_the_gate(box: Siaga, sender: Sender) -> list[bytes]:
    """The bodies that reach an application behind the gate."""
    asked = Asked()
    gate = AuthenticationMiddleware(
        asked,
        database=box.database,
        body_limit=1024,
        clock=make_clock(None),
        authenticate=identity_service.authenticate,
        note_use=identity_repository.record_use,
    )

    async def ignored(_: Message) -> None:
        pass

    asyncio.run(gate({**raw.scope("/open", method="POST"), "state": {}}, sender.receive, ignored))
    return asked.bodies


def test_a_body_in_parts_is_handed_on_whole(box: Siaga) -> None:
    sender = Sender(part(b"half "), part(b""), part(b"done", more=False))

    assert through_the_gate(box, sender) == [b"half done"]


def test_a_body_that_breaks_off_is_not_handed_on_as_if_it_were_whole(box: Siaga) -> None:
    assert through_the_gate(box, Sender(part(b"half "))) == []
