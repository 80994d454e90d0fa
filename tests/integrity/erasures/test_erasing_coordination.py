"""Erase what coordinators and admins wrote. Only the digests in the entries lead to these texts."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.ledger import sequencer
from tests.conftest import Siaga
from tests.coordination.events.test_events import EVENTS, new_event
from tests.integrity.erasures.test_erasing import PRIVATE, everything_stored
from tests.integrity.verify.test_verify import verify_database
from tests.offices import assert_chained
from tests.reporting.region_checklist.test_past import set_clock

REGIONS = ["64.08", "64.72"]
PARTICIPANT = {"agency": "kpu-kutim", "role": "host", "attendance": "in_person"}


def erase(client: TestClient, entry: str) -> Response:
    return client.post(f"/v1/history/entries/{entry}/erasure", json={"note": "a telephone number"})


def entry_ids(siaga: Siaga, action: str, ledger: str = "64.08") -> list[str]:
    entries = siaga.nation.get("/v1/history", params={"action": action, "limit": 500}).json()["items"]
    return [it["id"] for it in entries if it["id"].startswith(f"{ledger}-")]


def body_of(answer: Response) -> Any:
    assert answer.is_success, answer.text
    return answer.json()


def assert_sound(siaga: Siaga) -> None:
    sequencer.place_committed_entries(siaga.database)
    assert verify_database(siaga).findings == []
    assert_chained(siaga)


def correct(siaga: Siaga, path: str, **changes: Any) -> None:
    body_of(siaga.nation.patch(path, json={"source": "S0", **changes}, headers={"If-Match": "*"}))


@pytest.mark.parametrize(
    ("path", "name", "action"),
    [
        ("/v1/agencies/kpu-kutim", "duty_contact", "agency.changed"),
        ("/v1/officials/O15", "honorific", "official.changed"),
    ],
)
def test_a_corrected_value_is_erased_with_each_entry_that_held_it(
    open_box: Siaga, path: str, name: str, action: str
) -> None:
    correct(open_box, path, **{name: PRIVATE})
    correct(open_box, path, **{name: None})
    first_entry, second_entry, *_ = [it for ledger in REGIONS for it in entry_ids(open_box, action, ledger)]

    for entry in (first_entry, second_entry):
        assert "3456-7890" in everything_stored(open_box)
        assert body_of(erase(open_box.nation, entry))["texts"] > 0

    assert "3456-7890" not in everything_stored(open_box)
    assert erase(open_box.nation, first_entry).json()["code"] == "nothing_to_erase"
    assert_sound(open_box)


def test_a_text_in_several_ledgers_is_erased_from_all_by_an_admin_of_all(open_box: Siaga) -> None:
    body = {**new_event(), "regions": REGIONS, "took_part": [{**PARTICIPANT, "represented_by": PRIVATE}]}
    event = body_of(open_box.nation.post(EVENTS, json=body, headers={"Idempotency-Key": "k"}))["event"]["id"]
    correct(open_box, f"{EVENTS}/{event}", took_part=[{**PARTICIPANT, "represented_by": "Sekretaris"}])
    [first_entry], [second_entry] = (entry_ids(open_box, "event.recorded", ledger) for ledger in REGIONS)

    assert erase(open_box.client("64.08"), first_entry).json()["code"] == "needs_all_regions"
    assert erase(open_box.client("64.01"), first_entry).status_code == 404
    assert "3456-7890" in everything_stored(open_box)
    erasure = body_of(erase(open_box.client("64"), second_entry))

    assert (erasure["texts"], [it.partition("-")[0] for it in erasure["erased_by"]]) == (1, REGIONS)
    assert "3456-7890" not in everything_stored(open_box), "nor in the answer stored for the idempotency key"
    erasure_entries = open_box.nation.get("/v1/history", params={"action": "content.erased"}).json()["items"]
    assert [it["entry"]["facts"]["entry"] for it in erasure_entries] == [first_entry, second_entry]
    replayed = open_box.nation.post(EVENTS, json=body, headers={"Idempotency-Key": "k"})
    assert (replayed.status_code, replayed.json()["event"]["id"]) == (201, event)
    assert [it["represented_by"] for it in replayed.json()["event"]["took_part"]] == [""], "which fits every schema"
    assert_sound(open_box)


def test_two_changes_at_the_same_instant_are_erased_separately(open_box: Siaga) -> None:
    set_clock(open_box, datetime.now(UTC) + timedelta(hours=1))
    event = body_of(open_box.nation.post(EVENTS, json={**new_event(), "regions": REGIONS}))["event"]["id"]
    for representative in (PRIVATE, "Sekretaris"):
        correct(open_box, f"{EVENTS}/{event}", took_part=[{**PARTICIPANT, "represented_by": representative}])
    first_entry, second_entry = entry_ids(open_box, "event.changed")

    erasure = body_of(erase(open_box.nation, first_entry))

    assert (erasure["texts"], len(erasure["erased_by"])) == (1, len(REGIONS))
    assert "3456-7890" not in everything_stored(open_box)
    assert body_of(erase(open_box.nation, second_entry))["texts"] == 1
    assert_sound(open_box)


def test_the_note_of_a_postponement_is_erased(open_box: Siaga) -> None:
    body = {"region": "64.08", "polling_on": "2090-01-04", "source": "S0", "note": PRIVATE}
    body_of(
        open_box.nation.post("/v1/elections/pilkada-2024/polling-days", json=body, headers={"Idempotency-Key": "k"})
    )
    [entry] = entry_ids(open_box, "polling_day.moved")

    assert body_of(erase(open_box.nation, entry))["texts"] == 1

    assert "3456-7890" not in everything_stored(open_box)
    assert_sound(open_box)


def test_an_entry_without_texts_has_nothing_to_erase(open_box: Siaga) -> None:
    assert erase(open_box.nation, "ID-0").json()["code"] == "nothing_to_erase"
