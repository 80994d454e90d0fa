from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, not_, update
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.keyset import Window, cut
from api.db.prepared import Prepared
from api.db.scope import visible_to
from api.identity.models import Token, TokenRegion
from api.reference.agencies.models import Agency, AgencyJurisdiction
from api.reference.regions.models import Region


def token_rows(session: Session, digest: str) -> list[dict[str, Any]]:
    """The token with this digest, a row for each of its regions; empty where there is none. One statement."""
    return _TOKEN.all(session, wanted=digest)


_TOKEN = Prepared(
    lambda _: (
        select(Token, TokenRegion.region)
        .join(TokenRegion, col(TokenRegion.token) == Token.id)
        .where(Token.digest == bindparam("wanted"))
        .order_by(TokenRegion.region)
    )
)


def any_token(session: Session) -> bool:
    return session.exec(select(Token.id).limit(1)).first() is not None


def existing(session: Session, codes: Sequence[str]) -> set[str]:
    return set(session.exec(select(Region.code).where(col(Region.code).in_(codes))))


def agency(session: Session, slug: str) -> Agency | None:
    return session.get(Agency, slug)


def jurisdictions(session: Session, agency: str) -> list[str]:
    query = select(AgencyJurisdiction.region).where(AgencyJurisdiction.agency == agency)
    return list(session.exec(query.order_by(AgencyJurisdiction.region)))


def _in_scope(caller: Caller) -> ColumnElement[bool]:
    """Tokens that lie wholly in the caller's part of the country."""
    inside = select(TokenRegion.token).where(visible_to(caller, TokenRegion.region))
    outside = select(TokenRegion.token).where(not_(visible_to(caller, TokenRegion.region)))
    return and_(col(Token.id).in_(inside), col(Token.id).not_in(outside))


def token(session: Session, caller: Caller, id: UUID) -> tuple[Token, list[str]]:
    found = session.exec(select(Token).where(Token.id == id, _in_scope(caller))).one_or_none()
    if found is None:
        raise NotFound
    return found, regions(session, [id])[id]


def by_id(session: Session, id: UUID) -> Token:
    """Of a caller: the token is there."""
    return session.get_one(Token, id)


def tokens(session: Session, caller: Caller, window: Window) -> list[Token]:
    """By id, which begins with the time of issue."""
    return list(session.exec(cut(select(Token).where(_in_scope(caller)), window, col(Token.id))))


def regions(session: Session, ids: list[UUID]) -> dict[UUID, list[str]]:
    found = defaultdict(list)
    query = select(TokenRegion).where(col(TokenRegion.token).in_(ids)).order_by(TokenRegion.region)
    for row in session.exec(query):
        found[row.token].append(row.region)
    return found


def note_use(session: Session, token: UUID, day: date) -> None:
    """The token was last used on this day (UTC)."""
    session.connection().execute(update(Token).where(col(Token.id) == token).values(last_used_on=day))
