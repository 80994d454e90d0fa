from typing import Annotated

from fastapi import Path, Query, Request, Response

from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotAcceptable, NotFound
from api.core.schemas import RegionCode, RegionName
from api.elections import repository as elections
from api.elections.regions import repository, responses
from api.elections.regions.schemas import (
    FigureOut,
    Figures,
    FlagOut,
    FlagRecorded,
    RecordedFigure,
    RegionDetail,
    RegionOut,
    RegionQuery,
)
from api.http import idempotency
from api.http.accept import GEOJSON, negotiate
from api.http.idempotency import RouteAnswer
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.no_query import NoQuery
from api.http.openapi.media_types import alternative_media_types
from api.http.paging import Page, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import AdminSender, idempotent
from api.ledger.entries import ledger_of
from api.reference.dependencies import Recalculation
from api.reference.regions import repository as reference_regions
from api.reference.regions import service
from api.reference.regions.errors import FigureInUse
from api.reference.regions.schemas import FigureQuery, NewFigure, NewFlag
from api.reference.sources import repository as sources

router = Router(prefix="/regions", tags=["regions"])


@router.get(
    "",
    response_model=Page[RegionOut],
    responses=alternative_media_types(GEOJSON)
    | problems(NotFound, NotAcceptable, CodeMalformed, CodeWithoutDots, CursorInvalid),
)
def list_regions(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[RegionQuery, Query()],
) -> Page[RegionOut] | Response:
    """The regions of your part of the country, by code.

    `within` and `parent` must lie in your own regions. With `Accept: application/geo+json` the same
    page comes as a FeatureCollection: boundaries where they were loaded, else points.

    Example: `GET /v1/regions?q=kutim`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    for parameter_name in ("within", "parent"):
        if getattr(query, parameter_name) is not None:
            reference_regions.region(session, caller, getattr(query, parameter_name), pointer=f"query/{parameter_name}")
    election_slug = elections.election(session, query.election).slug if query.elects or query.election else None
    window = requested_window(request, query, str)
    region_rows = repository.regions(session, caller, query, election_slug, window)
    page = build_page(request, response, window, region_rows, lambda row: (row.code,))
    if negotiate(request, "application/json", GEOJSON) == GEOJSON:
        headers = {name: value for name, value in response.headers.items() if name == "link"}
        return Response(responses.feature_collection(session, page), media_type=GEOJSON, headers=headers)
    return Page(items=[responses.region_body(row) for row in page.items], next=page.next)


@router.get("/{code}", responses=problems(NotFound, CodeMalformed, CodeWithoutDots))
def get_region(
    code: Annotated[RegionCode, Path()],
    caller: Reader,
    session: ReadSession,
    request: Request,
    _: NoQuery,
) -> RegionDetail:
    """One region: what lies above it, what lies below, its short names and flags.

    Example: `GET /v1/regions/64.08`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    return responses.region_detail(session, reference_regions.region(session, caller, code))


@router.get("/{code}/figures", responses=problems(NotFound, CodeMalformed, CodeWithoutDots))
def list_figures(
    code: Annotated[RegionCode, Path()],
    caller: Reader,
    session: ReadSession,
    request: Request,
    query: Annotated[FigureQuery, Query()],
) -> Figures:
    """Numbers about a region, each with date and source; contradictory ones side by side, one preferred.

    Example: `GET /v1/regions/64.08/figures?kind=stations`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    region_row = reference_regions.region(session, caller, code)
    if query.election is not None:
        elections.election(session, query.election)
    figure_rows = reference_regions.figures(session, code, query)
    return Figures(
        region=RegionName.model_validate(region_row), items=[FigureOut.model_validate(row) for row in figure_rows]
    )


@router.post(
    "/{code}/figures",
    status_code=201,
    response_model=RecordedFigure,
    responses={
        200: {"model": RecordedFigure, "description": "The figure is recorded and preferred already: no change."},
        **problems(NotFound, CodeMalformed, CodeWithoutDots, FigureInUse, *idempotency.REFUSALS),
    },
)
@idempotent
def record_figure(
    code: Annotated[RegionCode, Path()],
    body: NewFigure,
    session: WriteSession,
    sender: AdminSender,
    _: NoQuery,
    recalculation: Recalculation,
) -> RouteAnswer:
    """Record a number about a region. Contradictory ones are all kept, and the one preferred last counts.

    In elections that are open, the region's reported items are measured against the new number at once, each
    with an entry in the ledger. Answers about the past do not change. To go back to a figure, send it again.

    Example: `POST /v1/regions/64.08/figures` with `{"kind": "stations", "value": 703, "source": "S0"}`.
    """
    reference_regions.region(session, sender.caller, code)
    if body.election is not None:
        elections.election(session, body.election, pointer="body/election")
    sources.source(session, body.source, pointer="body/source")
    outcome = service.record_figure(session, sender.actor, recalculation, code, body)
    return RouteAnswer(201 if outcome.created else 200, responses.recorded_figure(outcome))


@router.post(
    "/{code}/flags",
    status_code=201,
    response_model=FlagRecorded,
    responses={
        200: {"model": FlagRecorded, "description": "The flag is set, or ended, already: no change."},
        **problems(NotFound, CodeMalformed, CodeWithoutDots, *idempotency.REFUSALS),
    },
)
@idempotent
def set_flag(
    code: Annotated[RegionCode, Path()],
    body: NewFlag,
    session: WriteSession,
    sender: AdminSender,
    _: NoQuery,
    recalculation: Recalculation,
) -> RouteAnswer:
    """Set a flag for a region and everything below it, or end it with `holds: false`.

    Due days and which requirements apply there follow at once in open elections. An earlier `as_of` answers as before.

    Example: `POST /v1/regions/64.08.05/flags` with `{"flag": "remote", "source": "S0"}`.
    """
    reference_regions.region(session, sender.caller, code)
    sources.source(session, body.source, pointer="body/source")
    seq = service.set_flag(session, sender.actor, recalculation, code, body)
    flag_bodies = [FlagOut.model_validate(flag) for flag in reference_regions.flags_holding_in(session, code)]
    entry_id = None if seq is None else f"{ledger_of(code)}-{seq}"
    return RouteAnswer(200 if seq is None else 201, FlagRecorded(entry=entry_id, flags=flag_bodies))
