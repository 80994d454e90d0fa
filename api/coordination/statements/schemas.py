from datetime import date
from typing import Annotated

from pydantic import Field

from api.coordination.statements.models import Claim, Confidence
from api.core.provenance import DateOrigin
from api.core.schemas import (
    Bilingual,
    CitedBody,
    Code,
    ElectionSlug,
    NearDay,
    Provenance,
    Query,
    RequestBody,
    RequirementCode,
    ResponseBody,
    SafeText,
    Slug,
)

LongText = Annotated[SafeText, Field(min_length=1, max_length=2000)]
Entries = Annotated[list[str], Field(description="Its places in the history.")]


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


class Neutral(RequestBody):
    """What was said, in neutral words."""

    id: LongText
    en: LongText | None = Field(default=None, description="Not given: the Indonesian text stands for both.")


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


class RecordedStatement(ResponseBody):
    statement: StatementOut
    entries: Entries
