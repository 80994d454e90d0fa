"""Agreements as coordinators tell of them, and what their signing reports."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.coordination.agreements.domain import TRANSITIONS
from api.coordination.agreements.models import AgreementStatus
from api.core.caller import Role
from api.integrity.verify import service as verify_service
from api.ledger import sequencer
from tests.conftest import Siaga
from tests.coordination.writes import rows
from tests.offices import assert_chained, entries, path

AGREEMENTS = "/v1/agreements"
TODAY = datetime.now(ZoneInfo("Asia/Jakarta")).date()
NEW: dict[str, Any] = {
    "kind": "memorandum",
    "title": {"id": "Nota kesepahaman KPU dan Kejari", "en": "Memorandum of KPU and Kejari"},
    "regions": ["64.08"],
    "parties": [{"agency": "kpu-kutim"}, {"agency": "kejari-kaltim"}],
    "fulfils": [{"region": "64.08", "requirement": "LAW-03"}],
    "source": "S0",
}
WRITTEN = (
    *("agreement", "agreement_state", "agreement_party", "agreement_scope", "agreement_fulfils", "agreement_region"),
    *("checklist_update", "checklist_item", "region_totals", "entry"),
)


def day(days: int) -> str:
    return str(TODAY + timedelta(days))


@pytest.fixture
def kesbangpol(open_box: Siaga) -> TestClient:
    return open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")


def made(client: TestClient, **body: Any) -> str:
    answer = client.post(AGREEMENTS, json={**NEW, **body})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["agreement"]["id"])


def change(client: TestClient, id: str, **body: Any) -> Response:
    tag = client.get(f"{AGREEMENTS}/{id}").headers["ETag"]
    return client.patch(f"{AGREEMENTS}/{id}", json={"source": "S1", **body}, headers={"If-Match": tag})


def test_signing_reports_the_item_in_one_transaction_and_can_be_taken_back(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    id = made(kesbangpol, state={"state": "scheduled", "on": day(-9)})
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

    taken = kesbangpol.post("/v1/retractions", json={"batch": body["batch"], "note": "Belum diteken"})
    assert taken.status_code == 201, taken.text
    assert open_box.nation.get(path("LAW-03")).json()["status"] == "unknown"
    assert change(kesbangpol, id, state={"state": "in_force"}).json()["posted"][0]["requirement"] == "LAW-03"
    assert open_box.nation.get(path("LAW-03")).json()["stage"] == "in_force"
    sequencer.place_committed_entries(open_box.database)
    with open_box.database.read() as session:
        assert verify_service.check_database(session, None).findings == []


def test_where_the_caller_may_not_report_the_answer_says_why(open_box: Siaga) -> None:
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
WAYS = {
    AgreementStatus.PLANNED: ("planned",),
    AgreementStatus.SCHEDULED: ("scheduled",),
    AgreementStatus.SIGNED: ("signed",),
    AgreementStatus.IN_FORCE: ("in_force",),
    AgreementStatus.ENDED: ("in_force", "ended"),
    AgreementStatus.BROKEN_OFF: ("planned", "broken_off"),
}


def test_the_table_of_moves_names_every_state() -> None:
    assert {*TRANSITIONS} == {None, *AgreementStatus}
    assert {to for allowed in TRANSITIONS.values() for to in allowed} <= {*AgreementStatus}


def test_each_pair_of_states_is_allowed_or_refused_as_the_table_says(open_box: Siaga, kesbangpol: TestClient) -> None:
    for before, after in PAIRS:
        if before is None:
            answer = kesbangpol.post(AGREEMENTS, json={**NEW, "fulfils": [], "state": {"state": after}})
        else:
            first, *rest = WAYS[before]
            id = made(kesbangpol, fulfils=[], state={"state": first, "on": day(-1)})
            for state in rest:
                assert change(kesbangpol, id, state={"state": state}).status_code == 200
            count = rows(open_box, WRITTEN)
            answer = change(kesbangpol, id, state={"state": after})
        if after in TRANSITIONS[before]:
            assert answer.status_code in (200, 201), (before, after, answer.text)
            assert answer.json()["agreement"]["state"] == after
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "state_not_reachable"), (before, after)
            assert before is None or rows(open_box, WRITTEN) == count


REFUSED: list[tuple[dict[str, Any], int, str, str]] = [
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


def test_what_cannot_be_is_refused_with_its_place_and_nothing_is_written(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    id = made(kesbangpol, state={"state": "planned", "on": day(-2)})
    count = rows(open_box, WRITTEN)
    for body, status, code, pointer in REFUSED:
        answer = kesbangpol.post(AGREEMENTS, json={**NEW, **body})
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
        assert pointer in [it["pointer"] for it in answer.json()["errors"]], (body, answer.text)
    assert change(kesbangpol, id, state={"state": "signed", "on": day(-3)}).json()["code"] == "before_last_state"
    assert change(kesbangpol, id).json()["code"] == "nothing_to_change"
    for other, status in (("AG3", 404), ("AG4", 403)):
        stale = kesbangpol.patch(f"{AGREEMENTS}/{other}", json={"source": "S0", "note": "x"}, headers={"If-Match": "*"})
        assert stale.status_code == status, stale.text
    assert rows(open_box, WRITTEN) == count


def test_an_event_that_was_not_held_warns(kesbangpol: TestClient) -> None:
    event = {"kind": "signing", "title": {"id": "x"}, "regions": ["64.08"], "source": "S0", "plan": {"on": day(1)}}
    planned = kesbangpol.post("/v1/coordination-events", json=event).json()["event"]["id"]

    answer = kesbangpol.post(AGREEMENTS, json={**NEW, "signed_in": planned, "state": {"state": "signed", "on": day(0)}})

    assert [it["code"] for it in answer.json()["warnings"]] == ["event_not_held"]
    assert [it["id"] for it in answer.json()["agreement"]["events"]] == [planned]


def test_a_fault_in_the_middle_leaves_nothing(
    open_box: Siaga, kesbangpol: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from api.reporting.projections.writer import ProjectionWriter

    id = made(kesbangpol)
    shown, count = kesbangpol.get(f"{AGREEMENTS}/{id}").json(), rows(open_box, WRITTEN)

    def fails(*_: Any) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(ProjectionWriter, "write", fails)

    assert change(kesbangpol, id, state={"state": "signed", "on": day(0)}).status_code == 500
    assert rows(open_box, WRITTEN) == count
    assert kesbangpol.get(f"{AGREEMENTS}/{id}").json() == shown


def test_each_pair_of_states_can_be_put_right_as_the_table_says(open_box: Siaga, kesbangpol: TestClient) -> None:
    """What has happened is taken back; `after` is judged from the state before the mistake."""
    for wrong, after in [(wrong, after) for wrong in AgreementStatus for after in (None, *AgreementStatus)]:
        first, *rest = WAYS[wrong]
        before = WAYS[wrong][-2] if rest else None
        id = made(kesbangpol, fulfils=[], state={"state": first, "on": day(-9)})
        for state in rest:
            change(kesbangpol, id, state={"state": state})
        count, told = rows(open_box, WRITTEN), {"state": {"state": after}} if after else {}
        answer = change(kesbangpol, id, mistaken=True, note="keliru", **told)
        if wrong in ("planned", "scheduled"):
            assert answer.json()["code"] == "not_taken_back", (wrong, after)
        elif after is None and before is None:
            assert answer.json()["code"] == "state_needed", (wrong, after)
        elif after is None or after in TRANSITIONS[before]:
            assert answer.status_code == 200, (wrong, after, answer.text)
            assert answer.json()["agreement"]["state"] == (after or before)
            assert [it["mistaken_on"] for it in answer.json()["agreement"]["states"]].count(day(0)) == 1
            continue
        else:
            assert answer.json()["code"] == "state_not_reachable", (wrong, after)
        assert rows(open_box, WRITTEN) == count


def test_a_signing_taken_back_says_that_the_reports_stand(open_box: Siaga, kesbangpol: TestClient) -> None:
    id = made(kesbangpol, state={"state": "scheduled", "on": day(-9)})
    batch = change(kesbangpol, id, state={"state": "signed", "on": day(-2)}).json()["batch"]

    answer = change(kesbangpol, id, mistaken=True, note="Belum diteken").json()

    assert (answer["agreement"]["state"], [it["code"] for it in answer["warnings"]]) == ("scheduled", ["reports_stand"])
    assert answer["agreement"]["scope"] == []
    item = kesbangpol.get(path("LAW-03")).json()
    assert (item["status"], item["stated"]["stage"]) == ("done", "scheduled")
    assert kesbangpol.post("/v1/retractions", json={"batch": batch, "note": "x"}).status_code == 201
    assert kesbangpol.get(path("LAW-03")).json()["status"] == "unknown"
