"""The committed OpenAPI document is the one of the code, and generators can make clients of it."""

import re
from collections import Counter

from tests.conftest import ROOT, Siaga
from tests.documents import openapi
from tests.documents.breaking_changes import breaking_changes, names_in_changelog
from tests.http.operations import DOCUMENT, OPERATIONS


def test_the_committed_document_is_that_of_the_code() -> None:
    document = openapi.with_examples(openapi.examples_of(openapi.committed()))

    assert openapi.FILE.read_text(encoding="utf-8") == openapi.document_text(document), "Run `make openapi`."


def test_a_server_gives_the_committed_document(box: Siaga) -> None:
    answer = box.anonymous.get("/openapi.json")

    assert (answer.status_code, answer.content) == (200, openapi.FILE.read_bytes())


def test_every_request_and_answer_has_an_example_that_fits() -> None:
    assert list(openapi.faults_of_examples(openapi.committed())) == [], "Run `make openapi`."


def test_no_example_holds_a_secret() -> None:
    assert re.findall(r"siaga[a-z]*_[A-Za-z0-9_-]{8,}", openapi.FILE.read_text(encoding="utf-8")) == []


def test_a_change_that_breaks_clients_is_in_the_changelog() -> None:
    named = names_in_changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))

    unnamed = [it for it in breaking_changes(openapi.last_release(), DOCUMENT) if it.subject not in named]

    assert unnamed == [], "Name each in CHANGELOG.md, under Unreleased, Breaking:\n" + "\n".join(map(str, unnamed))


def test_operation_ids_read_as_functions() -> None:
    assert [it.id for it in OPERATIONS if not re.fullmatch(r"[a-z]+(_[a-z]+)*", it.id)] == []


def test_names_of_schemas_are_unique_however_they_are_written() -> None:
    words = Counter(name.replace("_", "").lower() for name in DOCUMENT["components"]["schemas"])

    assert [name for name, times in words.items() if times > 1] == []


def test_no_field_is_called_like_its_schema() -> None:
    """Generators name the variable of an object after its class, and another after its field."""
    named_alike = [
        name
        for name, schema in DOCUMENT["components"]["schemas"].items()
        if re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() in schema.get("properties", {})
    ]

    assert named_alike == []


def test_every_body_has_a_schema() -> None:
    untyped = [
        (operation.id, media_type)
        for operation in OPERATIONS
        for message in (operation.spec.get("requestBody", {}), *operation.spec["responses"].values())
        for media_type, body in message.get("content", {}).items()
        if not body.get("schema")
    ]

    assert untyped == []


def test_every_tag_is_described() -> None:
    described = {tag["name"] for tag in DOCUMENT["tags"]}

    assert {tag for operation in OPERATIONS for tag in operation.spec["tags"]} == described


def test_every_read_with_a_tag_declares_it() -> None:
    untagged = {"get_permissions", "get_signed_checkpoint", "stream_changes"}
    for operation in OPERATIONS:
        responses = operation.spec["responses"]
        is_tagged = operation.method == "get" and operation.id not in untagged

        assert ("304" in responses) == is_tagged, operation.id
        if is_tagged:
            assert "ETag" in responses["200"]["headers"]
            assert "If-None-Match" in {it["name"] for it in operation.parameters}


def test_a_session_does_wherever_a_token_does() -> None:
    for operation in OPERATIONS:
        schemes = [scheme for needs in operation.spec.get("security", []) for scheme in needs]

        assert schemes == ([] if operation.is_public else ["HTTPBearer", "SessionCookie"]), operation.id
