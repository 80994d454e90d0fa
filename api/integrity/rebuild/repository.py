"""SQL about the rows that follow from the entries of a ledger."""

from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, col, select

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction
from api.core.region_codes import LEDGER_LEVEL, level_of
from api.db.region_tree import in_region
from api.ledger.entries import ledger_of
from api.ledger.models import Ledger


def ledgers(session: Session, tables: Iterable[Any]) -> list[str]:
    """Return the codes of the ledgers, also of those that should exist because these tables have rows there."""
    region_codes = {code for table in tables for code in session.exec(select(table.region).distinct())}
    return sorted({*session.exec(select(Ledger.code)), *map(ledger_of, region_codes)})


def rows(session: Session, table: Any, ledger: str) -> list[Any]:
    """Return the rows about the regions of a ledger, by primary key."""
    query = select(table).where(in_ledger(table.region, ledger))
    return list(session.exec(query.order_by(*table.__table__.primary_key)))


def retractions(session: Session, ledger: str) -> list[tuple[RetractedUpdate, Retraction]]:
    """Return the retracted updates of the regions of a ledger, with their retractions."""
    query = (
        select(RetractedUpdate, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id)
    )
    return list(session.exec(query.where(in_ledger(ChecklistUpdate.region, ledger))))


def in_ledger(column: Any, ledger: str) -> Any:
    """Select the regions of a ledger: a regency with all regions below it, or a province or the nation alone."""
    return in_region(column, ledger) if level_of(ledger) == LEDGER_LEVEL else column == ledger
