"""Tokens as the command line hands them out."""

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
    """What is written in it is taken back."""
    with Session(box.database.writer) as session:
        yield session
        session.rollback()


def wanted(**other: Any) -> TokenRequest:
    usual = {"role": Role.READER, "regions": ("64.08",), "agency": "kpu-kutim", "label": "test", "days": 30}
    return TokenRequest(**{**usual, **other})


def stored(session: Session, secret: str) -> Token:
    return session.exec(select(Token).where(Token.digest == identity_domain.secret_digest(secret))).one()


def test_only_the_digest_is_stored(session: Session) -> None:
    secret = service.issue(session, wanted(), now=NOW)

    row = stored(session, secret)
    assert secret.startswith("siaga_")
    assert secret not in repr(row.model_dump())
    assert len(row.digest) == 64
    assert secret[6:20] not in row.digest


def test_a_token_knows_whose_it_is(session: Session) -> None:
    secret = service.issue(session, wanted(role=Role.VERIFIER, days=7), now=NOW)

    caller = service.authenticate(session, secret, NOW)

    assert (caller.role, caller.agency, caller.label) == (Role.VERIFIER, "kpu-kutim", "test")
    assert caller.regions == ("64.08",)
    assert caller.expires_at == NOW + timedelta(days=7)


def test_a_region_named_twice_is_one_region(session: Session) -> None:
    secret = service.issue(session, wanted(regions=("64.08.04", "64.08", "64.08.04")), now=NOW)

    regions = select(TokenRegion.region).where(col(TokenRegion.token) == stored(session, secret).id)
    assert sorted(session.exec(regions)) == ["64.08", "64.08.04"]
    assert service.authenticate(session, secret, NOW).regions == ("64.08", "64.08.04")


def test_a_token_ends_at_its_instant(session: Session) -> None:
    secret = service.issue(session, wanted(days=1), now=NOW)
    end = NOW + timedelta(days=1)

    assert service.authenticate(session, secret, end - timedelta(microseconds=1)).role is Role.READER
    with pytest.raises(TokenExpired):
        service.authenticate(session, secret, end)


def test_a_revoked_token_is_unknown_even_when_it_has_expired(session: Session) -> None:
    secret = service.issue(session, wanted(days=1), now=NOW)
    row = stored(session, secret)
    row.revoked_at = NOW
    session.add(row)

    with pytest.raises(TokenUnknown):
        service.authenticate(session, secret, NOW + timedelta(days=2))


def test_the_operators_own_token_belongs_to_no_agency(session: Session) -> None:
    secret = service.issue(session, wanted(role=Role.ADMIN, agency=None, regions=("ID",)), now=NOW)

    assert service.authenticate(session, secret, NOW).agency is None


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
def test_only_an_admin_may_belong_to_no_agency(session: Session, role: Role) -> None:
    with pytest.raises(TokenNotIssued, match="name one with --agency"):
        service.issue(session, wanted(role=role, agency=None), now=NOW)


@pytest.mark.parametrize("days", [-1, 0, 367, 10**9])
def test_a_token_lives_neither_too_short_nor_too_long(session: Session, days: int) -> None:
    with pytest.raises(TokenNotIssued, match="1 to 366 days"):
        service.issue(session, wanted(days=days), now=NOW)


@pytest.mark.parametrize("days", [1, 366])
def test_the_bounds_themselves_are_allowed(session: Session, days: int) -> None:
    assert service.issue(session, wanted(days=days), now=NOW)


@pytest.mark.parametrize(
    ("other", "says"),
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
def test_what_cannot_be_is_refused_with_a_reason(session: Session, other: dict[str, Any], says: str) -> None:
    before = len(session.exec(select(Token.id)).all())

    with pytest.raises(TokenNotIssued, match=says):
        service.issue(session, wanted(**other), now=NOW)

    assert len(session.exec(select(Token.id)).all()) == before


@pytest.mark.parametrize(
    ("agency", "region"),
    [("kpu-kutim", "64.08.04"), ("kpu-kaltim", "64"), ("kpu-kaltim", "64.08.04"), ("bin", "64.08"), ("bin", "ID")],
)
def test_an_agency_may_have_all_that_lies_below_where_it_works(session: Session, agency: str, region: str) -> None:
    assert service.issue(session, wanted(agency=agency, regions=(region,)), now=NOW)
