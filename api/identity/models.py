"""Tables of tokens and sign-in links. Only the digests of their secrets are stored."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.caller import ROWS_PER_HOUR, Role
from api.db.table import Table
from api.db.types import KeyText, UtcDateTime, enum_check, enum_type


class Token(Table, table=True):
    """A token, or a sign-in link: what its session reports is recorded under the link, as under a token."""

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
    usable_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Of a sign-in link: until when somebody may sign in with it. None: this is a token."""
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Of a sign-in link: when somebody signed in with it."""
    used_attempt: UUID | None = None
    """Of a sign-in link: the attempt that signed in, which may ask again for an answer that got lost."""

    @property
    def is_sign_in_link(self) -> bool:
        return self.usable_until is not None


class TokenRegion(Table, table=True):
    token: UUID = Field(primary_key=True, foreign_key="token.id")
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
