"""Adding elections, changing their calendars and giving their checklists new versions."""

import tomllib
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.core.caller import Role
from api.imports.seed import SEED_DATA
from tests.conftest import Siaga
from tests.offices import assert_chained, entries
from tests.reporting.region_checklist.test_past import set_clock
from tests.reporting.updates.test_safety import Fault, rows_by_table

POLLING_DAY = (datetime.now(UTC) + timedelta(days=900)).date()
STAGE = {"slug": "kampanye", "title": {"id": "Kampanye", "en": "Campaign"}}
NEW: dict[str, Any] = {
    **{"slug": "pilkada-kutim", "title": {"id": "Pilkada Kutim", "en": "Kutim election"}, "kind": "regional"},
    **{"polling_on": POLLING_DAY.isoformat(), "template": "pilkada", "within": ["64.08"], "source": "S0"},
    "ballots": [{"office": "regent_mayor", "level": "regency", "only": ["64.08"]}],
    "stages": [
        {
            **STAGE,
            "starts_on": (POLLING_DAY - timedelta(60)).isoformat(),
            "ends_on": (POLLING_DAY - timedelta(4)).isoformat(),
        }
    ],
}
TABLES = ("election", "stage", "stage_change", "template", "entry", "ledger")
COUNTED = ("ballot", "election_region", "requirement", "requirement_level", "fact")
ELECTION = f"/v1/elections/{NEW['slug']}"


@pytest.fixture
def siaga(own_box: Siaga) -> Siaga:
    """The box, with `NEW` set to use the template of the seed data."""
    NEW["template"] = own_box.nation.get("/v1/elections/pilkada-2024").json()["template"]
    return own_box


def template_version() -> dict[str, Any]:
    """The checklist of the seed data, as the body of a request."""
    file = tomllib.loads((SEED_DATA / "template.toml").read_text())
    lists = {"categories": file["category"], "requirements": file["requirement"]}
    return {"title": {"id": "Versi baru", "en": "New version"}, "source": "S0", **lists}


def database_content(siaga: Siaga) -> dict[str, Any]:
    """All rows of the smaller tables, and the number of rows of the larger ones."""
    with siaga.database.read() as session:
        execute = session.connection().exec_driver_sql
        counts = {name: execute(f"SELECT count(*) FROM {name}").scalar_one() for name in COUNTED}
    return {**rows_by_table(siaga, TABLES), **counts}


def attempt_with_faults(siaga: Siaga, send: Any) -> Any:
    """Send the request again and again, each time with a fault at a later statement, until it succeeds.

    A failed request must change nothing. The faults lie further and further apart, because a request of many
    statements writes the same table many times.
    """
    before, statement_number, answer = database_content(siaga), 3, None
    while answer is None or answer.status_code >= 500:
        statement_number += statement_number // 2
        fault = Fault(siaga.database.writer, statement_number)
        answer = send()
        fault.remove()
        if answer.status_code >= 500:
            assert fault.count >= statement_number, answer.text
            assert database_content(siaga) == before, f"statement {statement_number}"
    assert statement_number > 5
    return answer


def test_an_election_is_added_whole_and_its_calendar_changes_are_dated(siaga: Siaga) -> None:
    nation, now = siaga.nation, datetime.now(UTC).replace(microsecond=0)
    added = attempt_with_faults(siaga, lambda: nation.post("/v1/elections", json=NEW))
    taken = nation.post("/v1/elections", json=NEW)
    planned = nation.get(ELECTION)
    moved = {
        **STAGE,
        "title": {"id": "Masa kampanye", "en": "Campaign"},
        "starts_on": POLLING_DAY.isoformat(),
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


def test_a_stage_or_polling_day_in_the_past_is_not_moved(siaga: Siaga) -> None:
    nation, tomorrow = siaga.nation, datetime.now(UTC).date() + timedelta(days=3)
    soon = {**STAGE, "starts_on": tomorrow.isoformat(), "ends_on": POLLING_DAY.isoformat()}
    tag = nation.post("/v1/elections", json={**NEW, "stages": [soon]}).headers["etag"]

    def change(slug: str = NEW["slug"], if_match: str = tag, **days: str) -> Any:
        body = {"source": "S0", "stages": [{**STAGE, **days}]}
        return nation.patch(f"/v1/elections/{slug}", json=body, headers={"If-Match": if_match})

    past = change(starts_on="2026-01-01", ends_on=POLLING_DAY.isoformat())
    turned = change(starts_on=POLLING_DAY.isoformat(), ends_on=tomorrow.isoformat())
    set_clock(siaga, datetime.now(UTC) + timedelta(days=4))
    late = change(starts_on=(tomorrow + timedelta(days=9)).isoformat(), ends_on=POLLING_DAY.isoformat())
    end = change(starts_on=tomorrow.isoformat(), ends_on=(POLLING_DAY - timedelta(days=1)).isoformat())
    closed = change("pilkada-2024", "*", starts_on=POLLING_DAY.isoformat())

    codes = [it.json().get("code") for it in (past, turned, late, end, closed)]
    assert codes == ["stage_has_come", "stage_reversed", "stage_has_come", None, "calendar_closed"]
    wrong: dict[str, dict[str, Any]] = {
        "polling_day_in_the_past": {"polling_on": "2026-01-01"},
        "no_region_votes": {"ballots": [{"office": "governor", "level": "province", "only": ["64.08"]}]},
        "not_found": {"template": "nothing"},
    }
    for code, fields in wrong.items():
        assert nation.post("/v1/elections", json={**NEW, "slug": "x", **fields}).json()["code"] == code


def test_a_checklist_gets_a_new_version_before_it_opens_and_not_after(siaga: Siaga) -> None:
    nation, body = siaga.nation, template_version()
    requirements: list[dict[str, Any]] = body["requirements"]
    newest_version = nation.post("/v1/elections", json=NEW).json()["template_version"]
    body["requirements"] = [{**it, "weight": 7} if it["code"] == "ADH-03" else it for it in requirements]
    url, default = f"{ELECTION}/template-versions", nation.get("/v1/requirements?limit=500").json()
    nation.get(f"/v1/requirements?election={NEW['slug']}")
    added = attempt_with_faults(siaga, lambda: nation.post(url, json=body))

    assert (added.status_code, added.json()["version"]) == (201, newest_version + 1)
    stored_requirements = nation.get(f"/v1/requirements?election={NEW['slug']}&limit=500").json()["items"]
    assert [it["weight"] for it in stored_requirements if it["code"] == "ADH-03"] == [7], "the next request sees it"
    assert nation.get("/v1/requirements?limit=500").json() == default, "another election keeps its own checklist"
    broken = {**body, "requirements": [{**requirements[0], "depends_on": ["XXX-99"]}]}
    assert nation.post(url, json=broken).json()["code"] == "template_unfit"
    assert nation.post("/v1/elections/pilkada-2024/template-versions", json=body).json()["code"] == "election_open"
    later = datetime.now(UTC) + timedelta(days=890)
    set_clock(siaga, later)
    bearer = f"Bearer {siaga.secret('ID', role=Role.ADMIN, at=later)}"
    refused = siaga.anonymous.post(url, json=body, headers={"Authorization": bearer})
    assert refused.json()["code"] == "election_open"


@pytest.mark.parametrize(("role", "region", "code"), [(Role.ADMIN, "64", 404), (Role.COORDINATOR, "64", 403)])
def test_only_an_admin_of_the_whole_country_writes_calendars(siaga: Siaga, role: Role, region: str, code: int) -> None:
    client, before = siaga.client(region, role=role, agency="kpu-kaltim"), database_content(siaga)
    body = {"source": "S0", "stages": [STAGE]}
    answers = [
        client.post("/v1/elections", json=NEW),
        client.patch("/v1/elections/pilkada-2024", json=body, headers={"If-Match": "*"}),
        client.post("/v1/elections/pilkada-2024/template-versions", json=template_version()),
    ]

    assert {it.status_code for it in answers} == {code}
    assert database_content(siaga) == before
