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
    election, code = pinned.election, pinned.region
    needed_flags = sorted({it.applies_if for it in template.requirements if it.applies_if})
    flagged_regions = {flag: [it.region for it in flags if it.flag == flag] for flag in needed_flags}
    zero_figures = repository.zero_figures(session, election, code, figures_cutoff)
    return UnitsBelow(
        groups=repository.count_regions_below(session, election, code),
        flagged={
            flag: repository.count_regions_below(session, election, code, flagged_regions[flag])
            for flag in needed_flags
        },
        figures=repository.figure_sums_below(session, election, code, figures_cutoff),
        statuses=statuses,
        zero_targets=domain.zero_target_regions(template.requirements, zero_figures),
        group_of={region: group for group, region, _ in zero_figures},
    )


def roll_ups(
    below: UnitsBelow, template: ChecklistTemplate, stated: Mapping[str, Stated]
) -> list[tuple[Requirement, RollUp]]:
    """One roll-up for each requirement that any region below must answer, in the order of their codes."""
    lines = []
    for requirement in template.requirements:
        groups = below.flagged[requirement.applies_if] if requirement.applies_if else below.groups
        without_target = _count_without_target(requirement, below)
        answering = {
            group: count - without_target[group]
            for group, count in groups.items()
            if group.level in template.levels[requirement.code]
            and group.votes(requirement.ballot)
            and count > without_target[group]
        }
        if answering:
            lines.append((requirement, _roll_up(requirement, answering, below, stated.get(requirement.code))))
    return lines


def _count_without_target(requirement: Requirement, below: UnitsBelow) -> Counter[BallotGroup]:
    """How many regions of each group have nothing to count."""
    return Counter(below.group_of[region] for region in below.zero_targets.get(requirement.code, ()))


def _roll_up(
    requirement: Requirement, answering: Mapping[BallotGroup, int], below: UnitsBelow, stated: Stated | None
) -> RollUp:
    units, statuses = sum(answering.values()), Counter(below.statuses.get(requirement.code, {}))
    reported = statuses.total()
    target, with_target = _sum_targets(requirement, answering, below)
    return RollUp(
        **requirement_brief(requirement),
        critical=requirement.critical,
        levels=sorted({group.level for group in answering}),
        units=units,
        reported=reported,
        by_status={**statuses, Status.UNKNOWN: statuses[Status.UNKNOWN] + units - reported},
        target=target,
        without_figure=0 if with_target is None else units - with_target,
        stated=stated,
    )


def _sum_targets(
    requirement: Requirement, answering: Mapping[BallotGroup, int], below: UnitsBelow
) -> tuple[int | None, int | None]:
    """The sum of the known targets, and for how many regions one is known.

    The sum is None if no target is known; both are None if targets are not made of figures.
    """
    is_from_figures = requirement.measure is Measure.COUNT and not requirement.target_reported
    if not is_from_figures or domain.target_requirements(requirement):
        return None, None
    total = with_target = 0
    without_target = _count_without_target(requirement, below)
    for group, count in answering.items():
        sums = {kind: below.figures.get((group, kind), (0, 0)) for kind in domain.target_figures(requirement)}
        with_target += min([number - without_target[group] for _, number in sums.values()], default=count)
        for term in requirement.target:
            base = sums[term["figure"]][0] if "figure" in term else count
            ballots = group.governor + group.regent_mayor if term.get("ballots") else 1
            total += int(term["factor"]) * base * ballots
    return (total if with_target else None), with_target
