"""The roll-ups of a region equal what the checklists of all regions below it add up to."""

from collections import Counter
from typing import Any

import pytest

from tests.checklists.make import checklist, lines, roll_ups
from tests.conftest import Siaga

UNITS = ["64", "64.01", "64.02", "64.03", "64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74"]
BY_FIGURES = {None, "no_figure"}
"""The values of `why` on a target that comes from figures."""


def expected_lines_below(checklists: dict[str, Any], region: str, code: str) -> list[Any]:
    """Return the lines of this requirement that are expected in regions below this one."""
    candidates = [
        lines(it).get(code) for checklist_region, it in checklists.items() if checklist_region.startswith(f"{region}.")
    ]
    return [line for line in candidates if line is not None and line["expected"]]


@pytest.mark.parametrize("region", UNITS)
def test_every_requirement_answered_below_has_a_roll_up(checklists: dict[str, Any], region: str) -> None:
    codes = {code for at, it in checklists.items() if at.startswith(f"{region}.") for code in lines(it)}

    assert set(roll_ups(checklists[region])) == {
        code for code in codes if expected_lines_below(checklists, region, code)
    }


@pytest.mark.parametrize("region", UNITS)
def test_a_roll_up_counts_units_by_status(checklists: dict[str, Any], region: str) -> None:
    for code, line in roll_ups(checklists[region]).items():
        statuses = Counter(it["status"] for it in expected_lines_below(checklists, region, code))
        assert line["units"] == statuses.total(), code
        assert {status: n for status, n in line["by_status"].items() if n} == statuses, code
        assert line["reported"] == statuses.total() - statuses["unknown"], code


@pytest.mark.parametrize("region", UNITS)
def test_a_roll_up_adds_up_the_targets(checklists: dict[str, Any], region: str) -> None:
    for code, line in roll_ups(checklists[region]).items():
        targets = [it["target"] for it in expected_lines_below(checklists, region, code)]
        if None not in targets and {it["why"] for it in targets} <= BY_FIGURES:
            known_targets = [it["value"] for it in targets if it["value"] is not None]
            assert line["target"] == (sum(known_targets) if known_targets else None), code
            assert line["without_figure"] == len(targets) - len(known_targets), code
        else:
            assert (line["target"], line["without_figure"]) == (None, 0), code


@pytest.mark.parametrize("region", UNITS)
def test_the_counts_of_a_checklist_equal_its_lines(checklists: dict[str, Any], region: str) -> None:
    region_checklist = checklists[region]

    expected_lines, roll_up_lines = (
        [it for it in lines(region_checklist).values() if it["expected"]],
        roll_ups(region_checklist).values(),
    )
    assert region_checklist["counts"]["items"] == len(expected_lines)
    assert region_checklist["counts"]["by_status"] == Counter(it["status"] for it in expected_lines)
    assert region_checklist["counts"]["silent"] == sum(it["silent"] for it in expected_lines)
    assert region_checklist["counts"]["overdue"] == sum(it["overdue"] for it in expected_lines)
    assert region_checklist["counts"]["below"] == sum(it["units"] for it in roll_up_lines)
    assert region_checklist["counts"]["below_reported"] == sum(it["reported"] for it in roll_up_lines)


def test_a_province_adds_up_its_regencies(checklists: dict[str, Any]) -> None:
    regencies = [checklists[code] for code in UNITS[1:]]
    expected_units: Counter[str] = Counter()
    for regency in regencies:
        expected_units.update({code: line["units"] for code, line in roll_ups(regency).items()})
        expected_units.update(code for code, line in lines(regency).items() if line["expected"])

    assert {code: line["units"] for code, line in roll_ups(checklists["64"]).items()} == expected_units


def test_a_report_at_the_wrong_level_counts_nowhere(reported_box: Siaga) -> None:
    """`REPORTED` has two: for the nation, of a requirement of regencies; for 64.08, of a requirement of provinces."""
    assert "LOG-09" not in lines(checklist(reported_box, "ID"))
    assert "VCR-10" not in {**lines(checklist(reported_box, "64.08")), **roll_ups(checklist(reported_box, "64"))}


def test_the_nation_counts_545_votes_and_all_districts_of_that_day(reported_box: Siaga) -> None:
    national_roll_ups = roll_ups(checklist(reported_box, "ID"))

    assert national_roll_ups["VCR-10"]["units"] == 37
    assert national_roll_ups["LOG-01G"]["units"] == 514 - 5
    assert national_roll_ups["LOG-01R"]["units"] == 508
    assert national_roll_ups["LOG-08"]["units"] == 7277
    assert national_roll_ups["CTG-04"]["units"] == 4 + 1
    assert national_roll_ups["LOG-09"]["by_status"] == {"done": 2, "in_progress": 1, "not_started": 1, "unknown": 510}


def test_a_line_and_its_roll_up_state_the_same(checklists: dict[str, Any]) -> None:
    province = checklists["64"]

    lines_with_roll_up = {code: line for code, line in lines(province).items() if code in roll_ups(province)}
    stated_by_lines = {code: line["stated"] for code, line in lines_with_roll_up.items()}
    stated_by_roll_ups = {code: roll_ups(province)[code]["stated"] for code in lines_with_roll_up}
    assert {code: it and {**it, "days_late": None} for code, it in stated_by_lines.items()} == stated_by_roll_ups, (
        "many items, many due days"
    )
    all_lines = {**roll_ups(province), **lines(province)}.values()
    assert province["counts"]["stated"] == sum(bool(it["stated"] and it["stated"]["status"]) for it in all_lines)
