"""The route of the change feed."""

from typing import Annotated

from fastapi import Query, Request, Response
from sqlmodel import Session

from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.db.listing import Window
from api.http.paging import PageQuery, next_cursor, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.ledger import repository as ledger_repository
from api.ledger.dependencies import SequencedSession
from api.reference.regions import repository as regions
from api.reporting.changes import repository, responses
from api.reporting.changes.errors import CursorOutlived
from api.reporting.changes.schemas import Changes, ChangesQuery

router = Router(tags=["reports"])


class ChangeList(ChangesQuery, PageQuery):
    """Of which region, and which page."""


@router.get(
    "/checklist-updates",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, CursorOutlived),
)
def checklist_updates(
    caller: Reader,
    session: SequencedSession,
    request: Request,
    response: Response,
    query: Annotated[ChangeList, Query()],
) -> Changes:
    """All that happened to items in your regions, from the beginning: updates, verifications, retractions, check-ins.

    Keep `next` and send it as `after`: each row comes once and none is left out, even while others write. What was
    committed before you asked is included. Rows of one ledger keep their order; rows of different ledgers that were
    recorded at almost the same time come in the order in which they were committed.

    Example: `GET /v1/checklist-updates?within=64.08&limit=100`.
    """
    if query.within is not None:
        regions.region(session, caller, query.within, pointer="query/within")
    epoch, after_position = _position_after(session, requested_window(request, query, int, int))
    log_entries = repository.list_changes(session, caller, query.within, Window(query.limit, (after_position,)))
    page_entries = log_entries[: query.limit]
    last_position = page_entries[-1].position if page_entries else after_position
    cursor = next_cursor(request, response, (epoch, last_position if last_position is not None else after_position))
    return Changes(items=responses.changes_out(session, page_entries), next=cursor, more=len(log_entries) > query.limit)


def _position_after(session: Session, requested: Window) -> tuple[int, int]:
    """Return the log's current epoch, and the position after which to continue; -1 at the beginning.

    Raises `CursorOutlived` if the server was restored from a backup that does not have the position.
    """
    current_key_epoch = ledger_repository.current_key_epoch(session)
    current_epoch = current_key_epoch.epoch if current_key_epoch else 0
    if requested.key is None:
        return current_epoch, -1
    cursor_epoch, cursor_position = (int(str(key_part)) for key_part in requested.key)
    if any(cursor_position >= it.size for it in ledger_repository.key_epochs(session) if it.epoch > cursor_epoch):
        raise CursorOutlived(pointer="query/after")
    return current_epoch, cursor_position
