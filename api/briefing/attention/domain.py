"""What needs attention in a region, and for which reason. Pure: no session, no clock, no HTTP."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from api.briefing.attention.schemas import AttentionReason
from api.checklists.models import Measure, Requirement
from api.checklists.status_at import Expectation, RequirementBreakdown
from api.core.time import NEVER

BreakdownByRequirement = Mapping[str, RequirementBreakdown]
"""The status of each requirement in one region."""

MOST_NAMED_REGIONS = 10
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
    """A finding with its due date. Entries are ordered by reason, due date, region and requirement."""

    finding: AttentionFinding
    due: FirstDueDate

    @property
    def key(self) -> tuple[int, str, str, str]:
        finding = self.finding
        return PRIORITY[finding.reason], self.due.at.isoformat(), finding.region, finding.requirement


def counted(region: str, breakdowns: BreakdownByRequirement) -> Iterator[AttentionFinding]:
    """The findings that follow from the counts of each requirement alone."""
    for code, breakdown in breakdowns.items():
        for reason, count_units in UNIT_COUNTS.items():
            if units := count_units(breakdown):
                yield AttentionFinding(reason, region, code, units)


def waiting_for_late(
    region: str, breakdowns: BreakdownByRequirement, depends_on: Mapping[str, Sequence[str]]
) -> Iterator[AttentionFinding]:
    """Requirements that are not done and depend on one that is overdue or silent in the same region."""
    for code, breakdown in breakdowns.items():
        late = [
            needed
            for needed in depends_on.get(code, ())
            if needed in breakdowns and breakdowns[needed].due.undone + breakdowns[needed].due.unknown
        ]
        if late and not breakdown.open.is_done:
            units = breakdown.open.applicable - breakdown.open.done
            yield AttentionFinding(AttentionReason.WAITS_FOR_LATE, region, code, units, tuple(late))


def counts_before(
    requirements: Mapping[str, Requirement], depends_on: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """For each count, the counts with the same target that it depends on, directly or indirectly.

    A count cannot exceed them: a station that has received its supplies had them packed before.
    """
    before: dict[str, list[str]] = {}
    for code, requirement in requirements.items():
        if requirement.measure is Measure.COUNT and requirement.target:
            needed_codes = _all_needed(code, depends_on) & {*requirements}
            counts = (needed for needed in sorted(needed_codes) if requirements[needed].measure is Measure.COUNT)
            before[code] = [needed for needed in counts if requirements[needed].target == requirement.target]
    return {code: needed_codes for code, needed_codes in before.items() if needed_codes}


def _all_needed(code: str, depends_on: Mapping[str, Sequence[str]]) -> set[str]:
    """The requirements that one depends on, directly or indirectly."""
    needed_codes: set[str] = set()
    unvisited = [*depends_on.get(code, ())]
    while unvisited:
        if (needed := unvisited.pop()) not in needed_codes:
            needed_codes.add(needed)
            unvisited += depends_on.get(needed, ())
    return needed_codes


def more_than_before(
    region: str, breakdowns: BreakdownByRequirement, before: Mapping[str, Sequence[str]]
) -> Iterator[AttentionFinding]:
    """Counts that exceed a count which has to come before them and is reported for every unit."""
    for code in before.keys() & breakdowns.keys():
        reported = breakdowns[code].open
        earlier = {needed: breakdowns[needed].open for needed in before[code] if needed in breakdowns}
        exceeded = [
            needed
            for needed, units_before in earlier.items()
            if units_before.known == units_before.units and units_before.value < reported.value
        ]
        if exceeded:
            yield AttentionFinding(AttentionReason.MORE_THAN_BEFORE, region, code, reported.known, tuple(exceeded))


def done_above_not_below(
    region: str, breakdowns: BreakdownByRequirement, breakdowns_below: Mapping[str, BreakdownByRequirement]
) -> Iterator[AttentionFinding]:
    """Requirements that the region reports done for itself while regions below, which answer them too, do not."""
    for code, breakdown in breakdowns.items():
        undone = tuple(
            child
            for child, child_breakdowns in breakdowns_below.items()
            if code in child_breakdowns and not child_breakdowns[code].open.is_done
        )
        if breakdown.open.done and undone:
            named = undone[:MOST_NAMED_REGIONS]
            yield AttentionFinding(AttentionReason.DONE_ABOVE_NOT_BELOW, region, code, len(undone), named)


def stated_not_reported(
    region: str, breakdowns: BreakdownByRequirement, statements: Mapping[str, Sequence[str]]
) -> Iterator[AttentionFinding]:
    """Requirements with unreported units that public statements call done.

    `breakdowns` cover the region with everything below; `statements` are the statements' ids by requirement.
    """
    for code, statement_ids in statements.items():
        if code in breakdowns and (units := breakdowns[code].open.unknown):
            yield AttentionFinding(AttentionReason.STATED_NOT_REPORTED, region, code, units, tuple(statement_ids))


def first_due_dates(expectations: Iterable[Expectation]) -> dict[str, FirstDueDate]:
    """By requirement, the first due date of its units."""
    first: dict[str, FirstDueDate] = {}
    for expectation in expectations:
        due_at, critical = first.get(expectation.requirement, NOT_DUE)
        timing = expectation.timing
        first[expectation.requirement] = FirstDueDate(min(due_at, timing.due_at), critical or timing.critical)
    return first


def owes(requirement: Requirement, owed_by: str | None) -> bool:
    """Whether this function, or function:office, owes the requirement. A function includes all its offices."""
    return owed_by in (None, requirement.owed_by, requirement.owed_by.partition(":")[0])


def link(election: str, region: str, requirement: Requirement, as_of: str | None) -> str:
    """The address of the requirement's items; for a past instant, of the readiness that shows their sums."""
    if as_of is None:
        return f"/v1/checklist-items?election={election}&within={region}&requirement={requirement.code}"
    query = urlencode({"election": election, "as_of": as_of, "category": requirement.category})
    return f"/v1/readiness/{region}?{query}"
