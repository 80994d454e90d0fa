from datetime import datetime, timedelta
from typing import Any

import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import assert_chained, entries

NEW_TOKEN = {
    "role": "reporter",
    "regions": ["64.08"],
    "agency": "kpu-kutim",
    "label": "Rina, logistik",
    "expires_in_days": 7,
}


def test_a_token_is_shown_once_and_works(open_box: Siaga) -> None:
    issued = open_box.nation.post("/v1/tokens", json=NEW_TOKEN)
    listed = open_box.nation.get("/v1/tokens?limit=500").json()["items"]

    assert issued.status_code == 201, issued.text
    secret = issued.json()["secret"]
    me = open_box.anonymous.get("/v1/me", headers={"Authorization": f"Bearer {secret}"})
    assert me.json()["label"] == "Rina, logistik"
    assert "Siaga-Token-Expires" in me.headers
    assert issued.json()["id"] in {it["id"] for it in listed}
    assert all("secret" not in it for it in listed)
    assert [it.action for it in entries(open_box)] == ["token.issued"]
    assert secret not in entries(open_box)[0].text


def test_without_days_a_token_lives_as_long_as_its_issuer_but_not_longer_than_usual(open_box: Siaga) -> None:
    request = {name: value for name, value in NEW_TOKEN.items() if name != "expires_in_days"}
    short_secret = open_box.secret("64.08", role=Role.ADMIN, agency="kpu-kutim", days=40)
    short_issuer = {"Authorization": f"Bearer {short_secret}"}

    of_short, of_long = (
        open_box.anonymous.post("/v1/tokens", json=request, headers=short_issuer),
        open_box.nation.post("/v1/tokens", json=request),
    )

    assert (of_short.status_code, of_long.status_code) == (201, 201), (of_short.text, of_long.text)
    own = open_box.anonymous.get("/v1/me", headers=short_issuer).json()
    assert of_short.json()["expires_at"] == own["expires_at"]
    created_at, expires_at = (datetime.fromisoformat(of_long.json()[it]) for it in ("created_at", "expires_at"))
    assert expires_at - created_at == timedelta(days=180)
    explicit = open_box.anonymous.post("/v1/tokens", json={**request, "expires_in_days": 60}, headers=short_issuer)
    assert (explicit.status_code, explicit.json()["code"]) == (403, "wider_than_issuer")


def test_the_secret_is_not_shown_again(open_box: Siaga) -> None:
    key = {"Idempotency-Key": "new token for Rina"}
    open_box.nation.post("/v1/tokens", json=NEW_TOKEN, headers=key)

    repeated = open_box.nation.post("/v1/tokens", json=NEW_TOKEN, headers=key)

    assert repeated.status_code == 200
    assert (repeated.json()["secret"], repeated.json()["code"]) == (None, "secret_shown_once")


def test_a_revoked_token_is_refused_with_the_next_request(open_box: Siaga) -> None:
    issued = open_box.nation.post("/v1/tokens", json=NEW_TOKEN).json()
    headers = {"Authorization": f"Bearer {issued['secret']}"}
    assert open_box.anonymous.get("/v1/me", headers=headers).status_code == 200

    revoked = open_box.nation.delete(f"/v1/tokens/{issued['id']}")
    revoked_again = open_box.nation.delete(f"/v1/tokens/{issued['id']}")

    assert revoked.json()["revoked_at"] == revoked_again.json()["revoked_at"]
    assert open_box.anonymous.get("/v1/me", headers=headers).json()["code"] == "token_unknown"
    assert [it.action for it in entries(open_box)] == ["token.issued", "token.revoked"]
    assert_chained(open_box)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"regions": ["64.01"], "agency": "kpu-paser"}, "wider_than_issuer"),
        ({"regions": ["64"]}, "wider_than_issuer"),
        ({"expires_in_days": 300}, "wider_than_issuer"),
        ({"agency": "kpu-paser"}, "token_refused"),
        ({"agency": "kpu-kabkota-kaltim"}, "token_refused"),
        ({"agency": "nobody"}, "token_refused"),
        ({"expires_in_days": 0}, "invalid_request"),
        ({"role": "king"}, "invalid_request"),
    ],
)
def test_a_token_is_never_wider_than_its_issuer(open_box: Siaga, change: dict[str, Any], code: str) -> None:
    admin = open_box.client("64.08", role=Role.ADMIN, agency="kesbangpol-kutim")

    answer = admin.post("/v1/tokens", json={**NEW_TOKEN, **change})

    assert answer.status_code in (403, 422)
    assert answer.json()["code"] == code
    assert entries(open_box) == []


def test_only_admins_issue_tokens_and_see_those_in_scope(open_box: Siaga) -> None:
    issued = open_box.nation.post("/v1/tokens", json=NEW_TOKEN).json()
    coordinator = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    admin_elsewhere = open_box.client("64.01", role=Role.ADMIN, agency="kpu-paser")

    assert coordinator.post("/v1/tokens", json=NEW_TOKEN).json()["code"] == "role_missing"
    assert coordinator.get("/v1/tokens").json()["code"] == "role_missing"
    assert issued["id"] not in {it["id"] for it in admin_elsewhere.get("/v1/tokens").json()["items"]}
    assert admin_elsewhere.delete(f"/v1/tokens/{issued['id']}").status_code == 404
