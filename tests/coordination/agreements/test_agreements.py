"""Agreements as coordinators record them, and the updates that a signing reports."""

from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.coordination.agreements.domain import TRANSITIONS
from api.coordination.agreements.models import AgreementStatus
from api.core.caller import Role
from api.integrity.verify import service as verify_service
from api.ledger import sequencer
from tests.conftest import Siaga
from tests.coordination.days import day
from tests.coordination.writes import count_rows
from tests.offices import assert_chained, entries, path

AGREEMENTS = "/v1/agreements"
NEW: dict[str, Any] = {
    "kind": "memorandum",
    "title": {"id": "Nota kesepahaman KPU dan Kejari", "en": "Memorandum of KPU and Kejari"},
    "regions": ["64.08"],
    "parties": [{"agency": "kpu-kutim"}, {"agency": "kejari-kaltim"}],
    "fulfils": [{"region": "64.08", "requirement": "LAW-03"}],
    "source": "S0",
}
WRITTEN_TABLES = (
    *("agreement", "agreement_state", "agreement_party", "agreement_scope", "agreement_fulfils", "agreement_region"),
    *("checklist_update", "checklist_item", "region_totals", "entry"),
)


@pytest.fixture
def kesbangpol(open_box: Siaga) -> TestClient:
    return open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")


def create_agreement(client: TestClient, **body: Any) -> str:
    answer = client.post(AGREEMENTS, json={**NEW, **body})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["agreement"]["id"])


def change(client: TestClient, id: str, **body: Any) -> Response:
    etag = client.get(f"{AGREEMENTS}/{id}").headers["ETag"]
    return client.patch(f"{AGREEMENTS}/{id}", json={"source": "S1", **body}, headers={"If-Match": etag})


def test_signing_reports_the_item_in_one_transaction_and_can_be_retracted(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    id = create_agreement(kesbangpol, state={"state": "scheduled", "on": day(-9)})
    assert open_box.nation.get(path("LAW-03")).json()["status"] == "unknown"

    answer = change(kesbangpol, id, state={"state": "signed", "on": day(-2)}, scope=[{"id": "Pertukaran data"}])

    assert answer.status_code == 200, answer.text
    body, [posted] = answer.json(), answer.json()["posted"]
    assert (body["agreement"]["state"], body["agreement"]["on"], body["not_posted"]) == ("signed", day(-2), [])
    assert [it["text"]["id"] for it in body["agreement"]["scope"]] == ["Pertukaran data"]
    assert (posted["requirement"], posted["on_behalf_of"]) == ("LAW-03", "kpu-kutim")
    item = open_box.nation.get(path("LAW-03")).json()
    assert (item["status"], item["stage"], item["assurance"]) == ("done", "signed", "reported")
    assert item["observed_at"] == f"{day(-2)}T15:59:59.999999Z"
    assert [it.action for it in entries(open_box)] == ["agreement.recorded", "agreement.changed", "update.posted"]
    assert (body["entries"], posted["entry"]) == (["64.08-1"], "64.08-2")
    assert_chained(open_box)
    [update] = open_box.nation.get(f"{path('LAW-03')}/updates").json()
    assert (update["agency"], update["on_behalf_of"]) == ("kesbangpol-kutim", "kpu-kutim")

    retraction = kesbangpol.post("/v1/retractions", json={"batch": body["batch"], "note": "Belum diteken"})
    assert retraction.status_code == 201, retraction.text
    assert open_box.nation.get(path("LAW-03")).json()["status"] == "unknown"
    assert change(kesbangpol, id, state={"state": "in_force"}).json()["posted"][0]["requirement"] == "LAW-03"
    assert open_box.nation.get(path("LAW-03")).json()["stage"] == "in_force"
    sequencer.place_committed_entries(open_box.database)
    with open_box.database.read() as session:
        assert verify_service.check_database(session, None).findings == []


def test_an_item_that_the_signing_may_not_report_is_listed_with_the_reason(open_box: Siaga) -> None:
    admin = open_box.client("64", role=Role.ADMIN)
    fulfils = [
        {"region": "64.08", "requirement": "LAW-03"},
        {"region": "64.08", "requirement": "LAW-04"},  # answered by provinces alone
        {"region": "64.01", "requirement": "ADH-03"},  # a count
        {"region": "64.08", "requirement": "LAW-03", "election": "psu-kukar-2025"},  # takes no part there
    ]

    answer = admin.post(
        AGREEMENTS,
        json={**NEW, "regions": ["64.08", "64.01"], "fulfils": fulfils, "state": {"state": "signed", "on": day(0)}},
        headers={"Accept-Language": "id"},
    )

    assert answer.status_code == 201, answer.text
    body = answer.json()
    assert [(it["region"], it["requirement"]) for it in body["posted"]] == [("64.08", "LAW-03")]
    assert {(it["election"], it["requirement"]): it["code"] for it in body["not_posted"]} == {
        ("pilkada-2024", "LAW-04"): "answered_elsewhere",
        ("pilkada-2024", "ADH-03"): "agreement_not_reportable",
        ("psu-kukar-2025", "LAW-03"): "region_takes_no_part",
    }
    assert all({"wilayah", "syarat"} & {*it["message"].lower().split()} for it in body["not_posted"])
    assert body["entries"] == ["64.01-0", "64.08-0"]


PAIRS = [(before, after) for before in (None, *AgreementStatus) for after in AgreementStatus]
STATES_UP_TO = {
    AgreementStatus.PLANNED: ("planned",),
    AgreementStatus.SCHEDULED: ("scheduled",),
    AgreementStatus.SIGNED: ("signed",),
    AgreementStatus.IN_FORCE: ("in_force",),
    AgreementStatus.ENDED: ("in_force", "ended"),
    AgreementStatus.BROKEN_OFF: ("planned", "broken_off"),
}


def test_the_transition_table_names_every_state() -> None:
    assert {*TRANSITIONS} == {None, *AgreementStatus}
    assert {to for allowed in TRANSITIONS.values() for to in allowed} <= {*AgreementStatus}


def test_each_change_of_state_is_allowed_or_refused_as_the_transition_table_says(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    for before, after in PAIRS:
        if before is None:
            answer = kesbangpol.post(AGREEMENTS, json={**NEW, "fulfils": [], "state": {"state": after}})
        else:
            first_state, *later_states = STATES_UP_TO[before]
            id = create_agreement(kesbangpol, fulfils=[], state={"state": first_state, "on": day(-1)})
            for state in later_states:
                assert change(kesbangpol, id, state={"state": state}).status_code == 200
            row_counts = count_rows(open_box, WRITTEN_TABLES)
            answer = change(kesbangpol, id, state={"state": after})
        if after in TRANSITIONS[before]:
            assert answer.status_code in (200, 201), (before, after, answer.text)
            assert answer.json()["agreement"]["state"] == after
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "state_not_reachable"), (before, after)
            assert before is None or count_rows(open_box, WRITTEN_TABLES) == row_counts


def refusals() -> list[tuple[dict[str, Any], int, str, str]]:
    """Changes to a valid body, each with the status, the code and the pointer of its refusal."""
    return [
        ({"regions": ["64"]}, 404, "not_found", "body/regions/0"),
        ({"parties": []}, 422, "invalid_request", "body/parties"),
        ({"parties": [{"agency": "nobody"}]}, 404, "not_found", "body/parties/0/agency"),
        ({"signed_in": "EV99"}, 404, "not_found", "body/signed_in"),
        ({"signed_in": "EV2"}, 404, "not_found", "body/signed_in"),
        ({"source": "S99"}, 404, "not_found", "body/source"),
        ({"state": {"state": "signed", "on": day(1)}}, 422, "day_ahead", "body/state/on"),
        (
            {"state": {"state": "signed", "on": day(0), "on_origin": "unknown"}},
            422,
            "day_and_origin",
            "body/state/on_origin",
        ),
        ({"fulfils": [{"region": "64.08", "requirement": "X"}]}, 422, "not_in_template", "body/fulfils/0/requirement"),
        ({"fulfils": [{"region": "64.01", "requirement": "LAW-03"}]}, 404, "not_found", "body/fulfils/0/region"),
    ]


def test_an_invalid_agreement_is_refused_with_a_pointer_and_nothing_is_written(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    id = create_agreement(kesbangpol, state={"state": "planned", "on": day(-2)})
    row_counts = count_rows(open_box, WRITTEN_TABLES)
    for body, status, code, pointer in refusals():
        answer = kesbangpol.post(AGREEMENTS, json={**NEW, **body})
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
        assert pointer in [it["pointer"] for it in answer.json()["errors"]], (body, answer.text)
    assert change(kesbangpol, id, state={"state": "signed", "on": day(-3)}).json()["code"] == "before_last_state"
    assert change(kesbangpol, id).json()["code"] == "nothing_to_change"
    for agreement_id, status in (("AG3", 404), ("AG4", 403)):
        refusal = kesbangpol.patch(
            f"{AGREEMENTS}/{agreement_id}", json={"source": "S0", "note": "x"}, headers={"If-Match": "*"}
        )
        assert refusal.status_code == status, refusal.text
    assert count_rows(open_box, WRITTEN_TABLES) == row_counts


def test_signing_at_an_event_that_was_not_held_gives_a_warning(kesbangpol: TestClient) -> None:
    event = {"kind": "signing", "title": {"id": "x"}, "regions": ["64.08"], "source": "S0", "plan": {"on": day(1)}}
    event_id = kesbangpol.post("/v1/coordination-events", json=event).json()["event"]["id"]

    answer = kesbangpol.post(
        AGREEMENTS, json={**NEW, "signed_in": event_id, "state": {"state": "signed", "on": day(0)}}
    )

    assert [it["code"] for it in answer.json()["warnings"]] == ["event_not_held"]
    assert [it["id"] for it in answer.json()["agreement"]["events"]] == [event_id]


def test_a_failed_transaction_writes_nothing(
    open_box: Siaga, kesbangpol: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from api.reporting.projections.writer import ProjectionWriter

    id = create_agreement(kesbangpol)
    agreement_before, row_counts = kesbangpol.get(f"{AGREEMENTS}/{id}").json(), count_rows(open_box, WRITTEN_TABLES)

    def fails(*_: Any) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(ProjectionWriter, "write", fails)

    assert change(kesbangpol, id, state={"state": "signed", "on": day(0)}).status_code == 500
    assert count_rows(open_box, WRITTEN_TABLES) == row_counts
    assert kesbangpol.get(f"{AGREEMENTS}/{id}").json() == agreement_before


def test_a_mistaken_state_is_corrected_as_the_transition_table_says(open_box: Siaga, kesbangpol: TestClient) -> None:
    """Only a state that has happened can be marked as mistaken; `after` is judged from the state before it."""
    for mistaken_state, after in [
        (mistaken_state, after) for mistaken_state in AgreementStatus for after in (None, *AgreementStatus)
    ]:
        first_state, *later_states = STATES_UP_TO[mistaken_state]
        before = STATES_UP_TO[mistaken_state][-2] if later_states else None
        id = create_agreement(kesbangpol, fulfils=[], state={"state": first_state, "on": day(-9)})
        for state in later_states:
            change(kesbangpol, id, state={"state": state})
        row_counts, new_state = count_rows(open_box, WRITTEN_TABLES), {"state": {"state": after}} if after else {}
        answer = change(kesbangpol, id, mistaken=True, note="keliru", **new_state)
        if mistaken_state in ("planned", "scheduled"):
            assert answer.json()["code"] == "not_taken_back", (mistaken_state, after)
        elif after is None and before is None:
            assert answer.json()["code"] == "state_needed", (mistaken_state, after)
        elif after is None or after in TRANSITIONS[before]:
            assert answer.status_code == 200, (mistaken_state, after, answer.text)
            assert answer.json()["agreement"]["state"] == (after or before)
            assert [it["mistaken_on"] for it in answer.json()["agreement"]["states"]].count(day(0)) == 1
            continue
        else:
            assert answer.json()["code"] == "state_not_reachable", (mistaken_state, after)
        assert count_rows(open_box, WRITTEN_TABLES) == row_counts


def test_marking_a_signing_mistaken_warns_that_its_reports_stand(open_box: Siaga, kesbangpol: TestClient) -> None:
    id = create_agreement(kesbangpol, state={"state": "scheduled", "on": day(-9)})
    batch = change(kesbangpol, id, state={"state": "signed", "on": day(-2)}).json()["batch"]

    answer = change(kesbangpol, id, mistaken=True, note="Belum diteken").json()

    assert (answer["agreement"]["state"], [it["code"] for it in answer["warnings"]]) == ("scheduled", ["reports_stand"])
    assert answer["agreement"]["scope"] == []
    item = kesbangpol.get(path("LAW-03")).json()
    assert (item["status"], item["stated"]["stage"]) == ("done", "scheduled")
    assert kesbangpol.post("/v1/retractions", json={"batch": batch, "note": "x"}).status_code == 201
    assert kesbangpol.get(path("LAW-03")).json()["status"] == "unknown"
