"""What counts are measured against: figures, ballots, other requirements, reported targets. No database."""

from typing import Any

import pytest

from api.checklists.counters import Counters
from api.checklists.domain import (
    NO_TARGET,
    ChecklistTemplate,
    NoTarget,
    Target,
    count_expected_items,
    derive_target,
    flagged_region,
    is_minimum,
    stored_target,
    target_figures,
    target_requirements,
    zero_target_regions,
)
from api.checklists.expectations.domain import (
    UnitGroup,
    effective_target,
    expected_units,
    sum_targets,
    target_formula,
)
from api.checklists.models import Measure, Requirement
from api.checklists.status_at import Expectation, Timing
from tests.checklists.rows import a_count, a_flag, a_region, a_requirement, an_item, november

STATIONS = {"factor": "1", "figure": "stations"}
GROUP = UnitGroup("64.08", "district", governor=True, regent_mayor=True)
ONE_BALLOT = UnitGroup("64.09", "district", governor=True, regent_mayor=False)


def target_of(
    requirement: Requirement,
    figures: dict[str, int] | None = None,
    values: dict[str, int] | None = None,
    ballots: int = 2,
) -> Target:
    return derive_target(requirement, figures or {}, values or {}, ballots)


# One region


def test_a_target_is_a_factor_times_a_figure() -> None:
    assert target_of(a_count({"factor": "4", "figure": "stations"}), {"stations": 300}) == Target(1200, None)


def test_terms_add_up() -> None:
    requirement = a_count(STATIONS, {"factor": "2", "figure": "special_stations"})

    assert target_of(requirement, {"stations": 300, "special_stations": 5}).value == 310


@pytest.mark.parametrize(("ballots", "expected"), [(0, 0), (1, 300), (2, 600)])
def test_a_term_may_be_multiplied_by_the_number_of_ballots(ballots: int, expected: int) -> None:
    assert target_of(a_count({**STATIONS, "ballots": True}), {"stations": 300}, ballots=ballots).value == expected


def test_a_factor_may_stand_alone() -> None:
    assert target_of(a_count({"factor": "6"})).value == 6


@pytest.mark.parametrize(("voters", "expected"), [(297_994, 305_444), (27_869, 28_566), (40, 41), (0, 0)])
def test_a_factor_that_is_not_whole_is_rounded_up(voters: int, expected: int) -> None:
    """Ballots for all voters and 2.5 percent. A little more is as it should be, a little less is not done."""
    ballots = a_count({"factor": "1.025", "figure": "registered_voters"})

    assert target_of(ballots, {"registered_voters": voters}).value == expected
    assert is_minimum(ballots)
    assert not is_minimum(a_count(STATIONS, {"factor": "3"}))


def test_a_target_of_zero_is_a_target() -> None:
    assert target_of(a_count(STATIONS), {"stations": 0}) == Target(0, None)


def test_without_its_figure_a_count_has_no_target_yet() -> None:
    requirement = a_count(STATIONS, {"factor": "1", "figure": "special_stations"})

    assert target_of(requirement, {"stations": 300}) == Target(None, NoTarget.NO_FIGURE)


def test_a_target_may_be_the_value_of_another_requirement() -> None:
    requirement = a_count({"factor": "2", "requirement": "LOG-01G"})

    assert target_of(requirement, values={"LOG-01G": 150}) == Target(300, None)
    assert target_of(requirement) == Target(None, NoTarget.AWAITS)


def test_a_target_may_come_with_the_report() -> None:
    requirement = a_requirement(Measure.COUNT, target_reported=True)

    assert target_of(requirement, {"stations": 300}) == Target(None, NoTarget.REPORTED)


@pytest.mark.parametrize("measure", [Measure.CONFIRM, Measure.COUNT_DOWN, Measure.LADDER])
def test_only_a_count_has_a_target(measure: Measure) -> None:
    assert target_of(a_requirement(measure), {"stations": 300}) == NO_TARGET


def test_a_target_says_what_it_is_made_of() -> None:
    requirement = a_count(STATIONS, {"factor": "1", "requirement": "LOG-01G"}, {"factor": "3"})

    assert (target_figures(requirement), target_requirements(requirement)) == ({"stations"}, {"LOG-01G"})


def test_a_reported_item_keeps_the_target_that_it_was_measured_against() -> None:
    assert stored_target(None) is None
    assert stored_target(an_item(target=None)) is None
    assert stored_target(an_item(target=12)) == Target(12, None)


# Nothing to count


def zero_targets(*target: dict[str, Any], zeros: list[tuple[str, str]]) -> list[str]:
    rows = [(None, region, kind) for region, kind in zeros]
    return zero_target_regions([a_count(*target)], rows).get("LOG-09", [])


def test_where_the_figure_is_zero_there_is_nothing_to_count() -> None:
    assert zero_targets(STATIONS, zeros=[("64.08", "stations"), ("64.09", "villages")]) == ["64.08"]


def test_all_figures_of_a_target_must_be_zero() -> None:
    both = STATIONS, {"factor": "1", "figure": "special_stations"}

    assert zero_targets(*both, zeros=[("64.08", "stations")]) == []
    assert zero_targets(*both, zeros=[("64.08", "stations"), ("64.08", "special_stations")]) == ["64.08"]


@pytest.mark.parametrize("term", [{"factor": "3"}, {"factor": "1", "requirement": "LOG-01G"}])
def test_a_target_with_a_term_that_is_no_figure_is_never_zero_by_figures(term: dict[str, str]) -> None:
    assert zero_targets(STATIONS, term, zeros=[("64.08", "stations")]) == []


def test_a_region_must_answer_what_applies_to_it_and_leaves_something_to_count() -> None:
    stations, remote = a_count(STATIONS, code="LOG-01"), a_requirement(code="LOG-02", applies_if="remote")
    elsewhere = a_requirement(code="LOG-03")
    levels = {"LOG-01": {"regency"}, "LOG-02": {"regency"}, "LOG-03": {"district"}}
    template = ChecklistTemplate([], [stations, remote, elsewhere], levels, {})
    plain, flagged = flagged_region(a_region(), []), flagged_region(a_region(), [a_flag("remote")])

    counts = [
        count_expected_items(template, plain, {}),
        count_expected_items(template, flagged, {}),
        count_expected_items(template, flagged, {"LOG-01": ["64.08"]}),
    ]

    assert counts == [1, 2, 1]


# Many regions at once


def test_targets_of_many_regions_are_summed_by_group() -> None:
    formula = target_formula(a_count({**STATIONS, "ballots": True}, {"factor": "1", "figure": "villages"}))
    figures = {(GROUP, "stations"): (40, 3), (GROUP, "villages"): (9, 3)}
    figures |= {(ONE_BALLOT, "stations"): (10, 1), (ONE_BALLOT, "villages"): (2, 1)}

    assert sum_targets(formula, {GROUP: 3, ONE_BALLOT: 1}, figures) == (2 * 40 + 9 + 10 + 2, 4)


def test_regions_without_a_figure_have_no_part_in_the_sum() -> None:
    formula = target_formula(a_count(STATIONS))

    assert sum_targets(formula, {GROUP: 3, ONE_BALLOT: 1}, {(GROUP, "stations"): (40, 2)}) == (40, 2)


def test_regions_that_have_nothing_to_count_do_not_stand_in_for_regions_without_a_figure() -> None:
    figures, zero_targets = {(GROUP, "stations"): (40, 4)}, {GROUP: 2}

    assert sum_targets(target_formula(a_count(STATIONS)), {GROUP: 3}, figures, zero_targets) == (40, 2)


def test_a_constant_target_counts_for_every_region() -> None:
    assert sum_targets(target_formula(a_count({"factor": "6"})), {GROUP: 3}, {}) == (18, 3)


@pytest.mark.parametrize(
    "requirement",
    [
        a_requirement(Measure.COUNT, target_reported=True),
        a_requirement(Measure.COUNT_DOWN),
        a_requirement(),
        a_count({"factor": "1", "requirement": "LOG-01G"}),
    ],
)
def test_targets_that_are_not_made_of_figures_have_no_sum(requirement: Requirement) -> None:
    assert target_formula(requirement) is None
    assert sum_targets(None, {GROUP: 3}, {(GROUP, "stations"): (40, 3)}) == (0, 0)


def test_units_are_the_regions_that_must_answer() -> None:
    stations = a_count(STATIONS, code="LOG-01")
    remote = a_requirement(code="LOG-02", applies_if="remote", ballot="regent_mayor")
    levels = {"LOG-01": {"district"}, "LOG-02": {"district"}}
    template = ChecklistTemplate([], [stations, remote], levels, {})

    units = expected_units(
        template,
        region_counts={GROUP: 5, ONE_BALLOT: 2},
        region_counts_by_flag={"remote": {GROUP: 1, ONE_BALLOT: 1}},
        zero_targets={"LOG-01": {GROUP: 1, ONE_BALLOT: 2}},
    )

    assert units == {"LOG-01": {"64.08": {GROUP: 4}}, "LOG-02": {"64.08": {GROUP: 1}}}


@pytest.mark.parametrize(("reported_units", "expected"), [(1, 100), (2, 90)])
def test_once_all_units_have_reported_their_own_targets_count(reported_units: int, expected: int) -> None:
    expectation = Expectation("LOG-01", Timing(november(1), november(20), critical=False), 2, 100, 2, {})

    assert effective_target(expectation, [Counters(known=reported_units, target=90)]) == expected
