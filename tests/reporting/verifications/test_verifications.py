import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import Offices, assert_chained, entries, path


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def test_a_confirmation_by_an_agency_of_another_function_verifies(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    answer = offices.post_verification("ADH-03", "confirmed", update)

    assert answer.status_code == 201, answer.text
    assert offices.item("ADH-03")["assurance"] == "verified"
    assert [it.action for it in entries(offices.siaga)] == ["update.posted", "update.confirmed"]
    assert_chained(offices.siaga)


def test_a_confirmation_by_the_same_hierarchy_endorses_and_does_not_verify(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    answer = offices.post_verification(
        "ADH-03", "confirmed", update, by=offices.client("kpu-kaltim", Role.VERIFIER, "64")
    )

    assert answer.json()["verification"]["kind"] == "endorsed"
    assert offices.item("ADH-03")["assurance"] == "reported"


def test_the_reporter_may_not_verify(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    answer = offices.post_verification("ADH-03", "confirmed", update, by=offices.client("kpu-kutim", Role.VERIFIER))

    assert (answer.status_code, answer.json()["code"]) == (409, "not_independent")


def test_the_agency_reported_for_may_not_verify(offices: Offices) -> None:
    offices.report("ADH-03", by=offices.coordinator, value=1, on_behalf_of="kpu-kutim")
    update = offices.kpu.get(f"{path('ADH-03')}/updates").json()[0]["id"]

    answer = offices.post_verification("ADH-03", "confirmed", update, by=offices.client("kpu-kutim", Role.VERIFIER))

    assert answer.json()["code"] == "not_independent"


def test_until_a_dispute_is_settled_the_worse_of_report_and_dispute_counts(offices: Offices) -> None:
    disputed_update = offices.reported("ADH-03", value=4907)
    offices.post_verification("ADH-03", "disputed", disputed_update, value=4890, note="seventeen have not sworn")
    item_disputed = offices.item("ADH-03")
    offices.reported("ADH-03", value=4907)
    item_reported_again = offices.item("ADH-03")
    settlement = offices.post_verification("ADH-03", "settled", disputed_update)

    assert (item_disputed["status"], item_disputed["assurance"], item_disputed["value"]) == (
        "in_progress",
        "disputed",
        4890,
    )
    assert (item_reported_again["status"], item_reported_again["assurance"], item_reported_again["value"]) == (
        "in_progress",
        "disputed",
        4890,
    )
    assert settlement.status_code == 201, settlement.text
    assert (offices.item("ADH-03")["status"], offices.item("ADH-03")["assurance"]) == ("done", "reported")


def test_a_coordinator_settles_with_a_note(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)
    offices.post_verification("ADH-03", "disputed", update, value=1, note="wrong list")

    without_note = offices.post_verification("ADH-03", "settled", update, by=offices.coordinator)
    with_note = offices.post_verification("ADH-03", "settled", update, by=offices.coordinator, note="lists compared")

    assert without_note.json()["code"] == "note_required"
    assert with_note.status_code == 201


def test_an_undisputed_item_cannot_be_settled(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    assert offices.post_verification("ADH-03", "settled", update).json()["code"] == "nothing_disputed"


def test_a_dispute_needs_a_note(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    assert offices.post_verification("ADH-03", "disputed", update, value=1).json()["code"] == "note_required"


def test_only_the_current_update_can_be_verified(offices: Offices) -> None:
    superseded_update = offices.reported("ADH-03", value=1)
    offices.reported("ADH-03", value=2)

    answer = offices.post_verification("ADH-03", "confirmed", superseded_update)

    assert (answer.status_code, answer.json()["code"]) == (409, "update_not_current")


def test_in_a_disputed_countdown_the_higher_value_counts(offices: Offices) -> None:
    update = offices.reported("APK-02", value=0)

    offices.post_verification("APK-02", "disputed", update, value=37, note="seen on the coast road")

    assert offices.item("APK-02")["status"] == "in_progress"
    assert offices.item("APK-02")["value"] == 37


def test_an_update_without_required_evidence_cannot_be_verified(offices: Offices) -> None:
    answer = offices.report("LOG-07", status="done")
    update = answer.json()["update"]["id"]

    assert [it["code"] for it in answer.json()["warnings"]] == ["evidence_missing"]
    assert offices.post_verification("LOG-07", "confirmed", update).json()["code"] == "evidence_missing"


def test_a_reporter_token_may_not_verify(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=1)

    answer = offices.post_verification("ADH-03", "confirmed", update, by=offices.client("bawaslu-kutim", Role.REPORTER))

    assert (answer.status_code, answer.json()["code"]) == (403, "role_missing")


def test_can_predicts_the_outcome_of_a_verification(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=1)
    for client, action, kind in ((offices.kpu, "verify", "confirmed"), (offices.bawaslu, "verify", "confirmed")):
        permission = client.get(f"{path('ADH-03')}/can").json()[action]
        answer = offices.post_verification("ADH-03", kind, update, by=client)

        assert permission["allowed"] == (answer.status_code == 201)
        assert permission["code"] == (None if permission["allowed"] else answer.json()["code"])
