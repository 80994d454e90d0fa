"""Queries that several kinds of records share. Each takes all that a request names, in one statement.

Many of them work on the tables of events and on those of agreements. They take the table, or its column that holds the
id of the event or agreement, here called the owner.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from contextlib import nullcontext
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, func, inspect, or_, true
from sqlmodel import Session, col, select

from api.checklists.models import Category, Requirement
from api.coordination.events.models import EventAgency, EventPlan
from api.coordination.records import Record, RecordedAction
from api.coordination.schemas import RegionalRecordQuery
from api.coordination.states import KnownRow
from api.core.caller import Caller
from api.db.listing import equals_where_given
from api.db.region_tree import in_region
from api.db.scope import visible_to
from api.elections.models import Election
from api.ledger.reference_digests import RECORDED_KINDS, is_about_recorded, is_recorded_id, without_new_digest
from api.reference.agencies.models import Agency, AgencyMember, Official, Tenure
from api.reference.agencies.official_visibility import official_visible_to
from api.reference.regions.models import Region
from api.reference.sources.models import Fact, Source, SubjectKind

AnyRecord = TypeVar("AnyRecord", bound=Record)


def existing_agencies(session: Session, slugs: Collection[str]) -> set[str]:
    return _existing(session, Agency.slug, slugs)


def visible_officials(session: Session, caller: Caller, ids: Collection[str]) -> set[str]:
    return _existing(session, Official.id, ids, official_visible_to(caller, Official.id))


def _existing(session: Session, column: Any, keys: Collection[str], *conditions: Any) -> set[str]:
    return set(session.exec(select(column).where(col(column).in_(keys), *conditions))) if keys else set()


def names(session: Session, key_column: Any, keys: Iterable[str | None]) -> dict[str | None, str]:
    """Return names by key; `key_column` is a key column of a table that has a column `name`."""
    statement = select(key_column, key_column.class_.name).where(key_column.in_({it for it in keys if it is not None}))
    return dict(list(session.exec(statement)))


def tenures(session: Session, officials: Collection[str]) -> list[Tenure]:
    statement = select(Tenure).where(col(Tenure.official).in_(officials))
    return list(session.exec(statement.order_by(col(Tenure.attested_on), col(Tenure.id))))


def requirement_codes(session: Session, election: Election) -> set[str]:
    """Return the requirements of the election's template."""
    template_conditions = (Requirement.template == election.template, Requirement.version == election.template_version)
    return set(session.exec(select(Requirement.code).where(*template_conditions)))


def category_codes(session: Session, election: Election) -> set[str]:
    """Return the categories of the election's template."""
    template_conditions = (Category.template == election.template, Category.version == election.template_version)
    return set(session.exec(select(Category.code).where(*template_conditions)))


def merge_fact(session: Session, kind: SubjectKind, subject: str, columns: dict[str, Any]) -> None:
    """Store what a source says of an object as a whole."""
    fact = Fact(**columns, subject_kind=kind, subject=subject, field="", value="")
    with without_new_digest(session) if is_about_recorded(kind, subject) else nullcontext():
        session.merge(fact)


def facts_of_recorded(session: Session) -> dict[tuple[str, str], list[Fact]]:
    """Return the facts about records that offices made, by the kind and the id of the record."""
    facts_by_subject: dict[tuple[str, str], list[Fact]] = {}
    for fact in session.exec(select(Fact).where(col(Fact.subject_kind).in_(RECORDED_KINDS))):
        if is_recorded_id(fact.subject):
            facts_by_subject.setdefault((fact.subject_kind, fact.subject), []).append(fact)
    return facts_by_subject


def load_records(
    session: Session, record_class: type[AnyRecord], *ids: str, only_these: bool = True
) -> dict[str, AnyRecord]:
    """Return these records with all their rows, by id; with `only_these=False` all others of the kind too."""
    record_by_id = {id: record_class(id) for id in ids}
    for table in record_class.tables:
        id_column = record_class.id_column(table)
        statement = select(table).order_by(*inspect(table).primary_key)
        for row in session.exec(statement.where(id_column.in_(ids)) if only_these else statement):
            id = getattr(row, id_column.key)
            record_by_id.setdefault(id, record_class(id)).rows[table].append(row)
    return record_by_id


def apply_and_store(session: Session, record: Record, action: RecordedAction) -> None:
    """Apply an action to a record and store its new and changed rows. A record from a file gets new digests."""
    with without_new_digest(session) if is_recorded_id(record.id) else nullcontext():
        record.apply(action)
        for table in record.tables:
            session.add_all(record.rows[table])
            session.flush()


def regional_records(
    statement: Any, table: Any, caller: Caller, election: str | None, query: RegionalRecordQuery
) -> Any:
    """Narrow a statement about statements or risks to what the caller may see and the filters ask for."""
    filters = equals_where_given(
        (table.election, election), (table.region, query.region), (table.category, query.category)
    )
    statement = statement.where(visible_to(caller, table.region), *filters)
    return statement if query.within is None else statement.where(in_region(table.region, query.within))


def is_agency_or_its_group(agency_column: Any, agency: Any) -> ColumnElement[bool]:
    """The column names this agency, or a group that it is a member of."""
    groups_of_agency = select(AgencyMember.group).where(AgencyMember.member == agency)
    return or_(col(agency_column) == agency, col(agency_column).in_(groups_of_agency))


def not_mistaken_by(table: Any, day: Any) -> ColumnElement[bool]:
    """The row was not known by that day to be recorded by mistake. Plans are never marked as mistakes."""
    return true() if table is EventPlan else or_(col(table.mistaken_on).is_(None), col(table.mistaken_on) > day)


def owners_known_by(table: Any, day: Any) -> Any:
    """Select the events or agreements that had a valid state, or a plan, by that day."""
    own_day = table.announced_on if table is EventPlan else table.on
    known_from = func.coalesce(own_day, table.recorded_on, Source.event_on)
    statement = select(_owner(table)).join(Source, col(Source.id) == table.source)
    return statement.where(or_(known_from <= day, known_from.is_(None)), not_mistaken_by(table, day))


def regions(session: Session, owner_column: Any, id: str) -> list[str]:
    return list(
        session.exec(select(owner_column.class_.region).where(owner_column == id).order_by(owner_column.class_.region))
    )


def requirement_links(session: Session, owner_column: Any, id: str) -> list[tuple[str, str, str]]:
    """Return election, region and requirement of each link."""
    table = owner_column.class_
    return list(session.exec(select(table.election, table.region, table.requirement).where(owner_column == id)))


def known_rows_by_owner(session: Session, table: Any, ids: Collection[str]) -> defaultdict[str, list[KnownRow[Any]]]:
    """Return the states or plans of these events or agreements."""
    owner_column = _owner(table)
    columns: tuple[Any, ...] = (table, Source.event_on, owner_column)
    statement = select(*columns).join(Source, col(Source.id) == table.source)
    rows_by_owner: defaultdict[str, list[KnownRow[Any]]] = defaultdict(list)
    for row, source_day, owner_id in session.exec(statement.where(owner_column.in_(ids))):
        rows_by_owner[owner_id].append(KnownRow(row, source_day))
    return rows_by_owner


def regions_by_owner(session: Session, table: Any, ids: Collection[str]) -> dict[str, list[Region]]:
    owner_column = _owner(table)
    statement = select(owner_column, Region).join(Region, col(Region.code) == table.region)
    region_rows_by_owner = defaultdict(list)
    for owner_id, region_row in session.exec(statement.where(owner_column.in_(ids)).order_by(Region.code)):
        region_rows_by_owner[owner_id].append(region_row)
    return region_rows_by_owner


def participants_by_owner(
    session: Session, table: Any, ids: Collection[str]
) -> dict[str, list[tuple[Any, str, str | None]]]:
    """Return participants or parties, each with the agency's name and the official's."""
    owner_column = _owner(table)
    order_column = table.position if table is EventAgency else table.agency
    statement = (
        select(table, Agency.name, Official.name, owner_column)
        .join(Agency, col(Agency.slug) == table.agency)
        .outerjoin(Official, col(Official.id) == table.official)
        .where(owner_column.in_(ids))
        .order_by(owner_column, col(order_column))
    )
    participants_by_owner_id: dict[str, list[tuple[Any, str, str | None]]] = defaultdict(list)
    for participant, agency_name, official_name, owner_id in session.exec(statement):
        participants_by_owner_id[owner_id].append((participant, agency_name, official_name))
    return participants_by_owner_id


def links_by_owner(session: Session, table: Any, ids: Collection[str]) -> dict[str, list[Any]]:
    """Return rows of the link table `EventFulfils` or `AgreementFulfils`."""
    owner_column = _owner(table)
    links_by_owner_id = defaultdict(list)
    order_columns = (table.election, table.region, table.requirement)
    for link, owner_id in session.exec(
        select(table, owner_column).where(owner_column.in_(ids)).order_by(*order_columns)
    ):
        links_by_owner_id[owner_id].append(link)
    return links_by_owner_id


def _owner(table: Any) -> Any:
    """Return the column that holds the id of the event or agreement that a row belongs to."""
    return table.event if hasattr(table, "event") else table.agreement
