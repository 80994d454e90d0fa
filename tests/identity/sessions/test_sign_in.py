"""Signing a browser in with a token, and out again."""

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from sqlmodel import col, update

from api.app import create_app
from api.core.caller import Role
from api.identity.sessions.models import SignInSession
from api.identity.sessions.service import MOST_SESSIONS
from api.integrity.verify.decision_check import check_sessions
from api.integrity.verify.report import VerificationReport
from tests import conftest
from tests.browsers import browser, cookie_of, signed_in
from tests.conftest import Siaga
from tests.offices import entries, path
from tests.reporting.held import hold_writers

NOW = datetime.now(UTC)
KPU: dict[str, Any] = {"role": Role.REPORTER, "agency": "kpu-kutim"}


def code_of(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def test_a_browser_signs_in_with_a_token_and_acts_as_its_holder(open_box: Siaga) -> None:
    secret = open_box.secret("64.08", **KPU)
    client = browser(open_box)

    answer = client.post("/v1/sessions", json={"token": secret})

    me = client.get("/v1/me")
    assert (answer.status_code, me.status_code) == (201, 200)
    assert answer.json() == me.json()
    assert (me.json()["role"], me.json()["agency"], me.json()["regions"]) == ("reporter", "kpu-kutim", ["64.08"])
    [item] = client.get("/v1/sessions").json()["items"]
    assert (item["id"], item["is_current"], item["came_from"]) == (me.json()["session_id"], True, "token")
    assert client.post(f"{path('ADH-03')}/updates", json={"value": 5}).status_code == 201
    assert secret not in answer.text
    assert cookie_of(client) not in answer.text + client.get("/v1/sessions").text


def test_the_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http(open_box: Siaga) -> None:
    secret = open_box.secret("64.08", **KPU)

    answer = browser(open_box).post("/v1/sessions", json={"token": secret})

    name_and_value, *attributes = answer.headers["Set-Cookie"].split("; ")
    assert name_and_value.startswith("__Host-siaga=siagases_")
    assert {*attributes} == {"HttpOnly", "Secure", "SameSite=strict", "Path=/", f"Max-Age={30 * 24 * 3600}"}
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8010", "[::1]:8000"])
def test_on_a_machine_of_ones_own_it_works_without_https(open_box: Siaga, host: str) -> None:
    headers = {"Origin": f"http://{host}", "Siaga-Client": "page"}
    client = TestClient(open_box.app, base_url=f"http://{host}", headers=headers)
    client.portal = open_box.portal

    answer = client.post("/v1/sessions", json={"token": open_box.secret("64.08", **KPU)})

    name_and_value, *attributes = answer.headers["Set-Cookie"].split("; ")
    assert name_and_value.startswith("siaga=siagases_")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} < {*attributes}
    assert "Secure" not in attributes
    cookie = {"Cookie": name_and_value}
    assert client.get("/v1/me", headers=cookie).status_code == 200
    assert open_box.anonymous.get("/v1/me", headers=cookie).status_code == 401, "elsewhere anybody could plant it"


def test_the_lifetime_is_that_of_the_setting_and_never_longer_than_the_tokens(open_box: Siaga) -> None:
    short, long = (open_box.secret("64.08", **KPU, days=days) for days in (2, 300))

    ends = [
        datetime.fromisoformat(browser(open_box, secret).get("/v1/me").json()["expires_at"]) for secret in (short, long)
    ]

    assert [round((end - datetime.now(UTC)) / timedelta(days=1), 1) for end in ends] == [2, 30]


def test_a_session_ends_with_its_lifetime(open_box: Siaga) -> None:
    client = signed_in(open_box, "64.08", **KPU)
    late = create_app(
        conftest.settings(open_box.url).model_copy(update={"now": datetime.now(UTC) + timedelta(days=31)})
    )
    later = TestClient(late, base_url="https://testserver", cookies=client.cookies)

    answer = later.get("/v1/me")

    late.state.database.close()
    assert code_of(answer) == (401, "token_expired")


def test_signing_out_ends_the_session_and_clears_the_cookie(open_box: Siaga) -> None:
    client = signed_in(open_box, "64.08", **KPU)
    cookie = cookie_of(client)

    answer = client.delete("/v1/sessions/current")

    assert answer.status_code == 200
    assert answer.json()["ended_at"]
    assert "Max-Age=0" in answer.headers["Set-Cookie"]
    assert [*client.cookies.jar] == []
    again = open_box.anonymous.get("/v1/me", headers={"Cookie": f"__Host-siaga={cookie}"})
    assert code_of(again) == (401, "token_unknown")


def test_a_token_has_no_session_to_sign_out_of(open_box: Siaga) -> None:
    assert code_of(open_box.nation.delete("/v1/sessions/current")) == (404, "not_found")


def test_signing_out_everywhere_ends_the_sessions_of_this_token_alone(open_box: Siaga) -> None:
    secret, other_secret = (open_box.secret("64.08", **KPU) for _ in range(2))
    first, second, other = browser(open_box, secret), browser(open_box, secret), browser(open_box, other_secret)

    answer = first.delete("/v1/sessions")

    assert answer.json() == {"ended": 2}
    assert [client.get("/v1/me").status_code for client in (first, second, other)] == [401, 401, 200]
    assert open_box.anonymous.get("/v1/me", headers={"Authorization": f"Bearer {secret}"}).status_code == 200


def test_revoking_a_token_ends_its_sessions(open_box: Siaga) -> None:
    body = {"role": "reporter", "regions": ["64.08"], "agency": "kpu-kutim", "label": "Rina", "expires_in_days": 7}
    issued = open_box.nation.post("/v1/tokens", json=body).json()
    client = browser(open_box, issued["secret"])
    assert client.get("/v1/me").status_code == 200

    revoked = open_box.nation.delete(f"/v1/tokens/{issued['id']}").json()

    assert code_of(client.get("/v1/me")) == (401, "token_unknown")
    [row] = [it for it in open_box.nation.get("/v1/sessions").json()["items"] if it["token"] == issued["id"]]
    assert row["ended_at"] == revoked["revoked_at"]


def test_sessions_are_seen_and_ended_by_those_who_may_revoke_what_they_came_from(open_box: Siaga) -> None:
    client = signed_in(open_box, "64.08", **KPU)
    id = client.get("/v1/me").json()["session_id"]
    admin = open_box.client("64.08", role=Role.ADMIN, agency="kesbangpol-kutim")
    strangers = [
        open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim"),
        open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim"),
        open_box.client("64.01", role=Role.ADMIN, agency="kpu-paser"),
    ]

    for stranger in strangers:
        assert id not in {it["id"] for it in stranger.get("/v1/sessions").json()["items"]}
        assert code_of(stranger.delete(f"/v1/sessions/{id}")) == (404, "not_found")
    assert id in {it["id"] for it in admin.get("/v1/sessions").json()["items"]}
    ended, ended_again = admin.delete(f"/v1/sessions/{id}"), admin.delete(f"/v1/sessions/{id}")

    assert ended.json()["ended_at"] == ended_again.json()["ended_at"] is not None
    assert client.get("/v1/me").status_code == 401


def test_a_sign_in_always_makes_a_new_secret_and_ends_the_session_before(open_box: Siaga) -> None:
    """Otherwise somebody could plant a cookie whose secret they know, and wait until it is signed in."""
    secret = open_box.secret("64.08", **KPU)
    client = browser(open_box, secret)
    before = cookie_of(client)

    assert client.post("/v1/sessions", json={"token": secret}).status_code == 201

    assert cookie_of(client) != before
    planted = {"Cookie": f"__Host-siaga={before}"}
    assert open_box.anonymous.get("/v1/me", headers=planted).status_code == 401


@pytest.mark.parametrize("planted", ["siagases_planted", "", "x" * 200])
def test_a_planted_cookie_neither_hinders_nor_survives_a_sign_in(open_box: Siaga, planted: str) -> None:
    client, headers = browser(open_box), {"Cookie": f"__Host-siaga={planted}"}

    answer = client.post("/v1/sessions", json={"token": open_box.secret("64.08", **KPU)}, headers=headers)

    assert answer.status_code == 201
    assert client.get("/v1/me").status_code == 200
    assert open_box.anonymous.get("/v1/me", headers=headers).status_code == 401


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({}, (422, "sign_in_with_one")),
        ({"token": "x", "link": "x"}, (422, "sign_in_with_one")),
        ({"token": "siaga_unknown"}, (401, "token_unknown")),
        ({"link": "siagalink_unknown"}, (401, "link_unknown")),
        ({"token": ""}, (422, "invalid_request")),
        ({"token": "x" * 201}, (422, "invalid_request")),
        ({"token": "siaga_unknown", "next": "https://elsewhere.example"}, (422, "invalid_request")),
    ],
)
def test_nobody_signs_in_without_the_secret_of_a_token_or_link(
    open_box: Siaga, body: dict[str, str], refusal: tuple[int, str]
) -> None:
    answer = browser(open_box).post("/v1/sessions", json=body)

    assert code_of(answer) == refusal
    assert "Set-Cookie" not in answer.headers
    assert "Location" not in answer.headers


def test_secrets_of_one_kind_do_not_pass_for_those_of_another(open_box: Siaga) -> None:
    client = signed_in(open_box, "64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    token, session = open_box.secret("64.08", **KPU), cookie_of(client)
    body = {"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"]}
    link = client.post("/v1/sign-in-links", json=body).json()["address"].partition("#")[2]

    for secret in (session, link):
        bearer = open_box.anonymous.get("/v1/me", headers={"Authorization": f"Bearer {secret}"})
        assert code_of(bearer) == (401, "token_unknown")
        assert code_of(browser(open_box).post("/v1/sessions", json={"token": secret})) == (401, "token_unknown")
    for secret in (token, link):
        cookie = open_box.anonymous.get("/v1/me", headers={"Cookie": f"__Host-siaga={secret}"})
        assert code_of(cookie) == (401, "token_unknown")
    for secret in (session, token):
        assert code_of(browser(open_box).post("/v1/sessions", json={"link": secret})) == (401, "link_unknown")


def test_a_key_is_good_across_sign_ins_with_the_same_token(open_box: Siaga) -> None:
    """So what a page has sent before it was signed out is not counted again when it is signed in and sends it again."""
    secret = open_box.secret("64.08", **KPU)
    client, key = browser(open_box, secret), {"Idempotency-Key": "one report"}
    first = client.post(f"{path('ADH-03')}/updates", json={"value": 5}, headers=key)
    client.delete("/v1/sessions/current")
    client.post("/v1/sessions", json={"token": secret})

    second = client.post(f"{path('ADH-03')}/updates", json={"value": 5}, headers=key)

    assert second.headers["Idempotency-Replayed"] == "true"
    assert second.json()["update"]["id"] == first.json()["update"]["id"]


def test_what_a_session_reports_stands_under_its_token(open_box: Siaga) -> None:
    issued = open_box.nation.post(
        "/v1/tokens",
        json={"role": "reporter", "regions": ["64.08"], "agency": "kpu-kutim", "label": "Rina", "expires_in_days": 7},
    ).json()
    browser(open_box, issued["secret"]).post(f"{path('ADH-03')}/updates", json={"value": 5})

    assert [it.action for it in entries(open_box)] == ["token.issued", "session.began", "update.posted"]
    assert f'"token":"{issued["id"]}"' in entries(open_box)[2].text


def test_a_report_that_waits_is_refused_when_its_session_was_ended(open_box: Siaga) -> None:
    secret = open_box.secret("64.08", **KPU)
    ended, other = browser(open_box, secret), browser(open_box, secret)
    id = UUID(ended.get("/v1/me").json()["session_id"])
    with hold_writers(open_box) as held:
        for client, item in ((ended, "ADH-03"), (other, "LOG-05")):
            held.send(partial(client.post, f"{path(item)}/updates", json={"value": 5}))
        held.session.connection().execute(update(SignInSession).where(col(SignInSession.id) == id).values(ended_at=NOW))

    assert [code_of(answer)[0] for answer in held.answers()] == [401, 201]


def test_a_token_keeps_a_bounded_number_of_sessions_and_verification_knows_which(open_box: Siaga) -> None:
    secret = open_box.secret("64.08", **KPU)
    browser(open_box, secret).delete("/v1/sessions/current")
    clients = [browser(open_box, secret) for _ in range(MOST_SESSIONS + 2)]

    rows = clients[-1].get("/v1/sessions?limit=500").json()["items"]

    assert len(rows) == MOST_SESSIONS
    assert [client.get("/v1/me").status_code for client in (*clients[:3], clients[-1])] == [401, 401, 200, 200]
    clients[2].delete("/v1/sessions/current")
    report = VerificationReport()
    with open_box.database.read() as session:
        check_sessions(session, report)
    assert report.findings == []
