from datetime import date
from typing import Annotated

from pydantic import Field

from api.coordination.request_fields import NeutralText, RequirementCode
from api.coordination.schemas import Entries, RegionalRecordQuery
from api.coordination.statements.models import Claim, Confidence
from api.core.provenance import DateOrigin
from api.core.schemas import (
    Bilingual,
    CitedBody,
    FileText,
    PlanningDay,
    Provenance,
    RegionCode,
    ResponseBody,
    Slug,
)


class StatementQuery(RegionalRecordQuery):
    requirement: Slug | None = None
    said_by: Slug | None = Field(default=None, description="An official's id.")
    agency: Slug | None = Field(default=None, description="The speaker's agency.")
    source: Slug | None = Field(default=None, description="Statements that this source gives.")
    paid: bool | None = Field(
        default=None, description="Whether a source that gives it is marked as paid content; false: none is."
    )
    claim: Claim | None = None
    confidence: Confidence | None = None


class StatementOut(ResponseBody):
    """What somebody said in public. It is never counted as a report."""

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
    paid: bool | None = Field(
        description="Whether a source that gives it is marked as paid content; null: of none it is known."
    )
    remark: FileText | None
    provenance: list[Provenance]


class NewStatement(CitedBody):
    """What somebody said in public about readiness. Shown beside the items, and never counted."""

    election: Slug | None = Field(default=None, description="The default one, if not said.")
    region: RegionCode
    category: Slug | None = Field(default=None, description="Of the checklist's template, such as ADH.")
    requirements: Annotated[list[RequirementCode], Field(max_length=50)] = []
    text: NeutralText
    claim: Claim
    confidence: Confidence
    said_by: Slug | None = Field(default=None, description="An id of GET /v1/officials.")
    agency: Slug | None = None
    said_on: PlanningDay | None = None
    said_on_origin: DateOrigin | None = Field(default=None, description="External, if not said.")


class RecordedStatement(ResponseBody):
    statement: StatementOut
    entries: Entries
