"""Load what answers about readiness are computed from, in one database snapshot that begins with the revision."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists.domain import ChecklistTemplate
from api.checklists.errors import NotInTemplate
from api.checklists.expectations import grid as expectations_grid
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.history.domain import CURRENT, AsOf
from api.checklists.status_at import TICK, breakdown_by_requirement
from api.core import time
from api.core.caller import Caller
from api.core.time import EARLIEST, NEVER
from api.db.engine import Database
from api.elections import repository as elections
from api.elections.errors import RegionTakesNoPart
from api.elections.models import Election
from api.readiness import repository, score, trend
from api.readiness.evaluation import evaluation_point
from api.readiness.question import ReadinessQuestion, TrendPeriod
from api.readiness.reported import load_reported_expectations
from api.readiness.repository import RegionVersion
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.totals import RegionContext
from api.readiness.trend import GridDays, RegionTrend, TrendPoint
from api.reference.regions import repository as regions


def current_version(
    database: Database, caller: Caller, question: ReadinessQuestion, now: datetime
) -> tuple[Hashable, datetime] | None:
    """Return the region's current version and the instant at which the present is evaluated.

    It takes one statement and no transaction. None: the caller may not see the region, or there is no such election.
    """
    if not caller.covers(question.region):
        return None
    with database.read_one_statement() as session:
        version = repository.region_version(session, question.election, question.region)
    return version and (version, checklists_domain.evaluation_time(now, version.closed_at).at)


def validity(source: ReadinessSnapshot | RegionTrend, language: str) -> tuple[RegionVersion, datetime, datetime, str]:
    """Return how long an answer holds: its version, its first instant, the instant it ends at, and its ETag."""
    etag = f'"{source.revision}.{(source.time.at - EARLIEST) // TICK}.{language}"'
    version = RegionVersion(source.revision, source.election.closed_at)
    return version, source.time.at, source.time.changes_at or NEVER, etag


def load_snapshot(session: Session, caller: Caller, question: ReadinessQuestion, now: datetime) -> ReadinessSnapshot:
    """Load all that the readiness of a region is computed from, in a constant number of statements."""
    election, revision = _election_and_revision(session, question)
    region = regions.region(session, caller, question.region, pointer=question.pointer)
    full_grid = _load_grid(session, election, question)
    grid = _limit_to_category(full_grid, question)
    point = evaluation_point(election, question, grid.roots[region.code], now, grid)
    if point.is_past:
        full_grid = _load_grid(session, election, question, point.as_of)
        grid = _limit_to_category(full_grid, question)
    earlier_grid = full_grid
    if question.with_change:
        earlier_grid = _load_grid(session, election, question, AsOf(point.time.since, point.as_of.recorded_by))
    context = RegionContext(session, election, full_grid, question.region)
    reported = load_reported_expectations(context, context._replace(grid=earlier_grid), question, point)
    if question.category is not None:
        reported = reported.only(grid.requirements)
    return ReadinessSnapshot(
        election=election,
        revision=revision,
        region=region,
        roots=grid.roots,
        children_by_root=grid.children,
        regions=grid.regions,
        requirements=grid.requirements,
        categories=grid.template.categories,
        depends_on=grid.template.depends_on,
        thresholds=grid.thresholds,
        reported=reported,
        time=point.time,
    )


def load_trend(
    session: Session, caller: Caller, question: ReadinessQuestion, period: TrendPeriod, now: datetime
) -> RegionTrend:
    """Load how the region stood at the end of each local day of a period, and today at the present instant."""
    election, revision = _election_and_revision(session, question)
    region = regions.region(session, caller, question.region, pointer=question.pointer)
    grid = _limit_to_category(_load_grid(session, election, question), question)
    pinned = grid.roots[region.code]
    evaluated = evaluation_point(election, question, pinned, now, grid).time
    days, today = trend.days_in(period, pinned, evaluated.at), time.local_day(evaluated.at, pinned.timezone)
    day_ends = [NEVER if day == today else time.end_of_local_day(day, pinned.timezone) for day in days]
    runs = _group_by_grid(session, election, question, day_ends)
    polling_days = [run.context.grid.roots[region.code].polling_on for run in runs for _ in run.day_ends]
    points = [
        TrendPoint(day, at, breakdown_by_requirement(expectations, at, grid.thresholds), polling_on)
        for day, day_end, polling_on, expectations in zip(
            days, day_ends, polling_days, trend.expectations_by_day(runs), strict=True
        )
        for at in [min(day_end, evaluated.at)]
    ]
    categories = score.scored_categories(grid.requirements.values(), grid.template.categories)
    return RegionTrend(election, revision, region, categories, evaluated, points)


def _election_and_revision(session: Session, question: ReadinessQuestion) -> tuple[Election, int]:
    election = elections.election_with_checklist(session, question.election)
    version = repository.region_version(session, election.slug, question.region)
    return election, version.revision if version else 0


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


def _template_of_category(template: ChecklistTemplate, code: str) -> ChecklistTemplate:
    categories = [category for category in template.categories if category.code == code]
    if not categories:
        raise NotInTemplate(pointer="query/category")
    requirements = [requirement for requirement in template.requirements if requirement.category == code]
    return replace(template, categories=categories, requirements=requirements)


def _group_by_grid(
    session: Session, election: Election, question: ReadinessQuestion, day_ends: Sequence[datetime]
) -> list[GridDays]:
    """Divide the days where a polling day, a flag or a figure changed. Each day has the grid known at its end."""
    grids = [_load_grid(session, election, question, AsOf(day_end)) for day_end in day_ends]
    runs = []
    for _, grid_days in groupby(zip(grids, day_ends, strict=True), key=lambda it: id(it[0])):
        run_grids, run_ends = zip(*grid_days, strict=True)
        grid = _limit_to_category(run_grids[0], question)
        runs.append(GridDays(RegionContext(session, election, grid, question.region), run_ends))
    return runs
