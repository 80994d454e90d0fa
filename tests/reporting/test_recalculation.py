"""A changed figure or a moved polling day recalculates items at once, and leaves past answers as they were."""

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
FIGURES_FILE = "region,kind,election,value,preferred,source,origin\n64.08,stations,pilkada-2024,701,yes,S0,judgement\n"


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def record_figure(offices: Offices, region: str = REGION, key: str | None = None, **body: Any) -> Response:
    headers = {"Idempotency-Key": key} if key else {}
    return offices.siaga.nation.post(f"/v1/regions/{region}/figures", json={**STATIONS, **body}, headers=headers)


def move_polling_day(offices: Offices, region: str, days: int, **body: Any) -> Response:
    polling_day = datetime.now(UTC).date() + timedelta(days)
    request_body = {"region": region, "polling_on": polling_day.isoformat(), "source": "S0", **body}
    return offices.siaga.nation.post(f"/v1/elections/{ELECTION}/polling-days", json=request_body)


def test_a_higher_figure_reopens_a_done_count_and_says_why(offices: Offices, tmp_path: Path) -> None:
    """The figure changes by a request, by its repetition, and by a file with the old number; other items stay."""
    offices.reported("ADH-03", value=4907)
    offices.reported("LOG-02B", value=1)
    offices.reported("ADH-02", value=1)
    unaffected_item = offices.item("ADH-02")

    answer = record_figure(offices, value=703, key="once")
    repeated = record_figure(offices, value=703, key="once")
    not_preferred = record_figure(offices, value=703, preferred=False)

    assert answer.status_code == 201, answer.text
    assert [(it["requirement"], it["was"], it["target"]) for it in answer.json()["moved"]] == [
        ("ADH-03", 4907, 4921),
        ("LOG-02B", 2804, 2812),
    ]
    assert (repeated.text, repeated.headers["Idempotency-Replayed"]) == (answer.text, "true")
    assert not_preferred.json()["code"] == "figure_in_use"
    item = offices.item("ADH-03")
    assert (item["status"], item["target"]["value"]) == ("in_progress", 4921)
    assert item["target"]["moved_at"] is not None
    assert offices.item("ADH-02") == unaffected_item
    [update] = offices.kpu.get(f"{path('ADH-03')}/updates").json()
    assert (update["target"], [it["target"] for it in update["target_moved"]]) == (4907, [4921])
    figures = offices.kpu.get(f"/v1/regions/{REGION}/figures", params={"kind": "stations"}).json()["items"]
    assert [it["value"] for it in figures if it["election"] == ELECTION and it["preferred"]] == [703]
    assert {it["value"] for it in figures if it["election"] == ELECTION} == {171, 701, 703}

    figures_file = tmp_path / "figures.csv"
    figures_file.write_text(FIGURES_FILE)
    import_report = imports_service.load(offices.siaga.database, figures_file)

    assert (import_report.errors, import_report.counts["TargetChange"].created) == ([], 2)
    item_after_import = offices.item("ADH-03")
    assert (item_after_import["status"], item_after_import["target"]) == (
        "done",
        {"value": 4907, "moved_at": None, "why": None},
    )
    actions = [it.action for it in entries(offices.siaga)]
    assert actions[3:] == ["figure.recorded", *["target.moved"] * 4]
    assert_chained(offices.siaga)


def test_a_target_taken_from_another_requirement_follows_its_value(offices: Offices) -> None:
    offices.reported("LOG-01G", value=500, of=1000)
    offices.reported("LOG-04G", value=450)

    lower_update = offices.reported("LOG-01G", value=450, of=1000)
    with_lower_target = offices.item("LOG-04G")
    offices.kpu.post("/v1/retractions", json={"update_id": lower_update, "note": "counted twice"})
    after_retraction = offices.item("LOG-04G")

    assert (with_lower_target["status"], with_lower_target["target"]["value"]) == ("done", 450)
    assert (after_retraction["status"], after_retraction["target"]["value"]) == ("in_progress", 500)
    assert [it.action for it in entries(offices.siaga)].count("target.moved") == 2
    assert_chained(offices.siaga)


def test_postponing_a_regency_moves_its_due_dates_and_no_others(offices: Offices) -> None:
    """Due dates of the regency and its districts move in the checklist, the flat list and the item with its ETag."""
    region_codes = [REGION, "64.08.04", "64.01", "64.01.01", "64"]
    old_checklists = {it: offices.siaga.nation.get(f"/v1/readiness-checklists/{it}").json() for it in region_codes}
    old_etag = offices.kpu.get(path("ADH-03")).headers["ETag"]
    old_day = old_checklists[REGION]["polling_on"]

    answer = move_polling_day(offices, REGION, 30, note="flood")

    assert answer.status_code == 201, answer.text
    assert (answer.json()["was_on"], answer.json()["note"], answer.json()["in_force"]) == (old_day, "flood", True)
    days_later = (datetime.fromisoformat(answer.json()["polling_on"]) - datetime.fromisoformat(old_day)).days
    for region_code in region_codes:
        checklist = offices.siaga.nation.get(f"/v1/readiness-checklists/{region_code}").json()
        delay = timedelta(days_later if region_code.startswith(REGION) else 0)
        assert [at + delay for at in due_instants(old_checklists[region_code])] == due_instants(checklist)
        assert [line["due_h"] for line in lines(old_checklists[region_code])] == [
            line["due_h"] for line in lines(checklist)
        ]
        assert (checklist["h"] == old_checklists[region_code]["h"]) is (delay == timedelta(0))
    assert offices.kpu.get(path("ADH-03"), headers={"If-None-Match": old_etag}).status_code == 200
    assert revisions_by_region(offices.siaga) == {REGION: (1, 1)}
    assert [it.action for it in entries(offices.siaga)] == ["polling_day.moved"]
    assert_chained(offices.siaga)


def lines(checklist: Any) -> list[Any]:
    return [line for category in checklist["categories"] for line in category["items"]]


def due_instants(checklist: Any) -> list[datetime]:
    return [datetime.fromisoformat(line["due_at"]) for line in lines(checklist)]


def revisions_by_region(siaga: Siaga) -> dict[str, tuple[int, int]]:
    with siaga.database.read() as session:
        return {it.region: (it.up, it.down) for it in session.exec(select(RegionRevision))}


def test_the_polling_day_in_force_is_the_latest_decision_of_the_nearest_region(offices: Offices) -> None:
    def in_force(**query: str) -> str:
        polling_day: str = offices.kpu.get(f"/v1/elections/{ELECTION}/polling-days", params=query).json()["polling_on"]
        return polling_day

    original_day = in_force()
    three_days_ago = (datetime.now(UTC) - timedelta(days=3)).isoformat()
    regency_day = move_polling_day(offices, REGION, 25).json()["polling_on"]
    national_day = move_polling_day(offices, "ID", 40, decided_at=three_days_ago).json()["polling_on"]
    yesterday = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")

    assert (in_force(), in_force(region="64.01"), in_force(region=REGION)) == (national_day, national_day, regency_day)
    assert in_force(region=REGION, as_of=yesterday) == national_day
    five_days_ago = {"as_of": (datetime.now(UTC) - timedelta(days=5)).strftime("%Y-%m-%dT%H:%M:%SZ")}
    assert in_force(**five_days_ago) == original_day
    election_now, election_then = (
        offices.kpu.get(f"/v1/elections/{ELECTION}", params=it).json() for it in ({}, five_days_ago)
    )
    assert (election_now["polling_on"], election_then["polling_on"]) == (national_day, original_day)
    for stage_now, stage_then in zip(election_now["stages"], election_then["stages"], strict=True):
        assert stage_now["slug"] == stage_then["slug"]
        assert stage_then["starts_h"] is None or stage_now["starts_h"] != stage_then["starts_h"]
    today = datetime.now(ZoneInfo("Asia/Jakarta")).date()
    assert election_now["h_today"] == f"H-{(date.fromisoformat(national_day) - today).days}"


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
def test_an_impossible_postponement_is_refused(
    offices: Offices, region: str, days: int, more: dict[str, Any], status: int, code: str
) -> None:
    answer = move_polling_day(offices, region, days, **more)

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert revisions_by_region(offices.siaga) == {}


def test_after_the_close_nothing_is_postponed_or_recalculated(offices: Offices) -> None:
    """An admin of one regency cannot postpone another one."""
    offices.reported("ADH-03", value=4907)
    admin = offices.client("kpu-kutim", Role.ADMIN)
    other_regency = {"region": "64.01", "polling_on": "2099-01-01", "source": "S0"}
    assert admin.post(f"/v1/elections/{ELECTION}/polling-days", json=other_regency).status_code == 404

    assert move_polling_day(offices, REGION, 2).status_code == 201
    with offices.siaga.database.write() as session:
        election = session.get_one(Election, ELECTION)
        election.closed_at = datetime.now(UTC) - timedelta(hours=1)
        session.add(election)
    late_postponement, late_figure = move_polling_day(offices, REGION, 30), record_figure(offices, value=703)

    assert (late_postponement.status_code, late_postponement.json()["code"]) == (409, "too_late_to_postpone")
    assert late_figure.json()["moved"] == []
    assert offices.item("ADH-03")["status"] == "done"
    assert revisions_by_region(offices.siaga) == {REGION: (3, 1)}, "items that nobody reported have another target"


def test_a_vote_under_way_is_not_postponed(open_box: Siaga) -> None:
    offices = Offices(open_box)
    open_again(open_box, datetime.now(UTC).date())

    answer = move_polling_day(offices, REGION, 30)

    assert (answer.status_code, answer.json()["code"]) == (409, "too_late_to_postpone")
