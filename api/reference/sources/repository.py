"""Every SELECT about sources, and about the facts of objects."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.filters import given
from api.db.keyset import Window, cut
from api.reference.agencies.scope import sees_officials_of
from api.reference.sources.models import Fact, Source, SubjectKind
from api.reference.sources.schemas import SourceQuery

OFFICE_HOLDERS = ("chair", "head")
"""Fields of an agency that name a person."""


def sources(session: Session, asked: SourceQuery, window: Window) -> list[Source]:
    query = select(Source).where(*given((Source.kind, asked.kind)))
    return list(session.exec(cut(query, window, col(Source.id))))


def source(session: Session, id: str, *, pointer: str | None = None) -> Source:
    found = session.get(Source, id)
    if found is None:
        raise NotFound(pointer=pointer)
    return found


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
    query = select(Fact).where(Fact.subject_kind == SubjectKind.AGENCY, Fact.subject == slug, sees_agency_fact(caller))
    return list(session.exec(query.order_by(Fact.field, Fact.source, Fact.paragraph, Fact.value, Fact.origin)))


def sees_agency_fact(caller: Caller) -> ColumnElement[bool]:
    """Of facts about agencies: these are for every token, their officials are not."""
    return or_(col(Fact.field).not_in(OFFICE_HOLDERS), sees_officials_of(caller, Fact.subject))
