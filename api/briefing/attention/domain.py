"""What needs attention in a region, and for which reason. Pure: no session, no clock, no HTTP."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from api.briefing.attention.schemas import AttentionReason
from api.checklists.models import Requirement
from api.checklists.status_at import Expectation, RequirementBreakdown
from api.core.time import NEVER
from api.reference.agencies.models import Agency

BreakdownByRequirement = Mapping[str, RequirementBreakdown]
"""The status of each requirement in one region."""

MAX_NAMED_REGIONS = 10
UNIT_COUNTS: dict[AttentionReason, Callable[[RequirementBreakdown], int]] = {
    AttentionReason.OVERDUE_CRITICAL: lambda breakdown: breakdown.critical_due.undone,
    AttentionReason.SILENT: lambda breakdown: breakdown.due.unknown,
    AttentionReason.DISPUTED: lambda breakdown: breakdown.open.disputed,
    AttentionReason.BLOCKED: lambda breakdown: breakdown.open.blocked,
    AttentionReason.EXPIRED: lambda breakdown: breakdown.open.expired,
    AttentionReason.OVERDUE: lambda breakdown: breakdown.due.undone - breakdown.critical_due.undone,
}
"""The reasons that follow from one requirement in one region alone, and how many units each concerns."""
PRIORITY = {reason: number for number, reason in enumerate(AttentionReason)}


class AttentionFinding(NamedTuple):
    """Units of one requirement in one region that need attention for one reason."""

    reason: AttentionReason
    region: str
    requirement: str
    """The code of the requirement; for `not_confirmed` the id of the coordination event."""
    units: int
    about: tuple[str, ...] = ()
    """The requirements, regions or statements that the finding refers to."""


class FirstDueDate(NamedTuple):
    """When the first of some units falls due, and whether any of them is critical."""

    at: datetime
    critical: bool


NOT_DUE = FirstDueDate(NEVER, critical=False)


class AttentionEntry(NamedTuple):
    """A finding with its due date and the agency that owes it."""

    key: tuple[int, str, str, str]
    """Entries are ordered by reason, due date, region and requirement."""
    finding: AttentionFinding
    due: FirstDueDate
    owner: Agency | None
    """None: no such agency is known, or the finding is about an event."""


def attention_entry(finding: AttentionFinding, due: FirstDueDate, owner: Agency | None) -> AttentionEntry:
    key = PRIORITY[finding.reason], due.at.isoformat(), finding.region, finding.requirement
    return AttentionEntry(key, finding, due, owner)


def counted(region: str, breakdowns: BreakdownByRequirement) -> Iterator[AttentionFinding]:
    """The findings that follow from the counts of each requirement alone."""
    for requirement_code, breakdown in breakdowns.items():
        for reason, count_units in UNIT_COUNTS.items():
            if units := count_units(breakdown):
                yield AttentionFinding(reason, region, requirement_code, units)


def waiting_for_late(
    region: str, breakdowns: BreakdownByRequirement, depends_on: Mapping[str, Sequence[str]]
) -> Iterator[AttentionFinding]:
    """Requirements that are not done and depend on one that is overdue or silent in the same region."""
    for requirement_code, breakdown in breakdowns.items():
        late_dependencies = [
            dependency
            for dependency in depends_on.get(requirement_code, ())
            if dependency in breakdowns and breakdowns[dependency].due.undone + breakdowns[dependency].due.unknown
        ]
        if late_dependencies and not breakdown.open.is_done:
            units = breakdown.open.applicable - breakdown.open.done
            yield AttentionFinding(
                AttentionReason.WAITS_FOR_LATE, region, requirement_code, units, tuple(late_dependencies)
            )


def counts_before(
    requirements: Mapping[str, Requirement], depends_on: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """For each count, the counts with the same target that it depends on, directly or indirectly.

    A count cannot exceed them: a station that has received its supplies had them packed before.
    """
    counts_before_by_requirement: dict[str, list[str]] = {}
    for requirement_code, requirement_row in requirements.items():
        if requirement_row.measure.has_target and requirement_row.target:
            dependencies = _all_needed(requirement_code, depends_on) & {*requirements}
            counts_among_dependencies = (
                dependency for dependency in sorted(dependencies) if requirements[dependency].measure.has_target
            )
            counts_before_by_requirement[requirement_code] = [
                dependency
                for dependency in counts_among_dependencies
                if requirements[dependency].target == requirement_row.target
            ]
    return {
        requirement_code: dependencies
        for requirement_code, dependencies in counts_before_by_requirement.items()
        if dependencies
    }


def _all_needed(requirement: str, depends_on: Mapping[str, Sequence[str]]) -> set[str]:
    """The requirements that one depends on, directly or indirectly."""
    dependencies: set[str] = set()
    unvisited = [*depends_on.get(requirement, ())]
    while unvisited:
        if (dependency := unvisited.pop()) not in dependencies:
            dependencies.add(dependency)
            unvisited += depends_on.get(dependency, ())
    return dependencies


def more_than_before(
    region: str, breakdowns: BreakdownByRequirement, earlier_counts: Mapping[str, Sequence[str]]
) -> Iterator[AttentionFinding]:
    """Counts that exceed a count which has to come before them and is reported for every unit."""
    for requirement_code in earlier_counts.keys() & breakdowns.keys():
        reported_counts = breakdowns[requirement_code].open
        earlier_breakdowns = {
            earlier_code: breakdowns[earlier_code].open
            for earlier_code in earlier_counts[requirement_code]
            if earlier_code in breakdowns
        }
        exceeded_codes = [
            earlier_code
            for earlier_code, counts_before in earlier_breakdowns.items()
            if counts_before.known == counts_before.units and counts_before.value < reported_counts.value
        ]
        if exceeded_codes:
            yield AttentionFinding(
                AttentionReason.MORE_THAN_BEFORE, region, requirement_code, reported_counts.known, tuple(exceeded_codes)
            )


def done_above_not_below(
    region: str, breakdowns: BreakdownByRequirement, breakdowns_below: Mapping[str, BreakdownByRequirement]
) -> Iterator[AttentionFinding]:
    """Requirements that the region reports done for itself while regions below, which answer them too, do not."""
    done_codes = [requirement_code for requirement_code, breakdown in breakdowns.items() if breakdown.open.done]
    for requirement_code in done_codes:
        undone_children = tuple(
            child_code
            for child_code, child_breakdowns in breakdowns_below.items()
            if requirement_code in child_breakdowns and not child_breakdowns[requirement_code].open.is_done
        )
        if undone_children:
            named_children = undone_children[:MAX_NAMED_REGIONS]
            yield AttentionFinding(
                AttentionReason.DONE_ABOVE_NOT_BELOW, region, requirement_code, len(undone_children), named_children
            )


def stated_not_reported(
    region: str, breakdowns: BreakdownByRequirement, statement_ids_by_requirement: Mapping[str, Sequence[str]]
) -> Iterator[AttentionFinding]:
    """Requirements with unreported units that public statements call done.

    `breakdowns` cover the region with everything below; the statements come as ids by requirement.
    """
    for requirement_code, statement_ids in statement_ids_by_requirement.items():
        if requirement_code in breakdowns and (units := breakdowns[requirement_code].open.unknown):
            yield AttentionFinding(
                AttentionReason.STATED_NOT_REPORTED, region, requirement_code, units, tuple(statement_ids)
            )


def first_due_dates(expectations: Iterable[Expectation]) -> dict[str, FirstDueDate]:
    """By requirement, the first due date of its units."""
    first_due_by_requirement: dict[str, FirstDueDate] = {}
    for expectation in expectations:
        due_at, is_critical = first_due_by_requirement.get(expectation.requirement, NOT_DUE)
        timing = expectation.timing
        first_due_by_requirement[expectation.requirement] = FirstDueDate(
            min(due_at, timing.due_at), is_critical or timing.critical
        )
    return first_due_by_requirement


def owes(requirement: Requirement, owed_by: str | None) -> bool:
    """Whether this function, or function:office, owes the requirement. A function includes all its offices."""
    return owed_by in (None, requirement.owed_by, requirement.owed_by.partition(":")[0])


def link(election: str, region: str, requirement: Requirement, as_of: str | None) -> str:
    """The address of the requirement's items; for a past instant, of the readiness that shows their sums."""
    if as_of is None:
        return f"/v1/checklist-items?election={election}&within={region}&requirement={requirement.code}"
    query_string = urlencode({"election": election, "as_of": as_of, "category": requirement.category})
    return f"/v1/readiness/{region}?{query_string}"
