"""Tables of tokens. Only the digest of a token's secret is stored."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.caller import ROWS_PER_HOUR, Role
from api.db.table import Table
from api.db.types import KeyText, UtcDateTime, enum_check, enum_type


class Token(Table, table=True):
    __table_args__ = (enum_check("role", Role),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    digest: str = Field(unique=True, sa_type=KeyText)
    label: str
    role: Role = Field(sa_type=enum_type(Role))
    agency: str | None = Field(default=None, foreign_key="agency.slug", index=True, sa_type=KeyText)
    """None: the operator of this installation."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_used_on: date | None = None
    rows_per_hour: int = Field(default=ROWS_PER_HOUR, sa_column_kwargs={"server_default": str(ROWS_PER_HOUR)})
    """How many rows it may send in an hour in bulk requests."""


class TokenRegion(Table, table=True):
    token: UUID = Field(primary_key=True, foreign_key="token.id")
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
