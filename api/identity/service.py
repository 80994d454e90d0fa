"""Authenticate callers with tokens or sessions, and issue and revoke tokens. The calling code owns the transaction."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlmodel import Session

from api.core.caller import ROWS_PER_HOUR, Actor, Caller, Role
from api.core.errors import ApiError, TokenExpired, TokenUnknown
from api.core.region_codes import ROOT, covers
from api.identity import domain, repository
from api.identity.errors import TokenNotIssued, TokenRefused, WiderThanIssuer
from api.identity.models import Token
from api.identity.repository import TokenKind
from api.identity.sessions import repository as sessions
from api.ledger import repository as ledger_repository
from api.ledger import writer as ledger_writer
from api.ledger.signing import OPERATOR
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies

DAYS, MAX_DAYS = 180, 366
"""How long a token lives in days: if the request does not say it, and at most. Long-lived tokens are the ones that
leak."""


@dataclass(frozen=True)
class TokenRequest:
    """What a new token shall be allowed, and for whom."""

    role: Role
    regions: tuple[str, ...]
    agency: str | None
    label: str
    """Whose it is: a person or a system."""
    days: int | None
    """Days until it expires; None: `DAYS`, or as long as the issuer's own token if that is less."""
    rows_per_hour: int = ROWS_PER_HOUR


def authenticate(session: Session, secret: str, now: datetime) -> Caller:
    """Return the caller with this secret, of a token or of a session.

    Raises TokenUnknown or TokenExpired unless it is valid at this instant.
    """
    if domain.is_well_formed(secret):
        token_rows = repository.token_rows(session, domain.secret_digest(secret))
        caller = caller_of_token(token_rows)
    elif domain.is_well_formed(secret, domain.SESSION_PREFIX):
        session_rows = sessions.session_rows(session, domain.secret_digest(secret))
        caller = _caller_of_session(session_rows)
    else:
        raise TokenUnknown
    if caller.expires_at <= now:
        raise TokenExpired
    return caller


def caller_of_token(token_rows: Sequence[dict[str, Any]]) -> Caller:
    """Return the caller with the token or link of these rows. Raises TokenUnknown if there is none or it is revoked."""
    if not token_rows or token_rows[0]["revoked_at"] is not None:
        raise TokenUnknown
    first_row = token_rows[0]
    return Caller(
        first_row["id"],
        first_row["label"],
        first_row["role"],
        first_row["agency"],
        tuple(row["region"] for row in token_rows),
        first_row["expires_at"],
        first_row["last_used_on"],
        first_row["rows_per_hour"],
    )


def _caller_of_session(session_rows: Sequence[dict[str, Any]]) -> Caller:
    caller = caller_of_token(session_rows)
    first_row = session_rows[0]
    if first_row["session_ended_at"] is not None:
        raise TokenUnknown
    return replace(
        caller,
        session_id=first_row["session_id"],
        expires_at=min(caller.expires_at, first_row["session_expires_at"]),
        last_used_on=first_row["session_last_used_on"],
    )


def refusals_by_caller(session: Session, callers: Collection[Caller], now: datetime) -> dict[Caller, ApiError]:
    """Return the refusals of those callers whose token or session is not valid any more. It was when they came."""
    validity_by_id = repository.validity_of_tokens(session, {caller.token_id for caller in callers})
    session_ids = {caller.session_id for caller in callers if caller.session_id is not None}
    validity_by_id |= sessions.validity_of_sessions(session, session_ids)
    refusal_by_caller: dict[Caller, ApiError] = {}
    for caller in callers:
        for id in filter(None, (caller.session_id, caller.token_id)):
            if refusal := _refusal(validity_by_id.get(id), now):
                refusal_by_caller[caller] = refusal
    return refusal_by_caller


def _refusal(validity: tuple[datetime, datetime | None] | None, now: datetime) -> ApiError | None:
    """Return the refusal of a token or session with this expiry and end; None: it is valid."""
    if validity is None:
        return TokenUnknown()
    expires_at, ended_at = validity
    if ended_at is not None:
        return TokenUnknown()
    return TokenExpired() if expires_at <= now else None


def record_use(session: Session, caller: Caller, day: date) -> None:
    """Record that the caller's token, and their session if they have one, was last used on this day (UTC)."""
    repository.record_use(session, caller.token_id, day)
    if caller.session_id is not None:
        sessions.record_use(session, caller.session_id, day)


def issue(session: Session, token_request: TokenRequest, *, now: datetime) -> str:
    """Issue a token without an issuer, as the command line does, and return its secret.

    Only the digest of the secret is stored, so it cannot be read again. Raises TokenNotIssued.
    """
    secret = domain.new_secret()
    token = add_token(session, token_request, secret, now)
    record_by_operator(session, token, token_request.regions, now)
    return secret


def record_by_operator(session: Session, token: Token, region_codes: Sequence[str], now: datetime) -> None:
    """Record in the nation's ledger that the operator issued a token or link at the command line."""
    ledgers = _open_nations_ledger(session, now)
    action, facts = domain.token_action(token, "issued"), domain.token_facts(token, region_codes)
    ledgers.append(ROOT, action, str(token.id), facts)
    ledgers.close()


def _open_nations_ledger(session: Session, now: datetime) -> LedgerWriter:
    return ledger_writer.open_ledgers(session, Actor(OPERATOR, "operator", lambda: now), [ROOT])


def cover_tokens(session: Session, now: datetime) -> None:
    """Record once what the tokens and links may do that an installation of an earlier version has.

    From then on each token must have an entry. Calling it again records nothing.
    """
    if any(True for _ in ledger_repository.read_entries(session, [domain.TOKENS_RECORDED], ROOT)):
        return
    facts = {str(token.id): domain.token_facts(token, codes) for token, codes in repository.all_tokens(session)}
    ledgers = _open_nations_ledger(session, now)
    ledgers.append(ROOT, domain.TOKENS_RECORDED, ROOT, {"tokens": facts})
    ledgers.close()


def add_token(
    session: Session,
    token_request: TokenRequest,
    secret: str,
    now: datetime,
    *,
    usable_for: timedelta | None = None,
    latest_end: datetime | None = None,
) -> Token:
    """Add a token with this secret, or a sign-in link if it has `usable_for`. Raises TokenNotIssued.

    It ends after the days that the request names, and no later than `latest_end`.
    """
    _check_request(session, token_request)
    expires_at = now + timedelta(days=DAYS if token_request.days is None else token_request.days)
    if latest_end is not None:
        expires_at = min(expires_at, latest_end)
    token = Token(
        digest=domain.secret_digest(secret),
        label=token_request.label,
        role=token_request.role,
        agency=token_request.agency,
        created_at=now,
        expires_at=expires_at,
        rows_per_hour=token_request.rows_per_hour,
        usable_until=None if usable_for is None else min(now + usable_for, expires_at),
    )
    repository.add_token(session, token, sorted({*token_request.regions}))
    return token


def issue_by_caller(session: Session, actor: Actor, token_request: TokenRequest) -> tuple[Token, str]:
    """Issue a token on behalf of a caller and record it in the ledgers of its regions.

    Returns the token and its secret. Raises WiderThanIssuer if the token would be wider than the caller's own.
    """
    check_rights(actor.caller, token_request)
    ledgers = ledger_writer.open_ledgers(session, actor, token_request.regions)
    latest_end = actor.caller.expires_at
    if token_request.days is not None and ledgers.at + timedelta(days=token_request.days) > latest_end:
        raise WiderThanIssuer(what="expires_in_days")
    secret = domain.new_secret()
    try:
        token = add_token(session, token_request, secret, ledgers.at, latest_end=latest_end)
    except TokenNotIssued as error:
        raise TokenRefused(why=str(error)) from error
    record(ledgers, token_request.regions, "issued", token)
    return token, secret


def check_rights(caller: Caller, token_request: TokenRequest) -> None:
    """Raise WiderThanIssuer if the regions, role or rows of the request go beyond the caller's own."""
    for position, region_code in enumerate(token_request.regions):
        if not caller.covers(region_code):
            raise WiderThanIssuer(what=f"regions/{position}")
    if not caller.role.includes(token_request.role):
        raise WiderThanIssuer(what="role")
    if token_request.rows_per_hour > max(ROWS_PER_HOUR, caller.rows_per_hour):
        raise WiderThanIssuer(what="rows_per_hour")


def revoke(session: Session, actor: Actor, id: UUID, kind: TokenKind = TokenKind.TOKEN) -> Token:
    """Revoke a token or link from the next request on, also for its sessions. Revoking it again changes nothing."""
    token, region_codes = repository.token(session, actor.caller, id, kind)
    if token.revoked_at is None:
        ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
        token.revoked_at = ledgers.at
        session.add(token)
        record(ledgers, region_codes, "revoked", token)
    return token


def record(ledgers: LedgerWriter, region_codes: Sequence[str], verb: str, token: Token) -> None:
    """Append what was done with a token or link to the ledgers of its regions, and close them."""
    append(ledgers, region_codes, verb, token)
    ledgers.close()


def append(ledgers: LedgerWriter, region_codes: Sequence[str], verb: str, token: Token) -> None:
    """Append what was done with a token or link to the ledgers of its regions."""
    action, facts = domain.token_action(token, verb), domain.token_facts(token, region_codes)
    ledgers.append_to_each(region_codes, action, str(token.id), facts)


def _check_request(session: Session, token_request: TokenRequest) -> None:
    """Raise TokenNotIssued unless the regions exist and the agency may have such a token."""
    if token_request.days is not None and not 1 <= token_request.days <= MAX_DAYS:
        raise TokenNotIssued(f"A token lives from 1 to {MAX_DAYS} days.")
    if not token_request.regions:
        raise TokenNotIssued("Name at least one region: --region 64.08")
    if unknown_regions := set(token_request.regions) - repository.existing_regions(session, token_request.regions):
        raise TokenNotIssued(f"There is no region {', '.join(sorted(unknown_regions))}.")
    if token_request.agency is None:
        if token_request.role is not Role.ADMIN:
            raise TokenNotIssued("Only an admin's token may belong to no agency: name one with --agency.")
        return
    agency = repository.agency(session, token_request.agency)
    if agency is None:
        raise TokenNotIssued(f"There is no agency {token_request.agency}. GET /v1/agencies lists them.")
    if agency.is_group:
        raise TokenNotIssued(f"{agency.slug} is a group: give tokens to its members.")
    jurisdictions = agencies.jurisdictions(session, agency.slug)
    if codes_outside := [
        region_code for region_code in token_request.regions if not covers(jurisdictions, region_code)
    ]:
        raise TokenNotIssued(
            f"{agency.slug} does not work in {', '.join(codes_outside)}, only in {', '.join(jurisdictions)}."
        )
