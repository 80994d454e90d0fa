"""Queries about events and their rows. A caller sees those in their regions, and those of their own agency."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Date, bindparam, or_
from sqlmodel import Session, col, select

from api.coordination.events.models import CoordinationEvent, EventAgency, EventPlan, EventRegion, EventState
from api.coordination.events.schemas import EventQuery
from api.coordination.repository import (
    is_agency_or_its_group,
    owners_known_by,
)
from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.listing import Window, apply_window, equals_where_given
from api.db.prepared import PreparedStatement
from api.db.region_tree import in_range, in_region, range_parameters
from api.db.scope import in_scope, scope_parameters, visible_to


def event_visible_to(caller: Caller, event_column: Any) -> ColumnElement[bool]:
    return _is_visible(event_column, visible_to(caller, EventRegion.region), caller.agency)


def _is_visible(event_column: Any, is_in_scope: ColumnElement[bool], agency: Any) -> ColumnElement[bool]:
    """The event takes place in a region of the caller's scope, or the caller's agency takes part in it."""
    events_in_regions = select(EventRegion.event).where(is_in_scope)
    events_of_agency = select(EventAgency.event).where(is_agency_or_its_group(EventAgency.agency, agency))
    return or_(col(event_column).in_(events_in_regions), col(event_column).in_(events_of_agency))


def event(session: Session, caller: Caller, id: str) -> CoordinationEvent:
    statement = select(CoordinationEvent).where(
        CoordinationEvent.id == id, event_visible_to(caller, CoordinationEvent.id)
    )
    row = session.exec(statement).one_or_none()
    if row is None:
        raise NotFound
    return row


def events(session: Session, caller: Caller, query: EventQuery, day: date, window: Window) -> list[CoordinationEvent]:
    """Return the events that were known by a day and fit the filters."""
    statement = select(CoordinationEvent).where(
        event_visible_to(caller, CoordinationEvent.id), col(CoordinationEvent.id).in_(owners_known_by(EventState, day))
    )
    filters = equals_where_given((CoordinationEvent.election, query.election), (CoordinationEvent.kind, query.kind))
    statement = _narrowed(statement.where(*filters), query)
    if query.since is not None or query.before is not None:
        statement = statement.where(_planned_or_held_within(query, day))
    return list(session.exec(apply_window(statement, window, col(CoordinationEvent.id))))


def known_events(session: Session, caller: Caller, election: str, within: str, day: date) -> dict[str, str | None]:
    """Return the ids of all events of an election in a region or below that were known by a day, in order.

    Each comes with the id of the event that it turned into.
    """
    rows = _known_events_statement(len(caller.regions)).fetch_rows(
        session,
        election=election,
        day=day,
        agency=caller.agency,
        **scope_parameters(caller),
        **range_parameters("within", within),
    )
    return {row[0]: row[1] for row in rows}


@lru_cache(maxsize=64)
def _known_events_statement(scope_size: int) -> PreparedStatement:
    event_id = col(CoordinationEvent.id)
    statement = (
        select(CoordinationEvent.id, CoordinationEvent.becomes)
        .where(
            CoordinationEvent.election == bindparam("election"),
            _is_visible(event_id, in_scope(EventRegion.region, scope_size), bindparam("agency")),
            event_id.in_(select(EventRegion.event).where(in_range(EventRegion.region, "within"))),
            event_id.in_(owners_known_by(EventState, bindparam("day", type_=Date))),
        )
        .order_by(event_id)
    )
    return PreparedStatement(lambda _: statement)


def _narrowed(statement: Any, query: EventQuery) -> Any:
    id_column = col(CoordinationEvent.id)
    if query.region is not None:
        statement = statement.where(id_column.in_(select(EventRegion.event).where(EventRegion.region == query.region)))
    if query.within is not None:
        statement = statement.where(
            id_column.in_(select(EventRegion.event).where(in_region(EventRegion.region, query.within)))
        )
    for agency in (query.agency, query.other_agency):
        if agency is not None:
            events_of_agency = select(EventAgency.event).where(is_agency_or_its_group(EventAgency.agency, agency))
            statement = statement.where(id_column.in_(events_of_agency))
    return statement


def _planned_or_held_within(query: EventQuery, day: date) -> Any:
    """The event has a plan or a holding, known by that day, whose own day lies between `since` and `before`."""

    def known_within(table: Any) -> Any:
        statement = owners_known_by(table, day).where(col(table.on).is_not(None))
        statement = statement if query.since is None else statement.where(table.on >= query.since)
        return statement if query.before is None else statement.where(table.on < query.before)

    held_events = known_within(EventState).where(EventState.state == "held")
    id_column = col(CoordinationEvent.id)
    return or_(id_column.in_(known_within(EventPlan)), id_column.in_(held_events))


def events_by_id(session: Session, ids: Iterable[str]) -> dict[str, CoordinationEvent]:
    statement = select(CoordinationEvent).where(col(CoordinationEvent.id).in_([*ids]))
    return {row.id: row for row in session.exec(statement)}


def events_with_predecessors(session: Session, ids: Iterable[str]) -> list[CoordinationEvent]:
    """Return these events and those that turned into them."""
    event_ids, id_column = [*ids], col(CoordinationEvent.id)
    statement = select(CoordinationEvent).where(
        or_(id_column.in_(event_ids), col(CoordinationEvent.becomes).in_(event_ids))
    )
    return list(session.exec(statement.order_by(id_column)))


def successors(session: Session, election: str) -> dict[str, str | None]:
    """Return for each event of an election the id of the event that it turned into."""
    statement = select(CoordinationEvent.id, CoordinationEvent.becomes).where(CoordinationEvent.election == election)
    return dict(list(session.exec(statement)))
