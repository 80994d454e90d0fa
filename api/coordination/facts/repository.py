"""Every SELECT about the facts of a source. A caller sees those about what they may see."""

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from api.coordination.assessments.models import Assessment
from api.coordination.facts.schemas import FactQuery
from api.coordination.risks.models import Risk
from api.coordination.scope import sees_agreement, sees_event
from api.coordination.statements.models import Statement
from api.core.caller import Caller
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.scope import visible_to
from api.reference.agencies.scope import sees_official
from api.reference.sources.models import Fact, SubjectKind
from api.reference.sources.repository import sees_agency_fact

ORDER = (Fact.subject_kind, Fact.subject, Fact.field, Fact.paragraph, Fact.value, Fact.origin)


def facts(session: Session, caller: Caller, source: str, asked: FactQuery, window: Window) -> list[Fact]:
    wanted = given((Fact.subject_kind, asked.subject), (Fact.preferred, asked.preferred))
    query = select(Fact).where(Fact.source == source, _sees_subject(caller), *wanted)
    return list(session.exec(cut(query, window, *ORDER)))


def _sees_subject(caller: Caller) -> ColumnElement[bool]:
    """A fact is seen by whoever sees what it is about."""
    subject = Fact.subject
    rules: dict[SubjectKind, ColumnElement[bool]] = {
        SubjectKind.AGENCY: sees_agency_fact(caller),
        SubjectKind.AGREEMENT: sees_agreement(caller, subject),
        SubjectKind.COORDINATION_EVENT: sees_event(caller, subject),
        SubjectKind.OFFICIAL: sees_official(caller, subject),
        SubjectKind.REGION: visible_to(caller, subject),
        SubjectKind.STATEMENT: col(subject).in_(select(Statement.id).where(visible_to(caller, Statement.region))),
        SubjectKind.RISK: col(subject).in_(select(Risk.id).where(visible_to(caller, Risk.region))),
        SubjectKind.ASSESSMENT: col(subject).in_(select(Assessment.id).where(visible_to(caller, Assessment.region))),
    }
    open_kinds = [kind for kind in SubjectKind if kind not in rules]
    return or_(
        col(Fact.subject_kind).in_(open_kinds),
        *(and_(col(Fact.subject_kind) == kind, rule) for kind, rule in rules.items()),
    )
