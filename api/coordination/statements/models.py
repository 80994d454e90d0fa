"""Public statements about readiness."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from api.core.provenance import DateOrigin
from api.db.table import Table
from api.db.types import KeyText, enum_check, enum_type


class Claim(StrEnum):
    """What somebody claimed in public about readiness."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    PLANNED = "planned"
    REQUESTED = "requested"
    """Somebody asked for it."""
    COMMITMENT = "commitment"
    """Somebody promised it."""
    PRINCIPLE = "principle"
    """Somebody said what ought to be."""


class Confidence(StrEnum):
    """How sure a public statement is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Statement(Table, table=True):
    """What somebody said in public about readiness. It is shown beside the items and never counted as a report."""

    __table_args__ = (
        enum_check("claim", Claim),
        enum_check("confidence", Confidence),
        enum_check("said_on_origin", DateOrigin),
    )

    id: str = Field(primary_key=True, sa_type=KeyText)
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", index=True, sa_type=KeyText)
    category: str | None = Field(default=None, sa_type=KeyText)
    text_id: str
    text_en: str
    claim: Claim = Field(sa_type=enum_type(Claim))
    confidence: Confidence = Field(sa_type=enum_type(Confidence))
    said_by: str | None = Field(default=None, foreign_key="official.id", sa_type=KeyText)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    said_on: date | None = None
    said_on_origin: DateOrigin = Field(sa_type=enum_type(DateOrigin))
    remark: str | None = None


class StatementRequirement(Table, table=True):
    statement: str = Field(primary_key=True, foreign_key="statement.id", sa_type=KeyText)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
