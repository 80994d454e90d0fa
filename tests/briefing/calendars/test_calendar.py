"""What a calendar program gets: read back by `icalendar`."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from sqlmodel import col, update
from uuid_utils.compat import uuid7

from api.briefing.calendars.icalendar import CalendarEntry, write_calendar
from api.coordination.events.models import CoordinationEvent
from api.core.caller import Role
from tests.briefing.calendars.read import fetch, kind, made, read
from tests.conftest import Siaga
from tests.coordination.events.test_events import NEW, change, day
from tests.coordination.events.test_events import made as event_made

ELECTION = "pilkada-2024"
PROMISE: dict[str, Any] = {"title": {"id": "Serahkan SK"}, "owed_by": "kpu-kutim", "regions": ["64.08"], "source": "S0"}


def office(siaga: Siaga, *regions: str, agency: str = "kpu-kutim", role: Role = Role.READER) -> TestClient:
    return siaga.client(*(regions or ("64.08",)), role=role, agency=agency)


def coordinator(siaga: Siaga) -> TestClient:
    return office(siaga, agency="kesbangpol-kutim", role=Role.COORDINATOR)


def postpone(siaga: Siaga, region: str, days: int) -> date:
    on = datetime.now(UTC).date() + timedelta(days)
    said = {"region": region, "polling_on": str(on), "source": "S0"}
    answer = siaga.nation.post(f"/v1/elections/{ELECTION}/polling-days", json=said)
    assert answer.status_code == 201, answer.text
    return on


def test_an_event_keeps_its_uid_from_plan_to_cancellation(open_box: Siaga) -> None:
    desk, address = coordinator(open_box), made(office(open_box), language="en")["address"]
    planned = event_made(desk)
    timeless = event_made(desk, plan={"on": day(3)})
    nobody_knows = event_made(desk, plan={"venue": "Sangatta"})
    uid, steps = f"event-{planned}", []

    def note() -> Any:
        steps.append(read(open_box, address))
        return steps[-1][uid]

    first = note()
    assert (first.start, first["STATUS"]) == (
        datetime.fromisoformat(f"{day(3)}T09:00").replace(tzinfo=ZoneInfo("Asia/Makassar")),
        "TENTATIVE",
    )
    assert first["DTSTART"].params["TZID"] == "Asia/Makassar"
    assert (first["LOCATION"], "Komisi Pemilihan Umum" in first["DESCRIPTION"]) == ("Sangatta", True)
    assert steps[0][f"event-{timeless}"].start == date.fromisoformat(day(3))
    assert f"event-{nobody_knows}" not in steps[0]
    change(desk, planned, plan={"on": day(5), "venue": "Bontang"})
    moved = note()
    assert (moved.start, moved["LOCATION"], moved["STATUS"]) == (date.fromisoformat(day(5)), "Bontang", "TENTATIVE")
    change(desk, timeless, state={"state": "held", "on": day(0), "starts_at": "13:30"})
    change(desk, planned, state={"state": "cancelled"})
    off = note()
    assert (off.start, off["STATUS"]) == (moved.start, "CANCELLED")
    assert steps[-1][f"event-{timeless}"]["STATUS"] == "CONFIRMED"
    for entry in (uid, f"event-{timeless}"):
        numbers = [it[entry]["SEQUENCE"] for it in steps]
        assert numbers == sorted(numbers)
        assert numbers[-1] > numbers[0]
        assert len({str(it[entry]["UID"]) for it in steps}) == 1


def test_an_event_that_became_another_stands_cancelled_where_it_was_announced(box: Siaga) -> None:
    found = kind(read(box, made(office(box, "64", agency="kpu-kaltim"), "64")["address"]), "event")

    was, became = found["event-EV3"], found["event-EV3b"]
    assert (was.start, was["STATUS"]) == (date(2024, 9, 25), "CANCELLED")
    assert (became.start, became["STATUS"]) == (date(2024, 10, 16), "CONFIRMED")


def test_a_postponement_moves_the_entries_of_its_regency_alone(open_box: Siaga) -> None:
    reader = office(open_box, "64", agency="kpu-kaltim")
    coordinator(open_box).post("/v1/commitments", json={**PROMISE, "due_h": -3})
    address = made(reader, "64.01", "64.08", functions=["election_management", "police"])["address"]
    province = made(office(open_box, "64", agency="kpu-kaltim"), "64")["address"]
    before, above = read(open_box, address), read(open_box, province)
    was = before[f"polling-{ELECTION}-64.08"].start

    on = postpone(open_box, "64.08", 45)
    after, after_above = read(open_box, address), read(open_box, province)

    assert {*before} == {*after}
    assert (after[f"polling-{ELECTION}-64.08"].start, after[f"polling-{ELECTION}-64.01"].start) == (on, was)
    here = {uid for uid in before if "-64.08" in uid or uid.startswith("promise-")}
    assert len(kind(before, "promise")) == 1
    assert {uid.partition("-")[0] for uid in here} == {"polling", "due", "promise"}
    for uid, it in after.items():
        moved = on - was if uid in here else timedelta(0)
        assert it.start - before[uid].start == moved, uid
        assert it["SEQUENCE"] > before[uid]["SEQUENCE"] or uid not in here, uid
        assert it["SEQUENCE"] >= before[uid]["SEQUENCE"]
        assert it["DTSTAMP"].dt >= before[uid]["DTSTAMP"].dt
    new = {*after_above} - {*above}
    assert f"polling-{ELECTION}-64.08" in new
    assert all("-64.08" in uid for uid in new)
    assert all(it.start == above[uid].start for uid, it in after_above.items() if uid not in new)


def test_due_dates_are_those_that_the_office_owes_with_withdrawn_promises_cancelled(open_box: Siaga) -> None:
    desk = coordinator(open_box)
    ids = [desk.post("/v1/commitments", json={**PROMISE, "due_on": day(2)}).json()["commitment"]["id"] for _ in "ab"]
    desk.post(f"/v1/commitments/{ids[1]}/withdrawal", json={"note": "x"})
    own, police = made(office(open_box)), made(office(open_box), functions=["police"])

    found = read(open_box, own["address"])

    owed = desk.get("/v1/agencies/kpu-kutim/obligations?limit=500").json()["items"]
    firsts: dict[str, datetime] = {}
    for it in owed:
        if it["kind"] == "item":
            at = datetime.fromisoformat(it["due_at"])
            firsts[it["requirement"]] = min(at, firsts.get(it["requirement"], at))
    dues = kind(found, "due")
    assert {*dues} == {f"due-{ELECTION}-64.08-{code}" for code in firsts}
    for code, at in firsts.items():
        start, there = dues[f"due-{ELECTION}-64.08-{code}"].start, at.astimezone(ZoneInfo("Asia/Makassar"))
        assert start == (there if isinstance(start, datetime) else there.date()), code
    assert {uid: it["STATUS"] for uid, it in kind(found, "promise").items()} == {
        f"promise-{ids[0]}-kpu-kutim": "CONFIRMED",
        f"promise-{ids[1]}-kpu-kutim": "CANCELLED",
    }
    others = read(open_box, police["address"])
    asked = desk.get("/v1/requirements?limit=500").json()["items"]
    theirs = {it["code"] for it in asked if it["owed_by"].startswith("police")}
    assert {uid.rpartition("64.08-")[2] for uid in kind(others, "due")} <= theirs
    assert kind(others, "due")
    assert kind(others, "promise") == {}
    assert read(open_box, made(open_box.nation, "64.08")["address"]).keys() & {*dues} == set()


def test_it_shows_what_a_token_of_its_agency_and_regions_sees(open_box: Siaga) -> None:
    coordinator(open_box).post("/v1/commitments", json={**PROMISE, "due_on": day(2)})
    for regions, agency in (
        (("64.08",), "kpu-kutim"),
        (("64.08.04",), "bawaslu-kutim"),
        (("64.08.04",), "pemkab-kutim"),
        (("64.01",), "bawaslu-paser"),
        (("64",), "kpu-kaltim"),
    ):
        address = made(office(open_box, regions[0][:5], agency=agency), *regions)["address"]
        found = read(open_box, address)
        same = office(open_box, *regions, agency=agency)
        events = same.get("/v1/coordination-events?limit=500").json()["items"]
        assert {*kind(found, "event")} == {f"event-{it['id']}" for it in events if it["on"] or it["planned_on"]}
        places = {uid.removeprefix(f"polling-{ELECTION}-") for uid in kind(found, "polling")}
        assert places == {*regions}
        assert all(any(f"-{ELECTION}-{it}-" in uid for it in regions) for uid in kind(found, "due"))
        assert len(kind(found, "promise")) == (agency == "kpu-kutim")


def test_a_program_that_has_it_gets_304_and_asks_every_hour(open_box: Siaga) -> None:
    reader = office(open_box)
    address = made(reader, label="Rapat; tenggat, Kutai Timur")["address"]
    first = fetch(open_box, address)

    assert first.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "private" in first.headers["cache-control"]
    again = fetch(open_box, address, **{"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    calendar: Any = Calendar.from_ical(first.content)
    assert (calendar["NAME"], calendar.refresh_interval) == ("Rapat; tenggat, Kutai Timur", timedelta(hours=1))
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in first.content
    assert [it.tz_name for it in calendar.timezones] in ([], ["Asia/Makassar"])
    event_made(coordinator(open_box))
    assert fetch(open_box, address, **{"If-None-Match": first.headers["etag"]}).status_code == 200


HOSTILE = "Rakor {x}, siaga; \\ \r\nEND:VEVENT\r\nBEGIN:VEVENT\rSTATUS:CANCELLED " + "kesiapan TPS ≥ “aman” é " * 12


def test_a_hostile_title_stays_a_title(open_box: Siaga) -> None:
    desk, address = coordinator(open_box), made(office(open_box))["address"]
    id = event_made(desk, title={"id": "x" * 300}, plan={**NEW["plan"], "venue": "A, B; C\\n"})
    before = read(open_box, address)
    assert before[f"event-{id}"]["SUMMARY"] == "x" * 300
    with open_box.database.write() as session:
        session.exec(update(CoordinationEvent).where(col(CoordinationEvent.id) == id).values(title_id=HOSTILE))

    after = read(open_box, address)

    assert {*after} == {*before}
    assert after[f"event-{id}"]["SUMMARY"] == " ".join(HOSTILE.split())
    assert (after[f"event-{id}"]["STATUS"], after[f"event-{id}"]["LOCATION"]) == ("TENTATIVE", "A, B; C\\n")


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=80))
def test_any_text_is_read_back_as_one_line(title: str, venue: str, name: str) -> None:
    shown = CalendarEntry("event-1", 3, date(2026, 11, 27), title, location=venue, description=(title, venue))

    text = write_calendar(uuid7(), name, datetime(2026, 1, 1, tzinfo=UTC), uuid7(), [shown])

    assert max(len(line) for line in text.split(b"\r\n")) <= 75
    [calendar] = Calendar.from_ical(text, multiple=True)
    assert isinstance(calendar, Calendar)
    event: Any = calendar.events[0]
    expected = " ".join("".join(char if char.isprintable() else " " for char in title).split())
    assert (event["SUMMARY"], event["SEQUENCE"], event.start) == (expected, 3, date(2026, 11, 27))
