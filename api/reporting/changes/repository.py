"""Read the log entries that concern items, and the items of retracted updates."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, or_, select

from api.checklists.history.models import ChecklistUpdate
from api.core.caller import Caller
from api.db.listing import Window, apply_window
from api.db.region_tree import in_region
from api.db.scope import visible_to
from api.ledger.models import Entry, Log
from api.ledger.repository import PLACED_ENTRIES, LogEntry


def list_changes(session: Session, caller: Caller, within: str | None, window: Window) -> list[LogEntry]:
    """Return the entries that concern items of visible regions, in the order of the log."""
    is_about_items = or_(col(Entry.action).startswith("update."), col(Entry.action) == "region.checked_in")
    statement = PLACED_ENTRIES.where(visible_to(caller, Log.region), is_about_items)
    if within is not None:
        statement = statement.where(in_region(Log.region, within))
    return [LogEntry(*entry_row) for entry_row in session.exec(apply_window(statement, window, col(Log.position)))]


def items_of_updates(session: Session, update_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return the election and requirement of each of these updates, by its id."""
    statement = select(ChecklistUpdate.id, ChecklistUpdate.election, ChecklistUpdate.requirement).where(
        col(ChecklistUpdate.id).in_({UUID(update_id) for update_id in update_ids})
    )
    return {
        str(update_id): {"election": election_slug, "requirement": requirement_code}
        for update_id, election_slug, requirement_code in session.exec(statement)
    }
