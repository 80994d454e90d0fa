"""All SQL about sources, and about the facts that they give."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, true
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.listing import Window, apply_window, equals_where_given
from api.reference.agencies.official_visibility import officials_visible_to
from api.reference.sources.models import Fact, Source, SubjectKind
from api.reference.sources.schemas import SourceQuery

OFFICE_HOLDERS = ("chair", "head")
"""Fields of an agency that name a person."""


def sources(session: Session, query: SourceQuery, window: Window) -> list[Source]:
    statement = select(Source).where(*equals_where_given((Source.kind, query.kind)))
    return list(session.exec(apply_window(statement, window, col(Source.id))))


def source(session: Session, id: str, *, pointer: str | None = None) -> Source:
    """The source with this id. Raises `NotFound`, which points at `pointer`."""
    source = session.get(Source, id)
    if source is None:
        raise NotFound(pointer=pointer)
    return source


def facts_by_subject(
    session: Session,
    kind: SubjectKind,
    subject_ids: list[str] | None,
    latest_day_by_subject: Mapping[str, date] | None = None,
) -> dict[str, list[Any]]:
    """The facts about these objects, or about all of the kind, by id; first the facts about an object as a whole.

    `latest_day_by_subject` gives a day for each object and leaves out facts from sources about events after that day.
    """
    selected_columns: tuple[Any, ...] = (Fact, Source.event_on)
    statement = (
        select(*selected_columns)
        .join(Source, col(Source.id) == Fact.source)
        .where(Fact.subject_kind == kind, true() if subject_ids is None else col(Fact.subject).in_(subject_ids))
        .order_by(Fact.field, Fact.source, Fact.paragraph, Fact.value, Fact.origin)
    )
    facts_by_id = defaultdict(list)
    for fact, event_on in session.exec(statement):
        if latest_day_by_subject is None or event_on is None or event_on <= latest_day_by_subject[fact.subject]:
            facts_by_id[fact.subject].append(fact)
    return facts_by_id


def paid_by_source(session: Session, ids: Collection[str]) -> dict[str, bool | None]:
    """Return for each source whether it is marked as paid content; None: not known."""
    return dict(list(session.exec(select(Source.id, Source.paid).where(col(Source.id).in_(ids)))))


def visible_agency_facts(session: Session, caller: Caller, slug: str) -> list[Fact]:
    """The facts about an agency, without those that name officials whom the caller may not see."""
    statement = select(Fact).where(
        Fact.subject_kind == SubjectKind.AGENCY, Fact.subject == slug, agency_fact_visible_to(caller)
    )
    return list(session.exec(statement.order_by(Fact.field, Fact.source, Fact.paragraph, Fact.value, Fact.origin)))


def agency_fact_visible_to(caller: Caller) -> ColumnElement[bool]:
    """Among facts about agencies: every caller sees those that name no official."""
    return or_(col(Fact.field).not_in(OFFICE_HOLDERS), officials_visible_to(caller, Fact.subject))
