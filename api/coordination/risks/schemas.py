from datetime import date
from enum import StrEnum

from pydantic import Field

from api.coordination.statements.schemas import Entries, Neutral
from api.core.provenance import DateOrigin
from api.core.schemas import Bilingual, CitedBody, Code, NearDay, Provenance, ResponseBody, Slug


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


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


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


class RecordedRisk(ResponseBody):
    risk: RiskOut
    entries: Entries
