from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.briefing.attention import responses
from api.briefing.attention.schemas import AttentionLine, AttentionQuery
from api.checklists.errors import NotInTemplate
from api.core import time
from api.core.errors import CursorInvalid
from api.core.region_codes import NATION_ZONE
from api.http.clock import Now
from api.http.paging import Page, PageQuery, page_of, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.service import REFUSALS, RegionPath
from api.readiness.totals import Asked

router = APIRouter(prefix="/readiness", tags=["readiness"])


class AttentionList(AttentionQuery, PageQuery):
    pass


class Attention(Page[AttentionLine]):
    total: int = Field(description="How many lines there are on all pages.")
    units: int = Field(description="How many items they stand for.")


@router.get("/{region}/attention", responses=problems(*REFUSALS, CursorInvalid))
def attention(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[AttentionList, Query()],
) -> Attention:
    """What has to be seen to in a region, the gravest first, each with who owes it, since when it is due and a link.

    `owed_by` makes it an office's own list. Above the regency a line stands for a whole regency.
    """
    board = readiness_service.board(session, caller, Asked(region, asked.election, as_of=asked.as_of), now)
    owners = {it.owed_by for it in board.requirements.values()}
    if asked.owed_by not in {None, *owners, *(it.partition(":")[0] for it in owners)}:
        raise NotInTemplate(pointer="query/owed_by")
    cut = window(request, asked, int, str, str, str)
    past = board.when.closed or asked.as_of is not None
    day = time.local_day(board.when.at if past else now, NATION_ZONE)
    events = responses.unconfirmed(session, caller, board, day)
    every = responses.lines(session, board, [*events], asked)
    found = page_of(request, response, cut, every, lambda it: it.key)
    return Attention(
        items=responses.bodies(session, board, found.items, events, asked.as_of),
        next=found.next,
        total=len(every),
        units=sum(it.found.units for it in every),
    )
