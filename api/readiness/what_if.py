"""Assumptions of a what-if question: how a caller writes them, and what they count as. Pure: no session or clock."""

import re
from collections.abc import Callable

from api.checklists.counters import NO_COUNTERS, Counters
from api.core.region_codes import parent_of
from api.core.status import Status
from api.readiness.errors import AssumptionElsewhere, AssumptionMalformed

ASSUMPTION = re.compile(r"([A-Z0-9-]{1,16})@([0-9A-Z.]{2,17}):([a-z_]{4,14})", re.ASCII)
"""REQUIREMENT@REGION:STATUS."""
MAX_ASSUMPTIONS = 50


def parse_assumptions(text: str, region: str, is_answered: Callable[[str, str], bool]) -> dict[tuple[str, str], Status]:
    """Return the assumed status by region and requirement.

    `is_answered(region, requirement)` returns whether that region itself has to answer. An assumption about an item
    outside `region` and its children, or about one that nobody answers, raises AssumptionElsewhere.
    """
    matches = [ASSUMPTION.fullmatch(assumption.strip()) for assumption in text.split(",")]
    status_by_region_and_requirement = {(match[2], match[1]): match[3] for match in matches if match is not None}
    if (
        None in matches
        or len(status_by_region_and_requirement) > MAX_ASSUMPTIONS
        or not {*status_by_region_and_requirement.values()} <= {*Status}
    ):
        raise AssumptionMalformed(pointer="query/assume")
    for assumed_region, requirement_code in status_by_region_and_requirement:
        is_near = region in (assumed_region, parent_of(assumed_region))
        if not is_near or not is_answered(assumed_region, requirement_code):
            raise AssumptionElsewhere(pointer="query/assume")
    return {
        region_and_requirement: Status(status)
        for region_and_requirement, status in status_by_region_and_requirement.items()
    }


def assumed_counters(status: Status, target: int) -> Counters:
    """Return what one item with this status counts. It is confirmed, and reaches its target where it is done."""
    if status is Status.UNKNOWN:
        return NO_COUNTERS
    if status is Status.NOT_APPLICABLE:
        return Counters(known=1, not_applicable=1, target=target, not_applicable_target=target)
    value = target if status is Status.DONE else 0
    status_counter = {status.value: 1} if status is not Status.NOT_STARTED else {}
    return Counters(known=1, value=value, target=target, **status_counter)
