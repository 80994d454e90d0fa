from datetime import datetime
from enum import StrEnum

from pydantic import Field

from api.core.schemas import Bilingual, ElectionSlug, Moment, RegionName, ResponseBody, Slug
from api.http.paging import PageQuery


class AttentionReason(StrEnum):
    """Why something needs attention, the gravest reason first."""

    OVERDUE_CRITICAL = "overdue_critical"
    """Something critical is past due and not done."""
    SILENT = "silent"
    """Something is past due and nobody has reported it."""
    DISPUTED = "disputed"
    """Another agency contradicts the report."""
    BLOCKED = "blocked"
    """It is reported as held up."""
    EXPIRED = "expired"
    """The report is too old."""
    STATED_NOT_REPORTED = "stated_not_reported"
    """Somebody said in public that it is done, and nobody has reported it."""
    DONE_ABOVE_NOT_BELOW = "done_above_not_below"
    """It is done above, and not below."""
    MORE_THAN_BEFORE = "more_than_before"
    """More is reported than of what has to come before."""
    WAITS_FOR_LATE = "waits_for_late"
    """It waits for something that is late."""
    OVERDUE = "overdue"
    """Something not critical is past due and not done."""
    NOT_CONFIRMED = "not_confirmed"
    """An announced day has passed, and nobody has confirmed the event."""


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
    due_judged: bool | None = Field(description="No source gives that due day: it is Siaga's judgement.")
    about: list[str] = Field(description="What it waits for or contradicts, or the statements that say it is done.")
    link: str
