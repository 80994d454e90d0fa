"""The committed OpenAPI document is the one of the code, and generators can make clients of it."""

import re
from collections import Counter

from tests.documents import openapi
from tests.http.operations import DOCUMENT, OPERATIONS


def test_the_committed_document_is_that_of_the_code() -> None:
    assert openapi.FILE.read_text(encoding="utf-8") == openapi.document_text(), "run: make openapi"


def test_operation_ids_read_as_functions() -> None:
    assert [it.id for it in OPERATIONS if not re.fullmatch(r"[a-z]+(_[a-z]+)*", it.id)] == []


def test_names_of_schemas_are_unique_however_they_are_written() -> None:
    words = Counter(name.replace("_", "").lower() for name in DOCUMENT["components"]["schemas"])

    assert [name for name, times in words.items() if times > 1] == []
