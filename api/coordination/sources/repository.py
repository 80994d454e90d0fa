"""Queries about the facts of a source. A caller sees the facts about objects that they may see."""

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from api.coordination.agreements.repository import agreement_visible_to
from api.coordination.assessments.models import Assessment
from api.coordination.events.repository import event_visible_to
from api.coordination.risks.models import Risk
from api.coordination.sources.schemas import FactQuery
from api.coordination.statements.models import Statement
from api.core.caller import Caller
from api.db.listing import Window, apply_window, equals_where_given
from api.db.scope import visible_to
from api.reference.agencies.official_visibility import official_visible_to
from api.reference.sources.models import Fact, SubjectKind
from api.reference.sources.repository import agency_fact_visible_to

ORDER = (Fact.subject_kind, Fact.subject, Fact.field, Fact.paragraph, Fact.value, Fact.origin)


def facts(session: Session, caller: Caller, source: str, query: FactQuery, window: Window) -> list[Fact]:
    filters = equals_where_given((Fact.subject_kind, query.subject), (Fact.preferred, query.preferred))
    statement = select(Fact).where(Fact.source == source, _subject_visible_to(caller), *filters)
    return list(session.exec(apply_window(statement, window, *ORDER)))


def _subject_visible_to(caller: Caller) -> ColumnElement[bool]:
    """The caller may see the object that the fact is about. Objects of other kinds are visible to every caller."""
    subject_column = Fact.subject
    condition_by_kind: dict[SubjectKind, ColumnElement[bool]] = {
        SubjectKind.AGENCY: agency_fact_visible_to(caller),
        SubjectKind.AGREEMENT: agreement_visible_to(caller, subject_column),
        SubjectKind.COORDINATION_EVENT: event_visible_to(caller, subject_column),
        SubjectKind.OFFICIAL: official_visible_to(caller, subject_column),
        SubjectKind.REGION: visible_to(caller, subject_column),
        SubjectKind.STATEMENT: col(subject_column).in_(
            select(Statement.id).where(visible_to(caller, Statement.region))
        ),
        SubjectKind.RISK: col(subject_column).in_(select(Risk.id).where(visible_to(caller, Risk.region))),
        SubjectKind.ASSESSMENT: col(subject_column).in_(
            select(Assessment.id).where(visible_to(caller, Assessment.region))
        ),
    }
    open_kinds = [kind for kind in SubjectKind if kind not in condition_by_kind]
    return or_(
        col(Fact.subject_kind).in_(open_kinds),
        *(and_(col(Fact.subject_kind) == kind, condition) for kind, condition in condition_by_kind.items()),
    )
