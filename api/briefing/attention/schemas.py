from datetime import datetime
from enum import StrEnum

from pydantic import Field

from api.core.schemas import Bilingual, ElectionSlug, Moment, RegionName, ResponseBody, Slug
from api.http.paging import PageQuery


class AttentionReason(StrEnum):
    """Why something needs attention."""

    OVERDUE_CRITICAL = "overdue_critical"
    """Something critical is past due and not done."""
    SILENT = "silent"
    """Something is past due and nobody has reported it."""
    CRITICAL_SOON = "critical_soon"
    """Something critical falls due within days and is not done."""
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
    reporter: Slug | None = Field(
        default=None, description="Only what this agency reports in its own region, whoever owes it."
    )
    requirement: Slug | None = Field(
        default=None, description="Only this requirement, or all of a line: LOG-06 for LOG-06G and LOG-06R."
    )
    category: Slug | None = Field(default=None, description="Only this category, for example LOG.")
    critical: bool | None = None
    not_done: bool | None = Field(
        default=None,
        description="True: only what is not reported done; false: only reports of done that are disputed, expired or "
        "contradicted.",
    )
    why: AttentionReason | None = None
    decision: Slug | None = Field(
        default=None,
        pattern=r"^[a-z_]+(\.[A-Za-z0-9_-]+\.[a-z_]+)?$",
        examples=["finish_critical.LOG-06.critical_now"],
        description="Only what a decision of the situation report covers, a line for each requirement: as in its link. "
        "Nothing if no such decision is open.",
    )
    by_requirement: bool = Field(
        default=False,
        description="True: a line for each requirement also where a whole region is silent. It is so too with a filter "
        "for an office, a reporter or a requirement.",
    )
    as_of: Moment | None = Field(
        default=None,
        description="The list at that instant, by the polling day, flags and figures in force then; above the regency "
        "at the end of that day. `H-8` counts from the polling day now in force.",
    )


class OwnerOut(ResponseBody):
    owed_by: str = Field(description="A function, or function:office.")
    agency: str | None = Field(description="The nearest agency of that function. Null: none is recorded.")
    name: str | None


class Silence(ResponseBody):
    """How little a region has reported."""

    reported: int = Field(description="How many of its items are reported.")
    items: int
    critical: int = Field(description="How many critical items are past due and not reported.")
    regions: int = Field(description="How many regions the line covers: 1, or the silent regions below this one.")


class AttentionLine(ResponseBody):
    """Something that needs somebody's attention."""

    why: AttentionReason = Field(
        description="`critical_soon`: critical, due within days and not done. `stated_not_reported`: somebody said in "
        "public that it is done, and nobody has reported it. `more_than_before`: more is reported than of what has to "
        "come before, for example more stations supplied than packed for."
    )
    region: RegionName
    requirement: str | None = Field(
        description="Null: a coordination event that nobody has confirmed, or a region that is silent as a whole."
    )
    title: Bilingual
    critical: bool
    units: int = Field(description="How many items; above the regency one line covers a whole regency.")
    owner: OwnerOut | None = Field(
        description="Who owes it; null: nobody in particular. Of a silent region who owes what is named first."
    )
    silence: Silence | None = Field(
        description="For a region that is silent as a whole: too few of its items that are due, or soon will be, are "
        "reported, by the threshold of the band no_data. `about` names the requirements, the costliest first, or the "
        "regions."
    )
    due_at: datetime | None
    days_late: int | None = Field(description="Whole days since it fell due; negative: days left.")
    due_judged: bool | None = Field(description="No source gives that due day: it is Siaga's judgement.")
    needed_by: datetime | None = Field(
        description="When it, or the first critical thing that waits for it, falls due next; at the latest polling."
    )
    about: list[str] = Field(description="What it waits for or contradicts, or the statements that say it is done.")
    link: str
