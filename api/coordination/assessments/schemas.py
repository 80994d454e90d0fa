from datetime import date
from typing import Annotated

from pydantic import Field

from api.coordination.request_fields import LongText, ShortText
from api.coordination.schemas import Entries
from api.core.schemas import CitedBody, FileText, PlanningDay, Provenance, RegionCode, ResponseBody, Slug
from api.http.paging import PageQuery


class AssessmentQuery(PageQuery):
    region: RegionCode | None = None
    within: RegionCode | None = Field(default=None, description="This region and everything below it.")


class AssessmentOut(ResponseBody):
    """A score that somebody else gave: one issuer, method and edition. Never averaged with another."""

    id: str
    region: str
    election: str | None
    agency: str | None
    issuer: str
    method: FileText
    edition: str
    on: date | None
    scale: FileText
    value: FileText | None
    category: FileText | None
    rank: int | None
    note: FileText | None
    provenance: list[Provenance]


class NewAssessment(CitedBody):
    """A score that somebody else gave: one issuer, method and edition. Never averaged with another."""

    region: RegionCode
    election: Slug | None = Field(default=None, description="If it is about one election.")
    agency: Slug | None = Field(default=None, description="The issuer, where it is an agency of GET /v1/agencies.")
    issuer: ShortText
    method: LongText
    edition: ShortText
    on: PlanningDay | None = None
    scale: ShortText
    value: ShortText | None = None
    category: ShortText | None = None
    rank: Annotated[int, Field(strict=True, ge=1, le=100_000)] | None = None


class RecordedAssessment(ResponseBody):
    assessment: AssessmentOut
    entries: Entries
