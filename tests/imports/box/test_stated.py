"""Which stated statuses the articles give a checklist, and that none is taken for a report."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, checklist_lines, get_all, get_by_id, get_one


class Stated(NamedTuple):
    status: str | None
    mentions: set[str]
    """Each mention with the region it is about."""


KPPS = {
    "ADH-03": Stated("done", {"RS2 64"}),
    "ADH-04": Stated("done", {"RS3 64"}),
    "ADH-05A": Stated("done", {"RS4 64"}),
}
STATED_OF_64 = {
    **KPPS,
    "LAW-03": Stated("done", {"RS17 64", "AG3 64", "AG4 64"}),
    "APK-01": Stated(None, {"RS6 64"}),
    "COO-01A": Stated("done", {"RS14 64"}),
    "COO-02": Stated("done", {"RS14 64"}),
}
ONLY_OF_64 = {"LAW-04": Stated("done", {"RS18 64", "AG1 64"})}
"""Answered by the province alone."""
ONLY_OF_KUTIM = {
    "VUL-01": Stated("done", {"RS7 64.08"}),
    "NEU-05A": Stated(None, {"RS11 64.08"}),
    "NEU-05B": Stated(None, {"RS11 64.08"}),
    "COO-02": Stated("done", {"RS14 64", "EV4 64.08"}),
}
GIVE_NO_LINE = {f"RS{n}" for n in (1, 5, 8, 9, 10, 12, 13, 15, 16, 19)}


def stated_by_code(box: Siaga, code: str, **query: str) -> dict[str, Stated]:
    """By requirement code, from items and roll-ups, which must agree on a requirement."""
    stated_by_requirement: dict[str, Stated] = {}
    for line in checklist_lines(get_one(box.nation, f"/readiness-checklists/{code}", **query)):
        if line["stated"] is not None:
            statement = Stated(line["stated"]["status"], {mention_label(it) for it in line["stated"]["mentions"]})
            assert stated_by_requirement.setdefault(line["code"], statement) == statement
    return stated_by_requirement


def mention_label(mention: Any) -> str:
    return f"{mention['id']} {mention['region']}"


def test_the_province_shows_exactly_what_was_stated_of_it(box: Siaga) -> None:
    assert stated_by_code(box, "64") == STATED_OF_64 | ONLY_OF_64


def test_kutai_timur_shows_statements_about_itself_and_about_the_province(box: Siaga) -> None:
    assert stated_by_code(box, "64.08") == STATED_OF_64 | ONLY_OF_KUTIM


@pytest.mark.parametrize("code", [code for code in TEN if code != "64.08"])
def test_the_other_nine_show_only_statements_about_the_province(box: Siaga, code: str) -> None:
    assert stated_by_code(box, code) == STATED_OF_64


def test_a_district_shows_what_it_answers_itself(box: Siaga) -> None:
    assert stated_by_code(box, "64.08.04") == {"COO-02": ONLY_OF_KUTIM["COO-02"]}


@pytest.mark.parametrize("code", ["ID", "34", "65", "64.02"])
def test_nothing_is_stated_elsewhere_or_of_another_election(box: Siaga, code: str) -> None:
    election = "psu-kukar-2025" if code == "64.02" else "pilkada-2024"

    assert stated_by_code(box, code, election=election) == {}


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
    """A statement and an agreement of the same day mention it; only the agreement has a stage."""
    checklist = get_one(box.nation, "/readiness-checklists/64")

    [stated_answer] = [it["stated"] for it in checklist_lines(checklist, "items") if it["code"] == "LAW-04"]
    assert (stated_answer["status"], stated_answer["stage"], stated_answer["on"]) == ("done", "signed", "2023-03-13")


@pytest.mark.parametrize(("code", "statuses"), [("64", 7), ("64.08", 7), ("64.01", 6)])
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
