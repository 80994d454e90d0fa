import json
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.core.caller import Actor
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotAcceptable, NotFound
from api.core.region_codes import ancestors
from api.core.schemas import Code, NoParameters, RegionName
from api.elections import repository as elections
from api.elections.models import Contest
from api.elections.regions import repository
from api.elections.regions.schemas import (
    Below,
    Elects,
    FigureOut,
    Figures,
    FlagOut,
    FlagSaid,
    MovedItem,
    Point,
    RecordedFigure,
    RegionDetail,
    RegionOut,
    RegionQuery,
)
from api.http import idempotency
from api.http.accept import GEOJSON, alternative, offers
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Admin, Reader
from api.http.sessions import ReadSession, WriteSession
from api.ledger.entries import ledger_of
from api.reference.dependencies import Recalculation
from api.reference.recalculation import FigureRecalculation, TargetChange
from api.reference.regions import repository as reference
from api.reference.regions import service
from api.reference.regions.errors import FigureInUse
from api.reference.regions.models import Region
from api.reference.regions.schemas import FigureQuery, NewFigure, NewFlag
from api.reference.sources import repository as sources

router = APIRouter(prefix="/regions", tags=["regions"])


class RegionList(RegionQuery, PageQuery):
    pass


@router.get(
    "",
    response_model=Page[RegionOut],
    responses=alternative(GEOJSON) | problems(NotFound, NotAcceptable, CodeMalformed, CodeWithoutDots, CursorInvalid),
)
def regions(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[RegionList, Query()],
) -> Page[RegionOut] | Response:
    """The regions of your part of the country, by code.

    `within` and `parent` must lie in your own regions. With `Accept: application/geo+json` the same
    page comes as a FeatureCollection: boundaries where they were loaded, else points.
    """
    for name in ("within", "parent"):
        if getattr(asked, name) is not None:
            reference.region(session, caller, getattr(asked, name), pointer=f"query/{name}")
    election = elections.election(session, asked.election).slug if asked.elects or asked.election else None
    cut = window(request, asked, str)
    found = page(
        request, response, cut, repository.regions(session, caller, asked, election, cut), lambda row: (row.code,)
    )
    if offers(request, "application/json", GEOJSON) == GEOJSON:
        return _feature_collection(session, found, response)
    return Page(items=[RegionOut.model_validate(_out(row)) for row in found.items], next=found.next)


@router.get("/{code}", responses=problems(NotFound, CodeMalformed, CodeWithoutDots))
def region(
    code: Annotated[Code, Path()], caller: Reader, session: ReadSession, _: Annotated[NoParameters, Query()]
) -> RegionDetail:
    """One region: what lies above it, what lies below, its short names and flags."""
    found = reference.region(session, caller, code)
    default = elections.default(session)
    contests = repository.contests(session, code, default.slug) if default else []
    return RegionDetail(
        **_out(found),
        aliases=reference.aliases(session, code),
        ancestors=[RegionName.model_validate(row) for row in reference.names(session, ancestors(code))],
        below=[Below(level=level, kind=kind, regions=n) for level, kind, n in reference.counts_below(session, code)],
        elects=[_elects(contest, found.kind) for contest in contests],
        flags=[FlagOut.model_validate(flag) for flag in reference.flags(session, code)],
        successors=reference.successors(session, code),
    )


@router.get("/{code}/figures", responses=problems(NotFound, CodeMalformed, CodeWithoutDots))
def figures(
    code: Annotated[Code, Path()], caller: Reader, session: ReadSession, asked: Annotated[FigureQuery, Query()]
) -> Figures:
    """Numbers about a region, each with date and source; contradictory ones side by side, one preferred."""
    found = reference.region(session, caller, code)
    if asked.election is not None:
        elections.election(session, asked.election)
    rows = reference.figures(session, code, asked)
    return Figures(region=RegionName.model_validate(found), items=[FigureOut.model_validate(row) for row in rows])


@router.post(
    "/{code}/figures",
    status_code=201,
    response_model=RecordedFigure,
    responses={
        200: {"model": RecordedFigure, "description": "This figure is there, and preferred: nothing was done."},
        **problems(NotFound, CodeMalformed, CodeWithoutDots, FigureInUse, *idempotency.REFUSALS),
    },
)
def record_figure(
    code: Annotated[Code, Path()],
    new: NewFigure,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    recalculation: Recalculation,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record a number about a region. Contradictory ones are all kept, and the one preferred last counts.

    In elections that are open, the region's reported items are measured against the new number at once, each
    with an entry in the ledger; what was counted at a past moment stays. To go back to a figure, send it again.
    """
    actor = actor_of(caller, request, clock)
    return once(session, request, caller, key, clock(), lambda: _recorded(session, actor, recalculation, code, new))


def _recorded(session: Session, actor: Actor, recalculation: FigureRecalculation, code: str, new: NewFigure) -> Answer:
    reference.region(session, actor.caller, code)
    if new.election is not None:
        elections.election(session, new.election, pointer="body/election")
    sources.source(session, new.source, pointer="body/source")
    done = service.record_figure(session, actor, recalculation, code, new)
    moved = [_moved(it) for it in done.moved]
    body = RecordedFigure(figure=FigureOut.model_validate(done.figure), moved=moved)
    return Answer(201 if done.created else 200, body)


def _moved(change: TargetChange) -> MovedItem:
    return MovedItem(
        entry=f"{change.ledger}-{change.seq}",
        election=change.election,
        region=change.region,
        requirement=change.requirement,
        was=change.was,
        target=change.target,
    )


@router.post(
    "/{code}/flags",
    status_code=201,
    response_model=FlagSaid,
    responses={
        200: {"model": FlagSaid, "description": "It was so before; nothing is written."},
        **problems(NotFound, CodeMalformed, CodeWithoutDots, *idempotency.REFUSALS),
    },
)
def say_flag(
    code: Annotated[Code, Path()],
    new: NewFlag,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    recalculation: Recalculation,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Say that a flag holds in a region and all below it, or with `holds: false` that it does no longer.

    Due days and what applies there follow at once in elections that are open. An earlier `as_of` answers as before.
    """

    def do() -> Answer:
        reference.region(session, caller, code)
        sources.source(session, new.source, pointer="body/source")
        seq = service.say_flag(session, actor_of(caller, request, clock), recalculation, code, new)
        flags = [FlagOut.model_validate(it) for it in reference.flags(session, code)]
        entry = None if seq is None else f"{ledger_of(code)}-{seq}"
        return Answer(200 if seq is None else 201, FlagSaid(entry=entry, flags=flags))

    return once(session, request, caller, key, clock(), do)


def _out(row: Region) -> dict[str, Any]:
    point = None
    if row.latitude is not None and row.longitude is not None:
        point = Point(latitude=row.latitude, longitude=row.longitude, of=row.point_of)
    return {**row.model_dump(exclude={"search", "latitude", "longitude", "point_of"}), "point": point}


def _elects(contest: Contest, kind: str) -> Elects:
    if contest is Contest.GOVERNOR:
        return Elects.GOVERNOR
    return Elects.MAYOR if kind == "Kota" else Elects.REGENT


def _feature_collection(session: Session, found: Page[Region], response: Response) -> Response:
    shapes = reference.boundaries(session, [row.code for row in found.items])
    features = [_feature(row, shapes.get(row.code)) for row in found.items]
    body = {"type": "FeatureCollection", "features": features, "next": found.next}
    headers = {name: value for name, value in response.headers.items() if name == "link"}
    return Response(json.dumps(body, ensure_ascii=False), media_type=GEOJSON, headers=headers)


def _feature(row: Region, shape: str | None) -> dict[str, Any]:
    point = None if row.latitude is None else {"type": "Point", "coordinates": [row.longitude, row.latitude]}
    properties = {"code": row.code, "kind": row.kind, "name": row.name, "level": row.level, "parent": row.parent}
    geometry = json.loads(shape) if shape else point
    return {"type": "Feature", "id": row.code, "geometry": geometry, "properties": properties}
