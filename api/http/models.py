"""Answers kept for requests that are sent twice."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from api.db.table import Table
from api.db.types import Json, Key, UtcDateTime


class IdempotentResponse(Table, table=True):
    """What a POST with this key answered: kept 72 hours, compressed, in the transaction of the deed."""

    token: UUID = Field(primary_key=True, foreign_key="token.id")
    key: str = Field(primary_key=True, sa_type=Key)
    request: str
    """Digest of method, path and body: another request under the same key is refused."""
    status: int = 0
    headers: dict[str, str] = Field(sa_type=Json)
    body: bytes = b""
    created_at: datetime = Field(sa_type=UtcDateTime, index=True)
