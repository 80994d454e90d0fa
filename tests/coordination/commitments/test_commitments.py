"""Commitments: who owes what, and how that stands by days, evidence and items."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from hypothesis import given
from hypothesis import strategies as st

from api.coordination.commitments import domain as commitments_domain
from api.coordination.commitments.domain import CommitmentStatus, RegionCalendar, ServedItem
from api.coordination.commitments.models import Commitment
from api.core.caller import Role
from api.core.provenance import Origin
from api.core.status import Status
from tests.conftest import Siaga
from tests.coordination.writes import rows
from tests.http.test_statements import statements
from tests.offices import assert_chained, entries, path

COMMITMENTS = "/v1/commitments"
ZONE = "Asia/Makassar"
TODAY = datetime.now(ZoneInfo(ZONE)).date() + timedelta(1)
"""The day on which the tests act: tomorrow, from noon on, so that no zone's midnight comes while they run."""
NOON = datetime.combine(TODAY, time(12), ZoneInfo(ZONE)).astimezone(UTC)
NEW: dict[str, Any] = {
    "title": {"id": "Serahkan SK badan adhoc", "en": "Hand over the appointment letters"},
    "owed_by": "kpu-kutim",
    "owed_to": "bawaslu-kutim",
    "regions": ["64.08"],
    "due_on": str(TODAY + timedelta(3)),
    "source": "S0",
}
PAPER = {"evidence": [{"kind": "handover_receipt", "number": "12/BAST/2024"}]}
WRITTEN = ("commitment", "commitment_region", "commitment_requirement", "commitment_evidence", "entry")


def day(days: int) -> str:
    return str(TODAY + timedelta(days))


@pytest.fixture
def open_box(open_box: Siaga) -> Siaga:
    """The shared fixture with its clock set to noon of `TODAY`; the clock goes on from there."""
    started = datetime.now(UTC)
    open_box.app.state.clock = lambda: NOON + (datetime.now(UTC) - started)
    return open_box


@pytest.fixture
def kesbangpol(open_box: Siaga) -> TestClient:
    return open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")


@pytest.fixture
def kpu(open_box: Siaga) -> TestClient:
    return open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")


@pytest.fixture
def province(open_box: Siaga) -> TestClient:
    return open_box.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")


def made(client: TestClient, **body: Any) -> dict[str, Any]:
    answer = client.post(COMMITMENTS, json={**NEW, **body})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()["commitment"]
    return found


def shown(client: TestClient, id: str, **asked: str) -> dict[str, Any]:
    answer = client.get(f"{COMMITMENTS}/{id}", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def fulfil(client: TestClient, id: str, **body: Any) -> Response:
    return client.post(f"{COMMITMENTS}/{id}/evidence", json={**PAPER, **body})


def listed(client: TestClient, **asked: Any) -> list[str]:
    answer = client.get(COMMITMENTS, params=asked)
    assert answer.status_code == 200, answer.text
    assert answer.json()["total"] == len(answer.json()["items"])
    return [it["id"] for it in answer.json()["items"]]


def test_it_is_open_late_kept_or_withdrawn_by_days_and_evidence(
    open_box: Siaga, kesbangpol: TestClient, kpu: TestClient
) -> None:
    soon, late, gone = made(kesbangpol), made(kesbangpol, due_on=day(-2), made_on=day(-9)), made(kesbangpol)
    assert (soon["status"], soon["days_late"], soon["counts"]) == ("open", 0, {"open": 1})
    assert soon["due_at"] == f"{day(3)}T15:59:00Z"
    assert (late["status"], late["days_late"]) == ("late", 2)
    assert "status" in kesbangpol.post(COMMITMENTS, json={**NEW, "status": "kept"}).text

    kept = fulfil(kpu, late["id"], on=day(-1))
    withdrawn = kesbangpol.post(f"{COMMITMENTS}/{gone['id']}/withdrawal", json={"note": "Digabung"})

    assert kept.status_code == 201, kept.text
    body = kept.json()["commitment"]
    assert (body["status"], body["duties"][0]["kept_on"], body["days_late"]) == ("kept", day(-1), 1)
    assert [(it["agency"], it["region"], it["number"]) for it in body["evidence"]] == [
        ("kpu-kutim", "64.08", "12/BAST/2024")
    ]
    assert (withdrawn.json()["commitment"]["status"], withdrawn.json()["commitment"]["withdrawn_note"]) == (
        "withdrawn",
        "Digabung",
    )
    assert fulfil(kpu, gone["id"]).json()["code"] == "commitment_withdrawn"
    for at, status in ((day(-3), "open"), (f"{day(-2)}T15:58:00Z", "open"), (day(-2), "late"), (day(-1), "kept")):
        assert shown(kesbangpol, late["id"], as_of=at)["status"] == status
    assert kesbangpol.get(f"{COMMITMENTS}/{late['id']}", params={"as_of": day(-10)}).status_code == 404
    for status, ids in {"open": [soon], "kept": [late], "withdrawn": [gone], "late": [], "broken": []}.items():
        assert listed(kesbangpol, status=status) == [it["id"] for it in ids]
    assert listed(kesbangpol, due_before=day(0)) == [late["id"]]
    assert listed(kesbangpol, due_after=day(-3650), due_before=day(0)) == [late["id"]]
    assert listed(kesbangpol, due_after=day(0), due_before=day(0)) == []
    assert listed(kesbangpol, owed_by="kpu-kutim", within="64.08") == sorted(
        (it["id"] for it in (soon, late, gone)), key=lambda id: (id != late["id"], id)
    )
    assert listed(kesbangpol, owed_by="bawaslu-kutim") == []
    assert [it.action for it in entries(open_box)] == [
        *["commitment.made"] * 3,
        *("commitment.fulfilled", "commitment.withdrawn"),
    ]
    assert_chained(open_box)


def test_a_group_owes_once_per_member_each_by_its_own_polling_day(open_box: Siaga, province: TestClient) -> None:
    regions = ["64.01", "64.02", "64.08"]
    polling_on = date.fromisoformat(province.get("/v1/elections/pilkada-2024").json()["polling_on"])
    it = made(
        province, owed_by="kpu-kabkota-kaltim", owed_to=None, regions=regions, due_h=-3, due_on=None, made_on=day(-5)
    )

    assert (it["due_h"], it["counts"]) == ("H-3", {"open": 3})
    assert [(duty["agency"], duty["regions"]) for duty in it["duties"]] == [
        ("kpu-kukar", ["64.02"]),
        ("kpu-kutim", ["64.08"]),
        ("kpu-paser", ["64.01"]),
    ]
    kpu = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    assert fulfil(kpu, it["id"]).json()["commitment"]["counts"] == {"open": 2, "kept": 1}
    assert fulfil(kpu, it["id"], agency="kpu-paser").json()["code"] == "not_your_duty"
    assert fulfil(kpu, it["id"], regions=["64.01"]).json()["code"] == "not_owed"
    assert shown(province, it["id"])["status"] == "open"
    for agency in ("kpu-kukar", "kpu-paser"):
        assert fulfil(province, it["id"], agency=agency).status_code == 201
    assert shown(province, it["id"])["status"] == "kept"
    moved = open_box.nation.post(
        "/v1/elections/pilkada-2024/polling-days",
        json={"region": "64.01", "polling_on": day(40), "source": "S0"},
    )
    assert moved.status_code == 201, moved.text
    due = {duty["agency"]: duty["due_at"] for duty in shown(province, it["id"])["duties"]}
    assert due["kpu-paser"] == f"{day(37)}T15:59:00Z"
    assert due["kpu-kutim"] < due["kpu-paser"]
    before = {duty["agency"]: duty["due_at"] for duty in shown(province, it["id"], as_of=day(-1))["duties"]}
    assert before == due | {"kpu-paser": f"{polling_on - timedelta(3)}T15:59:00Z"}


def test_it_is_kept_once_the_items_it_serves_are_done(kesbangpol: TestClient, kpu: TestClient) -> None:
    serves = [{"requirement": "LAW-03"}, {"requirement": "ADH-03"}]
    it = made(kesbangpol, serves=serves, due_on=day(-5), made_on=day(-20))
    assert [(one["region"], one["requirement"]) for one in it["serves"]] == [("64.08", "ADH-03"), ("64.08", "LAW-03")]
    at = f"{day(-3)}T04:00:00Z"

    kpu.post(f"{path('LAW-03')}/updates", json={"stage": "signed", "observed_at": at})
    assert shown(kesbangpol, it["id"])["status"] == "late"
    target = kpu.get(path("ADH-03")).json()["target"]["value"]
    reported = kpu.post(f"{path('ADH-03')}/updates", json={"value": target, "observed_at": at}).json()["update"]

    found = shown(kesbangpol, it["id"])
    assert (found["status"], found["duties"][0]["kept_on"], found["days_late"]) == ("kept", day(-3), 2)
    assert shown(kesbangpol, it["id"], as_of=day(-4))["status"] == "late"
    assert shown(kesbangpol, it["id"], as_of=day(-3))["status"] == "kept"
    kpu.post("/v1/retractions", json={"update_id": reported["id"], "note": "Salah"})
    assert shown(kesbangpol, it["id"])["status"] == "late"


def test_a_member_is_not_held_to_items_where_it_does_not_work(open_box: Siaga, province: TestClient) -> None:
    """Owed in the whole province, serving an item of one regency: only that regency's office is released by it."""
    serves = [{"requirement": "LAW-03", "regions": ["64.08"]}]
    it = made(province, owed_by="kpu-kabkota-kaltim", regions=["64"], serves=serves)
    assert it["counts"] == {"open": 10}

    kpu = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    assert kpu.post(f"{path('LAW-03')}/updates", json={"stage": "signed"}).status_code == 201

    found = shown(province, it["id"])
    assert found["counts"] == {"open": 9, "kept": 1}
    assert [duty["agency"] for duty in found["duties"] if duty["status"] == "kept"] == ["kpu-kutim"]


POLLING, CLOSED = date(2024, 11, 27), datetime(2024, 12, 16, 15, 59, tzinfo=UTC)
DAYS = st.dates(date(2024, 11, 1), date(2024, 12, 20))


@given(
    due=DAYS,
    shown_on=st.lists(DAYS, max_size=2),
    done_on=st.none() | DAYS,
    withdrawn=st.none() | DAYS,
    at=DAYS,
    closes=st.booleans(),
)
def test_how_it_stands_follows_from_days_alone(
    due: date, shown_on: list[date], done_on: date | None, withdrawn: date | None, at: date, *, closes: bool
) -> None:
    """At noon of a day, against the plain words of the documentation."""
    row = Commitment(
        id="x",
        election="e",
        title_id="",
        title_en="",
        owed_by="a",
        due_on=due,
        due_time="23:59",
        made_on=due,
        source="S0",
        origin=Origin.SEED,
        recorded_at=CLOSED,
        withdrawn_on=withdrawn,
    )
    t = datetime.combine(at, datetime.min.time(), ZoneInfo(ZONE)).replace(hour=12).astimezone(UTC)
    closed = CLOSED if closes else None
    items = [ServedItem(Status.DONE, datetime.combine(done_on, datetime.min.time(), UTC))] if done_on else []
    item_known = done_on is not None

    found = commitments_domain.duty_status(row, RegionCalendar(POLLING, ZONE, closed), shown_on, items, t)

    kept = [it for it in shown_on if it <= at] + ([done_on] if item_known and done_on else [])
    if withdrawn is not None and withdrawn <= at:
        expected = CommitmentStatus.WITHDRAWN
    elif kept:
        expected = CommitmentStatus.KEPT
    elif (closes and t >= CLOSED) or (due <= POLLING < at):
        expected = CommitmentStatus.BROKEN
    else:
        expected = CommitmentStatus.LATE if at > due else CommitmentStatus.OPEN
    assert found.status is expected
    assert found.kept_on == (min(kept) if kept else None)
    assert (found.days_late > 0) <= (expected not in (CommitmentStatus.OPEN, CommitmentStatus.WITHDRAWN))


REFUSED: list[tuple[dict[str, Any], int, str, str]] = [
    ({"regions": ["64.01"]}, 404, "not_found", "body/regions/0"),
    ({"owed_by": "nobody"}, 404, "not_found", "body/owed_by"),
    ({"owed_to": "nobody"}, 404, "not_found", "body/owed_to"),
    ({"due_on": None}, 422, "due_once", "body/due_on"),
    ({"due_h": -3}, 422, "due_once", "body/due_on"),
    ({"due_on": None, "due_h": "H-3"}, 422, "invalid_request", "body/due_h"),
    ({"due_time": "24:00"}, 422, "invalid_request", "body/due_time"),
    ({"event": "EV99"}, 404, "not_found", "body/event"),
    ({"event": "EV2"}, 404, "not_found", "body/event"),
    ({"agreement": "AG3"}, 404, "not_found", "body/agreement"),
    ({"made_on": day(1)}, 422, "day_ahead", "body/made_on"),
    ({"source": "S99"}, 404, "not_found", "body/source"),
    ({"serves": [{"requirement": "X-1"}]}, 422, "not_in_template", "body/serves/0/requirement"),
    ({"serves": [{"requirement": "LAW-03", "regions": ["64.01"]}]}, 404, "not_found", "body/serves/0/regions"),
    ({"status": "kept"}, 422, "invalid_request", "body/status"),
]


def test_what_cannot_be_is_refused_with_its_place_and_nothing_is_written(
    open_box: Siaga, kesbangpol: TestClient, kpu: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = made(kesbangpol)["id"]
    count = rows(open_box, WRITTEN)
    for body, status, code, pointer in REFUSED:
        answer = kesbangpol.post(COMMITMENTS, json={**NEW, **body})
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
        assert pointer in [it["pointer"] for it in answer.json()["errors"]], (body, answer.text)
    unfit: list[tuple[dict[str, Any], str]] = [
        ({"on": day(1)}, "day_ahead"),
        ({"agency": "bawaslu-kutim"}, "not_owed"),
        ({"evidence": []}, "invalid_request"),
        ({"evidence": [{"kind": "letter"}]}, "evidence_incomplete"),
        ({"evidence": [{"kind": "photo", "file": "018f0000-0000-7000-8000-000000000000"}]}, "not_found"),
    ]
    for body, code in unfit:
        answer = fulfil(kpu, id, **body)
        assert answer.json()["code"] == code, (body, answer.text)
    other = open_box.client("64.08", role=Role.REPORTER, agency="bawaslu-kutim")
    assert fulfil(other, id, agency="kpu-kutim").json()["code"] == "not_your_duty"
    assert kesbangpol.post(f"{COMMITMENTS}/{id}/withdrawal", json={}).json()["code"] == "invalid_request"

    def fails(_: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr("api.ledger.writer.LedgerWriter.close", fails)
    assert kesbangpol.post(COMMITMENTS, json=NEW).status_code == 500
    assert fulfil(kpu, id).status_code == 500
    assert kesbangpol.post(f"{COMMITMENTS}/{id}/withdrawal", json={"note": "x"}).status_code == 500
    assert rows(open_box, WRITTEN) == count


def test_it_is_seen_by_its_regions_and_by_who_owes_and_is_owed(open_box: Siaga, province: TestClient) -> None:
    id = made(province, owed_by="kpu-kabkota-kaltim", owed_to="bin", regions=["64.01"])["id"]
    seen = {
        ("64.01", "bawaslu-paser"): 200,
        ("64.03", "kpu-berau"): 200,
        ("11", "bin"): 200,
        ("64.03", "bawaslu-berau"): 404,
    }
    for (region, agency), status in seen.items():
        reader = open_box.client(region, role=Role.READER, agency=agency)
        assert reader.get(f"{COMMITMENTS}/{id}").status_code == status, (region, agency)
        assert listed(reader) == ([id] if status == 200 else [])
    outside = open_box.client("11", role=Role.COORDINATOR, agency="bin")
    answer = outside.post(f"{COMMITMENTS}/{id}/withdrawal", json={"note": "x"})
    assert (answer.status_code, answer.json()["code"]) == (403, "needs_all_regions")


@pytest.mark.parametrize("past", ["", f"?as_of={day(0)}"])
def test_a_long_list_takes_as_many_statements_as_a_short_one(open_box: Siaga, province: TestClient, past: str) -> None:
    bearer, target = f"Bearer {open_box.secret('ID', role=Role.ADMIN)}", f"{COMMITMENTS}{past}"
    made(province, serves=[{"requirement": "LAW-03"}])
    short = statements(open_box, bearer, target)
    for regions in (["64.08"], ["64.01", "64.02", "64.08"], ["64"]):
        made(
            province,
            owed_by="kpu-kabkota-kaltim",
            regions=regions,
            serves=[{"requirement": "LAW-03"}],
            due_h=-3,
            due_on=None,
        )
    assert len(statements(open_box, bearer, target)) == len(short) < 30


def test_pages_follow_each_other_by_due_day(kesbangpol: TestClient) -> None:
    for days in (5, 1, 9, 1):
        made(kesbangpol, due_on=day(days))
    whole = listed(kesbangpol)

    page, found = kesbangpol.get(f"{COMMITMENTS}?limit=1"), []
    while True:
        found += [it["id"] for it in page.json()["items"]]
        assert page.json()["total"] == 4
        if page.json()["next"] is None:
            break
        page = kesbangpol.get(page.links["next"]["url"])

    assert found == whole
    assert [shown(kesbangpol, id)["due_on"] for id in whole] == [day(1), day(1), day(5), day(9)]
