from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from sqlmodel import Session

from api.auth.dependencies import Reader
from api.changes import answers
from api.changes.checks import CursorOutlived
from api.changes.schemas import Changes, ChangesQuery
from api.db.keyset import Window
from api.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.history import queries
from api.regions import queries as regions
from api.web.paging import PageQuery, cursor, window
from api.web.problems import problems
from api.web.sessions import FollowSession

router = APIRouter(tags=["reports"])


class ChangeList(ChangesQuery, PageQuery):
    pass


@router.get(
    "/checklist-updates",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, CursorOutlived),
)
def checklist_updates(
    caller: Reader,
    session: FollowSession,
    request: Request,
    response: Response,
    asked: Annotated[ChangeList, Query()],
) -> Changes:
    """All that happened to items in your regions, from the first on: reports, judgements, retractions, check-ins.

    Keep `next` and send it as `after`: each row comes once, none is left out, whoever writes meanwhile. What was
    committed before you asked is there. Rows of one book keep their order; rows of different books that were
    recorded at almost the same time stand in the order in which they were committed.
    """
    if asked.within is not None:
        regions.region(session, caller, asked.within, pointer="query/within")
    epoch, after = _after(session, window(request, asked, int, int))
    lines = queries.changes(session, caller, asked.within, Window(asked.limit, (after,)))
    shown = lines[: asked.limit]
    last = shown[-1].position if shown else after
    following = cursor(request, response, (epoch, last if last is not None else after))
    return Changes(items=answers.changes(session, shown), next=following, more=len(lines) > asked.limit)


def _after(session: Session, asked: Window) -> tuple[int, int]:
    """The epoch now, and the position after which to go on. What a restore took back cannot be gone on from."""
    standing = queries.standing(session)
    now = standing.epoch if standing else 0
    if asked.key is None:
        return now, -1
    epoch, after = (int(str(part)) for part in asked.key)
    if any(after >= it.size for it in queries.epochs(session) if it.epoch > epoch):
        raise CursorOutlived(pointer="query/after")
    return now, after
