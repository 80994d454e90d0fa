"""Assumptions, answers as of a past day, what needs attention, and the flat table."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest

from api.core.caller import Role
from api.db.reference_cache import ReferenceCache
from api.http.kept_answers import KeptAnswers
from tests.conftest import Siaga
from tests.http.test_statements import statements
from tests.readiness.scenario import Scenario


def get(siaga: Siaga, path: str, **query: Any) -> Any:
    answer = siaga.nation.get(f"/v1/readiness{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_an_assumption_answers_as_its_report_would_and_writes_nothing(scenario: Scenario) -> None:
    before = get(scenario.siaga, "/64.08")
    assumed = get(scenario.siaga, "/64.08", assume="ADH-03@64.08:done,ADH-01@64.08.04:done")
    again = get(scenario.siaga, "/64.08")
    scenario.report(0, 8)
    scenario.report(6, 8)
    after = get(scenario.siaga, "/64.08")

    changing_fields = {"revision", "assumed", "change"}
    assert before == again
    assert assumed["assumed"]
    assert assumed["revision"] == before["revision"] < after["revision"]
    assert {k: v for k, v in assumed.items() if k not in changing_fields} == {
        k: v for k, v in after.items() if k not in changing_fields
    }


def test_an_assumed_polling_day_moves_the_due_dates(scenario: Scenario) -> None:
    now, later = get(scenario.siaga, "/64.08"), get(scenario.siaga, "/64.08", polling_on="2099-01-01")

    assert now["silent"] > 0 == later["units"]
    assert later["reason"]["code"] == "nothing_expected"


@pytest.mark.parametrize(
    ("path", "query", "code"),
    [
        ("/64", {"as_of": "H-25T08:00"}, "by_day_only"),
        ("/64", {"since": "H-25T08:00"}, "by_day_only"),
        ("/64/trend", {"from": "H-25", "to": "H-26"}, "span_unfit"),
        ("/64/trend", {"from": "H-200"}, "span_unfit"),
        ("/ID", {"known_at": "H-30"}, "too_wide"),
        ("/64.08", {"assume": "LOG-08"}, "assumption_malformed"),
        ("/64.08", {"assume": "LOG-08@64.08.04:ready"}, "assumption_malformed"),
        ("/64", {"assume": "LOG-08@64.08.04:done"}, "assumption_elsewhere"),
        ("/64.08", {"assume": "LOG-08@64.08:done"}, "assumption_elsewhere"),
        ("/64.08", {"category": "XYZ"}, "not_in_template"),
        ("/64.08/attention", {"owed_by": "nobody"}, "not_in_template"),
    ],
)
def test_an_unanswerable_question_is_refused(scenario: Scenario, path: str, query: dict[str, str], code: str) -> None:
    answer = scenario.siaga.nation.get(f"/v1/readiness{path}", params=query)

    assert answer.json()["code"] == code, answer.text


def test_attention_counts_equal_those_of_readiness(scenario: Scenario) -> None:
    for number, tenths in ((0, 4), (1, 4), (6, 2), (4, 3)):
        scenario.report(number, tenths)
    scenario.dispute(0, 2)
    scenario.now += timedelta(days=12)
    readiness = get(scenario.siaga, "/64.08", depth=0)
    query = {"limit": 100, "by_requirement": True}
    lines, page = [], get(scenario.siaga, "/64.08/attention", **query)
    lines += page["items"]
    while page["next"]:
        lines += (page := get(scenario.siaga, "/64.08/attention", **query, after=page["next"]))["items"]

    units = {why: sum(it["units"] for it in lines if it["why"] == why) for why in {it["why"] for it in lines}}
    assert len(lines) == page["total"]
    assert units["overdue_critical"] == readiness["critical"] > 0
    assert units["overdue_critical"] + units.get("overdue", 0) == readiness["overdue"]
    assert (units["silent"], units["disputed"], units["blocked"]) == (readiness["silent"], 1, readiness["blocked"])
    assert all(it["owner"]["owed_by"] and it["link"] for it in lines)
    police_lines = get(scenario.siaga, "/64.08/attention", limit=500, owed_by="police")["items"]
    assert police_lines == [it for it in lines if it["owner"]["owed_by"].startswith("police")]
    by_agency = {
        agency: get(scenario.siaga, "/64.08/attention", agency=agency or "none", limit=1)
        for agency in {it["owner"]["agency"] for it in lines}
    }
    assert sum(it["total"] for it in by_agency.values()) == page["total"]
    assert sum(it["units"] for it in by_agency.values()) == page["units"] == sum(units.values())
    day = str((scenario.now - timedelta(days=2)).date())
    past_attention = get(scenario.siaga, "/64.08/attention", as_of=day, why="disputed")
    assert past_attention["units"] == get(scenario.siaga, "/64.08", as_of=day)["disputed"] == 1
    assert get(scenario.siaga, past_attention["items"][0]["link"].removeprefix("/v1/readiness"))["disputed"] == 1


def test_more_at_the_stations_than_was_packed_for_them_is_a_contradiction(scenario: Scenario) -> None:
    def contradictions() -> list[tuple[str, list[str]]]:
        lines = get(scenario.siaga, "/64.08/attention", why="more_than_before", limit=500)["items"]
        assert all(it["region"]["code"] == "64.08" for it in lines)
        return [(it["requirement"], it["about"]) for it in lines]

    def report(requirement: str, value: int) -> None:
        path = f"/v1/readiness-checklists/64.08/items/{requirement}/updates"
        kpu = scenario.siaga.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
        assert kpu.post(path, json={"value": value, "note": "so it was"}).status_code == 201

    scenario.now += timedelta(days=18)
    report("LOG-09", 300)
    assert contradictions() == [], "of what was packed nothing is known"
    report("LOG-06G", 299)
    assert contradictions() == [("LOG-09", ["LOG-06G"])]
    report("LOG-06R", 298)
    assert contradictions() == [("LOG-09", ["LOG-06G", "LOG-06R"])]
    report("LOG-06G", 300)
    report("LOG-06R", 700)
    assert contradictions() == []


def test_public_statements_without_a_report_need_attention(box: Siaga) -> None:
    lines = get(box, "/64/attention", why="stated_not_reported", limit=500)["items"]

    assert {it["requirement"] for it in lines} >= {"ADH-03", "ADH-05A", "COO-01A"}
    assert all(it["about"] for it in lines)


def test_the_flat_table_is_the_same_in_both_forms_and_as_the_tree(scenario: Scenario) -> None:
    scenario.report(0, 8)
    rows = get(scenario.siaga, "", within="64", limit=500)["items"]
    answer = scenario.siaga.nation.get("/v1/readiness?within=64&format=csv")
    *csv_rows, _end = csv.DictReader(io.StringIO(answer.text))
    tree = get(scenario.siaga, "/64")

    assert [row["region"] for row in rows] == ["64", *(it["region"]["code"] for it in tree["children"])]
    assert [(row["region"], row["ADH"]) for row in csv_rows] == [
        (row["region"], "" if row["ADH"] is None else str(row["ADH"])) for row in rows
    ]
    assert rows[0]["score"] == tree["score"]
    assert rows[0]["ADH"] == next(it["score"] for it in tree["categories"] if it["code"] == "ADH")


def test_children_have_their_categories_if_asked_for_also_of_the_past(scenario: Scenario) -> None:
    scenario.report(0, 8)
    rows = get(scenario.siaga, "", within="64", limit=500)["items"][1:]
    scenario.now += timedelta(days=2)
    day = str((scenario.now - timedelta(days=1)).date())
    scenario.report(1, 9)
    of_the_past = get(scenario.siaga, "/64", as_of=day, categories=True)["children"]
    of_today = get(scenario.siaga, "/64", categories=True)["children"]

    assert [{code: row[code] for code in it["categories"]} for row, it in zip(rows, of_the_past, strict=True)] == [
        it["categories"] for it in of_the_past
    ]
    assert {*of_the_past[0]["categories"]} == {it["code"] for it in get(scenario.siaga, "/64")["categories"]}
    assert [it["categories"] for it in of_today] != [it["categories"] for it in of_the_past]
    assert {it["categories"] for it in get(scenario.siaga, "/64")["children"]} == {None}


def test_readiness_names_the_regions_above_it(box: Siaga) -> None:
    for token_region in ("ID", "64.08.04"):
        answer = box.client(token_region).get("/v1/readiness/64.08.04?depth=0")
        assert [it["name"] for it in answer.json()["ancestors"]] == ["Indonesia", "Kalimantan Timur", "Kutai Timur"]


@pytest.mark.parametrize("path", ["", "/{}", "/{}/explanation", "/{}/attention"])
def test_a_large_region_takes_as_many_statements_as_a_small_one(box: Siaga, path: str) -> None:
    bearer = f"Bearer {box.secret('ID', role=Role.ADMIN)}"
    target = f"/v1/readiness{path}" if path else "/v1/readiness?within={}"
    statement_counts = {}
    for region in ("64.09", "64.03", "64", "ID"):
        box.database.reference_cache = ReferenceCache()
        statement_counts[region] = len(statements(box, bearer, target.format(region)))

    assert statement_counts["64.09"] == statement_counts["64.03"] <= 30
    assert statement_counts["64"] == statement_counts["ID"] <= 30


def test_items_of_another_election_do_not_change_the_answer(scenario: Scenario) -> None:
    """The other election has disputed items with unusual values in the same regions."""
    scenario.report(0, 4)
    scenario.dispute(0, 9)
    before = get(scenario.siaga, "/64.08")
    columns = "election, region, requirement, status, assurance, value, target, good_until, last_activity_at, revision"
    with scenario.siaga.database.write() as session:
        session.connection().exec_driver_sql(
            f"INSERT INTO checklist_item ({columns}) SELECT 'pemilu-2024', region, requirement, 'done', 'disputed', "
            "999999, 1, good_until, last_activity_at, 1 FROM checklist_item"
        )
    scenario.siaga.app.state.kept_answers = KeptAnswers()

    assert get(scenario.siaga, "/64.08") == before
