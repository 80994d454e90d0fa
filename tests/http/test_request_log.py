"""The log has one line of JSON for each request: who, what, how it ended. It holds no secrets."""

import json

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.request_log import RequestLog


def test_a_request_is_logged_as_one_line(box: Siaga, request_log: RequestLog) -> None:
    answer = box.nation.get("/v1/regions/64.08")

    [line] = request_log.lines
    assert set(line) == {"at", "request_id", "method", "route", "status", "ms", "token"}
    assert line["request_id"] == answer.headers["x-request-id"]
    assert (line["method"], line["status"]) == ("GET", 200)
    assert line["ms"] > 0


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/healthz", "/healthz"),
        ("/v1/me", "/v1/me"),
        ("/v1/readiness-checklists/64.08", "/v1/readiness-checklists/{region}"),
    ],
)
def test_the_line_names_the_route_and_not_the_address(
    box: Siaga, request_log: RequestLog, path: str, route: str
) -> None:
    box.nation.get(path)

    assert [line["route"] for line in request_log.lines] == [route]


def test_the_line_holds_no_token_no_query_and_no_header(box: Siaga, request_log: RequestLog) -> None:
    secret = box.secret("64.08", role=Role.ADMIN)

    box.anonymous.get(
        "/v1/regions",
        params={"q": "hush-query", "hush-name": "1"},
        headers={"Authorization": f"Bearer {secret}", "X-Hush": "hush-header", "User-Agent": "hush-agent"},
    )

    assert secret not in request_log.text
    assert secret.removeprefix("siaga_")[:12] not in request_log.text
    assert "hush" not in "".join(request_log[:1])
    assert len(request_log.lines) == 1


def test_a_refused_token_is_not_in_the_log_either(box: Siaga, request_log: RequestLog) -> None:
    box.anonymous.get("/v1/me", headers={"Authorization": "Bearer siaga_mistyped-secret"})

    [line] = request_log.lines
    assert line["status"] == 401
    assert "token" not in line
    assert "mistyped" not in json.dumps(line)


def test_a_failure_is_logged_without_its_message(
    own_app: FastAPI, box: Siaga, caplog: pytest.LogCaptureFixture
) -> None:
    request_log = RequestLog.of(own_app)

    def broken() -> str:
        raise RuntimeError("what the caller sent")

    own_app.add_api_route("/v1/test/broken", broken)
    secret = box.secret("ID", role=Role.ADMIN)

    TestClient(own_app, raise_server_exceptions=False).get(
        "/v1/test/broken", headers={"Authorization": f"Bearer {secret}"}
    )

    [line] = request_log.lines
    assert line["status"] == 500
    assert line["failure"].startswith("RuntimeError at ")
    assert "test_request_log.py:" in line["failure"]
    assert "what the caller sent" not in request_log.text + caplog.text


def test_a_line_break_in_the_path_does_not_break_the_line(box: Siaga, request_log: RequestLog) -> None:
    box.nation.get("/v1/%0Aregions%0D/x")

    [line] = request_log.lines
    assert line["status"] == 404
    assert "\n" not in request_log[0]
