"""The SQL of calendar feeds, and of the events that they show."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, func, not_, or_
from sqlmodel import Session, col, select

from api.briefing.calendars.errors import CalendarUnknown
from api.briefing.calendars.models import CalendarFeed, CalendarFeedRegion
from api.coordination.events.models import CoordinationEvent, EventPlan, EventState
from api.coordination.events.repository import event_visible_to
from api.core.caller import Caller, Role
from api.core.errors import NotFound
from api.db.listing import Window, apply_window
from api.db.scope import visible_to
from api.db.upsert import chunks
from api.identity import domain as identity_domain
from api.identity.models import Token

MAX_EVENTS = 1000
"""A calendar program reads the whole calendar every time, so only the events recorded last are shown."""

SELECT_FEEDS = select(CalendarFeed, Token).join(Token, col(Token.id) == CalendarFeed.token)


class FeedAccess(NamedTuple):
    """A feed with its regions and the token that made it."""

    feed: CalendarFeed
    token: Token
    regions: list[str]

    @property
    def ends_at(self) -> datetime:
        return min(end for end in (self.feed.revoked_at, self.token.revoked_at, self.token.expires_at) if end)

    @property
    def caller(self) -> Caller:
        """A reader of the token's agency in the feed's regions: the feed shows what this caller may see."""
        token = self.token
        return Caller(token.id, token.label, Role.READER, token.agency, tuple(self.regions), token.expires_at)


def all_feeds(session: Session) -> list[FeedAccess]:
    """Every feed of the installation, by id."""
    statement = SELECT_FEEDS.order_by(col(CalendarFeed.id))
    return _with_regions(session, session.exec(statement).all())


def feed_by_secret(session: Session, secret: str, *, now: datetime) -> FeedAccess:
    """The feed at this address, in one statement. Raises `CalendarUnknown` unless it is in force."""
    if not identity_domain.is_well_formed(secret, identity_domain.FEED_PREFIX):
        raise CalendarUnknown
    statement = (
        select(CalendarFeed, Token, CalendarFeedRegion.region)
        .join(Token, col(Token.id) == CalendarFeed.token)
        .join(CalendarFeedRegion, col(CalendarFeedRegion.feed) == CalendarFeed.id)
        .where(CalendarFeed.digest == identity_domain.secret_digest(secret), *_is_in_force(now))
    )
    feed_rows = session.exec(statement.order_by(CalendarFeedRegion.region)).all()
    if not feed_rows:
        raise CalendarUnknown
    return FeedAccess(feed_rows[0][0], feed_rows[0][1], [region_code for _, _, region_code in feed_rows])


def _is_in_force(now: datetime) -> tuple[ColumnElement[bool], ...]:
    unrevoked_conditions = (col(table.revoked_at).is_(None) for table in (CalendarFeed, Token))
    return *unrevoked_conditions, col(Token.expires_at) > now


def unrevoked_feed_count(session: Session, token: UUID) -> int:
    """How many feeds of this token are not revoked."""
    conditions = CalendarFeed.token == token, col(CalendarFeed.revoked_at).is_(None)
    return session.exec(select(func.count()).select_from(CalendarFeed).where(*conditions)).one()


def feed(session: Session, caller: Caller, id: UUID) -> FeedAccess:
    """Raises `NotFound` unless the caller may manage this feed."""
    feed_rows = session.exec(_select_manageable(caller).where(CalendarFeed.id == id)).all()
    if not feed_rows:
        raise NotFound
    return _with_regions(session, feed_rows)[0]


def feeds(session: Session, caller: Caller, window: Window) -> list[FeedAccess]:
    """The feeds that the caller may manage, by id, which begins with the time of issue."""
    feed_rows = session.exec(apply_window(_select_manageable(caller), window, col(CalendarFeed.id))).all()
    return _with_regions(session, feed_rows)


def _select_manageable(caller: Caller) -> Any:
    return SELECT_FEEDS.where(_may_manage(caller))


def _may_manage(caller: Caller) -> ColumnElement[bool]:
    """The caller's own feeds; for an admin also those whose regions all lie in the admin's."""
    feeds_inside = select(CalendarFeedRegion.feed).where(visible_to(caller, CalendarFeedRegion.region))
    feeds_outside = select(CalendarFeedRegion.feed).where(not_(visible_to(caller, CalendarFeedRegion.region)))
    id_column, is_own = col(CalendarFeed.id), col(CalendarFeed.token) == caller.token_id
    return or_(
        is_own,
        and_(id_column.in_(feeds_inside), id_column.not_in(feeds_outside))
        if caller.role.includes(Role.ADMIN)
        else false(),
    )


def _with_regions(session: Session, feed_rows: Collection[Any]) -> list[FeedAccess]:
    regions_by_feed = defaultdict(list)
    for feed_ids in chunks([feed.id for feed, _ in feed_rows]):
        statement = select(CalendarFeedRegion).where(col(CalendarFeedRegion.feed).in_(feed_ids))
        for feed_region in session.exec(statement.order_by(CalendarFeedRegion.region)):
            regions_by_feed[feed_region.feed].append(feed_region.region)
    return [FeedAccess(feed, token, regions_by_feed[feed.id]) for feed, token in feed_rows]


def events_with_sequence(session: Session, caller: Caller) -> list[tuple[CoordinationEvent, int]]:
    """The events that the caller may see, each with a number that rises with its changes and never falls."""
    id_column = col(CoordinationEvent.id)
    sequence_column = col(CoordinationEvent.revision) + _row_count(EventPlan) + _row_count(EventState)
    statement = select(CoordinationEvent, sequence_column).where(event_visible_to(caller, id_column))
    event_rows = session.exec(statement.order_by(id_column.desc()).limit(MAX_EVENTS))
    return [(event, int(sequence)) for event, sequence in event_rows]


def _row_count(table: Any) -> Any:
    """How many plans or states an event has; they are never overwritten or deleted."""
    return (
        select(func.count()).where(table.event == CoordinationEvent.id).correlate(CoordinationEvent).scalar_subquery()
    )
