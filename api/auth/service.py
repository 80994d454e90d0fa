"""Hand out tokens. The caller of these functions owns the transaction."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from api.auth import queries, rules
from api.auth.caller import Role
from api.auth.models import Token, TokenRegion

LONGEST = 366
"""Days. Long-lived tokens are the ones that leak."""


class Refused(Exception):
    """No token; the message says why and what to do."""


@dataclass(frozen=True)
class NewToken:
    role: Role
    regions: tuple[str, ...]
    agency: str | None
    label: str
    days: int


def issue(session: Session, wanted: NewToken, *, now: datetime) -> str:
    """The secret, which nobody can read again: only its digest is stored."""
    _check(session, wanted)
    secret = rules.new_secret()
    token = Token(
        digest=rules.digest(secret),
        label=wanted.label,
        role=wanted.role,
        agency=wanted.agency,
        created_at=now,
        expires_at=now + timedelta(days=wanted.days),
    )
    session.add(token)
    session.flush()
    session.add_all(TokenRegion(token=token.id, region=code) for code in sorted({*wanted.regions}))
    return secret


def _check(session: Session, wanted: NewToken) -> None:
    if not 1 <= wanted.days <= LONGEST:
        raise Refused(f"A token lives from 1 to {LONGEST} days.")
    if not wanted.regions:
        raise Refused("Name at least one region: --region 64.08")
    if missing := set(wanted.regions) - queries.existing(session, wanted.regions):
        raise Refused(f"There is no region {', '.join(sorted(missing))}.")
    if wanted.agency is None:
        if wanted.role is not Role.ADMIN:
            raise Refused("Only an admin's token may belong to no agency: name one with --agency.")
        return
    agency = queries.agency(session, wanted.agency)
    if agency is None:
        raise Refused(f"There is no agency {wanted.agency}. GET /v1/agencies lists them.")
    if agency.is_group:
        raise Refused(f"{agency.slug} is a group: give tokens to its members.")
    areas = queries.jurisdictions(session, agency.slug)
    if outside := [code for code in wanted.regions if not _inside(code, areas)]:
        raise Refused(f"{agency.slug} does not work in {', '.join(outside)}, only in {', '.join(areas)}.")


def _inside(code: str, areas: list[str]) -> bool:
    return any(area in ("ID", code) or code.startswith(f"{area}.") for area in areas)
