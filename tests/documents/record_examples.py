"""Writes the examples of the OpenAPI document to stdout: `python -m tests.documents.record_examples`.

A server answers real requests about an exercise whose clock stands still. What each operation was sent and answered
is its example; of several like answers the first. Long lists and texts are cut, and secrets are not shown.
"""

from tests.documents.repeatable import NOW  # first, before anything of `api` is imported

# ruff: isort: split
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response

from api.db.engine import Database
from api.http.openapi.headers import HEADERS
from api.ledger import sequencer, signing
from api.operations import startup
from api.simulation import service as simulation_service
from api.simulation.service import ExerciseRequest
from tests.browsers import browser
from tests.conftest import Siaga, checkpoint_key, settings
from tests.documents import example_calls
from tests.documents.example_calls import JSON, NDJSON, OFFICES, Call
from tests.http.operations import DOCUMENT, OPERATIONS, STREAMS, Operation

DOCSTRING_EXAMPLE = re.compile(r"Example: `(?P<request>[A-Z]+ [^`]+)`(?: with `(?P<body>[^`]+)`)?\.$")
SECRET = re.compile(r"siaga[a-z]*_[A-Za-z0-9_-]{20,}|whsec_[A-Za-z0-9+/=]{20,}")
HIDDEN = {"give_device_key": "key"}
"""Fields that hold a secret of another form."""
MOST_ROWS, MOST_LINES = 2, 4
BINARY = ("application/vnd.", "image/", "application/pdf", "application/octet-stream")


@dataclass
class Recorder:
    siaga: Siaga
    clients: dict[str, TestClient]
    secrets: dict[str, str]
    """What stands for `$name` in later calls."""
    requests: dict[str, dict[str, Any]] = field(default_factory=dict)
    """The examples of bodies, by operation and media type."""
    answers: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    """The examples of answers, by operation, status and media type."""
    problems: list[Any] = field(default_factory=list)

    def send(self, call: Call) -> Response:
        method, _, address = Template(call.request).substitute(self.secrets).partition(" ")
        headers = {"Accept-Language": "en", **call.headers}
        if call.body is None or isinstance(call.body, bytes):
            content = call.body
        elif isinstance(call.body, str):
            content = call.body.encode()
        else:
            content = Template(json.dumps(call.body, ensure_ascii=False)).substitute(self.secrets).encode()
            headers.setdefault("Content-Type", "application/json")
        answer = self.clients[call.caller].request(method, address, content=content, headers=headers)
        if answer.status_code < 300:
            for name, place in call.keep.items():
                self.secrets[name] = str(_value_at(answer.json(), place))
            self._record(_operation_of(method, address), content, headers, answer)
        return answer

    def record(self, call: Call) -> None:
        answer = self.send(call)
        if answer.status_code >= 300:
            raise SystemExit(f"{call.request} answered {answer.status_code}: {answer.text[:1000]}")

    def _record(self, operation: Operation, content: bytes | None, headers: dict[str, str], answer: Response) -> None:
        _check_headers(operation, answer)
        if content is not None:
            media_type = headers["Content-Type"]
            if not media_type.startswith(BINARY):
                example = _example(media_type, content, operation.id)
                self.requests.setdefault(operation.id, {}).setdefault(media_type, example)
        media_type = answer.headers["Content-Type"].partition(";")[0]
        examples = self.answers.setdefault(operation.id, {}).setdefault(str(answer.status_code), {})
        if media_type not in examples and not media_type.startswith(BINARY):
            examples[media_type] = _example(media_type, answer.content, operation.id)

    def unrecorded(self) -> Iterator[Operation]:
        """Yield the operations that have no example of an answer, or none as JSON although they answer with it."""
        for operation in OPERATIONS:
            recorded = {it for by_media_type in self.answers.get(operation.id, {}).values() for it in by_media_type}
            if operation.path not in STREAMS and (
                operation.id not in self.answers or _answers_json(operation) - recorded
            ):
                yield operation


def _value_at(body: Any, place: str) -> Any:
    for key in place.split("/"):
        body = body[int(key)] if isinstance(body, list) else body[key]
    return json.dumps(body) if isinstance(body, dict) else body


def _operation_of(method: str, address: str) -> Operation:
    path = address.partition("?")[0]
    of_this_method = [it for it in OPERATIONS if it.method == method.lower()]
    for value in ("[^/]+", ".+"):  # few values hold a slash
        matching = [it for it in of_this_method if re.fullmatch(re.sub(r"\{\w+\}", value, it.path), path)]
        if matching:
            return min(matching, key=lambda operation: operation.path.count("{"))
    raise SystemExit(f"{method} {path} is no operation.")


def _answers_json(operation: Operation) -> set[str]:
    successes = [answer for status, answer in operation.spec["responses"].items() if status.startswith("2")]
    return {JSON} & {media_type for answer in successes for media_type in answer.get("content", {})}


def _check_headers(operation: Operation, answer: Response) -> None:
    """Raises SystemExit if the answer has a header that the document knows and the operation does not declare."""
    declared = operation.spec["responses"][str(answer.status_code)].get("headers", {})
    sent = {name for name in HEADERS if name in answer.headers} - {"Cache-Control", "Content-Disposition"}
    if undeclared := sent - declared.keys():
        raise SystemExit(f"{operation.id} sends headers that it does not declare: {sorted(undeclared)}")
    is_file = "format=" in str(answer.url) or NDJSON in answer.headers["Content-Type"]
    if "ETag" in declared and operation.method == "get" and not is_file and "ETag" not in sent:
        raise SystemExit(f"{operation.id} declares an ETag and sends none.")


def _example(media_type: str, content: bytes, id: str) -> Any:
    text = SECRET.sub(lambda it: it[0].partition("_")[0] + "_…", content.decode())
    if not media_type.endswith("json") or media_type.endswith("ndjson"):
        lines = text.splitlines(keepends=True)
        return "".join(lines[:MOST_LINES])
    return _cut(json.loads(text), HIDDEN.get(id))


def _cut(value: Any, hidden: str | None = None) -> Any:
    """The value with the beginnings of its lists, and without a secret."""
    if isinstance(value, list):
        return [_cut(it) for it in value[:MOST_ROWS]]
    if isinstance(value, dict):
        return {name: "…" if name == hidden else _cut(it) for name, it in value.items()}
    return value


def _exercise(folder: Path) -> Siaga:
    file = folder / "examples.db"
    file.touch()
    url = f"sqlite:///{file}"
    database = Database(url)
    exercise = ExerciseRequest(seed=7, province="64", start=-37)
    simulation_service.simulate(database, exercise, now=NOW, made_at=NOW)
    with database.write() as session:
        startup.record_first_key(session, settings(url), NOW)
    database.close()
    siaga = Siaga(url, now=NOW)
    siaga.app.state.simulated = True
    return siaga


def _sign_log(siaga: Siaga) -> None:
    """Do what the background thread of a server does: place the entries in the log, and sign it."""
    sequencer.place_committed_entries(siaga.database)
    with siaga.database.write() as session:
        signing.sign_log(session, checkpoint_key(), NOW)


def _recorder(siaga: Siaga) -> Recorder:
    secrets = {
        name: siaga.secret(region, role=role, agency=agency, at=NOW) for name, (role, agency, region) in OFFICES.items()
    }
    clients = {
        name: TestClient(siaga.app, headers={"Authorization": f"Bearer {secret}"}) for name, secret in secrets.items()
    }
    return Recorder(siaga, clients | {"browser": browser(siaga)}, {"secret": secrets["browser"]})


def record(folder: Path) -> dict[str, Any]:
    siaga = _exercise(folder)
    recorder = _recorder(siaga)
    for part in (example_calls.REPORTS, example_calls.COORDINATION, example_calls.REFERENCE):
        for call in part:
            recorder.record(call)
    _sign_log(siaga)
    for part in (example_calls.READINESS, example_calls.ACCESS, example_calls.WEBHOOKS):
        for call in part:
            recorder.record(call)
    for id, same_id in example_calls.SAME_ANSWERS.items():
        recorder.answers[id] = recorder.answers[same_id]
    for operation in [*recorder.unrecorded()]:
        recorder.record(_call_of_docstring(operation))
    problems = [recorder.send(call).json() for call in example_calls.PROBLEMS]
    change = json.loads(recorder.secrets["change"])
    recorder.answers["stream_changes"] = {"200": {"text/event-stream": _cut(change)}}
    return {"requests": recorder.requests, "answers": recorder.answers, "problems": problems}


def _call_of_docstring(operation: Operation) -> Call:
    example = DOCSTRING_EXAMPLE.search(" ".join(operation.spec["description"].split()))
    if example is None:
        return Call("admin", f"{operation.method.upper()} {operation.path}")
    return Call("admin", example["request"], json.loads(example["body"]) if example["body"] else None)


if __name__ == "__main__":
    assert DOCUMENT
    with tempfile.TemporaryDirectory() as folder:
        json.dump(record(Path(folder)), sys.stdout, ensure_ascii=False)
