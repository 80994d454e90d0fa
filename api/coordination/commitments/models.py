"""Commitments: what one agency owes another, where and by when, with the evidence that it was done."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.provenance import EvidenceKind, Origin
from api.db.table import Table
from api.db.types import KeyText, UtcDateTime, enum_check, enum_type


class Commitment(Table, table=True):
    """Its status is not stored. It is derived from due days, evidence and items."""

    __table_args__ = (
        CheckConstraint("(due_on IS NULL) <> (due_h IS NULL)", name="due"),
        enum_check("origin", Origin),
    )

    id: str = Field(primary_key=True, sa_type=KeyText)
    election: str = Field(foreign_key="election.slug", index=True, sa_type=KeyText)
    title_id: str
    title_en: str
    owed_by: str = Field(foreign_key="agency.slug", index=True, sa_type=KeyText)
    """Of a group each member owes it."""
    owed_to: str | None = Field(default=None, foreign_key="agency.slug", index=True, sa_type=KeyText)
    due_on: date | None = None
    due_h: int | None = None
    """Days from the polling day of each region, negative before it."""
    due_time: str
    event: str | None = Field(default=None, foreign_key="coordination_event.id", index=True, sa_type=KeyText)
    agreement: str | None = Field(default=None, foreign_key="agreement.id", index=True, sa_type=KeyText)
    made_on: date
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))
    note: str | None = None
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    """The agency that recorded the commitment."""
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_on: date | None = None
    withdrawn_note: str | None = None


class CommitmentRegion(Table, table=True):
    commitment: str = Field(primary_key=True, foreign_key="commitment.id", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=KeyText)


class CommitmentRequirement(Table, table=True):
    """An item that the commitment serves. The commitment is kept where all of them are done."""

    commitment: str = Field(primary_key=True, foreign_key="commitment.id", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(primary_key=True, sa_type=KeyText)


class CommitmentEvidence(Table, table=True):
    """One piece of evidence that an agency did what it owed in one region."""

    __table_args__ = (enum_check("kind", EvidenceKind),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    commitment: str = Field(foreign_key="commitment.id", index=True, sa_type=KeyText)
    agency: str = Field(foreign_key="agency.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    on: date
    kind: EvidenceKind = Field(sa_type=enum_type(EvidenceKind))
    number: str | None = None
    dated: date | None = None
    file: UUID | None = Field(default=None, foreign_key="evidence_file.id", index=True)
    url: str | None = None
    note: str | None = None
    recorded_by: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
