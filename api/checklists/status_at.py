"""Units by status at an instant: sums over any set of regions. Pure: no session, no clock, no HTTP.

A unit is one item that is expected: one requirement in one region that must answer it. An `Expectation` holds the
units of one requirement in an area that open and fall due together, with the counters of what was reported. The
counters are kept by the instant until which the reports are good, so that `status_breakdown` can tell at any instant
which of them have expired. Expectations and breakdowns of different areas can be added up.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from functools import cached_property
from itertools import chain
from operator import add
from typing import Any, NamedTuple, TypeVar

from api.checklists.counters import Counters, sum_counters
from api.core.time import NEVER, TICK

T = TypeVar("T")
MAX_RESULTS = 16


class Timing(NamedTuple):
    """When units open and fall due, and whether they are critical."""

    opens_at: datetime
    due_at: datetime
    critical: bool


class Expectation(NamedTuple):
    """Units of one requirement that share their timing, and what was reported of them."""

    requirement: str
    timing: Timing
    units: int
    target: int
    """The sum of the targets that are known from figures."""
    with_target: int
    """The number of units whose target is known from figures."""
    counters: Mapping[datetime, Counters]
    """What was reported, by the instant until which the reports are good."""


class StatusBreakdown(NamedTuple):
    """Units by status at an instant."""

    units: int = 0
    known: int = 0
    done: int = 0
    """Done, not disputed, and not expired."""
    reported_done: int = 0
    """Reported done, also if disputed or expired."""
    in_progress: int = 0
    blocked: int = 0
    not_applicable: int = 0
    claimed_not_applicable: int = 0
    verified: int = 0
    disputed: int = 0
    expired: int = 0
    """Reported, but not good any more: they must be reported again."""
    progress_ppm: int = 0
    value: int = 0
    counted: int = 0
    """The part of `value` that counts: of reports that are good, and of each unit no more than its target."""
    target: int = 0
    """The sum of the targets that are known from figures, whether the units were reported or not."""
    with_target: int = 0
    reported_target: int = 0
    """The sum of the targets of the units that were reported."""
    not_applicable_target: int = 0

    def plus(self, other: "StatusBreakdown") -> "StatusBreakdown":
        return StatusBreakdown(*map(add, self, other))

    @property
    def applicable(self) -> int:
        """Units that the requirement applies to."""
        return self.units - self.not_applicable

    @property
    def unknown(self) -> int:
        return self.units - self.known

    @property
    def not_started(self) -> int:
        return self.undone - self.in_progress - self.blocked

    @property
    def undone(self) -> int:
        """Units reported with a status other than done. Those disputed or expired while done are not among them."""
        return self.known - self.reported_done - self.not_applicable - self.claimed_not_applicable

    @property
    def is_done(self) -> bool:
        return self.done == self.applicable


class RequirementBreakdown(NamedTuple):
    """The units of one requirement that have opened, by status; and groups among them that scores and bands need."""

    open: StatusBreakdown = StatusBreakdown()
    """All units that have opened."""
    due: StatusBreakdown = StatusBreakdown()
    """Those that are past due."""
    critical: StatusBreakdown = StatusBreakdown()
    critical_due: StatusBreakdown = StatusBreakdown()
    """Those that are critical and past due."""
    due_or_ahead: StatusBreakdown = StatusBreakdown()
    """Those that are past due, or fall due within `Thresholds.no_data_ahead`."""
    critical_soon: StatusBreakdown = StatusBreakdown()
    """Those that are critical and fall due within `Thresholds.at_risk_ahead`."""

    def plus(self, other: "RequirementBreakdown") -> "RequirementBreakdown":
        return RequirementBreakdown(*map(StatusBreakdown.plus, self, other))


class Thresholds(NamedTuple):
    """An election's thresholds for bands. Shares are between 0 and 1."""

    late_above: Fraction
    no_data_below: Fraction
    no_data_ahead: timedelta
    at_risk_ahead: timedelta


def status_breakdown(expectation: Expectation, at: datetime) -> StatusBreakdown:
    """The units of an expectation by status at an instant. Whether they have opened is not looked at."""
    expired_counters = [counters for good_until, counters in expectation.counters.items() if good_until < at]
    if expired_counters:
        good_sum = sum_counters([counters for good_until, counters in expectation.counters.items() if good_until >= at])
    else:
        good_sum = sum_counters([*expectation.counters.values()])
    expired_sum = sum_counters(expired_counters)
    total_sum = good_sum.plus(expired_sum) if expired_counters else good_sum
    return StatusBreakdown(
        units=max(expectation.units, total_sum.known),
        known=total_sum.known,
        done=good_sum.done,
        reported_done=total_sum.done + total_sum.disputed_done,
        in_progress=total_sum.in_progress,
        blocked=total_sum.blocked,
        not_applicable=total_sum.not_applicable,
        claimed_not_applicable=total_sum.claimed_not_applicable,
        verified=total_sum.verified,
        disputed=total_sum.disputed,
        expired=expired_sum.known - expired_sum.not_applicable,
        progress_ppm=good_sum.progress_ppm,
        value=total_sum.value,
        counted=good_sum.value - good_sum.excess,
        target=expectation.target,
        with_target=expectation.with_target,
        reported_target=total_sum.target,
        not_applicable_target=total_sum.not_applicable_target,
    )


EMPTY = StatusBreakdown()


def breakdown_by_requirement(
    expectations: Iterable[Expectation], at: datetime, thresholds: Thresholds
) -> dict[str, RequirementBreakdown]:
    """The breakdown of each requirement at an instant. Expectations not open yet or without units are left out."""
    breakdowns: dict[str, RequirementBreakdown] = {}
    for expectation in expectations:
        opens_at, due_at, critical = expectation.timing
        if expectation.units == 0 or at < opens_at:
            continue
        status_counts, is_due = status_breakdown(expectation, at), due_at < at
        breakdown = RequirementBreakdown(
            open=status_counts,
            due=status_counts if is_due else EMPTY,
            critical=status_counts if critical else EMPTY,
            critical_due=status_counts if critical and is_due else EMPTY,
            due_or_ahead=status_counts if due_at < at + thresholds.no_data_ahead else EMPTY,
            critical_soon=status_counts
            if critical and not is_due and due_at < at + thresholds.at_risk_ahead
            else EMPTY,
        )
        breakdown_so_far = breakdowns.get(expectation.requirement)
        breakdowns[expectation.requirement] = (
            breakdown if breakdown_so_far is None else breakdown_so_far.plus(breakdown)
        )
    return breakdowns


def late_from(expectations: Iterable[Expectation]) -> datetime:
    """The instant after which the area is late: the first due date of a critical expectation with undone units.

    `NEVER` if there is none.
    """
    return min(
        (
            it.timing.due_at
            for it in expectations
            if it.counters and it.timing.critical and has_undone(sum_counters([*it.counters.values()]))
        ),
        default=NEVER,
    )


def has_undone(counters: Counters) -> bool:
    """Whether any unit was reported with a status other than done or not applicable."""
    return (
        counters.known
        > counters.done + counters.disputed_done + counters.not_applicable + counters.claimed_not_applicable
    )


def combine(expectations: Iterable[Expectation]) -> list[Expectation]:
    """The same units with one expectation for each requirement and timing."""
    expectations_by_requirement: dict[str, list[Expectation]] = defaultdict(list)
    for expectation in expectations:
        expectations_by_requirement[expectation.requirement].append(expectation)
    return [
        _add_up(expectations_alike)
        for expectations_of_requirement in expectations_by_requirement.values()
        for expectations_alike in _group_by_timing(expectations_of_requirement)
    ]


def _group_by_timing(expectations: list[Expectation]) -> Iterable[list[Expectation]]:
    """Most often all have the same timing, and even share it as an object, which is quickly seen."""
    first_timing = expectations[0].timing
    if all(it.timing is first_timing for it in expectations):
        return [expectations]
    expectations_by_timing: dict[Timing, list[Expectation]] = defaultdict(list)
    for expectation in expectations:
        expectations_by_timing[expectation.timing].append(expectation)
    return expectations_by_timing.values()


def _add_up(expectations: list[Expectation]) -> Expectation:
    """Add up expectations of one requirement and timing."""
    first_expectation = expectations[0]
    if len(expectations) == 1:
        return first_expectation
    units = target = with_target = 0
    counters_by_good_until: dict[datetime, list[Counters]] = defaultdict(list)
    for expectation in expectations:
        units += expectation.units
        target += expectation.target
        with_target += expectation.with_target
        for good_until, counters in expectation.counters.items():
            counters_by_good_until[good_until].append(counters)
    return Expectation(
        first_expectation.requirement,
        first_expectation.timing,
        units,
        target,
        with_target,
        {good_until: sum_counters(counters) for good_until, counters in counters_by_good_until.items()},
    )


class RecentResults:
    """Keeps the last few computed results by key: between two clock steps the same ones are asked for again."""

    def __init__(self) -> None:
        self._results: dict[Hashable, Any] = {}

    def get(self, key: Hashable, compute: Callable[[], T]) -> T:
        result: T | None = self._results.get(key)
        if result is None:
            result = compute()
            if len(self._results) >= MAX_RESULTS:
                self._results.clear()
            self._results[key] = result
        return result


@dataclass(frozen=True)
class RegionExpectations:
    """The expectations of a region and what lies below it, by the regions that it is divided into."""

    by_root: Mapping[str, Sequence[Expectation]]
    recent: RecentResults = field(default_factory=RecentResults, compare=False)
    """Results that were computed from these expectations."""

    @cached_property
    def combined(self) -> list[Expectation]:
        """All expectations, one for each requirement and timing. Those of a single root are so already."""
        if len(self.by_root) == 1:
            return [*next(iter(self.by_root.values()))]
        return combine(chain.from_iterable(self.by_root.values()))

    @cached_property
    def late_from(self) -> dict[str, datetime]:
        """For each root the instant after which it is late."""
        return {root: late_from(expectations) for root, expectations in self.by_root.items()}

    def only(self, requirements: Container[str]) -> "RegionExpectations":
        """The expectations of these requirements."""
        return RegionExpectations(
            {
                root: [it for it in expectations if it.requirement in requirements]
                for root, expectations in self.by_root.items()
            }
        )


def clock_steps(timings: Iterable[Timing], thresholds: Thresholds) -> set[datetime]:
    """The instants at which breakdowns change by time alone, except the local midnights at which reports expire."""
    steps = set()
    for timing in timings:
        steps |= {
            timing.opens_at,
            timing.due_at + TICK,
            timing.due_at - thresholds.at_risk_ahead + TICK,
            timing.due_at - thresholds.no_data_ahead + TICK,
        }
    return steps


def surrounding_steps(at: datetime, sorted_steps: Sequence[datetime]) -> tuple[datetime, datetime]:
    """The last step up to an instant, and the next one after it (`NEVER` if there is none)."""
    position = bisect_right(sorted_steps, at)
    last_step = sorted_steps[position - 1] if position else datetime.min.replace(tzinfo=at.tzinfo)
    return last_step, sorted_steps[position] if position < len(sorted_steps) else NEVER
