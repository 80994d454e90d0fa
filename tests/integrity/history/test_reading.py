"""Who did what: filters, scopes, and the feed of what happened to items."""

from datetime import UTC, datetime
from typing import Any

from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import Offices

DISTRICT = "64.08.04"


def items(client: TestClient, asked: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"/v1/history?limit=500{asked}")
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


def test_filters_pick_what_a_plain_look_picks(reported: Siaga) -> None:
    everything = items(reported.nation)
    middle = everything[len(everything) // 2]
    at = middle["recorded_at"]
    filters: dict[str, Any] = {
        "region=64.08": lambda it: it["region"] == "64.08",
        "region=64.74": lambda _: False,
        "agency=bawaslu-kutim": lambda it: it["agency"] == "bawaslu-kutim",
        "action=update.retracted": lambda it: it["action"] == "update.retracted",
        f"object={middle['object']}": lambda it: it["object"] == middle["object"],
        f"since={at}": lambda it: it["recorded_at"] >= at,
        f"until={at}": lambda it: it["recorded_at"] <= at,
    }
    for asked, holds in filters.items():
        assert items(reported.nation, f"&{asked}") == [it for it in everything if holds(it)], asked
    assert [it["position"] for it in everything] == list(range(len(everything)))


def test_pages_hold_every_row_once_in_the_same_order(reported: Siaga) -> None:
    for path in ("/v1/history", "/v1/history/ledgers/64.08/entries", "/v1/history/checkpoints"):
        whole = reported.nation.get(f"{path}?limit=500").json()["items"]
        for limit in (1, len(whole) - 1, len(whole)):
            rows: list[Any] = []
            after: str | None = ""
            while after is not None:
                asked = f"{path}?limit={limit}{after and '&after='}{after}"
                answer = reported.nation.get(asked).json()
                rows += answer["items"]
                after = answer["next"]
            assert rows == whole, (path, limit)
        assert len(whole) > 2
        assert reported.nation.get(f"{path}?after=x").json()["code"] == "cursor_invalid"
    older = reported.nation.get(f"/v1/history/checkpoints?before={whole[0]['signed_at']}").json()["items"]
    assert older == whole[1:]


def test_a_district_sees_its_own_deeds_and_not_its_regencys_ledger(reported: Siaga) -> None:
    offices, district = Offices(reported), reported.client(DISTRICT, role=Role.ADMIN)
    retracted = offices.reported("ADH-03", value=1, observed_at=datetime.now(UTC).isoformat())
    offices.coordinator.post("/v1/retractions", json={"update_id": retracted, "note": "x"})

    assert items(district) == []
    assert district.get("/v1/checklist-updates").json()["items"] == []
    assert district.get(f"/v1/history/ledgers/{DISTRICT}").status_code == 404
    assert district.get("/v1/history/entries/64.08-0/proof").status_code == 404
    assert reported.client("64.08", role=Role.ADMIN).get(f"/v1/history/ledgers/{DISTRICT}").json()["ledger"] == "64.08"
    assert {it["region"] for it in items(reported.client("64.08", role=Role.ADMIN))} == {"64.08"}


def test_the_feed_says_what_happened_to_which_item(reported: Siaga) -> None:
    client = reported.client("64.08", role=Role.READER, agency="kpu-kutim")
    before = client.get("/v1/checklist-updates").json()
    offices = Offices(reported)
    made = offices.reported("ADH-03", value=7, observed_at=datetime.now(UTC).isoformat())
    offices.say("ADH-03", "disputed", made, note="not so", value=3)
    offices.coordinator.post("/v1/retractions", json={"update_id": made, "note": "x"})
    offices.kpu.post("/v1/readiness-checklists/64.08/check-ins", json={"requirements": ["ADH-03"]})

    after = client.get(f"/v1/checklist-updates?after={before['next']}").json()
    update, dispute, retraction, check_in = after["items"]

    assert {it["type"] for it in before["items"]} <= {"update", "verification", "retraction", "check_in"}
    assert [it["type"] for it in after["items"]] == ["update", "verification", "retraction", "check_in"]
    for it in (update, dispute, retraction):
        assert (it["update_id"], it["election"], it["requirement"]) == (made, "pilkada-2024", "ADH-03")
    assert (update["value"], update["agency"]) == (7, "kpu-kutim")
    assert (dispute["action"], dispute["value"]) == ("update.disputed", 3)
    assert (check_in["requirements"], check_in["update_id"]) == (["ADH-03"], None)
    again = client.get(f"/v1/checklist-updates?after={after['next']}").json()
    assert again == {"items": [], "next": after["next"], "more": False}
    assert client.get(f"/v1/checklist-updates?within=64.08&after={after['next']}").status_code == 422


def test_kept_text_is_in_no_entry(reported: Siaga) -> None:
    assert "not so" not in str(items(reported.nation))
    assert "taken back" not in str(items(reported.nation))
