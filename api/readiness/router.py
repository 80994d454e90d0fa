from typing import Annotated

from fastapi import Query, Request, Response

from api.core.errors import CursorInvalid
from api.http.clock import Now
from api.http.language import language_of
from api.http.paging import FileQuery, MapFormat, Page, build_page_from_all, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.readiness import responses, service
from api.readiness.answer_lifetime import keep_readiness, keep_until_clock_step
from api.readiness.errors import REFUSALS, SpanUnfit
from api.readiness.question import ReadinessQuestion, TrendPeriod
from api.readiness.schemas import (
    Readiness,
    ReadinessQuery,
    ReadinessSeries,
    SeriesQuery,
    TableQuery,
    TableRow,
    Trend,
    TrendQuery,
)
from api.reference.regions import repository as regions
from api.reporting.dependencies import RegionPath

router = Router(prefix="/readiness", tags=["readiness"])


class TrendFileQuery(TrendQuery, FileQuery):
    pass


@router.get("", responses=problems(*REFUSALS, CursorInvalid))
def list_readiness(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[TableQuery, Query()],
) -> Page[TableRow]:
    """Readiness as a flat table: one row a region, one column a category.

    Without `level`: the region and its children. Ask for districts one regency at a time. With `format=geojson` each
    row comes as a feature with the outline of its region, or none.

    Example: `GET /v1/readiness?within=64&level=regency`.
    """
    region_codes = [query.within] if query.within is not None else sorted(caller.regions)
    questions = [ReadinessQuestion(region, query.election, pointer="query/within") for region in region_codes]
    snapshots = [service.load_snapshot(session, caller, question, now) for question in questions]
    keep_until_clock_step(request, snapshots, region=query.within)
    regions_with_snapshots = sorted(
        (region, snapshot_index)
        for snapshot_index, snapshot in enumerate(snapshots)
        for region in responses.listed_regions(snapshot, query.level)
    )
    page_window = requested_window(request, query, str)
    page = build_page_from_all(request, response, page_window, regions_with_snapshots, lambda it: (it[0],))
    language = language_of(request.headers)
    table_rows = [
        responses.table_row(snapshots[snapshot_index], region, language) for region, snapshot_index in page.items
    ]
    if query.format is MapFormat.GEOJSON:
        boundaries = regions.boundaries(session, [table_row.region for table_row in table_rows])
        table_rows = [responses.with_geometry(it, boundaries.get(it.region)) for it in table_rows]
    return Page[TableRow](items=table_rows, next=page.next)


@router.get("/{region}", responses=problems(*REFUSALS))
def get_readiness(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ReadinessQuery, Query()],
) -> Readiness:
    """What the checklists of a region and of all below it add up to, with the band and its reason.

    `score` counts what is unknown as not done: a lower bound. Where nobody has reported there is no score, and the
    band is `no_data`. Poll it with `If-None-Match`: while no report and no passing of time has changed anything, the
    answer is 304 and costs one look-up.

    Example: `GET /v1/readiness/64.08?as_of=H-7`.
    """
    question = ReadinessQuestion(region, **query.model_dump(exclude={"depth", "categories"}), with_change=True)
    language = language_of(request.headers)
    snapshot = service.load_snapshot(session, caller, question, now)
    keep_readiness(request, response, snapshot, language, region=region)
    return responses.readiness_body(
        snapshot,
        language,
        depth=query.depth,
        has_categories=query.categories,
        is_what_if=question.is_what_if,
    )


@router.get("/{region}/trend", responses=problems(*REFUSALS, SpanUnfit))
def get_readiness_trend(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[TrendFileQuery, Query()],
) -> Trend:
    """How a region stood at the end of each of its days, at most 100 of them.

    It uses all reports known today: a report that arrived late counts on the day it was observed. Each day has the
    polling day, flags and figures that were known when it ended, as `as_of` that day has. The last day may be today.

    Example: `GET /v1/readiness/64.08/trend?from=H-14&to=H-7`.
    """
    question = ReadinessQuestion(region, query.election, category=query.category)
    region_trend = service.load_trend(session, caller, question, TrendPeriod(query.first, query.last), now)
    keep_readiness(request, response, region_trend, language_of(request.headers), region=region)
    return responses.trend_body(region_trend)


@router.get("/{region}/series", responses=problems(*REFUSALS, SpanUnfit))
def get_readiness_series(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[SeriesQuery, Query()],
) -> ReadinessSeries:
    """How a region and each of its children stood at the end of each day, at most 92 days: for maps and small charts.

    The region itself comes first. Each list has one value a day: that of the trend of its region, whose days end at its
    own midnight. Districts with flags of their own count separately only in the series of their regency.

    Example: `GET /v1/readiness/64/series?from=H-14&to=H-7`.
    """
    question, period = ReadinessQuestion(region, query.election), TrendPeriod(query.first, query.last)
    region_series = service.load_series(session, caller, question, period, now)
    keep_readiness(request, response, region_series, language_of(request.headers), region=region)
    return responses.series_body(region_series, has_categories=query.categories)
