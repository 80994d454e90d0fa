"""How a region stood at the end of each local day of a period."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from api.checklists.counters import NO_COUNTERS, Counters, add_counters
from api.checklists.expectations.domain import effective_target
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.status_at import Expectation, RequirementBreakdown, Timing
from api.core import time
from api.elections.models import Election, ElectionRegion
from api.readiness import totals
from api.readiness.errors import SpanUnfit
from api.readiness.evaluation import SnapshotTime
from api.readiness.question import TrendPeriod
from api.readiness.score import ScoredCategory
from api.readiness.totals import RegionContext
from api.reference.regions.models import Region
from api.reporting.projections import repository as projections
from api.reporting.projections.repository import DailyChange

MONTH = timedelta(30)
MAX_DAYS = 100


class TrendPoint(NamedTuple):
    """How a region stood at the end of a day."""

    day: date
    at: datetime
    """The end of that day; today, the instant at which the present is evaluated."""
    breakdowns: dict[str, RequirementBreakdown]
    """By requirement."""
    polling_on: date
    """The polling day that was in force then."""


@dataclass(frozen=True)
class RegionTrend:
    """How a region stood day by day."""

    election: Election
    revision: int
    region: Region
    categories: Sequence[ScoredCategory]
    time: SnapshotTime
    points: Sequence[TrendPoint]


class GridDays(NamedTuple):
    """Consecutive days on which the region's expectations were the same."""

    context: RegionContext
    day_ends: Sequence[datetime]


def days_in(period: TrendPeriod, pinned: ElectionRegion, at: datetime) -> list[date]:
    """Return the days of a period up to the local day of `at`; by default a month up to that day.

    Raises SpanUnfit if there are none or more than MOST_DAYS.
    """

    def local_day(text: str | None, parameter_name: str, default_day: date) -> date:
        if text is None:
            return default_day
        instant = time.parse_moment(text, pinned.polling_on, pinned.timezone, pointer=f"query/{parameter_name}")
        return time.local_day(instant, pinned.timezone)

    today = time.local_day(at, pinned.timezone)
    last_day = min(local_day(period.last, "to", today), today)
    first_day = local_day(period.first, "from", last_day - MONTH)
    day_count = (last_day - first_day).days + 1
    if not 0 < day_count <= MAX_DAYS:
        raise SpanUnfit(pointer="query/from", most=MAX_DAYS)
    return [first_day + timedelta(day_offset) for day_offset in range(day_count)]


def expectations_by_day(grid_periods: Sequence[GridDays]) -> Iterator[list[Expectation]]:
    """Yield the expectations of the whole region, filled with what was reported by the end of each day.

    The counters of a day are the basis of the next: use what one day yields before asking for the next.
    """
    region_context = grid_periods[0].context
    recomputed_changes = None if region_context.spans_regencies else totals.recompute_daily_changes(region_context)
    for grid_context, day_ends in grid_periods:
        if recomputed_changes is None:
            daily_changes = projections.daily_changes(
                region_context.session, region_context.election.slug, region_context.region, day_ends[0], day_ends[-1]
            )
        else:
            daily_changes = iter(recomputed_changes)
        yield from _apply_daily_changes(grid_context.grid, day_ends, daily_changes)


def _apply_daily_changes(
    grid: ExpectationGrid, day_ends: Sequence[datetime], daily_changes: Iterator[DailyChange]
) -> Iterator[list[Expectation]]:
    """Yield the expectations of one grid at the end of each day. `daily_changes` includes those of all earlier days."""
    counters_by_timing: dict[tuple[str, Timing], totals.CountersByExpiry] = defaultdict(dict)
    counters_by_root: dict[tuple[str, str], Counters] = {}
    target_change_by_timing: dict[tuple[str, Timing], int] = defaultdict(int)
    daily_change = next(daily_changes, None)
    for day_end in day_ends:
        while daily_change is not None and daily_change.ends_at <= day_end:
            region_and_requirement = daily_change.region, daily_change.requirement
            if (expectation := grid.expectation(*region_and_requirement)) is not None:
                timing = expectation[:2]
                good_until = totals.good_until(grid, daily_change)
                add_counters(counters_by_timing[timing], good_until, daily_change.counters)
                counters_before = counters_by_root.get(region_and_requirement, NO_COUNTERS)
                counters_after = counters_by_root[region_and_requirement] = counters_before.plus(daily_change.counters)
                target_change_by_timing[timing] += effective_target(expectation, [counters_after]) - effective_target(
                    expectation, [counters_before]
                )
            daily_change = next(daily_changes, None)
        yield [
            expectation._replace(
                counters=counters_by_timing.get(expectation[:2], expectation.counters),
                target=expectation.target + target_change_by_timing.get(expectation[:2], 0),
            )
            for expectation in grid.combined
        ]
