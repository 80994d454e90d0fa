"""Evidence that a report is true: photos, minutes, receipts, letters, links."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.provenance import EvidenceKind
from api.db.table import Table
from api.db.types import KeyText, UtcDateTime, enum_check, enum_type


class MediaType(StrEnum):
    """The kinds of files that evidence may be."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    PDF = "application/pdf"


class EvidenceFile(Table, table=True):
    """A file that an office sent. Everybody who may see its region may read it."""

    __table_args__ = (enum_check("media_type", MediaType), CheckConstraint("size > 0", name="size"))

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    ledger: str = Field(sa_type=KeyText)
    seq: int
    region: str = Field(foreign_key="region.code", sa_type=KeyText, index=True)
    sha256: str = Field(index=True, max_length=64)
    media_type: MediaType = Field(sa_type=enum_type(MediaType))
    size: int
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    erased_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class EvidenceBytes(Table, table=True):
    """The bytes of files. Equal files share one row. They are not in the ledgers, so that they can be erased."""

    sha256: str = Field(primary_key=True, max_length=64)
    data: bytes = Field(sa_type=LargeBinary)


class UpdateEvidence(Table, table=True):
    """One piece of evidence of an update. Names and addresses are erasable texts."""

    __table_args__ = (enum_check("kind", EvidenceKind),)

    update_id: UUID = Field(primary_key=True, foreign_key="checklist_update.id")
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: EvidenceKind = Field(sa_type=enum_type(EvidenceKind))
    number: str | None = None
    dated: date | None = None
    signed_by: UUID | None = Field(default=None, foreign_key="erasable_text.id")
    file: UUID | None = Field(default=None, foreign_key="evidence_file.id", index=True)
    url: UUID | None = Field(default=None, foreign_key="erasable_text.id")
    sha256: str | None = Field(default=None, max_length=64)
    """Of what a link led to, if the office gave it."""
