"""All SQL about agencies and officials. Every caller sees all agencies; a caller's scope limits which officials."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, delete, func, or_
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.region_codes import ancestors_of
from api.db.listing import Window, apply_window, equals_where_given
from api.db.reference_cache import cached, preload
from api.db.region_tree import in_region
from api.db.table import Table
from api.db.upsert import upsert
from api.reference.agencies.domain import ResponsibleAgencies
from api.reference.agencies.models import (
    Agency,
    AgencyAlias,
    AgencyJurisdiction,
    AgencyMember,
    Official,
    OfficialAlias,
    Tenure,
)
from api.reference.agencies.official_visibility import official_visible_to, officials_visible_to
from api.reference.agencies.schemas import AgencyQuery, OfficialQuery


def agency(session: Session, slug: str) -> Agency:
    """The agency with this slug. Raises `NotFound`."""
    agency = session.get(Agency, slug)
    if agency is None:
        raise NotFound
    return agency


def exists(session: Session, slug: str) -> bool:
    return session.exec(select(Agency.slug).where(Agency.slug == slug)).first() is not None


def slug_and_ancestors(session: Session, slug: str) -> set[str]:
    """This slug, and the slugs of the agency's parent, its parent's parent and so on."""
    slugs: set[str] = set()
    next_slug: str | None = slug
    while next_slug is not None and next_slug not in slugs:
        slugs.add(next_slug)
        next_slug = session.exec(select(Agency.parent).where(Agency.slug == next_slug)).one_or_none()
    return slugs


def official(session: Session, caller: Caller, id: str, pointer: str) -> Official:
    """The official with this id. Raises `NotFound` where the caller may not see them, too."""
    query = select(Official).where(Official.id == id, official_visible_to(caller, Official.id))
    official = session.exec(query).one_or_none()
    if official is None:
        raise NotFound(pointer=pointer)
    return official


def employers_and_regions(session: Session, official: str) -> tuple[list[Agency], set[str]]:
    """The agencies in which an official holds or held an office, and every region where these sit or work."""
    slugs = select(Tenure.agency).where(Tenure.official == official)
    areas = select(AgencyJurisdiction.region).where(col(AgencyJurisdiction.agency).in_(slugs))
    employers = session.exec(select(Agency).where(col(Agency.slug).in_(slugs))).all()
    return [*employers], {*session.exec(areas), *(agency.seat for agency in employers)}


def tenure(session: Session, official: str, agency: str, position: str) -> Tenure | None:
    """The term in which an official holds or held this position, named in Indonesian, of an agency."""
    query = select(Tenure).where(Tenure.official == official, Tenure.agency == agency, Tenure.position_id == position)
    return session.exec(query).one_or_none()


@cached
def agency_of_token(session: Session, slug: str | None) -> Agency | None:
    """The agency that a token belongs to, or None for the operator's token, which belongs to none."""
    return None if slug is None else session.get(Agency, slug)


@cached
def agency_working_in(session: Session, slug: str, region: str) -> Agency | None:
    """The agency, or None if this region is not in its area."""
    working_here = select(AgencyJurisdiction.agency).where(
        AgencyJurisdiction.agency == slug, col(AgencyJurisdiction.region).in_([region, *ancestors_of(region)])
    )
    return session.exec(select(Agency).where(col(Agency.slug).in_(working_here))).one_or_none()


def reporters_and_kin(
    session: Session, reporter_slugs: Iterable[str | None], verifier: Agency | None
) -> tuple[list[Agency], set[str]]:
    """The agencies that made a report, and the slugs of the groups and members of the agency that would verify it."""
    reporters = [agency_of_token(session, slug) for slug in reporter_slugs]
    kin = set() if verifier is None else _groups_and_members(session, verifier.slug)
    return [agency for agency in reporters if agency is not None], kin


@cached
def _groups_and_members(session: Session, slug: str) -> set[str]:
    """The slugs of the groups that an agency is in and, if it is a group, of its members."""
    groups = session.exec(select(AgencyMember.group).where(AgencyMember.member == slug))
    members = session.exec(select(AgencyMember.member).where(AgencyMember.group == slug))
    return {*groups, *members}


@cached
def responsible_agency(session: Session, region: str, owed_by: str) -> Agency | None:
    """The agency in this region, else the nearest above it, that does what `owed_by` names.

    `owed_by` is a function, or a function and an office: `police`, `regional_government:health`.
    """
    seats = [region, *ancestors_of(region)]
    query = _SINGLE_AGENCIES.where(Agency.function == owed_by.partition(":")[0], col(Agency.seat).in_(seats))
    return ResponsibleAgencies(session.exec(query)).of(region, owed_by)


_SINGLE_AGENCIES = (
    select(Agency)
    .where(col(Agency.is_group).is_(False), col(Agency.ad_hoc).is_(False))
    .order_by(Agency.seat, Agency.slug)
)


def preload_responsible_agencies(session: Session, pairs: Collection[tuple[str, str]]) -> None:
    """Put the answers of `responsible_agency` for these pairs of region and `owed_by` into the cache with one query.

    At most a few hundred pairs at once.
    """
    seats = {code for region, _ in pairs for code in (region, *ancestors_of(region))}
    functions = {owed_by.partition(":")[0] for _, owed_by in pairs}

    def load(cache_session: Session) -> dict[tuple[Any, ...], Agency | None]:
        query = _SINGLE_AGENCIES.where(col(Agency.function).in_(functions), col(Agency.seat).in_(seats))
        responsible = ResponsibleAgencies(cache_session.exec(query))
        return {(region, owed_by): responsible.of(region, owed_by) for region, owed_by in pairs}

    preload(session, responsible_agency, pairs, load)


def preload_agencies_working_in(session: Session, pairs: Collection[tuple[str, str]]) -> None:
    """Put the answers of `agency_working_in` for these pairs of agency and region into the cache with two queries.

    At most a few hundred pairs at once.
    """

    def load(cache_session: Session) -> dict[tuple[Any, ...], Agency | None]:
        slugs = {slug for slug, _ in pairs}
        agency_by_slug = {
            agency.slug: agency for agency in cache_session.exec(select(Agency).where(col(Agency.slug).in_(slugs)))
        }
        columns: tuple[Any, ...] = (AgencyJurisdiction.agency, AgencyJurisdiction.region)
        areas = {
            (slug, code)
            for slug, code in cache_session.exec(select(*columns).where(col(AgencyJurisdiction.agency).in_(slugs)))
        }
        return {
            (slug, region): agency_by_slug[slug]
            if any((slug, code) in areas for code in (region, *ancestors_of(region)))
            else None
            for slug, region in pairs
        }

    preload(session, agency_working_in, pairs, load)


def agencies(session: Session, query: AgencyQuery, window: Window) -> list[Agency]:
    statement = select(Agency).where(
        *equals_where_given((Agency.function, query.function), (Agency.office, query.office))
    )
    if query.region is not None:
        working_here = select(AgencyJurisdiction.agency).where(AgencyJurisdiction.region == query.region)
        statement = statement.where(or_(col(Agency.seat) == query.region, col(Agency.slug).in_(working_here)))
    if query.within is not None:
        statement = statement.where(in_region(Agency.seat, query.within))
    if query.group is not None:
        group_members = select(AgencyMember.member).where(AgencyMember.group == query.group)
        statement = statement.where(col(Agency.slug).in_(group_members))
    if query.q is not None:
        statement = statement.where(_name_contains(query.q))
    return list(session.exec(apply_window(statement, window, col(Agency.slug))))


def _name_contains(text: str) -> ColumnElement[bool]:
    """Whether the name, the abbreviation or an alias of an agency contains this text, in any case."""
    with_alias = select(AgencyAlias.agency).where(_contains(AgencyAlias.alias, text))
    return or_(_contains(Agency.name, text), _contains(Agency.abbreviation, text), col(Agency.slug).in_(with_alias))


def aliases(session: Session, slug: str) -> list[str]:
    return list(session.exec(select(AgencyAlias.alias).where(AgencyAlias.agency == slug).order_by(AgencyAlias.alias)))


def jurisdictions(session: Session, slug: str) -> list[str]:
    query = select(AgencyJurisdiction.region).where(AgencyJurisdiction.agency == slug)
    return list(session.exec(query.order_by(AgencyJurisdiction.region)))


def members(session: Session, slug: str) -> list[str]:
    query = select(AgencyMember.member).where(AgencyMember.group == slug)
    return list(session.exec(query.order_by(AgencyMember.member)))


def groups(session: Session, slug: str) -> list[str]:
    query = select(AgencyMember.group).where(AgencyMember.member == slug)
    return list(session.exec(query.order_by(AgencyMember.group)))


class ListTable(NamedTuple):
    """A table that holds one list of an object: the column of the object, and that of the list's elements."""

    table: type[Table]
    owner_column: str
    element_column: str


MEMBERS = ListTable(AgencyMember, "group", "member")
JURISDICTIONS = ListTable(AgencyJurisdiction, "agency", "region")
AGENCY_ALIASES = ListTable(AgencyAlias, "agency", "alias")
OFFICIAL_ALIASES = ListTable(OfficialAlias, "official", "alias")


def replace_list(session: Session, list_table: ListTable, owner: str, elements: list[str]) -> None:
    """Replace the stored list of this object by another one."""
    table, owner_column, element_column = list_table
    session.execute(delete(table).where(col(getattr(table, owner_column)) == owner))
    rows = [{owner_column: owner, element_column: element} for element in elements]
    upsert(session, table, rows, owner_column, element_column)


def officials(session: Session, caller: Caller, query: OfficialQuery, window: Window | None = None) -> list[Official]:
    """The officials whom the caller may see; all of them where no window is given."""
    statement = select(Official).where(official_visible_to(caller, Official.id))
    if query.agency is not None or query.on is not None:
        holders = select(Tenure.official).where(officials_visible_to(caller, Tenure.agency), *_tenure_conditions(query))
        statement = statement.where(col(Official.id).in_(holders))
    if query.q is not None:
        with_alias = select(OfficialAlias.official).where(_contains(OfficialAlias.alias, query.q))
        statement = statement.where(or_(_contains(Official.name, query.q), col(Official.id).in_(with_alias)))
    if window is None:
        return list(session.exec(statement.order_by(Official.id)))
    return list(session.exec(apply_window(statement, window, col(Official.id))))


def _contains(column: Any, text: str) -> ColumnElement[bool]:
    return func.lower(column).contains(text.lower(), autoescape=True)


def _tenure_conditions(query: OfficialQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.agency is not None:
        conditions.append(col(Tenure.agency) == query.agency)
    if query.on is not None:
        conditions.append(_in_office_on(query.on))
    return conditions


def _in_office_on(day: date) -> ColumnElement[bool]:
    """Terms known to contain this day. The attested day takes the place of an unknown first or last day."""
    first_day = func.coalesce(Tenure.from_on, Tenure.attested_on)
    last_day = func.coalesce(Tenure.until_on, Tenure.attested_on)
    return and_(first_day <= day, day <= last_day)


def tenures_by_official(session: Session, caller: Caller, officials: list[str]) -> dict[str, list[Tenure]]:
    """The terms of these officials in agencies whose officials the caller may see."""
    query = select(Tenure).where(col(Tenure.official).in_(officials), officials_visible_to(caller, Tenure.agency))
    tenures = defaultdict(list)
    for tenure in session.exec(query.order_by(Tenure.official, Tenure.agency, Tenure.position_id)):
        tenures[tenure.official].append(tenure)
    return tenures


def aliases_by_official(session: Session, officials: list[str]) -> dict[str, list[str]]:
    query = select(OfficialAlias).where(col(OfficialAlias.official).in_(officials))
    aliases = defaultdict(list)
    for row in session.exec(query.order_by(OfficialAlias.alias)):
        aliases[row.official].append(row.alias)
    return aliases
