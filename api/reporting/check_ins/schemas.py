from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.core.schemas import (
    Instant,
    Note,
    RequestBody,
    ResponseBody,
    SafeText,
)


class NewCheckIn(RequestBody):
    """Nothing has changed: the region is not silent any more, and the reports of the named requirements are renewed."""

    requirements: Annotated[list[Annotated[SafeText, Field(max_length=16)]], Field(max_length=200)] = Field(
        default=[],
        description="Those that you looked at and found unchanged. Reports of other requirements are not renewed.",
    )
    observed_at: Instant | None = None
    note: Note | None = None
    client_id: UUID | None = Field(
        default=None, description="The check-in's own id, made by you. Sent twice, it is still one check-in."
    )


class CheckInOut(ResponseBody):
    id: UUID
    entry: str
    region: str
    observed_at: datetime
    recorded_at: datetime
    renewed: list[str]
