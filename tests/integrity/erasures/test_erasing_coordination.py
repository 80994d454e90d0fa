"""Erasing what coordinators and admins wrote, which only the digests of their entries lead to."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.ledger import sequencer
from tests.conftest import Siaga
from tests.coordination.events.test_events import EVENTS, NEW
from tests.integrity.erasures.test_erasing import PRIVATE, kept
from tests.integrity.verify.test_verify import verified
from tests.offices import assert_chained
from tests.reporting.region_checklist.test_past import set_clock

REGIONS = ["64.08", "64.72"]
THEIRS = {"agency": "kpu-kutim", "role": "host", "attendance": "in_person"}


def erase(client: TestClient, entry: str) -> Response:
    return client.post(f"/v1/history/entries/{entry}/erasure", json={"note": "a telephone number"})


def written(siaga: Siaga, action: str, ledger: str = "64.08") -> list[str]:
    told = siaga.nation.get("/v1/history", params={"action": action, "limit": 500}).json()["items"]
    return [it["id"] for it in told if it["id"].startswith(f"{ledger}-")]


def ok(answer: Response) -> Any:
    assert answer.is_success, answer.text
    return answer.json()


def assert_sound(siaga: Siaga) -> None:
    sequencer.place_committed_entries(siaga.database)
    assert verified(siaga).findings == []
    assert_chained(siaga)


def correct(siaga: Siaga, path: str, **said: Any) -> None:
    ok(siaga.nation.patch(path, json={"source": "S0", **said}, headers={"If-Match": "*"}))


@pytest.mark.parametrize(
    ("path", "name", "action"),
    [
        ("/v1/agencies/kpu-kutim", "duty_contact", "agency.changed"),
        ("/v1/officials/O15", "honorific", "official.changed"),
    ],
)
def test_what_was_corrected_is_erased_with_each_entry_that_held_it(
    open_box: Siaga, path: str, name: str, action: str
) -> None:
    correct(open_box, path, **{name: PRIVATE})
    correct(open_box, path, **{name: None})
    first, second, *_ = [it for ledger in REGIONS for it in written(open_box, action, ledger)]

    for entry in (first, second):
        assert "3456-7890" in kept(open_box)
        assert ok(erase(open_box.nation, entry))["texts"] > 0

    assert "3456-7890" not in kept(open_box)
    assert erase(open_box.nation, first).json()["code"] == "nothing_to_erase"
    assert_sound(open_box)


def test_what_stands_in_several_ledgers_is_erased_from_all_by_who_may(open_box: Siaga) -> None:
    new = {**NEW, "regions": REGIONS, "took_part": [{**THEIRS, "represented_by": PRIVATE}]}
    event = ok(open_box.nation.post(EVENTS, json=new, headers={"Idempotency-Key": "k"}))["event"]["id"]
    correct(open_box, f"{EVENTS}/{event}", took_part=[{**THEIRS, "represented_by": "Sekretaris"}])
    [first], [twin] = (written(open_box, "event.recorded", ledger) for ledger in REGIONS)

    assert erase(open_box.client("64.08"), first).json()["code"] == "needs_all_regions"
    assert erase(open_box.client("64.01"), first).status_code == 404
    assert "3456-7890" in kept(open_box)
    done = ok(erase(open_box.client("64"), twin))

    assert (done["texts"], [it.partition("-")[0] for it in done["erased_by"]]) == (1, REGIONS)
    assert "3456-7890" not in kept(open_box), "in answers to what is sent twice neither"
    told = open_box.nation.get("/v1/history", params={"action": "content.erased"}).json()["items"]
    assert [it["entry"]["facts"]["entry"] for it in told] == [first, twin]
    again = open_box.nation.post(EVENTS, json=new, headers={"Idempotency-Key": "k"})
    assert (again.status_code, again.json()["event"]["id"]) == (201, event)
    assert_sound(open_box)


def test_where_the_clock_stands_still_a_deed_is_told_from_the_next_one(open_box: Siaga) -> None:
    set_clock(open_box, datetime.now(UTC) + timedelta(hours=1))
    event = ok(open_box.nation.post(EVENTS, json={**NEW, "regions": REGIONS}))["event"]["id"]
    for who in (PRIVATE, "Sekretaris"):
        correct(open_box, f"{EVENTS}/{event}", took_part=[{**THEIRS, "represented_by": who}])
    first, second = written(open_box, "event.changed")

    done = ok(erase(open_box.nation, first))

    assert (done["texts"], len(done["erased_by"])) == (1, len(REGIONS))
    assert "3456-7890" not in kept(open_box)
    assert ok(erase(open_box.nation, second))["texts"] == 1
    assert_sound(open_box)


def test_the_note_of_a_postponement_is_erased(open_box: Siaga) -> None:
    moved = {"region": "64.08", "polling_on": "2090-01-04", "source": "S0", "note": PRIVATE}
    ok(open_box.nation.post("/v1/elections/pilkada-2024/polling-days", json=moved, headers={"Idempotency-Key": "k"}))
    [entry] = written(open_box, "polling_day.moved")

    assert ok(erase(open_box.nation, entry))["texts"] == 1

    assert "3456-7890" not in kept(open_box)
    assert_sound(open_box)


def test_an_entry_without_texts_has_nothing_to_erase(open_box: Siaga) -> None:
    assert erase(open_box.nation, "ID-0").json()["code"] == "nothing_to_erase"
