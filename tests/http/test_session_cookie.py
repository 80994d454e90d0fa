"""What a browser may be tricked into: requests from other pages, with planted cookies, or from somebody's own page."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.core import settings
from api.core.caller import Role
from api.core.errors import CrossSiteRequest
from api.core.settings import UnsafeSetting
from api.http import session_cookie
from tests import conftest
from tests.browsers import browser, cookie_of, signed_in
from tests.conftest import Siaga
from tests.http import raw
from tests.offices import path

HOST, PAGE = b"siaga.example.go.id", b"https://siaga.example.go.id"
KPU: dict[str, Any] = {"role": Role.REPORTER, "agency": "kpu-kutim"}
ADDRESS, REPORT = f"{path('ADH-03')}/updates", {"value": 5}


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        (HOST, PAGE),
        (HOST.upper(), PAGE),
        (HOST + b":443", PAGE),
        (HOST + b":8443", PAGE + b":8443"),
        (b"localhost:8000", b"http://localhost:8000"),
        (b"127.0.0.1:8010", b"http://127.0.0.1:8010"),
        (b"[::1]:8000", b"http://[::1]:8000"),
        (b"localhost", b"http://localhost"),
        (b"localhost:8000", b"https://localhost:8000"),
    ],
)
def test_a_page_of_this_server_is_known_by_its_origin(host: bytes, origin: bytes) -> None:
    session_cookie.require_own_page({b"host": host, b"origin": origin, b"siaga-client": b"page"}, "")


@pytest.mark.parametrize(
    "headers",
    [
        {b"origin": b"null"},
        {b"origin": b""},
        {b"origin": b"https://"},
        {b"origin": b"https://elsewhere.example"},
        {b"origin": b"https://siaga.example.go.id.elsewhere.example"},
        {b"origin": b"https://elsewhere.siaga.example.go.id"},
        {b"origin": PAGE + b":8443"},
        {b"origin": PAGE + b":80"},
        {b"origin": PAGE + b"/"},
        {b"origin": b"http://siaga.example.go.id"},
        {b"origin": b"ftp://siaga.example.go.id"},
        {b"origin": b"siaga.example.go.id"},
        {b"siaga-client": b""},
        {b"siaga-client": b"page, page"},
        {b"host": b""},
        {b"host": b"", b"origin": b"https://"},
        {b"host": b"localhost:8000", b"origin": b"http://localhost:3000"},
        {b"host": b"localhost:8000", b"origin": b"http://127.0.0.1:8000"},
        {b"host": b"localhost.elsewhere.example", b"origin": b"http://localhost.elsewhere.example"},
        {b"host": b"10.0.0.5:8000", b"origin": b"http://10.0.0.5:8000"},
    ],
)
def test_nothing_else_passes_for_a_page_of_this_server(headers: dict[bytes, bytes]) -> None:
    own_page = {b"host": HOST, b"origin": PAGE, b"siaga-client": b"page"}

    with pytest.raises(CrossSiteRequest):
        session_cookie.require_own_page({**own_page, **headers}, "")


@pytest.mark.parametrize("missing", [b"origin", b"siaga-client", b"host"])
def test_each_of_the_headers_is_needed(missing: bytes) -> None:
    own_page = {b"host": HOST, b"origin": PAGE, b"siaga-client": b"page"}
    del own_page[missing]

    with pytest.raises(CrossSiteRequest):
        session_cookie.require_own_page(own_page, "")


def test_behind_a_proxy_that_renames_the_host_the_setting_says_the_origin() -> None:
    headers = {b"host": b"127.0.0.1:8000", b"origin": PAGE, b"siaga-client": b"page"}

    session_cookie.require_own_page(headers, PAGE.decode())
    with pytest.raises(CrossSiteRequest):
        session_cookie.require_own_page({**headers, b"origin": b"https://elsewhere.example"}, PAGE.decode())
    with pytest.raises(CrossSiteRequest):
        session_cookie.require_own_page({**headers, b"x-forwarded-host": HOST}, "")


@pytest.mark.parametrize(
    "origin", ["siaga.example.go.id", "https://a.example/path", "https://a.example,https://b.example"]
)
def test_what_is_no_origin_is_refused_as_a_setting(origin: str) -> None:
    with pytest.raises(UnsafeSetting, match="SIAGA_ORIGIN: It must be an origin such as"):
        settings.load(origin=origin)


@pytest.mark.parametrize(
    ("cookie", "host", "scheme", "secret"),
    [
        (b"__Host-siaga=s", HOST, "http", b"s"),
        (b"a=b; __Host-siaga=s; c", HOST, "http", b"s"),
        (b"a=b;__Host-siaga=s", HOST, "http", b"s"),
        (b"__Host-siaga=first; __Host-siaga=second", HOST, "http", b"first"),
        (b"siaga=s", b"localhost:8000", "http", b"s"),
        (b"siaga=s", b"127.0.0.1", "http", b"s"),
        (b"siaga=planted", HOST, "http", None),
        (b"siaga=planted", b"localhost", "https", None),
        (b"siaga=planted; __Host-siaga=s", b"localhost", "http", b"s"),
        (b"__Host-siaga=", HOST, "https", None),
        (b"__host-siaga=s", HOST, "https", None),
        (b"x__Host-siaga=s", HOST, "https", None),
        (b"", HOST, "https", None),
        (b";;=;", HOST, "https", None),
    ],
)
def test_the_secret_is_in_one_cookie(cookie: bytes, host: bytes, scheme: str, secret: bytes | None) -> None:
    assert session_cookie.cookie_secret({b"cookie": cookie, b"host": host}, scheme) == secret


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://testserver:8443"},
        {"Origin": "http://testserver"},
        {"Siaga-Client": ""},
    ],
)
def test_a_write_with_a_cookie_from_another_page_changes_nothing(open_box: Siaga, headers: dict[str, str]) -> None:
    client = signed_in(open_box, "64.08", **KPU)

    refused = client.post(ADDRESS, json=REPORT, headers=headers)
    signed_out = client.delete("/v1/sessions/current", headers=headers)

    assert {(it.status_code, it.json()["code"]) for it in (refused, signed_out)} == {(403, "cross_site_request")}
    assert client.get(ADDRESS, headers=headers).json() == [], "reading has no side effect"
    assert client.head(ADDRESS, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://elsewhere.example"}, {"Origin": "null"}, {"Siaga-Client": "x"}]
)
def test_no_other_page_signs_a_browser_in(open_box: Siaga, headers: dict[str, str]) -> None:
    """Login CSRF: somebody would act, and report, as the attacker without knowing it."""
    secret = open_box.secret("64.08", **KPU)
    client = browser(open_box)

    for body in ({"json": {"token": secret}}, {"data": {"token": secret}}, {"content": f'{{"token": "{secret}"}}'}):
        answer = client.post("/v1/sessions", headers=headers, **body)
        assert (answer.status_code, answer.json()["code"]) == (403, "cross_site_request")
        assert "Set-Cookie" not in answer.headers


def test_a_body_of_a_stranger_is_not_read_before_the_headers_fit(open_box: Siaga) -> None:
    answer = raw.ask(open_box.app, "/v1/sessions", method="POST", content_length=str(10**9))
    own_page = {"origin": "https://testserver", "siaga_client": "page", "host": "testserver"}
    too_long = raw.ask(open_box.app, "/v1/sessions", method="POST", content_length="1025", **own_page)

    assert (answer.status, answer.json()["code"]) == (403, "cross_site_request")
    assert (too_long.status, too_long.json()["code"]) == (413, "content_too_large")


def test_a_form_of_a_page_is_no_sign_in(open_box: Siaga) -> None:
    secret = open_box.secret("64.08", **KPU)

    answer = browser(open_box).post("/v1/sessions", data={"token": secret})

    assert answer.status_code in (400, 422)
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("authorization", ["Bearer siaga_x", "Basic x", ""])
def test_a_cookie_and_an_authorization_together_are_refused(open_box: Siaga, authorization: str) -> None:
    client = signed_in(open_box, "64.08", **KPU)

    for method in ("GET", "POST"):
        answer = client.request(method, ADDRESS, headers={"Authorization": authorization})
        assert (answer.status_code, answer.json()["code"]) == (400, "two_credentials")


def test_a_valid_token_beside_a_cookie_is_refused_too(open_box: Siaga) -> None:
    client = signed_in(open_box, "64.08", **KPU)
    bearer = {"Authorization": f"Bearer {open_box.secret('64.08', **KPU)}"}

    assert client.get("/v1/me", headers=bearer).json()["code"] == "two_credentials"
    assert open_box.anonymous.get("/v1/me", headers={**bearer, "Cookie": "theme=dark"}).status_code == 200


def test_a_token_needs_no_header_of_a_page(open_box: Siaga) -> None:
    client = open_box.client("64.08", **KPU)

    assert client.post(ADDRESS, json=REPORT, headers={"Origin": "https://elsewhere.example"}).status_code == 201


def test_answers_to_a_cookie_are_private_and_vary_with_it(open_box: Siaga) -> None:
    client = signed_in(open_box, "64.08", **KPU)

    for address in ("/v1/me", "/v1/regions/64.08", "/v1/sessions"):
        answer = client.get(address)
        assert "private" in answer.headers["Cache-Control"]
        assert {"Cookie", "Authorization"} <= {*answer.headers["Vary"].split(", ")}
    assert client.get("/v1/regions?format=csv").headers["Cache-Control"] == "no-store"


def test_a_poll_with_a_cookie_gets_the_answer_that_was_kept_for_a_token(open_box: Siaga) -> None:
    token, client = open_box.client("64.08", **KPU), signed_in(open_box, "64.08", **KPU)
    address = "/v1/readiness/64.08"
    made = token.get(address)
    sent_before = open_box.app.state.metrics.kept_answers_sent

    again, unchanged = client.get(address), client.get(address, headers={"If-None-Match": made.headers["ETag"]})

    assert again.content == made.content
    assert unchanged.status_code == 304
    assert open_box.app.state.metrics.kept_answers_sent == sent_before + 2


def test_a_kept_answer_is_not_given_to_a_session_that_was_ended(open_box: Siaga) -> None:
    secret = open_box.secret("64.08", **KPU)
    client, other = browser(open_box, secret), browser(open_box, secret)
    assert client.get("/v1/readiness/64.08").status_code == 200

    other.delete("/v1/sessions")

    assert client.get("/v1/readiness/64.08").status_code == 401


def test_pages_of_other_origins_that_may_call_never_act_with_a_cookie(open_box: Siaga) -> None:
    """They may call with a token. Browsers send no cookie for them, nor may they send the header of its pages."""
    page = "https://peta.example.go.id"
    app = create_app(conftest.settings(open_box.url).model_copy(update={"cors_origins": page}))
    signed_in_browser = signed_in(open_box, "64.08", **KPU)
    client = TestClient(app, base_url="https://testserver", cookies=signed_in_browser.cookies)
    client.portal = open_box.portal
    wishes = {"Origin": page, "Access-Control-Request-Method": "POST"}

    asked = client.options(ADDRESS, headers={**wishes, "Access-Control-Request-Headers": "siaga-client,content-type"})
    sent = client.post(ADDRESS, json=REPORT, headers={"Origin": page, "Siaga-Client": "page"})
    read = client.get("/v1/me", headers={"Origin": page})
    app.state.database.close()

    assert asked.status_code == 400
    assert sent.json()["code"] == "cross_site_request"
    assert "Access-Control-Allow-Credentials" not in read.headers


def test_no_address_of_the_sign_in_leads_elsewhere(open_box: Siaga) -> None:
    """There is nothing to name where a sign-in leads to, so it cannot lead away from this server."""
    client, body = browser(open_box), {"token": open_box.secret("64.08", **KPU)}

    for name in ("next", "return_to", "redirect_uri"):
        answer = client.post("/v1/sessions", params={name: "https://elsewhere.example"}, json=body)
        assert answer.status_code == 422
    answer = client.post("/v1/sessions", json=body)
    assert (answer.status_code, "Location" in answer.headers) == (201, False)


def test_no_log_holds_the_secret_of_a_cookie(open_box: Siaga) -> None:
    lines: list[str] = []
    open_box.app.state.write_log_line = lines.append
    client = signed_in(open_box, "64.08", **KPU)
    client.get("/v1/me")
    token = client.get("/v1/sessions").json()["items"][0]["token"]

    assert cookie_of(client) not in "".join(lines)
    assert token in lines[1]
