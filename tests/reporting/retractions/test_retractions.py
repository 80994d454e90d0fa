from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from api.checklists.history.models import ChecklistUpdate
from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import REGION, Offices, assert_chained, entries, path, stored_item


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def test_a_retracted_update_stays_in_the_history_marked(offices: Offices) -> None:
    offices.reported("ADH-03", value=4000)
    mistaken_update = offices.reported("ADH-03", value=4907)

    answer = offices.kpu.post("/v1/retractions", json={"update_id": mistaken_update, "note": "typed in the wrong line"})

    assert answer.status_code == 201, answer.text
    assert answer.json()["items"] == [
        {
            "election": "pilkada-2024",
            "region": REGION,
            "requirement": "ADH-03",
            "before": "done",
            "after": "in_progress",
            "updates": 1,
        }
    ]
    assert offices.item("ADH-03")["value"] == 4000
    history = offices.kpu.get(f"{path('ADH-03')}/updates").json()
    assert [it["retracted_at"] is None for it in history] == [False, True]
    assert_chained(offices.siaga)


def test_an_item_without_counting_updates_is_unknown_and_its_etag_rises(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=1)
    before = offices.kpu.get(path("ADH-03")).headers["ETag"]

    offices.kpu.post("/v1/retractions", json={"update_id": update, "note": "not ours"})

    assert offices.item("ADH-03")["status"] == "unknown"
    assert offices.kpu.get(path("ADH-03")).headers["ETag"] > before
    checklist = offices.kpu.get(f"/v1/readiness-checklists/{REGION}").json()
    assert set(checklist["counts"]["by_status"]) == {"unknown"}


def test_a_dry_run_answers_the_same_and_stores_nothing(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=1)
    body = {"update_id": update, "note": "try"}

    dry = offices.kpu.post("/v1/retractions?dry_run=true", json=body)
    item = offices.item("ADH-03")
    real = offices.kpu.post("/v1/retractions", json=body)

    assert dry.status_code == 200
    assert item["status"] == "in_progress"
    assert dry.json() | {"id": 0, "dry_run": False} == real.json() | {"id": 0}
    assert len(entries(offices.siaga)) == 2


def test_only_a_coordinator_retracts_a_verified_update(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)
    offices.post_verification("ADH-03", "confirmed", update)
    body = {"update_id": update, "note": "the list was wrong"}

    assert offices.kpu.post("/v1/retractions", json=body).json()["code"] == "retraction_needs_coordinator"
    assert offices.coordinator.post("/v1/retractions", json=body).status_code == 201


def test_retracting_a_time_span_of_a_token_leaves_what_others_reported(offices: Offices) -> None:
    me = offices.kpu.get("/v1/me").json()
    offices.reported("ADH-03", value=1)
    offices.reported("ADH-04", value=2)
    other_token = offices.client("kpu-kutim", Role.ADMIN)
    offices.report("ADH-05A", by=other_token, value=3)
    with offices.siaga.database.read() as session:
        token = session.exec(select(ChecklistUpdate.token).where(ChecklistUpdate.requirement == "ADH-03")).first()
    body = {
        "token": str(token),
        "recorded_from": (datetime.now(UTC) - timedelta(hours=1)).isoformat(),
        "recorded_to": (datetime.now(UTC) + timedelta(hours=1)).isoformat(),
        "note": "a script gone wild",
    }

    refused = offices.kpu.post("/v1/retractions", json=body)
    answer = offices.coordinator.post("/v1/retractions", json=body)

    assert me["role"] == "reporter"
    assert refused.json()["code"] == "role_missing"
    assert answer.json()["updates"] == 2
    assert [offices.item(code)["status"] for code in ("ADH-03", "ADH-04", "ADH-05A")] == [
        "unknown",
        "unknown",
        "in_progress",
    ]
    assert offices.coordinator.post("/v1/retractions", json=body).json()["code"] == "nothing_to_retract"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"update_id": "018f0000-0000-7000-8000-000000000000", "batch": "018f0000-0000-7000-8000-000000000000"},
        {"token": "018f0000-0000-7000-8000-000000000000"},
    ],
)
def test_a_retraction_names_exactly_one_kind_of_selection(offices: Offices, body: dict[str, str]) -> None:
    answer = offices.coordinator.post("/v1/retractions", json={**body, "note": "x"})

    assert (answer.status_code, answer.json()["code"]) == (422, "retract_one_of_three")


def test_an_update_out_of_scope_is_not_found(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=1)
    elsewhere = offices.client("kpu-paser", Role.COORDINATOR, "64.01")

    out_of_scope = elsewhere.post("/v1/retractions", json={"update_id": update, "note": "x"})
    unknown = elsewhere.post("/v1/retractions", json={"update_id": "018f0000-0000-7000-8000-000000000000", "note": "x"})

    assert (out_of_scope.status_code, unknown.status_code) == (404, 404)
    assert out_of_scope.json()["code"] == unknown.json()["code"]


def test_a_check_in_renews_only_what_it_names(offices: Offices) -> None:
    five_days_ago = (datetime.now(UTC) - timedelta(days=5)).isoformat()
    offices.reported("VCR-04", value=1, observed_at=five_days_ago)
    offices.report("CTG-02", by=offices.client("pemkab-kutim", Role.REPORTER), value=1, of=2, observed_at=five_days_ago)
    good_until_before = [_good_until(offices, code) for code in ("VCR-04",)]

    answer = offices.kpu.post(
        f"/v1/readiness-checklists/{REGION}/check-ins", json={"requirements": ["VCR-04"], "note": "looked"}
    )

    assert answer.status_code == 201, answer.text
    assert answer.json()["renewed"] == ["VCR-04"]
    assert _good_until(offices, "VCR-04") > good_until_before[0]
    assert entries(offices.siaga)[-1].action == "region.checked_in"
    assert_chained(offices.siaga)


def _good_until(offices: Offices, code: str) -> datetime:
    item = stored_item(offices.siaga, code)
    assert item is not None
    return item.good_until
