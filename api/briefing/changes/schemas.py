from datetime import datetime

from pydantic import Field

from api.core.schemas import Bilingual, ElectionSlug, Moment, RegionName, ResponseBody
from api.core.status import Assurance, Status
from api.http.paging import PageQuery


class ItemChangesQuery(PageQuery):
    election: ElectionSlug = None
    since: Moment | None = Field(
        default=None,
        description="A day is compared as it stood at its end in the region, as in `GET /v1/readiness`. By default "
        "yesterday.",
    )


class ItemState(ResponseBody):
    status: Status
    assurance: Assurance
    value: int | None
    target: int | None
    stage: str | None


class ChangedItem(ResponseBody):
    """An item that was known in another state at the earlier instant."""

    region: RegionName
    requirement: str
    title: Bilingual
    owed_by: str
    before: ItemState = Field(description="The state as it was known at the earlier instant.")
    after: ItemState = Field(description="The state as it is known now.")
    observed_at: datetime | None = Field(description="When the present state was observed. Null: nobody reports it.")
    link: str
