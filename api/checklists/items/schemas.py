from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from api.core.region_codes import Level
from api.core.schemas import ElectionSlug, Moment, Query, RegionCode, ResponseBody, SafeText, Slug, several_of
from api.core.status import Assurance, Status


class Sort(StrEnum):
    """The order of a list of items."""

    REGION = "region"
    REQUIREMENT = "requirement"
    DUE = "due"


def _require_statuses(text: str) -> str:
    if not {*text.split(",")} <= {*Status}:
        raise PydanticCustomError("enum", "It must be one of {expected}.", {"expected": ", ".join(Status)})
    return text


StatusList = Annotated[
    SafeText,
    Field(
        max_length=100,
        examples=["unknown,blocked"],
        description=f"One or several of {', '.join(Status)}.",
        json_schema_extra=several_of(Status),
    ),
    AfterValidator(_require_statuses),
]


class ItemQuery(Query):
    election: ElectionSlug = None
    within: RegionCode | None = Field(default=None, description="This region and everything below it.")
    level: Level | None = None
    requirement: SafeText | None = Field(default=None, max_length=16, examples=["LOG-09"])
    category: Slug | None = None
    status: StatusList | None = None
    not_done: bool | None = Field(default=None, description="True: all but what is done or not applicable.")
    assurance: Assurance | None = None
    owed_by: Slug | None = Field(default=None, description="A function (then its offices too), or function:office.")
    reported_by: Slug | None = Field(default=None, description="Who may report it: a function, or function:office.")
    due_before: Moment | None = None
    overdue: bool | None = Field(
        default=None, description="Past due and not done; unknown ones are silent, not overdue."
    )
    silent: bool | None = Field(default=None, description="Past due and nobody has reported.")
    critical: bool | None = None
    disputed: bool | None = None
    sort: Sort = Sort.REGION


class ItemOut(ResponseBody):
    """One item, flat: one row a region and requirement, with the same columns in JSON and CSV."""

    election: str
    region: str
    region_kind: str
    region_name: str
    level: str
    requirement: str
    category: str
    title_id: str
    title_en: str
    owed_by: str
    critical: bool
    status: Status
    assurance: Assurance
    value: int | None
    target: int | None
    stage: str | None
    observed_at: datetime | None
    opens_at: datetime
    due_at: datetime
    overdue: bool
    silent: bool
    update_id: UUID | None = Field(description="The report that the status comes from. Null: nobody has reported it.")
    agency: str | None = Field(description="The agency whose report it is.")
    agency_name: str | None
