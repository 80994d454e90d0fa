"""Issue, use and revoke sign-in links. The calling code owns the transaction.

A link is a row of `token` that no request can bring as its token: its secret has another prefix. Who signs in with it
acts, and is recorded, under the link as they would under a token.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.core.errors import TokenUnknown
from api.identity import domain, repository, service
from api.identity.errors import LinkUnknown, TokenNotIssued, TokenRefused, WiderThanIssuer
from api.identity.models import Token
from api.identity.service import TokenRequest
from api.identity.sessions import repository as sessions
from api.identity.sessions.models import SignInSession
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter

DAYS = 30
"""How long what a link opens lasts, if the issuer's own rights last as long and nothing else is asked for."""
MINUTES, MOST_MINUTES = 24 * 60, 7 * 24 * 60
"""For how long somebody may sign in with a link, and the most."""
ROLES = (Role.READER, Role.REPORTER, Role.VERIFIER)
"""The roles that a link may give: others take a token of their own."""


@dataclass(frozen=True)
class LinkRequest:
    """What a new sign-in link shall open, for whom and for how long."""

    role: Role
    regions: tuple[str, ...]
    agency: str
    label: str
    """Whom it is for; empty: the name of the agency."""
    usable_minutes: int = MINUTES
    """For so many minutes somebody may sign in with it."""
    days: int | None = None
    """For so many days it lasts what it opens; None: `DAYS`, or as long as the issuer's own rights if that is less."""

    @property
    def token_request(self) -> TokenRequest:
        days = DAYS if self.days is None else self.days
        return TokenRequest(self.role, self.regions, self.agency, self.label, days)


def issue(session: Session, request: LinkRequest, *, now: datetime) -> str:
    """Issue a link without an issuer, as the command line does, and return its secret. Raises TokenNotIssued."""
    if request.role not in ROLES:
        raise TokenNotIssued(f"A sign-in link gives one of the roles {', '.join(ROLES)}. Others take a token.")
    if not 1 <= request.usable_minutes <= MOST_MINUTES:
        raise TokenNotIssued(f"A sign-in link can be used for 1 to {MOST_MINUTES} minutes.")
    link, secret = _add_link(session, request, now)
    service.record_by_operator(session, link, request.regions, now)
    return secret


def _add_link(
    session: Session, request: LinkRequest, now: datetime, latest_end: datetime | None = None
) -> tuple[Token, str]:
    secret, usable_for = domain.new_secret(domain.LINK_PREFIX), timedelta(minutes=request.usable_minutes)
    link = service.add_token(session, request.token_request, secret, now, usable_for=usable_for, latest_end=latest_end)
    if not link.label:
        link.label = repository.agency_name(session, request.agency)
    return link, secret


def issue_by_caller(session: Session, actor: Actor, request: LinkRequest) -> tuple[Token, str]:
    """Issue a link on behalf of a caller and record it in the ledgers of its regions.

    Returns the link and its secret. Raises WiderThanIssuer if it would open more than the caller's own rights.
    """
    caller = actor.caller
    service.check_rights(caller, request.token_request)
    ledgers = ledger_writer.open_ledgers(session, actor, request.regions)
    if request.days is not None and ledgers.at + timedelta(days=request.days) > caller.expires_at:
        raise WiderThanIssuer(what="expires_in_days")
    try:
        link, secret = _add_link(session, request, ledgers.at, caller.expires_at)
    except TokenNotIssued as error:
        raise TokenRefused(why=str(error)) from error
    service.record(ledgers, request.regions, "issued", link)
    return link, secret


def address_of(secret: str, page: str = "") -> str:
    """Return the path of a link. Browsers never send what comes after the #.

    `page`: the one that opens after signing in, such as `board`; empty: the page for reports.
    """
    return f"/sign-in{f'?to={page}' if page else ''}#{secret}"


def caller_of_link(session: Session, secret: str) -> Caller:
    """Return the caller that a link makes. Raises LinkUnknown if there is no such link or it is revoked."""
    try:
        return service.caller_of_token(repository.token_rows(session, domain.secret_digest(secret)))
    except TokenUnknown as error:
        raise LinkUnknown from error


def use(session: Session, ledgers: LedgerWriter, attempt: UUID | None) -> list[SignInSession]:
    """Use up the caller's link, and record that in the open ledgers of its regions. Of several exactly one succeeds.

    The same attempt may use it again for some minutes; the sessions that the first time began are returned, and end
    then. The caller closes the ledgers. Raises LinkUnknown, LinkUsed or LinkExpired.
    """
    caller = ledgers.actor.caller
    link = repository.token_by_id(session, caller.token_id)  # read behind the locks, so nobody else uses it meanwhile
    if domain.is_repeated_use(link, attempt, ledgers.at):
        return sessions.open_sessions(session, link.id, ledgers.at)
    link.used_at, link.used_attempt = ledgers.at, attempt
    session.add(link)
    service.append(ledgers, caller.regions, "used", link)
    return []
