"""Every SELECT about calendar feeds and what they alone ask."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, func, not_, or_
from sqlmodel import Session, col, select

from api.briefing.calendars.errors import CalendarUnknown
from api.briefing.calendars.models import CalendarFeed, CalendarFeedRegion
from api.coordination.models import CoordinationEvent, EventPlan, EventState
from api.coordination.scope import sees_event
from api.core.caller import Caller, Role
from api.core.errors import NotFound
from api.db.keyset import Window, cut
from api.db.scope import visible_to
from api.identity import domain as auth_rules
from api.identity.models import Token

MOST_EVENTS = 1000
"""Of so many, those recorded last: a calendar program reads all of it every time."""


class Found(NamedTuple):
    """A feed, the token that made it, and its regions."""

    feed: CalendarFeed
    token: Token
    regions: list[str]

    @property
    def ends_at(self) -> datetime:
        return min(it for it in (self.feed.revoked_at, self.token.revoked_at, self.token.expires_at) if it)

    @property
    def caller(self) -> Caller:
        """For whom it sees: its token's agency in its own regions, reading."""
        token = self.token
        return Caller(token.id, token.label, Role.READER, token.agency, tuple(self.regions), token.expires_at)


def by_secret(session: Session, secret: str, *, now: datetime) -> Found:
    """The feed at this address; raises unless it is in force. One statement."""
    if not auth_rules.is_well_formed(secret, auth_rules.FEED):
        raise CalendarUnknown
    query = (
        select(CalendarFeed, Token, CalendarFeedRegion.region)
        .join(Token, col(Token.id) == CalendarFeed.token)
        .join(CalendarFeedRegion, col(CalendarFeedRegion.feed) == CalendarFeed.id)
        .where(CalendarFeed.digest == auth_rules.digest(secret), *_in_force(now))
    )
    rows = session.exec(query.order_by(CalendarFeedRegion.region)).all()
    if not rows:
        raise CalendarUnknown
    return Found(rows[0][0], rows[0][1], [region for _, _, region in rows])


def _in_force(now: datetime) -> tuple[ColumnElement[bool], ...]:
    unrevoked = (col(it.revoked_at).is_(None) for it in (CalendarFeed, Token))
    return *unrevoked, col(Token.expires_at) > now


def in_force(session: Session, token: UUID) -> int:
    """How many of its feeds were not revoked."""
    mine = CalendarFeed.token == token, col(CalendarFeed.revoked_at).is_(None)
    return session.exec(select(func.count()).select_from(CalendarFeed).where(*mine)).one()


def _in_scope(caller: Caller) -> ColumnElement[bool]:
    """One's own; of an admin also those that lie wholly in the admin's part of the country."""
    inside = select(CalendarFeedRegion.feed).where(visible_to(caller, CalendarFeedRegion.region))
    outside = select(CalendarFeedRegion.feed).where(not_(visible_to(caller, CalendarFeedRegion.region)))
    id, own = col(CalendarFeed.id), col(CalendarFeed.token) == caller.token_id
    return or_(own, and_(id.in_(inside), id.not_in(outside)) if caller.role.includes(Role.ADMIN) else false())


def feed(session: Session, caller: Caller, id: UUID) -> Found:
    rows = session.exec(_feeds(caller).where(CalendarFeed.id == id)).all()
    if not rows:
        raise NotFound
    return _found(session, rows)[0]


def feeds(session: Session, caller: Caller, window: Window) -> list[Found]:
    """By id, which begins with the time of issue."""
    return _found(session, session.exec(cut(_feeds(caller), window, col(CalendarFeed.id))).all())


def _feeds(caller: Caller) -> Any:
    query = select(CalendarFeed, Token).join(Token, col(Token.id) == CalendarFeed.token)
    return query.where(_in_scope(caller))


def _found(session: Session, rows: Collection[Any]) -> list[Found]:
    regions = defaultdict(list)
    ids = [feed.id for feed, _ in rows]
    query = select(CalendarFeedRegion).where(col(CalendarFeedRegion.feed).in_(ids))
    for row in session.exec(query.order_by(CalendarFeedRegion.region)):
        regions[row.feed].append(row.region)
    return [Found(feed, token, regions[feed.id]) for feed, token in rows]


def events(session: Session, caller: Caller) -> list[tuple[CoordinationEvent, int]]:
    """Those that the caller sees, each with how often it was told anew: a number that no import or close lowers."""
    id = col(CoordinationEvent.id)
    told = col(CoordinationEvent.revision) + _rows(EventPlan) + _rows(EventState)
    query = select(CoordinationEvent, told).where(sees_event(caller, id))
    return [(row, int(number)) for row, number in session.exec(query.order_by(id.desc()).limit(MOST_EVENTS))]


def _rows(table: Any) -> Any:
    """How many of an event's plans or states are kept; none is ever overwritten."""
    return (
        select(func.count()).where(table.event == CoordinationEvent.id).correlate(CoordinationEvent).scalar_subquery()
    )
