"""The stored responses of idempotent requests."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, tuple_
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col, select

from api.core.errors import KeyInUse
from api.db.failures import is_disk_full
from api.db.locks import lock_timeout
from api.db.upsert import insert_missing
from api.http.models import IdempotentResponse

KEY_WAIT = 1
"""Seconds to wait for another request that is using the same key."""


def delete_responses_before(session: Session, instant: datetime) -> None:
    """Delete expired responses. Rows that another transaction is deleting are left to it, so that nobody waits."""
    key = (IdempotentResponse.token, IdempotentResponse.key)
    expired = select(*key).where(col(IdempotentResponse.created_at) < instant).with_for_update(skip_locked=True)
    session.connection().execute(delete(IdempotentResponse).where(tuple_(*key).in_(expired)))


def claim_key(session: Session, row: dict[str, Any]) -> bool:
    """Insert the row of a key that is free. Returns whether it was.

    Waits for another request that is using the key, then raises KeyInUse.
    """
    try:
        with lock_timeout(session, KEY_WAIT):
            return insert_missing(session, IdempotentResponse, [row]) == 1
    except OperationalError as error:
        if error.connection_invalidated or is_disk_full(error):
            raise
        raise KeyInUse from error


def stored_response(session: Session, token_id: UUID, key: str) -> IdempotentResponse:
    return session.get_one(IdempotentResponse, (token_id, key))
