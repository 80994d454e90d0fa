"""The table of sessions: browsers that somebody has signed in. Only the digest of a cookie's secret is stored."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.table import Table
from api.db.types import KeyText, UtcDateTime


class SignInSession(Table, table=True):
    """A browser that acts with the rights of a token or sign-in link, and ends with it at the latest."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    digest: str = Field(unique=True, sa_type=KeyText)
    token: UUID = Field(foreign_key="token.id", index=True)
    """The token or link that it came from."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    """Never later than the token or link expires."""
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When it was signed out. It has ended too if its token or link is revoked."""
    last_used_on: date | None = None
