"""Each state of an item and its verifications, with each action that can follow."""

from itertools import product
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import path

STATUSES = ("not_started", "in_progress", "blocked", "done", "not_applicable")
STATUSES_WITH_NOTE = {"blocked", "not_applicable"}


class Province:
    """Clients of the province's agencies, and its districts one after the other, each with unreported items."""

    def __init__(self, box: Siaga) -> None:
        self.kpu = box.client("64", role=Role.REPORTER, agency="kpu-kaltim")
        self.bawaslu = box.client("64", role=Role.VERIFIER, agency="bawaslu-kaltim")
        self.police = box.client("64", role=Role.VERIFIER, agency="polda-kaltim")
        self.coordinator = box.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")
        districts = box.nation.get("/v1/regions?within=64&level=district&limit=500").json()["items"]
        self._district_codes = [it["code"] for it in districts]

    def next_district(self) -> str:
        return str(self._district_codes.pop())


@pytest.fixture
def province(open_box: Siaga) -> Province:
    return Province(open_box)


@pytest.mark.parametrize("before", ["unknown", *STATUSES])
def test_any_status_may_follow_any_other_with_a_note_where_required(province: Province, before: str) -> None:
    for after, with_note in product((*STATUSES, "unknown"), (False, True)):
        item_url = path("COO-02", province.next_district())
        if before != "unknown":
            assert _report_status(province, item_url, before, with_note=True).status_code == 201
        item_before = province.kpu.get(item_url).json()
        answer = _report_status(province, item_url, after, with_note=with_note)
        item_after = province.kpu.get(item_url).json()

        refusal_code = _expected_refusal(before, after, with_note=with_note)
        assert answer.status_code == (422 if refusal_code else 201), (before, after, answer.text)
        assert answer.json().get("code") == refusal_code
        assert (
            item_after == item_before
            if refusal_code
            else (item_after["status"], item_after["assurance"]) == (after, "reported")
        )


def _report_status(province: Province, item_url: str, status: str, *, with_note: bool) -> Response:
    return province.coordinator.post(
        f"{item_url}/updates", json={"status": status, "note": "why" if with_note else None}
    )


def _expected_refusal(before: str, after: str, *, with_note: bool) -> str | None:
    if after == "unknown":
        return "wrong_measure"
    needs_note = after in STATUSES_WITH_NOTE or (before == "done" and after != "done")
    return "note_required" if needs_note and not with_note else None


class Count:
    """The count of a district's five officers, and the actions on it."""

    def __init__(self, province: Province) -> None:
        self.province = province
        self.url = path("ADH-01", province.next_district())
        self.update_ids = [str(uuid4())]

    def report(self) -> Response:
        self.update_ids.append(str(uuid4()))
        body = {"value": 4, "client_id": self.update_ids[-1]}
        return self.province.kpu.post(f"{self.url}/updates", json=body)

    def _verify(self, client: TestClient, kind: str, **more: Any) -> Response:
        body = {"kind": kind, "update_id": self.update_ids[-1], **more}
        return client.post(f"{self.url}/verifications", json=body)

    def confirm(self) -> Response:
        return self._verify(self.province.bawaslu, "confirmed")

    def confirm_as_police(self) -> Response:
        return self._verify(self.province.police, "confirmed")

    def dispute(self) -> Response:
        return self._verify(self.province.bawaslu, "disputed", value=3, note="one has resigned")

    def settle(self) -> Response:
        return self._verify(self.province.bawaslu, "settled")

    def settle_as_coordinator(self) -> Response:
        return self._verify(self.province.coordinator, "settled", note="lists compared")

    def retract(self) -> Response:
        return self._retract(self.province.kpu)

    def retract_as_coordinator(self) -> Response:
        return self._retract(self.province.coordinator)

    def _retract(self, client: TestClient) -> Response:
        return client.post("/v1/retractions", json={"update_id": self.update_ids[-1], "note": "typing error"})


STATES: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "reported": ("report",),
    "verified": ("report", "confirm"),
    "disputed": ("report", "dispute"),
    "answered": ("report", "dispute", "report"),
    "settled": ("report", "dispute", "settle"),
    "gone": ("report", "retract"),
}
"""The actions that bring an item into each state."""
ACTIONS = (
    *("report", "confirm", "confirm_as_police", "dispute", "settle", "settle_as_coordinator"),
    *("retract", "retract_as_coordinator"),
)
NOT_FOUND, NOT_DISPUTED = "not_found", "nothing_disputed"
NEEDS_COORDINATOR, NOTHING_LEFT = "retraction_needs_coordinator", "nothing_to_retract"
OUTCOMES: dict[str, tuple[str, ...]] = {
    "nothing": ("reported", NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    "reported": ("reported", "verified", "verified", "disputed", NOT_DISPUTED, NOT_DISPUTED, "none", "none"),
    "verified": ("reported", "verified", "verified", "disputed", NOT_DISPUTED, NOT_DISPUTED, NEEDS_COORDINATOR, "none"),
    "disputed": ("disputed", "verified", "disputed", "disputed", "reported", "reported", "none", "none"),
    "answered": ("disputed", "verified", "disputed", "disputed", "reported", "reported", "disputed", "disputed"),
    "settled": ("reported", "verified", "verified", "disputed", NOT_DISPUTED, NOT_DISPUTED, "none", "none"),
    "gone": ("reported", NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOTHING_LEFT, NOTHING_LEFT),
}
"""For each action, in the order of ACTIONS: the assurance after it, or the code with which it is refused."""


@pytest.mark.parametrize("state", STATES)
def test_each_action_in_each_state_of_verification_and_dispute(province: Province, state: str) -> None:
    for action, outcome in zip(ACTIONS, OUTCOMES[state], strict=True):
        count = Count(province)
        for earlier_action in STATES[state]:
            assert getattr(count, earlier_action)().status_code == 201
        item_before = province.kpu.get(count.url).json()
        answer = getattr(count, action)()
        item_after = province.kpu.get(count.url).json()

        actual_outcome = item_after["assurance"] if answer.status_code < 300 else answer.json()["code"]
        assert actual_outcome == outcome, (state, action, answer.text)
        assert answer.status_code < 300 or item_after == item_before
        assert (item_after["value"] == 3) == (item_after["assurance"] == "disputed")
