"""Where facts come from, and the facts."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field

from api.core.provenance import Origin
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
