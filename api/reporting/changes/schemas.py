"""Bodies of the change feed."""

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from api.core.schemas import Query, RegionCode, ResponseBody


class ChangesQuery(Query):
    within: Annotated[RegionCode | None, Field(description="Only this region and what lies below it.")] = None


class ChangeOut(ResponseBody):
    """One thing that happened. Fields that its type does not have are null."""

    type: str = Field(
        description="`update`, `verification`, `retraction` or `check_in`. Skip types that you do not know.",
        examples=["update"],
    )
    action: str = Field(description="More exactly: `update.posted`, `update.disputed` ...")
    position: int = Field(description="Its place in the log: grows from row to row.")
    entry: str = Field(description="Its place in the history: ledger and number.")
    recorded_at: datetime
    agency: str | None
    on_behalf_of: str | None
    election: str | None
    region: str
    requirement: str | None
    requirements: list[str] | None = Field(description="What a check-in renews.")
    update_id: UUID | None = Field(description="The update that was posted, judged or retracted.")
    status: str | None
    value: int | None
    target: int | None
    stage: str | None
    observed_at: datetime | None
    corrects: UUID | None


class Changes(ResponseBody):
    """What happened since the cursor. `next` is never null: keep it, and send it as `after` for what happens later."""

    ROWS_FIELD: ClassVar = "items"

    items: list[ChangeOut]
    next: str
    more: bool = Field(description="True: there is more already, ask again at once.")
