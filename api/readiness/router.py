from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.auth.dependencies import Reader
from api.errors import CursorInvalid, NotAcceptable
from api.readiness import answers, dependencies
from api.readiness.checks import SpanUnfit
from api.readiness.dependencies import REFUSALS, RegionPath
from api.readiness.ledger import Asked, Span
from api.readiness.schemas import TREND_COLUMNS, Readiness, ReadinessQuery, TableQuery, TableRow, Trend, TrendQuery
from api.web.clock import Now
from api.web.language import language_of
from api.web.media import CSV, alternative, offers
from api.web.paging import Page, PageQuery, page_of, window
from api.web.problems import problems
from api.web.remembered import Remembered, remembered
from api.web.sessions import ReadSession
from api.web.tables import as_csv

router = APIRouter(prefix="/readiness", tags=["readiness"])


class TableList(TableQuery, PageQuery):
    pass


@router.get(
    "",
    response_model=Page[TableRow],
    responses=alternative(CSV) | problems(*REFUSALS, NotAcceptable, CursorInvalid),
)
def readiness_table(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[TableList, Query()],
) -> Page[TableRow] | Response:
    """Readiness as a flat table: one row a region, one column a category, in JSON or (`Accept: text/csv`) as CSV.

    Without `level`: the region and its children. Districts come regency by regency.
    """
    regions = [asked.within] if asked.within is not None else sorted(caller.regions)
    boards = [
        dependencies.board(session, caller, Asked(code, asked.election, pointer="query/within"), now)
        for code in regions
    ]
    every = sorted((code, number) for number, board in enumerate(boards) for code in answers.listed(board, asked.level))
    cut = window(request, asked, str)
    part = page_of(request, response, cut, every, lambda it: (it[0],))
    language = language_of(request.headers)
    rows = [answers.row(boards[number], code, language) for code, number in part.items]
    found = Page[TableRow](items=rows, next=part.next)
    if offers(request, "application/json", CSV) == CSV:
        columns = [*TableRow.model_fields, *(it.code for it in boards[0].categories)]
        return as_csv(found.items, columns, response)
    return found


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

    def still(kept: Remembered) -> bool:
        return caller.covers(region) and kept.holds(*dependencies.state(session, about, now))

    def make() -> Remembered:
        board = dependencies.board(session, caller, about, now)
        body = answers.readiness(board, language, depth=asked.depth, assumed=about.assumed)
        return Remembered(*dependencies.stamp(board, language), body.model_dump_json().encode())

    return remembered(request, ("readiness", about, asked.depth, language), still, make)


@router.get(
    "/{region}/trend",
    response_model=Trend,
    responses=alternative(CSV) | problems(*REFUSALS, SpanUnfit, NotAcceptable),
)
def trend(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    asked: Annotated[TrendQuery, Query()],
) -> Response:
    """How a region stood at the end of each of its days, at most 100 of them, in JSON or (`Accept: text/csv`) as CSV.

    By what is known today: a report that arrived late counts on the day it speaks of. Each day has the polling day,
    flags and figures that were known as it ended, as `as_of` that day has. The last day may be today.
    """
    about = Asked(region, asked.election, category=asked.category)
    span, language = Span(asked.first, asked.last), language_of(request.headers)
    form = offers(request, "application/json", CSV)

    def still(kept: Remembered) -> bool:
        return caller.covers(region) and kept.holds(*dependencies.state(session, about, now))

    def make() -> Remembered:
        course = dependencies.course(session, caller, about, span, now)
        body, of = answers.trend(course), form.partition("/")[2]
        written = body.model_dump_json().encode()
        if form == CSV:
            written = bytes(as_csv(body.days, TREND_COLUMNS, Response()).body)
        media = form if form != CSV else f"{CSV}; charset=utf-8"
        return Remembered(*dependencies.stamp(course, language, of), written, media)

    return remembered(request, ("trend", about, span, form, language), still, make)
