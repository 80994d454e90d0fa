"""Sign a browser in with a token or a sign-in link, and out again. The calling code owns the transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlmodel import Session

from api.core.caller import Actor, Caller
from api.core.clock import Clock
from api.core.errors import NotFound, TokenUnknown
from api.db.engine import Database
from api.identity import domain, service
from api.identity import repository as tokens
from api.identity.sessions import repository
from api.identity.sessions.models import SignInSession
from api.identity.sessions.repository import SessionWithToken
from api.identity.sessions.schemas import NewSession
from api.identity.sign_in_links import service as links
from api.ledger import writer as ledger_writer
from api.ledger.entries import timestamp
from api.ledger.writer import LedgerWriter

MOST_SESSIONS = 50
"""Sessions that are kept of a token, those that are over too. One more sign-in pushes the oldest out."""
BEGAN, ENDED = "session.began", "session.ended"
"""The actions of entries about sessions. Their object is the token or link that the sessions came from."""


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
    """Begin a session, and record that. Returns the caller that it makes, and its secret.

    The secret is always a new one, so nobody can know it beforehand.
    """
    if sign_in.body.link is not None:
        caller = links.caller_of_link(session, sign_in.body.link)
    else:
        caller = _caller_of_token(session, sign_in)
    former_regions = _regions_of_former_session(session, sign_in)
    actor = Actor(caller, sign_in.request_id, sign_in.clock)
    own_regions = [min(caller.regions)] if sign_in.body.link is None else caller.regions
    ledgers = ledger_writer.open_ledgers(session, actor, [*own_regions, *former_regions[:1]])
    if sign_in.body.link is not None:
        _end(session, ledgers, caller.regions, links.use(session, ledgers, sign_in.body.attempt))
    former_session = _former_session(session, sign_in)
    if former_session is not None:
        _end(session, ledgers, former_regions, [former_session])
    secret = domain.new_secret(domain.SESSION_PREFIX)
    sign_in_session = SignInSession(
        digest=domain.secret_digest(secret),
        token=caller.token_id,
        created_at=ledgers.at,
        expires_at=min(ledgers.at + timedelta(days=sign_in.days), caller.expires_at),
    )
    repository.add_session(session, sign_in_session, MOST_SESSIONS)
    ledgers.append(min(caller.regions), BEGAN, str(caller.token_id), session_facts(sign_in_session))
    ledgers.close()
    return replace(caller, session_id=sign_in_session.id, expires_at=sign_in_session.expires_at), secret


def session_facts(sign_in_session: SignInSession) -> dict[str, Any]:
    """Return what the entry about the beginning of a session holds. It is as old as the entry."""
    return {
        "session": str(sign_in_session.id),
        "secret": domain.secret_fingerprint(sign_in_session.digest),
        "expires_at": timestamp(sign_in_session.expires_at),
    }


def _former_session(session: Session, sign_in: SignIn) -> SignInSession | None:
    """Return the open session that the browser had until now."""
    secret = sign_in.former_secret
    return None if secret is None else repository.open_session_of_secret(session, domain.secret_digest(secret))


def _regions_of_former_session(session: Session, sign_in: SignIn) -> list[str]:
    """Return the regions of the token of the browser's former session, in order."""
    former_session = _former_session(session, sign_in)
    return [] if former_session is None else _regions(session, former_session.token)


def _regions(session: Session, token_id: UUID) -> list[str]:
    """Return the regions of a token or link, in order."""
    return tokens.regions_of_tokens(session, [token_id])[token_id]


def _end(
    session: Session, ledgers: LedgerWriter, region_codes: Sequence[str], ended_sessions: Iterable[SignInSession]
) -> None:
    """End sessions of one token, and record that in the ledger of the first of its regions. The caller closes it."""
    ids_by_token: dict[UUID, list[str]] = {}
    for sign_in_session in ended_sessions:
        sign_in_session.ended_at = ledgers.at
        session.add(sign_in_session)
        ids_by_token.setdefault(sign_in_session.token, []).append(str(sign_in_session.id))
    for token_id, ids in ids_by_token.items():
        ledgers.append(min(region_codes), ENDED, str(token_id), {"sessions": ids})


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
    ledgers = ledger_writer.open_ledgers(session, actor, [min(actor.caller.regions)])
    open_sessions = repository.open_sessions(session, actor.caller.token_id, ledgers.at)
    _end(session, ledgers, actor.caller.regions, open_sessions)
    ledgers.close()
    return len(open_sessions)


def end(session: Session, actor: Actor, id: UUID) -> SessionWithToken:
    """End a session from the next request on. Ending it again changes nothing."""
    session_with_token = repository.session_by_id(session, actor.caller, id)
    if session_with_token.ended_at is None:
        region_codes = _regions(session, session_with_token.token.id)
        ledgers = ledger_writer.open_ledgers(session, actor, [min(region_codes)])
        session.refresh(session_with_token.session)  # somebody else may have ended it before the ledger was locked
        if session_with_token.ended_at is None:
            _end(session, ledgers, region_codes, [session_with_token.session])
            ledgers.close()
    return session_with_token
