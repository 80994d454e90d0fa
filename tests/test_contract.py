"""What the API says of itself, and that every operation keeps the promises they all make."""

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
from tests.http.operations import DOCUMENT, FILES, GUARDED, LISTS, OPERATIONS, PUBLIC, READS, Operation, name, variants

every_operation = pytest.mark.parametrize("it", OPERATIONS, ids=name)
every_guarded_operation = pytest.mark.parametrize("it", GUARDED, ids=name)
PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}


@every_operation
def test_an_operation_says_what_it_is_for(it: Operation) -> None:
    assert re.fullmatch(r"[A-Z].{20,}[.!?]", it.described["description"], re.DOTALL)
    assert it.described["tags"]


@every_operation
def test_an_operation_names_the_role_it_takes(it: Operation) -> None:
    if it.is_public:
        assert "security" not in it.described
    else:
        [[(scheme, [role])]] = [list(needs.items()) for needs in it.described["security"]]
        assert scheme in DOCUMENT["components"]["securitySchemes"]
        assert role in set(Role)


def test_only_these_operations_are_public() -> None:
    assert {it.path for it in OPERATIONS if "security" not in it.described} == PUBLIC
    assert all(it.path.startswith("/v1/") for it in GUARDED)


def test_operation_ids_are_unique() -> None:
    assert [id for id, times in Counter(it.id for it in OPERATIONS).items() if times > 1] == []


@pytest.mark.parametrize("it", [it for it in OPERATIONS if it.path not in FILES], ids=name)
def test_a_good_answer_has_a_model(it: Operation) -> None:
    good = [answer for status, answer in it.described["responses"].items() if status.startswith("2")]

    assert good
    for answer in good:
        schema = answer["content"]["application/json"]["schema"]
        assert {"$ref", "anyOf"} & {*schema, *schema.get("items", {})}


@every_guarded_operation
def test_an_operation_names_the_problems_that_all_share(it: Operation) -> None:
    responses = it.described["responses"]

    for status in ("401", "403", "422", "500", "503"):
        assert responses[status]["content"] == PROBLEM
    for code in ("token_missing", "token_unknown", "token_expired"):
        assert code in responses["401"]["description"]


@pytest.mark.parametrize("it", LISTS, ids=name)
def test_a_list_names_the_problem_of_a_foreign_page_marker(it: Operation) -> None:
    assert "cursor_invalid" in it.described["responses"]["422"]["description"]


@pytest.mark.parametrize("it", [it for it in GUARDED if "requestBody" in it.described], ids=name)
def test_an_operation_that_takes_a_body_names_what_one_that_cannot_be_read_answers(it: Operation) -> None:
    named = " ".join(
        it.described["responses"].get(status, {"description": ""})["description"] for status in ("400", "422")
    )

    assert "malformed" in named


@pytest.mark.parametrize("it", [it for it in GUARDED if "{" in it.path], ids=name)
def test_an_operation_about_one_object_names_not_found(it: Operation) -> None:
    assert "not_found" in it.described["responses"]["404"]["description"]


@every_operation
def test_a_parameter_has_bounds(it: Operation) -> None:
    for parameter in it.parameters:
        for kind in variants(parameter["schema"]):
            assert is_bounded(kind), parameter["name"]


def is_bounded(kind: dict[str, Any]) -> bool:
    if kind["type"] == "string":
        return any(bound in kind for bound in ("maxLength", "enum", "pattern", "format", "const"))
    if kind["type"] == "integer":
        return "minimum" in kind and "maximum" in kind
    return bool(kind["type"] == "boolean")


def test_every_reference_leads_somewhere() -> None:
    schemas = {f"#/components/schemas/{name}" for name in DOCUMENT["components"]["schemas"]}

    assert set(references(DOCUMENT)) - schemas == set()


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        yield from ([part["$ref"]] if "$ref" in part else [])
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from references(one)


@pytest.mark.skipif(importlib.util.find_spec("openapi_spec_validator") is None, reason="the validator is not there")
def test_the_description_is_valid_openapi() -> None:
    importlib.import_module("openapi_spec_validator").validate(DOCUMENT)


@pytest.mark.parametrize("it", READS, ids=name)
def test_the_sample_address_answers(it: Operation, box: Siaga) -> None:
    answer = box.nation.get(it.address)

    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("it", READS, ids=name)
def test_every_value_that_a_parameter_names_is_taken(it: Operation, box: Siaga, bearer: str) -> None:
    for parameter in it.parameters:
        for value in [value for kind in variants(parameter["schema"]) for value in values(kind)]:
            asked = f"{it.address}?{parameter['name']}={value}{it.few(parameter['name'])}"
            answer = raw.ask(box.app, asked, authorization=bearer)

            assert answer.status == 200, (parameter["name"], value)


def values(kind: dict[str, Any]) -> list[str]:
    return ["true", "false"] if kind["type"] == "boolean" else list(kind.get("enum", []))


@every_operation
def test_an_unknown_parameter_is_refused(it: Operation, box: Siaga) -> None:
    answer = box.nation.request(it.method, it.address, params={"regoin": "64"})

    assert answer.status_code == 422, answer.text[:200]
    [message] = [
        e["message"]
        for e in answer.json()["errors"]
        if (e["pointer"], e["code"]) == ("query/regoin", "extra_forbidden")
    ]
    known = [parameter["name"] for parameter in it.parameters if parameter["in"] == "query"]
    assert (", ".join(known) if known else "takes no parameters") in message


@every_operation
def test_a_repeated_parameter_is_refused(it: Operation, box: Siaga) -> None:
    answer = box.nation.request(it.method, f"{it.address}?limit=1&limit=2")

    assert answer.status_code == 422
    assert answer.json()["code"] == "parameter_repeated"


@every_guarded_operation
def test_a_caller_without_token_is_refused(it: Operation, box: Siaga) -> None:
    answer = box.anonymous.request(it.method, it.address)

    assert (answer.status_code, answer.json()["code"]) == (401, "token_missing")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize("it", [it for it in OPERATIONS if it.path in PUBLIC - FILES], ids=name)
def test_a_public_operation_asks_for_no_token(it: Operation, box: Siaga) -> None:
    assert box.anonymous.get(it.address).status_code == 200


@pytest.fixture(scope="module")
def bearer(box: Siaga) -> str:
    return f"Bearer {box.secret('ID', role=Role.ADMIN)}"


@pytest.fixture(scope="module")
def bad_tokens(box: Siaga) -> dict[str, str]:
    """Authorization headers that let nobody in, each with the code of the problem that answers it."""
    good, long_ago = box.secret("ID", role=Role.ADMIN), datetime.now(UTC) - timedelta(days=2)
    revoked = box.secret("ID", role=Role.ADMIN)
    with box.database.write() as session:
        digest = col(Token.digest) == identity_domain.secret_digest(revoked)
        session.exec(update(Token).where(digest).values(revoked_at=datetime.now(UTC)))
    return {
        f"Bearer {box.secret('ID', role=Role.ADMIN, days=1, at=long_ago)}": "token_expired",
        f"Bearer {revoked}": "token_unknown",
        f"Bearer {identity_domain.new_secret()}": "token_unknown",
        f"Bearer {good[:-1]}{'0' if good[-1] != '0' else '1'}": "token_unknown",
        f"Bearer {good[:-1]}": "token_unknown",
        f"Bearer {good} {good}": "token_unknown",
        f"Bearer {good.upper()}": "token_unknown",
        "Bearer siaga_": "token_unknown",
        "Bearer \xff\xfe": "token_unknown",
        "Bearer ": "token_missing",
        "Bearer": "token_missing",
        f"Basic {good}": "token_missing",
        good: "token_missing",
    }


@every_guarded_operation
def test_a_bad_token_is_refused(it: Operation, box: Siaga, bad_tokens: dict[str, str]) -> None:
    for authorization, code in bad_tokens.items():
        answer = raw.ask(box.app, it.address, method=it.method.upper(), authorization=authorization)

        assert (answer.status, answer.json()["code"]) == (401, code)
        assert answer.headers["content-type"] == "application/problem+json"
        assert "siaga_" not in answer.text


def test_the_word_bearer_may_be_written_in_any_case(box: Siaga) -> None:
    answer = raw.ask(box.app, "/v1/me", authorization=f"bEARER  {box.secret('ID', role=Role.ADMIN)}")

    assert answer.status == 200
