"""A figure that changes and a polling day that moves: what follows at once, and what the past still says."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from httpx2 import Response
from sqlmodel import select

from api.core.caller import Role
from api.elections.models import Election
from api.imports import service as imports_service
from api.reporting.projections.models import RegionRevision
from tests.checklists.make import open_again
from tests.conftest import Siaga
from tests.offices import REGION, Offices, assert_chained, entries, path

ELECTION = "pilkada-2024"
STATIONS = {"kind": "stations", "election": ELECTION, "source": "S0"}
FILE = "region,kind,election,value,preferred,source,origin\n64.08,stations,pilkada-2024,701,yes,S0,judgement\n"


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def record(offices: Offices, region: str = REGION, key: str | None = None, **body: Any) -> Response:
    headers = {"Idempotency-Key": key} if key else {}
    return offices.siaga.nation.post(f"/v1/regions/{region}/figures", json={**STATIONS, **body}, headers=headers)


def move(offices: Offices, region: str, days: int, **body: Any) -> Response:
    day = datetime.now(UTC).date() + timedelta(days)
    said = {"region": region, "polling_on": day.isoformat(), "source": "S0", **body}
    return offices.siaga.nation.post(f"/v1/elections/{ELECTION}/polling-days", json=said)


def test_a_count_that_was_done_no_longer_is_and_says_why(offices: Offices, tmp_path: Path) -> None:
    """By a request, by the same sent twice, by a file that brings the old number back; and what is not touched."""
    offices.reported("ADH-03", value=4907)
    offices.reported("LOG-02B", value=1)
    offices.reported("ADH-02", value=1)
    untouched = offices.item("ADH-02")

    answer = record(offices, value=703, key="once")
    again = record(offices, value=703, key="once")
    not_preferred = record(offices, value=703, preferred=False)

    assert answer.status_code == 201, answer.text
    assert [(it["requirement"], it["was"], it["target"]) for it in answer.json()["moved"]] == [
        ("ADH-03", 4907, 4921),
        ("LOG-02B", 2804, 2812),
    ]
    assert (again.text, again.headers["Idempotency-Replayed"]) == (answer.text, "true")
    assert not_preferred.json()["code"] == "figure_in_use"
    item = offices.item("ADH-03")
    assert (item["status"], item["target"]["value"]) == ("in_progress", 4921)
    assert item["target"]["moved_at"] is not None
    assert offices.item("ADH-02") == untouched
    [update] = offices.kpu.get(f"{path('ADH-03')}/updates").json()
    assert (update["target"], [it["target"] for it in update["target_moved"]]) == (4907, [4921])
    figures = offices.kpu.get(f"/v1/regions/{REGION}/figures", params={"kind": "stations"}).json()["items"]
    assert [it["value"] for it in figures if it["election"] == ELECTION and it["preferred"]] == [703]
    assert {it["value"] for it in figures if it["election"] == ELECTION} == {171, 701, 703}

    file = tmp_path / "figures.csv"
    file.write_text(FILE)
    report = imports_service.load(offices.siaga.database, file)

    assert (report.errors, report.counts["TargetChange"].created) == ([], 2)
    back = offices.item("ADH-03")
    assert (back["status"], back["target"]) == ("done", {"value": 4907, "moved_at": None, "why": None})
    actions = [it.action for it in entries(offices.siaga)]
    assert actions[3:] == ["figure.recorded", *["target.moved"] * 4]
    assert_chained(offices.siaga)


def test_what_is_measured_against_another_requirement_follows_its_value(offices: Offices) -> None:
    offices.reported("LOG-01G", value=500, of=1000)
    offices.reported("LOG-04G", value=450)

    more = offices.reported("LOG-01G", value=450, of=1000)
    followed = offices.item("LOG-04G")
    offices.kpu.post("/v1/retractions", json={"update_id": more, "note": "counted twice"})
    after = offices.item("LOG-04G")

    assert (followed["status"], followed["target"]["value"]) == ("done", 450)
    assert (after["status"], after["target"]["value"]) == ("in_progress", 500)
    assert [it.action for it in entries(offices.siaga)].count("target.moved") == 2
    assert_chained(offices.siaga)


def test_a_postponed_regency_is_dated_anew_and_no_other(offices: Offices) -> None:
    """What it and its districts owe falls due later, in the checklist, the flat list and the item with its ETag."""
    places = [REGION, "64.08.04", "64.01", "64.01.01", "64"]
    before = {it: offices.siaga.nation.get(f"/v1/readiness-checklists/{it}").json() for it in places}
    tag = offices.kpu.get(path("ADH-03")).headers["ETag"]
    was = before[REGION]["polling_on"]

    answer = move(offices, REGION, 30, note="flood")

    assert answer.status_code == 201, answer.text
    assert (answer.json()["was_on"], answer.json()["note"], answer.json()["in_force"]) == (was, "flood", True)
    days = (datetime.fromisoformat(answer.json()["polling_on"]) - datetime.fromisoformat(was)).days
    for it in places:
        after = offices.siaga.nation.get(f"/v1/readiness-checklists/{it}").json()
        late = timedelta(days if it.startswith(REGION) else 0)
        assert [at + late for at in due(before[it])] == due(after)
        assert [line["due_h"] for line in lines(before[it])] == [line["due_h"] for line in lines(after)]
        assert (after["h"] == before[it]["h"]) is (late == timedelta(0))
    assert offices.kpu.get(path("ADH-03"), headers={"If-None-Match": tag}).status_code == 200
    assert revisions(offices.siaga) == {REGION: (1, 1)}
    assert [it.action for it in entries(offices.siaga)] == ["polling_day.moved"]
    assert_chained(offices.siaga)


def lines(checklist: Any) -> list[Any]:
    return [line for category in checklist["categories"] for line in category["items"]]


def due(checklist: Any) -> list[datetime]:
    return [datetime.fromisoformat(line["due_at"]) for line in lines(checklist)]


def revisions(siaga: Siaga) -> dict[str, tuple[int, int]]:
    with siaga.database.read() as session:
        return {it.region: (it.up, it.down) for it in session.exec(select(RegionRevision))}


def test_the_day_in_force_is_the_nearest_and_the_latest_then(offices: Offices) -> None:
    def in_force(**asked: str) -> str:
        found: str = offices.kpu.get(f"/v1/elections/{ELECTION}/polling-days", params=asked).json()["polling_on"]
        return found

    first = in_force()
    long_ago = (datetime.now(UTC) - timedelta(days=3)).isoformat()
    own = move(offices, REGION, 25).json()["polling_on"]
    national = move(offices, "ID", 40, decided_at=long_ago).json()["polling_on"]
    yesterday = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")

    assert (in_force(), in_force(region="64.01"), in_force(region=REGION)) == (national, national, own)
    assert in_force(region=REGION, as_of=yesterday) == national
    before = {"as_of": (datetime.now(UTC) - timedelta(days=5)).strftime("%Y-%m-%dT%H:%M:%SZ")}
    assert in_force(**before) == first
    election, then = (offices.kpu.get(f"/v1/elections/{ELECTION}", params=it).json() for it in ({}, before))
    assert (election["polling_on"], then["polling_on"]) == (national, first)
    assert not {it["starts_h"] for it in election["stages"]} & {it["starts_h"] for it in then["stages"]} - {None}
    today = datetime.now(ZoneInfo("Asia/Jakarta")).date()
    assert election["h_today"] == f"H-{(date.fromisoformat(national) - today).days}"


@pytest.mark.parametrize(
    ("region", "days", "more", "status", "code"),
    [
        ("64.08.04", 30, {}, 422, "postponed_below_regency"),
        (REGION, 0, {}, 422, "polling_day_in_the_past"),
        (REGION, 30, {"decided_at": "2099-01-01T00:00:00Z"}, 422, "decided_ahead"),
        (REGION, 30, {"source": "nobody"}, 404, "not_found"),
        (REGION, 30, {"polling_on": 20000}, 422, "invalid_request"),
        ("11", 30, {}, 404, "region_takes_no_part"),
        ("64.99", 30, {}, 404, "not_found"),
    ],
)
def test_a_move_that_cannot_be_is_refused(
    offices: Offices, region: str, days: int, more: dict[str, Any], status: int, code: str
) -> None:
    answer = move(offices, region, days, **more)

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert revisions(offices.siaga) == {}


def test_once_the_day_has_come_or_the_election_is_closed_nothing_moves(offices: Offices) -> None:
    """And an admin of one regency moves that regency alone."""
    offices.reported("ADH-03", value=4907)
    admin = offices.client("kpu-kutim", Role.ADMIN)
    body = {"region": "64.01", "polling_on": "2099-01-01", "source": "S0"}
    assert admin.post(f"/v1/elections/{ELECTION}/polling-days", json=body).status_code == 404

    assert move(offices, REGION, 2).status_code == 201
    with offices.siaga.database.write() as session:
        election = session.get_one(Election, ELECTION)
        election.closed_at = datetime.now(UTC) - timedelta(hours=1)
        session.add(election)
    late, figure = move(offices, REGION, 30), record(offices, value=703)

    assert (late.status_code, late.json()["code"]) == (409, "too_late_to_postpone")
    assert figure.json()["moved"] == []
    assert offices.item("ADH-03")["status"] == "done"
    assert revisions(offices.siaga) == {REGION: (3, 1)}, "what nobody reported has another target"


def test_a_vote_under_way_is_not_postponed(open_box: Siaga) -> None:
    offices = Offices(open_box)
    open_again(open_box, datetime.now(UTC).date())

    answer = move(offices, REGION, 30)

    assert (answer.status_code, answer.json()["code"]) == (409, "too_late_to_postpone")
