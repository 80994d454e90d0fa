"""SQL about tokens, sign-in links and their regions, and about the agencies and regions that a token may name."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, not_, update
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.listing import Window, apply_window
from api.db.prepared import PreparedLookup, PreparedStatement
from api.db.scope import visible_to
from api.db.upsert import chunks
from api.identity.models import Token, TokenRegion
from api.reference.agencies.models import Agency
from api.reference.regions.models import Region


def token_rows(session: Session, digest: str) -> list[dict[str, Any]]:
    """Return the token or link with this digest, one row for each region, in one statement; empty if there is none."""
    return _TOKEN_ROWS.fetch_dicts(session, token_digest=digest)


_TOKEN_ROWS = PreparedStatement(
    lambda _: (
        select(Token, TokenRegion.region)
        .join(TokenRegion, col(TokenRegion.token) == Token.id)
        .where(Token.digest == bindparam("token_digest"))
        .order_by(TokenRegion.region)
    )
)


def validity_of_tokens(session: Session, token_ids: Collection[UUID]) -> dict[UUID, tuple[datetime, datetime | None]]:
    """Return when each of these tokens expires and when it was revoked, as stored now."""
    validity_rows = _VALIDITY_OF_TOKENS.fetch_by_keys(session, [(token_id,) for token_id in token_ids])
    return {token_id: (expires_at, revoked_at) for token_id, expires_at, revoked_at in validity_rows}


_VALIDITY_OF_TOKENS = PreparedLookup(
    [Token.id],
    lambda keys: (
        select(col(Token.id), col(Token.expires_at), col(Token.revoked_at))
        .select_from(keys)
        .join(Token, col(Token.id) == keys.c.id)
    ),
)


def any_token_exists(session: Session) -> bool:
    return session.exec(select(Token.id).limit(1)).first() is not None


def existing_regions(session: Session, region_codes: Sequence[str]) -> set[str]:
    return set(session.exec(select(Region.code).where(col(Region.code).in_(region_codes))))


def agency(session: Session, slug: str) -> Agency | None:
    return session.get(Agency, slug)


def is_in_scope(caller: Caller) -> ColumnElement[bool]:
    """Select tokens all of whose regions are in the caller's scope."""
    tokens_inside = select(TokenRegion.token).where(visible_to(caller, TokenRegion.region))
    tokens_outside = select(TokenRegion.token).where(not_(visible_to(caller, TokenRegion.region)))
    return and_(col(Token.id).in_(tokens_inside), col(Token.id).not_in(tokens_outside))


def agency_name(session: Session, slug: str) -> str:
    """Return the name of an agency that must exist."""
    return session.get_one(Agency, slug).name


class TokenKind(StrEnum):
    """What a row of `token` is."""

    TOKEN = "token"
    LINK = "link"


def _is_of_kind(kind: TokenKind) -> ColumnElement[bool]:
    usable_until = col(Token.usable_until)
    return usable_until.is_not(None) if kind is TokenKind.LINK else usable_until.is_(None)


def token(session: Session, caller: Caller, id: UUID, kind: TokenKind) -> tuple[Token, list[str]]:
    """Return a token or link and its regions. Raises NotFound if there is none of this kind in the caller's scope."""
    conditions = Token.id == id, is_in_scope(caller), _is_of_kind(kind)
    token_row = session.exec(select(Token).where(*conditions)).one_or_none()
    if token_row is None:
        raise NotFound
    return token_row, regions_of_tokens(session, [id])[id]


def token_by_id(session: Session, id: UUID) -> Token:
    """Return a token or link that must exist, such as that of the present caller."""
    return session.get_one(Token, id)


def tokens(session: Session, caller: Caller, window: Window, kind: TokenKind) -> list[Token]:
    """Return the tokens or links in the caller's scope by id, and so in the order in which they were issued."""
    token_query = select(Token).where(is_in_scope(caller), _is_of_kind(kind))
    return list(session.exec(apply_window(token_query, window, col(Token.id))))


def all_tokens(session: Session) -> list[tuple[Token, list[str]]]:
    """Return every token and sign-in link of the installation with its regions, by id."""
    tokens = session.exec(select(Token).order_by(col(Token.id))).all()
    regions_by_token = regions_of_tokens(session, [token.id for token in tokens])
    return [(token, regions_by_token[token.id]) for token in tokens]


def regions_of_tokens(session: Session, token_ids: list[UUID]) -> dict[UUID, list[str]]:
    regions_by_token: dict[UUID, list[str]] = defaultdict(list)
    for id_chunk in chunks(token_ids):
        query = select(TokenRegion).where(col(TokenRegion.token).in_(id_chunk)).order_by(TokenRegion.region)
        for token_region in session.exec(query):
            regions_by_token[token_region.token].append(token_region.region)
    return regions_by_token


def add_token(session: Session, token: Token, region_codes: Sequence[str]) -> None:
    session.add(token)
    session.flush()
    session.add_all(TokenRegion(token=token.id, region=region_code) for region_code in region_codes)


def record_use(session: Session, token_id: UUID, day: date) -> None:
    """Record that the token was last used on this day (UTC)."""
    session.connection().execute(update(Token).where(col(Token.id) == token_id).values(last_used_on=day))
