"""Every SELECT that a write of an agreement asks on top of reading it."""

from sqlmodel import Session, select

from api.coordination.models import AgreementParty


def parties(session: Session, agreement: str) -> dict[str, AgreementParty]:
    query = select(AgreementParty).where(AgreementParty.agreement == agreement)
    return {it.agency: it for it in session.exec(query)}
