from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from api.agencies.models import Agency, AgencyJurisdiction
from api.auth import rules
from api.auth.caller import Caller
from api.auth.models import Token, TokenRegion
from api.errors import TokenExpired, TokenUnknown
from api.regions.models import Region


def caller(session: Session, secret: str, *, now: datetime) -> Caller:
    """Whose token this is; raises unless it is in force. One statement."""
    if not rules.is_well_formed(secret):
        raise TokenUnknown
    rows = session.exec(
        select(Token, TokenRegion.region)
        .join(TokenRegion, col(TokenRegion.token) == Token.id)
        .where(Token.digest == rules.digest(secret))
        .order_by(TokenRegion.region)
    ).all()
    if not rows or rows[0][0].revoked_at is not None:
        raise TokenUnknown
    token = rows[0][0]
    if token.expires_at <= now:
        raise TokenExpired
    regions = tuple(region for _, region in rows)
    return Caller(token.id, token.label, token.role, token.agency, regions, token.expires_at)


def any_token(session: Session) -> bool:
    return session.exec(select(Token.id).limit(1)).first() is not None


def existing(session: Session, codes: Sequence[str]) -> set[str]:
    return set(session.exec(select(Region.code).where(col(Region.code).in_(codes))))


def agency(session: Session, slug: str) -> Agency | None:
    return session.get(Agency, slug)


def jurisdictions(session: Session, agency: str) -> list[str]:
    query = select(AgencyJurisdiction.region).where(AgencyJurisdiction.agency == agency)
    return list(session.exec(query.order_by(AgencyJurisdiction.region)))
