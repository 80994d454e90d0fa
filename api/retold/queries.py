"""What the books tell of events and agreements, and the rows that were written with them."""

from typing import Any

from sqlmodel import Session, col, select

from api.coordination.models import Agreement, AgreementState, CoordinationEvent, EventPlan, EventState
from api.history.models import Entry

ACTIONS = ("event.recorded", "event.changed", "agreement.recorded", "agreement.changed")


def entries(session: Session) -> list[tuple[str, str, str]]:
    """Object, book and text, in the order of each book."""
    query = select(Entry.object, Entry.book, Entry.text).where(col(Entry.action).in_(ACTIONS))
    return list(session.exec(query.order_by(Entry.object, Entry.book, col(Entry.seq))))


def events(session: Session) -> dict[str, CoordinationEvent]:
    return {row.id: row for row in session.exec(select(CoordinationEvent))}


def agreements(session: Session) -> dict[str, Agreement]:
    return {row.id: row for row in session.exec(select(Agreement))}


def event_states(session: Session) -> list[EventState]:
    return list(session.exec(select(EventState).order_by(EventState.event, col(EventState.position))))


def agreement_states(session: Session) -> list[AgreementState]:
    return list(session.exec(select(AgreementState).order_by(AgreementState.agreement, col(AgreementState.position))))


def event_plans(session: Session) -> list[EventPlan]:
    """Those that came over the API: what came in the box has no day of recording, and no entry of its own."""
    written: Any = col(EventPlan.recorded_on).is_not(None)
    return list(session.exec(select(EventPlan).where(written).order_by(EventPlan.event, col(EventPlan.position))))
