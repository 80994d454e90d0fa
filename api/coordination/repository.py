"""Every SELECT about coordination events and agreements."""

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from api.coordination.models import (
    Agreement,
    AgreementFulfils,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
)
from api.coordination.schemas import AgreementQuery, EventQuery
from api.coordination.scope import counts, is_or_holds, sees_agreement, sees_event
from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.region_tree import below
from api.reference.agencies.models import Agency, Official
from api.reference.regions.models import Region
from api.reference.sources.models import Source

Dated = dict[str, list[tuple[Any, date | None]]]
"""Rows by object, each with the day of the source that tells it."""


def events(session: Session, caller: Caller, asked: EventQuery, by: date, window: Window) -> list[CoordinationEvent]:
    """Events that were known `by` that day."""
    query = select(CoordinationEvent).where(
        sees_event(caller, CoordinationEvent.id), col(CoordinationEvent.id).in_(_known(EventState, by))
    )
    wanted = given((CoordinationEvent.election, asked.election), (CoordinationEvent.kind, asked.kind))
    query = _of_event(query.where(*wanted), asked)
    if asked.since is not None or asked.before is not None:
        query = query.where(_on_day(asked, by))
    return list(session.exec(cut(query, window, col(CoordinationEvent.id))))


def _of_event(query: Any, asked: EventQuery) -> Any:
    id = col(CoordinationEvent.id)
    if asked.region is not None:
        query = query.where(id.in_(select(EventRegion.event).where(EventRegion.region == asked.region)))
    if asked.within is not None:
        query = query.where(id.in_(select(EventRegion.event).where(below(EventRegion.region, asked.within))))
    for agency in (asked.agency, asked.other_agency):
        if agency is not None:
            query = query.where(id.in_(select(EventAgency.event).where(is_or_holds(EventAgency.agency, agency))))
    return query


def _on_day(asked: EventQuery, by: date) -> Any:
    """One plan or one holding, known by then, whose day fits both bounds."""

    def fits(table: Any, since: Any) -> Any:
        known = func.coalesce(since, table.recorded_on, Source.event_on)
        days = select(table.event).join(Source, col(Source.id) == table.source)
        days = days.where(or_(known <= by, known.is_(None)), col(table.on).is_not(None))
        days = days if asked.since is None else days.where(table.on >= asked.since)
        return days if asked.before is None else days.where(table.on < asked.before)

    held = fits(EventState, EventState.on).where(EventState.state == "held", counts(EventState, by))
    id = col(CoordinationEvent.id)
    return or_(id.in_(fits(EventPlan, EventPlan.announced_on)), id.in_(held))


def _known(table: Any, by: date) -> Any:
    owner = _owner(table)
    since = func.coalesce(table.on, table.recorded_on, Source.event_on)
    query = select(owner).join(Source, col(Source.id) == table.source)
    return query.where(or_(since <= by, since.is_(None)), counts(table, by))


def _owner(table: Any) -> Any:
    """The column that says which event or agreement a row belongs to."""
    return table.event if hasattr(table, "event") else table.agreement


def event(session: Session, caller: Caller, id: str) -> CoordinationEvent:
    query = select(CoordinationEvent).where(CoordinationEvent.id == id, sees_event(caller, CoordinationEvent.id))
    found = session.exec(query).one_or_none()
    if found is None:
        raise NotFound
    return found


def agreements(session: Session, caller: Caller, asked: AgreementQuery, by: date, window: Window) -> list[Agreement]:
    query = select(Agreement).where(
        sees_agreement(caller, Agreement.id), col(Agreement.id).in_(_known(AgreementState, by))
    )
    id = col(Agreement.id)
    query = query.where(*given((Agreement.election, asked.election)))
    if asked.region is not None:
        query = query.where(id.in_(select(AgreementRegion.agreement).where(AgreementRegion.region == asked.region)))
    if asked.within is not None:
        query = query.where(
            id.in_(select(AgreementRegion.agreement).where(below(AgreementRegion.region, asked.within)))
        )
    for party in (asked.party, asked.other_party):
        if party is not None:
            parties = select(AgreementParty.agreement).where(is_or_holds(AgreementParty.agency, party))
            query = query.where(id.in_(parties))
    return list(session.exec(cut(query, window, id)))


def agreement(session: Session, caller: Caller, id: str) -> Agreement:
    query = select(Agreement).where(Agreement.id == id, sees_agreement(caller, Agreement.id))
    found = session.exec(query).one_or_none()
    if found is None:
        raise NotFound
    return found


def events_of(session: Session, signed_in: list[str]) -> list[CoordinationEvent]:
    """The events that agreements were signed in, and the announced ones that turned into these."""
    id = col(CoordinationEvent.id)
    query = select(CoordinationEvent).where(or_(id.in_(signed_in), col(CoordinationEvent.becomes).in_(signed_in)))
    return list(session.exec(query.order_by(id)))


def events_by_id(session: Session, ids: list[str]) -> dict[str, CoordinationEvent]:
    query = select(CoordinationEvent).where(col(CoordinationEvent.id).in_(ids))
    return {row.id: row for row in session.exec(query)}


def dated(session: Session, table: Any, ids: list[str]) -> Dated:
    """States or plans of these objects, each with the day of the source that tells it."""
    owner = _owner(table)
    columns: tuple[Any, ...] = (table, Source.event_on, owner)
    query = select(*columns).join(Source, col(Source.id) == table.source)
    found: Dated = defaultdict(list)
    for row, told_on, of in session.exec(query.where(owner.in_(ids))):
        found[of].append((row, told_on))
    return found


def named_regions(session: Session, table: Any, ids: list[str]) -> dict[str, list[Region]]:
    owner = _owner(table)
    query = select(owner, Region).join(Region, col(Region.code) == table.region)
    found = defaultdict(list)
    for of, region in session.exec(query.where(owner.in_(ids)).order_by(Region.code)):
        found[of].append(region)
    return found


def named_agencies(session: Session, table: Any, ids: list[str]) -> dict[str, list[tuple[Any, str, str | None]]]:
    """Participants or parties, each with the agency's name and the official's."""
    owner = _owner(table)
    order = table.position if table is EventAgency else table.agency
    query = (
        select(table, Agency.name, Official.name, owner)
        .join(Agency, col(Agency.slug) == table.agency)
        .outerjoin(Official, col(Official.id) == table.official)
        .where(owner.in_(ids))
        .order_by(owner, col(order))
    )
    found: dict[str, list[tuple[Any, str, str | None]]] = defaultdict(list)
    for row, agency, official, of in session.exec(query):
        found[of].append((row, agency, official))
    return found


def fulfils(session: Session, table: Any, ids: list[str]) -> dict[str, list[EventFulfils | AgreementFulfils]]:
    owner = _owner(table)
    found = defaultdict(list)
    order = (table.election, table.region, table.requirement)
    for row, of in session.exec(select(table, owner).where(owner.in_(ids)).order_by(*order)):
        found[of].append(row)
    return found


def scope_items(session: Session, ids: list[str]) -> dict[str, list[AgreementScope]]:
    query = select(AgreementScope).where(col(AgreementScope.agreement).in_(ids)).order_by(col(AgreementScope.position))
    found = defaultdict(list)
    for row in session.exec(query):
        found[row.agreement].append(row)
    return found
