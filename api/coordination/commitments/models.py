"""What one agency owes another, where and by when, and what shows that it was done."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.provenance import EvidenceKind, Origin
from api.db.table import Table
from api.db.types import Key, UtcDateTime, choice, one_of


class Commitment(Table, table=True):
    """How it stands is never stored: it follows from due days, evidence and items."""

    __table_args__ = (
        CheckConstraint("(due_on IS NULL) <> (due_h IS NULL)", name="due"),
        one_of("origin", Origin),
    )

    id: str = Field(primary_key=True, sa_type=Key)
    election: str = Field(foreign_key="election.slug", index=True, sa_type=Key)
    title_id: str
    title_en: str
    owed_by: str = Field(foreign_key="agency.slug", index=True, sa_type=Key)
    """A group owes it once per member."""
    owed_to: str | None = Field(default=None, foreign_key="agency.slug", index=True, sa_type=Key)
    due_on: date | None = None
    due_h: int | None = None
    """Days from the polling day of each region; before it negative."""
    due_time: str
    event: str | None = Field(default=None, foreign_key="coordination_event.id", index=True, sa_type=Key)
    agreement: str | None = Field(default=None, foreign_key="agreement.id", index=True, sa_type=Key)
    made_on: date
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))
    note: str | None = None
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    """Who recorded it."""
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_on: date | None = None
    withdrawn_note: str | None = None


class CommitmentRegion(Table, table=True):
    commitment: str = Field(primary_key=True, foreign_key="commitment.id", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=Key)


class CommitmentRequirement(Table, table=True):
    """Which items it serves. Where all of them are done, it is kept."""

    commitment: str = Field(primary_key=True, foreign_key="commitment.id", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    requirement: str = Field(primary_key=True, sa_type=Key)


class CommitmentEvidence(Table, table=True):
    """One thing that shows that an agency did in one region what it owed."""

    __table_args__ = (one_of("kind", EvidenceKind),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    commitment: str = Field(foreign_key="commitment.id", index=True, sa_type=Key)
    agency: str = Field(foreign_key="agency.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    on: date
    kind: EvidenceKind = Field(sa_type=choice(EvidenceKind))
    number: str | None = None
    dated: date | None = None
    file: UUID | None = Field(default=None, foreign_key="evidence_file.id", index=True)
    url: str | None = None
    note: str | None = None
    recorded_by: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
