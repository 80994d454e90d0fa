"""How a region, or parts of it, stood at the end of each local day of a period."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from api.checklists.counters import NO_COUNTERS, Counters, add_counters
from api.checklists.expectations.domain import effective_target
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.status_at import Expectation, RequirementBreakdown, Timing, combine, has_undone
from api.core import time
from api.core.region_codes import LEVELS_ABOVE_LEDGERS
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


class GridPeriod(NamedTuple):
    """Consecutive instants at which the region's expectations were the same."""

    context: RegionContext
    instants: Sequence[datetime]


def days_in(period: TrendPeriod, pinned: ElectionRegion, at: datetime, *, usual_days: int, max_days: int) -> list[date]:
    """Return the days of a period up to the local day of `at`; by default `usual_days` of them.

    Raises SpanUnfit if there are none or more than `max_days`.
    """

    def local_day(text: str | None, parameter_name: str, default_day: date) -> date:
        if text is None:
            return default_day
        instant = time.parse_moment(text, pinned.polling_on, pinned.timezone, pointer=f"query/{parameter_name}")
        return time.local_day(instant, pinned.timezone)

    today = time.local_day(at, pinned.timezone)
    last_day = min(local_day(period.last, "to", today), today)
    first_day = local_day(period.first, "from", last_day - timedelta(usual_days - 1))
    day_count = (last_day - first_day).days + 1
    if not 0 < day_count <= max_days:
        raise SpanUnfit(pointer="query/from", most=max_days)
    return [first_day + timedelta(day_offset) for day_offset in range(day_count)]


def days_over(days: Iterable[date], at: datetime, zone: str) -> dict[date, datetime]:
    """Return the days that are over at an instant, each with the instant at which it ended in the time zone."""
    today = time.local_day(at, zone)
    return {day: time.end_of_local_day(day, zone) for day in days if day < today}


class AreaReports:
    """The expectations of parts of a region, filled with what was reported by the end of a day.

    An area is any set of roots. It goes by the name of a region, and areas may overlap.
    """

    def __init__(self, grid: ExpectationGrid, areas_of: Callable[[str], Iterable[str]]) -> None:
        """`areas_of` returns the areas that a root belongs to."""
        self._grid = grid
        self._areas_by_root = {root: tuple(areas_of(root)) for root in grid.roots}
        self._counters: dict[tuple[str, str, Timing], totals.CountersByExpiry] = defaultdict(dict)
        self._target_change: dict[tuple[str, str, Timing], int] = defaultdict(int)
        self._counters_by_root: dict[tuple[str, str], Counters] = {}
        self._late_by_root: dict[str, dict[str, datetime]] = defaultdict(dict)

    @cached_property
    def _expectations_by_area(self) -> dict[str, list[Expectation]]:
        """The expectations of each area, without reports."""
        by_area: dict[str, list[Expectation]] = defaultdict(list)
        for root, area_codes in self._areas_by_root.items():
            for area in area_codes:
                by_area[area] += self._grid.expectations[root].values()
        return {area: combine(expectations) for area, expectations in by_area.items()}

    def add(self, change: DailyChange) -> None:
        """Add what one day has changed. Changes come in the order of the days."""
        expectation = self._grid.expectation(change.region, change.requirement)
        if expectation is None:
            return
        good_until = totals.good_until(self._grid, change)
        target_change = self._add_to_root(change, expectation)
        for area in self._areas_by_root[change.region]:
            area_key = area, change.requirement, expectation.timing
            add_counters(self._counters[area_key], good_until, change.counters)
            if target_change:
                self._target_change[area_key] += target_change

    def _add_to_root(self, change: DailyChange, expectation: Expectation) -> int:
        """Add a change to the counters of its root, if its target or its lateness follow from them.

        Return by how much the change alters the root's target.
        """
        is_critical, may_change_target = expectation.timing.critical, expectation.with_target == expectation.units
        if not is_critical and not may_change_target:
            return 0
        region, requirement = root_and_requirement = change.region, change.requirement
        counters_before = self._counters_by_root.get(root_and_requirement, NO_COUNTERS)
        counters_after = self._counters_by_root[root_and_requirement] = counters_before.plus(change.counters)
        if is_critical:
            self._late_by_root[region].pop(requirement, None)
            if has_undone(counters_after):
                self._late_by_root[region][requirement] = expectation.timing.due_at
        return effective_target(expectation, [counters_after]) - effective_target(expectation, [counters_before])

    def expectations(self, area: str) -> list[Expectation]:
        """Return the expectations of an area. Adding further changes changes their counters."""
        return [
            expectation._replace(
                counters=self._counters.get((area, *expectation[:2]), expectation.counters),
                target=expectation.target + self._target_change.get((area, *expectation[:2]), 0),
            )
            for expectation in self._expectations_by_area.get(area, ())
        ]

    def late_children_share(self, region: str, at: datetime) -> Fraction | None:
        """Return the share of late regencies of a province, or provinces of the nation. None: a regency or below."""
        if self._grid.roots[region].level not in LEVELS_ABOVE_LEDGERS:
            return None
        child_codes = self._grid.children.get(region, ())
        return Fraction(sum(self._is_late(child_code, at) for child_code in child_codes), len(child_codes) or 1)

    def _is_late(self, region: str, at: datetime) -> bool:
        """Whether something critical is overdue in a regency, or too many regencies of a province are late."""
        late_share = self.late_children_share(region, at)
        if late_share is None:
            return any(due_at < at for due_at in self._late_by_root[region].values())
        return late_share > self._grid.thresholds.late_above


def reports_by_instant(
    periods: Sequence[GridPeriod], areas_of: Callable[[str], Iterable[str]]
) -> Iterator[AreaReports]:
    """Yield what was reported by each instant of these periods, in their order.

    The reports of an instant are the basis of the next: use what one yields before asking for the next.
    """
    if not periods:
        return
    region_context = periods[0].context
    recomputed_changes = None if region_context.spans_regencies else totals.recompute_daily_changes(region_context)
    for period_context, instants in periods:
        if recomputed_changes is None:
            daily_changes = projections.daily_changes(
                region_context.session, region_context.election.slug, region_context.region, instants[0], instants[-1]
            )
        else:
            daily_changes = iter(recomputed_changes)
        reports = AreaReports(period_context.grid, areas_of)
        daily_change = next(daily_changes, None)
        for instant in instants:
            while daily_change is not None and daily_change.ends_at <= instant:
                reports.add(daily_change)
                daily_change = next(daily_changes, None)
            yield reports
