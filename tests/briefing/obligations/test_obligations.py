"""What an agency or a region still owes, items and commitments together."""

from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.coordination.days import day
from tests.offices import path


def agency_obligations(client: TestClient, agency: str = "kpu-kutim", **query: str) -> dict[str, Any]:
    answer = client.get(f"/v1/agencies/{agency}/obligations", params={"limit": "500", **query})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def undone_items(client: TestClient, **query: str) -> set[tuple[str, str]]:
    """Region and requirement of the items in the flat list that are not done."""
    keys, page = set(), client.get("/v1/checklist-items", params={"limit": "500", **query})
    while True:
        keys |= {(it["region"], it["requirement"]) for it in page.json()["items"] if it["status"] != "done"}
        if page.json()["next"] is None:
            return keys
        page = client.get(page.links["next"]["url"])


def test_an_agency_owes_its_items_and_its_commitments_by_due_date(open_box: Siaga) -> None:
    coordinator = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    commitment = {
        "title": {"id": "Serahkan SK"},
        **{"owed_by": "kpu-kutim", "owed_to": "bawaslu-kutim", "regions": ["64.08"], "source": "S0"},
    }
    for days in (-2, 2, 3):
        body = {**commitment, "due_on": day(days)}
        last_commitment = coordinator.post("/v1/commitments", json=body).json()["commitment"]["id"]
    coordinator.post(f"/v1/commitments/{last_commitment}/withdrawal", json={"note": "x"})

    owed_before = agency_obligations(coordinator)

    assert (owed_before["agency"], owed_before["election"], owed_before["total"]) == (
        "kpu-kutim",
        "pilkada-2024",
        len(owed_before["items"]),
    )
    assert [it["due_at"] for it in owed_before["items"]] == sorted(it["due_at"] for it in owed_before["items"])
    commitments = [it for it in owed_before["items"] if it["kind"] == "commitment"]
    assert [(it["status"], it["owed_to"]) for it in commitments] == [
        ("late", "bawaslu-kutim"),
        ("open", "bawaslu-kutim"),
    ]
    items = {(it["regions"][0]["code"], it["requirement"]) for it in owed_before["items"] if it["kind"] == "item"}
    assert items == undone_items(coordinator, within="64.08", owed_by="election_management")
    assert {it["agency"] for it in owed_before["items"]} == {"kpu-kutim"}

    kpu = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    assert kpu.post(f"{path('LAW-03')}/updates", json={"stage": "signed"}).status_code == 201
    assert agency_obligations(kpu)["total"] == owed_before["total"] - 1
    assert agency_obligations(kpu, kind="commitment")["total"] == 2
    assert agency_obligations(kpu, kind="item")["total"] == len(items) - 1


def test_pages_follow_each_other_and_a_group_owes_what_its_members_owe(open_box: Siaga) -> None:
    kutim_owes, group_owes = (
        agency_obligations(open_box.nation),
        agency_obligations(open_box.nation, "kpu-kabkota-kaltim"),
    )

    assert {it["agency"] for it in group_owes["items"]} > {"kpu-kutim", "kpu-paser"}
    assert group_owes["total"] > kutim_owes["total"] / 3
    page, paged_items = open_box.nation.get("/v1/agencies/kpu-kutim/obligations?limit=100"), []
    while True:
        paged_items += page.json()["items"]
        assert page.json()["total"] == kutim_owes["total"]
        if page.json()["next"] is None:
            break
        page = open_box.nation.get(page.links["next"]["url"])
    assert paged_items == kutim_owes["items"]


def test_obligations_outside_the_callers_regions_are_hidden(open_box: Siaga) -> None:
    elsewhere = open_box.client("64.01", role=Role.READER, agency="kpu-paser")
    district = open_box.client("64.08.04", role=Role.READER, agency="bawaslu-kutim")

    assert agency_obligations(elsewhere)["items"] == []
    district_regions = {it["regions"][0]["code"] for it in agency_obligations(district)["items"]}
    assert district_regions
    assert all(code.startswith("64.08.04") for code in district_regions)
    assert elsewhere.get("/v1/agencies/nobody/obligations").status_code == 404


def test_the_obligations_of_a_region_are_those_of_its_agencies(open_box: Siaga) -> None:
    coordinator = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    commitment = {"title": {"id": "Serahkan SK"}, "owed_by": "kpu-kutim", "regions": ["64.08"], "source": "S0"}
    coordinator.post("/v1/commitments", json={**commitment, "due_on": day(0)})

    obligations = region_obligations(coordinator, "64.08")

    items = {(it["regions"][0]["code"], it["requirement"]) for it in obligations if it["kind"] == "item"}
    assert items == undone_items(coordinator, within="64.08")
    for agency in ("kpu-kutim", "bawaslu-kutim"):
        assert [it for it in obligations if it["agency"] == agency] == agency_obligations(coordinator, agency)["items"]
    assert any(it["agency"] is None for it in obligations)
    assert [it["commitment"] is not None for it in region_obligations(coordinator, "64.08", kind="commitment")] == [
        True
    ]
    assert region_obligations(coordinator, "64.08.04", kind="commitment") == []


def test_obligations_are_filtered_by_period_and_as_of_a_past_day(box: Siaga) -> None:
    """As of 19 November, before the quiet period: what falls due by 23 November."""
    query = {"as_of": "2024-11-19", "due_after": "2024-11-19", "due_before": "H-3T00:00"}
    within_period = region_obligations(box.nation, "64.08", **query)

    assert {it["due_at"][:10] for it in within_period} == {"2024-11-20", "2024-11-22", "2024-11-23"}
    assert {it["days_late"] for it in within_period} == {-1, -3, -4}
    assert {it["status"] for it in within_period} == {"open", "not_open"}
    assert [it for it in within_period if it["agency"] == "kpu-kutim"] == agency_obligations(box.nation, **query)[
        "items"
    ]
    all_periods = region_obligations(box.nation, "64.08", as_of="2024-11-19")
    period_by_period = [
        *region_obligations(box.nation, "64.08", as_of="2024-11-19", due_before="2024-11-19"),
        *within_period,
    ]
    period_by_period += region_obligations(box.nation, "64.08", as_of="2024-11-19", due_after="H-3T00:00")
    assert period_by_period == all_periods
    refused = box.nation.get("/v1/readiness/64.08/obligations?due_before=soon")
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "query/due_before")


def region_obligations(client: TestClient, region: str, **query: str) -> list[dict[str, Any]]:
    page = client.get(f"/v1/readiness/{region}/obligations", params={"limit": "500", **query})
    assert page.status_code == 200, page.text
    assert page.json()["total"] == len(page.json()["items"])
    obligations: list[dict[str, Any]] = page.json()["items"]
    return obligations


def test_an_agency_sees_how_much_it_has_to_report_that_another_owes(box: Siaga) -> None:
    """Kesbangpol of East Kutai reports whether the leaders' forums met, in the regency and its 18 districts."""
    owed = agency_obligations(box.nation, "kesbangpol-kutim", as_of="2024-11-22")
    [link] = owed["unreported"]["links"]
    behind = box.nation.get(f"{link}&limit=500").json()

    assert (owed["total"], owed["unreported"]["units"], behind["units"]) == (0, 19, 19)
    assert {(it["why"], it["requirement"]) for it in behind["items"]} == {("silent", "COO-02")}
    provincial = agency_obligations(box.nation, "kesbangpol-kaltim", as_of="2024-11-22")
    assert provincial["unreported"]["units"] == 1, "the regencies' are theirs"


def test_what_is_reported_is_no_longer_counted_as_unreported(open_box: Siaga) -> None:
    kesbangpol = open_box.client("64.08", role=Role.REPORTER, agency="kesbangpol-kutim")
    open_box.app.state.clock = lambda: datetime.now(UTC) + timedelta(days=1)
    before = agency_obligations(kesbangpol, "kesbangpol-kutim")["unreported"]["units"]
    answer = kesbangpol.post(f"{path('COO-02')}/updates", json={"status": "done"})

    assert answer.status_code == 201, answer.text
    assert agency_obligations(kesbangpol, "kesbangpol-kutim")["unreported"]["units"] == before - 1
