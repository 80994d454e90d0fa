"""Commitments: who owes what, and how their status follows from days, evidence and items."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from hypothesis import given, settings
from hypothesis import strategies as st

from api.coordination.commitments import domain as commitments_domain
from api.coordination.commitments.domain import CommitmentStatus, RegionCalendar, ServedItem
from api.coordination.commitments.models import Commitment
from api.core.caller import Role
from api.core.provenance import Origin
from api.core.status import Status
from tests.conftest import Siaga
from tests.coordination.writes import count_rows
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
RECEIPT = {"evidence": [{"kind": "handover_receipt", "number": "12/BAST/2024"}]}
WRITTEN_TABLES = ("commitment", "commitment_region", "commitment_requirement", "commitment_evidence", "entry")


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


def create_commitment(client: TestClient, **body: Any) -> dict[str, Any]:
    answer = client.post(COMMITMENTS, json={**NEW, **body})
    assert answer.status_code == 201, answer.text
    commitment: dict[str, Any] = answer.json()["commitment"]
    return commitment


def get_commitment(client: TestClient, id: str, **query: str) -> dict[str, Any]:
    answer = client.get(f"{COMMITMENTS}/{id}", params=query)
    assert answer.status_code == 200, answer.text
    commitment: dict[str, Any] = answer.json()
    return commitment


def fulfil(client: TestClient, id: str, **body: Any) -> Response:
    return client.post(f"{COMMITMENTS}/{id}/evidence", json={**RECEIPT, **body})


def list_ids(client: TestClient, **query: Any) -> list[str]:
    answer = client.get(COMMITMENTS, params=query)
    assert answer.status_code == 200, answer.text
    assert answer.json()["total"] == len(answer.json()["items"])
    return [it["id"] for it in answer.json()["items"]]


def test_a_commitment_is_open_late_kept_or_withdrawn_by_days_and_evidence(
    open_box: Siaga, kesbangpol: TestClient, kpu: TestClient
) -> None:
    soon, late, withdrawn = (
        create_commitment(kesbangpol),
        create_commitment(kesbangpol, due_on=day(-2), made_on=day(-9)),
        create_commitment(kesbangpol),
    )
    assert (soon["status"], soon["days_late"], soon["counts"]) == ("open", 0, {"open": 1})
    assert soon["due_at"] == f"{day(3)}T15:59:00Z"
    assert (late["status"], late["days_late"]) == ("late", 2)
    assert "status" in kesbangpol.post(COMMITMENTS, json={**NEW, "status": "kept"}).text

    fulfilment = fulfil(kpu, late["id"], on=day(-1))
    withdrawal = kesbangpol.post(f"{COMMITMENTS}/{withdrawn['id']}/withdrawal", json={"note": "Digabung"})

    assert fulfilment.status_code == 201, fulfilment.text
    body = fulfilment.json()["commitment"]
    assert (body["status"], body["duties"][0]["kept_on"], body["days_late"]) == ("kept", day(-1), 1)
    assert [(it["agency"], it["region"], it["number"]) for it in body["evidence"]] == [
        ("kpu-kutim", "64.08", "12/BAST/2024")
    ]
    assert (withdrawal.json()["commitment"]["status"], withdrawal.json()["commitment"]["withdrawn_note"]) == (
        "withdrawn",
        "Digabung",
    )
    assert fulfil(kpu, withdrawn["id"]).json()["code"] == "commitment_withdrawn"
    for at, status in ((day(-3), "open"), (f"{day(-2)}T15:58:00Z", "open"), (day(-2), "late"), (day(-1), "kept")):
        assert get_commitment(kesbangpol, late["id"], as_of=at)["status"] == status
    assert kesbangpol.get(f"{COMMITMENTS}/{late['id']}", params={"as_of": day(-10)}).status_code == 404
    for status, ids in {"open": [soon], "kept": [late], "withdrawn": [withdrawn], "late": [], "broken": []}.items():
        assert list_ids(kesbangpol, status=status) == [it["id"] for it in ids]
    assert list_ids(kesbangpol, due_before=day(0)) == [late["id"]]
    assert list_ids(kesbangpol, due_after=day(-3650), due_before=day(0)) == [late["id"]]
    assert list_ids(kesbangpol, due_after=day(0), due_before=day(0)) == []
    assert list_ids(kesbangpol, owed_by="kpu-kutim", within="64.08") == sorted(
        (it["id"] for it in (soon, late, withdrawn)), key=lambda id: (id != late["id"], id)
    )
    assert list_ids(kesbangpol, owed_by="bawaslu-kutim") == []
    assert [it.action for it in entries(open_box)] == [
        *["commitment.made"] * 3,
        *("commitment.fulfilled", "commitment.withdrawn"),
    ]
    assert_chained(open_box)


def test_a_group_owes_once_per_member_each_by_its_own_polling_day(open_box: Siaga, province: TestClient) -> None:
    regions = ["64.01", "64.02", "64.08"]
    polling_on = date.fromisoformat(province.get("/v1/elections/pilkada-2024").json()["polling_on"])
    commitment = create_commitment(
        province, owed_by="kpu-kabkota-kaltim", owed_to=None, regions=regions, due_h=-3, due_on=None, made_on=day(-5)
    )

    assert (commitment["due_h"], commitment["counts"]) == ("H-3", {"open": 3})
    assert [(duty["agency"], duty["regions"]) for duty in commitment["duties"]] == [
        ("kpu-kukar", ["64.02"]),
        ("kpu-kutim", ["64.08"]),
        ("kpu-paser", ["64.01"]),
    ]
    kpu = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    assert fulfil(kpu, commitment["id"]).json()["commitment"]["counts"] == {"open": 2, "kept": 1}
    assert fulfil(kpu, commitment["id"], agency="kpu-paser").json()["code"] == "not_your_duty"
    assert fulfil(kpu, commitment["id"], regions=["64.01"]).json()["code"] == "not_owed"
    assert get_commitment(province, commitment["id"])["status"] == "open"
    for agency in ("kpu-kukar", "kpu-paser"):
        assert fulfil(province, commitment["id"], agency=agency).status_code == 201
    assert get_commitment(province, commitment["id"])["status"] == "kept"
    polling_day_change = open_box.nation.post(
        "/v1/elections/pilkada-2024/polling-days",
        json={"region": "64.01", "polling_on": day(40), "source": "S0"},
    )
    assert polling_day_change.status_code == 201, polling_day_change.text
    due_by_agency = {duty["agency"]: duty["due_at"] for duty in get_commitment(province, commitment["id"])["duties"]}
    assert due_by_agency["kpu-paser"] == f"{day(37)}T15:59:00Z"
    assert due_by_agency["kpu-kutim"] < due_by_agency["kpu-paser"]
    due_by_agency_before = {
        duty["agency"]: duty["due_at"] for duty in get_commitment(province, commitment["id"], as_of=day(-1))["duties"]
    }
    assert due_by_agency_before == due_by_agency | {"kpu-paser": f"{polling_on - timedelta(3)}T15:59:00Z"}


def test_a_commitment_is_kept_once_the_items_it_serves_are_done(kesbangpol: TestClient, kpu: TestClient) -> None:
    serves = [{"requirement": "LAW-03"}, {"requirement": "ADH-03"}]
    commitment = create_commitment(kesbangpol, serves=serves, due_on=day(-5), made_on=day(-20))
    assert [(one["region"], one["requirement"]) for one in commitment["serves"]] == [
        ("64.08", "ADH-03"),
        ("64.08", "LAW-03"),
    ]
    at = f"{day(-3)}T04:00:00Z"

    kpu.post(f"{path('LAW-03')}/updates", json={"stage": "signed", "observed_at": at})
    assert get_commitment(kesbangpol, commitment["id"])["status"] == "late"
    target = kpu.get(path("ADH-03")).json()["target"]["value"]
    reported = kpu.post(f"{path('ADH-03')}/updates", json={"value": target, "observed_at": at}).json()["update"]

    kept_commitment = get_commitment(kesbangpol, commitment["id"])
    assert (kept_commitment["status"], kept_commitment["duties"][0]["kept_on"], kept_commitment["days_late"]) == (
        "kept",
        day(-3),
        2,
    )
    assert get_commitment(kesbangpol, commitment["id"], as_of=day(-4))["status"] == "late"
    assert get_commitment(kesbangpol, commitment["id"], as_of=day(-3))["status"] == "kept"
    kpu.post("/v1/retractions", json={"update_id": reported["id"], "note": "Salah"})
    assert get_commitment(kesbangpol, commitment["id"])["status"] == "late"


def test_a_member_is_not_held_to_items_where_it_does_not_work(open_box: Siaga, province: TestClient) -> None:
    """A commitment of the province serves an item of one regency. The item releases that regency's office only."""
    serves = [{"requirement": "LAW-03", "regions": ["64.08"]}]
    commitment = create_commitment(province, owed_by="kpu-kabkota-kaltim", regions=["64"], serves=serves)
    assert commitment["counts"] == {"open": 10}

    kpu = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    assert kpu.post(f"{path('LAW-03')}/updates", json={"stage": "signed"}).status_code == 201

    updated_commitment = get_commitment(province, commitment["id"])
    assert updated_commitment["counts"] == {"open": 9, "kept": 1}
    assert [duty["agency"] for duty in updated_commitment["duties"] if duty["status"] == "kept"] == ["kpu-kutim"]


POLLING, CLOSED = date(2024, 11, 27), datetime(2024, 12, 16, 15, 59, tzinfo=UTC)
DAYS = st.dates(date(2024, 11, 1), date(2024, 12, 20))


@settings(deadline=None)
@given(
    due=DAYS,
    shown_on=st.lists(DAYS, max_size=2),
    done_on=st.none() | DAYS,
    withdrawn=st.none() | DAYS,
    at=DAYS,
    closes=st.booleans(),
)
def test_the_status_of_a_duty_follows_from_days_alone(
    due: date, shown_on: list[date], done_on: date | None, withdrawn: date | None, at: date, *, closes: bool
) -> None:
    """The status at noon of a day is the one that the documentation defines."""
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
    noon = datetime.combine(at, datetime.min.time(), ZoneInfo(ZONE)).replace(hour=12).astimezone(UTC)
    closed = CLOSED if closes else None
    items = [ServedItem(Status.DONE, datetime.combine(done_on, datetime.min.time(), UTC))] if done_on else []
    item_known = done_on is not None

    duty = commitments_domain.duty_status(row, RegionCalendar(POLLING, ZONE, closed), shown_on, items, noon)

    kept_days = [it for it in shown_on if it <= at] + ([done_on] if item_known and done_on else [])
    if withdrawn is not None and withdrawn <= at:
        expected = CommitmentStatus.WITHDRAWN
    elif kept_days:
        expected = CommitmentStatus.KEPT
    elif (closes and noon >= CLOSED) or (due <= POLLING < at):
        expected = CommitmentStatus.BROKEN
    else:
        expected = CommitmentStatus.LATE if at > due else CommitmentStatus.OPEN
    assert duty.status is expected
    assert duty.kept_on == (min(kept_days) if kept_days else None)
    assert (duty.days_late > 0) <= (expected not in (CommitmentStatus.OPEN, CommitmentStatus.WITHDRAWN))


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


def test_an_invalid_commitment_is_refused_with_a_pointer_and_nothing_is_written(
    open_box: Siaga, kesbangpol: TestClient, kpu: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = create_commitment(kesbangpol)["id"]
    row_counts = count_rows(open_box, WRITTEN_TABLES)
    for body, status, code, pointer in REFUSED:
        answer = kesbangpol.post(COMMITMENTS, json={**NEW, **body})
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
        assert pointer in [it["pointer"] for it in answer.json()["errors"]], (body, answer.text)
    unfit_evidence: list[tuple[dict[str, Any], str]] = [
        ({"on": day(1)}, "day_ahead"),
        ({"agency": "bawaslu-kutim"}, "not_owed"),
        ({"evidence": []}, "invalid_request"),
        ({"evidence": [{"kind": "letter"}]}, "evidence_incomplete"),
        ({"evidence": [{"kind": "photo", "file": "018f0000-0000-7000-8000-000000000000"}]}, "not_found"),
    ]
    for body, code in unfit_evidence:
        answer = fulfil(kpu, id, **body)
        assert answer.json()["code"] == code, (body, answer.text)
    bawaslu = open_box.client("64.08", role=Role.REPORTER, agency="bawaslu-kutim")
    assert fulfil(bawaslu, id, agency="kpu-kutim").json()["code"] == "not_your_duty"
    assert kesbangpol.post(f"{COMMITMENTS}/{id}/withdrawal", json={}).json()["code"] == "invalid_request"

    def fails(_: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr("api.ledger.writer.LedgerWriter.close", fails)
    assert kesbangpol.post(COMMITMENTS, json=NEW).status_code == 500
    assert fulfil(kpu, id).status_code == 500
    assert kesbangpol.post(f"{COMMITMENTS}/{id}/withdrawal", json={"note": "x"}).status_code == 500
    assert count_rows(open_box, WRITTEN_TABLES) == row_counts


def test_a_commitment_is_seen_by_its_regions_and_by_the_agencies_it_binds(
    open_box: Siaga, province: TestClient
) -> None:
    id = create_commitment(province, owed_by="kpu-kabkota-kaltim", owed_to="bin", regions=["64.01"])["id"]
    status_by_reader = {
        ("64.01", "bawaslu-paser"): 200,
        ("64.03", "kpu-berau"): 200,
        ("11", "bin"): 200,
        ("64.03", "bawaslu-berau"): 404,
    }
    for (region, agency), status in status_by_reader.items():
        reader = open_box.client(region, role=Role.READER, agency=agency)
        assert reader.get(f"{COMMITMENTS}/{id}").status_code == status, (region, agency)
        assert list_ids(reader) == ([id] if status == 200 else [])
    outside = open_box.client("11", role=Role.COORDINATOR, agency="bin")
    answer = outside.post(f"{COMMITMENTS}/{id}/withdrawal", json={"note": "x"})
    assert (answer.status_code, answer.json()["code"]) == (403, "needs_all_regions")


@pytest.mark.parametrize("past", ["", f"?as_of={day(0)}"])
def test_a_long_list_takes_as_many_statements_as_a_short_one(open_box: Siaga, province: TestClient, past: str) -> None:
    bearer, target = f"Bearer {open_box.secret('ID', role=Role.ADMIN)}", f"{COMMITMENTS}{past}"
    create_commitment(province, serves=[{"requirement": "LAW-03"}])
    short = statements(open_box, bearer, target)
    for regions in (["64.08"], ["64.01", "64.02", "64.08"], ["64"]):
        create_commitment(
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
        create_commitment(kesbangpol, due_on=day(days))
    all_ids = list_ids(kesbangpol)

    page, paged_ids = kesbangpol.get(f"{COMMITMENTS}?limit=1"), []
    while True:
        paged_ids += [it["id"] for it in page.json()["items"]]
        assert page.json()["total"] == 4
        if page.json()["next"] is None:
            break
        page = kesbangpol.get(page.links["next"]["url"])

    assert paged_ids == all_ids
    assert [get_commitment(kesbangpol, id)["due_on"] for id in all_ids] == [day(1), day(1), day(5), day(9)]
