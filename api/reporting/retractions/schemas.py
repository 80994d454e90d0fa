from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.core.schemas import (
    Instant,
    Query,
    RequestBody,
    ResponseBody,
    SafeText,
)
from api.core.status import Status


class NewRetraction(RequestBody):
    """The updates to retract: one, a batch, or what a token recorded between two instants."""

    update_id: UUID | None = None
    batch: UUID | None = None
    token: UUID | None = None
    recorded_from: Instant | None = None
    recorded_to: Instant | None = None
    note: Annotated[SafeText, Field(min_length=1, max_length=2000)] = Field(description="Why they are retracted.")


class RetractionQuery(Query):
    dry_run: bool = Field(default=False, description="Do everything and answer the same, but store nothing.")


class RetractedItem(ResponseBody):
    election: str
    region: str
    requirement: str
    before: Status
    after: Status
    updates: int


class RetractionOut(ResponseBody):
    id: UUID
    dry_run: bool
    updates: int
    already: int = Field(description="Selected updates that were retracted before.")
    items: list[RetractedItem]
