"""Ledger entries as changes of items."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from api.ledger import entries
from api.ledger.repository import LogEntry
from api.reporting.changes import repository
from api.reporting.changes.schemas import ChangeOut

CHANGE_TYPES = {
    "update.posted": "update",
    "update.confirmed": "verification",
    "update.endorsed": "verification",
    "update.disputed": "verification",
    "update.settled": "verification",
    "update.retracted": "retraction",
    "region.checked_in": "check_in",
}
FACT_NAMES = (
    "election",
    "requirement",
    "requirements",
    "status",
    "value",
    "target",
    "stage",
    "observed_at",
    "corrects",
)


def changes_out(session: Session, log_entries: Sequence[LogEntry]) -> list[ChangeOut]:
    """Return the bodies of these entries. The entry of a retraction names only the update, so its item is looked up."""
    retracted_update_ids = [it.entry.object for it in log_entries if it.entry.action == "update.retracted"]
    item_by_update = repository.items_of_updates(session, retracted_update_ids)
    return [_change_out(it, item_by_update.get(it.entry.object, {})) for it in log_entries]


def _change_out(log_entry: LogEntry, item_fields: dict[str, Any]) -> ChangeOut:
    entry = log_entry.entry
    entry_content = entries.read_entry(entry.text)
    facts: dict[str, Any] = {fact_name: entry_content["facts"].get(fact_name) for fact_name in FACT_NAMES}
    return ChangeOut(
        type=CHANGE_TYPES.get(entry.action, entry.action),
        action=entry.action,
        position=log_entry.position or 0,
        entry=f"{entry.ledger}-{entry.seq}",
        recorded_at=entry.recorded_at,
        agency=entry_content["by"]["agency"],
        on_behalf_of=entry_content["by"].get("for"),
        region=log_entry.region or entry.ledger,
        update_id=entry.object if entry.action.startswith("update.") else None,
        **facts | item_fields,
    )
