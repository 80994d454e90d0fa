"""What the articles let a checklist say, and that nothing of it is taken for a report."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.asking import TEN, by_id, every, lines, one


class Stated(NamedTuple):
    status: str | None
    mentions: set[str]
    """Each with the region that it was said of."""


KPPS = {
    "ADH-03": Stated("done", {"RS2 64"}),
    "ADH-04": Stated("done", {"RS3 64"}),
    "ADH-05A": Stated("done", {"RS4 64"}),
}
SAID_OF_64 = {
    **KPPS,
    "LAW-03": Stated("done", {"RS17 64", "AG3 64", "AG4 64"}),
    "APK-01": Stated(None, {"RS6 64"}),
    "COO-01A": Stated("done", {"RS14 64"}),
    "COO-02": Stated("done", {"RS14 64"}),
}
OWN_TO_64 = {"LAW-04": Stated("done", {"RS18 64", "AG1 64"})}
"""Answered by the province alone."""
OWN_TO_KUTIM = {
    "VUL-01": Stated("done", {"RS7 64.08"}),
    "NEU-05A": Stated(None, {"RS11 64.08"}),
    "NEU-05B": Stated(None, {"RS11 64.08"}),
    "COO-02": Stated("done", {"RS14 64", "EV4 64.08"}),
}
GIVE_NO_LINE = {f"RS{n}" for n in (1, 5, 8, 9, 10, 12, 13, 15, 16, 19)}


def stated(box: Siaga, code: str, **asked: str) -> dict[str, Stated]:
    """By requirement, over own items and roll-ups: both say the same of a requirement."""
    found: dict[str, Stated] = {}
    for line in lines(one(box.nation, f"/readiness-checklists/{code}", **asked)):
        if line["stated"] is not None:
            says = Stated(line["stated"]["status"], {_mention(it) for it in line["stated"]["mentions"]})
            assert found.setdefault(line["code"], says) == says
    return found


def _mention(it: Any) -> str:
    return f"{it['id']} {it['region']}"


def test_the_province_shows_exactly_what_was_said_of_it(box: Siaga) -> None:
    assert stated(box, "64") == SAID_OF_64 | OWN_TO_64


def test_kutai_timur_shows_its_own_and_what_was_said_above(box: Siaga) -> None:
    assert stated(box, "64.08") == SAID_OF_64 | OWN_TO_KUTIM


@pytest.mark.parametrize("code", [code for code in TEN if code != "64.08"])
def test_the_other_nine_show_only_what_was_said_above(box: Siaga, code: str) -> None:
    assert stated(box, code) == SAID_OF_64


def test_a_district_shows_what_it_answers_itself(box: Siaga) -> None:
    assert stated(box, "64.08.04") == {"COO-02": OWN_TO_KUTIM["COO-02"]}


@pytest.mark.parametrize("code", ["ID", "34", "65", "64.02"])
def test_nothing_is_said_elsewhere_or_of_another_election(box: Siaga, code: str) -> None:
    election = "psu-kukar-2025" if code == "64.02" else "pilkada-2024"

    assert stated(box, code, election=election) == {}


@pytest.mark.parametrize("requirement", KPPS)
def test_what_is_said_of_all_kpps_stands_on_the_line_of_the_ten(box: Siaga, requirement: str) -> None:
    checklist = one(box.nation, "/readiness-checklists/64")

    [line] = [it for it in lines(checklist) if it["code"] == requirement]
    assert line in lines(checklist, "roll_ups")
    assert (line["levels"], line["units"], line["reported"]) == (["regency"], 10, 0)
    assert (line["stated"]["status"], line["stated"]["on"]) == ("done", "2024-11-19")


def test_the_latest_word_on_the_memorandum_is_that_it_was_signed(box: Siaga) -> None:
    checklist = one(box.nation, "/readiness-checklists/64")

    found = [it["stated"] for it in lines(checklist, "items") if it["code"] == "LAW-03"]
    assert [(it["status"], it["stage"], it["on"]) for it in found] == [("done", "signed", "2024-10-16")]
    mentions = {it["id"]: (it["kind"], it["status"], it["stage"]) for it in found[0]["mentions"]}
    assert mentions["RS17"] == ("statement", "planned", None)
    assert mentions["AG3"] == ("agreement", "done", "signed")


def test_the_agreement_with_the_police_gives_its_stage(box: Siaga) -> None:
    """Told by a statement and by an agreement of the same day; only the agreement knows the stage."""
    checklist = one(box.nation, "/readiness-checklists/64")

    [found] = [it["stated"] for it in lines(checklist, "items") if it["code"] == "LAW-04"]
    assert (found["status"], found["stage"], found["on"]) == ("done", "signed", "2023-03-13")


@pytest.mark.parametrize(("code", "statuses"), [("64", 7), ("64.08", 7), ("64.01", 6)])
def test_a_checklist_counts_the_requirements_with_a_stated_status(box: Siaga, code: str, statuses: int) -> None:
    checklist = one(box.nation, f"/readiness-checklists/{code}")

    shown = {it["code"] for it in lines(checklist) if it["stated"] and it["stated"]["status"]}
    assert len(shown) == statuses
    assert checklist["counts"]["stated"] == statuses


def test_the_doubtful_the_general_and_the_promised_give_no_line(box: Siaga) -> None:
    mentioned = {id for code in ("64", *TEN) for it in stated(box, code).values() for id in it.mentions}

    assert GIVE_NO_LINE.isdisjoint(mention.partition(" ")[0] for mention in mentioned)


@pytest.mark.parametrize(("path", "id"), [("/statements", "RS19"), ("/risks", "R1"), ("/risks", "R2")])
def test_what_is_about_the_general_election_stays_there(box: Siaga, path: str, id: str) -> None:
    assert id in by_id(box.nation, path)
    assert id in by_id(box.nation, path, election="pemilu-2024")
    assert id not in by_id(box.nation, path, election="pilkada-2024")


def test_every_item_of_the_province_is_unknown_and_assured_by_nobody(box: Siaga) -> None:
    items = every(box.nation, "/checklist-items", within="64")

    assert len(items) > 1_400
    assert {it["status"] for it in items} == {"unknown"}
    assert {it["assurance"] for it in items} == {"none"}
    assert (
        {it["value"] for it in items} == {it["stage"] for it in items} == {it["observed_at"] for it in items} == {None}
    )


@pytest.mark.parametrize("status", ["not_started", "in_progress", "blocked", "done", "not_applicable"])
def test_no_item_is_found_by_a_status_that_nobody_reported(box: Siaga, status: str) -> None:
    assert one(box.nation, "/checklist-items", within="64", status=status)["items"] == []


@pytest.mark.parametrize("assurance", ["reported", "verified", "disputed"])
def test_no_item_is_found_by_an_assurance_that_nobody_gave(box: Siaga, assurance: str) -> None:
    assert one(box.nation, "/checklist-items", within="64", assurance=assurance)["items"] == []


def test_nobody_in_the_country_reported_anything(box: Siaga) -> None:
    roll_ups = lines(one(box.nation, "/readiness-checklists/ID"), "roll_ups")

    assert len(roll_ups) > 80
    assert {it["reported"] for it in roll_ups} == {0}
    assert [it["code"] for it in roll_ups if it["by_status"] != {"unknown": it["units"]}] == []


@pytest.mark.parametrize("code", ["ID", "64", "64.08", "64.08.04"])
def test_a_stated_status_is_counted_nowhere(box: Siaga, code: str) -> None:
    counts = one(box.nation, f"/readiness-checklists/{code}")["counts"]

    assert counts["by_status"] == ({"unknown": counts["items"]} if counts["items"] else {})
    assert (counts["below_reported"], counts["overdue"]) == (0, 0)
