"""What the books tell of events, agreements, commitments and days, and the rows that were written with them."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import func, inspect
from sqlmodel import Session, col, select

from api.checklists.expectations.scope import WIDTHS
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRegion, CommitmentRequirement
from api.coordination.models import (
    Agreement,
    AgreementFulfils,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
)
from api.db.table import Table
from api.elections.models import ElectionRegion, PollingDay
from api.ledger.models import Entry
from api.reference.regions.models import FlagChange

ACTIONS = (
    *("event.recorded", "event.changed", "agreement.recorded", "agreement.changed"),
    *("commitment.made", "commitment.fulfilled", "commitment.withdrawn"),
)
ROWS: dict[str, tuple[type[Table], ...]] = {
    "event": (CoordinationEvent, EventPlan, EventState, EventAgency, EventRegion, EventFulfils),
    "agreement": (Agreement, AgreementState, AgreementParty, AgreementScope, AgreementRegion, AgreementFulfils),
    "commitment": (Commitment, CommitmentRegion, CommitmentRequirement, CommitmentEvidence),
}
"""The table of each, and those whose rows belong to it."""
DATED: dict[type[Table], tuple[str, ...]] = {PollingDay: ("polling_day.moved",), FlagChange: ("flag.set", "flag.ended")}
"""Rows with the number of their entry, and what such entries are called."""


def entries(session: Session) -> list[tuple[str, str, str, str]]:
    """Action, object, book and text, in the order of each book."""
    query = select(Entry.action, Entry.object, Entry.book, Entry.text).where(col(Entry.action).in_(ACTIONS))
    return list(session.exec(query.order_by(Entry.object, Entry.book, col(Entry.seq))))


def rows(session: Session, of: str) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """By table and object, in the order of their keys."""
    head, *parts = ROWS[of]
    return {
        str(head.__tablename__): _rows(session, head, "id"),
        **{str(it.__tablename__): _rows(session, it, of) for it in parts},
    }


def _rows(session: Session, table: type[Table], owner: str) -> dict[str, list[dict[str, Any]]]:
    found = defaultdict(list)
    for row in session.exec(select(table).order_by(*inspect(table).primary_key)):
        found[getattr(row, owner)].append(row.model_dump())
    return found


def dated(session: Session, table: type[Table]) -> Iterator[tuple[str, int, str]]:
    """Book, number and text of the entries that such rows were written with."""
    query = select(Entry.book, Entry.seq, Entry.text).where(col(Entry.action).in_(DATED[table]))
    yield from session.exec(query)


def dates(session: Session, table: type[Table]) -> dict[tuple[str, int], dict[str, Any]]:
    """The rows themselves, by book and number."""
    return {(row["book"], row["seq"]): row for row in (it.model_dump() for it in session.exec(select(table)))}


def days(session: Session) -> list[tuple[str, str, date]]:
    """On which days each regency, with all below it, and what lies above votes."""
    columns: tuple[Any, ...] = (
        ElectionRegion.election,
        func.substr(ElectionRegion.region, 1, WIDTHS[2]).label("root"),
        ElectionRegion.polling_on,
    )
    return [(slug, root, day) for slug, root, day in session.exec(select(*columns).distinct())]
