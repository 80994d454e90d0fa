from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from sqlmodel import Session

from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.db.keyset import Window
from api.http.paging import PageQuery, cursor, window
from api.http.problems import problems
from api.http.roles import Reader
from api.ledger import repository as ledger_repository
from api.ledger.dependencies import SequencedSession
from api.reference.regions import repository as regions
from api.reporting.changes import repository, responses
from api.reporting.changes.errors import CursorOutlived
from api.reporting.changes.schemas import Changes, ChangesQuery

router = APIRouter(tags=["reports"])


class ChangeList(ChangesQuery, PageQuery):
    pass


@router.get(
    "/checklist-updates",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, CursorOutlived),
)
def checklist_updates(
    caller: Reader,
    session: SequencedSession,
    request: Request,
    response: Response,
    asked: Annotated[ChangeList, Query()],
) -> Changes:
    """All that happened to items in your regions, from the first on: reports, judgements, retractions, check-ins.

    Keep `next` and send it as `after`: each row comes once, none is left out, whoever writes meanwhile. What was
    committed before you asked is there. Rows of one ledger keep their order; rows of different ledgers that were
    recorded at almost the same time stand in the order in which they were committed.
    """
    if asked.within is not None:
        regions.region(session, caller, asked.within, pointer="query/within")
    epoch, after = _after(session, window(request, asked, int, int))
    lines = repository.changes(session, caller, asked.within, Window(asked.limit, (after,)))
    shown = lines[: asked.limit]
    last = shown[-1].position if shown else after
    following = cursor(request, response, (epoch, last if last is not None else after))
    return Changes(items=responses.changes(session, shown), next=following, more=len(lines) > asked.limit)


def _after(session: Session, asked: Window) -> tuple[int, int]:
    """The epoch now, and the position after which to go on. What a restore took back cannot be gone on from."""
    standing = ledger_repository.standing(session)
    now = standing.epoch if standing else 0
    if asked.key is None:
        return now, -1
    epoch, after = (int(str(part)) for part in asked.key)
    if any(after >= it.size for it in ledger_repository.epochs(session) if it.epoch > epoch):
        raise CursorOutlived(pointer="query/after")
    return now, after
