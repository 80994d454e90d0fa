"""Queries about assessments. A caller sees those of their own regions."""

from sqlmodel import Session, col, select

from api.coordination.assessments.models import Assessment
from api.coordination.assessments.schemas import AssessmentQuery
from api.core.caller import Caller
from api.db.listing import Window, apply_window, equals_where_given
from api.db.region_tree import in_region
from api.db.scope import visible_to


def assessments(session: Session, caller: Caller, query: AssessmentQuery, window: Window) -> list[Assessment]:
    statement = select(Assessment).where(
        visible_to(caller, Assessment.region), *equals_where_given((Assessment.region, query.region))
    )
    if query.within is not None:
        statement = statement.where(in_region(Assessment.region, query.within))
    return list(session.exec(apply_window(statement, window, col(Assessment.id))))


def is_assessed(session: Session, region: str, issuer: str, method: str, edition: str) -> bool:
    """Whether the region has an assessment of this issuer, method and edition."""
    conditions = (Assessment.issuer == issuer, Assessment.method == method, Assessment.edition == edition)
    return session.exec(select(Assessment.id).where(Assessment.region == region, *conditions)).first() is not None
