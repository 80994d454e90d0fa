"""Calendar feeds: secret addresses at which calendar programs read. Only the digest of an address is stored."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.table import Table
from api.db.types import JsonDocument, KeyText, UtcDateTime, enum_check, enum_type


class Language(StrEnum):
    """The languages of texts."""

    INDONESIAN = "id"
    ENGLISH = "en"


class CalendarFeed(Table, table=True):
    """A feed ends with the token that made it, and shows what that token's agency may see."""

    __table_args__ = (enum_check("language", Language),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    digest: str = Field(unique=True, sa_type=KeyText)
    token: UUID = Field(foreign_key="token.id", index=True)
    label: str
    functions: list[str] = Field(sa_type=JsonDocument)
    """The functions whose due dates it shows; empty: those of the token's own agency."""
    language: Language = Field(sa_type=enum_type(Language))
    created_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class CalendarFeedRegion(Table, table=True):
    feed: UUID = Field(primary_key=True, foreign_key="calendar_feed.id")
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
