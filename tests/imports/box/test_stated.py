"""Which stated statuses the articles give a checklist, and that none is taken for a report."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, checklist_lines, get_all, get_by_id, get_one


class Stated(NamedTuple):
    status: str | None
    """Of the region itself."""
    above: str | None
    """Of the nearest region above, with its code."""
    mentions: set[str]
    """Each mention with the region it is about."""


MENTIONS_OF_64 = {
    "ADH-03": {"RS2 64"},
    "ADH-04": {"RS3 64"},
    "ADH-05A": {"RS4 64"},
    "LAW-03": {"RS17 64", "AG3 64", "AG4 64"},
    "COO-01A": {"RS14 64"},
    "COO-02": {"RS14 64"},
}
ASKED_OF_64 = {"APK-01": Stated(None, None, {"RS6 64"})}
KPPS = ("ADH-03", "ADH-04", "ADH-05A")
STATED_OF_64 = {code: Stated("done", None, mentions) for code, mentions in MENTIONS_OF_64.items()} | ASKED_OF_64
STATED_ABOVE = {code: Stated(None, "done 64", mentions) for code, mentions in MENTIONS_OF_64.items()} | ASKED_OF_64
"""What a regency shows of its province: never as its own."""
ONLY_OF_64 = {"LAW-04": Stated("done", None, {"AG1 64"})}
"""Answered by the province alone."""
ONLY_OF_KUTIM = {
    "NEU-05A": Stated(None, None, {"RS11 64.08"}),
    "NEU-05B": Stated(None, None, {"RS11 64.08"}),
    "COO-02": Stated("done", "done 64", {"RS14 64", "EV4 64.08"}),
}
GIVE_NO_LINE = {f"RS{n}" for n in (1, 5, 7, 8, 9, 10, 12, 13, 15, 16, 18, 19, *range(20, 30))}


def stated_by_code(box: Siaga, code: str, **query: str) -> dict[str, Stated]:
    """By requirement code, from items and roll-ups, which must agree on a requirement."""
    stated_by_requirement: dict[str, Stated] = {}
    for line in checklist_lines(get_one(box.nation, f"/readiness-checklists/{code}", **query)):
        if line["stated"] is not None:
            stated, above = line["stated"], line["stated"]["above"]
            statement = Stated(
                stated["status"],
                above and f"{above['status']} {above['region']}",
                {mention_label(it) for it in stated["mentions"]},
            )
            assert stated_by_requirement.setdefault(line["code"], statement) == statement
    return stated_by_requirement


def mention_label(mention: Any) -> str:
    return f"{mention['id']} {mention['region']}"


def test_the_province_shows_exactly_what_was_stated_of_it(box: Siaga) -> None:
    assert stated_by_code(box, "64") == STATED_OF_64 | ONLY_OF_64


def test_kutai_timur_shows_statements_about_itself_and_about_the_province(box: Siaga) -> None:
    assert stated_by_code(box, "64.08") == STATED_ABOVE | ONLY_OF_KUTIM


@pytest.mark.parametrize("code", [code for code in TEN if code != "64.08"])
def test_the_other_nine_show_only_statements_about_the_province(box: Siaga, code: str) -> None:
    """Finding A2: as such, and never as their own."""
    assert stated_by_code(box, code) == STATED_ABOVE


def test_a_district_shows_what_it_answers_itself(box: Siaga) -> None:
    assert stated_by_code(box, "64.08.04") == {"COO-02": Stated(None, "done 64.08", {"RS14 64", "EV4 64.08"})}


@pytest.mark.parametrize("code", ["ID", "34", "65", "64.02"])
def test_nothing_is_stated_elsewhere_or_of_another_election(box: Siaga, code: str) -> None:
    election = "psu-kukar-2025" if code == "64.02" else "pilkada-2024"

    assert stated_by_code(box, code, election=election) == {}


def one_stated(box: Siaga, code: str, requirement: str, **query: str) -> Any:
    return get_one(box.nation, f"/readiness-checklists/{code}/items/{requirement}", **query)["stated"]


@pytest.mark.parametrize("code", ["64", "64.08", "64.72", "64.08.04"])
def test_what_was_only_said_to_be_done_is_never_late(box: Siaga, code: str) -> None:
    """Finding A1: nobody said on which day it was done."""
    for line in checklist_lines(get_one(box.nation, f"/readiness-checklists/{code}"), "items"):
        stated = line["stated"]
        if stated and stated["kind"] in (None, "statement"):
            assert (stated["done_on"], stated["days_late"]) == (None, None), line["code"]


@pytest.mark.parametrize(("code", "requirement", "days_late"), [("64", "LAW-03", 18), ("64.08", "COO-02", 0)])
def test_a_deed_on_a_known_day_is_as_late_as_it_was(box: Siaga, code: str, requirement: str, days_late: int) -> None:
    """Finding A1, and B: both are held against days that are Siaga's own judgement, and say so."""
    item = get_one(box.nation, f"/readiness-checklists/{code}/items/{requirement}")

    assert (item["stated"]["days_late"], item["due_judged"]) == (days_late, True)


def test_a_later_remark_about_the_province_does_not_override_the_regencys_own_meeting(box: Siaga) -> None:
    """Finding A3."""
    for day in ("2024-11-20", "2024-11-23"):
        stated = one_stated(box, "64.08", "COO-02", as_of=day)
        assert (stated["id"], stated["on"], stated["days_late"]) == ("EV4", "2024-10-30", 0)


def test_the_mapping_of_the_government_says_nothing_of_the_mapping_of_the_supervisor(box: Siaga) -> None:
    """Finding A4."""
    assert one_stated(box, "64.08", "VUL-01") is None


def test_an_agreement_for_another_election_is_not_early_for_this_one(box: Siaga) -> None:
    """Finding A6: an external page says that its title covers the Pilkada; no article and no speaker does."""
    stated = one_stated(box, "64", "LAW-04")

    [mention] = stated["mentions"]
    assert (mention["id"], mention["election"], stated["days_late"]) == ("AG1", "pemilu-2024", None)
    assert [it["origin"] for it in mention["sources"] if it["field"] == "fulfils"] == ["external"]


@pytest.mark.parametrize("requirement", KPPS)
def test_a_statement_about_all_kpps_is_shown_on_the_roll_up_of_the_ten(box: Siaga, requirement: str) -> None:
    checklist = get_one(box.nation, "/readiness-checklists/64")

    [line] = [it for it in checklist_lines(checklist) if it["code"] == requirement]
    assert line in checklist_lines(checklist, "roll_ups")
    assert (line["levels"], line["units"], line["reported"]) == (["regency"], 10, 0)
    assert (line["stated"]["status"], line["stated"]["on"]) == ("done", "2024-11-19")


def test_the_latest_word_on_the_memorandum_is_that_it_was_signed(box: Siaga) -> None:
    checklist = get_one(box.nation, "/readiness-checklists/64")

    stated_answers = [it["stated"] for it in checklist_lines(checklist, "items") if it["code"] == "LAW-03"]
    assert [(it["status"], it["stage"], it["on"]) for it in stated_answers] == [("done", "signed", "2024-10-16")]
    mentions = {it["id"]: (it["kind"], it["status"], it["stage"]) for it in stated_answers[0]["mentions"]}
    assert mentions["RS17"] == ("statement", "planned", None)
    assert mentions["AG3"] == ("agreement", "done", "signed")


def test_the_agreement_with_the_police_gives_its_stage(box: Siaga) -> None:
    checklist = get_one(box.nation, "/readiness-checklists/64")

    [stated_answer] = [it["stated"] for it in checklist_lines(checklist, "items") if it["code"] == "LAW-04"]
    assert (stated_answer["status"], stated_answer["stage"], stated_answer["on"]) == ("done", "signed", "2023-03-13")


@pytest.mark.parametrize(("code", "statuses"), [("64", 7), ("64.08", 1), ("64.01", 0)])
def test_a_checklist_counts_the_requirements_with_a_stated_status(box: Siaga, code: str, statuses: int) -> None:
    checklist = get_one(box.nation, f"/readiness-checklists/{code}")

    shown = {it["code"] for it in checklist_lines(checklist) if it["stated"] and it["stated"]["status"]}
    assert len(shown) == statuses
    assert checklist["counts"]["stated"] == statuses


def test_the_doubtful_the_general_and_the_promised_give_no_line(box: Siaga) -> None:
    mentioned = {id for code in ("64", *TEN) for it in stated_by_code(box, code).values() for id in it.mentions}

    assert GIVE_NO_LINE.isdisjoint(mention.partition(" ")[0] for mention in mentioned)


@pytest.mark.parametrize(("path", "id"), [("/statements", "RS19"), ("/risks", "R1"), ("/risks", "R2")])
def test_records_of_the_general_election_are_listed_only_there(box: Siaga, path: str, id: str) -> None:
    assert id in get_by_id(box.nation, path)
    assert id in get_by_id(box.nation, path, election="pemilu-2024")
    assert id not in get_by_id(box.nation, path, election="pilkada-2024")


def test_every_item_of_the_province_is_unknown_and_assured_by_nobody(box: Siaga) -> None:
    items = get_all(box.nation, "/checklist-items", within="64")

    assert len(items) > 1_400
    assert {it["status"] for it in items} == {"unknown"}
    assert {it["assurance"] for it in items} == {"none"}
    assert (
        {it["value"] for it in items} == {it["stage"] for it in items} == {it["observed_at"] for it in items} == {None}
    )


@pytest.mark.parametrize("status", ["not_started", "in_progress", "blocked", "done", "not_applicable"])
def test_no_item_is_found_by_a_status_that_nobody_reported(box: Siaga, status: str) -> None:
    assert get_one(box.nation, "/checklist-items", within="64", status=status)["items"] == []


@pytest.mark.parametrize("assurance", ["reported", "verified", "disputed"])
def test_no_item_is_found_by_an_assurance_that_nobody_gave(box: Siaga, assurance: str) -> None:
    assert get_one(box.nation, "/checklist-items", within="64", assurance=assurance)["items"] == []


def test_nobody_in_the_country_reported_anything(box: Siaga) -> None:
    roll_ups = checklist_lines(get_one(box.nation, "/readiness-checklists/ID"), "roll_ups")

    assert len(roll_ups) > 80
    assert {it["reported"] for it in roll_ups} == {0}
    assert [it["code"] for it in roll_ups if it["by_status"] != {"unknown": it["units"]}] == []


@pytest.mark.parametrize("code", ["ID", "64", "64.08", "64.08.04"])
def test_a_stated_status_is_counted_nowhere(box: Siaga, code: str) -> None:
    counts = get_one(box.nation, f"/readiness-checklists/{code}")["counts"]

    assert counts["by_status"] == ({"unknown": counts["items"]} if counts["items"] else {})
    assert (counts["below_reported"], counts["overdue"]) == (0, 0)
