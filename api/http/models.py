"""The table of stored responses to POST requests with an `Idempotency-Key`."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from api.db.table import Table
from api.db.types import JsonDocument, KeyText, UtcDateTime


class IdempotentResponse(Table, table=True):
    """The response to a POST with this key, compressed; written in the request's transaction, kept for 72 hours."""

    token: UUID = Field(primary_key=True, foreign_key="token.id")
    key: str = Field(primary_key=True, sa_type=KeyText)
    request: str
    """Digest of method, address and body: a different request with the same key is refused."""
    status: int = 0
    headers: dict[str, str] = Field(sa_type=JsonDocument)
    body: bytes = b""
    created_at: datetime = Field(sa_type=UtcDateTime, index=True)
