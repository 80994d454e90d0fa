"""What was said in public about readiness."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from api.core.provenance import DateOrigin
from api.db.table import Table
from api.db.types import Key, choice, one_of


class Claim(StrEnum):
    DONE = "done"
    IN_PROGRESS = "in_progress"
    PLANNED = "planned"
    REQUESTED = "requested"
    COMMITMENT = "commitment"
    PRINCIPLE = "principle"


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Statement(Table, table=True):
    """What somebody said in public about readiness. Not a report; shown beside, never counted."""

    __table_args__ = (
        one_of("claim", Claim),
        one_of("confidence", Confidence),
        one_of("said_on_origin", DateOrigin),
    )

    id: str = Field(primary_key=True, sa_type=Key)
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", index=True, sa_type=Key)
    category: str | None = Field(default=None, sa_type=Key)
    text_id: str
    text_en: str
    claim: Claim = Field(sa_type=choice(Claim))
    confidence: Confidence = Field(sa_type=choice(Confidence))
    said_by: str | None = Field(default=None, foreign_key="official.id", sa_type=Key)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    said_on: date | None = None
    said_on_origin: DateOrigin = Field(sa_type=choice(DateOrigin))
    remark: str | None = None


class StatementRequirement(Table, table=True):
    statement: str = Field(primary_key=True, foreign_key="statement.id", sa_type=Key)
    requirement: str = Field(primary_key=True, sa_type=Key)
