"""Every SELECT that a write of an event asks on top of reading it."""

from sqlmodel import Session, col, func, select

from api.coordination.models import CoordinationEvent, EventAgency, EventFulfils, EventPlan, EventRegion, EventState
from api.joint.rules import Fulfils


def regions(session: Session, event: str) -> list[str]:
    query = select(EventRegion.region).where(EventRegion.event == event)
    return list(session.exec(query.order_by(EventRegion.region)))


def next_position(session: Session, table: type[EventPlan | EventState | EventAgency], event: str) -> int:
    last = session.exec(select(func.max(table.position)).where(table.event == event)).one()
    return 0 if last is None else int(last) + 1


def parts(session: Session, event: str) -> dict[tuple[str, str, str | None], EventAgency]:
    query = select(EventAgency).where(EventAgency.event == event).order_by(col(EventAgency.position))
    return {(it.agency, it.role.value, it.official): it for it in session.exec(query)}


def fulfilled(session: Session, event: str) -> set[Fulfils]:
    query = select(EventFulfils.election, EventFulfils.region, EventFulfils.requirement)
    return {Fulfils(*row) for row in session.exec(query.where(EventFulfils.event == event))}


def becomings(session: Session, election: str) -> dict[str, str | None]:
    """What became of the events of an election."""
    query = select(CoordinationEvent.id, CoordinationEvent.becomes).where(CoordinationEvent.election == election)
    return dict(list(session.exec(query)))
