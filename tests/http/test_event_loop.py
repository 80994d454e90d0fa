"""Nothing that takes long runs in the event loop, where every other caller would wait for it."""

import asyncio
import json
from contextlib import suppress
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import event
from starlette.types import Message

from api.core.caller import Role
from api.http import json_bodies
from tests.conftest import Siaga
from tests.http import raw
from tests.http.hostile_bodies import BULK, UPDATES
from tests.http.raw import Answer


def is_event_loop() -> bool:
    """Whether an event loop runs in the calling thread."""
    with suppress(RuntimeError):
        return asyncio.get_running_loop() is not None
    return False


class LoopWatch:
    """What ran in the thread of the event loop: the sizes of parsed JSON, statements, and built documents."""

    def __init__(self, siaga: Siaga, monkeypatch: pytest.MonkeyPatch) -> None:
        self.parsed: list[int] = []
        self.statements: list[str] = []
        self.documents = 0
        parse, build = json.JSONDecoder.decode, FastAPI.openapi

        def decode(decoder: json.JSONDecoder, text: str, *options: Any) -> Any:
            if is_event_loop():
                self.parsed.append(len(text))
            return parse(decoder, text, *options)

        def openapi(app: FastAPI) -> dict[str, Any]:
            self.documents += is_event_loop()
            return build(app)

        monkeypatch.setattr(json.JSONDecoder, "decode", decode)
        monkeypatch.setattr(FastAPI, "openapi", openapi)
        for engine in (siaga.database.reader, siaga.database.writer):
            event.listen(engine, "before_cursor_execute", self._note_statement)

    def _note_statement(self, _: Any, __: Any, statement: str, *___: Any) -> None:
        if is_event_loop():
            self.statements.append(statement)


@pytest.fixture
def watch(open_box: Siaga, monkeypatch: pytest.MonkeyPatch) -> LoopWatch:
    return LoopWatch(open_box, monkeypatch)


def send(siaga: Siaga, path: str, content: bytes = b"", method: str = "POST") -> Answer:
    secret = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    request = raw.scope(
        path,
        method=method,
        authorization=f"Bearer {secret}",
        content_type="application/json",
        content_length=str(len(content)),
        idempotency_key=str(uuid4()),
    )

    async def receive() -> Message:
        return {"type": "http.request", "body": content, "more_body": False}

    return asyncio.run(raw.call(siaga.app, request, receive))


def test_a_large_body_is_parsed_elsewhere(open_box: Siaga, watch: LoopWatch) -> None:
    note = "x" * 2_000
    large_update = json.dumps({"value": 1, "evidence": [{"kind": "document", "number": note}] * 20}).encode()
    row = {"region": "64.08", "requirement": "ADH-03", "value": 1, "note": note}
    bulk = json.dumps([row] * 1_000).encode()

    assert send(open_box, UPDATES, large_update).status == 422
    assert send(open_box, BULK, bulk).status == 200
    assert send(open_box, UPDATES, b'{"value": 4907}').status == 201

    assert watch.parsed
    assert max(watch.parsed) <= json_bodies.PARSED_AT_ONCE


def test_statements_run_elsewhere(open_box: Siaga, watch: LoopWatch) -> None:
    for path in ("/v1/me", "/v1/readiness/64.08", "/v1/readiness-checklists/64.08", "/v1/history/checkpoint"):
        assert send(open_box, path, method="GET").status in (200, 404), path
    send(open_box, UPDATES, b'{"value": 4907}')

    assert watch.statements == []


def test_the_document_is_made_elsewhere_and_not_at_all_for_a_wrong_method(open_box: Siaga, watch: LoopWatch) -> None:
    wrong_method = send(open_box, "/v1/me", method="DELETE")

    assert (wrong_method.status, wrong_method.headers["allow"]) == (405, "GET, HEAD")
    assert open_box.app.openapi_schema is None
    assert send(open_box, "/openapi.json", method="GET").json()["info"]["title"] == "Siaga"
    assert watch.documents == 0
