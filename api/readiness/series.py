"""How a region and each of its children stood at the end of each local day of a period."""

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from threading import Lock
from typing import NamedTuple

from api.checklists.status_at import RequirementBreakdown, Thresholds, breakdown_by_requirement
from api.core.region_codes import child_towards
from api.core.status import Band
from api.elections.models import Election
from api.readiness import score, trend
from api.readiness.bands import decide_band
from api.readiness.evaluation import SnapshotTime
from api.readiness.score import ScoredCategory
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.trend import GridPeriod
from api.reference.regions.models import Region

MAX_POINTS = 30_000
"""The most points of past days that are cached, half a kilobyte each."""


class SeriesPoint(NamedTuple):
    """How a region stood at the end of a day."""

    band: Band
    score: float | None
    due_score: float | None
    units: int
    known: int
    """How many of the units were reported."""
    silent: int
    """How many were past due, and nobody had reported."""
    category_scores: Sequence[float | None]
    """In the order of the categories."""


PointByDayEnd = dict[datetime, SeriesPoint]
"""The points of a region by the instant at which the day ends."""


class CachedLine(NamedTuple):
    """The cached points of a region, and how often its past days had changed when they were computed."""

    past_day_changes: int
    points: PointByDayEnd


@dataclass(frozen=True)
class RegionSeries:
    """How a region and each of its children stood day by day."""

    election: Election
    revision: int
    region: Region
    categories: Sequence[ScoredCategory]
    time: SnapshotTime
    days: Sequence[date]
    regions: Sequence[Region]
    """The region itself, then its children by code."""
    points: Mapping[str, Sequence[SeriesPoint]]
    """By the code of the region, one for each day that has begun in its time zone."""


class PastPoints:
    """Caches the points of days that are over, for the series asked for most recently.

    A point holds until a report, a correction or a retraction changes a day that is over: such writes are counted.
    Figures, flags and polling days change a past day too, so the cache belongs to one revision of the reference data.
    """

    def __init__(self) -> None:
        self._lines_by_region: OrderedDict[str, dict[str, CachedLine]] = OrderedDict()
        self._lock = Lock()

    def lines_of(self, region: str, past_day_changes: Mapping[str, int]) -> dict[str, PointByDayEnd]:
        """Return the cached points of the lines of a region's series. Callers add what is missing.

        A line is the region itself or a child, and `past_day_changes` has how often past days of each have changed.
        """
        with self._lock:
            cached_lines = self._lines_by_region.pop(region, {})
            lines = {
                code: cached_line
                if (cached_line := cached_lines.get(code)) and cached_line.past_day_changes == change_count
                else CachedLine(change_count, {})
                for code, change_count in past_day_changes.items()
            }
            self._lines_by_region[region] = lines
            while len(self._lines_by_region) > 1 and self._count_points() > MAX_POINTS:
                self._lines_by_region.popitem(last=False)
            return {code: line.points for code, line in lines.items()}

    def _count_points(self) -> int:
        return sum(len(line.points) for lines in self._lines_by_region.values() for line in lines.values())


def compute_points(
    grid_periods: Sequence[GridPeriod],
    categories: Sequence[ScoredCategory],
    day_ends_by_region: Mapping[str, Collection[datetime]],
) -> dict[str, PointByDayEnd]:
    """Return the points of these ends of days, all of them over. The periods have all of these instants."""
    region_context = grid_periods[0].context
    thresholds = region_context.grid.thresholds

    def areas_of(root: str) -> Iterable[str]:
        return {region_context.region, child_towards(region_context.region, root)} & day_ends_by_region.keys()

    points: dict[str, PointByDayEnd] = {region_code: {} for region_code in day_ends_by_region}
    instants = (instant for period in grid_periods for instant in period.instants)
    for instant, reports in zip(instants, trend.reports_by_instant(grid_periods, areas_of), strict=True):
        for region_code, day_ends in day_ends_by_region.items():
            if instant in day_ends:
                breakdowns = breakdown_by_requirement(reports.expectations(region_code), instant, thresholds)
                late_children_share = reports.late_children_share(region_code, instant)
                points[region_code][instant] = _point(breakdowns, categories, thresholds, late_children_share)
    return points


def present_point(snapshot: ReadinessSnapshot, region: str) -> SeriesPoint:
    """Return the point of a region of the snapshot, at the instant of the snapshot."""
    return _point(
        snapshot.breakdowns_of(region),
        snapshot.scored_categories,
        snapshot.thresholds,
        snapshot.late_children_share(region),
    )


def _point(
    breakdowns: Mapping[str, RequirementBreakdown],
    categories: Sequence[ScoredCategory],
    thresholds: Thresholds,
    late_children_share: Fraction | None,
) -> SeriesPoint:
    means = [score.category_means(category, breakdowns) for category in categories]
    scores = score.scores_of(means)
    return SeriesPoint(
        band=decide_band(breakdowns, thresholds, late_children_share).band,
        score=scores.score,
        due_score=scores.due_score,
        units=sum(breakdown.open.units for breakdown in breakdowns.values()),
        known=sum(breakdown.open.known for breakdown in breakdowns.values()),
        silent=sum(breakdown.due.unknown for breakdown in breakdowns.values()),
        category_scores=[score.scores_of([category_means]).score for category_means in means],
    )
