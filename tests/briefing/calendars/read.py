"""Create calendar feeds as an agency does, and read them as its calendar program does."""

from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response
from icalendar import Calendar

from tests.conftest import Siaga

FEEDS = "/v1/calendar-feeds"


def create_feed(client: TestClient, *regions: str, **body: Any) -> dict[str, Any]:
    answer = client.post(FEEDS, json={"regions": regions or ("64.08",), "label": "Kalender", **body})
    assert answer.status_code == 201, answer.text
    feed: dict[str, Any] = answer.json()
    return feed


def fetch(siaga: Siaga, address: str, **headers: str) -> Response:
    """Get a feed without a token, as a calendar program does."""
    return siaga.anonymous.get(address, headers=headers)


def read(siaga: Siaga, address: str) -> dict[str, Any]:
    """The entries by the first part of their UID. Asserts that lines are folded and that entries have all fields."""
    answer = fetch(siaga, address)
    assert answer.status_code == 200, answer.text
    lines = answer.content.removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\r" not in answer.content.replace(b"\r\n", b"")
    assert b"\n" not in answer.content.replace(b"\r\n", b"")
    [calendar] = Calendar.from_ical(answer.content, multiple=True)
    assert isinstance(calendar, Calendar)
    assert calendar.get_missing_tzids() == set()
    entries = calendar.events
    assert all({"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "STATUS"} <= {*it} for it in entries)
    entry_by_uid = {str(it["UID"]).partition("@")[0]: it for it in entries}
    assert len(entry_by_uid) == len(entries), "UIDs are unique"
    return entry_by_uid


def entries_of_kind(entries: dict[str, Any], kind: str) -> dict[str, Any]:
    return {uid: it for uid, it in entries.items() if uid.startswith(f"{kind}-")}
