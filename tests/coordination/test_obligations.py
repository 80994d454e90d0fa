"""What one agency still owes, items and commitments together."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.testclient import TestClient

from api.auth.caller import Role
from tests.conftest import Siaga
from tests.updates.offices import path

TODAY = datetime.now(ZoneInfo("Asia/Jakarta")).date()


def owed(client: TestClient, agency: str = "kpu-kutim", **asked: str) -> dict[str, Any]:
    answer = client.get(f"/v1/agencies/{agency}/obligations", params={"limit": "500", **asked})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def flat(client: TestClient, **asked: str) -> set[tuple[str, str]]:
    """Region and requirement of the flat list's items."""
    found, page = set(), client.get("/v1/checklist-items", params={"limit": "500", **asked})
    while True:
        found |= {(it["region"], it["requirement"]) for it in page.json()["items"] if it["status"] != "done"}
        if page.json()["next"] is None:
            return found
        page = client.get(page.links["next"]["url"])


def test_an_office_owes_its_items_and_its_commitments_by_due_day(open_box: Siaga) -> None:
    coordinator = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    promised = {
        "title": {"id": "Serahkan SK"},
        **{"owed_by": "kpu-kutim", "owed_to": "bawaslu-kutim", "regions": ["64.08"], "source": "S0"},
    }
    for days in (-2, 2, 3):
        body = {**promised, "due_on": str(TODAY + timedelta(days))}
        last = coordinator.post("/v1/commitments", json=body).json()["commitment"]["id"]
    coordinator.post(f"/v1/commitments/{last}/withdrawal", json={"note": "x"})

    found = owed(coordinator)

    assert (found["agency"], found["election"], found["total"]) == ("kpu-kutim", "pilkada-2024", len(found["items"]))
    assert [it["due_at"] for it in found["items"]] == sorted(it["due_at"] for it in found["items"])
    promises = [it for it in found["items"] if it["kind"] == "commitment"]
    assert [(it["status"], it["owed_to"]) for it in promises] == [("late", "bawaslu-kutim"), ("open", "bawaslu-kutim")]
    items = {(it["regions"][0]["code"], it["requirement"]) for it in found["items"] if it["kind"] == "item"}
    assert items == flat(coordinator, within="64.08", owed_by="election_management")
    assert {it["agency"] for it in found["items"]} == {"kpu-kutim"}

    kpu = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    assert kpu.post(f"{path('LAW-03')}/updates", json={"stage": "signed"}).status_code == 201
    assert owed(kpu)["total"] == found["total"] - 1
    assert owed(kpu, kind="commitment")["total"] == 2
    assert owed(kpu, kind="item")["total"] == len(items) - 1


def test_pages_follow_each_other_and_a_group_owes_what_its_members_owe(open_box: Siaga) -> None:
    kutim, whole = owed(open_box.nation), owed(open_box.nation, "kpu-kabkota-kaltim")

    assert {it["agency"] for it in whole["items"]} > {"kpu-kutim", "kpu-paser"}
    assert whole["total"] > kutim["total"] / 3
    page, found = open_box.nation.get("/v1/agencies/kpu-kutim/obligations?limit=100"), []
    while True:
        found += page.json()["items"]
        assert page.json()["total"] == kutim["total"]
        if page.json()["next"] is None:
            break
        page = open_box.nation.get(page.links["next"]["url"])
    assert found == kutim["items"]


def test_what_lies_outside_is_not_told(open_box: Siaga) -> None:
    elsewhere = open_box.client("64.01", role=Role.READER, agency="kpu-paser")
    district = open_box.client("64.08.04", role=Role.READER, agency="bawaslu-kutim")

    assert owed(elsewhere)["items"] == []
    seen = {it["regions"][0]["code"] for it in owed(district)["items"]}
    assert seen
    assert all(code.startswith("64.08.04") for code in seen)
    assert elsewhere.get("/v1/agencies/nobody/obligations").status_code == 404
