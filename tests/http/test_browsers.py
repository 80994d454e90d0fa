"""Browsers: headers that protect on every answer, and other origins only where a setting lets them in."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.core import settings
from api.core.caller import Role
from api.core.settings import UnsafeSetting
from tests import conftest
from tests.conftest import Siaga

PAGE = "https://peta.example.go.id"
PREFLIGHT = {
    "Origin": PAGE,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,idempotency-key",
}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/docs", 200),
        ("/healthz", 200),
        ("/v1/regions/64", 200),
        ("/v1/regions?within=64.08&format=csv", 200),
        ("/v1/regions/64.99", 404),
        ("/nothing", 404),
        ("/v1/regions?after=x", 422),
    ],
)
def test_every_answer_has_the_headers_that_protect(box: Siaga, path: str, status: int) -> None:
    answer = box.nation.get(path)

    assert answer.status_code == status
    assert answer.headers.get_list("X-Content-Type-Options") == ["nosniff"]
    assert answer.headers.get_list("X-Frame-Options") == ["DENY"]
    assert answer.headers.get_list("Referrer-Policy") == ["no-referrer"]


def test_answers_without_a_token_and_unchanged_ones_have_them_too(box: Siaga) -> None:
    tag = box.nation.get("/v1/regions/64").headers["ETag"]
    unchanged = box.nation.get("/v1/regions/64", headers={"If-None-Match": tag})
    refused = box.anonymous.get("/v1/regions/64")

    assert (unchanged.status_code, refused.status_code) == (304, 401)
    assert unchanged.headers["X-Content-Type-Options"] == refused.headers["X-Content-Type-Options"] == "nosniff"


def test_other_origins_are_kept_out_by_default(box: Siaga) -> None:
    asked = box.nation.options("/v1/me", headers=PREFLIGHT)
    answer = box.nation.get("/v1/me", headers={"Origin": PAGE})

    assert asked.status_code == 405
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_an_origin_that_is_named_may_call_and_no_other(box: Siaga) -> None:
    app = create_app(conftest.settings(box.url).model_copy(update={"cors_origins": f"{PAGE}, http://localhost:3000"}))
    client = TestClient(app, headers={"Authorization": f"Bearer {box.secret('ID', role=Role.ADMIN)}"})
    client.portal = box.portal

    asked = client.options("/v1/me", headers=PREFLIGHT)
    answer = client.get("/v1/me", headers={"Origin": PAGE})
    other_asked = client.options("/v1/me", headers={**PREFLIGHT, "Origin": "https://elsewhere.example"})
    other = client.get("/v1/me", headers={"Origin": "https://elsewhere.example"})
    app.state.database.close()

    assert asked.status_code == answer.status_code == 200
    assert asked.headers["Access-Control-Allow-Origin"] == answer.headers["Access-Control-Allow-Origin"] == PAGE
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert {"ETag", "X-Request-ID"} <= {*answer.headers["Access-Control-Expose-Headers"].split(", ")}
    assert other_asked.status_code == 400
    assert "Access-Control-Allow-Origin" not in other.headers


@pytest.mark.parametrize("origins", ["*", "https://a.example/path", "peta.example.go.id", f"{PAGE};{PAGE}"])
def test_what_is_no_origin_is_refused(origins: str) -> None:
    with pytest.raises(UnsafeSetting, match="SIAGA_CORS_ORIGINS: It must be origins such as"):
        settings.load(cors_origins=origins)
