from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.core.provenance import EvidenceKind
from api.core.schemas import (
    Query,
    RegionCode,
    RequestBody,
    ResponseBody,
    SafeText,
    WebAddress,
)
from api.reporting.evidence.models import MediaType


class EvidenceQuery(Query):
    region: RegionCode = Field(
        description="The region that the file is about. Whoever sees this region may read the file."
    )


class EvidenceFileOut(ResponseBody):
    id: UUID = Field(description="Name it in an update: `evidence: [{kind: photo, file: …}]`.")
    entry: str = Field(description="Its place in the history: ledger and number.")
    region: str
    sha256: str
    media_type: MediaType = Field(description="As found in the bytes themselves.")
    size: int = Field(description="Bytes.")
    recorded_at: datetime
    erased_at: datetime | None


class Erasure(RequestBody):
    note: Annotated[SafeText, Field(min_length=1, max_length=2000)] = Field(description="Why it is erased.")


Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class NewEvidence(RequestBody):
    """One piece of evidence: a file sent before, a numbered paper, or a link."""

    kind: EvidenceKind = Field(
        description="`minutes` (berita acara), `handover_receipt` (tanda terima, BAST), `letter` (surat, SK), "
        "`photo`, `link`."
    )
    number: Annotated[SafeText, Field(min_length=1, max_length=100)] | None = Field(
        default=None, description="The number on the paper.", examples=["123/PP.10-BA/6408/2024"]
    )
    dated: date | None = Field(default=None, description="The day on the paper.", examples=["2024-11-20"])
    signed_by: Annotated[SafeText, Field(max_length=200)] | None = Field(
        default=None, description="Who signed it. Kept apart from the history, so that it can be erased."
    )
    file: UUID | None = Field(default=None, description="The id that `POST /v1/evidence` answered.")
    url: WebAddress | None = Field(default=None, description="For a link, and only there: http or https.")
    sha256: Sha256 | None = Field(default=None, description="For a link: the SHA-256 of what it leads to.")


class EvidenceOut(ResponseBody):
    kind: EvidenceKind
    number: str | None
    dated: date | None
    signed_by: str | None
    file: UUID | None = Field(description="Read it at `/v1/evidence/{id}`, if its region is in your scope.")
    url: str | None
    sha256: str | None = Field(description="Of the file, or of what the link led to.")
    media_type: MediaType | None
    size: int | None = Field(description="Bytes.")
    erased: bool = Field(description="Whether the file has been erased since.")
