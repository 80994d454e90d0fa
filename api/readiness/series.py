"""How a region and each of its children stood at the end of each local day of a period."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import NamedTuple

from api.checklists.status_at import RequirementBreakdown, Thresholds, breakdown_by_requirement
from api.core.region_codes import child_towards
from api.core.status import Band
from api.elections.models import Election
from api.readiness import score, trend
from api.readiness.bands import decide_band
from api.readiness.evaluation import SnapshotTime
from api.readiness.score import ScoredCategory
from api.readiness.trend import GridPeriod
from api.reference.regions.models import Region


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


def load_points(
    grid_periods: Sequence[GridPeriod],
    categories: Sequence[ScoredCategory],
    day_ends_by_region: Mapping[str, Sequence[datetime]],
    at: datetime,
) -> dict[str, list[SeriesPoint]]:
    """Return a point for each end of a day, by region. Days that are not over are evaluated at `at`."""
    region_context = grid_periods[0].context

    def areas_of(root: str) -> Iterable[str]:
        return {region_context.region, child_towards(region_context.region, root)}

    points_by_region: dict[str, list[SeriesPoint]] = {region_code: [] for region_code in day_ends_by_region}
    instants = (instant for period in grid_periods for instant in period.instants)
    for instant, reports in zip(instants, trend.reports_by_instant(grid_periods, areas_of), strict=True):
        evaluated_at = min(instant, at)
        for region_code, points in points_by_region.items():
            day_ends = day_ends_by_region[region_code]
            if len(points) < len(day_ends) and day_ends[len(points)] == instant:
                breakdowns = breakdown_by_requirement(
                    reports.expectations(region_code), evaluated_at, region_context.grid.thresholds
                )
                late_children_share = reports.late_children_share(region_code, evaluated_at)
                points.append(_point(breakdowns, categories, region_context.grid.thresholds, late_children_share))
    return points_by_region


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
