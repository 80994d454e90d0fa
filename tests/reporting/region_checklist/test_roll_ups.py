"""What a region's roll-ups say is what the checklists of all below it add up to."""

from collections import Counter
from typing import Any

import pytest

from tests.checklists.make import checklist, lines, roll_ups
from tests.conftest import Siaga

UNITS = ["64", "64.01", "64.02", "64.03", "64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74"]
BY_FIGURES = {None, "no_figure"}
"""Why a line has no target where targets are made of figures."""


def below(checklists: dict[str, Any], region: str, code: str) -> list[Any]:
    """The lines of this requirement that are expected below this region."""
    found = [lines(it).get(code) for at, it in checklists.items() if at.startswith(f"{region}.")]
    return [line for line in found if line is not None and line["expected"]]


@pytest.mark.parametrize("region", UNITS)
def test_there_is_a_roll_up_for_all_that_is_answered_below(checklists: dict[str, Any], region: str) -> None:
    codes = {code for at, it in checklists.items() if at.startswith(f"{region}.") for code in lines(it)}

    assert set(roll_ups(checklists[region])) == {code for code in codes if below(checklists, region, code)}


@pytest.mark.parametrize("region", UNITS)
def test_a_roll_up_counts_who_answers_and_how_it_stands(checklists: dict[str, Any], region: str) -> None:
    for code, line in roll_ups(checklists[region]).items():
        statuses = Counter(it["status"] for it in below(checklists, region, code))
        assert line["units"] == statuses.total(), code
        assert {status: n for status, n in line["by_status"].items() if n} == statuses, code
        assert line["reported"] == statuses.total() - statuses["unknown"], code


@pytest.mark.parametrize("region", UNITS)
def test_a_roll_up_adds_up_the_targets(checklists: dict[str, Any], region: str) -> None:
    for code, line in roll_ups(checklists[region]).items():
        targets = [it["target"] for it in below(checklists, region, code)]
        if None not in targets and {it["why"] for it in targets} <= BY_FIGURES:
            known = [it["value"] for it in targets if it["value"] is not None]
            assert line["target"] == (sum(known) if known else None), code
            assert line["without_figure"] == len(targets) - len(known), code
        else:
            assert (line["target"], line["without_figure"]) == (None, 0), code


@pytest.mark.parametrize("region", UNITS)
def test_the_counts_are_those_of_the_lines(checklists: dict[str, Any], region: str) -> None:
    found = checklists[region]

    own, rolled = [it for it in lines(found).values() if it["expected"]], roll_ups(found).values()
    assert found["counts"]["items"] == len(own)
    assert found["counts"]["by_status"] == Counter(it["status"] for it in own)
    assert found["counts"]["silent"] == sum(it["silent"] for it in own)
    assert found["counts"]["overdue"] == sum(it["overdue"] for it in own)
    assert found["counts"]["below"] == sum(it["units"] for it in rolled)
    assert found["counts"]["below_reported"] == sum(it["reported"] for it in rolled)


def test_a_province_adds_up_its_regencies(checklists: dict[str, Any]) -> None:
    children = [checklists[code] for code in UNITS[1:]]
    units: Counter[str] = Counter()
    for it in children:
        units.update({code: line["units"] for code, line in roll_ups(it).items()})
        units.update(code for code, line in lines(it).items() if line["expected"])

    assert {code: line["units"] for code, line in roll_ups(checklists["64"]).items()} == units


def test_a_report_where_nobody_answers_counts_nowhere(reported_box: Siaga) -> None:
    """`REPORTED` has one for the nation itself, of what regencies answer, and one for 64.08, of what provinces do."""
    assert "LOG-09" not in lines(checklist(reported_box, "ID"))
    assert "VCR-10" not in {**lines(checklist(reported_box, "64.08")), **roll_ups(checklist(reported_box, "64"))}


def test_the_nation_counts_545_votes_and_all_districts_of_that_day(reported_box: Siaga) -> None:
    found = roll_ups(checklist(reported_box, "ID"))

    assert found["VCR-10"]["units"] == 37
    assert found["LOG-01G"]["units"] == 514 - 5
    assert found["LOG-01R"]["units"] == 508
    assert found["LOG-08"]["units"] == 7277
    assert found["CTG-04"]["units"] == 4 + 1
    assert found["LOG-09"]["by_status"] == {"done": 2, "in_progress": 1, "not_started": 1, "unknown": 510}


def test_what_is_stated_is_the_same_in_a_line_and_its_roll_up(checklists: dict[str, Any]) -> None:
    found = checklists["64"]

    both = {code: line for code, line in lines(found).items() if code in roll_ups(found)}
    here = {code: line["stated"] for code, line in both.items()}
    above = {code: roll_ups(found)[code]["stated"] for code in both}
    assert {code: it and {**it, "days_late": None} for code, it in here.items()} == above, "many items, many due days"
    stated = {**roll_ups(found), **lines(found)}.values()
    assert found["counts"]["stated"] == sum(bool(it["stated"] and it["stated"]["status"]) for it in stated)
