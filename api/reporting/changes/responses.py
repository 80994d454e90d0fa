"""Ledger entries as changes."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session

from api.ledger import entries
from api.ledger.repository import LogEntry
from api.reporting.changes import repository
from api.reporting.changes.domain import FeedCursor, Subject, address_of, type_of
from api.reporting.changes.schemas import ChangeOut, RecordedChange

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


def changes(session: Session, epoch: int, log_entries: Sequence[LogEntry]) -> list[RecordedChange]:
    """Return the bodies of these entries, of whatever kind."""
    item_by_update = _items_of_retracted_updates(session, log_entries)
    return [_change(epoch, it, item_by_update.get(it.entry.object, {})) for it in log_entries]


def _change(epoch: int, log_entry: LogEntry, item_fields: Mapping[str, str]) -> RecordedChange:
    entry, position = log_entry.entry, log_entry.position or 0
    entry_content = entries.read_entry(entry.text)
    facts: dict[str, Any] = entry_content["facts"]
    change_type, region = type_of(entry.action), log_entry.region or entry.ledger
    subject = Subject(
        object=entry.object,
        region=region,
        election=item_fields.get("election") or facts.get("election"),
        requirement=item_fields.get("requirement") or facts.get("requirement"),
    )
    return RecordedChange(
        type=change_type,
        action=entry.action,
        cursor=str(FeedCursor(epoch, position + 1)),
        entry=f"{entry.ledger}-{entry.seq}",
        region=region,
        id=entry.object,
        address=address_of(change_type, subject),
        election=subject.election,
        requirement=subject.requirement,
        observed_at=facts.get("observed_at"),
        recorded_at=entry.recorded_at,
        agency=entry_content["by"]["agency"],
        on_behalf_of=entry_content["by"].get("for"),
        facts=facts,
    )


def changes_out(session: Session, log_entries: Sequence[LogEntry]) -> list[ChangeOut]:
    """Return the bodies of these entries about items."""
    item_by_update = _items_of_retracted_updates(session, log_entries)
    return [_change_out(it, item_by_update.get(it.entry.object, {})) for it in log_entries]


def _items_of_retracted_updates(session: Session, log_entries: Sequence[LogEntry]) -> dict[str, dict[str, str]]:
    """The entry of a retraction names only the update, so its item is looked up."""
    retracted_update_ids = [it.entry.object for it in log_entries if it.entry.action == "update.retracted"]
    return repository.items_of_updates(session, retracted_update_ids)


def _change_out(log_entry: LogEntry, item_fields: Mapping[str, str]) -> ChangeOut:
    entry = log_entry.entry
    entry_content = entries.read_entry(entry.text)
    facts: dict[str, Any] = {fact_name: entry_content["facts"].get(fact_name) for fact_name in FACT_NAMES}
    return ChangeOut(
        type=type_of(entry.action),
        action=entry.action,
        position=log_entry.position or 0,
        entry=f"{entry.ledger}-{entry.seq}",
        recorded_at=entry.recorded_at,
        agency=entry_content["by"]["agency"],
        on_behalf_of=entry_content["by"].get("for"),
        region=log_entry.region or entry.ledger,
        update_id=entry.object if entry.action.startswith("update.") else None,
        **{**facts, **item_fields},
    )
