"""Bulks are bounded by token and by process. What is refused is told when to come again, and nobody else waits."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

import pytest
from httpx2 import Response

from api.core.caller import Role
from api.http.gates import Gate
from api.http.routes import find_route
from tests.conftest import Siaga
from tests.http import raw
from tests.offices import Offices, entries, path
from tests.reporting.held import hold_writers

URL = "/v1/checklist-updates"
ROWS = [{"region": "64.08", "requirement": "ADH-03", "value": 7}]


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    """Offices whose tokens were used today, so that no note of it waits for a connection."""
    offices = Offices(open_box)
    offices.kpu.get("/v1/me")
    return offices


def bulk_of_new_token(offices: Offices) -> Callable[[], Response]:
    """Return what sends a bulk with a token of its own, which was used today."""
    authorization = f"Bearer {offices.siaga.secret('64.08', role=Role.REPORTER, agency='kpu-kutim')}"
    offices.kpu.get("/v1/me", headers={"Authorization": authorization})
    return partial(bulk, offices, authorization)


def bulk(offices: Offices, authorization: str) -> Response:
    headers = {"Authorization": authorization, "Idempotency-Key": str(uuid4())}
    return offices.kpu.post(URL, json=ROWS, headers=headers)


def test_a_token_has_two_bulks_under_way_and_others_come_through(offices: Offices) -> None:
    greedy, modest = bulk_of_new_token(offices), bulk_of_new_token(offices)
    with hold_writers(offices.siaga) as held:
        held.send(greedy)
        held.send(greedy)
        refused = greedy()
        held.send(modest)
        reading = offices.kpu.get(path("ADH-03"))

    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_at_once")
    assert refused.headers["Retry-After"] == "1"
    assert reading.status_code == 200
    assert [answer.status_code for answer in held.answers()] == [200] * 3
    assert greedy().status_code == 200


def test_beyond_twelve_bulks_the_process_is_busy_and_a_single_update_is_not(offices: Offices) -> None:
    routes = offices.siaga.app.router.routes
    gate = offices.siaga.app.state.gates.gate_of_write(find_route(routes, raw.scope(URL, method="POST")))
    places = [gate.enter(uuid4()) for _ in range(12)]

    refused, update = bulk_of_new_token(offices)(), offices.report("ADH-03", value=7)
    without_look_up = offices.siaga.anonymous.post(URL, json=ROWS)
    for place in places:
        place.leave()

    assert without_look_up.status_code == 503
    assert (refused.status_code, refused.json()["code"], refused.headers["Retry-After"]) == (503, "busy", "2")
    assert update.status_code == 201
    assert bulk_of_new_token(offices)().status_code == 200


def test_a_dry_run_is_decided_while_another_transaction_writes(offices: Offices) -> None:
    before = len(entries(offices.siaga))
    with hold_writers(offices.siaga):
        tried_out = offices.kpu.post(URL, params={"dry_run": True}, json=ROWS)

    assert tried_out.status_code == 200
    assert tried_out.json()["summary"]["recorded"] == 1
    assert len(entries(offices.siaga)) == before


def test_a_dry_run_of_a_retraction_is_decided_while_another_transaction_writes(offices: Offices) -> None:
    update_id = offices.reported("ADH-03", value=7)
    with hold_writers(offices.siaga):
        tried_out = offices.kpu.post(
            "/v1/retractions", params={"dry_run": True}, json={"update_id": update_id, "note": "typing error"}
        )

    assert tried_out.status_code == 200
    assert offices.item("ADH-03")["value"] == 7


def test_a_gate_counts_what_it_refuses_and_lets_in_again() -> None:
    gate, token = Gate("bulks", most=3, most_of_token=2), uuid4()
    places = [gate.enter(token), gate.enter(token), gate.enter(None)]

    for refused_token, code in ((token, "too_many_at_once"), (uuid4(), "busy")):
        with pytest.raises(Exception, match=code):
            gate.enter(refused_token)
    for place in places:
        place.leave()

    assert gate.shed_count == {"too_many_at_once": 1, "busy": 1}
    assert gate.under_way == 0
    gate.enter(token)
