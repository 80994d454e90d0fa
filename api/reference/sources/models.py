"""Where facts come from, and what was said, feared and assessed in public about readiness."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field

from api.core.provenance import DateOrigin, Origin
from api.db.table import Table
from api.db.types import Key, choice, one_of


class SourceKind(StrEnum):
    ARTICLE = "article"
    PAGE = "page"
    DATASET = "dataset"
    RULE = "rule"


class Source(Table, table=True):
    __table_args__ = (one_of("kind", SourceKind),)

    id: str = Field(primary_key=True, sa_type=Key)
    kind: SourceKind = Field(sa_type=choice(SourceKind))
    publisher: str | None = None
    place: str | None = None
    event_on: date | None = None
    event_on_origin: str | None = None
    published_on: date | None = None
    published_on_origin: str | None = None
    election: str | None = Field(default=None, foreign_key="election.slug", sa_type=Key)
    paid: bool | None = None
    """Whether the page is marked as paid content; None: not known."""
    url: str | None = None
    licence: str | None = None
    summary_id: str
    summary_en: str
    remarks: str | None = None


class SubjectKind(StrEnum):
    """What a fact can be about."""

    AGENCY = "agency"
    AGREEMENT = "agreement"
    ASSESSMENT = "assessment"
    COORDINATION_EVENT = "coordination_event"
    ELECTION = "election"
    OFFICIAL = "official"
    REGION = "region"
    RISK = "risk"
    SOURCE = "source"
    STATEMENT = "statement"


class Fact(Table, table=True):
    """One thing that one place in one source says about one object, or about one field of it."""

    __table_args__ = (
        Index("ix_fact_subject_kind_subject", "subject_kind", "subject"),
        one_of("subject_kind", SubjectKind),
        one_of("origin", Origin),
    )

    source: str = Field(primary_key=True, foreign_key="source.id", sa_type=Key)
    subject_kind: SubjectKind = Field(primary_key=True, sa_type=choice(SubjectKind))
    subject: str = Field(primary_key=True, sa_type=Key)
    field: str = Field(primary_key=True, sa_type=Key)
    """Empty: the object as a whole."""
    paragraph: str = Field(primary_key=True, sa_type=Key)
    """Empty where the source has no numbered paragraphs."""
    value: str = Field(primary_key=True, sa_type=Key)
    """Empty where the fact is the object itself."""
    origin: Origin = Field(primary_key=True, sa_type=choice(Origin))
    preferred: bool = True
    """False: kept beside another value that is used."""
    note: str | None = None


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


class Risk(Table, table=True):
    __table_args__ = (one_of("named_on_origin", DateOrigin),)

    id: str = Field(primary_key=True, sa_type=Key)
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", index=True, sa_type=Key)
    category: str | None = Field(default=None, sa_type=Key)
    text_id: str
    text_en: str
    severity: str | None = None
    """As a source gives it; None: no source does."""
    named_by: str | None = Field(default=None, foreign_key="official.id", sa_type=Key)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    named_on: date | None = None
    named_on_origin: DateOrigin = Field(sa_type=choice(DateOrigin))
    remark: str | None = None
    owner: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    """Who sees to it."""
    mitigation_id: str | None = None
    mitigation_en: str | None = None
    reviewed_on: date | None = None
    review_on: date | None = None
    """When it is to be looked at again."""
    revision: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class Assessment(Table, table=True):
    """A score that somebody else gave. Each issuer, method and edition stands alone; none is averaged."""

    id: str = Field(primary_key=True, sa_type=Key)
    region: str = Field(foreign_key="region.code", index=True, sa_type=Key)
    election: str | None = Field(default=None, foreign_key="election.slug", sa_type=Key)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    issuer: str
    method: str
    edition: str
    on: date | None = None
    scale: str
    value: str | None = None
    category: str | None = None
    rank: int | None = None
    note: str | None = None
