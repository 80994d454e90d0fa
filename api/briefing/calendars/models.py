"""Calendar feeds: addresses that let a calendar program read, and nothing else. Only the digest of one is kept."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.table import Table
from api.db.types import Json, Key, UtcDateTime, choice, one_of


class Language(StrEnum):
    INDONESIAN = "id"
    ENGLISH = "en"


class CalendarFeed(Table, table=True):
    """It ends with the token that made it, and sees for that token's agency."""

    __table_args__ = (one_of("language", Language),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    digest: str = Field(unique=True, sa_type=Key)
    token: UUID = Field(foreign_key="token.id", index=True)
    label: str
    functions: list[str] = Field(sa_type=Json)
    """Whose due dates it shows; empty: those of the token's own agency."""
    language: Language = Field(sa_type=choice(Language))
    created_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class CalendarFeedRegion(Table, table=True):
    feed: UUID = Field(primary_key=True, foreign_key="calendar_feed.id")
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
