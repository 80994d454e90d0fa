"""Issuing tokens from the command line, and who they let in."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, col, select

from api.core.caller import Role
from api.core.errors import TokenExpired, TokenUnknown
from api.identity import domain as identity_domain
from api.identity import service
from api.identity.errors import TokenNotIssued
from api.identity.models import Token, TokenRegion
from api.identity.service import TokenRequest
from tests.conftest import Siaga

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def session(box: Siaga) -> Iterator[Session]:
    """A session that is rolled back after the test."""
    with Session(box.database.writer) as session:
        yield session
        session.rollback()


def token_request(**changes: Any) -> TokenRequest:
    defaults = {"role": Role.READER, "regions": ("64.08",), "agency": "kpu-kutim", "label": "test", "days": 30}
    return TokenRequest(**{**defaults, **changes})


def stored_token(session: Session, secret: str) -> Token:
    return session.exec(select(Token).where(Token.digest == identity_domain.secret_digest(secret))).one()


def test_only_the_digest_is_stored(session: Session) -> None:
    secret = service.issue(session, token_request(), now=NOW)

    row = stored_token(session, secret)
    assert secret.startswith("siaga_")
    assert secret not in repr(row.model_dump())
    assert len(row.digest) == 64
    assert secret[6:20] not in row.digest


def test_a_token_authenticates_its_owner(session: Session) -> None:
    secret = service.issue(session, token_request(role=Role.VERIFIER, days=7), now=NOW)

    caller = service.authenticate(session, secret, NOW)

    assert (caller.role, caller.agency, caller.label) == (Role.VERIFIER, "kpu-kutim", "test")
    assert caller.regions == ("64.08",)
    assert caller.expires_at == NOW + timedelta(days=7)


def test_a_region_named_twice_is_one_region(session: Session) -> None:
    secret = service.issue(session, token_request(regions=("64.08.04", "64.08", "64.08.04")), now=NOW)

    regions = select(TokenRegion.region).where(col(TokenRegion.token) == stored_token(session, secret).id)
    assert sorted(session.exec(regions)) == ["64.08", "64.08.04"]
    assert service.authenticate(session, secret, NOW).regions == ("64.08", "64.08.04")


def test_a_token_expires_at_its_exact_instant(session: Session) -> None:
    secret = service.issue(session, token_request(days=1), now=NOW)
    end = NOW + timedelta(days=1)

    assert service.authenticate(session, secret, end - timedelta(microseconds=1)).role is Role.READER
    with pytest.raises(TokenExpired):
        service.authenticate(session, secret, end)


def test_a_revoked_token_is_unknown_even_when_it_has_expired(session: Session) -> None:
    secret = service.issue(session, token_request(days=1), now=NOW)
    row = stored_token(session, secret)
    row.revoked_at = NOW
    session.add(row)

    with pytest.raises(TokenUnknown):
        service.authenticate(session, secret, NOW + timedelta(days=2))


def test_the_operators_own_token_belongs_to_no_agency(session: Session) -> None:
    secret = service.issue(session, token_request(role=Role.ADMIN, agency=None, regions=("ID",)), now=NOW)

    assert service.authenticate(session, secret, NOW).agency is None


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
def test_only_an_admin_may_belong_to_no_agency(session: Session, role: Role) -> None:
    with pytest.raises(TokenNotIssued, match="name one with --agency"):
        service.issue(session, token_request(role=role, agency=None), now=NOW)


@pytest.mark.parametrize("days", [-1, 0, 367, 10**9])
def test_a_lifetime_out_of_bounds_is_refused(session: Session, days: int) -> None:
    with pytest.raises(TokenNotIssued, match="1 to 366 days"):
        service.issue(session, token_request(days=days), now=NOW)


@pytest.mark.parametrize("days", [1, 366])
def test_the_bounds_of_the_lifetime_are_allowed(session: Session, days: int) -> None:
    assert service.issue(session, token_request(days=days), now=NOW)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"regions": ()}, "at least one region"),
        ({"regions": ("64.08", "64.99")}, "no region 64.99"),
        ({"regions": ("6408",)}, "no region 6408"),
        ({"agency": "kpu-nowhere"}, "no agency kpu-nowhere"),
        ({"agency": "kpu-kabkota-kaltim"}, "is a group: give tokens to its members"),
        ({"regions": ("64.09",)}, "does not work in 64.09, only in 64.08"),
        ({"regions": ("64",)}, "does not work in 64, only in 64.08"),
        ({"regions": ("64.08", "ID")}, "does not work in ID"),
        ({"regions": ("64.08.04", "64.09.01")}, "does not work in 64.09.01"),
    ],
)
def test_an_invalid_request_is_refused_with_a_reason(session: Session, changes: dict[str, Any], message: str) -> None:
    tokens_before = len(session.exec(select(Token.id)).all())

    with pytest.raises(TokenNotIssued, match=message):
        service.issue(session, token_request(**changes), now=NOW)

    assert len(session.exec(select(Token.id)).all()) == tokens_before


@pytest.mark.parametrize(
    ("agency", "region"),
    [("kpu-kutim", "64.08.04"), ("kpu-kaltim", "64"), ("kpu-kaltim", "64.08.04"), ("bin", "64.08"), ("bin", "ID")],
)
def test_an_agency_may_have_any_region_below_its_own(session: Session, agency: str, region: str) -> None:
    assert service.issue(session, token_request(agency=agency, regions=(region,)), now=NOW)
