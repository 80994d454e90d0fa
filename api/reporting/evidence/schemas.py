from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.core.schemas import Code, Query, RequestBody, ResponseBody, SafeText
from api.reporting.evidence.models import MediaType


class EvidenceQuery(Query):
    region: Code = Field(description="The region that the file is about. Whoever sees this region may read the file.")


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
