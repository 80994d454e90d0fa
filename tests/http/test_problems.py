"""Every error has the same shape and is in the language of the caller."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from fastapi import FastAPI, Security
from fastapi.testclient import TestClient

import api
from api.core.caller import Caller, Role
from api.core.errors import ApiError
from api.http.roles import authorize
from tests.conftest import Siaga

FIELDS = {"type", "title", "status", "detail", "code", "request_id", "errors"}
MODULES = [importlib.import_module(it.name) for it in pkgutil.walk_packages(api.__path__, "api.")]
ERRORS = {it for module in MODULES for it in vars(module).values() if isinstance(it, type) and issubclass(it, ApiError)}


def assert_problem(answer: Any, status: int, code: str) -> dict[str, Any]:
    """Assert that the answer is a well-formed problem with this status and code; return it."""
    problem: dict[str, Any] = answer.json()
    assert (answer.status_code, problem["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-language"] == "en"
    assert set(problem) == FIELDS
    assert problem["status"] == status
    assert problem["type"] == f"/problems#{code}"
    assert problem["title"]
    assert problem["detail"]
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert all(set(error) == {"pointer", "code", "message"} for error in problem["errors"])
    return problem


@pytest.fixture
def client(own_app: FastAPI, box: Siaga) -> TestClient:
    """A reader's client of an application with two extra routes."""

    def admins_only(_: Annotated[Caller, Security(authorize, scopes=[Role.ADMIN])]) -> str:
        return "never seen"

    def broken() -> str:
        raise RuntimeError("what the caller sent")

    own_app.add_api_route("/v1/test/admins-only", admins_only)
    own_app.add_api_route("/v1/test/broken", broken)
    secret = box.secret("64.08", role=Role.READER, agency="kpu-kutim")
    return TestClient(own_app, headers={"Authorization": f"Bearer {secret}"}, raise_server_exceptions=False)


def test_401_without_token(box: Siaga) -> None:
    answer = box.anonymous.get("/v1/regions")

    assert_problem(answer, 401, "token_missing")
    assert answer.headers["www-authenticate"] == "Bearer"


def test_403_for_an_insufficient_role(client: TestClient) -> None:
    problem = assert_problem(client.get("/v1/test/admins-only"), 403, "role_missing")

    assert "admin" in problem["detail"]
    assert "reader" in problem["detail"]


@pytest.mark.parametrize("path", ["/nothing", "/v1/nothing", "/v1", "/v1/regions/64/nothing", "/v2/regions"])
def test_404_for_an_address_that_does_not_exist(client: TestClient, path: str) -> None:
    assert_problem(client.get(path), 404, "no_such_path")


def test_404_for_an_object_that_does_not_exist(client: TestClient) -> None:
    assert_problem(client.get("/v1/regions/64.08.99"), 404, "not_found")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_405_names_the_allowed_methods(client: TestClient, method: str) -> None:
    answer = client.request(method, "/v1/me")

    assert_problem(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD"


def test_head_is_get_without_a_body(client: TestClient) -> None:
    answer, get_answer = client.head("/v1/me"), client.get("/v1/me")

    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["etag"] == get_answer.headers["etag"]
    assert answer.headers["content-length"] == get_answer.headers["content-length"]


def test_head_without_token_is_refused(box: Siaga) -> None:
    assert box.anonymous.head("/v1/me").status_code == 401


def test_413_for_a_body_with_too_large_a_content_length(client: TestClient) -> None:
    problem = assert_problem(client.post("/v1/me", content=b"x" * 1025), 413, "content_too_large")

    assert "1024" in problem["detail"]


def test_413_for_a_long_body_without_a_content_length(client: TestClient) -> None:
    def chunks() -> Iterator[bytes]:
        yield from (b"x" * 512, b"x" * 512, b"x")

    assert_problem(client.post("/v1/me", content=chunks()), 413, "content_too_large")


def test_a_body_of_exactly_the_limit_is_accepted(client: TestClient) -> None:
    answer = client.post("/v1/me", content=b"x" * 1024)

    assert_problem(answer, 405, "method_not_allowed")


def test_422_names_the_parameter_and_the_error(client: TestClient) -> None:
    problem = assert_problem(
        client.get("/v1/regions", params={"limit": "many", "elects": "king"}), 422, "invalid_request"
    )

    assert [(e["pointer"], e["code"]) for e in problem["errors"]] == [
        ("query/limit", "int_parsing"),
        ("query/elects", "enum"),
    ]
    assert "'governor', 'regent', 'mayor' or 'any'" in problem["errors"][1]["message"]


def test_422_of_a_domain_rule_names_the_parameter_too(client: TestClient) -> None:
    problem = assert_problem(client.get("/v1/regions", params={"within": "kutim"}), 422, "code_malformed")

    assert [e["pointer"] for e in problem["errors"]] == ["query/within"]


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ("/v1/regions/kutim", "path/code"),
        ("/v1/readiness-checklists/kutim", "path/region"),
        ("/v1/elections/nothing", "path/slug"),
        ("/v1/requirements?election=nothing", "query/election"),
    ],
)
def test_a_pointer_names_the_parameter(client: TestClient, path: str, pointer: str) -> None:
    assert [e["pointer"] for e in client.get(path).json()["errors"]] == [pointer]


def test_431_for_a_head_that_is_too_large(client: TestClient) -> None:
    assert_problem(client.get("/v1/me", headers={"X-Long": "x" * 33_000}), 431, "head_too_large")


def test_500_reveals_only_the_request_id(client: TestClient) -> None:
    problem = assert_problem(client.get("/v1/test/broken"), 500, "internal_error")

    assert "what the caller sent" not in str(problem)
    assert "RuntimeError" not in str(problem)


def test_an_address_with_an_extra_slash_does_not_exist(client: TestClient) -> None:
    answer = client.get("/v1/regions/", headers={"Host": "elsewhere.example"}, follow_redirects=False)

    assert_problem(answer, 404, "no_such_path")


def test_problems_lists_every_code(box: Siaga) -> None:
    listed = box.anonymous.get("/problems").json()

    assert {(it["code"], it["status"]) for it in listed} == {(it.code, it.status) for it in ERRORS}
    assert len({it["code"] for it in listed}) == len(listed)


def test_a_browser_gets_a_page_with_an_anchor_for_every_code(box: Siaga) -> None:
    page = box.anonymous.get("/problems", headers={"Accept": "text/html,application/xml;q=0.9,*/*;q=0.8"})

    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert re.findall(r'<dt id="(\w+)">', page.text) == [it["code"] for it in box.anonymous.get("/problems").json()]
    assert box.anonymous.get("/v1/me").json()["type"] == "/problems#token_missing"
    assert box.anonymous.get("/problems", headers={"Accept": "text/csv"}).status_code == 406


def test_every_problem_text_has_the_same_placeholders_in_both_languages(box: Siaga) -> None:
    for problem in box.anonymous.get("/problems").json():
        texts = problem["says"]
        assert texts["id"] != texts["en"]
        assert set(re.findall(r"\{\w+\}", texts["id"])) == set(re.findall(r"\{\w+\}", texts["en"]))


@pytest.mark.parametrize(
    ("accept_language", "language"),
    [
        ("id", "id"),
        ("ID-id", "id"),
        ("id-ID,id;q=0.9,en;q=0.8", "id"),
        ("en;q=0.1,id;q=0.9", "id"),
        ("fr, id;q=0.2", "id"),
        ("en, id", "en"),
        ("en;q=0.8,id;q=0.3", "en"),
        ("fr", "en"),
        ("*", "en"),
        ("", "en"),
        (";;;,,q=,id;q=much", "en"),
        ("en, id; q=0.5", "en"),
        ("id; q=0.5, en", "en"),
        ("id;q=0", "en"),
        ("id;Q=0.1,en;q=0.5", "en"),
    ],
)
def test_an_answer_is_in_the_requested_language(client: TestClient, accept_language: str, language: str) -> None:
    answer = client.get("/v1/regions/99", headers={"Accept-Language": accept_language})

    assert answer.headers["content-language"] == language
    assert answer.json()["detail"].startswith("Tidak ada" if language == "id" else "Not here")


def test_field_errors_are_in_the_requested_language(client: TestClient) -> None:
    answer = client.get("/v1/regions", params={"limit": "0"}, headers={"Accept-Language": "id"})

    assert [e["message"] for e in answer.json()["errors"]] == ["Paling kecil 1."]
