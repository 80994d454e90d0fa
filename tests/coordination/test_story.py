"""A signing announced for one day and place and held on another, as the API shows it as of each day."""

from typing import Any

import pytest

from tests.conftest import Siaga

ANNOUNCED, BEFORE, ON_THE_DAY, AFTER = "2024-09-18", "2024-09-20", "2024-09-25", "2024-09-26"
DAY_BEFORE_SIGNING, SIGNED, DAY_AFTER_SIGNING = "2024-10-15", "2024-10-16", "2024-10-17"


def get_as_of(box: Siaga, path: str, day: str) -> Any:
    """What the API answers as of the day."""
    answer = box.nation.get(f"/v1/{path}", params={"as_of": day})
    assert answer.status_code == 200, answer.text
    return answer.json()


def ids(box: Siaga, path: str, day: str) -> list[str]:
    return [it["id"] for it in get_as_of(box, path, day)["items"]]


@pytest.mark.parametrize(
    ("day", "state", "unconfirmed"),
    [
        (ANNOUNCED, "planned", False),
        (BEFORE, "planned", False),
        (ON_THE_DAY, "planned", False),
        (AFTER, "planned", True),
        (DAY_BEFORE_SIGNING, "planned", True),
        (SIGNED, "signed", False),
        (DAY_AFTER_SIGNING, "signed", False),
    ],
)
@pytest.mark.parametrize("id", ["AG3", "AG4"])
def test_an_agreement_shows_the_state_known_on_the_day(
    box: Siaga, id: str, day: str, state: str, unconfirmed: bool
) -> None:
    agreement = get_as_of(box, f"agreements/{id}", day)

    assert (agreement["state"], agreement["unconfirmed"], agreement["as_of"]) == (state, unconfirmed, day)


@pytest.mark.parametrize(
    ("day", "state", "unconfirmed"),
    [
        (BEFORE, "planned", False),
        (ON_THE_DAY, "planned", False),
        (AFTER, "planned", True),
        (DAY_BEFORE_SIGNING, "planned", True),
        (DAY_AFTER_SIGNING, "rescheduled", False),
    ],
)
def test_an_announced_event_shows_the_state_known_on_the_day(
    box: Siaga, day: str, state: str, unconfirmed: bool
) -> None:
    event = get_as_of(box, "coordination-events/EV3", day)

    assert (event["state"], event["unconfirmed"], event["planned_on"]) == (state, unconfirmed, ON_THE_DAY)


def test_the_event_and_its_agreements_do_not_exist_before_the_announcement(box: Siaga) -> None:
    day = "2024-09-17"

    for path in ("coordination-events/EV3", "agreements/AG3", "agreements/AG4"):
        answer = box.nation.get(f"/v1/{path}", params={"as_of": day})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), path
    assert ids(box, "coordination-events", day) == ["EV1"]
    assert ids(box, "agreements", day) == ["AG1", "AG2"]


def test_the_event_that_replaced_it_is_hidden_until_it_was_held(box: Siaga) -> None:
    event = get_as_of(box, "coordination-events/EV3", DAY_BEFORE_SIGNING)
    answer = box.nation.get("/v1/coordination-events/EV3b", params={"as_of": DAY_BEFORE_SIGNING})

    assert event["becomes"] is None
    assert answer.status_code == 404


def test_the_event_became_a_signing_three_weeks_later_at_another_place(box: Siaga) -> None:
    event = get_as_of(box, "coordination-events/EV3", DAY_AFTER_SIGNING)

    became = event["becomes"]
    assert (became["id"], became["state"], became["on"]) == ("EV3b", "held", SIGNED)
    assert (became["venue"], became["origin"], became["days_late"]) == ("Hotel Mercure Samarinda", "external", 21)
    assert event["plans"][0]["venue"] == "Gedung Kejati Kaltim"


def test_an_agreement_names_the_planned_and_the_actual_signing(box: Siaga) -> None:
    before = get_as_of(box, "agreements/AG3", AFTER)["events"]
    after = get_as_of(box, "agreements/AG3", DAY_AFTER_SIGNING)["events"]

    assert [(it["id"], it["state"]) for it in before] == [("EV3", "planned")]
    assert [(it["id"], it["state"]) for it in after] == [("EV3", "rescheduled"), ("EV3b", "held")]
    assert after[1]["venue"] == "Hotel Mercure Samarinda"


def test_no_state_is_overwritten(box: Siaga) -> None:
    event = get_as_of(box, "coordination-events/EV3", DAY_AFTER_SIGNING)
    agreement = get_as_of(box, "agreements/AG3", DAY_AFTER_SIGNING)

    assert [it["state"] for it in event["states"]] == ["planned", "rescheduled"]
    assert [(it["state"], it["source"]) for it in agreement["states"]] == [
        ("planned", "S0"),
        ("signed", "X-selasar-12954"),
    ]


@pytest.mark.parametrize(("day", "items"), [(BEFORE, 0), (AFTER, 0), (DAY_BEFORE_SIGNING, 0), (SIGNED, 5)])
def test_the_scope_of_an_agreement_is_hidden_until_it_was_signed(box: Siaga, day: str, items: int) -> None:
    assert len(get_as_of(box, "agreements/AG3", day)["scope"]) == items


@pytest.mark.parametrize("path", ["coordination-events/EV3", "agreements/AG3", "agreements/AG4"])
def test_no_source_of_a_later_event_is_cited(box: Siaga, path: str) -> None:
    event_day_by_source = {
        it["id"]: it["event_on"] for it in box.nation.get("/v1/sources", params={"limit": 500}).json()["items"]
    }

    cited_sources = {it["source"] for it in get_as_of(box, path, AFTER)["provenance"]}

    assert "S0" in cited_sources
    assert {
        source
        for source in cited_sources
        if event_day_by_source[source] is not None and event_day_by_source[source] > AFTER
    } == set()
    assert "X-selasar-12954" in {it["source"] for it in get_as_of(box, path, SIGNED)["provenance"]}


def test_without_a_day_a_closed_election_answers_as_of_its_close(box: Siaga) -> None:
    pilkada = box.nation.get("/v1/agreements/AG3").json()
    pemilu = box.nation.get("/v1/agreements/AG1").json()

    assert (pilkada["as_of"], pilkada["state"]) == ("2024-12-16", "signed")
    assert (pemilu["as_of"], pemilu["state"]) == ("2024-03-20", "signed")


def test_the_agreement_with_the_police_is_tied_to_the_general_election(box: Siaga) -> None:
    agreement = box.nation.get("/v1/agreements/AG1").json()

    assert agreement["election"] == "pemilu-2024"
    assert [it["id"] for it in agreement["events"]] == ["EV1"]
    assert [(it["election"], it["requirement"]) for it in agreement["fulfils"]] == [("pilkada-2024", "LAW-04")]


@pytest.mark.parametrize(("day", "status"), [("2023-03-12", 404), ("2023-03-13", 200)])
@pytest.mark.parametrize("path", ["coordination-events/EV1", "agreements/AG1", "agreements/AG2"])
def test_the_signing_of_2023_appears_from_its_day_on(box: Siaga, path: str, day: str, status: int) -> None:
    assert box.nation.get(f"/v1/{path}", params={"as_of": day}).status_code == status


def test_the_visit_names_its_six_people(box: Siaga) -> None:
    event = box.nation.get("/v1/coordination-events/EV2").json()

    assert [(it["official"], it["official_name"], it["agency"], it["role"]) for it in event["took_part"]] == [
        ("O1", "Fahmi Idris", "kpu-kaltim", "visitor"),
        ("O2", "Abdul Qoyyim Rasyid", "kpu-kaltim", "visitor"),
        ("O3", "Suardi", "kpu-kaltim", "visitor"),
        ("O4", "Iman Wijaya", "kejati-kaltim", "host"),
        ("O5", "Ristopo Sumedi", "kejati-kaltim", "host"),
        ("O6", "Aji Kalbu Pribadi", "kejati-kaltim", "host"),
    ]


def test_a_meeting_of_unknown_day_counts_as_held(box: Siaga) -> None:
    event = box.nation.get("/v1/coordination-events/EV5").json()

    assert (event["state"], event["on"], event["venue"], event["unconfirmed"]) == ("held", None, None, False)
    assert [(it["on"], it["on_origin"]) for it in event["states"]] == [(None, "unknown")]


@pytest.mark.parametrize(("day", "status"), [(BEFORE, 404), ("2024-11-21", 404), ("2024-11-22", 200)])
def test_a_meeting_of_unknown_day_appears_from_the_day_of_its_source(box: Siaga, day: str, status: int) -> None:
    answer = box.nation.get("/v1/coordination-events/EV5", params={"as_of": day})

    assert answer.status_code == status
    assert ("EV5" in ids(box, "coordination-events", day)) == (status == 200)
