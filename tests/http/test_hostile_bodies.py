"""No body makes the server fail, whatever it holds: it is refused, and where possible before it is read."""

import asyncio
import gc
import tracemalloc

import pytest
from starlette.types import Message

from api.core.caller import Role
from tests.conftest import Siaga
from tests.http import raw
from tests.http.hostile_bodies import BULK, UPDATES, HostileBody, hostile_bodies
from tests.offices import entries

MOST_MEMORY = 150 * 2**20
"""Bytes that a refusal may take for a body of 8 MB: the body twice, its rows, and the errors that are told."""

ROWS = 10_000
"""Of the hostile bodies that have many rows."""


@pytest.fixture(scope="module")
def bodies() -> dict[str, HostileBody]:
    return hostile_bodies()


def test_each_hostile_body_is_refused_as_a_problem_and_nothing_is_written(
    box: Siaga, bodies: dict[str, HostileBody]
) -> None:
    entries_before = len(entries(box))
    for name, body in bodies.items():
        client = box.client("64.08", role=body.role, agency="kpu-kutim")
        headers = {"Content-Type": body.media_type, "Content-Encoding": body.encoding, "Idempotency-Key": name}

        answer = client.post(body.path, content=body.content, headers=headers)

        assert answer.status_code in body.statuses, (name, answer.text[:500])
        assert answer.headers["content-type"] == "application/problem+json", name
        assert len(answer.content) < 4 * 2**20, name
    assert len(entries(box)) == entries_before


@pytest.mark.parametrize("name", ["wide, to one item", "wide, to the bulk", "a million named columns"])
def test_a_hostile_body_takes_little_memory(box: Siaga, bodies: dict[str, HostileBody], name: str) -> None:
    body = bodies[name]
    client = box.client("64.08", role=body.role, agency="kpu-kutim")
    headers = {"Content-Type": body.media_type, "Idempotency-Key": name}
    tracemalloc.start()
    try:
        client.post(body.path, content=body.content, headers=headers)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < MOST_MEMORY


def test_the_rows_of_a_refused_bulk_are_freed_without_a_garbage_collection(
    box: Siaga, bodies: dict[str, HostileBody]
) -> None:
    body = bodies["rows of unknown keys"]
    client = box.client("64.08", role=body.role, agency="kpu-kutim")
    headers = {"Content-Type": body.media_type, "Idempotency-Key": "rows"}
    client.post(body.path, content=body.content, headers=headers)
    gc.collect()
    gc.disable()
    try:
        client.post(body.path, content=body.content, headers=headers)
        unreachable_count = gc.collect()
    finally:
        gc.enable()

    assert unreachable_count < ROWS


class Unread:
    """A client whose body nobody should ask for."""

    def __init__(self) -> None:
        self.is_asked = False

    async def receive(self) -> Message:
        self.is_asked = True
        return {"type": "http.request", "body": b"x" * 1024, "more_body": True}


@pytest.mark.parametrize(
    ("path", "role", "length", "status"),
    [
        (UPDATES, Role.READER, 30, 403),
        (BULK, Role.READER, 8_000_000, 403),
        (UPDATES, Role.REPORTER, 65_537, 413),
        (BULK, Role.REPORTER, 8 * 2**20 + 1, 413),
        ("/v1/tokens", Role.COORDINATOR, 30, 403),
    ],
)
def test_role_and_size_are_refused_before_the_body_is_read(
    box: Siaga, path: str, role: Role, length: int, status: int
) -> None:
    unread, secret = Unread(), box.secret("64.08", role=role, agency="kpu-kutim")
    request = raw.scope(path, method="POST", authorization=f"Bearer {secret}", content_length=str(length))

    answer = asyncio.run(raw.call(box.app, request, unread.receive))

    assert answer.status == status
    assert not unread.is_asked


def test_a_long_body_without_a_length_is_read_no_further_than_its_route_takes(box: Siaga) -> None:
    secret = box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    part_count = 0

    async def receive() -> Message:
        nonlocal part_count
        part_count += 1
        return {"type": "http.request", "body": b" " * 1024, "more_body": True}

    request = raw.scope(UPDATES, method="POST", authorization=f"Bearer {secret}", content_type="application/json")

    answer = asyncio.run(raw.call(box.app, request, receive))

    assert (answer.status, answer.json()["code"]) == (413, "content_too_large")
    assert part_count == 65
