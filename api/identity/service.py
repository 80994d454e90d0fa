"""Hand out tokens. The caller of these functions owns the transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Session

from api.core.caller import ROWS_PER_HOUR, Actor, Caller, Role
from api.core.errors import ApiError, TokenExpired, TokenUnknown, Unfit
from api.core.region_codes import covers
from api.core.text import LocalizedText
from api.identity import domain, repository
from api.identity.models import Token, TokenRegion
from api.ledger import writer as ledger_writer
from api.ledger.entries import instant
from api.ledger.writer import LedgerWriter

LONGEST = 366
"""Days. Long-lived tokens are the ones that leak."""


class WiderThanIssuer(ApiError):
    status, code = 403, "wider_than_issuer"
    says = LocalizedText(
        id="Token baru tidak boleh lebih luas dari token Anda sendiri: {what}.",
        en="A new token may not be wider than your own: {what}.",
    )


class TokenRefused(Unfit):
    code = "token_refused"
    says = LocalizedText(id="Token ini tidak dapat dibuat: {why}", en="This token cannot be made: {why}")


class Refused(Exception):
    """No token; the message says why and what to do."""


@dataclass(frozen=True)
class NewToken:
    role: Role
    regions: tuple[str, ...]
    agency: str | None
    label: str
    days: int
    rows_per_hour: int = ROWS_PER_HOUR


def authenticate(session: Session, secret: str, now: datetime) -> Caller:
    """Whose token this is. Raises TokenUnknown or TokenExpired unless it is in force at this instant."""
    if not domain.is_well_formed(secret):
        raise TokenUnknown
    rows = repository.token_rows(session, domain.digest(secret))
    if not rows or rows[0]["revoked_at"] is not None:
        raise TokenUnknown
    token = rows[0]
    if token["expires_at"] <= now:
        raise TokenExpired
    return Caller(
        token["id"],
        token["label"],
        token["role"],
        token["agency"],
        tuple(row["region"] for row in rows),
        token["expires_at"],
        token["last_used_on"],
        token["rows_per_hour"],
    )


def issue(session: Session, wanted: NewToken, *, now: datetime) -> str:
    """The secret, which nobody can read again: only its digest is stored."""
    return _make(session, wanted, now)[1]


def _make(session: Session, wanted: NewToken, now: datetime) -> tuple[Token, str]:
    _check(session, wanted)
    secret = domain.new_secret()
    token = Token(
        digest=domain.digest(secret),
        label=wanted.label,
        role=wanted.role,
        agency=wanted.agency,
        created_at=now,
        expires_at=now + timedelta(days=wanted.days),
        rows_per_hour=wanted.rows_per_hour,
    )
    session.add(token)
    session.flush()
    session.add_all(TokenRegion(token=token.id, region=code) for code in sorted({*wanted.regions}))
    return token, secret


def issue_as(session: Session, actor: Actor, wanted: NewToken) -> tuple[Token, str]:
    """Issued by a caller: never wider than the caller's own token, and in the ledgers of its regions."""
    caller = actor.caller
    if outside := [code for code in wanted.regions if not caller.covers(code)]:
        raise WiderThanIssuer(what="/".join(("regions", str(wanted.regions.index(outside[0])))))
    if not caller.role.includes(wanted.role):
        raise WiderThanIssuer(what="role")
    if wanted.rows_per_hour > max(ROWS_PER_HOUR, caller.rows_per_hour):
        raise WiderThanIssuer(what="rows_per_hour")
    ledgers = ledger_writer.open_ledgers(session, actor, wanted.regions)
    if ledgers.at + timedelta(days=wanted.days) > caller.expires_at:
        raise WiderThanIssuer(what="expires_in_days")
    try:
        token, secret = _make(session, wanted, ledgers.at)
    except Refused as refused:
        raise TokenRefused(why=str(refused)) from refused
    _record(ledgers, wanted.regions, "token.issued", token)
    return token, secret


def revoke(session: Session, actor: Actor, id: UUID) -> Token:
    """In force with the next request. Revoking twice is revoking once."""
    token, regions = repository.token(session, actor.caller, id)
    if token.revoked_at is None:
        ledgers = ledger_writer.open_ledgers(session, actor, regions)
        token.revoked_at = ledgers.at
        session.add(token)
        _record(ledgers, regions, "token.revoked", token)
    return token


def _record(ledgers: LedgerWriter, regions: Sequence[str], action: str, token: Token) -> None:
    facts = {"role": token.role, "agency": token.agency, "regions": sorted(regions)}
    ledgers.append_to_each(regions, action, str(token.id), {**facts, "expires_at": instant(token.expires_at)})
    ledgers.close()


def _check(session: Session, wanted: NewToken) -> None:
    if not 1 <= wanted.days <= LONGEST:
        raise Refused(f"A token lives from 1 to {LONGEST} days.")
    if not wanted.regions:
        raise Refused("Name at least one region: --region 64.08")
    if missing := set(wanted.regions) - repository.existing(session, wanted.regions):
        raise Refused(f"There is no region {', '.join(sorted(missing))}.")
    if wanted.agency is None:
        if wanted.role is not Role.ADMIN:
            raise Refused("Only an admin's token may belong to no agency: name one with --agency.")
        return
    agency = repository.agency(session, wanted.agency)
    if agency is None:
        raise Refused(f"There is no agency {wanted.agency}. GET /v1/agencies lists them.")
    if agency.is_group:
        raise Refused(f"{agency.slug} is a group: give tokens to its members.")
    areas = repository.jurisdictions(session, agency.slug)
    if outside := [code for code in wanted.regions if not covers(areas, code)]:
        raise Refused(f"{agency.slug} does not work in {', '.join(outside)}, only in {', '.join(areas)}.")
