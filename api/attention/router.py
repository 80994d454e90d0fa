from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field
from sqlmodel import Session

from api import moments
from api.attention import answers
from api.attention.schemas import AttentionLine, AttentionQuery
from api.auth.caller import Caller
from api.auth.dependencies import Reader
from api.coordination import answers as coordination
from api.coordination import queries as events_of
from api.coordination.answers import Days
from api.coordination.schemas import EventOut, EventQuery
from api.db.keyset import Window
from api.errors import CursorInvalid, NotInTemplate
from api.readiness import dependencies
from api.readiness.dependencies import REFUSALS, Asked, RegionPath
from api.readiness.queries import Board
from api.regions.rules import NATION_ZONE
from api.web.clock import Now
from api.web.paging import LARGEST, Page, PageQuery, page, window
from api.web.problems import problems
from api.web.sessions import ReadSession

router = APIRouter(prefix="/readiness", tags=["readiness"])


class AttentionList(AttentionQuery, PageQuery):
    pass


class Attention(Page[AttentionLine]):
    total: int = Field(description="How many lines there are on all pages.")


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
    board = dependencies.board(session, caller, Asked(region, asked.election), now)
    owners = {it.owed_by for it in board.requirements.values()}
    if asked.owed_by not in {None, *owners, *(it.partition(":")[0] for it in owners)}:
        raise NotInTemplate(pointer="query/owed_by")
    cut = window(request, asked, int, str, str, str)
    events = _unconfirmed(session, caller, board, now)
    every = answers.lines(session, board, [*events], asked)
    rest = [it for it in every if cut.key is None or it.key > cut.key]
    found = page(request, response, cut, rest[: cut.limit + 1], lambda it: it.key)
    return Attention(items=answers.bodies(session, board, found.items, events), next=found.next, total=len(every))


def _unconfirmed(session: Session, caller: Caller, board: Board, now: datetime) -> dict[str, EventOut]:
    """Events of this region or below that were announced for a day that has passed, and not confirmed since."""
    day = moments.local_day(board.when.at if board.when.closed else now, NATION_ZONE)
    wanted = EventQuery(election=board.election.slug, within=board.region.code)
    rows = events_of.events(session, caller, wanted, day, Window(LARGEST, None))
    found = coordination.events(session, rows, Days(day, day, {}))
    return {it.id: it for it in found if it.unconfirmed and it.becomes is None}
