"""Entries of the ledgers as changes of items."""

from typing import Any

from sqlmodel import Session

from api.ledger import entries
from api.ledger.repository import Line
from api.reporting.changes import repository
from api.reporting.changes.schemas import ChangeOut

TYPES = {
    "update.posted": "update",
    "update.confirmed": "verification",
    "update.endorsed": "verification",
    "update.disputed": "verification",
    "update.settled": "verification",
    "update.retracted": "retraction",
    "region.checked_in": "check_in",
}
SAID = ("election", "requirement", "requirements", "status", "value", "target", "stage", "observed_at", "corrects")


def changes(session: Session, lines: list[Line]) -> list[ChangeOut]:
    """A retraction's entry names only the update; the rest is looked up."""
    taken = [line.entry.object for line in lines if line.entry.action == "update.retracted"]
    items = repository.items_of_updates(session, taken)
    return [_change(line, items.get(line.entry.object, {})) for line in lines]


def _change(line: Line, item: dict[str, Any]) -> ChangeOut:
    row, text = line.entry, entries.read_entry(line.entry.text)
    said: dict[str, Any] = {name: text["facts"].get(name) for name in SAID}
    said.update(item)
    return ChangeOut(
        type=TYPES.get(row.action, row.action),
        action=row.action,
        position=line.position or 0,
        entry=f"{row.ledger}-{row.seq}",
        recorded_at=row.recorded_at,
        agency=text["by"]["agency"],
        on_behalf_of=text["by"].get("for"),
        region=line.region or row.ledger,
        update_id=row.object if row.action.startswith("update.") else None,
        **said,
    )
