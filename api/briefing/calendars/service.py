"""Hand out calendar feeds and end them. The caller of these functions owns the transaction."""

from uuid import UUID

from sqlmodel import Session

from api.briefing.calendars import errors, repository
from api.briefing.calendars.errors import TooManyFeeds
from api.briefing.calendars.models import CalendarFeed, CalendarFeedRegion
from api.briefing.calendars.repository import Found
from api.briefing.calendars.schemas import NewFeed
from api.coordination.shared import service as joint
from api.core.caller import Actor
from api.identity import domain as auth_rules
from api.identity import repository as auth
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter


def issue(session: Session, actor: Actor, new: NewFeed) -> tuple[Found, str]:
    """The feed and its secret, which nobody can read again. Never wider than the token that makes it."""
    regions = [it.code for it in joint.places(session, actor.caller, new.regions)]
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    token = auth.by_id(session, actor.caller.token_id)
    if repository.in_force(session, token.id) >= errors.MOST:
        raise TooManyFeeds(most=errors.MOST)
    secret = auth_rules.new_secret(auth_rules.FEED)
    feed = CalendarFeed(
        digest=auth_rules.digest(secret),
        token=token.id,
        label=new.label,
        functions=sorted({it.value for it in new.functions}),
        language=new.language,
        created_at=ledgers.at,
    )
    session.add(feed)
    session.flush()
    session.add_all(CalendarFeedRegion(feed=feed.id, region=code) for code in regions)
    found = Found(feed, token, regions)
    _record(ledgers, "calendar_feed.issued", found)
    return found, secret


def revoke(session: Session, actor: Actor, id: UUID) -> Found:
    """In force with the next request. Revoking twice is revoking once."""
    found = repository.feed(session, actor.caller, id)
    if found.feed.revoked_at is None:
        ledgers = ledger_writer.open_ledgers(session, actor, found.regions)
        found.feed.revoked_at = ledgers.at
        session.add(found.feed)
        _record(ledgers, "calendar_feed.revoked", found)
    return found


def _record(ledgers: LedgerWriter, action: str, found: Found) -> None:
    facts = {"token": str(found.token.id), "agency": found.token.agency, "regions": found.regions}
    ledgers.append_to_each(found.regions, action, str(found.feed.id), {**facts, "functions": found.feed.functions})
    ledgers.close()
