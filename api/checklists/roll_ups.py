"""Roll-ups: for each requirement that is answered below a region, how many regions answer it and what they add up to.

The regions below are counted in groups that have the same level and ballots, so that the work does not grow with them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from api.checklists import domain, repository
from api.checklists.domain import BallotGroup, ChecklistTemplate
from api.checklists.lines import requirement_brief
from api.checklists.models import Measure, Requirement
from api.checklists.reported_items import StatusCounts
from api.checklists.schemas import RollUp, Stated
from api.core.status import Status
from api.elections.models import ElectionRegion
from api.reference.regions.models import RegionFlag


@dataclass(frozen=True)
class UnitsBelow:
    """The regions below a region, with their figures and what they reported."""

    groups: Mapping[BallotGroup, int]
    """How many regions there are in each group."""
    flagged: Mapping[str, Mapping[BallotGroup, int]]
    """The same for the regions near a flag, by flag."""
    figures: Mapping[tuple[BallotGroup, str], tuple[int, int]]
    """Sum and number of their figures, by group and kind."""
    statuses: StatusCounts
    zero_targets: Mapping[str, Sequence[str]]
    """By requirement, the regions that have nothing to count."""
    group_of: Mapping[str, BallotGroup]
    """The groups of the regions in `zero_targets`."""


def load_units_below(
    session: Session,
    pinned: ElectionRegion,
    template: ChecklistTemplate,
    flags: Sequence[RegionFlag],
    figures_cutoff: datetime,
    statuses: StatusCounts,
) -> UnitsBelow:
    election_slug, region_code = pinned.election, pinned.region
    needed_flags = sorted({it.applies_if for it in template.requirements if it.applies_if})
    region_codes_by_flag = {flag: [it.region for it in flags if it.flag == flag] for flag in needed_flags}
    zero_figures = repository.zero_figures(session, election_slug, region_code, figures_cutoff)
    return UnitsBelow(
        groups=repository.count_regions_below(session, election_slug, region_code),
        flagged={
            flag: repository.count_regions_below(session, election_slug, region_code, region_codes_by_flag[flag])
            for flag in needed_flags
        },
        figures=repository.figure_sums_below(session, election_slug, region_code, figures_cutoff),
        statuses=statuses,
        zero_targets=domain.zero_target_regions(template.requirements, zero_figures),
        group_of={zero_region_code: group for group, zero_region_code, _ in zero_figures},
    )


def roll_ups(
    units_below: UnitsBelow, template: ChecklistTemplate, stated_by_requirement: Mapping[str, Stated]
) -> list[tuple[Requirement, RollUp]]:
    """One roll-up for each requirement that any region below must answer, in the order of their codes."""
    requirements_and_roll_ups = []
    for requirement in template.requirements:
        region_count_by_group = (
            units_below.flagged[requirement.applies_if] if requirement.applies_if else units_below.groups
        )
        without_target_by_group = _count_without_target(requirement, units_below)
        answering_by_group = {
            group: region_count - without_target_by_group[group]
            for group, region_count in region_count_by_group.items()
            if group.level in template.levels[requirement.code]
            and domain.has_ballot(group, requirement.ballot)
            and region_count > without_target_by_group[group]
        }
        if answering_by_group:
            requirements_and_roll_ups.append(
                (
                    requirement,
                    _roll_up(requirement, answering_by_group, units_below, stated_by_requirement.get(requirement.code)),
                )
            )
    return requirements_and_roll_ups


def _count_without_target(requirement: Requirement, units_below: UnitsBelow) -> Counter[BallotGroup]:
    """How many regions of each group have nothing to count."""
    return Counter(
        units_below.group_of[region_code] for region_code in units_below.zero_targets.get(requirement.code, ())
    )


def _roll_up(
    requirement: Requirement,
    answering_by_group: Mapping[BallotGroup, int],
    units_below: UnitsBelow,
    stated: Stated | None,
) -> RollUp:
    unit_count, count_by_status = (
        sum(answering_by_group.values()),
        Counter(units_below.statuses.get(requirement.code, {})),
    )
    reported_count = count_by_status.total()
    target_sum, count_with_target = _sum_targets(requirement, answering_by_group, units_below)
    return RollUp(
        **requirement_brief(requirement),
        critical=requirement.critical,
        levels=sorted({group.level for group in answering_by_group}),
        units=unit_count,
        reported=reported_count,
        by_status={**count_by_status, Status.UNKNOWN: count_by_status[Status.UNKNOWN] + unit_count - reported_count},
        target=target_sum,
        without_figure=0 if count_with_target is None else unit_count - count_with_target,
        stated=stated,
    )


def _sum_targets(
    requirement: Requirement, answering_by_group: Mapping[BallotGroup, int], units_below: UnitsBelow
) -> tuple[int | None, int | None]:
    """The sum of the known targets, and for how many regions one is known.

    The sum is None if no target is known; both are None if targets are not made of figures.
    """
    is_from_figures = requirement.measure is Measure.COUNT and not requirement.target_reported
    if not is_from_figures or domain.target_requirements(requirement):
        return None, None
    target_sum = count_with_target = 0
    without_target_by_group = _count_without_target(requirement, units_below)
    for group, region_count in answering_by_group.items():
        sum_and_count_by_kind = {
            kind: units_below.figures.get((group, kind), (0, 0)) for kind in domain.target_figures(requirement)
        }
        count_with_target += min(
            [figure_count - without_target_by_group[group] for _, figure_count in sum_and_count_by_kind.values()],
            default=region_count,
        )
        for term in requirement.target:
            figure_sum = sum_and_count_by_kind[term["figure"]][0] if "figure" in term else region_count
            ballot_count = domain.ballot_count(group) if term.get("ballots") else 1
            target_sum += int(term["factor"]) * figure_sum * ballot_count
    return (target_sum if count_with_target else None), count_with_target
