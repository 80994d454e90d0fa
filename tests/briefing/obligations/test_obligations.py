"""What one agency still owes, items and commitments together."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import path

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


def test_all_that_a_region_owes_is_what_its_agencies_owe(open_box: Siaga) -> None:
    coordinator = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    promised = {"title": {"id": "Serahkan SK"}, "owed_by": "kpu-kutim", "regions": ["64.08"], "source": "S0"}
    coordinator.post("/v1/commitments", json={**promised, "due_on": str(TODAY)})

    whole = every(coordinator, "64.08")

    items = {(it["regions"][0]["code"], it["requirement"]) for it in whole if it["kind"] == "item"}
    assert items == flat(coordinator, within="64.08")
    for agency in ("kpu-kutim", "bawaslu-kutim"):
        assert [it for it in whole if it["agency"] == agency] == owed(coordinator, agency)["items"]
    assert any(it["agency"] is None for it in whole)
    assert [it["commitment"] is not None for it in every(coordinator, "64.08", kind="commitment")] == [True]
    assert every(coordinator, "64.08.04", kind="commitment") == []


def test_obligations_are_asked_for_between_two_moments_and_of_a_past_day(box: Siaga) -> None:
    """Before the quiet period, as it was known on 19 November: what falls due by 23 November."""
    asked = {"as_of": "2024-11-19", "due_after": "2024-11-19", "due_before": "H-3T00:00"}
    found = every(box.nation, "64.08", **asked)

    assert {it["due_at"][:10] for it in found} == {"2024-11-20", "2024-11-22", "2024-11-23"}
    assert {it["days_late"] for it in found} == {-1, -3, -4}
    assert {it["status"] for it in found} == {"open", "not_open"}
    assert [it for it in found if it["agency"] == "kpu-kutim"] == owed(box.nation, **asked)["items"]
    whole = every(box.nation, "64.08", as_of="2024-11-19")
    parts = [*every(box.nation, "64.08", as_of="2024-11-19", due_before="2024-11-19"), *found]
    parts += every(box.nation, "64.08", as_of="2024-11-19", due_after="H-3T00:00")
    assert parts == whole
    refused = box.nation.get("/v1/readiness/64.08/obligations?due_before=soon")
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "query/due_before")


def every(client: TestClient, region: str, **asked: str) -> list[dict[str, Any]]:
    page = client.get(f"/v1/readiness/{region}/obligations", params={"limit": "500", **asked})
    assert page.status_code == 200, page.text
    assert page.json()["total"] == len(page.json()["items"])
    found: list[dict[str, Any]] = page.json()["items"]
    return found
