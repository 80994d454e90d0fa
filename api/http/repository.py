"""The stored responses of idempotent requests."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, delete, tuple_
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col, select

from api.core.errors import KeyInUse
from api.db.failures import is_lock_refused
from api.db.locks import lock_name
from api.db.prepared import PreparedLookup, prepare_upsert
from api.http.models import IdempotentResponse

KEY_WAIT = 1
"""Seconds to wait for another request that is using the same key."""
TokenAndKey = tuple[UUID, str]
_STORE_RESPONSE = prepare_upsert(IdempotentResponse, "token", "key")


def delete_responses_before(session: Session, instant: datetime) -> None:
    """Delete expired responses. Rows that another transaction is deleting are left to it, so that nobody waits."""
    key = (IdempotentResponse.token, IdempotentResponse.key)
    expired = select(*key).where(col(IdempotentResponse.created_at) < instant).with_for_update(skip_locked=True)
    session.connection().execute(delete(IdempotentResponse).where(tuple_(*key).in_(expired)))


def lock_key(session: Session, token_and_key: TokenAndKey) -> None:
    """Lock a key until the transaction ends. Waits for another request that is using it, then raises KeyInUse."""
    try:
        lock_name(session, lock_of_key(token_and_key), KEY_WAIT)
    except OperationalError as error:
        if is_lock_refused(error):
            raise KeyInUse from error
        raise


def lock_of_key(token_and_key: TokenAndKey) -> str:
    """Return the name of the lock of a key."""
    token_id, key = token_and_key
    return f"idempotency key {key} of {token_id}"


_STORED_RESPONSES = PreparedLookup(
    [IdempotentResponse.token, IdempotentResponse.key],
    lambda keys: (
        select(IdempotentResponse)
        .select_from(keys)
        .join(
            IdempotentResponse,
            and_(col(IdempotentResponse.token) == keys.c.token, col(IdempotentResponse.key) == keys.c.key),
        )
        .where(col(IdempotentResponse.created_at) >= bindparam("since"))
    ),
)


def stored_responses(
    session: Session, keys: Collection[TokenAndKey], since: datetime
) -> dict[TokenAndKey, IdempotentResponse]:
    """Return the responses that were stored under these keys since an instant."""
    rows = _STORED_RESPONSES.fetch_dicts_by_keys(session, keys, since=since)
    return {(row["token"], row["key"]): IdempotentResponse(**row) for row in rows}


def store_responses(session: Session, response_rows: Sequence[dict[str, Any]]) -> None:
    """Store responses under keys that are locked. An expired response that is still there is replaced."""
    _STORE_RESPONSE.execute(session, response_rows)
