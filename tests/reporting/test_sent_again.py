"""A verification or a check-in that is sent again, with whatever token of the agency, is recorded once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.core.caller import Role
from api.integrity.verify import service as verify_service
from tests.conftest import Siaga
from tests.offices import Offices, entries

CHECK_INS = "/v1/readiness-checklists/64.08/check-ins"
FIRST_ID, SECOND_ID = "018f6f3e-0000-7000-8000-0000000000a1", "018f6f3e-0000-7000-8000-0000000000a2"


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def other_token(offices: Offices, agency: str, role: Role) -> TestClient:
    """A client with another token of the agency."""
    secret = offices.siaga.secret("64.08", role=role, agency=agency)
    client = TestClient(offices.siaga.app, headers={"Authorization": f"Bearer {secret}"})
    client.portal = offices.siaga.portal
    return client


def actions(offices: Offices) -> list[str]:
    return [it.action for it in entries(offices.siaga)]


def outcome(answer: Response) -> tuple[int, str]:
    body = answer.json()
    return answer.status_code, body.get("code") or body.get("id") or body["verification"]["id"]


@pytest.mark.parametrize(
    "fields",
    [{"client_id": FIRST_ID}, {}, {"observed_at": "now"}, {"client_id": FIRST_ID, "observed_at": "now"}],
    ids=["client_id", "neither", "observed_at", "both"],
)
def test_a_verification_sent_again_is_answered_with_the_first(offices: Offices, fields: dict[str, str]) -> None:
    update = offices.reported("ADH-03", value=4907)
    if "observed_at" in fields:
        fields = {**fields, "observed_at": datetime.now(UTC).isoformat()}
    body: dict[str, Any] = {"note": "37 kurang", "value": 4870, **fields}
    first = offices.post_verification("ADH-03", "disputed", update, **body)
    again = offices.post_verification(
        "ADH-03", "disputed", update, by=other_token(offices, "bawaslu-kutim", Role.VERIFIER), **body
    )

    assert (first.status_code, again.status_code) == (201, 200), again.text
    assert again.json() == first.json()
    assert again.headers["ETag"] == first.headers["ETag"]
    assert actions(offices) == ["update.posted", "update.disputed"]


def test_a_verification_that_says_something_else_is_recorded(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)
    disputed = {"note": "37 kurang", "value": 4870}
    bodies: list[tuple[str, dict[str, Any]]] = [
        ("confirmed", {}),
        ("confirmed", {"note": "dilihat"}),
        ("disputed", disputed),
        ("disputed", disputed | {"value": 4871}),
        ("confirmed", {"note": "dilihat"}),
        ("confirmed", {"note": "dilihat", "observed_at": datetime.now(UTC).isoformat()}),
    ]
    answers = [offices.post_verification("ADH-03", kind, update, **body) for kind, body in bodies]

    assert [it.status_code for it in answers] == [201] * len(bodies)


def test_a_dispute_that_was_settled_may_be_raised_again(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)
    coordinator = offices.coordinator
    answers = [
        offices.post_verification("ADH-03", kind, update, by=by, note="dihitung ulang")
        for kind, by in (("disputed", None), ("settled", coordinator), ("disputed", None), ("disputed", None))
    ]

    assert [it.status_code for it in answers] == [201, 201, 201, 200]
    assert offices.item("ADH-03")["assurance"] == "disputed"


def test_a_confirmation_of_another_day_renews_the_report(offices: Offices) -> None:
    now = datetime.now(UTC)
    offices.siaga.app.state.clock = lambda: now
    update = offices.reported("ADH-03", value=4907)
    statuses = []
    for hours in (0, 23, 24):
        offices.siaga.app.state.clock = lambda at=now + timedelta(hours=hours): at
        statuses.append(offices.post_verification("ADH-03", "confirmed", update).status_code)

    assert statuses == [201, 200, 201]


def test_a_client_id_belongs_to_one_verification(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)
    first = offices.post_verification("ADH-03", "confirmed", update, client_id=FIRST_ID)
    other_kind = offices.post_verification("ADH-03", "disputed", update, client_id=FIRST_ID, note="x")
    other_agency = offices.post_verification(
        "ADH-03", "confirmed", update, client_id=FIRST_ID, by=offices.client("kpu-kaltim", Role.VERIFIER, "64")
    )

    assert outcome(first) == (201, FIRST_ID)
    assert outcome(other_kind) == outcome(other_agency) == (422, "client_id_reused")


@pytest.mark.parametrize("field", ["client_id", "observed_at"])
def test_a_check_in_sent_again_is_answered_with_the_first(offices: Offices, field: str) -> None:
    value = FIRST_ID if field == "client_id" else datetime.now(UTC).isoformat()
    body = {"requirements": ["LAW-05", "ADH-03"], "note": "Nihil", field: value}
    first = offices.kpu.post(CHECK_INS, json=body)
    again = other_token(offices, "kpu-kutim", Role.REPORTER).post(
        CHECK_INS, json=body | {"requirements": ["ADH-03", "LAW-05"]}
    )

    assert (first.status_code, again.status_code) == (201, 200), again.text
    assert again.json() == first.json()
    assert actions(offices) == ["region.checked_in"]


def test_a_check_in_that_says_something_else_is_recorded(offices: Offices) -> None:
    at = datetime.now(UTC).isoformat()
    body = {"requirements": ["LAW-05"], "observed_at": at}
    answers = [
        offices.kpu.post(CHECK_INS, json=body),
        offices.kpu.post(CHECK_INS, json=body | {"note": "Nihil"}),
        offices.kpu.post(CHECK_INS, json=body | {"requirements": []}),
        offices.coordinator.post(CHECK_INS, json=body),
        offices.kpu.post(CHECK_INS, json={"requirements": []}),
        offices.kpu.post(CHECK_INS, json={"requirements": []}),
        offices.kpu.post(CHECK_INS, json=body | {"client_id": SECOND_ID, "note": "baru"}),
    ]
    reused = offices.kpu.post(CHECK_INS, json=body | {"client_id": SECOND_ID})

    assert [it.status_code for it in answers] == [201] * 7
    assert outcome(reused) == (422, "client_id_reused")


def test_what_is_sent_many_times_at_once_is_recorded_once(offices: Offices) -> None:
    update = offices.reported("ADH-03", value=4907)
    clients = [other_token(offices, "bawaslu-kutim", Role.VERIFIER) for _ in range(4)]
    reporters = [other_token(offices, "kpu-kutim", Role.REPORTER) for _ in range(4)]
    check_in = {"requirements": ["LAW-05"], "note": "Nihil", "client_id": SECOND_ID}
    with ThreadPoolExecutor(8) as pool:
        verified = pool.map(
            lambda by: offices.post_verification("ADH-03", "disputed", update, by=by, note="kurang"), clients * 3
        )
        checked_in = pool.map(lambda by: by.post(CHECK_INS, json=check_in), reporters * 3)
        outcomes = [outcome(it) for it in (*verified, *checked_in)]

    assert sorted(status for status, _ in outcomes) == [200] * 22 + [201] * 2
    assert len({id for _, id in outcomes}) == 2
    assert sorted(actions(offices)) == ["region.checked_in", "update.disputed", "update.posted"]
    with offices.siaga.database.read() as session:
        assert verify_service.check_all(session, None).findings == []
