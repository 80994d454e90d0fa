"""What needs attention in a region, and for which reason. Pure: no session, no clock, no HTTP."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from api.briefing.attention.order import (
    HINTS,
    MissedWork,
    PollingTimes,
    Rank,
    WaitingWork,
    all_dependencies,
    rank,
    waiting_for,
)
from api.briefing.attention.schemas import AttentionReason
from api.checklists.counters import PPM
from api.checklists.models import Requirement
from api.checklists.status_at import Expectation, RequirementBreakdown
from api.core.time import NEVER
from api.reference.agencies.domain import ResponsibleAgencies
from api.reference.agencies.models import Agency

BreakdownByRequirement = Mapping[str, RequirementBreakdown]
"""The status of each requirement in one region."""

MAX_NAMED_REGIONS = 10
UNIT_COUNTS: dict[AttentionReason, Callable[[RequirementBreakdown], int]] = {
    AttentionReason.OVERDUE_CRITICAL: lambda breakdown: breakdown.critical_due.undone,
    AttentionReason.SILENT: lambda breakdown: breakdown.due.unknown,
    AttentionReason.CRITICAL_SOON: lambda breakdown: breakdown.critical_soon.applicable - breakdown.critical_soon.done,
    AttentionReason.DISPUTED: lambda breakdown: breakdown.open.disputed,
    AttentionReason.BLOCKED: lambda breakdown: breakdown.open.blocked,
    AttentionReason.EXPIRED: lambda breakdown: breakdown.open.expired,
    AttentionReason.OVERDUE: lambda breakdown: breakdown.due.undone - breakdown.critical_due.undone,
}
"""The reasons that follow from one requirement in one region alone, and how many units each concerns."""
REASON_NUMBERS = {reason: number for number, reason in enumerate(AttentionReason)}
DONE_REASONS = frozenset(
    {
        AttentionReason.DISPUTED,
        AttentionReason.EXPIRED,
        AttentionReason.DONE_ABOVE_NOT_BELOW,
        AttentionReason.MORE_THAN_BEFORE,
        AttentionReason.NOT_CONFIRMED,
    }
)
"""Reasons that concern something reported done, or no item at all."""


class AttentionFinding(NamedTuple):
    """Units of one requirement in one region that need attention for one reason."""

    reason: AttentionReason
    region: str
    requirement: str
    """The code of the requirement; for `not_confirmed` the id of the coordination event; empty for a silent region."""
    units: int
    about: tuple[str, ...] = ()
    """The requirements, regions or statements that the finding refers to."""


class FirstDueDate(NamedTuple):
    """When the first of some units falls due, and whether any of them is critical."""

    at: datetime
    critical: bool


NOT_DUE = FirstDueDate(NEVER, critical=False)


class ReportedCount(NamedTuple):
    """How many items of some regions are reported, and how many there are."""

    reported: int
    items: int

    def plus(self, other: "ReportedCount") -> "ReportedCount":
        return ReportedCount(self.reported + other.reported, self.items + other.items)


class SilentRegions(NamedTuple):
    """What an entry for the silence of whole regions says."""

    reported: ReportedCount
    critical_units: int
    """Units that are critical, past due and not reported."""
    regions: tuple[str, ...]


EntryKey = tuple[int, int, str, str, str, int]
"""Entries are ordered by urgency, cost (the greatest first), due date, region, requirement and reason."""


class AttentionEntry(NamedTuple):
    """A finding with its place in the order, its due date and the agency that owes it."""

    key: EntryKey
    finding: AttentionFinding
    due: FirstDueDate
    owner: Agency | None
    """None: no such agency is known, or the finding is about an event."""
    needed_by: datetime | None
    silence: SilentRegions | None = None
    """None: the finding is about one requirement."""

    @property
    def cost(self) -> int:
        return -self.key[1]


def attention_entry(finding: AttentionFinding, due: FirstDueDate, owner: Agency | None, rank: Rank) -> AttentionEntry:
    return AttentionEntry(entry_key(finding, due, rank), finding, due, owner, rank.needed_by)


def entry_key(finding: AttentionFinding, due: FirstDueDate, rank: Rank) -> EntryKey:
    reason_number = REASON_NUMBERS[finding.reason]
    return rank.urgency, -rank.cost, due.at.isoformat(), finding.region, finding.requirement, reason_number


class RequirementRelations(NamedTuple):
    """What follows from a template for the order of its requirements. All by requirement."""

    earlier_counts: Mapping[str, Sequence[str]]
    """The counts that one cannot exceed (`counts_before`)."""
    score_shares: Mapping[str, int]
    dependents: Mapping[str, Sequence[str]]
    """Those that wait for it directly."""
    dependencies: Mapping[str, Collection[str]]
    """Those that it waits for, directly or through others."""
    counted: Collection[str]
    """Those that are measured by a number."""


class WorkAbove(NamedTuple):
    """How the region above has done its own requirements. Some wait for what is asked below alone."""

    done: frozenset[str]
    undone: tuple[tuple[str, WaitingWork], ...]
    """Critical requirements that are not done."""


NOTHING_ABOVE = WorkAbove(frozenset(), ())


class RootOrder:
    """Ranks what is missing in one region by what else is done and not done there, and directly above."""

    def __init__(
        self,
        relations: RequirementRelations,
        times: PollingTimes,
        breakdowns: BreakdownByRequirement,
        due_by_requirement: Mapping[str, FirstDueDate],
        above: WorkAbove = NOTHING_ABOVE,
    ) -> None:
        self._relations, self._times = relations, times
        self._breakdowns, self._due_by_requirement = breakdowns, due_by_requirement
        done_here = {code for code, breakdown in breakdowns.items() if breakdown.open.is_done}
        self._done = done_here | (above.done - breakdowns.keys())
        self._before_done = {step for code in self._done for step in relations.dependencies.get(code, ())}
        self._before_critical_done = {
            step
            for code in self._done
            if due_by_requirement.get(code, NOT_DUE).critical
            for step in relations.dependencies.get(code, ())
        }
        undone_above = {code: waiting for code, waiting in above.undone if code not in breakdowns}
        self._critical_undone = undone_above | {
            code: WaitingWork(relations.score_shares.get(code, 0), due.at)
            for code, due in due_by_requirement.items()
            if due.critical and code not in self._done and code not in self._before_done
        }
        self._waiting: dict[str, list[WaitingWork]] = {}

    def work_for_below(self) -> WorkAbove:
        """What the order of the regions below takes from this one."""
        return WorkAbove(frozenset(self._done), (*self._critical_undone.items(),))

    def rank(self, finding: AttentionFinding) -> Rank:
        due = self._due_by_requirement.get(finding.requirement, NOT_DUE)
        missed_work = MissedWork(
            finding.reason,
            due.critical,
            due.at,
            missing_ppm(finding, self._breakdowns.get(finding.requirement)),
            self._relations.score_shares.get(finding.requirement, 0),
            () if finding.reason in HINTS else self._waiting_for(finding.requirement),
            is_done_after=finding.requirement in self._before_done,
            is_counted=finding.requirement in self._relations.counted,
            is_critical_done_after=finding.requirement in self._before_critical_done,
        )
        return rank(missed_work, self._times)

    def _waiting_for(self, requirement: str) -> list[WaitingWork]:
        """The critical requirements that wait for this one and are not done."""
        if (waiting := self._waiting.get(requirement)) is None:
            waiting_codes = waiting_for(requirement, self._relations.dependents, self._done)
            waiting = [self._critical_undone[code] for code in waiting_codes if code in self._critical_undone]
            self._waiting[requirement] = waiting
        return waiting


def missing_ppm(finding: AttentionFinding, breakdown: RequirementBreakdown | None) -> int:
    """The part of a requirement that a finding says is missing, in millionths.

    Of silent, disputed, blocked and expired units it is their share of all; else what is not done of the others.
    """
    if breakdown is None or finding.reason in HINTS or not breakdown.open.applicable:
        return PPM
    counts = breakdown.open
    if finding.reason in (AttentionReason.OVERDUE_CRITICAL, AttentionReason.OVERDUE):
        missing = (counts.applicable - counts.unknown - counts.done) * PPM - counts.progress_ppm
    elif finding.reason is AttentionReason.CRITICAL_SOON:
        missing = (counts.applicable - counts.done) * PPM - counts.progress_ppm
    else:
        missing = finding.units * PPM
    return min(max(missing // counts.applicable, 0), PPM)


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
            dependencies = all_dependencies(requirement_code, depends_on) & {*requirements}
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
    """By requirement, the first due date of its units. Requirements without units are left out."""
    first_due_by_requirement: dict[str, FirstDueDate] = {}
    for expectation in expectations:
        if not expectation.units:
            continue
        due_at, is_critical = first_due_by_requirement.get(expectation.requirement, NOT_DUE)
        timing = expectation.timing
        first_due_by_requirement[expectation.requirement] = FirstDueDate(
            min(due_at, timing.due_at), is_critical or timing.critical
        )
    return first_due_by_requirement


def owes(requirement: Requirement, owed_by: str | None) -> bool:
    """Whether this function, or function:office, owes the requirement. A function includes all its offices."""
    return owed_by in (None, requirement.owed_by, requirement.owed_by.partition(":")[0])


def reports(agency: str, region: str, requirement: Requirement, agencies: ResponsibleAgencies) -> bool:
    """Whether this agency is the one, or one of those, that report the requirement in this region."""
    reporters = (agencies.own_of(region, reported_by) for reported_by in requirement.reported_by)
    return any(reporter is not None and reporter.slug == agency for reporter in reporters)


def link(election: str, region: str, requirement: Requirement, as_of: str | None) -> str:
    """The address of the requirement's items; for a past instant, of the readiness that shows their sums."""
    if as_of is None:
        return f"/v1/checklist-items?election={election}&within={region}&requirement={requirement.code}"
    query_string = urlencode({"election": election, "as_of": as_of, "category": requirement.category})
    return f"/v1/readiness/{region}?{query_string}"


def silence_link(election: str, region: str, as_of: str | None) -> str:
    """The address of the silent items of a region and all below it; for a past instant, of lines that count them."""
    if as_of is None:
        return f"/v1/checklist-items?election={election}&within={region}&silent=true"
    parameters = {"election": election, "as_of": as_of, "why": AttentionReason.SILENT, "by_requirement": "true"}
    return f"/v1/readiness/{region}/attention?{urlencode(parameters)}"


def reporter_link(election: str, region: str, agency: str, as_of: str | None) -> str:
    """The address of the silent items of a region that an agency has to report."""
    parameters = {"election": election, "why": AttentionReason.SILENT, "reporter": agency}
    if as_of is not None:
        parameters["as_of"] = as_of
    return f"/v1/readiness/{region}/attention?{urlencode(parameters)}"
