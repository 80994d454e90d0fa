"""Roll-ups: for each requirement that is answered below a region, how many regions answer it and what they add up to.

Pure: no session, no clock, no HTTP. The regions below are counted in groups, as in the grid of expectations.
"""

from collections import Counter
from collections.abc import Mapping

from api.checklists.expectations.domain import ExpectationBuilder, UnitGroup
from api.checklists.lines import requirement_brief
from api.checklists.models import Requirement
from api.checklists.reported_items import StatusCounts
from api.checklists.schemas import RollUp, Stated
from api.core.status import Status


def roll_ups(
    builder: ExpectationBuilder, level: str, statuses: StatusCounts, stated_by_requirement: Mapping[str, Stated]
) -> list[tuple[Requirement, RollUp]]:
    """One roll-up for each requirement that regions below the one of this level must answer, in the order of codes."""
    return [
        (requirement, _roll_up(builder, requirement, groups_below, statuses, stated_by_requirement))
        for requirement in builder.requirements.values()
        if (groups_below := builder.groups_below(level, requirement.code))
    ]


def _roll_up(
    builder: ExpectationBuilder,
    requirement: Requirement,
    groups_below: Mapping[UnitGroup, int],
    statuses: StatusCounts,
    stated_by_requirement: Mapping[str, Stated],
) -> RollUp:
    unit_count, count_by_status = sum(groups_below.values()), Counter(statuses.get(requirement.code, {}))
    reported_count = count_by_status.total()
    target_sum, count_with_target = builder.sum_targets(requirement.code, groups_below)
    return RollUp(
        **requirement_brief(requirement),
        critical=requirement.critical,
        levels=sorted({group.level for group in groups_below}),
        units=unit_count,
        reported=reported_count,
        by_status={**count_by_status, Status.UNKNOWN: count_by_status[Status.UNKNOWN] + unit_count - reported_count},
        target=target_sum if count_with_target else None,
        without_figure=unit_count - count_with_target if builder.has_target_from_figures(requirement.code) else 0,
        stated=stated_by_requirement.get(requirement.code),
    )
