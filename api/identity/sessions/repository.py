"""SQL about sessions."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, delete, false, or_, update
from sqlmodel import Session, col, select

from api.core.caller import Caller, Role
from api.core.errors import NotFound
from api.db.listing import Window, apply_window
from api.db.prepared import PreparedLookup, PreparedStatement
from api.identity.models import Token, TokenRegion
from api.identity.repository import is_in_scope
from api.identity.sessions.models import SignInSession


def session_rows(session: Session, digest: str) -> list[dict[str, Any]]:
    """Return the session with this digest and its token, one row for each region; empty if there is none."""
    return _SESSION_ROWS.fetch_dicts(session, session_digest=digest)


_SESSION_COLUMNS: tuple[Any, ...] = tuple(
    getattr(SignInSession, name).label(f"session_{name}") for name in ("id", "expires_at", "ended_at", "last_used_on")
)
_TOKEN_COLUMNS: tuple[Any, ...] = (Token, TokenRegion.region)
_SESSION_ROWS = PreparedStatement(
    lambda _: (
        select(*_SESSION_COLUMNS, *_TOKEN_COLUMNS)
        .join(Token, col(Token.id) == SignInSession.token)
        .join(TokenRegion, col(TokenRegion.token) == Token.id)
        .where(SignInSession.digest == bindparam("session_digest"))
        .order_by(TokenRegion.region)
    )
)


def validity_of_sessions(
    session: Session, session_ids: Collection[UUID]
) -> dict[UUID, tuple[datetime, datetime | None]]:
    """Return when each of these sessions expires and when it was ended, as stored now."""
    validity_rows = _VALIDITY_OF_SESSIONS.fetch_by_keys(session, [(session_id,) for session_id in session_ids])
    return {session_id: (expires_at, ended_at) for session_id, expires_at, ended_at in validity_rows}


_VALIDITY_OF_SESSIONS = PreparedLookup(
    [SignInSession.id],
    lambda keys: (
        select(col(SignInSession.id), col(SignInSession.expires_at), col(SignInSession.ended_at))
        .select_from(keys)
        .join(SignInSession, col(SignInSession.id) == keys.c.id)
    ),
)


class SessionWithToken(NamedTuple):
    """A session with the token or sign-in link that it came from."""

    session: SignInSession
    token: Token

    @property
    def ended_at(self) -> datetime | None:
        """When it was signed out or its token was revoked, whichever came first."""
        return min((it for it in (self.session.ended_at, self.token.revoked_at) if it is not None), default=None)


def sessions(session: Session, caller: Caller, window: Window) -> list[SessionWithToken]:
    """Return the sessions that the caller may see, by id, and so in the order in which they began."""
    session_query = _SESSIONS_WITH_TOKENS.where(_may_see(caller))
    return [SessionWithToken(*it) for it in session.exec(apply_window(session_query, window, col(SignInSession.id)))]


def session_by_id(session: Session, caller: Caller, id: UUID) -> SessionWithToken:
    """Return a session. Raises NotFound if the caller may not see it."""
    row = session.exec(_SESSIONS_WITH_TOKENS.where(SignInSession.id == id, _may_see(caller))).one_or_none()
    if row is None:
        raise NotFound
    return SessionWithToken(*row)


_SESSIONS_WITH_TOKENS = select(SignInSession, Token).join(Token, col(Token.id) == SignInSession.token)


def _may_see(caller: Caller) -> ColumnElement[bool]:
    """The sessions of the caller's own token or link; and those of the tokens and links that the caller may revoke."""
    is_link, is_inside = col(Token.usable_until).is_not(None), is_in_scope(caller)
    return or_(
        col(Token.id) == caller.token_id,
        and_(is_inside, is_link) if caller.role.includes(Role.COORDINATOR) else false(),
        is_inside if caller.role.includes(Role.ADMIN) else false(),
    )


def add_session(session: Session, sign_in_session: SignInSession, most: int) -> None:
    """Add a session, and delete the oldest of its token beyond so many."""
    session.add(sign_in_session)
    session.flush()
    id_column = col(SignInSession.id)
    of_token = col(SignInSession.token) == sign_in_session.token
    newest_ids = session.exec(select(id_column).where(of_token).order_by(id_column.desc()).limit(most)).all()
    session.connection().execute(delete(SignInSession).where(of_token, id_column < newest_ids[-1]))


def open_sessions(session: Session, token_id: UUID, at: datetime) -> list[SignInSession]:
    """Return the sessions of a token or link that are not over yet, as they are stored now."""
    is_open = and_(col(SignInSession.token) == token_id, _HAS_NOT_ENDED, col(SignInSession.expires_at) > at)
    return list(session.exec(select(SignInSession).where(is_open).order_by(col(SignInSession.id))))


def open_session_of_secret(session: Session, digest: str) -> SignInSession | None:
    """Return the session with this digest, if there is one that nobody has ended."""
    return session.exec(select(SignInSession).where(SignInSession.digest == digest, _HAS_NOT_ENDED)).one_or_none()


_HAS_NOT_ENDED: ColumnElement[bool] = col(SignInSession.ended_at).is_(None)


def all_sessions(session: Session) -> list[SignInSession]:
    """Return every session that is stored, by id."""
    return list(session.exec(select(SignInSession).order_by(col(SignInSession.id))))


def record_use(session: Session, session_id: UUID, day: date) -> None:
    """Record that the session was last used on this day (UTC)."""
    is_session = col(SignInSession.id) == session_id
    session.connection().execute(update(SignInSession).where(is_session).values(last_used_on=day))
