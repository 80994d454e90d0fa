"""Load what answers about readiness are computed from, in one database snapshot that begins with the revision."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from sqlmodel import Session

from api.checklists import repository as checklists
from api.checklists.domain import ChecklistTemplate
from api.checklists.errors import NotInTemplate
from api.checklists.expectations import grid as expectations_grid
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.status_at import breakdown_by_requirement
from api.core import time
from api.core.as_of import CURRENT, AsOf
from api.core.caller import Caller
from api.db.reference_cache import cached
from api.elections import repository as elections
from api.elections.errors import RegionTakesNoPart
from api.elections.models import Election
from api.readiness import repository, score, series, trend
from api.readiness.evaluation import evaluation_point
from api.readiness.question import ReadinessQuestion, TrendPeriod
from api.readiness.reported import load_reported_expectations
from api.readiness.score import ScoredCategory
from api.readiness.series import PastPoints, PointByDayEnd, RegionSeries
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.totals import RegionContext
from api.readiness.trend import GridPeriod, RegionTrend, TrendPoint
from api.reference.regions import repository as regions


def load_snapshot(session: Session, caller: Caller, question: ReadinessQuestion, now: datetime) -> ReadinessSnapshot:
    """Load all that the readiness of a region is computed from, in a constant number of statements."""
    election_row, revision = _election_and_revision(session, question)
    region_row = regions.region(session, caller, question.region, pointer=question.pointer)
    full_grid = _load_grid(session, election_row, question)
    grid = _limit_to_category(full_grid, question)
    evaluation = evaluation_point(election_row, question, grid.roots[region_row.code], now, grid)
    if evaluation.is_past:
        full_grid = _load_grid(session, election_row, question, evaluation.as_of)
        grid = _limit_to_category(full_grid, question)
    earlier_grid = full_grid
    if question.with_change:
        earlier_grid = _load_grid(
            session, election_row, question, AsOf(evaluation.time.since, evaluation.as_of.recorded_by)
        )
    region_context = RegionContext(session, election_row, full_grid, question.region)
    reported_expectations = load_reported_expectations(
        region_context, region_context._replace(grid=earlier_grid), question, evaluation
    )
    if question.category is not None:
        reported_expectations = reported_expectations.only(grid.requirements)
    return ReadinessSnapshot(
        election=election_row,
        revision=revision,
        region=region_row,
        ancestors=regions.ancestors(session, question.region),
        roots=grid.roots,
        children_by_root=grid.children,
        regions=grid.regions,
        requirements=grid.requirements,
        template=grid.template,
        scored_categories=_scored_categories(session, election_row, question),
        thresholds=grid.thresholds,
        reported=reported_expectations,
        time=evaluation.time,
    )


def load_trend(
    session: Session, caller: Caller, question: ReadinessQuestion, period: TrendPeriod, now: datetime
) -> RegionTrend:
    """Load how the region stood at the end of each local day of a period, and today at the present instant."""
    present = load_snapshot(session, caller, question, now)
    days = trend.days_in(period, present.pinned, present.time.at, usual_days=31, max_days=100)
    past_days = trend.days_over(days, present.time.at, present.pinned.timezone)
    grid_periods = _group_by_grid(session, present, question, [*past_days.values()])
    polling_days = [
        grid_period.context.grid.roots[present.region.code].polling_on
        for grid_period in grid_periods
        for _ in grid_period.instants
    ]
    reports_by_day = trend.reports_by_instant(grid_periods, lambda _: (present.region.code,))
    trend_points = [
        TrendPoint(
            day,
            day_end,
            breakdown_by_requirement(reports.expectations(present.region.code), day_end, present.thresholds),
            polling_on,
        )
        for (day, day_end), polling_on, reports in zip(past_days.items(), polling_days, reports_by_day, strict=True)
    ]
    trend_points += [
        TrendPoint(day, present.time.at, present.breakdowns, present.pinned.polling_on)
        for day in days[len(past_days) :]
    ]
    return RegionTrend(
        election=present.election,
        revision=present.revision,
        region=present.region,
        categories=present.scored_categories,
        time=present.time,
        points=trend_points,
    )


def load_series(
    session: Session, caller: Caller, question: ReadinessQuestion, period: TrendPeriod, now: datetime
) -> RegionSeries:
    """Load how a region and each of its children stood at the end of each of their local days, today at the present.

    It takes as many statements as the trend of the region alone. Days that are over are cached until they change.
    """
    present = load_snapshot(session, caller, question, now)
    days = trend.days_in(period, present.pinned, present.time.at, usual_days=30, max_days=92)
    past_days_by_region = {
        region_code: trend.days_over(days, present.time.at, present.roots[region_code].timezone)
        for region_code in (present.region.code, *present.children)
    }
    past_points = _load_past_points(session, present, question, past_days_by_region)
    points = {
        region_code: [past_points[region_code][day_end] for day_end in past_days.values()]
        for region_code, past_days in past_days_by_region.items()
    }
    for region_code, region_points in points.items():
        today = time.local_day(present.time.at, present.roots[region_code].timezone)
        if today in days:
            region_points.append(series.present_point(present, region_code))
    return RegionSeries(
        election=present.election,
        revision=present.revision,
        region=present.region,
        categories=present.scored_categories,
        time=present.time,
        days=days,
        regions=[present.regions[region_code] for region_code in points],
        points=points,
    )


def _load_past_points(
    session: Session,
    present: ReadinessSnapshot,
    question: ReadinessQuestion,
    past_days_by_region: Mapping[str, Mapping[date, datetime]],
) -> Mapping[str, PointByDayEnd]:
    """Return the points of days that are over, and compute only those that are not cached or have changed."""
    election_slug, region_code = present.election.slug, present.region.code
    past_day_changes = repository.past_day_changes_by_line(session, election_slug, region_code, past_days_by_region)
    points = _cached_past_points(session, election_slug).lines_of(region_code, past_day_changes)
    missing_day_ends = {
        line: set(past_days.values()) - points[line].keys() for line, past_days in past_days_by_region.items()
    }
    instants = sorted(set().union(*missing_day_ends.values()))
    if instants:
        grid_periods = _group_by_grid(session, present, question, instants)
        stale_lines = {line: day_ends for line, day_ends in missing_day_ends.items() if day_ends}
        for line, new_points in series.compute_points(grid_periods, present.scored_categories, stale_lines).items():
            points[line].update(new_points)
    return points


@cached
def _cached_past_points(_session: Session, _election_slug: str) -> PastPoints:
    """Return the cache of the election's points, which is empty again after every change of reference data."""
    return PastPoints()


def _scored_categories(session: Session, election: Election, question: ReadinessQuestion) -> list[ScoredCategory]:
    categories = _all_scored_categories(session, election.slug)
    return [category for category in categories if question.category in (None, category.code)]


@cached
def _all_scored_categories(session: Session, election_slug: str) -> list[ScoredCategory]:
    template = checklists.load_template(session, elections.election(session, election_slug))
    return score.scored_categories(template.requirements, template.categories)


def _election_and_revision(session: Session, question: ReadinessQuestion) -> tuple[Election, int]:
    election_row = elections.election_with_checklist(session, question.election)
    return election_row, repository.region_revision(session, election_row.slug, question.region)


def _load_grid(
    session: Session, election: Election, question: ReadinessQuestion, as_of: AsOf = CURRENT
) -> ExpectationGrid:
    """Load the region's expectations by the polling days, flags and figures that were known at an instant."""
    grid = expectations_grid.load_grid(session, election, question.region, as_of, question.polling_on)
    if question.region not in grid.roots:
        raise RegionTakesNoPart(election=election.slug)
    return grid


def _limit_to_category(grid: ExpectationGrid, question: ReadinessQuestion) -> ExpectationGrid:
    if question.category is None:
        return grid
    return grid.limited_to(_template_of_category(grid.template, question.category))


def _template_of_category(template: ChecklistTemplate, category_code: str) -> ChecklistTemplate:
    categories = [category for category in template.categories if category.code == category_code]
    if not categories:
        raise NotInTemplate(pointer="query/category")
    requirements = [requirement for requirement in template.requirements if requirement.category == category_code]
    return replace(template, categories=categories, requirements=requirements)


def _group_by_grid(
    session: Session, present: ReadinessSnapshot, question: ReadinessQuestion, instants: Sequence[datetime]
) -> list[GridPeriod]:
    """Divide the instants where a polling day, a flag or a figure changed. Each has the grid known then."""
    election = present.election
    grids = [_load_grid(session, election, question, AsOf(instant)) for instant in instants]
    grid_periods = []
    for _, grids_with_instants in groupby(zip(grids, instants, strict=True), key=lambda it: id(it[0])):
        equal_grids, period_instants = zip(*grids_with_instants, strict=True)
        grid = _limit_to_category(equal_grids[0], question)
        grid_periods.append(GridPeriod(RegionContext(session, election, grid, question.region), period_instants))
    return grid_periods
