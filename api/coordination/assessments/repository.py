"""Every SELECT about assessments. A caller sees those of their own regions."""

from sqlmodel import Session, col, select

from api.coordination.assessments.models import Assessment
from api.coordination.assessments.schemas import AssessmentQuery
from api.core.caller import Caller
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.region_tree import below
from api.db.scope import visible_to


def assessments(session: Session, caller: Caller, asked: AssessmentQuery, window: Window) -> list[Assessment]:
    query = select(Assessment).where(visible_to(caller, Assessment.region), *given((Assessment.region, asked.region)))
    if asked.within is not None:
        query = query.where(below(Assessment.region, asked.within))
    return list(session.exec(cut(query, window, col(Assessment.id))))


def assessed(session: Session, region: str, issuer: str, method: str, edition: str) -> bool:
    same = (Assessment.issuer == issuer, Assessment.method == method, Assessment.edition == edition)
    return session.exec(select(Assessment.id).where(Assessment.region == region, *same)).first() is not None
