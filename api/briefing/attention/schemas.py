from datetime import datetime
from enum import StrEnum

from pydantic import Field

from api.core.schemas import Bilingual, ElectionSlug, Moment, Query, RegionName, ResponseBody, Slug


class Why(StrEnum):
    """The gravest first."""

    OVERDUE_CRITICAL = "overdue_critical"
    SILENT = "silent"
    DISPUTED = "disputed"
    BLOCKED = "blocked"
    EXPIRED = "expired"
    STATED_NOT_REPORTED = "stated_not_reported"
    DONE_ABOVE_NOT_BELOW = "done_above_not_below"
    MORE_THAN_BEFORE = "more_than_before"
    WAITS_FOR_LATE = "waits_for_late"
    OVERDUE = "overdue"
    NOT_CONFIRMED = "not_confirmed"


class AttentionQuery(Query):
    election: ElectionSlug = None
    owed_by: Slug | None = Field(
        default=None, description="Only what this function owes (its offices too), or function:office."
    )
    agency: Slug | None = Field(
        default=None, description="Only what falls to this agency; `none`: to nobody of whom there is a record here."
    )
    why: Why | None = None
    as_of: Moment | None = Field(
        default=None,
        description="As it was then, by the polling day, flags and figures of then; above the regency as it was at the "
        "end of that day. `H-8` counts from the polling day now in force.",
    )


class OwnerOut(ResponseBody):
    owed_by: str = Field(description="A function, or function:office.")
    agency: str | None = Field(description="The agency of that function that sits nearest, where one is known.")
    name: str | None


class AttentionLine(ResponseBody):
    """Something that somebody has to see to."""

    why: Why = Field(
        description="`stated_not_reported`: said in public to be done, and nobody has reported it. `more_than_before`: "
        "more is reported than of what has to come before, for example more stations supplied than were packed for."
    )
    region: RegionName
    requirement: str | None = Field(description="Null: a coordination event that nobody has confirmed.")
    title: Bilingual
    critical: bool
    units: int = Field(description="How many items; above the regency those of a whole regency stand in one line.")
    owner: OwnerOut | None
    due_at: datetime | None
    days_late: int | None = Field(description="Whole days since it fell due; negative: days left.")
    about: list[str] = Field(description="What it waits for or contradicts, or which statements say that it is done.")
    link: str
