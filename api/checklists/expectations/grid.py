"""Who must answer what, by when and against which target: the expectations of a region, to be filled with reports."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.counters import Counters
from api.checklists.domain import ChecklistTemplate
from api.checklists.expectations import domain, repository
from api.checklists.expectations.domain import ExpectationBuilder, UnitGroup, ZeroTargets
from api.checklists.expectations.partition import Partition, partition_below
from api.checklists.history.as_of import flags_as_of
from api.checklists.models import Requirement
from api.checklists.status_at import Expectation, RecentResults, Thresholds, Timing, clock_steps, combine
from api.core.as_of import CURRENT, AsOf
from api.core.region_codes import covers, parent_of
from api.core.time import NEVER, latest_reached
from api.db.reference_cache import cached
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.reference.regions import repository as regions
from api.reference.regions.models import Region, RegionFlag

ReportedCounters = Mapping[tuple[str, str], Mapping[datetime, Counters]]
"""What was reported, by root and requirement, and then by the instant until which the reports are good."""
T = TypeVar("T")


@dataclass(frozen=True)
class ExpectationGrid:
    """The expectations of a region by root and requirement, without reports. `with_reports` fills them.

    The roots are the regions that the area is divided into (see `partition.py`).
    """

    roots: Mapping[str, ElectionRegion]
    regions: Mapping[str, Region]
    """The region of each root, with its name."""
    template: ChecklistTemplate
    requirements: Mapping[str, Requirement]
    thresholds: Thresholds
    builder: ExpectationBuilder
    expectations: Mapping[str, Mapping[str, Expectation]]
    """By root and requirement."""
    timings: frozenset[Timing]
    """All timings that occur."""
    has_other_polling_day: bool = False
    """Whether a root has another polling day than the current one, by which stored items expire."""
    earlier: RecentResults = field(default_factory=RecentResults, compare=False)
    """Grids as of earlier instants."""

    @cached_property
    def children(self) -> Mapping[str, Sequence[str]]:
        """The roots below each root, and under "" the one at the top."""
        roots_by_parent: dict[str, list[str]] = defaultdict(list)
        for root in self.roots:
            roots_by_parent[parent_of(root) or ""].append(root)
        return roots_by_parent

    @cached_property
    def timezones(self) -> frozenset[str]:
        return frozenset(pinned.timezone for pinned in self.roots.values())

    @cached_property
    def clock_steps(self) -> Sequence[datetime]:
        """The instants at which breakdowns change by time alone, in order, except midnights."""
        return sorted(clock_steps(self.timings, self.thresholds))

    def expectation(self, root: str, requirement: str) -> Expectation | None:
        return self.expectations.get(root, {}).get(requirement)

    @cached_property
    def combined(self) -> Sequence[Expectation]:
        """All expectations, one for each requirement and timing."""
        return combine(
            it
            for expectation_by_requirement in self.expectations.values()
            for it in expectation_by_requirement.values()
        )

    def limited_to(self, template: ChecklistTemplate) -> "ExpectationGrid":
        """The grid with only the requirements of this template, a part of its own."""
        requirement_by_code = {it.code: it for it in template.requirements}
        expectations_by_root = {
            root: {
                requirement_code: it
                for requirement_code, it in expectation_by_requirement.items()
                if requirement_code in requirement_by_code
            }
            for root, expectation_by_requirement in self.expectations.items()
        }
        return replace(
            self,
            template=template,
            requirements=requirement_by_code,
            expectations=expectations_by_root,
            timings=_timings_of(expectations_by_root),
        )

    def with_reports(
        self, reported_counters: ReportedCounters, roots: Iterable[str] | None = None
    ) -> dict[str, Sequence[Expectation]]:
        """The expectations with what was reported, by root; of these roots only, if they are given."""
        return {
            root: [
                _with_reports(it, reported_counters.get((root, requirement_code)))
                for requirement_code, it in self.expectations[root].items()
            ]
            for root in roots or self.roots
        }


def _with_reports(expectation: Expectation, counters_by_good_until: Mapping[datetime, Counters] | None) -> Expectation:
    if counters_by_good_until is None:
        return expectation
    target = domain.effective_target(expectation, counters_by_good_until.values())
    return expectation._replace(counters=counters_by_good_until, target=target)


def _timings_of(expectations_by_root: Mapping[str, Mapping[str, Expectation]]) -> frozenset[Timing]:
    return frozenset(
        it.timing
        for expectation_by_requirement in expectations_by_root.values()
        for it in expectation_by_requirement.values()
    )


def load_grid(
    session: Session, election: Election, region_code: str, as_of: AsOf = CURRENT, polling_on: date | None = None
) -> ExpectationGrid:
    """The grid of a region with the polling days, flags and figures in force as of a cutoff.

    With `polling_on` every root has this polling day instead of the one that was decided.
    """
    current_grid = _current_grid(session, election.slug, region_code)
    as_of = _cutoff_at_last_change(session, election.slug, region_code, as_of)
    if polling_on is not None:
        return _grid_as_of(session, election, region_code, current_grid, as_of, polling_on)
    if as_of == CURRENT:
        return current_grid
    return current_grid.earlier.get(as_of, lambda: _grid_as_of(session, election, region_code, current_grid, as_of))


@cached
def _current_grid(session: Session, election_slug: str, region_code: str) -> ExpectationGrid:
    election_row = elections.election(session, election_slug)
    root_by_code = repository.load_roots(session, election_slug, region_code, partition_below(region_code))
    template, flags = checklists.load_template(session, election_row), flags_as_of(session, election_row, None)
    builder = _load_builder(session, election_row, region_code, template, flags)
    expectations_by_root = _build_expectations(builder, root_by_code, flags)
    return ExpectationGrid(
        roots=root_by_code,
        regions=repository.regions_by_code(session, root_by_code),
        template=template,
        requirements=builder.requirements,
        thresholds=domain.thresholds_of(election_row),
        builder=builder,
        expectations=expectations_by_root,
        timings=_timings_of(expectations_by_root),
    )


def _grid_as_of(
    session: Session,
    election: Election,
    region_code: str,
    current_grid: ExpectationGrid,
    as_of: AsOf,
    polling_on: date | None = None,
) -> ExpectationGrid:
    """The current grid, changed to what was in force as of a cutoff. What is equal is shared with the current grid."""
    decisions = elections.cached_polling_day_decisions(session, election.slug)
    root_by_code = {
        root_code: elections_domain.with_polling_day(pinned, polling_on)
        if polling_on is not None
        else elections_domain.region_as_of(pinned, election, decisions, as_of)
        for root_code, pinned in current_grid.roots.items()
    }
    flags, builder = flags_as_of(session, election, None, as_of), current_grid.builder
    if any(changed_at > as_of.in_force_at for changed_at in _change_times(session, election.slug, region_code)):
        builder = _load_builder(session, election, region_code, current_grid.template, flags, as_of.in_force_at)
        builder.unit_counts = _share_equal(builder.unit_counts, current_grid.builder.unit_counts)
    expectations_by_root = _build_expectations(builder, root_by_code, flags)
    return replace(
        current_grid,
        roots=root_by_code,
        builder=builder,
        expectations=_share_equal(expectations_by_root, current_grid.expectations),
        timings=_timings_of(expectations_by_root),
        earlier=RecentResults(),
        has_other_polling_day=any(
            it.polling_on != current_grid.roots[root_code].polling_on for root_code, it in root_by_code.items()
        ),
    )


def _share_equal(new_values: Mapping[str, T], current_values: Mapping[str, T]) -> Mapping[str, T]:
    """The same values, but those that equal a current one are that object: a whole country takes much memory."""
    return {
        key: current_values[key] if current_values.get(key) == value else value for key, value in new_values.items()
    }


def _cutoff_at_last_change(session: Session, election_slug: str, region_code: str, as_of: AsOf) -> AsOf:
    """The cutoff moved back to the last changes of polling days, flags and figures: equal grids are cached once.

    It is `CURRENT` if nothing has changed since the cutoff.
    """
    if as_of == CURRENT:
        return CURRENT
    decisions = [
        it
        for it in elections.cached_polling_day_decisions(session, election_slug)
        if covers([it.region], region_code) or covers([region_code], it.region)
    ]
    change_times = _change_times(session, election_slug, region_code)
    return AsOf(
        latest_reached([*(it.observed_at for it in decisions), *change_times], as_of.observed_by),
        latest_reached([*(it.recorded_at for it in decisions), *change_times], as_of.recorded_by),
    )


def _change_times(session: Session, election_slug: str, region_code: str) -> list[datetime]:
    """When flags or figures changed that concern the region."""
    return [
        *regions.flag_change_times(session, region_code),
        *regions.figure_change_times(session, election_slug, region_code),
    ]


def _load_builder(
    session: Session,
    election: Election,
    region_code: str,
    template: ChecklistTemplate,
    flags: Sequence[RegionFlag],
    at: datetime = NEVER,
) -> ExpectationBuilder:
    """The builder for a region, with the figures in force at an instant."""
    figures_cutoff = regions.last_figure_change_by(session, election.slug, at)
    partition = partition_below(region_code)
    region_counts_by_flag = {
        flag: repository.count_regions(
            session, election.slug, region_code, partition, [it.region for it in flags if it.flag == flag]
        )
        for flag in sorted({it.applies_if for it in template.requirements if it.applies_if})
    }
    region_counts = repository.count_regions(session, election.slug, region_code, partition)
    zero_targets = _count_zero_targets(session, election, template, partition, figures_cutoff)
    unit_counts = domain.expected_units(template, region_counts, region_counts_by_flag, zero_targets)
    group_figures = repository.sum_figures(session, election.slug, region_code, partition, figures_cutoff)
    return ExpectationBuilder(template, unit_counts, zero_targets, group_figures)


def _count_zero_targets(
    session: Session, election: Election, template: ChecklistTemplate, partition: Partition, figures_cutoff: datetime
) -> ZeroTargets:
    zero_figures = checklists.zero_figures(session, election.slug, figures_cutoff)
    group_by_region = {
        zero_region_code: UnitGroup(zero_region_code[: partition.code_length], *ballot_group)
        for ballot_group, zero_region_code, _ in zero_figures
    }
    zero_target_regions = checklists_domain.zero_target_regions(template.requirements, zero_figures)
    return {
        requirement_code: Counter(group_by_region[zero_region_code] for zero_region_code in zero_region_codes)
        for requirement_code, zero_region_codes in zero_target_regions.items()
    }


def _build_expectations(
    builder: ExpectationBuilder, roots: Mapping[str, ElectionRegion], flags: Sequence[RegionFlag]
) -> Mapping[str, Mapping[str, Expectation]]:
    """By root and requirement."""
    return {
        flagged_region.pinned.region: {it.requirement: it for it in builder.build(flagged_region)}
        for flagged_region in checklists_domain.flagged_regions([*roots.values()], flags)
    }
