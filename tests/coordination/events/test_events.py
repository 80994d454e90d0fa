"""Events as coordinators record them: announced, moved, held, cancelled."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.coordination.events.domain import TRANSITIONS
from api.coordination.events.models import EventStatus
from api.core.caller import Role
from tests.conftest import Siaga
from tests.coordination.days import day, today
from tests.coordination.writes import count_rows
from tests.offices import assert_chained, entries

EVENTS = "/v1/coordination-events"
WRITTEN_TABLES = (
    "coordination_event",
    "event_plan",
    "event_state",
    "event_agency",
    "event_region",
    "event_fulfils",
    "entry",
)


def new_event() -> dict[str, Any]:
    """The body of an event that is planned for three days after today."""
    return {
        "kind": "coordination_meeting",
        "title": {"id": "Rakor kesiapan"},
        "regions": ["64.08"],
        "source": "S0",
        "plan": {"on": day(3), "starts_at": "09:00", "venue": "Sangatta"},
        "took_part": [{"agency": "kpu-kutim", "role": "host"}, {"agency": "bawaslu-kutim", "role": "invited"}],
        "topics": [{"id": "Logistik", "en": "Logistics"}],
    }


@pytest.fixture
def kesbangpol(open_box: Siaga) -> TestClient:
    return open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")


def create_event(client: TestClient, **body: Any) -> str:
    answer = client.post(EVENTS, json={**new_event(), **body})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["event"]["id"])


def change(client: TestClient, id: str, *, tag: str | None = None, **body: Any) -> Response:
    tag = tag or client.get(f"{EVENTS}/{id}").headers["ETag"]
    return client.patch(f"{EVENTS}/{id}", json={"source": "S1", **body}, headers={"If-Match": tag})


def test_an_event_announced_moved_and_held_keeps_every_plan_and_state(open_box: Siaga, kesbangpol: TestClient) -> None:
    answer = kesbangpol.post(EVENTS, json=new_event(), headers={"Idempotency-Key": "k"})
    again = kesbangpol.post(EVENTS, json=new_event(), headers={"Idempotency-Key": "k"})
    assert answer.status_code == 201, answer.text
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (answer.json(), "true")
    event = answer.json()["event"]
    assert kesbangpol.get(answer.headers["Location"]).json() == event
    stored = kesbangpol.get(answer.headers["Location"], headers={"Accept-Encoding": "identity"})
    assert stored.headers["ETag"] == answer.headers["ETag"]
    assert (event["state"], event["planned_on"], event["topics"]["en"]) == ("planned", day(3), ["Logistics"])
    starts = datetime.fromisoformat(event["plans"][0]["starts"])
    assert starts == datetime.combine(today() + timedelta(3), datetime.min.time(), ZoneInfo("Asia/Makassar")).replace(
        hour=9
    )

    moved = change(kesbangpol, event["id"], plan={"on": day(5), "venue": "Bontang"}, note="Hujan").json()["event"]
    held = change(
        kesbangpol,
        event["id"],
        state={"state": "held", "on": day(0), "starts_at": "13:30", "venue": "Bontang"},
        took_part=[{"agency": "bawaslu-kutim", "role": "invited", "attendance": "online"}],
        outcomes=[{"id": "Sepakat"}],
    ).json()

    assert (moved["state"], [it["on"] for it in moved["plans"]]) == ("rescheduled", [day(3), day(5)])
    event = held["event"]
    assert (event["state"], event["on"], event["venue"]) == ("held", day(0), "Bontang")
    assert [it["state"] for it in event["states"]] == ["planned", "rescheduled", "held"]
    assert [(it["on"], it["source"]) for it in event["plans"]] == [(day(3), "S0"), (day(5), "S1")]
    assert [(it["agency"], it["attendance"]) for it in event["took_part"]] == [
        ("kpu-kutim", "unknown"),
        ("bawaslu-kutim", "online"),
    ]
    assert {it["source"] for it in event["provenance"]} == {"S0", "S1"}
    assert [it.action for it in entries(open_box)] == ["event.recorded", "event.changed", "event.changed"]
    assert "Hujan" not in "".join(it.text for it in entries(open_box)), (
        "a ledger entry holds the digest of free text only"
    )
    assert_chained(open_box)
    assert held["entries"] == ["64.08-2"]


PAIRS = [(before, after) for before in (None, *EventStatus) for after in EventStatus]


def test_the_transition_table_names_every_state() -> None:
    assert {*TRANSITIONS} == {None, *EventStatus}
    assert {to for allowed in TRANSITIONS.values() for to in allowed} <= {*EventStatus}


def event_in_state(client: TestClient, state: EventStatus) -> str:
    """The id of a new event in this state."""
    if state is EventStatus.HELD:
        return create_event(client, plan=None, state={"state": "held", "on": day(-1)})
    id = create_event(client)
    if state is not EventStatus.PLANNED:
        assert change(client, id, state={"state": state}).status_code == 200
    return id


def test_each_change_of_state_is_allowed_or_refused_as_the_transition_table_says(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    for before, after in PAIRS:
        if before is None:
            answer = kesbangpol.post(EVENTS, json={**new_event(), "state": {"state": after}})
        else:
            id = event_in_state(kesbangpol, before)
            row_counts = count_rows(open_box, WRITTEN_TABLES)
            answer = change(kesbangpol, id, state={"state": after})
        if after in TRANSITIONS[before]:
            assert answer.status_code in (200, 201), (before, after, answer.text)
            assert answer.json()["event"]["state"] == after
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "state_not_reachable"), (before, after)
            assert answer.json()["errors"][0]["pointer"] == "body/state/state"
            assert before is None or count_rows(open_box, WRITTEN_TABLES) == row_counts


def refusals() -> list[tuple[dict[str, Any], int, str, str]]:
    """Changes to a valid body, each with the status, the code and the pointer of its refusal."""
    return [
        ({"regions": ["64.01"]}, 404, "not_found", "body/regions/0"),
        ({"regions": ["64.08", "64.99"]}, 404, "not_found", "body/regions/1"),
        ({"regions": ["6408"]}, 422, "code_without_dots", "body/regions/0"),
        ({"regions": []}, 422, "invalid_request", "body/regions"),
        ({"election": "pilkada-2029"}, 404, "not_found", "body/election"),
        ({"source": "S99"}, 404, "not_found", "body/source"),
        ({"took_part": [{"agency": "nobody"}]}, 404, "not_found", "body/took_part/0/agency"),
        ({"took_part": [{"agency": "kpu-kutim", "official": "O99"}]}, 404, "not_found", "body/took_part/0/official"),
        ({"took_part": [{"agency": "kpu-kutim", "role": "guest"}]}, 422, "invalid_request", "body/took_part/0/role"),
        ({"plan": None}, 422, "plan_needed", "body/plan"),
        ({"plan": {"on": "27 November"}}, 422, "invalid_request", "body/plan/on"),
        ({"plan": {"starts_at": "09:00"}}, 422, "day_and_origin", "body/plan/starts_at"),
        ({"plan": {"on": day(1), "starts_at": "9.00"}}, 422, "invalid_request", "body/plan/starts_at"),
        ({"plan": {"on": day(1), "on_origin": "unknown"}}, 422, "day_and_origin", "body/plan/on_origin"),
        ({"plan": {"on_origin": "seed"}}, 422, "day_and_origin", "body/plan/on_origin"),
        ({"plan": {"announced_on": day(1)}}, 422, "day_ahead", "body/state/on"),
        ({"plan": None, "state": {"state": "held", "on": day(1)}}, 422, "day_ahead", "body/state/on"),
        (
            {"fulfils": [{"region": "64.08", "requirement": "COO-99"}]},
            422,
            "not_in_template",
            "body/fulfils/0/requirement",
        ),
        ({"fulfils": [{"region": "64", "requirement": "COO-02"}]}, 404, "not_found", "body/fulfils/0/region"),
        ({"title": {"id": ""}}, 422, "invalid_request", "body/title/id"),
        ({"colour": "red"}, 422, "invalid_request", "body/colour"),
    ]


def test_an_invalid_event_is_refused_with_a_pointer_and_nothing_is_written(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    row_counts = count_rows(open_box, WRITTEN_TABLES)
    for body, status, code, pointer in refusals():
        answer = kesbangpol.post(EVENTS, json={**new_event(), **body})
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
        assert pointer in [it["pointer"] for it in answer.json()["errors"]], (body, answer.text)
    assert count_rows(open_box, WRITTEN_TABLES) == row_counts


def test_an_invalid_change_is_refused_and_nothing_is_written(open_box: Siaga, kesbangpol: TestClient) -> None:
    id, held = create_event(kesbangpol), create_event(kesbangpol, plan=None, state={"state": "held", "on": day(-1)})
    tag, row_counts = kesbangpol.get(f"{EVENTS}/{id}").headers["ETag"], count_rows(open_box, WRITTEN_TABLES)
    refused: list[tuple[str, dict[str, Any], int, str]] = [
        (id, {}, 422, "nothing_to_change"),
        (id, {"state": {"state": "held", "on": day(-1)}}, 422, "before_last_state"),
        (id, {"state": {"state": "cancelled"}, "plan": {"on": day(9)}}, 409, "plan_after_the_fact"),
        (held, {"plan": {"on": day(9)}}, 409, "plan_after_the_fact"),
        (id, {"becomes": held}, 409, "becomes_refused"),
        (id, {"state": {"state": "rescheduled"}, "becomes": id}, 409, "becomes_refused"),
        (id, {"state": {"state": "rescheduled"}, "becomes": "EV99"}, 409, "becomes_refused"),
        (id, {"state": {"state": "rescheduled"}, "becomes": "EV1"}, 404, "not_found"),
        ("EV99", {"note": "x"}, 404, "not_found"),
        ("EV2", {"note": "x"}, 404, "not_found"),
        ("EV7", {"note": "x"}, 403, "needs_all_regions"),
    ]
    for event, body, status, code in refused:
        answer = change(kesbangpol, event, tag="*", **body)
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
    assert change(kesbangpol, id, tag='"7.0"', note="x").json()["code"] == "stale"
    missing = kesbangpol.patch(f"{EVENTS}/{id}", json={"source": "S0", "note": "x"})
    assert (missing.status_code, missing.json()["code"]) == (428, "if_match_required")
    assert count_rows(open_box, WRITTEN_TABLES) == row_counts
    assert change(kesbangpol, id, tag=tag, note="x").status_code == 200
    assert change(kesbangpol, id, tag=tag, note="y").status_code == 412


def test_a_rescheduled_event_becomes_another(kesbangpol: TestClient) -> None:
    first = create_event(kesbangpol, plan={"on": day(-20), "announced_on": day(-30)})
    later = create_event(kesbangpol, plan=None, state={"state": "held", "on": day(-2)})

    answer = change(kesbangpol, first, state={"state": "rescheduled", "on": day(-2)}, becomes=later)

    assert answer.status_code == 200, answer.text
    became = answer.json()["event"]["becomes"]
    assert (became["id"], became["state"], became["days_late"]) == (later, "held", 18)


@pytest.mark.parametrize("recorded_day", ["day", "unknown"])
def test_an_event_of_unknown_day_counts_from_its_recording(kesbangpol: TestClient, recorded_day: str) -> None:
    state = {"state": "held", **({"on": day(-3)} if recorded_day == "day" else {})}
    event = kesbangpol.post(
        EVENTS, json={**new_event(), "plan": None, "state": state, "source": "X-siaga-research"}
    ).json()

    state_row = event["event"]["states"][0]
    assert (state_row["on"], state_row["on_origin"]) == (
        (day(-3), "external") if recorded_day == "day" else (None, "unknown")
    )
    path, before = f"{EVENTS}/{event['event']['id']}", day(-3 if recorded_day == "day" else -1)
    assert kesbangpol.get(path, params={"as_of": before}).status_code == (200 if recorded_day == "day" else 404)


@pytest.mark.parametrize(("official", "on", "warned"), [("O15", "2024-10-30", False), ("O15", "2025-06-01", True)])
def test_an_official_who_was_not_in_office_that_day_gives_a_warning(
    open_box: Siaga, kesbangpol: TestClient, official: str, on: str, *, warned: bool
) -> None:
    [tenure] = [
        it["tenures"][0]
        for it in open_box.nation.get("/v1/officials?limit=500").json()["items"]
        if it["id"] == official
    ]
    participant = {"agency": tenure["agency"], "official": official, "role": "chair"}
    body = {**new_event(), "plan": None, "state": {"state": "held", "on": on}, "took_part": [participant]}

    answer = kesbangpol.post(EVENTS, json=body)

    assert answer.status_code == 201, answer.text
    assert [it["code"] for it in answer.json()["warnings"]] == (["tenure_not_known"] if warned else [])


def test_coordinators_write_events_and_their_regions_and_participants_see_them(open_box: Siaga) -> None:
    province = open_box.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")
    id = create_event(
        province, regions=["64.01", "64.02"], took_part=[{"agency": "kpu-kabkota-kaltim"}, {"agency": "bin"}]
    )
    status_by_reader = {
        ("64.01", "bawaslu-paser"): 200,
        ("64.03", "kpu-berau"): 200,  # of the group that takes part
        ("11", "bin"): 200,
        ("64.03", "bawaslu-berau"): 404,
        ("65", "bin"): 200,
        ("65", "kemenko-polkam"): 404,
    }
    for (region, agency), status in status_by_reader.items():
        reader = open_box.client(region, role=Role.READER, agency=agency)
        assert reader.get(f"{EVENTS}/{id}").status_code == status, (region, agency)
    regency_coordinator = open_box.client("64.01", role=Role.COORDINATOR, agency="pemkab-paser")
    assert change(regency_coordinator, id, tag="*", note="x").json()["code"] == "needs_all_regions"
    verifier = open_box.client("64", role=Role.VERIFIER, agency="bawaslu-kaltim")
    assert verifier.post(EVENTS, json=new_event()).json()["code"] == "role_missing"
    ledgers = [it.rpartition("-")[0] for it in change(province, id, note="x").json()["entries"]]
    assert ledgers == ["64.01", "64.02"]


def test_a_closed_election_is_for_admins_with_a_note(own_box: Siaga) -> None:
    coordinator, admin = (
        own_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim"),
        own_box.client("64.08", role=Role.ADMIN),
    )
    body = {**new_event(), "plan": None, "state": {"state": "held", "on": "2024-11-01"}}

    for client, fields in ((coordinator, {"note": "x"}), (admin, {})):
        assert client.post(EVENTS, json={**body, **fields}).json()["code"] == "election_closed"
    after_the_close = admin.post(EVENTS, json={**body, "note": "x", "state": {"state": "held", "on": "2024-12-17"}})
    assert after_the_close.json()["code"] == "day_ahead"
    assert admin.post(EVENTS, json={**body, "note": "x"}).json()["event"]["as_of"] == "2024-12-16"


def test_an_announced_day_that_passed_unconfirmed_needs_attention(open_box: Siaga, kesbangpol: TestClient) -> None:
    id = create_event(kesbangpol, plan={"on": day(-1), "announced_on": day(-5)})

    def unconfirmed_events() -> list[list[str]]:
        answer = kesbangpol.get("/v1/readiness/64.08/attention", params={"why": "not_confirmed"})
        return [it["about"] for it in answer.json()["items"] if it["about"] == [id]]

    assert unconfirmed_events() == [[id]]
    assert change(kesbangpol, id, state={"state": "held", "on": day(-1)}).status_code == 200
    assert unconfirmed_events() == []


def test_a_failed_transaction_writes_nothing(
    open_box: Siaga, kesbangpol: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from api.ledger.writer import LedgerWriter

    id = create_event(kesbangpol)
    event_before, row_counts = kesbangpol.get(f"{EVENTS}/{id}").json(), count_rows(open_box, WRITTEN_TABLES)

    def fails(_: LedgerWriter) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(LedgerWriter, "close", fails)

    assert kesbangpol.post(EVENTS, json=new_event()).status_code == 500
    assert change(kesbangpol, id, state={"state": "held"}).status_code == 500
    assert count_rows(open_box, WRITTEN_TABLES) == row_counts
    assert kesbangpol.get(f"{EVENTS}/{id}").json() == event_before


def test_a_mistaken_state_counts_until_it_is_corrected(open_box: Siaga, kesbangpol: TestClient) -> None:
    """The event was recorded as held yesterday; today that turns out to be wrong."""
    id = create_event(kesbangpol, plan={"on": day(-1), "announced_on": day(-9)})
    assert change(kesbangpol, id, state={"state": "held", "on": day(-1)}, note="Rapat").status_code == 200
    assert kesbangpol.get(EVENTS, params={"since": day(-1)}).json()["items"][0]["state"] == "held"

    answer = change(kesbangpol, id, mistaken=True, note="Kegiatan lain")

    assert answer.status_code == 200, answer.text
    event = answer.json()["event"]
    assert (event["state"], event["on"], event["unconfirmed"]) == ("planned", day(-9), True)
    marks = [(it["state"], it["mistaken_on"], it["mistake"]) for it in event["states"]]
    assert marks == [("planned", None, None), ("held", day(0), "Kegiatan lain")]
    event_yesterday = kesbangpol.get(f"{EVENTS}/{id}", params={"as_of": day(-1)}).json()
    assert (event_yesterday["state"], [it["mistaken_on"] for it in event_yesterday["states"]]) == ("held", [None, None])
    last_entry = entries(open_box)[-1]
    assert (last_entry.action, last_entry.object, "Kegiatan lain" in last_entry.text) == ("event.changed", id, False)
    assert '"mistaken":"held"' in last_entry.text
    assert_chained(open_box)

    corrected = change(kesbangpol, id, state={"state": "held", "on": day(-3)}).json()["event"]
    assert (corrected["state"], corrected["on"], len(corrected["states"])) == ("held", day(-3), 3)
    assert kesbangpol.get(EVENTS, params={"since": day(-1), "agency": "kpu-kutim"}).json()["items"] != [], "its plan"
    assert change(kesbangpol, id, mistaken=True, state={"state": "held", "on": day(-2)}, note="x").status_code == 200
    assert kesbangpol.get(f"{EVENTS}/{id}").json()["on"] == day(-2)


def test_a_mistaken_state_is_corrected_as_the_transition_table_says(open_box: Siaga, kesbangpol: TestClient) -> None:
    """Only a state that has happened can be marked as mistaken; `after` is judged from the state before it."""
    for mistaken_state, after in [
        (mistaken_state, after) for mistaken_state in EventStatus for after in (None, *EventStatus)
    ]:
        id, before = (
            event_in_state(kesbangpol, mistaken_state),
            None if mistaken_state is EventStatus.HELD else EventStatus.PLANNED,
        )
        row_counts = count_rows(open_box, WRITTEN_TABLES)
        new_state: dict[str, Any] = {"state": {"state": after}} if after else {}
        answer = change(kesbangpol, id, mistaken=True, note="keliru", **new_state)
        if mistaken_state in ("planned", "rescheduled"):
            assert (answer.status_code, answer.json()["code"]) == (409, "not_taken_back"), (mistaken_state, after)
        elif after is None and before is None:
            assert (answer.status_code, answer.json()["code"]) == (422, "state_needed"), (mistaken_state, after)
        elif after is EventStatus.PLANNED and before is None:
            assert (answer.status_code, answer.json()["code"]) == (422, "plan_needed"), (mistaken_state, after)
        elif after is None or after in TRANSITIONS[before]:
            assert answer.status_code == 200, (mistaken_state, after, answer.text)
            assert answer.json()["event"]["state"] == (after or before)
            continue
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "state_not_reachable"), (mistaken_state, after)
        assert count_rows(open_box, WRITTEN_TABLES) == row_counts
        assert kesbangpol.get(f"{EVENTS}/{id}").json()["state"] == mistaken_state
    assert (
        change(kesbangpol, event_in_state(kesbangpol, EventStatus.HELD), mistaken=True).json()["code"]
        == "note_required"
    )


def test_a_mistaken_meeting_is_no_longer_mentioned_at_its_requirement(open_box: Siaga, kesbangpol: TestClient) -> None:
    fulfils = [{"region": "64.08", "requirement": "COO-02"}]
    id = create_event(kesbangpol, plan={"announced_on": day(-9)}, fulfils=fulfils)
    change(kesbangpol, id, state={"state": "held", "on": day(-1)})

    def mentioned() -> bool:
        stated = kesbangpol.get("/v1/readiness-checklists/64.08/items/COO-02").json()["stated"]
        return any(it["id"] == id for it in stated["mentions"])

    assert mentioned()
    change(kesbangpol, id, mistaken=True, note="x")
    assert not mentioned()
