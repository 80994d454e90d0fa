"""All SQL about agencies and officials. Every caller sees all agencies; a caller's scope limits which officials."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, delete, func, not_, or_
from sqlalchemy.orm import aliased
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
    statement = select(Official).where(Official.id == id, official_visible_to(caller, Official.id))
    official = session.exec(statement).one_or_none()
    if official is None:
        raise NotFound(pointer=pointer)
    return official


def employers_and_regions(session: Session, official_id: str) -> tuple[list[Agency], set[str]]:
    """The agencies in which an official holds or held an office, and every region where these sit or work."""
    employer_slugs = select(Tenure.agency).where(Tenure.official == official_id)
    jurisdiction_codes = select(AgencyJurisdiction.region).where(col(AgencyJurisdiction.agency).in_(employer_slugs))
    employers = session.exec(select(Agency).where(col(Agency.slug).in_(employer_slugs))).all()
    return [*employers], {*session.exec(jurisdiction_codes), *(employer.seat for employer in employers)}


def tenure(session: Session, official_id: str, agency_slug: str, position: str) -> Tenure | None:
    """The term in which an official holds or held this position, named in Indonesian, of an agency."""
    statement = select(Tenure).where(
        Tenure.official == official_id, Tenure.agency == agency_slug, Tenure.position_id == position
    )
    return session.exec(statement).one_or_none()


@cached
def agency_of_token(session: Session, slug: str | None) -> Agency | None:
    """The agency that a token belongs to, or None for the operator's token, which belongs to none."""
    return None if slug is None else session.get(Agency, slug)


@cached
def agency_working_in(session: Session, slug: str, region_code: str) -> Agency | None:
    """The agency, or None if this region is not in its area."""
    slugs_working_in_region = select(AgencyJurisdiction.agency).where(
        AgencyJurisdiction.agency == slug, col(AgencyJurisdiction.region).in_([region_code, *ancestors_of(region_code)])
    )
    return session.exec(select(Agency).where(col(Agency.slug).in_(slugs_working_in_region))).one_or_none()


def reporters_and_kin(
    session: Session, reporter_slugs: Iterable[str | None], verifier: Agency | None
) -> tuple[list[Agency], set[str]]:
    """The agencies that made a report, and the slugs of the groups and members of the agency that would verify it."""
    reporters = [agency_of_token(session, reporter_slug) for reporter_slug in reporter_slugs]
    kin_slugs = set() if verifier is None else _groups_and_members(session, verifier.slug)
    return [reporter for reporter in reporters if reporter is not None], kin_slugs


@cached
def _groups_and_members(session: Session, slug: str) -> set[str]:
    """The slugs of the groups that an agency is in and, if it is a group, of its members."""
    group_slugs = session.exec(select(AgencyMember.group).where(AgencyMember.member == slug))
    member_slugs = session.exec(select(AgencyMember.member).where(AgencyMember.group == slug))
    return {*group_slugs, *member_slugs}


@cached
def responsible_agency(session: Session, region_code: str, owed_by: str) -> Agency | None:
    """The agency in this region, else the nearest above it, that does what `owed_by` names.

    `owed_by` is a function, or a function and an office: `police`, `regional_government:health`.
    """
    seat_codes = [region_code, *ancestors_of(region_code)]
    statement = _SINGLE_AGENCIES.where(Agency.function == owed_by.partition(":")[0], col(Agency.seat).in_(seat_codes))
    return ResponsibleAgencies(session.exec(statement)).of(region_code, owed_by)


@cached
def responsible_agencies(session: Session) -> ResponsibleAgencies:
    """The same for all regions and functions of the country at once, for reads of many."""
    return ResponsibleAgencies(session.exec(_SINGLE_AGENCIES))


@cached
def agencies_by_slug(session: Session) -> dict[str, Agency]:
    """All agencies."""
    return {it.slug: it for it in session.exec(select(Agency))}


_SINGLE_AGENCIES = (
    select(Agency)
    .where(col(Agency.is_group).is_(False), col(Agency.ad_hoc).is_(False))
    .order_by(Agency.seat, Agency.slug)
)


def preload_responsible_agencies(session: Session, regions_and_owed_by: Collection[tuple[str, str]]) -> None:
    """Put the answers of `responsible_agency` for these pairs of region and `owed_by` into the cache with one query.

    At most a few hundred pairs at once.
    """
    seat_codes = {
        seat_code for region_code, _ in regions_and_owed_by for seat_code in (region_code, *ancestors_of(region_code))
    }
    agency_functions = {owed_by.partition(":")[0] for _, owed_by in regions_and_owed_by}

    def load(cache_session: Session) -> dict[tuple[Any, ...], Agency | None]:
        statement = _SINGLE_AGENCIES.where(col(Agency.function).in_(agency_functions), col(Agency.seat).in_(seat_codes))
        responsible_agencies = ResponsibleAgencies(cache_session.exec(statement))
        return {
            (region_code, owed_by): responsible_agencies.of(region_code, owed_by)
            for region_code, owed_by in regions_and_owed_by
        }

    preload(session, responsible_agency, regions_and_owed_by, load)


def preload_agencies_working_in(session: Session, slugs_and_regions: Collection[tuple[str, str]]) -> None:
    """Put the answers of `agency_working_in` for these pairs of agency and region into the cache with two queries.

    At most a few hundred pairs at once.
    """

    def load(cache_session: Session) -> dict[tuple[Any, ...], Agency | None]:
        agency_slugs = {agency_slug for agency_slug, _ in slugs_and_regions}
        agency_by_slug = {
            agency_row.slug: agency_row
            for agency_row in cache_session.exec(select(Agency).where(col(Agency.slug).in_(agency_slugs)))
        }
        jurisdiction_columns: tuple[Any, ...] = (AgencyJurisdiction.agency, AgencyJurisdiction.region)
        stored_jurisdictions = {
            (agency_slug, jurisdiction_code)
            for agency_slug, jurisdiction_code in cache_session.exec(
                select(*jurisdiction_columns).where(col(AgencyJurisdiction.agency).in_(agency_slugs))
            )
        }
        return {
            (agency_slug, region_code): agency_by_slug[agency_slug]
            if any(
                (agency_slug, jurisdiction_code) in stored_jurisdictions
                for jurisdiction_code in (region_code, *ancestors_of(region_code))
            )
            else None
            for agency_slug, region_code in slugs_and_regions
        }

    preload(session, agency_working_in, slugs_and_regions, load)


def agencies(session: Session, query: AgencyQuery, window: Window) -> list[Agency]:
    statement = select(Agency).where(
        *equals_where_given((Agency.function, query.function), (Agency.office, query.office))
    )
    if query.region is not None:
        slugs_working_in_region = select(AgencyJurisdiction.agency).where(AgencyJurisdiction.region == query.region)
        statement = statement.where(
            or_(col(Agency.seat) == query.region, col(Agency.slug).in_(slugs_working_in_region))
        )
    if query.within is not None:
        statement = statement.where(in_region(Agency.seat, query.within))
    if query.group is not None:
        member_slugs = select(AgencyMember.member).where(AgencyMember.group == query.group)
        statement = statement.where(col(Agency.slug).in_(member_slugs))
    if query.q is not None:
        statement = statement.where(_name_contains(query.q))
    return list(session.exec(apply_window(statement, window, col(Agency.slug))))


def _name_contains(text: str) -> ColumnElement[bool]:
    """Whether the name, the abbreviation or an alias of an agency contains this text, in any case."""
    slugs_with_alias = select(AgencyAlias.agency).where(_contains(AgencyAlias.alias, text))
    return or_(
        _contains(Agency.name, text), _contains(Agency.abbreviation, text), col(Agency.slug).in_(slugs_with_alias)
    )


def aliases(session: Session, slug: str) -> list[str]:
    return list(session.exec(select(AgencyAlias.alias).where(AgencyAlias.agency == slug).order_by(AgencyAlias.alias)))


def jurisdictions(session: Session, slug: str) -> list[str]:
    statement = select(AgencyJurisdiction.region).where(AgencyJurisdiction.agency == slug)
    return list(session.exec(statement.order_by(AgencyJurisdiction.region)))


def members(session: Session, slug: str) -> list[str]:
    statement = select(AgencyMember.member).where(AgencyMember.group == slug)
    return list(session.exec(statement.order_by(AgencyMember.member)))


def groups(session: Session, slug: str) -> list[str]:
    statement = select(AgencyMember.group).where(AgencyMember.member == slug)
    return list(session.exec(statement.order_by(AgencyMember.group)))


class ListTable(NamedTuple):
    """A table that holds one list of an object: the column of the object, and that of the list's elements."""

    table: type[Table]
    owner_column: str
    element_column: str


MEMBERS = ListTable(AgencyMember, "group", "member")
JURISDICTIONS = ListTable(AgencyJurisdiction, "agency", "region")
AGENCY_ALIASES = ListTable(AgencyAlias, "agency", "alias")
OFFICIAL_ALIASES = ListTable(OfficialAlias, "official", "alias")


def replace_list(session: Session, list_table: ListTable, owner_id: str, elements: list[str]) -> None:
    """Replace the stored list of this object by another one."""
    table, owner_column, element_column = list_table
    session.execute(delete(table).where(col(getattr(table, owner_column)) == owner_id))
    list_rows = [{owner_column: owner_id, element_column: element} for element in elements]
    upsert(session, table, list_rows, owner_column, element_column)


def officials(session: Session, caller: Caller, query: OfficialQuery, window: Window | None = None) -> list[Official]:
    """The officials whom the caller may see; all of them where no window is given."""
    statement = select(Official).where(official_visible_to(caller, Official.id))
    if query.agency is not None or query.on is not None:
        holder_ids = select(Tenure.official).where(
            officials_visible_to(caller, Tenure.agency), *_tenure_conditions(query)
        )
        statement = statement.where(col(Official.id).in_(holder_ids))
    if query.q is not None:
        ids_with_alias = select(OfficialAlias.official).where(_contains(OfficialAlias.alias, query.q))
        statement = statement.where(or_(_contains(Official.name, query.q), col(Official.id).in_(ids_with_alias)))
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
        is_in_office = _in_office_on(query.on)
        conditions.append(or_(is_in_office, _last_attested_by(query.on)) if query.last_attested else is_in_office)
    return conditions


def _in_office_on(day: date) -> ColumnElement[bool]:
    """Terms known to contain this day. The attested day takes the place of an unknown first or last day."""
    first_day = func.coalesce(Tenure.from_on, Tenure.attested_on)
    last_day = func.coalesce(Tenure.until_on, Tenure.attested_on)
    return and_(first_day <= day, day <= last_day)


def _last_attested_by(day: date) -> ColumnElement[bool]:
    """Terms attested before this day that nobody is known to have ended or to have followed by then."""
    later = aliased(Tenure)
    first_day_of_later = func.coalesce(later.from_on, later.attested_on)
    followed = (
        select(later.id)
        .where(
            col(later.agency) == Tenure.agency,
            col(later.position_id) == Tenure.position_id,
            col(later.id) != Tenure.id,
            first_day_of_later > Tenure.attested_on,
            first_day_of_later <= day,
        )
        .exists()
    )
    return and_(
        col(Tenure.attested_on) < day, or_(col(Tenure.until_on).is_(None), col(Tenure.until_on) >= day), not_(followed)
    )


def tenures_by_official(session: Session, caller: Caller, official_ids: list[str]) -> dict[str, list[Tenure]]:
    """The terms of these officials in agencies whose officials the caller may see."""
    statement = select(Tenure).where(
        col(Tenure.official).in_(official_ids), officials_visible_to(caller, Tenure.agency)
    )
    tenures_by_id = defaultdict(list)
    for tenure in session.exec(statement.order_by(Tenure.official, Tenure.agency, Tenure.position_id)):
        tenures_by_id[tenure.official].append(tenure)
    return tenures_by_id


def aliases_by_official(session: Session, official_ids: list[str]) -> dict[str, list[str]]:
    statement = select(OfficialAlias).where(col(OfficialAlias.official).in_(official_ids))
    aliases_by_id = defaultdict(list)
    for alias_row in session.exec(statement.order_by(OfficialAlias.alias)):
        aliases_by_id[alias_row.official].append(alias_row.alias)
    return aliases_by_id
