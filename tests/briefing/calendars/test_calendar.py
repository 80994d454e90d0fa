"""What a calendar program reads in a feed, as `icalendar` parses it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from sqlmodel import col, update
from uuid_utils.compat import uuid7

from api.briefing.calendars.icalendar import CalendarEntry, CalendarSource, write_calendar
from api.coordination.events.models import CoordinationEvent
from api.core.caller import Role
from tests.briefing.calendars.read import create_feed, entries_of_kind, fetch, read
from tests.conftest import Siaga
from tests.coordination.days import day
from tests.coordination.events.test_events import change, create_event, new_event

ELECTION = "pilkada-2024"
COMMITMENT: dict[str, Any] = {
    "title": {"id": "Serahkan SK"},
    "owed_by": "kpu-kutim",
    "regions": ["64.08"],
    "source": "S0",
}


def office(siaga: Siaga, *regions: str, agency: str = "kpu-kutim", role: Role = Role.READER) -> TestClient:
    return siaga.client(*(regions or ("64.08",)), role=role, agency=agency)


def coordinator(siaga: Siaga) -> TestClient:
    return office(siaga, agency="kesbangpol-kutim", role=Role.COORDINATOR)


def postpone(siaga: Siaga, region: str, days: int) -> date:
    polling_on = datetime.now(UTC).date() + timedelta(days)
    polling_day = {"region": region, "polling_on": str(polling_on), "source": "S0"}
    answer = siaga.nation.post(f"/v1/elections/{ELECTION}/polling-days", json=polling_day)
    assert answer.status_code == 201, answer.text
    return polling_on


def test_an_event_keeps_its_uid_from_plan_to_cancellation(open_box: Siaga) -> None:
    client, address = coordinator(open_box), create_feed(office(open_box), language="en")["address"]
    planned = create_event(client)
    timeless = create_event(client, plan={"on": day(3)})
    undated = create_event(client, plan={"venue": "Sangatta"})
    uid, readings = f"event-{planned}", []

    def read_again() -> Any:
        readings.append(read(open_box, address))
        return readings[-1][uid]

    planned_entry = read_again()
    assert (planned_entry.start, planned_entry["STATUS"]) == (
        datetime.fromisoformat(f"{day(3)}T09:00").replace(tzinfo=ZoneInfo("Asia/Makassar")),
        "TENTATIVE",
    )
    assert planned_entry["DTSTART"].params["TZID"] == "Asia/Makassar"
    assert (planned_entry["LOCATION"], "Komisi Pemilihan Umum" in planned_entry["DESCRIPTION"]) == ("Sangatta", True)
    assert readings[0][f"event-{timeless}"].start == date.fromisoformat(day(3))
    assert f"event-{undated}" not in readings[0]
    change(client, planned, plan={"on": day(5), "venue": "Bontang"})
    moved_entry = read_again()
    assert (moved_entry.start, moved_entry["LOCATION"], moved_entry["STATUS"]) == (
        date.fromisoformat(day(5)),
        "Bontang",
        "TENTATIVE",
    )
    change(client, timeless, state={"state": "held", "on": day(0), "starts_at": "13:30"})
    change(client, planned, state={"state": "cancelled"})
    cancelled_entry = read_again()
    assert (cancelled_entry.start, cancelled_entry["STATUS"]) == (moved_entry.start, "CANCELLED")
    assert readings[-1][f"event-{timeless}"]["STATUS"] == "CONFIRMED"
    for entry_uid in (uid, f"event-{timeless}"):
        sequence_numbers = [it[entry_uid]["SEQUENCE"] for it in readings]
        assert sequence_numbers == sorted(sequence_numbers)
        assert sequence_numbers[-1] > sequence_numbers[0]
        assert len({str(it[entry_uid]["UID"]) for it in readings}) == 1


def test_a_replaced_event_is_cancelled_on_the_day_it_was_announced_for(box: Siaga) -> None:
    events = entries_of_kind(read(box, create_feed(office(box, "64", agency="kpu-kaltim"), "64")["address"]), "event")

    replaced, replacement = events["event-EV3"], events["event-EV3b"]
    assert (replaced.start, replaced["STATUS"]) == (date(2024, 9, 25), "CANCELLED")
    assert (replacement.start, replacement["STATUS"]) == (date(2024, 10, 16), "CONFIRMED")


def test_a_postponement_moves_only_the_entries_of_its_regency(open_box: Siaga) -> None:
    reader = office(open_box, "64", agency="kpu-kaltim")
    coordinator(open_box).post("/v1/commitments", json={**COMMITMENT, "due_h": -3})
    address = create_feed(reader, "64.01", "64.08", functions=["election_management", "police"])["address"]
    province_address = create_feed(office(open_box, "64", agency="kpu-kaltim"), "64")["address"]
    before, province_before = read(open_box, address), read(open_box, province_address)
    polling_on_before = before[f"polling-{ELECTION}-64.08"].start

    polling_on = postpone(open_box, "64.08", 45)
    after, province_after = read(open_box, address), read(open_box, province_address)

    assert {*before} == {*after}
    assert (after[f"polling-{ELECTION}-64.08"].start, after[f"polling-{ELECTION}-64.01"].start) == (
        polling_on,
        polling_on_before,
    )
    postponed_uids = {uid for uid in before if "-64.08" in uid or uid.startswith("promise-")}
    assert len(entries_of_kind(before, "promise")) == 1
    assert {uid.partition("-")[0] for uid in postponed_uids} == {"polling", "due", "promise"}
    for uid, entry in after.items():
        expected_shift = polling_on - polling_on_before if uid in postponed_uids else timedelta(0)
        assert entry.start - before[uid].start == expected_shift, uid
        assert entry["SEQUENCE"] > before[uid]["SEQUENCE"] or uid not in postponed_uids, uid
        assert entry["SEQUENCE"] >= before[uid]["SEQUENCE"]
        assert entry["DTSTAMP"].dt >= before[uid]["DTSTAMP"].dt
    added_uids = {*province_after} - {*province_before}
    assert f"polling-{ELECTION}-64.08" in added_uids
    assert all("-64.08" in uid for uid in added_uids)
    assert all(
        entry.start == province_before[uid].start for uid, entry in province_after.items() if uid not in added_uids
    )


def test_a_feed_has_the_due_dates_of_its_agency_and_cancels_withdrawn_commitments(open_box: Siaga) -> None:
    client = coordinator(open_box)
    ids = [
        client.post("/v1/commitments", json={**COMMITMENT, "due_on": day(2)}).json()["commitment"]["id"] for _ in "ab"
    ]
    client.post(f"/v1/commitments/{ids[1]}/withdrawal", json={"note": "x"})
    kpu_feed, police_feed = create_feed(office(open_box)), create_feed(office(open_box), functions=["police"])

    entries = read(open_box, kpu_feed["address"])

    owed = client.get("/v1/agencies/kpu-kutim/obligations?limit=500").json()["items"]
    first_due_by_requirement: dict[str, datetime] = {}
    for obligation in owed:
        if obligation["kind"] == "item":
            due_at = datetime.fromisoformat(obligation["due_at"])
            first_due_by_requirement[obligation["requirement"]] = min(
                due_at, first_due_by_requirement.get(obligation["requirement"], due_at)
            )
    due_entries = entries_of_kind(entries, "due")
    assert {*due_entries} == {f"due-{ELECTION}-64.08-{code}" for code in first_due_by_requirement}
    for code, due_at in first_due_by_requirement.items():
        start, local_due_at = (
            due_entries[f"due-{ELECTION}-64.08-{code}"].start,
            due_at.astimezone(ZoneInfo("Asia/Makassar")),
        )
        assert start == (local_due_at if isinstance(start, datetime) else local_due_at.date()), code
    assert {uid: it["STATUS"] for uid, it in entries_of_kind(entries, "promise").items()} == {
        f"promise-{ids[0]}-kpu-kutim": "CONFIRMED",
        f"promise-{ids[1]}-kpu-kutim": "CANCELLED",
    }
    police_entries = read(open_box, police_feed["address"])
    requirements = client.get("/v1/requirements?limit=500").json()["items"]
    police_requirements = {it["code"] for it in requirements if it["owed_by"].startswith("police")}
    assert {uid.rpartition("64.08-")[2] for uid in entries_of_kind(police_entries, "due")} <= police_requirements
    assert entries_of_kind(police_entries, "due")
    assert entries_of_kind(police_entries, "promise") == {}
    assert read(open_box, create_feed(open_box.nation, "64.08")["address"]).keys() & {*due_entries} == set()


def test_a_feed_shows_what_a_token_of_its_agency_and_regions_sees(open_box: Siaga) -> None:
    coordinator(open_box).post("/v1/commitments", json={**COMMITMENT, "due_on": day(2)})
    for regions, agency in (
        (("64.08",), "kpu-kutim"),
        (("64.08.04",), "bawaslu-kutim"),
        (("64.08.04",), "pemkab-kutim"),
        (("64.01",), "bawaslu-paser"),
        (("64",), "kpu-kaltim"),
    ):
        address = create_feed(office(open_box, regions[0][:5], agency=agency), *regions)["address"]
        entries = read(open_box, address)
        reader = office(open_box, *regions, agency=agency)
        events = reader.get("/v1/coordination-events?limit=500").json()["items"]
        assert {*entries_of_kind(entries, "event")} == {
            f"event-{it['id']}" for it in events if it["on"] or it["planned_on"]
        }
        polling_regions = {uid.removeprefix(f"polling-{ELECTION}-") for uid in entries_of_kind(entries, "polling")}
        assert polling_regions == {*regions}
        assert all(any(f"-{ELECTION}-{it}-" in uid for it in regions) for uid in entries_of_kind(entries, "due"))
        assert len(entries_of_kind(entries, "promise")) == (agency == "kpu-kutim")


def test_an_unchanged_feed_answers_304_and_asks_for_an_hourly_refresh(open_box: Siaga) -> None:
    reader = office(open_box)
    address = create_feed(reader, label="Rapat; tenggat, Kutai Timur")["address"]
    first_answer = fetch(open_box, address)

    assert first_answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "private" in first_answer.headers["cache-control"]
    unchanged = fetch(open_box, address, **{"If-None-Match": first_answer.headers["etag"]})
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    calendar: Any = Calendar.from_ical(first_answer.content)
    assert (calendar["NAME"], calendar.refresh_interval) == ("Rapat; tenggat, Kutai Timur", timedelta(hours=1))
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in first_answer.content
    assert [it.tz_name for it in calendar.timezones] in ([], ["Asia/Makassar"])
    create_event(coordinator(open_box))
    assert fetch(open_box, address, **{"If-None-Match": first_answer.headers["etag"]}).status_code == 200


HOSTILE = "Rakor {x}, siaga; \\ \r\nEND:VEVENT\r\nBEGIN:VEVENT\rSTATUS:CANCELLED " + "kesiapan TPS ≥ “aman” é " * 12


def test_a_hostile_title_stays_a_title(open_box: Siaga) -> None:
    client, address = coordinator(open_box), create_feed(office(open_box))["address"]
    event_id = create_event(client, title={"id": "x" * 300}, plan={**new_event()["plan"], "venue": "A, B; C\\n"})
    before = read(open_box, address)
    assert before[f"event-{event_id}"]["SUMMARY"] == "x" * 300
    with open_box.database.write() as session:
        session.exec(update(CoordinationEvent).where(col(CoordinationEvent.id) == event_id).values(title_id=HOSTILE))

    after = read(open_box, address)

    assert {*after} == {*before}
    assert after[f"event-{event_id}"]["SUMMARY"] == " ".join(HOSTILE.split())
    assert (after[f"event-{event_id}"]["STATUS"], after[f"event-{event_id}"]["LOCATION"]) == ("TENTATIVE", "A, B; C\\n")


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=80))
def test_any_text_is_read_back_as_one_line(title: str, venue: str, name: str) -> None:
    entry = CalendarEntry("event-1", 3, date(2026, 11, 27), title, location=venue, description=(title, venue))

    source = CalendarSource(name, datetime(2026, 1, 1, tzinfo=UTC), uuid7(), "https://siaga.example")

    written = write_calendar(source, [entry])

    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    [calendar] = Calendar.from_ical(written, multiple=True)
    assert isinstance(calendar, Calendar)
    event: Any = calendar.events[0]
    expected = " ".join("".join(char if char.isprintable() else " " for char in title).split())
    assert (event["SUMMARY"], event["SEQUENCE"], event.start) == (expected, 3, date(2026, 11, 27))


def test_the_calendar_itself_has_no_uid_and_its_links_are_whole_addresses(open_box: Siaga) -> None:
    """Programs that store entries by UID took all of them for one, and phones open no bare path."""
    coordinator(open_box).post("/v1/commitments", json={**COMMITMENT, "due_on": day(2)})
    create_event(coordinator(open_box))
    address = create_feed(office(open_box), language="en")["address"]
    head, *_ = fetch(open_box, address).text.split("BEGIN:VEVENT")
    entries = read(open_box, address)

    assert "UID:" not in head
    assert {entry_uid.partition("-")[0] for entry_uid in entries} >= {"event", "promise", "polling", "due", "stage"}
    for entry in entries.values():
        assert str(entry["URL"]).startswith("http://testserver/v1/")
        assert str(entry["DESCRIPTION"]).splitlines()[-1] == str(entry["URL"])
