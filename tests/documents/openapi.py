"""Writes the committed OpenAPI document: `python -m tests.documents.openapi`, or `make openapi`.

Its examples are kept while they fit their schemas. If one is missing or does not fit, all are recorded anew, which
takes half a minute; `--examples` does so in any case. `--release` also keeps, of this version, what clients rely on
(`releases/`): `make dumps` does so.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from openapi_schema_validator import OAS31Validator

from api.core.version import VERSION
from api.http.openapi.schemas import media_types_of, operations_of, schemas_of
from tests.conftest import ROOT
from tests.http.operations import DOCUMENT

Document = dict[str, Any]
FILE = ROOT / "api" / "openapi.json"
RELEASES = Path(__file__).with_name("releases")
JSON = "application/json"
RECORDED = (JSON, "text/event-stream")
"""The media types whose bodies always have an example."""
NO_PROMISE = ("description", "examples", "default", "discriminator")
"""The keys of a schema that say nothing of what is taken or answered."""
RELIED_ON = ("operationId", "parameters", "requestBody", "responses")


def document_text(document: Document) -> str:
    """The document as it is committed: a line for each value, so that a change is a change of few lines."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def committed() -> Document:
    document: Document = json.loads(FILE.read_text(encoding="utf-8"))
    return document


def with_examples(examples: Document) -> Document:
    """The document of the code with these examples (`record_examples.py`)."""
    document = deepcopy(DOCUMENT)
    document["components"]["schemas"]["Problem"]["examples"] = examples["problems"]
    for operation in operations_of(document):
        contents = {"": operation.get("requestBody", {}).get("content", {})}
        recorded = {"": examples["requests"].get(operation["operationId"], {})}
        contents |= {status: answer.get("content", {}) for status, answer in operation["responses"].items()}
        recorded |= examples["answers"].get(operation["operationId"], {})
        for status, content in contents.items():
            for media_type, body in content.items():
                if media_type in recorded.get(status, {}):
                    body["example"] = recorded[status][media_type]
    return document


def examples_of(document: Document) -> Document:
    """The examples in a document, as `with_examples` takes them."""
    requests: Document = {}
    answers: Document = {}
    for operation in operations_of(document):
        id, body = operation["operationId"], operation.get("requestBody", {})
        requests[id] = _examples_of_content(body)
        answers[id] = {status: _examples_of_content(answer) for status, answer in operation["responses"].items()}
    problems = document["components"]["schemas"]["Problem"].get("examples", [])
    return {"requests": requests, "answers": answers, "problems": problems}


def _examples_of_content(message: Document) -> Document:
    return {name: body["example"] for name, body in message.get("content", {}).items() if "example" in body}


def faults_of_examples(document: Document) -> Iterator[str]:
    """Yield which examples are missing, and which do not fit their schemas."""
    if not document["components"]["schemas"]["Problem"].get("examples"):
        yield "Problem has no example."
    for operation in operations_of(document):
        successes = {status: it for status, it in operation["responses"].items() if status.startswith("2")}
        for place, message in {"request": operation.get("requestBody", {}), **successes}.items():
            for media_type, body in message.get("content", {}).items():
                fault = _fault_of(body, document) if "example" in body else _missing(media_type)
                if fault:
                    yield f"{operation['operationId']}, {place}, {media_type}: {fault}"


def _missing(media_type: str) -> str | None:
    return "There is no example." if media_type in RECORDED else None


def _fault_of(body: Document, document: Document) -> str | None:
    validator = OAS31Validator({**body["schema"], "components": document["components"]})
    error = next(validator.iter_errors(body["example"]), None)
    return None if error is None else f"{error.message[:300]} ({error.json_path})"


def relied_on(document: Document) -> Document:
    """What clients rely on: operations, parameters, bodies and successful answers, without words for people."""
    promises = deepcopy(document)
    for schema in schemas_of(promises):
        for key in NO_PROMISE:
            schema.pop(key, None)
    for body in media_types_of(promises):
        body.pop("example", None)
    for operation_by_method in promises["paths"].values():
        for method, operation in operation_by_method.items():
            kept = {key: operation[key] for key in RELIED_ON if key in operation}
            kept["responses"] = {status: it for status, it in kept["responses"].items() if status.startswith("2")}
            for response in kept["responses"].values():
                response.pop("links", None)
            operation_by_method[method] = kept
    return {"paths": promises["paths"], "components": {"schemas": promises["components"]["schemas"]}}


def last_release() -> Document:
    """What clients of the last release rely on."""
    newest = max(RELEASES.glob("*.json"), key=lambda file: [int(part) for part in file.stem.split(".")])
    released: Document = json.loads(newest.read_text(encoding="utf-8"))
    return released


def _current_document() -> Document:
    """The document of the code with the examples that are kept, or with new ones. Raises SystemExit if none fit."""
    if "--examples" not in sys.argv:
        document = with_examples(examples_of(committed()))
        if not (faults := list(faults_of_examples(document))):
            return document
        sys.stderr.write("Recording examples, because:\n" + "\n".join(faults[:20]) + "\n")
    command = [sys.executable, "-m", "tests.documents.record_examples"]
    recorded = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    document = with_examples(json.loads(recorded.stdout))
    if faults := list(faults_of_examples(document)):
        raise SystemExit("Add a call to tests/documents/example_calls.py:\n" + "\n".join(faults))
    return document


if __name__ == "__main__":
    FILE.write_text(document_text(_current_document()), encoding="utf-8")
    if "--release" in sys.argv:
        promises_text = json.dumps(relied_on(DOCUMENT), ensure_ascii=False, separators=(",", ":"))
        RELEASES.joinpath(f"{VERSION}.json").write_text(promises_text + "\n", encoding="utf-8")
