"""Read entries in the order of the log, the items of retracted updates, and the revisions of regions."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from api.checklists.history.models import ChecklistUpdate
from api.core.caller import Caller
from api.core.region_codes import STORED_LEVELS
from api.db.listing import Window, apply_window
from api.db.region_tree import in_region
from api.db.scope import visible_to
from api.elections.models import Election
from api.ledger import repository as ledger_repository
from api.ledger.models import Entry, Log
from api.ledger.repository import PLACED_ENTRIES, LogEntry
from api.reporting.changes.domain import ACTIONS_BY_TYPE, TYPE_BY_ACTION, ChangeFilter
from api.reporting.projections.models import RegionRevision

REACHES = (10_000, 300_000)
"""In so many of the newest entries the last changes are looked for first. Otherwise those who see much would wait until
all that they see is sorted."""


def list_entries(
    session: Session, caller: Caller, change_filter: ChangeFilter, since: datetime | None, window: Window
) -> list[LogEntry]:
    """Return the entries that the caller may see and asks for, in the order of the log."""
    statement = PLACED_ENTRIES.where(*_asked_for(caller, change_filter))
    if since is not None:
        statement = statement.where(col(Entry.recorded_at) >= since)
    return [LogEntry(*entry_row) for entry_row in session.exec(apply_window(statement, window, col(Log.position)))]


def position_of_last(session: Session, caller: Caller, change_filter: ChangeFilter, count: int) -> int | None:
    """Return the position of the first of the last `count` entries that the caller may see and asks for.

    None: there are no such entries.
    """
    is_its_place = and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq)
    statement = select(Log.position).join(Entry, is_its_place).where(*_asked_for(caller, change_filter))
    newest_first = statement.order_by(col(Log.position).desc()).limit(count)
    log_size = ledger_repository.log_size(session)
    for reach in (it for it in REACHES if it < log_size):
        positions = session.exec(newest_first.where(col(Log.position) >= log_size - reach)).all()
        if len(positions) == count:
            return positions[-1]
    return min(session.exec(newest_first), default=None)


def _asked_for(caller: Caller, change_filter: ChangeFilter) -> list[ColumnElement[bool]]:
    """Return the conditions that placed entries fulfil which the caller may see and asks for."""
    conditions = [visible_to(caller, Log.region)]
    if change_filter.within is not None:
        conditions.append(in_region(Log.region, change_filter.within))
    if change_filter.types:
        conditions.append(or_(*(_is_of_type(it) for it in sorted(change_filter.types))))
    return conditions


def _is_of_type(change_type: str) -> ColumnElement[bool]:
    return or_(
        col(Entry.action).in_(ACTIONS_BY_TYPE.get(change_type, [])),
        and_(
            col(Entry.action).startswith(f"{change_type}.", autoescape=True),
            col(Entry.action).not_in([*TYPE_BY_ACTION]),
        ),
    )


def entries_from(session: Session, first_position: int, limit: int) -> list[LogEntry]:
    """Return the entries of all regions from a position on, in the order of the log."""
    statement = PLACED_ENTRIES.where(col(Log.position) >= first_position).order_by(col(Log.position)).limit(limit)
    return [LogEntry(*entry_row) for entry_row in session.exec(statement)]


def items_of_updates(session: Session, update_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return the election and requirement of each of these updates, by its id."""
    ids = {UUID(update_id) for update_id in update_ids}
    if not ids:
        return {}
    statement = select(ChecklistUpdate.id, ChecklistUpdate.election, ChecklistUpdate.requirement).where(
        col(ChecklistUpdate.id).in_(ids)
    )
    return {
        str(update_id): {"election": election_slug, "requirement": requirement_code}
        for update_id, election_slug, requirement_code in session.exec(statement)
    }


def revisions_of_elections(session: Session) -> dict[str, int]:
    """Return the revision of each election that has a checklist."""
    statement = select(Election.slug, Election.revision).where(col(Election.template).is_not(None))
    return dict(list(session.exec(statement)))


def revision_rows(session: Session, lower_regions: Collection[str]) -> list[tuple[str, str, str, int, int]]:
    """Return election, level, region and both revisions: of all regions with a ledger, and of these below them."""
    columns: tuple[Any, ...] = (
        *(RegionRevision.election, RegionRevision.level, RegionRevision.region),
        *(RegionRevision.up, RegionRevision.down),
    )
    is_wanted = or_(col(RegionRevision.level).in_(STORED_LEVELS), col(RegionRevision.region).in_(lower_regions))
    statement: Any = select(*columns).where(is_wanted)
    return [tuple(row) for row in session.exec(statement.order_by(RegionRevision.election, RegionRevision.region))]
