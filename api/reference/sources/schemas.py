from datetime import date

from pydantic import Field

from api.core.provenance import DateOrigin
from api.core.schemas import Bilingual, Code, ElectionSlug, Provenance, Query, ResponseBody, Slug
from api.reference.sources.models import Claim, Confidence, SourceKind, SubjectKind


class SourceQuery(Query):
    kind: SourceKind | None = None


class SourceOut(ResponseBody):
    id: str
    kind: SourceKind
    publisher: str | None
    place: str | None
    event_on: date | None
    event_on_origin: str | None
    published_on: date | None = Field(description="Null: no source says when it was published.")
    published_on_origin: str | None
    election: str | None = Field(description="The election it is about.")
    paid: bool | None = Field(description="Whether it is marked as paid content; null: not known.")
    url: str | None
    licence: str | None
    summary: Bilingual
    remarks: str | None


class FactQuery(Query):
    subject: SubjectKind | None = None
    preferred: bool | None = None


class FactOut(Provenance):
    subject_kind: SubjectKind
    subject: str = Field(description="The object's id, slug or code.")


class PublicQuery(Query):
    election: ElectionSlug = None
    region: Code | None = None
    within: Code | None = Field(default=None, description="This region and everything below it.")
    category: Slug | None = None


class StatementQuery(PublicQuery):
    requirement: Slug | None = None
    claim: Claim | None = None
    confidence: Confidence | None = None


class StatementOut(ResponseBody):
    """What somebody said in public. Not a report; never counted."""

    id: str
    election: str
    region: str
    category: str | None
    requirements: list[str]
    text: Bilingual = Field(description="In neutral words; the source has its own.")
    claim: Claim
    confidence: Confidence
    said_by: str | None = Field(description="An official's id.")
    said_by_name: str | None
    agency: str | None
    agency_name: str | None
    said_on: date | None
    said_on_origin: DateOrigin
    remark: str | None
    provenance: list[Provenance]


class RiskOut(ResponseBody):
    id: str
    election: str
    region: str
    category: str | None
    text: Bilingual
    severity: str | None = Field(description="As a source gives it; null: none does.")
    named_by: str | None
    named_by_name: str | None
    agency: str | None
    agency_name: str | None
    named_on: date | None
    named_on_origin: DateOrigin
    owner: str | None = Field(description="The agency that sees to it.")
    mitigation: Bilingual | None
    reviewed_on: date | None
    review_on: date | None = Field(description="When it is to be looked at again.")
    remark: str | None
    provenance: list[Provenance]


class AssessmentQuery(Query):
    region: Code | None = None
    within: Code | None = Field(default=None, description="This region and everything below it.")


class AssessmentOut(ResponseBody):
    """A score that somebody else gave: one issuer, method and edition. Never averaged with another."""

    id: str
    region: str
    election: str | None
    agency: str | None
    issuer: str
    method: str
    edition: str
    on: date | None
    scale: str
    value: str | None
    category: str | None
    rank: int | None
    note: str | None
    provenance: list[Provenance]
