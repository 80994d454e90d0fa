from typing import Any

import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import assert_chained, entries

NEW = {"role": "reporter", "regions": ["64.08"], "agency": "kpu-kutim", "label": "Rina, logistik", "expires_in_days": 7}


def test_a_token_is_shown_once_and_works(open_box: Siaga) -> None:
    made = open_box.nation.post("/v1/tokens", json=NEW)
    listed = open_box.nation.get("/v1/tokens?limit=500").json()["items"]

    assert made.status_code == 201, made.text
    secret = made.json()["secret"]
    me = open_box.anonymous.get("/v1/me", headers={"Authorization": f"Bearer {secret}"})
    assert me.json()["label"] == "Rina, logistik"
    assert "Siaga-Token-Expires" in me.headers
    assert made.json()["id"] in {it["id"] for it in listed}
    assert all("secret" not in it for it in listed)
    assert [it.action for it in entries(open_box)] == ["token.issued"]
    assert secret not in entries(open_box)[0].text


def test_the_secret_is_not_told_again(open_box: Siaga) -> None:
    key = {"Idempotency-Key": "new token for Rina"}
    open_box.nation.post("/v1/tokens", json=NEW, headers=key)

    again = open_box.nation.post("/v1/tokens", json=NEW, headers=key)

    assert again.status_code == 200
    assert (again.json()["secret"], again.json()["code"]) == (None, "secret_shown_once")


def test_a_revoked_token_is_refused_with_the_next_request(open_box: Siaga) -> None:
    made = open_box.nation.post("/v1/tokens", json=NEW).json()
    mine = {"Authorization": f"Bearer {made['secret']}"}
    assert open_box.anonymous.get("/v1/me", headers=mine).status_code == 200

    revoked = open_box.nation.delete(f"/v1/tokens/{made['id']}")
    again = open_box.nation.delete(f"/v1/tokens/{made['id']}")

    assert revoked.json()["revoked_at"] == again.json()["revoked_at"]
    assert open_box.anonymous.get("/v1/me", headers=mine).json()["code"] == "token_unknown"
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
def test_never_wider_than_its_issuer(open_box: Siaga, change: dict[str, Any], code: str) -> None:
    admin = open_box.client("64.08", role=Role.ADMIN, agency="kesbangpol-kutim")

    answer = admin.post("/v1/tokens", json={**NEW, **change})

    assert answer.status_code in (403, 422)
    assert answer.json()["code"] == code
    assert entries(open_box) == []


def test_only_admins_hand_out_tokens_and_see_those_in_scope(open_box: Siaga) -> None:
    made = open_box.nation.post("/v1/tokens", json=NEW).json()
    coordinator = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    elsewhere = open_box.client("64.01", role=Role.ADMIN, agency="kpu-paser")

    assert coordinator.post("/v1/tokens", json=NEW).json()["code"] == "role_missing"
    assert coordinator.get("/v1/tokens").json()["code"] == "role_missing"
    assert made["id"] not in {it["id"] for it in elsewhere.get("/v1/tokens").json()["items"]}
    assert elsewhere.delete(f"/v1/tokens/{made['id']}").status_code == 404
