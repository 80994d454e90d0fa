from datetime import date
from enum import StrEnum

from pydantic import Field

from api.coordination.request_fields import NeutralText
from api.coordination.schemas import Entries
from api.core.provenance import DateOrigin
from api.core.schemas import Bilingual, CitedBody, FileText, PlanningDay, Provenance, RegionCode, ResponseBody, Slug


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
    owner: str | None = Field(description="The agency that deals with it.")
    mitigation: Bilingual | None
    reviewed_on: date | None
    review_on: date | None = Field(description="The day of the next review.")
    remark: FileText | None
    provenance: list[Provenance]


class Severity(StrEnum):
    """How grave a risk is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class NewRisk(CitedBody):
    """A risk or vulnerability that somebody named, and the agency that deals with it."""

    election: Slug | None = Field(default=None, description="The default one, if not said.")
    region: RegionCode
    category: Slug | None = None
    text: NeutralText
    severity: Severity | None = Field(default=None, description="As the source gives it; leave it out if it does not.")
    named_by: Slug | None = Field(default=None, description="An id of GET /v1/officials.")
    agency: Slug | None = Field(default=None, description="The agency of whoever named it.")
    named_on: PlanningDay | None = None
    named_on_origin: DateOrigin | None = Field(default=None, description="External, if not said.")
    owner: Slug | None = Field(default=None, description="The agency that deals with it.")
    mitigation: NeutralText | None = None
    review_on: PlanningDay | None = Field(default=None, description="The day of the next review.")


class RiskReview(CitedBody):
    """What a review found. Fields left out keep their values; the history keeps the earlier ones."""

    severity: Severity | None = None
    owner: Slug | None = None
    mitigation: NeutralText | None = None
    review_on: PlanningDay | None = None
    reviewed_on: PlanningDay | None = Field(default=None, description="Today, if not said.")


class RecordedRisk(ResponseBody):
    risk: RiskOut
    entries: Entries
