"""Events as coordinators tell of them: announced, moved, held, cancelled."""

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
from tests.coordination.writes import rows
from tests.offices import assert_chained, entries

EVENTS = "/v1/coordination-events"
TODAY = datetime.now(ZoneInfo("Asia/Jakarta")).date()
NEW: dict[str, Any] = {
    "kind": "coordination_meeting",
    "title": {"id": "Rakor kesiapan"},
    "regions": ["64.08"],
    "source": "S0",
    "plan": {"on": str(TODAY + timedelta(3)), "starts_at": "09:00", "venue": "Sangatta"},
    "took_part": [{"agency": "kpu-kutim", "role": "host"}, {"agency": "bawaslu-kutim", "role": "invited"}],
    "topics": [{"id": "Logistik", "en": "Logistics"}],
}
WRITTEN = ("coordination_event", "event_plan", "event_state", "event_agency", "event_region", "event_fulfils", "entry")


def day(days: int) -> str:
    return str(TODAY + timedelta(days))


@pytest.fixture
def kesbangpol(open_box: Siaga) -> TestClient:
    return open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")


def made(client: TestClient, **body: Any) -> str:
    answer = client.post(EVENTS, json={**NEW, **body})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["event"]["id"])


def change(client: TestClient, id: str, *, tag: str | None = None, **body: Any) -> Response:
    tag = tag or client.get(f"{EVENTS}/{id}").headers["ETag"]
    return client.patch(f"{EVENTS}/{id}", json={"source": "S1", **body}, headers={"If-Match": tag})


def test_an_event_is_announced_moved_and_held_and_keeps_all_of_it(open_box: Siaga, kesbangpol: TestClient) -> None:
    answer = kesbangpol.post(EVENTS, json=NEW, headers={"Idempotency-Key": "k"})
    again = kesbangpol.post(EVENTS, json=NEW, headers={"Idempotency-Key": "k"})
    assert answer.status_code == 201, answer.text
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (answer.json(), "true")
    event = answer.json()["event"]
    assert kesbangpol.get(answer.headers["Location"]).json() == event
    assert kesbangpol.get(answer.headers["Location"]).headers["ETag"] == answer.headers["ETag"]
    assert (event["state"], event["planned_on"], event["topics"]["en"]) == ("planned", day(3), ["Logistics"])
    starts = datetime.fromisoformat(event["plans"][0]["starts"])
    assert starts == datetime.combine(TODAY + timedelta(3), datetime.min.time(), ZoneInfo("Asia/Makassar")).replace(
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
    assert "Hujan" not in "".join(it.text for it in entries(open_box)), "free text hangs on a digest"
    assert_chained(open_box)
    assert held["entries"] == ["64.08-2"]


PAIRS = [(before, after) for before in (None, *EventStatus) for after in EventStatus]


def test_the_table_of_moves_names_every_state() -> None:
    assert {*TRANSITIONS} == {None, *EventStatus}
    assert {to for allowed in TRANSITIONS.values() for to in allowed} <= {*EventStatus}


def reach(client: TestClient, state: EventStatus) -> str:
    """An event in this state."""
    if state is EventStatus.HELD:
        return made(client, plan=None, state={"state": "held", "on": day(-1)})
    id = made(client)
    if state is not EventStatus.PLANNED:
        assert change(client, id, state={"state": state}).status_code == 200
    return id


def test_each_pair_of_states_is_allowed_or_refused_as_the_table_says(open_box: Siaga, kesbangpol: TestClient) -> None:
    for before, after in PAIRS:
        if before is None:
            answer = kesbangpol.post(EVENTS, json={**NEW, "state": {"state": after}})
        else:
            id = reach(kesbangpol, before)
            count = rows(open_box, WRITTEN)
            answer = change(kesbangpol, id, state={"state": after})
        if after in TRANSITIONS[before]:
            assert answer.status_code in (200, 201), (before, after, answer.text)
            assert answer.json()["event"]["state"] == after
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "state_not_reachable"), (before, after)
            assert answer.json()["errors"][0]["pointer"] == "body/state/state"
            assert before is None or rows(open_box, WRITTEN) == count


REFUSED: list[tuple[dict[str, Any], int, str, str]] = [
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
    ({"fulfils": [{"region": "64.08", "requirement": "COO-99"}]}, 422, "not_in_template", "body/fulfils/0/requirement"),
    ({"fulfils": [{"region": "64", "requirement": "COO-02"}]}, 404, "not_found", "body/fulfils/0/region"),
    ({"title": {"id": ""}}, 422, "invalid_request", "body/title/id"),
    ({"colour": "red"}, 422, "invalid_request", "body/colour"),
]


def test_what_cannot_be_is_refused_with_its_place_and_nothing_is_written(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    count = rows(open_box, WRITTEN)
    for body, status, code, pointer in REFUSED:
        answer = kesbangpol.post(EVENTS, json={**NEW, **body})
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
        assert pointer in [it["pointer"] for it in answer.json()["errors"]], (body, answer.text)
    assert rows(open_box, WRITTEN) == count


def test_what_a_change_cannot_say_is_refused_and_nothing_is_written(open_box: Siaga, kesbangpol: TestClient) -> None:
    id, held = made(kesbangpol), made(kesbangpol, plan=None, state={"state": "held", "on": day(-1)})
    tag, count = kesbangpol.get(f"{EVENTS}/{id}").headers["ETag"], rows(open_box, WRITTEN)
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
    assert rows(open_box, WRITTEN) == count
    assert change(kesbangpol, id, tag=tag, note="x").status_code == 200
    assert change(kesbangpol, id, tag=tag, note="y").status_code == 412


def test_a_rescheduled_event_becomes_another(kesbangpol: TestClient) -> None:
    first = made(kesbangpol, plan={"on": day(-20), "announced_on": day(-30)})
    later = made(kesbangpol, plan=None, state={"state": "held", "on": day(-2)})

    answer = change(kesbangpol, first, state={"state": "rescheduled", "on": day(-2)}, becomes=later)

    assert answer.status_code == 200, answer.text
    became = answer.json()["event"]["becomes"]
    assert (became["id"], became["state"], became["days_late"]) == (later, "held", 18)


@pytest.mark.parametrize("known", ["day", "unknown"])
def test_a_day_that_nobody_knows_is_none_and_counts_from_its_recording(kesbangpol: TestClient, known: str) -> None:
    state = {"state": "held", **({"on": day(-3)} if known == "day" else {})}
    event = kesbangpol.post(EVENTS, json={**NEW, "plan": None, "state": state, "source": "X-siaga-research"}).json()

    told = event["event"]["states"][0]
    assert (told["on"], told["on_origin"]) == ((day(-3), "external") if known == "day" else (None, "unknown"))
    path, before = f"{EVENTS}/{event['event']['id']}", day(-3 if known == "day" else -1)
    assert kesbangpol.get(path, params={"as_of": before}).status_code == (200 if known == "day" else 404)


@pytest.mark.parametrize(("official", "on", "warned"), [("O15", "2024-10-30", False), ("O15", "2025-06-01", True)])
def test_somebody_who_was_not_in_office_that_day_warns(
    open_box: Siaga, kesbangpol: TestClient, official: str, on: str, *, warned: bool
) -> None:
    [tenure] = [
        it["tenures"][0]
        for it in open_box.nation.get("/v1/officials?limit=500").json()["items"]
        if it["id"] == official
    ]
    part = {"agency": tenure["agency"], "official": official, "role": "chair"}
    body = {**NEW, "plan": None, "state": {"state": "held", "on": on}, "took_part": [part]}

    answer = kesbangpol.post(EVENTS, json=body)

    assert answer.status_code == 201, answer.text
    assert [it["code"] for it in answer.json()["warnings"]] == (["tenure_not_known"] if warned else [])


def test_events_are_for_coordinators_and_seen_by_regions_and_by_those_who_take_part(open_box: Siaga) -> None:
    province = open_box.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")
    id = made(province, regions=["64.01", "64.02"], took_part=[{"agency": "kpu-kabkota-kaltim"}, {"agency": "bin"}])
    seen = {
        ("64.01", "bawaslu-paser"): 200,
        ("64.03", "kpu-berau"): 200,  # of the group that takes part
        ("11", "bin"): 200,
        ("64.03", "bawaslu-berau"): 404,
        ("65", "bin"): 200,
        ("65", "kemenko-polkam"): 404,
    }
    for (region, agency), status in seen.items():
        reader = open_box.client(region, role=Role.READER, agency=agency)
        assert reader.get(f"{EVENTS}/{id}").status_code == status, (region, agency)
    within = open_box.client("64.01", role=Role.COORDINATOR, agency="pemkab-paser")
    assert change(within, id, tag="*", note="x").json()["code"] == "needs_all_regions"
    verifier = open_box.client("64", role=Role.VERIFIER, agency="bawaslu-kaltim")
    assert verifier.post(EVENTS, json=NEW).json()["code"] == "role_missing"
    ledgers = [it.rpartition("-")[0] for it in change(province, id, note="x").json()["entries"]]
    assert ledgers == ["64.01", "64.02"]


def test_a_closed_election_is_for_admins_with_a_note(own_box: Siaga) -> None:
    coordinator, admin = (
        own_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim"),
        own_box.client("64.08", role=Role.ADMIN),
    )
    body = {**NEW, "plan": None, "state": {"state": "held", "on": "2024-11-01"}}

    for client, said in ((coordinator, {"note": "x"}), (admin, {})):
        assert client.post(EVENTS, json={**body, **said}).json()["code"] == "election_closed"
    late = admin.post(EVENTS, json={**body, "note": "x", "state": {"state": "held", "on": "2024-12-17"}})
    assert late.json()["code"] == "day_ahead"
    assert admin.post(EVENTS, json={**body, "note": "x"}).json()["event"]["as_of"] == "2024-12-16"


def test_an_announced_day_that_passed_unconfirmed_needs_attention(open_box: Siaga, kesbangpol: TestClient) -> None:
    id = made(kesbangpol, plan={"on": day(-1), "announced_on": day(-5)})

    def waiting() -> list[list[str]]:
        answer = kesbangpol.get("/v1/readiness/64.08/attention", params={"why": "not_confirmed"})
        return [it["about"] for it in answer.json()["items"] if it["about"] == [id]]

    assert waiting() == [[id]]
    assert change(kesbangpol, id, state={"state": "held", "on": day(-1)}).status_code == 200
    assert waiting() == []


def test_a_fault_in_the_middle_leaves_nothing(
    open_box: Siaga, kesbangpol: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from api.ledger.writer import LedgerWriter

    id = made(kesbangpol)
    shown, count = kesbangpol.get(f"{EVENTS}/{id}").json(), rows(open_box, WRITTEN)

    def fails(_: LedgerWriter) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(LedgerWriter, "close", fails)

    assert kesbangpol.post(EVENTS, json=NEW).status_code == 500
    assert change(kesbangpol, id, state={"state": "held"}).status_code == 500
    assert rows(open_box, WRITTEN) == count
    assert kesbangpol.get(f"{EVENTS}/{id}").json() == shown


def test_what_was_written_by_mistake_counts_until_it_is_taken_back(open_box: Siaga, kesbangpol: TestClient) -> None:
    """The event was held yesterday, it was said; today that turns out to be wrong."""
    id = made(kesbangpol, plan={"on": day(-1), "announced_on": day(-9)})
    assert change(kesbangpol, id, state={"state": "held", "on": day(-1)}, note="Rapat").status_code == 200
    assert kesbangpol.get(EVENTS, params={"since": day(-1)}).json()["items"][0]["state"] == "held"

    answer = change(kesbangpol, id, mistaken=True, note="Kegiatan lain")

    assert answer.status_code == 200, answer.text
    event = answer.json()["event"]
    assert (event["state"], event["on"], event["unconfirmed"]) == ("planned", day(-9), True)
    marks = [(it["state"], it["mistaken_on"], it["mistake"]) for it in event["states"]]
    assert marks == [("planned", None, None), ("held", day(0), "Kegiatan lain")]
    then = kesbangpol.get(f"{EVENTS}/{id}", params={"as_of": day(-1)}).json()
    assert (then["state"], [it["mistaken_on"] for it in then["states"]]) == ("held", [None, None])
    last = entries(open_box)[-1]
    assert (last.action, last.object, "Kegiatan lain" in last.text) == ("event.changed", id, False)
    assert '"mistaken":"held"' in last.text
    assert_chained(open_box)

    right = change(kesbangpol, id, state={"state": "held", "on": day(-3)}).json()["event"]
    assert (right["state"], right["on"], len(right["states"])) == ("held", day(-3), 3)
    assert kesbangpol.get(EVENTS, params={"since": day(-1), "agency": "kpu-kutim"}).json()["items"] != [], "its plan"
    assert change(kesbangpol, id, mistaken=True, state={"state": "held", "on": day(-2)}, note="x").status_code == 200
    assert kesbangpol.get(f"{EVENTS}/{id}").json()["on"] == day(-2)


def test_each_pair_of_states_can_be_put_right_as_the_table_says(open_box: Siaga, kesbangpol: TestClient) -> None:
    """What has happened is taken back; `after` is judged from the state before the mistake."""
    for wrong, after in [(wrong, after) for wrong in EventStatus for after in (None, *EventStatus)]:
        id, before = reach(kesbangpol, wrong), None if wrong is EventStatus.HELD else EventStatus.PLANNED
        count = rows(open_box, WRITTEN)
        told: dict[str, Any] = {"state": {"state": after}} if after else {}
        answer = change(kesbangpol, id, mistaken=True, note="keliru", **told)
        if wrong in ("planned", "rescheduled"):
            assert (answer.status_code, answer.json()["code"]) == (409, "not_taken_back"), (wrong, after)
        elif after is None and before is None:
            assert (answer.status_code, answer.json()["code"]) == (422, "state_needed"), (wrong, after)
        elif after is EventStatus.PLANNED and before is None:
            assert (answer.status_code, answer.json()["code"]) == (422, "plan_needed"), (wrong, after)
        elif after is None or after in TRANSITIONS[before]:
            assert answer.status_code == 200, (wrong, after, answer.text)
            assert answer.json()["event"]["state"] == (after or before)
            continue
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "state_not_reachable"), (wrong, after)
        assert rows(open_box, WRITTEN) == count
        assert kesbangpol.get(f"{EVENTS}/{id}").json()["state"] == wrong
    assert change(kesbangpol, reach(kesbangpol, EventStatus.HELD), mistaken=True).json()["code"] == "note_required"


def test_a_meeting_taken_back_no_longer_speaks_for_its_requirement(open_box: Siaga, kesbangpol: TestClient) -> None:
    speaks = [{"region": "64.08", "requirement": "COO-02"}]
    id = made(kesbangpol, plan={"announced_on": day(-9)}, fulfils=speaks)
    change(kesbangpol, id, state={"state": "held", "on": day(-1)})

    def mentioned() -> bool:
        stated = kesbangpol.get("/v1/readiness-checklists/64.08/items/COO-02").json()["stated"]
        return any(it["id"] == id for it in stated["mentions"])

    assert mentioned()
    change(kesbangpol, id, mistaken=True, note="x")
    assert not mentioned()
