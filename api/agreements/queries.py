"""Every SELECT that a write of an agreement asks on top of reading it."""

from sqlmodel import Session, func, select

from api.coordination.models import AgreementFulfils, AgreementParty, AgreementRegion, AgreementScope, AgreementState
from api.joint.rules import Fulfils


def regions(session: Session, agreement: str) -> list[str]:
    query = select(AgreementRegion.region).where(AgreementRegion.agreement == agreement)
    return list(session.exec(query.order_by(AgreementRegion.region)))


def next_position(session: Session, table: type[AgreementState | AgreementScope], agreement: str) -> int:
    last = session.exec(select(func.max(table.position)).where(table.agreement == agreement)).one()
    return 0 if last is None else int(last) + 1


def parties(session: Session, agreement: str) -> dict[str, AgreementParty]:
    query = select(AgreementParty).where(AgreementParty.agreement == agreement)
    return {it.agency: it for it in session.exec(query)}


def fulfilled(session: Session, agreement: str) -> list[Fulfils]:
    query = select(AgreementFulfils.election, AgreementFulfils.region, AgreementFulfils.requirement)
    rows = session.exec(query.where(AgreementFulfils.agreement == agreement))
    return sorted(Fulfils(*row) for row in rows)
