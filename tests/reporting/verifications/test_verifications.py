import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import Offices, assert_chained, entries, path


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def test_another_function_confirms(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    answer = offices.say("ADH-03", "confirmed", update)

    assert answer.status_code == 201, answer.text
    assert offices.item("ADH-03")["assurance"] == "verified"
    assert [it.action for it in entries(offices.siaga)] == ["update.posted", "update.confirmed"]
    assert_chained(offices.siaga)


def test_the_same_line_endorses_and_does_not_verify(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    answer = offices.say("ADH-03", "confirmed", update, by=offices.client("kpu-kaltim", Role.VERIFIER, "64"))

    assert answer.json()["verification"]["kind"] == "endorsed"
    assert offices.item("ADH-03")["assurance"] == "reported"


def test_the_reporter_may_not_verify(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    answer = offices.say("ADH-03", "confirmed", update, by=offices.client("kpu-kutim", Role.VERIFIER))

    assert (answer.status_code, answer.json()["code"]) == (409, "not_independent")


def test_on_whose_behalf_it_was_may_not_verify(offices: Offices) -> None:
    offices.report("ADH-03", by=offices.coordinator, value=1, on_behalf_of="kpu-kutim")
    update = offices.kpu.get(f"{path('ADH-03')}/updates").json()[0]["id"]

    answer = offices.say("ADH-03", "confirmed", update, by=offices.client("kpu-kutim", Role.VERIFIER))

    assert answer.json()["code"] == "not_independent"


def test_of_report_and_dispute_the_worse_counts_until_it_is_settled(offices: Offices) -> None:
    first = offices.reported("ADH-03", value=4907)
    offices.say("ADH-03", "disputed", first, value=4890, note="seventeen have not sworn")
    disputed = offices.item("ADH-03")
    offices.reported("ADH-03", value=4907)
    answered = offices.item("ADH-03")
    settled = offices.say("ADH-03", "settled", first)

    assert (disputed["status"], disputed["assurance"], disputed["value"]) == ("in_progress", "disputed", 4890)
    assert (answered["status"], answered["assurance"], answered["value"]) == ("in_progress", "disputed", 4890)
    assert settled.status_code == 201, settled.text
    assert (offices.item("ADH-03")["status"], offices.item("ADH-03")["assurance"]) == ("done", "reported")


def test_a_coordinator_settles_with_a_note(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)
    offices.say("ADH-03", "disputed", update, value=1, note="wrong list")

    bare = offices.say("ADH-03", "settled", update, by=offices.coordinator)
    noted = offices.say("ADH-03", "settled", update, by=offices.coordinator, note="lists compared")

    assert bare.json()["code"] == "note_required"
    assert noted.status_code == 201


def test_nobody_settles_what_is_not_disputed(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    assert offices.say("ADH-03", "settled", update).json()["code"] == "nothing_disputed"


def test_a_dispute_says_why(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)

    assert offices.say("ADH-03", "disputed", update, value=1).json()["code"] == "note_required"


def test_only_what_counts_now_can_be_judged(offices: Offices) -> None:
    first = offices.reported("ADH-03", value=1)
    offices.reported("ADH-03", value=2)

    answer = offices.say("ADH-03", "confirmed", first)

    assert (answer.status_code, answer.json()["code"]) == (409, "update_not_current")


def test_a_count_down_disputed_counts_the_higher(offices: Offices) -> None:
    update = offices.reported("APK-02", value=0)

    offices.say("APK-02", "disputed", update, value=37, note="seen on the coast road")

    assert offices.item("APK-02")["status"] == "in_progress"
    assert offices.item("APK-02")["value"] == 37


def test_what_asks_for_evidence_cannot_be_verified_without(offices: Offices) -> None:
    answer = offices.report("LOG-07", status="done")
    update = answer.json()["update"]["id"]

    assert [it["code"] for it in answer.json()["warnings"]] == ["evidence_missing"]
    assert offices.say("LOG-07", "confirmed", update).json()["code"] == "evidence_missing"


def test_a_reporters_token_does_not_verify(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=1)

    answer = offices.say("ADH-03", "confirmed", update, by=offices.client("bawaslu-kutim", Role.REPORTER))

    assert (answer.status_code, answer.json()["code"]) == (403, "role_missing")


def test_can_says_what_the_request_would(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=1)
    for client, deed, kind in ((offices.kpu, "verify", "confirmed"), (offices.bawaslu, "verify", "confirmed")):
        may = client.get(f"{path('ADH-03')}/can").json()[deed]
        answer = offices.say("ADH-03", kind, update, by=client)

        assert may["allowed"] == (answer.status_code == 201)
        assert may["code"] == (None if may["allowed"] else answer.json()["code"])
