"""Writes the committed OpenAPI document: `python -m tests.documents.openapi`, or `make openapi`."""

import json

from tests.documents.pages import DOCS
from tests.http.operations import DOCUMENT

FILE = DOCS.parent / "api" / "openapi.json"


def document_text() -> str:
    """The document as it is committed: a line for each value, so that a change is a change of few lines."""
    return json.dumps(DOCUMENT, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(document_text(), encoding="utf-8")
