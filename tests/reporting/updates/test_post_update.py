from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import REGION, Offices, assert_chained, entries, path, stored_item


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def ago(**span: float) -> str:
    return (datetime.now(UTC) - timedelta(**span)).isoformat()


def test_a_report_changes_the_item_and_is_recorded_in_the_ledger(offices: Offices) -> None:
    answer = offices.report("ADH-03", value=4000, note="two districts are late")

    assert answer.status_code == 201, answer.text
    assert (
        answer.json()["item"] | {"status": "in_progress", "assurance": "reported", "value": 4000}
        == answer.json()["item"]
    )
    [entry] = entries(offices.siaga)
    assert entry.action == "update.posted"
    assert "two districts" not in entry.text, "a note may be erased; the ledger holds its digest"
    assert_chained(offices.siaga)


def test_a_count_that_reaches_its_target_is_done(offices: Offices) -> None:
    offices.reported("ADH-03", value=4907)

    assert offices.item("ADH-03")["status"] == "done"


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("ADH-03", {"status": "done"}),
        ("ADH-03", {"value": 1, "stage": "signed"}),
        ("ADH-03", {"value": 1, "of": 2}),
        ("ADH-03", {}),
        ("LOG-01G", {"value": 10}),
        ("LOG-01G", {"value": 10, "of": 0}),
        ("LAW-03", {"status": "done"}),
        ("LAW-03", {"stage": "nonsense"}),
        ("VCR-01", {"value": 1}),
        ("VCR-01", {"status": "unknown"}),
        ("APK-02", {"status": "done"}),
    ],
)
def test_an_update_that_does_not_fit_the_measure_is_refused(offices: Offices, code: str, body: dict[str, Any]) -> None:
    answer = offices.report(code, **body)

    assert (answer.status_code, answer.json()["code"]) == (422, "wrong_measure"), answer.text
    assert stored_item(offices.siaga, code) is None
    assert entries(offices.siaga) == []


@pytest.mark.parametrize(
    ("code", "body", "status"),
    [
        ("LOG-01G", {"value": 305796, "of": 305796}, "done"),
        ("LAW-03", {"stage": "scheduled"}, "in_progress"),
        ("LAW-03", {"stage": "signed"}, "done"),
        ("LAW-03", {"stage": "ended"}, "in_progress"),
        ("VCR-01", {"status": "done"}, "done"),
        ("APK-02", {"value": 0}, "done"),
        ("APK-02", {"value": 37}, "in_progress"),
        ("ADH-03", {"value": 0}, "not_started"),
        ("ADH-03", {"status": "blocked", "note": "no applicants"}, "blocked"),
    ],
)
def test_each_measure_decides_when_an_item_is_done(
    offices: Offices, code: str, body: dict[str, Any], status: str
) -> None:
    answer = offices.report(code, **body)

    assert answer.status_code == 201, answer.text
    assert answer.json()["item"]["status"] == status


@pytest.mark.parametrize("wrong", [True, "7", 7.5, -1, 10**16, None])
def test_a_value_must_be_a_whole_number(offices: Offices, wrong: object) -> None:
    assert offices.report("ADH-03", value=wrong).status_code == 422
    assert entries(offices.siaga) == []


def test_a_late_arrival_changes_the_past_only(offices: Offices) -> None:
    offices.reported("ADH-03", value=4000, observed_at=ago(hours=1))

    late = offices.report("ADH-03", value=3000, observed_at=ago(hours=2))

    assert late.status_code == 201
    assert late.json()["item"]["value"] == 4000
    past = offices.kpu.get(f"{path('ADH-03')}/updates", params={"as_of": ago(hours=1.5).replace("+00:00", "Z")}).json()
    assert [(it["value"], it["current"]) for it in past] == [(3000, True)]


def test_of_two_updates_observed_at_the_same_time_the_later_recorded_counts(offices: Offices) -> None:
    at = ago(hours=1)
    offices.reported("ADH-03", value=4907, observed_at=at)

    offices.reported("ADH-03", value=490, observed_at=at, note="typed wrong before")

    assert offices.item("ADH-03")["value"] == 490


@pytest.mark.parametrize(
    "body",
    [
        {"status": "blocked"},
        {"status": "not_applicable"},
        {"value": 6000},
    ],
)
def test_an_update_that_needs_explaining_is_refused_without_a_note(offices: Offices, body: dict[str, Any]) -> None:
    refused = offices.report("ADH-03", **body)
    accepted = offices.report("ADH-03", **body, note="because")

    assert (refused.status_code, refused.json()["code"]) == (422, "note_required")
    assert accepted.status_code == 201


def test_a_step_back_from_done_needs_a_note(offices: Offices) -> None:
    offices.reported("ADH-03", value=4907)

    assert offices.report("ADH-03", value=4900).json()["code"] == "note_required"
    assert offices.report("ADH-03", value=4900, note="seven withdrew").status_code == 201


def test_above_the_target_warns(offices: Offices) -> None:
    answer = offices.report("ADH-03", value=5000)

    assert [it["code"] for it in answer.json()["warnings"]] == ["above_target"]


@pytest.mark.parametrize(("ordered", "codes"), [(305443, ["below_reserve"]), (305444, []), (305796, [])])
@pytest.mark.parametrize("requirement", ["LOG-01G", "LOG-01R"])
def test_fewer_ballots_than_voters_and_the_reserve_warn(
    offices: Offices, requirement: str, ordered: int, codes: list[str]
) -> None:
    """Finding D: of 297,994 voters."""
    answer = offices.report(requirement, value=ordered, of=ordered)

    assert (answer.status_code, [it["code"] for it in answer.json()["warnings"]]) == (201, codes)


@pytest.mark.parametrize(("hours", "code"), [(0.5, "observed_ahead"), (-24 * 365 * 4, "observed_long_ago")])
def test_an_impossible_time_is_refused(offices: Offices, hours: float, code: str) -> None:
    answer = offices.report("ADH-03", value=1, observed_at=ago(hours=-hours))

    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_after_the_close_only_an_admin_records_earlier_observations_with_a_note(own_box: Siaga) -> None:
    offices = Offices(own_box)
    admin = offices.client("kpu-kutim", Role.ADMIN)
    before, after = "2024-11-20T00:00:00Z", "2025-01-01T00:00:00Z"

    assert offices.report("ADH-03", value=1, observed_at=before).json()["code"] == "election_closed"
    assert offices.report("ADH-03", by=admin, value=1, observed_at=before).json()["code"] == "election_closed"
    assert offices.report("ADH-03", by=admin, value=1, observed_at=after, note="x").json()["code"] == "election_closed"
    assert offices.report("ADH-03", by=admin, value=1, observed_at=before, note="found in a drawer").status_code == 201


def test_an_update_sent_twice_is_one_update(offices: Offices) -> None:
    client_id = str(uuid4())
    first = offices.report("ADH-03", value=4000, client_id=client_id)
    repeated = offices.report("ADH-03", value=4000, client_id=client_id, by=offices.client("kpu-kutim", Role.VERIFIER))
    different = offices.report("ADH-03", value=4001, client_id=client_id)

    assert (first.status_code, repeated.status_code) == (201, 200)
    assert repeated.json()["update"]["id"] == client_id
    assert (different.status_code, different.json()["code"]) == (422, "client_id_reused")
    assert len(entries(offices.siaga)) == 1


def test_a_retracted_update_that_is_sent_again_warns(offices: Offices) -> None:
    client_id = str(uuid4())
    offices.reported("ADH-03", value=1, client_id=client_id)
    offices.kpu.post("/v1/retractions", json={"update_id": client_id, "note": "typing error"})

    repeated = offices.report("ADH-03", value=1, client_id=client_id)

    assert repeated.status_code == 200
    assert [it["code"] for it in repeated.json()["warnings"]] == ["retracted"]
    assert repeated.json()["item"]["status"] == "unknown"


def test_only_the_responsible_office_may_report(offices: Offices) -> None:
    answer = offices.report("ADH-03", value=1, by=offices.client("bawaslu-kutim", Role.REPORTER))

    assert (answer.status_code, answer.json()["code"]) == (403, "not_your_requirement")
    assert "Komisi Pemilihan Umum Kabupaten Kutai Timur" in answer.json()["detail"]


def test_a_coordinator_reports_on_behalf_and_the_record_says_so(offices: Offices) -> None:
    refused = offices.report("ADH-03", value=1, on_behalf_of="kpu-kutim")
    accepted = offices.report("ADH-03", by=offices.coordinator, value=1, on_behalf_of="kpu-kutim")

    assert refused.json()["code"] == "only_coordinators"
    assert accepted.status_code == 201, accepted.text
    assert accepted.json()["update"]["agency"] == "kesbangpol-kutim"
    assert accepted.json()["update"]["on_behalf_of"] == "kpu-kutim"


def test_nobody_reports_on_behalf_of_an_agency_that_works_elsewhere(offices: Offices) -> None:
    answer = offices.report("ADH-03", by=offices.coordinator, value=1, on_behalf_of="kpu-paser")

    assert answer.json()["code"] == "not_your_requirement"


def test_a_late_arrival_leaves_the_target_of_the_item_alone(offices: Offices) -> None:
    offices.reported("LOG-01G", value=10, of=20, observed_at=ago(hours=1))

    offices.reported("LOG-01G", value=5, of=7, observed_at=ago(hours=2))

    assert offices.item("LOG-01G")["target"]["value"] == 20


def test_a_province_reports_on_behalf_of_its_regency(offices: Offices) -> None:
    province = offices.client("kpu-kaltim", Role.REPORTER, "64")

    answer = offices.report("ADH-03", by=province, value=1)

    assert answer.json()["update"]["on_behalf_of"] == "kpu-kutim"


def test_a_report_at_the_wrong_level_says_which_level_answers(offices: Offices) -> None:
    province = offices.client("kpu-kaltim", Role.REPORTER, "64")

    at_province = offices.report("ADH-03", by=province, region="64", value=1)
    remote_only = offices.report("CTG-04", by=offices.client("kodim-0909", Role.REPORTER), status="done")

    assert (at_province.status_code, at_province.json()["code"]) == (409, "answered_elsewhere")
    assert "regency" in at_province.json()["detail"]
    assert remote_only.status_code == 201, "Kutai Timur has a remote district"


def test_a_stale_if_match_is_refused(offices: Offices) -> None:
    tag = offices.kpu.get(path("ADH-03")).headers["ETag"]
    url = f"{path('ADH-03')}/updates"

    first = offices.kpu.post(url, json={"value": 1}, headers={"If-Match": tag})
    second = offices.kpu.post(url, json={"value": 2}, headers={"If-Match": tag})

    assert first.status_code == 201
    assert (second.status_code, second.json()["code"]) == (412, "stale")
    assert offices.kpu.post(url, json={"value": 2}, headers={"If-Match": first.headers["ETag"]}).status_code == 201


def test_who_entered_an_update_is_hidden_from_a_verifier_of_another_agency(offices: Offices) -> None:
    offices.reported("ADH-03", value=1, entered_by="Rina")
    url = f"{path('ADH-03')}/updates"

    assert offices.kpu.get(url).json()[0]["entered_by"] == "Rina"
    assert offices.coordinator.get(url).json()[0]["entered_by"] == "Rina"
    assert offices.bawaslu.get(url).json()[0]["entered_by"] is None
    assert "Rina" not in entries(offices.siaga, REGION)[0].text


def test_a_correction_retracts_and_reports_in_one_request(offices: Offices) -> None:
    mistaken_update = offices.reported("ADH-03", value=4907)

    answer = offices.report("ADH-03", value=490, corrects=mistaken_update, note="a digit too many")

    assert answer.status_code == 201, answer.text
    history = offices.kpu.get(f"{path('ADH-03')}/updates").json()
    assert [(it["value"], it["retracted_at"] is not None) for it in history] == [(490, False), (4907, True)]
    assert [it.action for it in entries(offices.siaga)] == ["update.posted", "update.posted", "update.retracted"]
    assert_chained(offices.siaga)


@pytest.mark.parametrize(("days_before_opening", "warned"), [(300, True), (61, True), (59, False), (-1, False)])
def test_an_observation_long_before_the_requirement_opens_brings_a_warning(
    offices: Offices, days_before_opening: int, warned: bool
) -> None:
    """The report is recorded all the same: most often its year or month is wrong."""
    [row] = offices.siaga.nation.get("/v1/checklist-items?within=64.08&level=regency&requirement=ADH-03").json()[
        "items"
    ]
    opens_at = datetime.fromisoformat(row["opens_at"])

    answer = offices.report(
        "ADH-03", value=4000, observed_at=(opens_at - timedelta(days=days_before_opening)).isoformat()
    )

    assert answer.status_code == 201, answer.text
    assert ("long_before_opening" in {it["code"] for it in answer.json()["warnings"]}) == warned
