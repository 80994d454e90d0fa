"""Sign a browser in with a token or a sign-in link, and out again. The calling code owns the transaction."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from sqlmodel import Session

from api.core.caller import Actor, Caller
from api.core.clock import Clock
from api.core.errors import NotFound, TokenUnknown
from api.db.engine import Database
from api.identity import domain, service
from api.identity.sessions import repository
from api.identity.sessions.models import SignInSession
from api.identity.sessions.repository import SessionWithToken
from api.identity.sessions.schemas import NewSession
from api.identity.sign_in_links import service as links

MOST_SESSIONS = 50
"""Sessions that are kept of a token, those that are over too. One more sign-in pushes the oldest out."""


@dataclass(frozen=True)
class SignIn:
    """An attempt to sign a browser in."""

    body: NewSession
    former_secret: str | None
    """Of the session that the browser had until now, which ends; None: it had none."""
    request_id: str
    clock: Clock
    days: int
    """The longest life of the session."""


def check_secret(database: Database, sign_in: SignIn) -> None:
    """Raise a refusal unless the body holds the secret of a token or link.

    It only reads. So nobody without such a secret gets as far as a transaction that writes, of which SQLite has one.
    """
    with database.read_one_statement() as session:
        if sign_in.body.link is not None:
            links.caller_of_link(session, sign_in.body.link)
        else:
            _caller_of_token(session, sign_in)


def begin(session: Session, sign_in: SignIn) -> tuple[Caller, str]:
    """Begin a session. Returns the caller that it makes, and its secret.

    The secret is always a new one, so nobody can know it beforehand.
    """
    if sign_in.body.link is not None:
        caller, now = links.use(session, sign_in.body.link, sign_in.body.attempt, sign_in.request_id, sign_in.clock)
    else:
        caller, now = _caller_of_token(session, sign_in), sign_in.clock()
    if sign_in.former_secret is not None:
        repository.end_session_of_secret(session, domain.secret_digest(sign_in.former_secret), now)
    secret = domain.new_secret(domain.SESSION_PREFIX)
    sign_in_session = SignInSession(
        digest=domain.secret_digest(secret),
        token=caller.token_id,
        created_at=now,
        expires_at=min(now + timedelta(days=sign_in.days), caller.expires_at),
    )
    repository.add_session(session, sign_in_session, MOST_SESSIONS)
    return replace(caller, session_id=sign_in_session.id, expires_at=sign_in_session.expires_at), secret


def _caller_of_token(session: Session, sign_in: SignIn) -> Caller:
    """Raises a refusal unless the body holds the secret of a token: that of a session makes no further one."""
    secret = sign_in.body.token or ""
    if not domain.is_well_formed(secret):
        raise TokenUnknown
    return service.authenticate(session, secret, sign_in.clock())


def sign_out(session: Session, actor: Actor) -> SessionWithToken:
    """End the session of the caller. Raises NotFound if the caller came with a token."""
    if actor.caller.session_id is None:
        raise NotFound
    return end(session, actor, actor.caller.session_id)


def sign_out_everywhere(session: Session, actor: Actor) -> int:
    """End all sessions of the caller's token or link. Returns how many there were."""
    return repository.end_sessions(session, actor.caller.token_id, actor.clock())


def end(session: Session, actor: Actor, id: UUID) -> SessionWithToken:
    """End a session from the next request on. Ending it again changes nothing."""
    session_with_token = repository.session_by_id(session, actor.caller, id)
    if session_with_token.ended_at is None:
        session_with_token.session.ended_at = actor.clock()
        session.add(session_with_token.session)
    return session_with_token
