from enum import StrEnum
from typing import Annotated

from pydantic import Field

from api.core.provenance import DateOrigin
from api.core.schemas import Address, CitedBody, Code, Line, NearDay, RequestBody, RequirementCode, SafeText, Slug
from api.reference.sources.models import Claim, Confidence, SourceKind

LongText = Annotated[SafeText, Field(min_length=1, max_length=2000)]


class Neutral(RequestBody):
    """What was said, in neutral words."""

    id: LongText
    en: LongText | None = Field(default=None, description="Not given: the Indonesian text stands for both.")


class NewSource(RequestBody):
    """A page, an article, a rule or a data set, on the web or on paper: a letter and minutes are a `page`."""

    kind: SourceKind
    publisher: Line | None = Field(default=None, description="Who published or wrote it.")
    place: Line | None = None
    event_on: NearDay | None = Field(default=None, description="The day that it tells of.")
    published_on: NearDay | None = None
    election: Slug | None = Field(default=None, description="The election that it is about.")
    url: Address | None = None
    licence: Line | None = None
    summary: Neutral = Field(description="What it is, in a sentence. Every token reads it.")


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class NewStatement(CitedBody):
    """What somebody said in public about readiness. Shown beside the items, and never counted."""

    election: Slug | None = Field(default=None, description="The default one, if not said.")
    region: Code
    category: Slug | None = Field(default=None, description="Of the checklist's template, such as ADH.")
    requirements: Annotated[list[RequirementCode], Field(max_length=50)] = []
    text: Neutral
    claim: Claim
    confidence: Confidence
    said_by: Slug | None = Field(default=None, description="An id of GET /v1/officials.")
    agency: Slug | None = None
    said_on: NearDay | None = None
    said_on_origin: DateOrigin | None = Field(default=None, description="External, if not said.")


class NewRisk(CitedBody):
    """A risk or vulnerability that somebody named, and who sees to it."""

    election: Slug | None = Field(default=None, description="The default one, if not said.")
    region: Code
    category: Slug | None = None
    text: Neutral
    severity: Severity | None = Field(default=None, description="As the source gives it; leave it out if it does not.")
    named_by: Slug | None = Field(default=None, description="An id of GET /v1/officials.")
    agency: Slug | None = Field(default=None, description="The agency of whoever named it.")
    named_on: NearDay | None = None
    named_on_origin: DateOrigin | None = Field(default=None, description="External, if not said.")
    owner: Slug | None = Field(default=None, description="The agency that sees to it.")
    mitigation: Neutral | None = None
    review_on: NearDay | None = Field(default=None, description="When it is to be looked at again.")


class RiskReview(CitedBody):
    """What a review found. What is left out stays as it is; the history keeps what stood there before."""

    severity: Severity | None = None
    owner: Slug | None = None
    mitigation: Neutral | None = None
    review_on: NearDay | None = None
    reviewed_on: NearDay | None = Field(default=None, description="Today, if not said.")


class NewAssessment(CitedBody):
    """A score that somebody else gave: one issuer, method and edition. Never averaged with another."""

    region: Code
    election: Slug | None = Field(default=None, description="If it is about one election.")
    agency: Slug | None = Field(default=None, description="The issuer, where it is an agency of GET /v1/agencies.")
    issuer: Line
    method: LongText
    edition: Line
    on: NearDay | None = None
    scale: Line
    value: Line | None = None
    category: Line | None = None
    rank: Annotated[int, Field(strict=True, ge=1, le=100_000)] | None = None
