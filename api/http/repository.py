"""The stored responses of idempotent requests."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col

from api.core.errors import KeyInUse
from api.db.failures import is_disk_full
from api.db.upsert import insert_missing
from api.http.models import IdempotentResponse


def delete_responses_before(session: Session, instant: datetime) -> None:
    session.connection().execute(delete(IdempotentResponse).where(col(IdempotentResponse.created_at) < instant))


def claim_key(session: Session, row: dict[str, Any]) -> bool:
    """Insert the row of a key that is free. Returns whether it was.

    Waits at most a second for another request that is using the key, then raises KeyInUse.
    """
    is_postgres = session.get_bind().dialect.name == "postgresql"
    try:
        if is_postgres:
            session.connection().execute(text("SELECT set_config('lock_timeout', '1s', true)"))
        is_claimed = insert_missing(session, IdempotentResponse, [row]) == 1
    except OperationalError as error:
        if error.connection_invalidated or is_disk_full(error):
            raise
        raise KeyInUse from error
    if is_postgres:
        session.connection().execute(text("SELECT set_config('lock_timeout', '5s', true)"))
    return is_claimed


def stored_response(session: Session, token_id: UUID, key: str) -> IdempotentResponse:
    return session.get_one(IdempotentResponse, (token_id, key))
