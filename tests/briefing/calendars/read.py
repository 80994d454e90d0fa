"""Feeds as an office makes them, and as its calendar program reads them."""

from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response
from icalendar import Calendar

from tests.conftest import Siaga

FEEDS = "/v1/calendar-feeds"


def made(client: TestClient, *regions: str, **body: Any) -> dict[str, Any]:
    answer = client.post(FEEDS, json={"regions": regions or ("64.08",), "label": "Kalender", **body})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


def fetch(siaga: Siaga, address: str, **headers: str) -> Response:
    """As a program without a token does."""
    return siaga.anonymous.get(address, headers=headers)


def read(siaga: Siaga, address: str) -> dict[str, Any]:
    """By the first part of the UID; every line is folded, and every entry is whole."""
    answer = fetch(siaga, address)
    assert answer.status_code == 200, answer.text
    lines = answer.content.removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\r" not in answer.content.replace(b"\r\n", b"")
    assert b"\n" not in answer.content.replace(b"\r\n", b"")
    [calendar] = Calendar.from_ical(answer.content, multiple=True)
    assert isinstance(calendar, Calendar)
    assert calendar.get_missing_tzids() == set()
    events = calendar.events
    assert all({"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "STATUS"} <= {*it} for it in events)
    found = {str(it["UID"]).partition("@")[0]: it for it in events}
    assert len(found) == len(events), "UIDs are unique"
    return found


def kind(found: dict[str, Any], of: str) -> dict[str, Any]:
    return {uid: it for uid, it in found.items() if uid.startswith(f"{of}-")}
