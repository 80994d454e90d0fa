"""One shape for everything that can go wrong, in the caller's language."""

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


def check(answer: Any, status: int, code: str) -> dict[str, Any]:
    """The problem in this answer, which has the shape that all have."""
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
def client(private: FastAPI, box: Siaga) -> TestClient:
    """A reader's, at an application with two routes of the test's own."""

    def admins_only(_: Annotated[Caller, Security(authorize, scopes=[Role.ADMIN])]) -> str:
        return "never seen"

    def broken() -> str:
        raise RuntimeError("what the caller sent")

    private.add_api_route("/v1/test/admins-only", admins_only)
    private.add_api_route("/v1/test/broken", broken)
    secret = box.secret("64.08", role=Role.READER, agency="kpu-kutim")
    return TestClient(private, headers={"Authorization": f"Bearer {secret}"}, raise_server_exceptions=False)


def test_401_without_token(box: Siaga) -> None:
    answer = box.anonymous.get("/v1/regions")

    check(answer, 401, "token_missing")
    assert answer.headers["www-authenticate"] == "Bearer"


def test_403_for_a_role_that_is_not_enough(client: TestClient) -> None:
    problem = check(client.get("/v1/test/admins-only"), 403, "role_missing")

    assert "admin" in problem["detail"]
    assert "reader" in problem["detail"]


@pytest.mark.parametrize("path", ["/nothing", "/v1/nothing", "/v1", "/v1/regions/64/nothing", "/v2/regions"])
def test_404_for_an_address_that_does_not_exist(client: TestClient, path: str) -> None:
    check(client.get(path), 404, "no_such_path")


def test_404_for_an_object_that_does_not_exist(client: TestClient) -> None:
    check(client.get("/v1/regions/64.08.99"), 404, "not_found")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_405_names_the_methods_that_there_are(client: TestClient, method: str) -> None:
    answer = client.request(method, "/v1/me")

    check(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD"


def test_head_is_get_without_a_body(client: TestClient) -> None:
    answer, asked = client.head("/v1/me"), client.get("/v1/me")

    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["etag"] == asked.headers["etag"]
    assert answer.headers["content-length"] == asked.headers["content-length"]


def test_head_without_token_is_refused(box: Siaga) -> None:
    assert box.anonymous.head("/v1/me").status_code == 401


def test_413_for_a_body_that_says_it_is_too_long(client: TestClient) -> None:
    problem = check(client.post("/v1/me", content=b"x" * 1025), 413, "content_too_large")

    assert "1024" in problem["detail"]


def test_413_for_a_body_that_does_not_say_how_long_it_is(client: TestClient) -> None:
    def chunks() -> Iterator[bytes]:
        yield from (b"x" * 512, b"x" * 512, b"x")

    check(client.post("/v1/me", content=chunks()), 413, "content_too_large")


def test_a_body_of_just_the_limit_is_taken(client: TestClient) -> None:
    answer = client.post("/v1/me", content=b"x" * 1024)

    check(answer, 405, "method_not_allowed")


def test_422_says_where_and_what(client: TestClient) -> None:
    problem = check(client.get("/v1/regions", params={"limit": "many", "elects": "king"}), 422, "invalid_request")

    assert [(e["pointer"], e["code"]) for e in problem["errors"]] == [
        ("query/limit", "int_parsing"),
        ("query/elects", "enum"),
    ]
    assert "'governor', 'regent', 'mayor' or 'any'" in problem["errors"][1]["message"]


def test_422_of_our_own_says_where_too(client: TestClient) -> None:
    problem = check(client.get("/v1/regions", params={"within": "kutim"}), 422, "code_malformed")

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
    check(client.get("/v1/me", headers={"X-Long": "x" * 33_000}), 431, "head_too_large")


def test_500_tells_nothing_but_the_request_id(client: TestClient) -> None:
    problem = check(client.get("/v1/test/broken"), 500, "internal_error")

    assert "what the caller sent" not in str(problem)
    assert "RuntimeError" not in str(problem)


def test_an_address_with_a_slash_too_many_does_not_exist(client: TestClient) -> None:
    answer = client.get("/v1/regions/", headers={"Host": "elsewhere.example"}, follow_redirects=False)

    check(answer, 404, "no_such_path")


def test_problems_lists_every_code(box: Siaga) -> None:
    answer = box.anonymous.get("/problems").json()

    assert {(it["code"], it["status"]) for it in answer} == {(it.code, it.status) for it in ERRORS}
    assert len({it["code"] for it in answer}) == len(answer)


def test_a_browser_gets_every_code_as_a_page_with_the_place_that_type_leads_to(box: Siaga) -> None:
    page = box.anonymous.get("/problems", headers={"Accept": "text/html,application/xml;q=0.9,*/*;q=0.8"})

    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert re.findall(r'<dt id="(\w+)">', page.text) == [it["code"] for it in box.anonymous.get("/problems").json()]
    assert box.anonymous.get("/v1/me").json()["type"] == "/problems#token_missing"
    assert box.anonymous.get("/problems", headers={"Accept": "text/csv"}).status_code == 406


def test_every_code_is_said_in_two_languages_with_the_same_facts(box: Siaga) -> None:
    for it in box.anonymous.get("/problems").json():
        says = it["says"]
        assert says["id"] != says["en"]
        assert set(re.findall(r"\{\w+\}", says["id"])) == set(re.findall(r"\{\w+\}", says["en"]))


@pytest.mark.parametrize(
    ("wished", "language"),
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
def test_people_are_answered_in_the_language_they_ask_for(client: TestClient, wished: str, language: str) -> None:
    answer = client.get("/v1/regions/99", headers={"Accept-Language": wished})

    assert answer.headers["content-language"] == language
    assert answer.json()["detail"].startswith("Tidak ada" if language == "id" else "Not here")


def test_what_is_wrong_with_a_field_is_said_in_the_same_language(client: TestClient) -> None:
    answer = client.get("/v1/regions", params={"limit": "0"}, headers={"Accept-Language": "id"})

    assert [e["message"] for e in answer.json()["errors"]] == ["Paling kecil 1."]
