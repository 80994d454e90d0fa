"""The units, targets and timings of many regions at once. Pure: no session, no clock, no HTTP.

Regions that have the same root, level and ballots form a `UnitGroup`. They are counted and their figures added up in
groups, so that the work does not grow with the number of regions.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from api.checklists import domain as checklists_domain
from api.checklists.counters import Counters
from api.checklists.domain import ChecklistTemplate, FlaggedRegion, PinnedRegion
from api.checklists.models import Requirement
from api.checklists.status_at import Expectation, Thresholds, Timing
from api.elections.models import Election, ElectionRegion


class UnitGroup(NamedTuple):
    """Regions below one root, of one level, that have the same ballots."""

    root: str
    level: str
    governor: bool
    regent_mayor: bool


GroupFigures = Mapping[tuple[UnitGroup, str], tuple[int, int]]
"""Sum and number of the figures in each group, by group and kind."""
UnitCounts = Mapping[str, Mapping[str, Mapping[UnitGroup, int]]]
"""How many regions must answer, by requirement, root and group."""
ZeroTargets = Mapping[str, Mapping[UnitGroup, int]]
"""How many regions have nothing to count, by requirement and group."""
TimingKey = tuple[date, str, frozenset[str], frozenset[str]]
"""What timings depend on: polling day, time zone, flags and nearby flags."""
NO_REPORTS: Mapping[datetime, Counters] = {}
NO_UNITS: Mapping[str, Mapping[UnitGroup, int]] = {}
NO_ZERO_TARGETS: Mapping[UnitGroup, int] = {}


def expected_units(
    template: ChecklistTemplate,
    region_counts: Mapping[UnitGroup, int],
    region_counts_by_flag: Mapping[str, Mapping[UnitGroup, int]],
    zero_targets: ZeroTargets,
) -> UnitCounts:
    """How many regions must answer: those at the requirement's levels that have its ballot, its flag and a target.

    `region_counts` counts all regions, `region_counts_by_flag` those near a flag, by flag.
    """
    units_by_requirement: dict[str, dict[str, dict[UnitGroup, int]]] = {}
    for requirement in template.requirements:
        zero_target_by_group = zero_targets.get(requirement.code, NO_ZERO_TARGETS)
        count_by_group = region_counts_by_flag[requirement.applies_if] if requirement.applies_if else region_counts
        for group, count in count_by_group.items():
            answering_count = count - zero_target_by_group.get(group, 0)
            if (
                group.level in template.levels[requirement.code]
                and checklists_domain.has_ballot(group, requirement.ballot)
                and answering_count > 0
            ):
                units_by_requirement.setdefault(requirement.code, {}).setdefault(group.root, {})[group] = (
                    answering_count
                )
    return units_by_requirement


class TargetTerm(NamedTuple):
    """One term of a target: a factor, times a figure if it names one, times the number of ballots if it says so."""

    factor: int
    """In parts of one, as `TargetFormula.denominator` says."""
    figure: str | None
    by_ballots: bool

    def times_ballots(self, group: UnitGroup) -> int:
        return self.factor * (checklists_domain.ballot_count(group) if self.by_ballots else 1)


class TargetFormula(NamedTuple):
    """The terms whose sum, divided by the denominator and rounded up, is a target. Whole numbers add up faster."""

    terms: Sequence[TargetTerm]
    denominator: int


def target_formula(requirement: Requirement) -> TargetFormula | None:
    """The formula of a target that is made of figures alone; None for every other requirement."""
    if not requirement.measure.has_target or requirement.target_reported:
        return None
    if checklists_domain.target_requirements(requirement):
        return None
    factors = [Fraction(term["factor"]) for term in requirement.target]
    denominator = lcm(*(factor.denominator for factor in factors))
    terms = [
        TargetTerm(int(factor * denominator), term.get("figure"), bool(term.get("ballots")))
        for factor, term in zip(factors, requirement.target, strict=True)
    ]
    return TargetFormula(terms, denominator)


def sum_targets(
    formula: TargetFormula | None,
    region_count_by_group: Mapping[UnitGroup, int],
    figures: GroupFigures,
    zero_targets: Mapping[UnitGroup, int] = NO_ZERO_TARGETS,
) -> tuple[int, int]:
    """The sum of the targets of these groups, and for how many regions all figures are known.

    `zero_targets` counts the regions of each group that have nothing to count. They have figures, but are not among
    the regions that are counted. Both results are 0 where there is no formula.
    """
    if formula is None:
        return 0, 0
    target_sum = count_with_target = 0
    for group, region_count in region_count_by_group.items():
        figure_sums_and_counts = [
            figures.get((group, it.figure), (0, 0)) if it.figure else (region_count, region_count)
            for it in formula.terms
        ]
        count_with_figures = min(figure_count for _, figure_count in figure_sums_and_counts)
        count_with_figures -= zero_targets.get(group, 0)
        if count_with_figures > 0:
            count_with_target += min(region_count, count_with_figures)
            target_sum += sum(
                term.times_ballots(group) * figure_sum
                for term, (figure_sum, _) in zip(formula.terms, figure_sums_and_counts, strict=True)
            )
    return -(-target_sum // formula.denominator), count_with_target


class RequirementTimings:
    """When requirements open and fall due, computed once for all regions that have the same dates and flags."""

    def __init__(self, requirements: Sequence[Requirement]) -> None:
        self._requirements = requirements
        self._timings_by_key: dict[TimingKey, dict[str, Timing]] = {}

    def of(self, region: FlaggedRegion) -> dict[str, Timing]:
        """By requirement. Callers must not change the result."""
        timing_key = region.pinned.polling_on, region.pinned.timezone, region.flags, region.nearby_flags
        if timing_key not in self._timings_by_key:
            self._timings_by_key[timing_key] = {it.code: _timing(it, region) for it in self._requirements}
        return self._timings_by_key[timing_key]


class ExpectationBuilder:
    """Builds the expectations of many regions. What they have in common is computed once."""

    def __init__(
        self, template: ChecklistTemplate, unit_counts: UnitCounts, zero_targets: ZeroTargets, figures: GroupFigures
    ) -> None:
        self.requirements = {it.code: it for it in template.requirements}
        self.unit_counts, self.figures = unit_counts, figures
        self._zero_targets = zero_targets
        self._formulas = {it.code: target_formula(it) for it in template.requirements}
        self._timings = RequirementTimings(template.requirements)

    def must_answer(self, pinned: ElectionRegion | None, requirement: str) -> bool:
        """Whether the root itself must answer the requirement, and not only a region below it."""
        return pinned is not None and any(it.level == pinned.level for it in self._groups(pinned, requirement))

    def own_target(self, pinned: ElectionRegion, requirement: str) -> int:
        """The target of the root itself, without those of the regions below it; 0 if figures do not give one."""
        own_groups = {group: 1 for group in self._groups(pinned, requirement) if group.level == pinned.level}
        return self.sum_targets(requirement, own_groups)[0]

    def groups_below(self, level: str, requirement: str) -> Mapping[UnitGroup, int]:
        """The regions that must answer the requirement, without the region of this level at the top."""
        return {
            group: region_count
            for region_count_by_group in self.unit_counts.get(requirement, NO_UNITS).values()
            for group, region_count in region_count_by_group.items()
            if group.level != level
        }

    def has_target_from_figures(self, requirement: str) -> bool:
        return self._formulas[requirement] is not None

    def sum_targets(self, requirement: str, region_count_by_group: Mapping[UnitGroup, int]) -> tuple[int, int]:
        """The sum of the targets of these groups, and for how many regions it is known; 0 if not from figures."""
        zero_targets = self._zero_targets.get(requirement, NO_ZERO_TARGETS)
        return sum_targets(self._formulas[requirement], region_count_by_group, self.figures, zero_targets)

    def build(self, region: FlaggedRegion) -> Iterable[Expectation]:
        """The expectations of a root and the regions below it, without reports: one for each requirement."""
        for requirement_code, timing in self._timings.of(region).items():
            if region_count_by_group := self._groups(region.pinned, requirement_code):
                target, with_target = self.sum_targets(requirement_code, region_count_by_group)
                yield Expectation(
                    requirement_code, timing, sum(region_count_by_group.values()), target, with_target, NO_REPORTS
                )

    def _groups(self, pinned: PinnedRegion, requirement: str) -> Mapping[UnitGroup, int]:
        return self.unit_counts.get(requirement, NO_UNITS).get(pinned.region, {})


def _timing(requirement: Requirement, region: FlaggedRegion) -> Timing:
    due_dates = checklists_domain.due_dates(requirement, region)
    return Timing(due_dates.opens_at, due_dates.due_at, checklists_domain.is_critical(requirement, region))


def effective_target(expectation: Expectation, counters: Iterable[Counters]) -> int:
    """The target of an expectation once these counters were reported.

    Where all units have reported, it is the sum of the targets that they were measured against, so that a past instant
    keeps the target of that time. Else it is the target from figures.
    """
    reported_units = reported_target = 0
    for reported_counters in counters:
        reported_units += reported_counters.known
        reported_target += reported_counters.target
    return reported_target if expectation.with_target == expectation.units == reported_units else expectation.target


def thresholds_of(election: Election) -> Thresholds:
    """The election's thresholds, from per cent and days."""
    return Thresholds(
        Fraction(election.late_above, 100),
        Fraction(election.no_data_below, 100),
        timedelta(election.no_data_ahead_days),
        timedelta(election.at_risk_ahead_days),
    )
