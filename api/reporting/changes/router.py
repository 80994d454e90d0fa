"""The routes of the feed of changes."""

import asyncio
import time
from datetime import date, datetime
from typing import Annotated, Any, NamedTuple

from fastapi import Header, Query, Request, Response
from sqlmodel import Session

from api.core import time as moments
from api.core.caller import Caller
from api.core.errors import (
    CodeMalformed,
    CodeWithoutDots,
    CursorInvalid,
    MomentMalformed,
    NotFound,
    OffsetPlusEncoded,
    PositionNotReached,
    TooManyStreams,
)
from api.core.region_codes import NATION_ZONE
from api.core.schemas import SafeText
from api.db.engine import Database
from api.db.listing import Window
from api.db.replication import WAIT_SECONDS
from api.elections import repository as elections
from api.http.openapi.headers import header_references
from api.http.openapi.schemas import schema_of
from api.http.paging import PageQuery, next_cursor, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.ledger import repository as ledger_repository
from api.ledger import sequencer
from api.ledger.dependencies import SequencedSession
from api.reporting.changes import repository, responses, service
from api.reporting.changes.domain import TYPES_ABOUT_ITEMS, ChangeFilter, FeedCursor
from api.reporting.changes.errors import CursorOutlived
from api.reporting.changes.schemas import (
    ChangeFeed,
    Changes,
    ChangesQuery,
    EndEvent,
    FeedFilter,
    FeedQuery,
    RecordedChange,
    RevisionEvent,
    StreamQuery,
)
from api.reporting.changes.stream import ChangeStream, Follower, in_thread

router = Router(tags=["changes"])

CODES = (NotFound, CodeMalformed, CodeWithoutDots)
CURSORS = (CursorInvalid, CursorOutlived)
LOOK_SECONDS = 0.1
"""So often a stream that begins looks on a replica whether the log has its place."""
STREAM_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Events without end. The schema is that of the `data` of each event, by its `event`: `change`, "
        "`revision` or `end`.",
        "content": {
            ChangeStream.media_type: {
                "schema": {"anyOf": [schema_of(it) for it in (RecordedChange, RevisionEvent, EndEvent)]}
            }
        },
        "headers": header_references(["Cache-Control"]),
    }
}


@router.get("/changes", responses=problems(*CODES, *CURSORS, MomentMalformed, OffsetPlusEncoded))
def list_changes(
    caller: Reader, session: SequencedSession, request: Request, query: Annotated[FeedQuery, Query()]
) -> ChangeFeed:
    """Everything that was recorded in your regions, in the order of the log: reports, figures, events and the rest.

    Keep `cursor` and send it the next time: each change comes once and none is left out, even while others write. What
    was committed before you asked is included. A cursor does not depend on the filters. What concerns several regions
    comes once for each ledger.

    Example: `GET /v1/changes?within=64.08&types=update,verification&limit=100`.
    """
    service.check_region(session, caller, query.within)
    change_filter, is_replica = _filter(caller, query), request.app.state.database.is_replica
    cursor = service.cursor_of(session, query.cursor, "query/cursor", is_replica=is_replica)
    if cursor is None and query.last is not None:
        cursor = service.cursor_before_last(session, caller, change_filter, query.last)
    page = service.read_page(
        session,
        caller,
        change_filter,
        cursor or FeedCursor(service.current_epoch(session), 0),
        query.limit,
        _since(session, query.since),
    )
    return ChangeFeed(items=page.changes, cursor=str(page.cursor), more=page.more)


@router.get(
    "/changes/stream",
    status_code=200,
    response_class=Response,
    responses=STREAM_ANSWER | problems(*CODES, *CURSORS, TooManyStreams),
)
async def stream_changes(
    caller: Reader,
    request: Request,
    query: Annotated[StreamQuery, Query()],
    last_event_id: Annotated[
        SafeText | None, Header(max_length=40, description="The id of the last event that you have got.")
    ] = None,
) -> ChangeStream:
    """The same as Server-Sent Events, as they happen, and `revision` events where readiness may have changed.

    `change` events have the bodies of `GET /v1/changes` and their cursor as id. A client that comes back with
    `Last-Event-ID` or `cursor` gets first what it has missed; without them the stream begins with what happens next, or
    with the last changes that `last` asks for.
    The `revision` of each region that was asked for comes at the beginning, and again when it has changed. Before the
    server ends a stream it sends an `end` event.

    Example: `GET /v1/changes/stream?within=64.08`.
    """
    beginning = await _find_beginning(request.app.state.database, caller, query, last_event_id)
    follower = Follower(request, caller, _filter(caller, query))
    return ChangeStream(follower, beginning.cursor, beginning.log_size)


class StreamBeginning(NamedTuple):
    cursor: FeedCursor
    log_size: int


async def _find_beginning(
    database: Database, caller: Caller, query: StreamQuery, last_event_id: str | None
) -> StreamBeginning:
    """Check what is asked for, and find the place in the log where the stream begins. Raises a refusal.

    A client that has followed another server may know more than a replica. So it waits until the replica has that too.
    """
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        beginning = await in_thread(_read_beginning, database, caller, query, last_event_id)
        if beginning.cursor.seen <= beginning.log_size:
            return beginning
        if time.monotonic() >= deadline:
            raise PositionNotReached
        await asyncio.sleep(LOOK_SECONDS)


def _read_beginning(
    database: Database, caller: Caller, query: StreamQuery, last_event_id: str | None
) -> StreamBeginning:
    sequencer.place_committed_entries(database)
    with database.read() as session:
        service.check_region(session, caller, query.within)
        is_replica = database.is_replica
        cursor = service.cursor_of(session, last_event_id or None, "header/last-event-id", is_replica=is_replica)
        cursor = cursor or service.cursor_of(session, query.cursor, "query/cursor", is_replica=is_replica)
        log_size = ledger_repository.log_size(session)
        if cursor is None and query.last is not None:
            cursor = service.cursor_before_last(session, caller, _filter(caller, query), query.last)
        return StreamBeginning(cursor or FeedCursor(service.current_epoch(session), log_size), log_size)


def _filter(caller: Caller, query: FeedFilter) -> ChangeFilter:
    return ChangeFilter(caller.regions, query.within, query.wanted_types)


def _since(session: Session, moment_text: str | None) -> datetime | None:
    if moment_text is None:
        return None
    election = elections.default_election(session)
    polling_on = election.polling_on if election else date.max
    return moments.parse_beginning(moment_text, polling_on, NATION_ZONE, pointer="query/since")


class ChangeList(ChangesQuery, PageQuery):
    """Of which region, and which page."""


@router.get(
    "/checklist-updates",
    deprecated=True,
    responses=problems(*CODES, *CURSORS),
)
def list_checklist_updates(
    caller: Reader,
    session: SequencedSession,
    request: Request,
    response: Response,
    query: Annotated[ChangeList, Query()],
) -> Changes:
    """All that happened to items in your regions, from the beginning: updates, verifications, retractions, check-ins.

    `GET /v1/changes` has all that was recorded, and takes the place of this list.

    Keep `next` and send it as `after`: each row comes once and none is left out, even while others write. What was
    committed before you asked is included. Rows of one ledger keep their order; rows of different ledgers that were
    recorded at almost the same time come in the order in which they were committed.

    Example: `GET /v1/checklist-updates?within=64.08&limit=100`.
    """
    service.check_region(session, caller, query.within)
    epoch, after_position = _position_after(session, requested_window(request, query, int, int))
    about_items = ChangeFilter(caller.regions, query.within, TYPES_ABOUT_ITEMS)
    window = Window(query.limit, (after_position,))
    log_entries = repository.list_entries(session, caller, about_items, None, window)
    page_entries = log_entries[: query.limit]
    last_position = page_entries[-1].position if page_entries else after_position
    cursor = next_cursor(request, response, (epoch, last_position if last_position is not None else after_position))
    return Changes(items=responses.changes_out(session, page_entries), next=cursor, more=len(log_entries) > query.limit)


def _position_after(session: Session, requested: Window) -> tuple[int, int]:
    """Return the log's current epoch, and the position after which to continue; -1 at the beginning.

    Raises `CursorOutlived` if the server was restored from a backup that does not have the position.
    """
    current_epoch = service.current_epoch(session)
    if requested.key is None:
        return current_epoch, -1
    cursor_epoch, cursor_position = (int(str(key_part)) for key_part in requested.key)
    if any(cursor_position >= it.size for it in ledger_repository.key_epochs(session) if it.epoch > cursor_epoch):
        raise CursorOutlived(pointer="query/after")
    return current_epoch, cursor_position
