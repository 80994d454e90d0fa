from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.core.errors import CursorInvalid
from api.http.answer_cache import Remembered, remembered
from api.http.clock import Now
from api.http.language import language_of
from api.http.paging import FileQuery, Page, PageQuery, page_of, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.readiness import responses, service
from api.readiness.errors import SpanUnfit
from api.readiness.schemas import Readiness, ReadinessQuery, TableQuery, TableRow, Trend, TrendQuery
from api.readiness.service import REFUSALS, RegionPath
from api.readiness.totals import Asked, Span

router = APIRouter(prefix="/readiness", tags=["readiness"])


class TableList(TableQuery, PageQuery):
    pass


class TrendTable(TrendQuery, FileQuery):
    pass


@router.get("", responses=problems(*REFUSALS, CursorInvalid))
def readiness_table(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[TableList, Query()],
) -> Page[TableRow]:
    """Readiness as a flat table: one row a region, one column a category.

    Without `level`: the region and its children. Districts come regency by regency.
    """
    regions = [asked.within] if asked.within is not None else sorted(caller.regions)
    boards = [
        service.board(session, caller, Asked(code, asked.election, pointer="query/within"), now) for code in regions
    ]
    every = sorted(
        (code, number) for number, board in enumerate(boards) for code in responses.listed(board, asked.level)
    )
    cut = window(request, asked, str)
    part = page_of(request, response, cut, every, lambda it: (it[0],))
    language = language_of(request.headers)
    rows = [responses.row(boards[number], code, language) for code, number in part.items]
    return Page[TableRow](items=rows, next=part.next)


@router.get("/{region}", response_model=Readiness, responses=problems(*REFUSALS))
def readiness(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    asked: Annotated[ReadinessQuery, Query()],
) -> Response:
    """What the checklists of a region and of all below it add up to, with the band and its reason.

    `score` counts what is unknown as nothing: a lower bound. Where nobody has reported there is no score, and the
    band is `no_data`. Poll it with `If-None-Match`: while nothing has changed, and no hour has struck that changes
    anything, the answer is 304 and costs one look-up.
    """
    about, language = Asked(region, **asked.model_dump(exclude={"depth"}), compares=True), language_of(request.headers)
    state = partial(service.state, request, caller, about, now)

    def make() -> Remembered:
        board = service.board(session, caller, about, now)
        body = responses.readiness(board, language, depth=asked.depth, assumed=about.assumed)
        return Remembered(*service.stamp(board, language), body.model_dump_json().encode())

    return remembered(request, ("readiness", about, asked.depth, language), state, make)


@router.get("/{region}/trend", response_model=Trend, responses=problems(*REFUSALS, SpanUnfit))
def trend(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    asked: Annotated[TrendTable, Query()],
) -> Response:
    """How a region stood at the end of each of its days, at most 100 of them.

    By what is known today: a report that arrived late counts on the day it speaks of. Each day has the polling day,
    flags and figures that were known as it ended, as `as_of` that day has. The last day may be today.
    """
    about = Asked(region, asked.election, category=asked.category)
    span, language = Span(asked.first, asked.last), language_of(request.headers)
    state = partial(service.state, request, caller, about, now)

    def make() -> Remembered:
        course = service.course(session, caller, about, span, now)
        body = responses.trend(course)
        return Remembered(*service.stamp(course, language), body.model_dump_json().encode())

    return remembered(request, ("trend", about, span, language), state, make)
