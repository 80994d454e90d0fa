"""Sources, and the facts that they give."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field

from api.core.provenance import Origin
from api.db.table import Table
from api.db.types import KeyText, enum_check, enum_type


class SourceKind(StrEnum):
    """The kinds of sources."""

    ARTICLE = "article"
    PAGE = "page"
    DATASET = "dataset"
    RULE = "rule"


class Source(Table, table=True):
    __table_args__ = (enum_check("kind", SourceKind),)

    id: str = Field(primary_key=True, sa_type=KeyText)
    kind: SourceKind = Field(sa_type=enum_type(SourceKind))
    publisher: str | None = None
    place: str | None = None
    event_on: date | None = None
    event_on_origin: str | None = None
    published_on: date | None = None
    published_on_origin: str | None = None
    election: str | None = Field(default=None, foreign_key="election.slug", sa_type=KeyText)
    paid: bool | None = None
    """Whether the page is marked as paid content; None: unknown."""
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
    """A statement of one place in one source about one object, or about one field of it."""

    __table_args__ = (
        Index("ix_fact_subject_kind_subject", "subject_kind", "subject"),
        enum_check("subject_kind", SubjectKind),
        enum_check("origin", Origin),
    )

    source: str = Field(primary_key=True, foreign_key="source.id", sa_type=KeyText)
    subject_kind: SubjectKind = Field(primary_key=True, sa_type=enum_type(SubjectKind))
    subject: str = Field(primary_key=True, sa_type=KeyText)
    field: str = Field(primary_key=True, sa_type=KeyText)
    """Empty: the fact is about the object as a whole."""
    paragraph: str = Field(primary_key=True, sa_type=KeyText)
    """Empty where the source has no numbered paragraphs."""
    value: str = Field(primary_key=True, sa_type=KeyText)
    """Empty: the fact only says that the object exists."""
    origin: Origin = Field(primary_key=True, sa_type=enum_type(Origin))
    preferred: bool = True
    """False: another value is used; this one is kept beside it."""
    note: str | None = None
