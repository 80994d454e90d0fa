"""Authenticate callers, and issue and revoke tokens. The calling code owns the transaction."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Session

from api.core.caller import ROWS_PER_HOUR, Actor, Caller, Role
from api.core.errors import ApiError, TokenExpired, TokenUnknown
from api.core.region_codes import covers
from api.identity import domain, repository
from api.identity.errors import TokenNotIssued, TokenRefused, WiderThanIssuer
from api.identity.models import Token
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies

MAX_DAYS = 366
"""The longest life of a token, in days. Long-lived tokens are the ones that leak."""


@dataclass(frozen=True)
class TokenRequest:
    """What a new token shall be allowed, and for whom."""

    role: Role
    regions: tuple[str, ...]
    agency: str | None
    label: str
    """Whose it is: a person or a system."""
    days: int
    """Days until it expires."""
    rows_per_hour: int = ROWS_PER_HOUR


def authenticate(session: Session, secret: str, now: datetime) -> Caller:
    """Return the caller whose token this is. Raises TokenUnknown or TokenExpired unless it is valid at this instant."""
    if not domain.is_well_formed(secret):
        raise TokenUnknown
    token_rows = repository.token_rows(session, domain.secret_digest(secret))
    if not token_rows or token_rows[0]["revoked_at"] is not None:
        raise TokenUnknown
    first_row = token_rows[0]
    if first_row["expires_at"] <= now:
        raise TokenExpired
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


def refusals_by_token(session: Session, token_ids: Collection[UUID], now: datetime) -> dict[UUID, ApiError]:
    """Return the refusals of those tokens that are not valid any more. They were when their callers came."""
    refusal_by_token: dict[UUID, ApiError] = {}
    for token_id, (expires_at, revoked_at) in repository.validity_of_tokens(session, token_ids).items():
        if revoked_at is not None:
            refusal_by_token[token_id] = TokenUnknown()
        elif expires_at <= now:
            refusal_by_token[token_id] = TokenExpired()
    return refusal_by_token


def issue(session: Session, token_request: TokenRequest, *, now: datetime) -> str:
    """Issue a token without an issuer, as the command line does, and return its secret.

    Only the digest of the secret is stored, so it cannot be read again. Raises TokenNotIssued.
    """
    return _create_token(session, token_request, now)[1]


def _create_token(session: Session, token_request: TokenRequest, now: datetime) -> tuple[Token, str]:
    _check_request(session, token_request)
    secret = domain.new_secret()
    token = Token(
        digest=domain.secret_digest(secret),
        label=token_request.label,
        role=token_request.role,
        agency=token_request.agency,
        created_at=now,
        expires_at=now + timedelta(days=token_request.days),
        rows_per_hour=token_request.rows_per_hour,
    )
    repository.add_token(session, token, sorted({*token_request.regions}))
    return token, secret


def issue_by_caller(session: Session, actor: Actor, token_request: TokenRequest) -> tuple[Token, str]:
    """Issue a token on behalf of a caller and record it in the ledgers of its regions.

    Returns the token and its secret. Raises WiderThanIssuer if the token would be wider than the caller's own.
    """
    caller = actor.caller
    for position, region_code in enumerate(token_request.regions):
        if not caller.covers(region_code):
            raise WiderThanIssuer(what=f"regions/{position}")
    if not caller.role.includes(token_request.role):
        raise WiderThanIssuer(what="role")
    if token_request.rows_per_hour > max(ROWS_PER_HOUR, caller.rows_per_hour):
        raise WiderThanIssuer(what="rows_per_hour")
    ledgers = ledger_writer.open_ledgers(session, actor, token_request.regions)
    if ledgers.at + timedelta(days=token_request.days) > caller.expires_at:
        raise WiderThanIssuer(what="expires_in_days")
    try:
        token, secret = _create_token(session, token_request, ledgers.at)
    except TokenNotIssued as error:
        raise TokenRefused(why=str(error)) from error
    _record(ledgers, token_request.regions, "token.issued", token)
    return token, secret


def revoke(session: Session, actor: Actor, id: UUID) -> Token:
    """Revoke a token from the next request on. Revoking it again changes nothing."""
    token, region_codes = repository.token(session, actor.caller, id)
    if token.revoked_at is None:
        ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
        token.revoked_at = ledgers.at
        session.add(token)
        _record(ledgers, region_codes, "token.revoked", token)
    return token


def _record(ledgers: LedgerWriter, region_codes: Sequence[str], action: str, token: Token) -> None:
    ledgers.append_to_each(region_codes, action, str(token.id), domain.token_facts(token, region_codes))
    ledgers.close()


def _check_request(session: Session, token_request: TokenRequest) -> None:
    """Raise TokenNotIssued unless the regions exist and the agency may have such a token."""
    if not 1 <= token_request.days <= MAX_DAYS:
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
