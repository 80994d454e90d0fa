"""Every SELECT that writes about what was said, feared and assessed ask on top of reading it."""

from sqlmodel import Session, select

from api.checklists.models import Category
from api.core.caller import Caller
from api.core.errors import NotFound
from api.elections.models import Election
from api.reference.sources.models import Assessment, Risk


def categories(session: Session, election: Election) -> set[str]:
    here = (Category.template == election.template, Category.version == election.template_version)
    return set(session.exec(select(Category.code).where(*here)))


def risk(session: Session, caller: Caller, id: str) -> Risk:
    found = session.exec(select(Risk).where(Risk.id == id, caller.sees(Risk.region))).one_or_none()
    if found is None:
        raise NotFound
    return found


def assessed(session: Session, region: str, issuer: str, method: str, edition: str) -> bool:
    same = (Assessment.issuer == issuer, Assessment.method == method, Assessment.edition == edition)
    return session.exec(select(Assessment.id).where(Assessment.region == region, *same)).first() is not None
