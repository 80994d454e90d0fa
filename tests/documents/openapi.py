"""Writes the committed OpenAPI document: `python -m tests.documents.openapi`, or `make openapi`.

With `--release` it also keeps, of this version, what clients rely on (`releases/`): `make dumps` does so.
"""

import json
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

from api.core.version import VERSION
from api.http.openapi.schemas import schemas_of
from tests.conftest import ROOT
from tests.http.operations import DOCUMENT

FILE = ROOT / "api" / "openapi.json"
RELEASES = Path(__file__).with_name("releases")
NO_PROMISE = ("description", "examples", "default", "discriminator")
"""The keys of a schema that say nothing of what is taken or answered."""
RELIED_ON = ("operationId", "parameters", "requestBody", "responses")


def document_text() -> str:
    """The document as it is committed: a line for each value, so that a change is a change of few lines."""
    return json.dumps(DOCUMENT, ensure_ascii=False, indent=1) + "\n"


def relied_on(document: dict[str, Any]) -> dict[str, Any]:
    """What clients rely on: operations, parameters, bodies and successful answers, without words for people."""
    promises = deepcopy(document)
    for schema in schemas_of(promises):
        for key in NO_PROMISE:
            schema.pop(key, None)
    for operation_by_method in promises["paths"].values():
        for method, operation in operation_by_method.items():
            kept = {key: operation[key] for key in RELIED_ON if key in operation}
            kept["responses"] = {status: it for status, it in kept["responses"].items() if status.startswith("2")}
            operation_by_method[method] = kept
    return {"paths": promises["paths"], "components": {"schemas": promises["components"]["schemas"]}}


def last_release() -> dict[str, Any]:
    """What clients of the last release rely on."""
    newest = max(RELEASES.glob("*.json"), key=lambda file: [int(part) for part in file.stem.split(".")])
    released: dict[str, Any] = json.loads(newest.read_text(encoding="utf-8"))
    return released


if __name__ == "__main__":
    FILE.write_text(document_text(), encoding="utf-8")
    if "--release" in sys.argv:
        promises_text = json.dumps(relied_on(DOCUMENT), ensure_ascii=False, separators=(",", ":"))
        RELEASES.joinpath(f"{VERSION}.json").write_text(promises_text + "\n", encoding="utf-8")
