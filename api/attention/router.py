from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api import moments
from api.attention import answers
from api.attention.schemas import AttentionLine, AttentionQuery
from api.auth.dependencies import Reader
from api.errors import CursorInvalid, NotInTemplate
from api.readiness import dependencies
from api.readiness.dependencies import REFUSALS, RegionPath
from api.readiness.ledger import Asked
from api.regions.rules import NATION_ZONE
from api.web.clock import Now
from api.web.paging import Page, PageQuery, page_of, window
from api.web.problems import problems
from api.web.sessions import ReadSession

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
    board = dependencies.board(session, caller, Asked(region, asked.election, as_of=asked.as_of), now)
    owners = {it.owed_by for it in board.requirements.values()}
    if asked.owed_by not in {None, *owners, *(it.partition(":")[0] for it in owners)}:
        raise NotInTemplate(pointer="query/owed_by")
    cut = window(request, asked, int, str, str, str)
    past = board.when.closed or asked.as_of is not None
    day = moments.local_day(board.when.at if past else now, NATION_ZONE)
    events = answers.unconfirmed(session, caller, board, day)
    every = answers.lines(session, board, [*events], asked)
    found = page_of(request, response, cut, every, lambda it: it.key)
    return Attention(
        items=answers.bodies(session, board, found.items, events, asked.as_of),
        next=found.next,
        total=len(every),
        units=sum(it.found.units for it in every),
    )
