"""Every SELECT that a write of an event asks on top of reading it."""

from sqlmodel import Session, col, select

from api.coordination.models import CoordinationEvent, EventAgency


def parts(session: Session, event: str) -> dict[tuple[str, str, str | None], EventAgency]:
    query = select(EventAgency).where(EventAgency.event == event).order_by(col(EventAgency.position))
    return {(it.agency, it.role.value, it.official): it for it in session.exec(query)}


def becomings(session: Session, election: str) -> dict[str, str | None]:
    """What became of the events of an election."""
    query = select(CoordinationEvent.id, CoordinationEvent.becomes).where(CoordinationEvent.election == election)
    return dict(list(session.exec(query)))
