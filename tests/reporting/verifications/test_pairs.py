"""Each state of an item and of what was said about it, against each thing that can be done next."""

from itertools import product
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import path

TYPED = ("not_started", "in_progress", "blocked", "done", "not_applicable")
EXPLAINED = {"blocked", "not_applicable"}


class Places:
    """Agencies of the province, and one district after the other, each with an item that nobody has spoken of."""

    def __init__(self, box: Siaga) -> None:
        self.kpu = box.client("64", role=Role.REPORTER, agency="kpu-kaltim")
        self.bawaslu = box.client("64", role=Role.VERIFIER, agency="bawaslu-kaltim")
        self.police = box.client("64", role=Role.VERIFIER, agency="polda-kaltim")
        self.coordinator = box.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")
        found = box.nation.get("/v1/regions?within=64&level=district&limit=500").json()["items"]
        self._left = [it["code"] for it in found]

    def next(self) -> str:
        return str(self._left.pop())


@pytest.fixture
def places(open_box: Siaga) -> Places:
    return Places(open_box)


@pytest.mark.parametrize("before", ["unknown", *TYPED])
def test_each_status_follows_each_with_a_note_where_it_takes_one(places: Places, before: str) -> None:
    for after, noted in product((*TYPED, "unknown"), (False, True)):
        item = path("COO-02", places.next())
        if before != "unknown":
            assert _typed(places, item, before, noted=True).status_code == 201
        was = places.kpu.get(item).json()
        answer = _typed(places, item, after, noted=noted)
        now = places.kpu.get(item).json()

        refused = _refusal(before, after, noted=noted)
        assert answer.status_code == (422 if refused else 201), (before, after, answer.text)
        assert answer.json().get("code") == refused
        assert now == was if refused else (now["status"], now["assurance"]) == (after, "reported")


def _typed(places: Places, item: str, status: str, *, noted: bool) -> Response:
    return places.coordinator.post(f"{item}/updates", json={"status": status, "note": "why" if noted else None})


def _refusal(before: str, after: str, *, noted: bool) -> str | None:
    if after == "unknown":
        return "wrong_measure"
    needs = after in EXPLAINED or (before == "done" and after != "done")
    return "note_required" if needs and not noted else None


class Said:
    """One count, of a district's five officers, and what is said about it."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.item = path("ADH-01", places.next())
        self.updates = [str(uuid4())]

    def report(self) -> Response:
        self.updates.append(str(uuid4()))
        body = {"value": 4, "client_id": self.updates[-1]}
        return self.places.kpu.post(f"{self.item}/updates", json=body)

    def say(self, who: TestClient, kind: str, **more: Any) -> Response:
        body = {"kind": kind, "update_id": self.updates[-1], **more}
        return who.post(f"{self.item}/verifications", json=body)

    def confirm(self) -> Response:
        return self.say(self.places.bawaslu, "confirmed")

    def confirm_too(self) -> Response:
        return self.say(self.places.police, "confirmed")

    def dispute(self) -> Response:
        return self.say(self.places.bawaslu, "disputed", value=3, note="one has resigned")

    def settle(self) -> Response:
        return self.say(self.places.bawaslu, "settled")

    def settle_for_them(self) -> Response:
        return self.say(self.places.coordinator, "settled", note="lists compared")

    def take_back(self) -> Response:
        return self._taken_back(self.places.kpu)

    def take_back_for_them(self) -> Response:
        return self._taken_back(self.places.coordinator)

    def _taken_back(self, who: TestClient) -> Response:
        return who.post("/v1/retractions", json={"update_id": self.updates[-1], "note": "typing error"})


STATES: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "reported": ("report",),
    "verified": ("report", "confirm"),
    "disputed": ("report", "dispute"),
    "answered": ("report", "dispute", "report"),
    "settled": ("report", "dispute", "settle"),
    "gone": ("report", "take_back"),
}
"""How an item comes to stand so."""
DEEDS = (
    *("report", "confirm", "confirm_too", "dispute", "settle", "settle_for_them"),
    *("take_back", "take_back_for_them"),
)
MISSING, CALM = "not_found", "nothing_disputed"
TAKEN, GONE = "retraction_needs_coordinator", "nothing_to_retract"
OUTCOMES: dict[str, tuple[str, ...]] = {
    "nothing": ("reported", MISSING, MISSING, MISSING, MISSING, MISSING, MISSING, MISSING),
    "reported": ("reported", "verified", "verified", "disputed", CALM, CALM, "none", "none"),
    "verified": ("reported", "verified", "verified", "disputed", CALM, CALM, TAKEN, "none"),
    "disputed": ("disputed", "verified", "disputed", "disputed", "reported", "reported", "none", "none"),
    "answered": ("disputed", "verified", "disputed", "disputed", "reported", "reported", "disputed", "disputed"),
    "settled": ("reported", "verified", "verified", "disputed", CALM, CALM, "none", "none"),
    "gone": ("reported", MISSING, MISSING, MISSING, MISSING, MISSING, GONE, GONE),
}
"""After each deed, in the order of DEEDS: the assurance; or the code with which it is refused."""


@pytest.mark.parametrize("state", STATES)
def test_each_deed_in_each_state_of_verification_and_dispute(places: Places, state: str) -> None:
    for deed, outcome in zip(DEEDS, OUTCOMES[state], strict=True):
        said = Said(places)
        for earlier in STATES[state]:
            assert getattr(said, earlier)().status_code == 201
        was = places.kpu.get(said.item).json()
        answer = getattr(said, deed)()
        now = places.kpu.get(said.item).json()

        found = now["assurance"] if answer.status_code < 300 else answer.json()["code"]
        assert found == outcome, (state, deed, answer.text)
        assert answer.status_code < 300 or now == was
        assert (now["value"] == 3) == (now["assurance"] == "disputed")
