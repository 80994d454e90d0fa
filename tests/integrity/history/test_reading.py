"""The history of actions: filters, pages, scopes, and the feed of changes to items."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import Offices

DISTRICT = "64.08.04"


def items(client: TestClient, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"/v1/history?limit=500{query}")
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


def test_a_filter_returns_the_entries_that_match_it(busy_box: Siaga) -> None:
    all_entries = items(busy_box.nation)
    middle_entry = all_entries[len(all_entries) // 2]
    at = middle_entry["recorded_at"]
    filters: dict[str, Any] = {
        "region=64.08": lambda it: it["region"] == "64.08",
        "region=64.74": lambda _: False,
        "agency=bawaslu-kutim": lambda it: it["agency"] == "bawaslu-kutim",
        "action=update.retracted": lambda it: it["action"] == "update.retracted",
        f"object={middle_entry['object']}": lambda it: it["object"] == middle_entry["object"],
        f"since={at}": lambda it: it["recorded_at"] >= at,
        f"until={at}": lambda it: it["recorded_at"] <= at,
    }
    for query, matches in filters.items():
        assert items(busy_box.nation, f"&{query}") == [it for it in all_entries if matches(it)], query
    assert [it["position"] for it in all_entries] == list(range(len(all_entries)))


def test_pages_hold_every_row_once_in_the_same_order(busy_box: Siaga) -> None:
    for path in ("/v1/history", "/v1/history/ledgers/64.08/entries", "/v1/history/checkpoints"):
        all_rows = busy_box.nation.get(f"{path}?limit=500").json()["items"]
        for limit in (1, len(all_rows) - 1, len(all_rows)):
            rows: list[Any] = []
            after: str | None = ""
            while after is not None:
                url = f"{path}?limit={limit}{after and '&after='}{after}"
                answer = busy_box.nation.get(url).json()
                rows += answer["items"]
                after = answer["next"]
            assert rows == all_rows, (path, limit)
        assert len(all_rows) > 2
        assert busy_box.nation.get(f"{path}?after=x").json()["code"] == "cursor_invalid"
    older = busy_box.nation.get(f"/v1/history/checkpoints?before={all_rows[0]['signed_at']}").json()["items"]
    assert older == all_rows[1:]


def test_a_district_sees_neither_actions_nor_ledger_of_its_regency(busy_box: Siaga) -> None:
    offices, district = Offices(busy_box), busy_box.client(DISTRICT, role=Role.ADMIN)
    retracted = offices.reported("ADH-03", value=1, observed_at=datetime.now(UTC).isoformat())
    offices.coordinator.post("/v1/retractions", json={"update_id": retracted, "note": "x"})

    assert items(district) == []
    assert district.get("/v1/checklist-updates").json()["items"] == []
    assert district.get(f"/v1/history/ledgers/{DISTRICT}").status_code == 404
    assert district.get("/v1/history/entries/64.08-0/proof").status_code == 404
    assert busy_box.client("64.08", role=Role.ADMIN).get(f"/v1/history/ledgers/{DISTRICT}").json()["ledger"] == "64.08"
    assert {it["region"] for it in items(busy_box.client("64.08", role=Role.ADMIN))} == {"64.08"}


def test_the_feed_names_each_change_with_its_item(busy_box: Siaga) -> None:
    client = busy_box.client("64.08", role=Role.READER, agency="kpu-kutim")
    before = client.get("/v1/checklist-updates").json()
    offices = Offices(busy_box)
    update_id = offices.reported("ADH-03", value=7, observed_at=datetime.now(UTC).isoformat())
    offices.post_verification("ADH-03", "disputed", update_id, note="not so", value=3)
    offices.coordinator.post("/v1/retractions", json={"update_id": update_id, "note": "x"})
    offices.kpu.post("/v1/readiness-checklists/64.08/check-ins", json={"requirements": ["ADH-03"]})

    after = client.get(f"/v1/checklist-updates?after={before['next']}").json()
    update, dispute, retraction, check_in = after["items"]

    assert {change["type"] for change in before["items"]} <= {"update", "verification", "retraction", "check_in"}
    assert [change["type"] for change in after["items"]] == ["update", "verification", "retraction", "check_in"]
    for change in (update, dispute, retraction):
        assert (change["update_id"], change["election"], change["requirement"]) == (update_id, "pilkada-2024", "ADH-03")
    assert (update["value"], update["agency"]) == (7, "kpu-kutim")
    assert (dispute["action"], dispute["value"]) == ("update.disputed", 3)
    assert (check_in["requirements"], check_in["update_id"]) == (["ADH-03"], None)
    again = client.get(f"/v1/checklist-updates?after={after['next']}").json()
    assert again == {"items": [], "next": after["next"], "more": False}
    assert client.get(f"/v1/checklist-updates?within=64.08&after={after['next']}").status_code == 422


def test_erasable_text_is_in_no_entry(busy_box: Siaga) -> None:
    assert "not so" not in str(items(busy_box.nation))
    assert "taken back" not in str(items(busy_box.nation))


def test_a_day_means_its_beginning_in_since_and_its_end_in_until(busy_box: Siaga) -> None:
    """Finding D: as in the list of events, `since` includes the day itself."""
    all_entries = items(busy_box.nation)
    day_by_id = {
        it["id"]: str(datetime.fromisoformat(it["recorded_at"]).astimezone(ZoneInfo("Asia/Jakarta")).date())
        for it in all_entries
    }
    first_day, last_day = min(day_by_id.values()), max(day_by_id.values())

    assert items(busy_box.nation, f"&since={first_day}") == all_entries
    assert items(busy_box.nation, f"&until={last_day}") == all_entries
    entries_of_last_day = items(busy_box.nation, f"&since={last_day}&until={last_day}")
    assert {it["id"] for it in entries_of_last_day} == {id for id, day in day_by_id.items() if day == last_day}
