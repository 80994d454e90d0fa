"""Two requests with different idempotency keys do not wait for each other."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlmodel import Session, select

from api.core.caller import Role
from api.http import repository
from api.http.models import IdempotentResponse
from api.identity.models import Token
from tests.conftest import Siaga

NOW = datetime.now(UTC)


def response_row(token: UUID, key: str, created_at: datetime) -> dict[str, object]:
    return {
        **{"token": token, "key": key, "request": "digest", "status": 200, "headers": {}, "body": b""},
        "created_at": created_at,
    }


def token_with_expired_key(siaga: Siaga) -> UUID:
    """A token that used a key four days ago."""
    siaga.secret("ID", role=Role.ADMIN)
    with siaga.database.write() as session:
        token = session.exec(select(Token.id)).first()
        assert token is not None
        repository.lock_key(session, (token, "old"))
        repository.store_responses(session, [response_row(token, "old", NOW - timedelta(days=4))])
    return token


def use_key(session: Session, token: UUID, key: str) -> None:
    repository.lock_key(session, (token, key))
    repository.delete_responses_before(session, NOW - timedelta(hours=72))
    repository.store_responses(session, [response_row(token, key, NOW)])


def test_an_expired_key_is_deleted_by_the_next_request(own_box: Siaga) -> None:
    token = token_with_expired_key(own_box)

    with own_box.database.write() as session:
        use_key(session, token, "new")

    with own_box.database.read() as session:
        assert session.exec(select(IdempotentResponse.key)).all() == ["new"]


def test_a_long_request_that_deletes_expired_keys_blocks_no_other(own_box: Siaga) -> None:
    """Regression: another key waited five seconds for the deletion and was refused."""
    if own_box.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody else can begin")
    token = token_with_expired_key(own_box)

    with own_box.database.write() as long_request:
        use_key(long_request, token, "long")
        with own_box.database.write() as other_request:
            other_request.connection().exec_driver_sql("SET LOCAL lock_timeout = '100ms'")
            use_key(other_request, token, "other")

    with own_box.database.read() as session:
        assert set(session.exec(select(IdempotentResponse.key))) == {"long", "other"}
