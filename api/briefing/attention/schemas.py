from datetime import datetime
from enum import StrEnum

from pydantic import Field

from api.core.schemas import Bilingual, ElectionSlug, Moment, RegionName, ResponseBody, Slug
from api.http.paging import PageQuery


class AttentionReason(StrEnum):
    """Why something needs attention, the gravest reason first."""

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


class AttentionQuery(PageQuery):
    election: ElectionSlug = None
    owed_by: Slug | None = Field(
        default=None, description="Only what this function owes (its offices too), or function:office."
    )
    agency: Slug | None = Field(
        default=None, description="Only what this agency owes; `none`: what no recorded agency owes."
    )
    why: AttentionReason | None = None
    as_of: Moment | None = Field(
        default=None,
        description="The list at that instant, by the polling day, flags and figures in force then; above the regency "
        "at the end of that day. `H-8` counts from the polling day now in force.",
    )


class OwnerOut(ResponseBody):
    owed_by: str = Field(description="A function, or function:office.")
    agency: str | None = Field(description="The nearest agency of that function. Null: none is recorded.")
    name: str | None


class AttentionLine(ResponseBody):
    """Something that needs somebody's attention."""

    why: AttentionReason = Field(
        description="`stated_not_reported`: somebody said in public that it is done, and nobody has reported it. "
        "`more_than_before`: more is reported than of what has to come before, for example more stations supplied than "
        "packed for."
    )
    region: RegionName
    requirement: str | None = Field(description="Null: a coordination event that nobody has confirmed.")
    title: Bilingual
    critical: bool
    units: int = Field(description="How many items; above the regency one line covers a whole regency.")
    owner: OwnerOut | None
    due_at: datetime | None
    days_late: int | None = Field(description="Whole days since it fell due; negative: days left.")
    about: list[str] = Field(description="What it waits for or contradicts, or the statements that say it is done.")
    link: str
