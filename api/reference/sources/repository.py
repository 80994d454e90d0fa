"""Every SELECT about sources, facts, statements, risks and assessments."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from api.coordination.scope import sees_agreement, sees_event
from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.region_tree import below
from api.reference.agencies.scope import sees_official, sees_officials_of
from api.reference.sources.models import Assessment, Fact, Risk, Source, Statement, StatementRequirement, SubjectKind
from api.reference.sources.schemas import AssessmentQuery, FactQuery, PublicQuery, SourceQuery, StatementQuery

OFFICE_HOLDERS = ("chair", "head")
"""Fields of an agency that name a person."""
Names = Mapping[str | None, str]
FACT_KEY = (Fact.subject_kind, Fact.subject, Fact.field, Fact.paragraph, Fact.value, Fact.origin)


def sources(session: Session, asked: SourceQuery, window: Window) -> list[Source]:
    query = select(Source).where(*given((Source.kind, asked.kind)))
    return list(session.exec(cut(query, window, col(Source.id))))


def source(session: Session, id: str, *, pointer: str | None = None) -> Source:
    found = session.get(Source, id)
    if found is None:
        raise NotFound(pointer=pointer)
    return found


def facts(session: Session, caller: Caller, source: str, asked: FactQuery, window: Window) -> list[Fact]:
    wanted = given((Fact.subject_kind, asked.subject), (Fact.preferred, asked.preferred))
    query = select(Fact).where(Fact.source == source, _sees_subject(caller), *wanted)
    return list(session.exec(cut(query, window, *FACT_KEY)))


def _sees_subject(caller: Caller) -> ColumnElement[bool]:
    """A fact is seen by whoever sees what it is about. Agencies are for every token, their officials are not."""
    subject = Fact.subject
    rules: dict[SubjectKind, ColumnElement[bool]] = {
        SubjectKind.AGENCY: or_(col(Fact.field).not_in(OFFICE_HOLDERS), sees_officials_of(caller, subject)),
        SubjectKind.AGREEMENT: sees_agreement(caller, subject),
        SubjectKind.COORDINATION_EVENT: sees_event(caller, subject),
        SubjectKind.OFFICIAL: sees_official(caller, subject),
        SubjectKind.REGION: caller.sees(subject),
        SubjectKind.STATEMENT: col(subject).in_(select(Statement.id).where(caller.sees(Statement.region))),
        SubjectKind.RISK: col(subject).in_(select(Risk.id).where(caller.sees(Risk.region))),
        SubjectKind.ASSESSMENT: col(subject).in_(select(Assessment.id).where(caller.sees(Assessment.region))),
    }
    open_kinds = [kind for kind in SubjectKind if kind not in rules]
    return or_(
        col(Fact.subject_kind).in_(open_kinds),
        *(and_(col(Fact.subject_kind) == kind, rule) for kind, rule in rules.items()),
    )


def provenance(
    session: Session, kind: SubjectKind, ids: list[str], known_by: Mapping[str, date] | None = None
) -> dict[str, list[Any]]:
    """Where these objects come from: facts by object, the object as a whole first.

    With `known_by` only what was known of each by a day: a source tells nothing before the day it tells of.
    """
    columns: tuple[Any, ...] = (Fact, Source.event_on)
    query = (
        select(*columns)
        .join(Source, col(Source.id) == Fact.source)
        .where(Fact.subject_kind == kind, col(Fact.subject).in_(ids))
        .order_by(Fact.field, Fact.source, Fact.paragraph, Fact.value, Fact.origin)
    )
    found = defaultdict(list)
    for fact, told_on in session.exec(query):
        if known_by is None or told_on is None or told_on <= known_by[fact.subject]:
            found[fact.subject].append(fact)
    return found


def agency_provenance(session: Session, caller: Caller, slug: str) -> list[Fact]:
    """Without those that name officials whom the caller may not see."""
    query = select(Fact).where(Fact.subject_kind == SubjectKind.AGENCY, Fact.subject == slug, _sees_subject(caller))
    return list(session.exec(query.order_by(Fact.field, Fact.source, Fact.paragraph, Fact.value, Fact.origin)))


def statements(
    session: Session, caller: Caller, election: str | None, asked: StatementQuery, window: Window
) -> list[Statement]:
    query = _public(select(Statement), Statement, caller, election, asked)
    query = query.where(*given((Statement.claim, asked.claim), (Statement.confidence, asked.confidence)))
    if asked.requirement is not None:
        about = select(StatementRequirement.statement).where(StatementRequirement.requirement == asked.requirement)
        query = query.where(col(Statement.id).in_(about))
    return list(session.exec(cut(query, window, col(Statement.id))))


def risks(session: Session, caller: Caller, election: str | None, asked: PublicQuery, window: Window) -> list[Risk]:
    query = _public(select(Risk), Risk, caller, election, asked)
    return list(session.exec(cut(query, window, col(Risk.id))))


def _public(query: Any, table: Any, caller: Caller, election: str | None, asked: PublicQuery) -> Any:
    wanted = given((table.election, election), (table.region, asked.region), (table.category, asked.category))
    query = query.where(caller.sees(table.region), *wanted)
    return query if asked.within is None else query.where(below(table.region, asked.within))


def assessments(session: Session, caller: Caller, asked: AssessmentQuery, window: Window) -> list[Assessment]:
    query = select(Assessment).where(caller.sees(Assessment.region), *given((Assessment.region, asked.region)))
    if asked.within is not None:
        query = query.where(below(Assessment.region, asked.within))
    return list(session.exec(cut(query, window, col(Assessment.id))))


def requirements_of(session: Session, statements: list[str]) -> dict[str, list[str]]:
    query = select(StatementRequirement).where(col(StatementRequirement.statement).in_(statements))
    found = defaultdict(list)
    for row in session.exec(query.order_by(StatementRequirement.requirement)):
        found[row.statement].append(row.requirement)
    return found


def names(session: Session, key: Any, wanted: Iterable[str | None]) -> Names:
    """What these are called; `key` is the column that they are known by."""
    query = select(key, key.class_.name).where(key.in_({it for it in wanted if it is not None}))
    return dict(list(session.exec(query)))
