"""The OpenAPI document is complete, and every operation keeps the rules that apply to all of them."""

import importlib
import importlib.util
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, update

from api.core.caller import Role
from api.identity import domain as identity_domain
from api.identity.models import Token
from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import (
    DOCUMENT,
    FILES,
    GUARDED,
    LISTS,
    OPERATIONS,
    PUBLIC,
    READS,
    SESSIONS,
    Operation,
    operation_id,
    variants,
)

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=operation_id)
every_guarded_operation = pytest.mark.parametrize("operation", GUARDED, ids=operation_id)
PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}


@every_operation
def test_an_operation_describes_its_purpose(operation: Operation) -> None:
    assert re.fullmatch(r"[A-Z].{20,}[.!?]", operation.spec["description"], re.DOTALL)
    assert operation.spec["tags"]


@every_operation
def test_an_operation_names_the_role_it_requires(operation: Operation) -> None:
    if operation.is_public:
        assert "security" not in operation.spec
    else:
        for [(scheme, [role])] in [list(needs.items()) for needs in operation.spec["security"]]:
            assert scheme in DOCUMENT["components"]["securitySchemes"]
            assert role in set(Role)


def test_only_these_operations_are_public() -> None:
    assert {it.path for it in OPERATIONS if "security" not in it.spec} == PUBLIC
    assert all(it.path.startswith("/v1/") for it in GUARDED)


def test_operation_ids_are_unique() -> None:
    assert [id for id, times in Counter(it.id for it in OPERATIONS).items() if times > 1] == []


@pytest.mark.parametrize(
    "operation", [operation for operation in OPERATIONS if operation.path not in FILES], ids=operation_id
)
def test_a_successful_answer_has_a_schema(operation: Operation) -> None:
    success_responses = [response for status, response in operation.spec["responses"].items() if status.startswith("2")]

    assert success_responses
    for response in success_responses:
        schema = response["content"]["application/json"]["schema"]
        assert {"$ref", "anyOf"} & {*schema, *schema.get("items", {})}


@every_guarded_operation
def test_an_operation_documents_the_problems_that_all_share(operation: Operation) -> None:
    responses = operation.spec["responses"]

    for status in ("401", "403", "422", "500", "503"):
        assert responses[status]["content"] == PROBLEM
    for code in ("token_missing", "token_unknown", "token_expired"):
        assert code in responses["401"]["description"]


@pytest.mark.parametrize("operation", LISTS, ids=operation_id)
def test_a_list_documents_the_problem_of_an_invalid_cursor(operation: Operation) -> None:
    assert "cursor_invalid" in operation.spec["responses"]["422"]["description"]


@pytest.mark.parametrize(
    "operation", [operation for operation in GUARDED if "requestBody" in operation.spec], ids=operation_id
)
def test_an_operation_with_a_body_documents_the_problem_of_a_malformed_body(operation: Operation) -> None:
    described_problems = " ".join(
        operation.spec["responses"].get(status, {"description": ""})["description"] for status in ("400", "422")
    )

    assert "malformed" in described_problems


@pytest.mark.parametrize("operation", [operation for operation in GUARDED if "{" in operation.path], ids=operation_id)
def test_an_operation_about_one_object_documents_not_found(operation: Operation) -> None:
    assert "not_found" in operation.spec["responses"]["404"]["description"]


@every_operation
def test_a_parameter_has_bounds(operation: Operation) -> None:
    for parameter in operation.parameters:
        for schema in variants(parameter["schema"]):
            assert is_bounded(schema), parameter["name"]


def is_bounded(schema: dict[str, Any]) -> bool:
    if schema["type"] == "string":
        return any(bound in schema for bound in ("maxLength", "enum", "pattern", "format", "const"))
    if schema["type"] == "integer":
        return "minimum" in schema and "maximum" in schema
    return bool(schema["type"] == "boolean")


def test_every_reference_leads_somewhere() -> None:
    parts = {f"#/components/{kind}/{name}" for kind, named in DOCUMENT["components"].items() for name in named}

    assert set(references(DOCUMENT)) - parts == set()


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from ([node["$ref"]] if "$ref" in node else [])
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from references(child)


@pytest.mark.skipif(importlib.util.find_spec("openapi_spec_validator") is None, reason="the validator is not there")
def test_the_description_is_valid_openapi() -> None:
    importlib.import_module("openapi_spec_validator").validate(DOCUMENT)


@pytest.mark.parametrize("operation", READS, ids=operation_id)
def test_the_sample_address_answers(operation: Operation, box: Siaga) -> None:
    answer = box.nation.get(operation.address)

    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("operation", READS, ids=operation_id)
def test_every_listed_value_of_a_parameter_is_accepted(operation: Operation, box: Siaga, bearer: str) -> None:
    for parameter in operation.parameters:
        for value in [value for schema in variants(parameter["schema"]) for value in values(schema)]:
            url = f"{operation.address}?{parameter['name']}={value}{operation.limits(parameter['name'])}"
            answer = raw.ask(box.app, url, authorization=bearer)

            assert answer.status == 200, (parameter["name"], value)


def values(schema: dict[str, Any]) -> list[str]:
    return ["true", "false"] if schema["type"] == "boolean" else list(schema.get("enum", []))


@every_operation
def test_an_unknown_parameter_is_refused(operation: Operation, box: Siaga) -> None:
    parameters = {"regoin": "64"}
    answer = box.nation.request(operation.method, operation.address, params=parameters, headers=operation.headers)

    assert answer.status_code == 422, answer.text[:200]
    [message] = [
        e["message"]
        for e in answer.json()["errors"]
        if (e["pointer"], e["code"]) == ("query/regoin", "extra_forbidden")
    ]
    known_parameters = [parameter["name"] for parameter in operation.parameters if parameter["in"] == "query"]
    assert (", ".join(known_parameters) if known_parameters else "takes no parameters") in message


@every_operation
def test_a_repeated_parameter_is_refused(operation: Operation, box: Siaga) -> None:
    address = f"{operation.address}?limit=1&limit=2"
    answer = box.nation.request(operation.method, address, headers=operation.headers)

    assert answer.status_code == 422
    assert answer.json()["code"] == "parameter_repeated"


@every_guarded_operation
def test_a_caller_without_token_is_refused(operation: Operation, box: Siaga) -> None:
    answer = box.anonymous.request(operation.method, operation.address)

    assert (answer.status_code, answer.json()["code"]) == (401, "token_missing")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    "operation",
    [operation for operation in OPERATIONS if operation.path in PUBLIC - FILES - {SESSIONS}],
    ids=operation_id,
)
def test_a_public_operation_asks_for_no_token(operation: Operation, box: Siaga) -> None:
    assert box.anonymous.get(operation.address).status_code == 200


@pytest.fixture(scope="module")
def bearer(box: Siaga) -> str:
    return f"Bearer {box.secret('ID', role=Role.ADMIN)}"


@pytest.fixture(scope="module")
def bad_tokens(box: Siaga) -> dict[str, str]:
    """Authorization headers that are refused, each with the problem code of the answer."""
    secret, two_days_ago = box.secret("ID", role=Role.ADMIN), datetime.now(UTC) - timedelta(days=2)
    revoked_secret = box.secret("ID", role=Role.ADMIN)
    with box.database.write() as session:
        digest = col(Token.digest) == identity_domain.secret_digest(revoked_secret)
        session.exec(update(Token).where(digest).values(revoked_at=datetime.now(UTC)))
    return {
        f"Bearer {box.secret('ID', role=Role.ADMIN, days=1, at=two_days_ago)}": "token_expired",
        f"Bearer {revoked_secret}": "token_unknown",
        f"Bearer {identity_domain.new_secret()}": "token_unknown",
        f"Bearer {secret[:-1]}{'0' if secret[-1] != '0' else '1'}": "token_unknown",
        f"Bearer {secret[:-1]}": "token_unknown",
        f"Bearer {secret} {secret}": "token_unknown",
        f"Bearer {secret.upper()}": "token_unknown",
        "Bearer siaga_": "token_unknown",
        "Bearer \xff\xfe": "token_unknown",
        "Bearer ": "token_missing",
        "Bearer": "token_missing",
        f"Basic {secret}": "token_missing",
        secret: "token_missing",
    }


@every_guarded_operation
def test_a_bad_token_is_refused(operation: Operation, box: Siaga, bad_tokens: dict[str, str]) -> None:
    for authorization, code in bad_tokens.items():
        answer = raw.ask(box.app, operation.address, method=operation.method.upper(), authorization=authorization)

        assert (answer.status, answer.json()["code"]) == (401, code)
        assert answer.headers["content-type"] == "application/problem+json"
        assert "siaga_" not in answer.text


def test_the_word_bearer_is_accepted_in_any_case(box: Siaga) -> None:
    answer = raw.ask(box.app, "/v1/me", authorization=f"bEARER  {box.secret('ID', role=Role.ADMIN)}")

    assert answer.status == 200
