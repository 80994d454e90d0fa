"""What if, as of, what needs attention, and the flat table."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest

from api.core.caller import Role
from api.db.reference_cache import ReferenceCache
from tests.conftest import Siaga
from tests.http.test_statements import statements
from tests.readiness.play import Play


def get(siaga: Siaga, path: str, **asked: Any) -> Any:
    answer = siaga.nation.get(f"/v1/readiness{path}", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_what_is_assumed_is_what_is_answered_once_it_is_so_and_nothing_is_written(play: Play) -> None:
    before = get(play.siaga, "/64.08")
    assumed = get(play.siaga, "/64.08", assume="ADH-03@64.08:done,ADH-01@64.08.04:done")
    again = get(play.siaga, "/64.08")
    play.report(0, 8)
    play.report(6, 8)
    after = get(play.siaga, "/64.08")

    own = {"revision", "assumed", "change"}
    assert before == again
    assert assumed["assumed"]
    assert assumed["revision"] == before["revision"] < after["revision"]
    assert {k: v for k, v in assumed.items() if k not in own} == {k: v for k, v in after.items() if k not in own}


def test_another_polling_day_moves_what_is_due(play: Play) -> None:
    now, later = get(play.siaga, "/64.08"), get(play.siaga, "/64.08", polling_on="2099-01-01")

    assert now["silent"] > 0 == later["units"]
    assert later["reason"]["code"] == "nothing_expected"


@pytest.mark.parametrize(
    ("path", "asked", "code"),
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
def test_what_cannot_be_answered_is_refused(play: Play, path: str, asked: dict[str, str], code: str) -> None:
    answer = play.siaga.nation.get(f"/v1/readiness{path}", params=asked)

    assert answer.json()["code"] == code, answer.text


def test_what_needs_attention_is_counted_as_readiness_counts_it(play: Play) -> None:
    for number, tenths in ((0, 4), (1, 4), (6, 2), (4, 3)):
        play.report(number, tenths)
    play.dispute(0, 2)
    play.now += timedelta(days=12)
    whole = get(play.siaga, "/64.08", depth=0)
    lines, page = [], get(play.siaga, "/64.08/attention", limit=100)
    lines += page["items"]
    while page["next"]:
        lines += (page := get(play.siaga, "/64.08/attention", limit=100, after=page["next"]))["items"]

    units = {why: sum(it["units"] for it in lines if it["why"] == why) for why in {it["why"] for it in lines}}
    assert len(lines) == page["total"]
    assert units["overdue_critical"] == whole["critical"] > 0
    assert units["overdue_critical"] + units.get("overdue", 0) == whole["overdue"]
    assert (units["silent"], units["disputed"], units["blocked"]) == (whole["silent"], 1, whole["blocked"])
    assert all(it["owner"]["owed_by"] and it["link"] for it in lines)
    own = get(play.siaga, "/64.08/attention", limit=500, owed_by="police")["items"]
    assert own == [it for it in lines if it["owner"]["owed_by"].startswith("police")]
    by_agency = {
        agency: get(play.siaga, "/64.08/attention", agency=agency or "none", limit=1)
        for agency in {it["owner"]["agency"] for it in lines}
    }
    assert sum(it["total"] for it in by_agency.values()) == page["total"]
    assert sum(it["units"] for it in by_agency.values()) == page["units"] == sum(units.values())
    day = str((play.now - timedelta(days=2)).date())
    then = get(play.siaga, "/64.08/attention", as_of=day, why="disputed")
    assert then["units"] == get(play.siaga, "/64.08", as_of=day)["disputed"] == 1
    assert get(play.siaga, then["items"][0]["link"].removeprefix("/v1/readiness"))["disputed"] == 1


def test_more_at_the_stations_than_was_packed_for_them_is_a_contradiction(play: Play) -> None:
    def found() -> list[tuple[str, list[str]]]:
        lines = get(play.siaga, "/64.08/attention", why="more_than_before", limit=500)["items"]
        assert all(it["region"]["code"] == "64.08" for it in lines)
        return [(it["requirement"], it["about"]) for it in lines]

    def report(code: str, value: int) -> None:
        path = f"/v1/readiness-checklists/64.08/items/{code}/updates"
        kpu = play.siaga.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
        assert kpu.post(path, json={"value": value, "note": "so it was"}).status_code == 201

    play.now += timedelta(days=18)
    report("LOG-09", 300)
    assert found() == [], "of what was packed nothing is known"
    report("LOG-06G", 299)
    assert found() == [("LOG-09", ["LOG-06G"])]
    report("LOG-06R", 298)
    assert found() == [("LOG-09", ["LOG-06G", "LOG-06R"])]
    report("LOG-06G", 300)
    report("LOG-06R", 700)
    assert found() == []


def test_public_statements_stand_against_silence(box: Siaga) -> None:
    lines = get(box, "/64/attention", why="stated_not_reported", limit=500)["items"]

    assert {it["requirement"] for it in lines} >= {"ADH-03", "ADH-05A", "COO-01A"}
    assert all(it["about"] for it in lines)


def test_the_flat_table_is_the_same_in_both_forms_and_as_the_tree(play: Play) -> None:
    play.report(0, 8)
    rows = get(play.siaga, "", within="64", limit=500)["items"]
    answer = play.siaga.nation.get("/v1/readiness?within=64&format=csv")
    *written, _end = csv.DictReader(io.StringIO(answer.text))
    whole = get(play.siaga, "/64")

    assert [row["region"] for row in rows] == ["64", *(it["region"]["code"] for it in whole["children"])]
    assert [(row["region"], row["ADH"]) for row in written] == [
        (row["region"], "" if row["ADH"] is None else str(row["ADH"])) for row in rows
    ]
    assert rows[0]["score"] == whole["score"]
    assert rows[0]["ADH"] == next(it["score"] for it in whole["categories"] if it["code"] == "ADH")


@pytest.mark.parametrize("path", ["", "/{}", "/{}/explanation", "/{}/attention"])
def test_a_large_region_takes_as_many_statements_as_a_small_one(box: Siaga, path: str) -> None:
    bearer = f"Bearer {box.secret('ID', role=Role.ADMIN)}"
    target = f"/v1/readiness{path}" if path else "/v1/readiness?within={}"
    asked = {}
    for region in ("64.09", "64.03", "64", "ID"):
        box.database.reference_cache = ReferenceCache()
        asked[region] = len(statements(box, bearer, target.format(region)))

    assert asked["64.09"] == asked["64.03"] <= 30
    assert asked["64"] == asked["ID"] <= 30


def test_another_election_is_not_looked_at(play: Play) -> None:
    """Odd items of another election, in the same regions, change nothing here."""
    play.report(0, 4)
    play.dispute(0, 9)
    before = get(play.siaga, "/64.08")
    copies = "election, region, requirement, status, assurance, value, target, good_until, revision"
    with play.siaga.database.write() as session:
        session.connection().exec_driver_sql(
            f"INSERT INTO checklist_item ({copies}) SELECT 'pemilu-2024', region, requirement, 'done', 'disputed', "
            "999999, 1, good_until, 1 FROM checklist_item"
        )
    play.siaga.app.state.answer_cache.answers.clear()

    assert get(play.siaga, "/64.08") == before
