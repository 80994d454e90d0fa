"""An event or an agreement is seen from its regions, and by the agencies that take part in it."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga

OFFICES = {
    "a commission": ("64.08", "kpu-kutim"),
    "a supervisor elsewhere": ("64.01", "bawaslu-paser"),
    "a commission in one district": ("64.08.04", "kpu-kutim"),
    "a supervisor in one district": ("64.08.04", "bawaslu-kutim"),
    "a government in one district": ("64.08.04", "pemkab-kutim"),
    "an intelligence agency elsewhere": ("11", "bin"),
    "a ministry elsewhere": ("11", "kemenko-polkam"),
    "the provincial commission": ("64", "kpu-kaltim"),
}
EVENTS = {
    "a commission": ["EV3", "EV3b", "EV4", "EV7"],
    "a supervisor elsewhere": ["EV3", "EV3b", "EV7"],
    "a commission in one district": ["EV3", "EV3b"],
    "a supervisor in one district": [],
    "a government in one district": ["EV4", "EV7"],
    "an intelligence agency elsewhere": ["EV4"],
    "a ministry elsewhere": ["EV7"],
    "the provincial commission": ["EV1", "EV2", "EV3", "EV3b", "EV4", "EV5", "EV6", "EV7"],
}
AGREEMENTS = {
    "a commission": ["AG4"],
    "a supervisor elsewhere": ["AG4"],
    "a commission in one district": ["AG4"],
    "the provincial commission": ["AG1", "AG2", "AG3", "AG4"],
}


def client(box: Siaga, office: str) -> TestClient:
    region, agency = OFFICES[office]
    return box.client(region, role=Role.READER, agency=agency)


def items(client: TestClient, path: str, **query: str) -> list[Any]:
    answer = client.get(f"/v1/{path}", params={"limit": "500", **query})
    assert answer.status_code == 200, answer.text
    rows: list[Any] = answer.json()["items"]
    return rows


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize(
    ("path", "ids_by_office"),
    [("coordination-events", EVENTS), ("agreements", AGREEMENTS)],
    ids=["events", "agreements"],
)
def test_a_list_and_its_objects_agree_on_who_sees_what(
    box: Siaga, office: str, path: str, ids_by_office: dict[str, list[str]]
) -> None:
    caller, expected = client(box, office), ids_by_office.get(office, [])

    assert [it["id"] for it in items(caller, path)] == expected
    for it in items(box.nation, path):
        answer = caller.get(f"/v1/{path}/{it['id']}")
        assert answer.status_code == (200 if it["id"] in expected else 404), it["id"]


def test_an_event_elsewhere_does_not_exist(box: Siaga) -> None:
    caller = client(box, "a supervisor elsewhere")

    hidden, absent = (caller.get(f"/v1/coordination-events/{id}").json() for id in ("EV4", "EV99"))

    assert hidden["code"] == "not_found"
    assert {**hidden, "request_id": ""} == {**absent, "request_id": ""}


def test_no_filter_leads_to_an_event_elsewhere(box: Siaga) -> None:
    caller = client(box, "a supervisor elsewhere")

    assert items(caller, "coordination-events", agency="dprd-kutim") == []
    assert items(caller, "coordination-events", since="2024-10-30", before="2024-10-31") == []
    for name in ("region", "within"):
        answer = caller.get("/v1/coordination-events", params={name: "64.08"})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_a_member_sees_what_its_group_takes_part_in(box: Siaga) -> None:
    """The district is no region of the event; the caller sees it through the group of commissions only."""
    event = client(box, "a commission in one district").get("/v1/coordination-events/EV3b").json()

    assert "64.08.04" not in {region["code"] for region in event["regions"]}
    assert "kpu-kutim" not in {it["agency"] for it in event["took_part"]}
    assert "kpu-kabkota-kaltim" in {it["agency"] for it in event["took_part"]}


def test_being_below_a_participant_is_not_being_a_member(box: Siaga) -> None:
    """KPU Kutim is subordinate to KPU Kaltim, which made the visit; a subordinate agency is not a group member."""
    caller = client(box, "a commission")

    assert caller.get("/v1/agencies/kpu-kutim").json()["parent"] == "kpu-kaltim"
    assert caller.get("/v1/coordination-events/EV2").status_code == 404


def test_other_regions_of_an_event_are_shown_by_name_only(box: Siaga) -> None:
    caller = client(box, "a commission")

    event = caller.get("/v1/coordination-events/EV7").json()

    assert len(event["regions"]) == 11
    assert {"code": "64.72", "kind": "Kota", "name": "Samarinda"} in event["regions"]
    assert caller.get("/v1/regions/64.72").status_code == 404


def test_an_object_is_the_same_for_all_who_see_it(box: Siaga) -> None:
    seen = [
        client(box, office).get("/v1/agreements/AG4").json() for office in ("a commission", "a supervisor elsewhere")
    ]

    assert seen[0] == seen[1] == box.nation.get("/v1/agreements/AG4").json()


def test_the_facts_of_a_source_are_seen_as_their_objects_are(box: Siaga) -> None:
    caller = client(box, "a commission")
    about = ("coordination_event", "agreement")

    for source in ("S0", "S1", "S2", "S4"):
        facts = items(caller, f"sources/{source}/facts")
        subjects = {it["subject"] for it in facts if it["subject_kind"] in about}
        assert subjects <= {*EVENTS["a commission"], *AGREEMENTS["a commission"]}, source
    everything = {it["subject"] for it in items(box.nation, "sources/S0/facts")}
    assert {"EV2", "EV3", "AG3", "AG4"} <= everything


@pytest.mark.parametrize("path", ["coordination-events", "coordination-events/EV3", "agreements", "agreements/AG3"])
def test_a_request_without_a_token_is_refused(box: Siaga, path: str) -> None:
    answer = box.anonymous.get(f"/v1/{path}")

    assert (answer.status_code, answer.json()["code"]) == (401, "token_missing")
