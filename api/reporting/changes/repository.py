"""What happened to items, as the log tells it, and the items that it speaks of."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, or_, select

from api.checklists.history.models import ChecklistUpdate
from api.core.caller import Caller
from api.db.keyset import Window, cut
from api.db.region_tree import below
from api.db.scope import visible_to
from api.ledger.models import Entry, Log
from api.ledger.repository import LINE, Line


def changes(session: Session, caller: Caller, within: str | None, window: Window) -> list[Line]:
    """What happened to items, in the order of the log."""
    about_items = or_(col(Entry.action).startswith("update."), col(Entry.action) == "region.checked_in")
    query = LINE.where(visible_to(caller, Log.region), about_items)
    if within is not None:
        query = query.where(below(Log.region, within))
    return [Line(*row) for row in session.exec(cut(query, window, col(Log.position)))]


def items_of_updates(session: Session, ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Election, region and requirement of updates."""
    table = ChecklistUpdate
    query = select(table.id, table.election, table.requirement).where(col(table.id).in_({UUID(id) for id in ids}))
    return {str(id): {"election": election, "requirement": code} for id, election, code in session.exec(query)}
