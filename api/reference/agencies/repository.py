"""Every SELECT about agencies and officials. Agencies are reference data; officials are scoped."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.region_codes import ancestors
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.reference_cache import keep_many, kept
from api.db.region_tree import below
from api.reference.agencies import domain
from api.reference.agencies.models import (
    Agency,
    AgencyAlias,
    AgencyJurisdiction,
    AgencyMember,
    Official,
    OfficialAlias,
    Tenure,
)
from api.reference.agencies.schemas import AgencyQuery, OfficialQuery
from api.reference.agencies.scope import sees_official, sees_officials_of


def agency(session: Session, slug: str) -> Agency:
    found = session.get(Agency, slug)
    if found is None:
        raise NotFound
    return found


def exists(session: Session, slug: str) -> bool:
    return session.exec(select(Agency.slug).where(Agency.slug == slug)).first() is not None


def parents(session: Session, slug: str) -> set[str]:
    """The agency and those it stands below."""
    found: set[str] = set()
    above: str | None = slug
    while above is not None and above not in found:
        found.add(above)
        above = session.exec(select(Agency.parent).where(Agency.slug == above)).one_or_none()
    return found


def official(session: Session, caller: Caller, id: str, pointer: str) -> Official:
    found = session.exec(select(Official).where(Official.id == id, sees_official(caller, Official.id))).one_or_none()
    if found is None:
        raise NotFound(pointer=pointer)
    return found


def employers(session: Session, official: str) -> tuple[list[Agency], set[str]]:
    """The agencies whose offices somebody holds or held, and every region where these sit or work."""
    slugs = select(Tenure.agency).where(Tenure.official == official)
    works = select(AgencyJurisdiction.region).where(col(AgencyJurisdiction.agency).in_(slugs))
    found = session.exec(select(Agency).where(col(Agency.slug).in_(slugs))).all()
    return [*found], {*session.exec(works), *(it.seat for it in found)}


def tenure(session: Session, official: str, agency: str, position: str) -> Tenure | None:
    held = Tenure.official == official, Tenure.agency == agency, Tenure.position_id == position
    return session.exec(select(Tenure).where(*held)).one_or_none()


@kept
def of_token(session: Session, slug: str | None) -> Agency | None:
    """The agency that a token belongs to; None: the operator."""
    return None if slug is None else session.get(Agency, slug)


@kept
def at_work(session: Session, slug: str, region: str) -> Agency | None:
    """The agency, if this region is in its area."""
    area = select(AgencyJurisdiction.agency).where(
        AgencyJurisdiction.agency == slug, col(AgencyJurisdiction.region).in_([region, *ancestors(region)])
    )
    return session.exec(select(Agency).where(col(Agency.slug).in_(area))).one_or_none()


def parties(session: Session, reporters: Iterable[str | None], judge: Agency | None) -> tuple[list[Agency], set[str]]:
    """Who reported it and on whose behalf; and the groups and members of who would judge it."""
    found = [of_token(session, slug) for slug in reporters]
    return [it for it in found if it is not None], set() if judge is None else _kin(session, judge.slug)


@kept
def _kin(session: Session, slug: str) -> set[str]:
    """The groups an agency is in and, of a group, its members."""
    groups = session.exec(select(AgencyMember.group).where(AgencyMember.member == slug))
    members = session.exec(select(AgencyMember.member).where(AgencyMember.group == slug))
    return {*groups, *members}


@kept
def owner_there(session: Session, region: str, owed_by: str) -> Agency | None:
    """The agency of this function (and office, or none) that sits nearest: in the region, else above it."""
    seats = [region, *ancestors(region)]
    query = _OWNERS.where(Agency.function == owed_by.partition(":")[0], col(Agency.seat).in_(seats))
    return domain.nearest(session.exec(query), region, owed_by)


_OWNERS = (
    select(Agency)
    .where(col(Agency.is_group).is_(False), col(Agency.ad_hoc).is_(False))
    .order_by(Agency.seat, Agency.slug)
)


def keep_owners(session: Session, wanted: Collection[tuple[str, str]]) -> None:
    """Those of many regions and functions, for `owner_there`; a few hundred at a time."""
    seats = {region: [region, *ancestors(region)] for region, _ in wanted}
    functions = {owed_by.partition(":")[0] for _, owed_by in wanted}

    def load(own: Session) -> dict[tuple[Any, ...], Agency | None]:
        codes = {code for above in seats.values() for code in above}
        found: dict[tuple[str, str], list[Agency]] = defaultdict(list)
        for it in own.exec(_OWNERS.where(col(Agency.function).in_(functions), col(Agency.seat).in_(codes))):
            found[it.function, it.seat].append(it)
        return {(region, owed_by): _owner(found, seats[region], region, owed_by) for region, owed_by in wanted}

    keep_many(session, owner_there, wanted, load)


def _owner(found: dict[tuple[str, str], list[Agency]], seats: list[str], region: str, owed_by: str) -> Agency | None:
    function = owed_by.partition(":")[0]
    return domain.nearest([it for seat in seats for it in found.get((function, seat), [])], region, owed_by)


def keep_at_work(session: Session, wanted: Collection[tuple[str, str]]) -> None:
    """Those of many agencies and regions, for `at_work`; a few hundred at a time."""

    def load(own: Session) -> dict[tuple[Any, ...], Agency | None]:
        slugs = {slug for slug, _ in wanted}
        known = {it.slug: it for it in own.exec(select(Agency).where(col(Agency.slug).in_(slugs)))}
        areas: Any = select(AgencyJurisdiction.agency, AgencyJurisdiction.region)
        works = {(slug, code) for slug, code in own.exec(areas.where(col(AgencyJurisdiction.agency).in_(slugs)))}
        return {
            (slug, region): known[slug] if any((slug, it) in works for it in (region, *ancestors(region))) else None
            for slug, region in wanted
        }

    keep_many(session, at_work, wanted, load)


def agencies(session: Session, asked: AgencyQuery, window: Window) -> list[Agency]:
    query = select(Agency).where(*given((Agency.function, asked.function), (Agency.office, asked.office)))
    if asked.region is not None:
        works = select(AgencyJurisdiction.agency).where(AgencyJurisdiction.region == asked.region)
        query = query.where(or_(col(Agency.seat) == asked.region, col(Agency.slug).in_(works)))
    if asked.within is not None:
        query = query.where(below(Agency.seat, asked.within))
    if asked.group is not None:
        query = query.where(col(Agency.slug).in_(select(AgencyMember.member).where(AgencyMember.group == asked.group)))
    if asked.q is not None:
        query = query.where(_named(asked.q))
    return list(session.exec(cut(query, window, col(Agency.slug))))


def _named(q: str) -> ColumnElement[bool]:
    like = [func.lower(text).contains(q.lower(), autoescape=True) for text in (Agency.name, Agency.abbreviation)]
    also = select(AgencyAlias.agency).where(func.lower(AgencyAlias.alias).contains(q.lower(), autoescape=True))
    return or_(*like, col(Agency.slug).in_(also))


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


def officials(session: Session, caller: Caller, asked: OfficialQuery, window: Window | None = None) -> list[Official]:
    """Those the caller may see; all of them where no window is given."""
    query = select(Official).where(sees_official(caller, Official.id))
    if asked.agency is not None or asked.on is not None:
        held = select(Tenure.official).where(sees_officials_of(caller, Tenure.agency), *_held(asked))
        query = query.where(col(Official.id).in_(held))
    if asked.q is not None:
        also = select(OfficialAlias.official).where(_like(OfficialAlias.alias, asked.q))
        query = query.where(or_(_like(Official.name, asked.q), col(Official.id).in_(also)))
    if window is None:
        return list(session.exec(query.order_by(Official.id)))
    return list(session.exec(cut(query, window, col(Official.id))))


def _like(column: Any, q: str) -> ColumnElement[bool]:
    return func.lower(column).contains(q.lower(), autoescape=True)


def _held(asked: OfficialQuery) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if asked.agency is not None:
        wanted.append(col(Tenure.agency) == asked.agency)
    if asked.on is not None:
        wanted.append(_in_office(asked.on))
    return wanted


def _in_office(on: date) -> ColumnElement[bool]:
    """Known to hold it on that day. An unknown first or last day reaches as far as the day attested, not further."""
    first = func.coalesce(Tenure.from_on, Tenure.attested_on)
    last = func.coalesce(Tenure.until_on, Tenure.attested_on)
    return and_(first <= on, on <= last)


def tenures(session: Session, caller: Caller, officials: list[str]) -> dict[str, list[Tenure]]:
    query = select(Tenure).where(col(Tenure.official).in_(officials), sees_officials_of(caller, Tenure.agency))
    found = defaultdict(list)
    for row in session.exec(query.order_by(Tenure.official, Tenure.agency, Tenure.position_id)):
        found[row.official].append(row)
    return found


def official_aliases(session: Session, officials: list[str]) -> dict[str, list[str]]:
    query = select(OfficialAlias).where(col(OfficialAlias.official).in_(officials))
    found = defaultdict(list)
    for row in session.exec(query.order_by(OfficialAlias.alias)):
        found[row.official].append(row.alias)
    return found
