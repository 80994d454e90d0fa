"""Elections that are added, their calendars, and new versions of their checklists."""

import tomllib
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.core.caller import Role
from tests.conftest import ROOT, Siaga
from tests.offices import assert_chained, entries
from tests.reporting.region_checklist.test_past import set_clock
from tests.reporting.updates.test_safety import Fault, everything

DAY = (datetime.now(UTC) + timedelta(days=900)).date()
STAGE = {"slug": "kampanye", "title": {"id": "Kampanye", "en": "Campaign"}}
NEW: dict[str, Any] = {
    **{"slug": "pilkada-kutim", "title": {"id": "Pilkada Kutim", "en": "Kutim election"}, "kind": "regional"},
    **{"polling_on": DAY.isoformat(), "template": "pilkada", "within": ["64.08"], "source": "S0"},
    "ballots": [{"office": "regent_mayor", "level": "regency", "only": ["64.08"]}],
    "stages": [{**STAGE, "starts_on": (DAY - timedelta(60)).isoformat(), "ends_on": (DAY - timedelta(4)).isoformat()}],
}
TABLES = ("election", "stage", "stage_change", "template", "entry", "ledger")
COUNTED = ("ballot", "election_region", "requirement", "requirement_level", "fact")
ELECTION = f"/v1/elections/{NEW['slug']}"


@pytest.fixture
def siaga(own_box: Siaga) -> Siaga:
    """With the box's own template, whatever its name."""
    NEW["template"] = own_box.nation.get("/v1/elections/pilkada-2024").json()["template"]
    return own_box


def version() -> dict[str, Any]:
    """The box's own checklist, as a body."""
    file = tomllib.loads((ROOT / "seed_data" / "template.toml").read_text())
    lists = {"categories": file["category"], "requirements": file["requirement"]}
    return {"title": {"id": "Versi baru", "en": "New version"}, "source": "S0", **lists}


def whole(siaga: Siaga) -> dict[str, Any]:
    with siaga.database.read() as session:
        ask = session.connection().exec_driver_sql
        counts = {name: ask(f"SELECT count(*) FROM {name}").scalar_one() for name in COUNTED}
    return {**everything(siaga, TABLES), **counts}


def attempt_with_faults(siaga: Siaga, do: Any) -> Any:
    """Further and further apart: a deed of many statements writes the same table many times."""
    before, number, answer = whole(siaga), 3, None
    while answer is None or answer.status_code >= 500:
        number += number // 2
        fault = Fault(siaga.database.writer, number)
        answer = do()
        fault.remove()
        if answer.status_code >= 500:
            assert fault.count >= number, answer.text
            assert whole(siaga) == before, f"statement {number}"
    assert number > 5
    return answer


def test_an_election_is_added_whole_and_its_calendar_is_dated(siaga: Siaga) -> None:
    nation, now = siaga.nation, datetime.now(UTC).replace(microsecond=0)
    added = attempt_with_faults(siaga, lambda: nation.post("/v1/elections", json=NEW))
    taken = nation.post("/v1/elections", json=NEW)
    planned = nation.get(ELECTION)
    moved = {
        **STAGE,
        "title": {"id": "Masa kampanye", "en": "Campaign"},
        "starts_on": DAY.isoformat(),
    }
    body = {"source": "S4", "stages": [moved, {**STAGE, "slug": "masa-tenang"}]}
    set_clock(siaga, now + timedelta(hours=1))
    tag = planned.headers["etag"]
    blind, stale = nation.patch(ELECTION, json=body), nation.patch(ELECTION, json=body, headers={"If-Match": '"0.0"'})
    changed = attempt_with_faults(siaga, lambda: nation.patch(ELECTION, json=body, headers={"If-Match": tag}))
    again = nation.patch(ELECTION, json=body, headers={"If-Match": tag})

    assert (added.status_code, taken.json()["code"]) == (201, "election_exists")
    assert added.json() == planned.json()
    assert {it["level"]: it["regions"] for it in planned.json()["expected"]}["regency"] == 1
    assert [(it.status_code, it.json()["code"]) for it in (blind, stale, again)] == [
        (428, "if_match_required"),
        (412, "stale"),
        (412, "stale"),
    ]
    assert [it["slug"] for it in changed.json()["stages"]] == ["kampanye", "masa-tenang"]
    assert changed.headers["etag"] == nation.get(ELECTION).headers["etag"] != tag
    before = nation.get(ELECTION, params={"as_of": (now + timedelta(minutes=1)).isoformat().replace("+00:00", "Z")})
    assert before.json()["stages"] == planned.json()["stages"]
    assert nation.get(f"/v1/readiness-checklists/64.08?election={NEW['slug']}").status_code == 200
    assert [it.action for it in entries(siaga, "ID")][-2:] == ["election.added", "election.stages_changed"]
    assert_chained(siaga)


def test_what_has_come_is_not_moved(siaga: Siaga) -> None:
    nation, tomorrow = siaga.nation, datetime.now(UTC).date() + timedelta(days=3)
    soon = {**STAGE, "starts_on": tomorrow.isoformat(), "ends_on": DAY.isoformat()}
    tag = nation.post("/v1/elections", json={**NEW, "stages": [soon]}).headers["etag"]

    def change(slug: str = NEW["slug"], if_match: str = tag, **days: str) -> Any:
        body = {"source": "S0", "stages": [{**STAGE, **days}]}
        return nation.patch(f"/v1/elections/{slug}", json=body, headers={"If-Match": if_match})

    past = change(starts_on="2026-01-01", ends_on=DAY.isoformat())
    turned = change(starts_on=DAY.isoformat(), ends_on=tomorrow.isoformat())
    set_clock(siaga, datetime.now(UTC) + timedelta(days=4))
    late = change(starts_on=(tomorrow + timedelta(days=9)).isoformat(), ends_on=DAY.isoformat())
    end = change(starts_on=tomorrow.isoformat(), ends_on=(DAY - timedelta(days=1)).isoformat())
    closed = change("pilkada-2024", "*", starts_on=DAY.isoformat())

    codes = [it.json().get("code") for it in (past, turned, late, end, closed)]
    assert codes == ["stage_has_come", "stage_reversed", "stage_has_come", None, "calendar_closed"]
    wrong: dict[str, dict[str, Any]] = {
        "polling_day_in_the_past": {"polling_on": "2026-01-01"},
        "no_region_votes": {"ballots": [{"office": "governor", "level": "province", "only": ["64.08"]}]},
        "not_found": {"template": "nothing"},
    }
    for code, said in wrong.items():
        assert nation.post("/v1/elections", json={**NEW, "slug": "x", **said}).json()["code"] == code


def test_a_checklist_gets_a_new_version_before_it_opens_and_not_after(siaga: Siaga) -> None:
    nation, body = siaga.nation, version()
    rows: list[dict[str, Any]] = body["requirements"]
    nation.post("/v1/elections", json=NEW)
    body["requirements"] = [{**it, "weight": 7} if it["code"] == "ADH-03" else it for it in rows]
    url, default = f"{ELECTION}/template-versions", nation.get("/v1/requirements?limit=500").json()
    nation.get(f"/v1/requirements?election={NEW['slug']}")
    added = attempt_with_faults(siaga, lambda: nation.post(url, json=body))

    assert (added.status_code, added.json()["version"]) == (201, 2)
    found = nation.get(f"/v1/requirements?election={NEW['slug']}&limit=500").json()["items"]
    assert [it["weight"] for it in found if it["code"] == "ADH-03"] == [7], "the next request sees it"
    assert nation.get("/v1/requirements?limit=500").json() == default, "another election keeps its own"
    broken = {**body, "requirements": [{**rows[0], "depends_on": ["XXX-99"]}]}
    assert nation.post(url, json=broken).json()["code"] == "template_unfit"
    assert nation.post("/v1/elections/pilkada-2024/template-versions", json=body).json()["code"] == "election_open"
    set_clock(siaga, datetime.now(UTC) + timedelta(days=890))
    assert nation.post(url, json=body).json()["code"] == "election_open"


@pytest.mark.parametrize(("role", "region", "code"), [(Role.ADMIN, "64", 404), (Role.COORDINATOR, "64", 403)])
def test_only_an_admin_of_the_whole_country_writes_calendars(siaga: Siaga, role: Role, region: str, code: int) -> None:
    client, before = siaga.client(region, role=role, agency="kpu-kaltim"), whole(siaga)
    body = {"source": "S0", "stages": [STAGE]}
    answers = [
        client.post("/v1/elections", json=NEW),
        client.patch("/v1/elections/pilkada-2024", json=body, headers={"If-Match": "*"}),
        client.post("/v1/elections/pilkada-2024/template-versions", json=version()),
    ]

    assert {it.status_code for it in answers} == {code}
    assert whole(siaga) == before
