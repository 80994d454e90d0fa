"""Read the log for followers: page by page, and where a stream begins."""

from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import CursorInvalid
from api.db.listing import Window
from api.ledger import repository as ledger_repository
from api.reference.regions import repository as regions
from api.reporting.changes import repository, responses
from api.reporting.changes.domain import ChangeFilter, FeedCursor, parse_cursor
from api.reporting.changes.errors import CursorOutlived
from api.reporting.changes.schemas import RecordedChange


class FeedPage(NamedTuple):
    """Changes in the order of the log, and the place in it up to which everything was looked at."""

    changes: list[RecordedChange]
    cursor: FeedCursor
    more: bool


def read_page(
    session: Session,
    caller: Caller,
    change_filter: ChangeFilter,
    cursor: FeedCursor,
    limit: int,
    since: datetime | None = None,
) -> FeedPage:
    """Return the next changes after the cursor that the caller may see and asks for.

    If no more follow, the new cursor is the end of the log: what others may see is not looked at again. On a replica
    the cursor may be beyond the end, and stays as it is.
    """
    window = Window(limit, (cursor.seen - 1,))
    log_entries = repository.list_entries(session, caller, change_filter, since, window)
    page_entries, more = log_entries[:limit], len(log_entries) > limit
    seen = (page_entries[-1].position or 0) + 1 if more else max(cursor.seen, ledger_repository.log_size(session))
    return FeedPage(responses.changes(session, cursor.epoch, page_entries), FeedCursor(cursor.epoch, seen), more)


def check_region(session: Session, caller: Caller, within: str | None) -> None:
    """Raises NotFound if the caller may not see the region that is asked for."""
    if within is not None:
        regions.region(session, caller, within, pointer="query/within")


def cursor_of(session: Session, text: str | None, pointer: str, *, is_replica: bool) -> FeedCursor | None:
    """Return the cursor that was sent, in the present epoch of the log. None: none was sent.

    Raises CursorInvalid, or CursorOutlived if the log does not have the place: the server was restored from a backup.
    The log of a replica may have the place later.
    """
    if text is None:
        return None
    cursor = parse_cursor(text)
    if cursor is None:
        raise CursorInvalid(pointer=pointer)
    later_epochs = [it for it in ledger_repository.key_epochs(session) if it.epoch > cursor.epoch]
    is_beyond_end = not is_replica and cursor.seen > ledger_repository.log_size(session)
    if is_beyond_end or any(cursor.seen > it.size for it in later_epochs):
        raise CursorOutlived(pointer=pointer)
    return cursor._replace(epoch=current_epoch(session))


def cursor_before_last(session: Session, caller: Caller, change_filter: ChangeFilter, count: int) -> FeedCursor:
    """Return the place before the last `count` changes that the caller may see and asks for."""
    position = repository.position_of_last(session, caller, change_filter, count)
    seen = ledger_repository.log_size(session) if position is None else position
    return FeedCursor(current_epoch(session), seen)


def current_epoch(session: Session) -> int:
    key_epoch = ledger_repository.current_key_epoch(session)
    return key_epoch.epoch if key_epoch else 0
