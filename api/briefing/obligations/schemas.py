from datetime import datetime
from enum import StrEnum

from pydantic import Field

from api.core.schemas import Bilingual, ElectionSlug, Moment, RegionName, ResponseBody
from api.http.paging import PageQuery


class ObligationKind(StrEnum):
    """What an agency may owe."""

    ITEM = "item"
    COMMITMENT = "commitment"


class ObligationQuery(PageQuery):
    election: ElectionSlug = None
    kind: ObligationKind | None = None
    due_after: Moment | None = Field(default=None, description="A day means its end.")
    due_before: Moment | None = Field(
        default=None, description="With `H-3T00:00` what falls due before the quiet period, which begins on H-3."
    )
    as_of: Moment | None = Field(
        default=None, description="What was owed at that instant; above the regency at the end of that day."
    )


class Obligation(ResponseBody):
    """Something still owed: a requirement in one region, or a commitment."""

    kind: ObligationKind
    due_at: datetime = Field(description="When the first of its units falls due.")
    days_late: int = Field(description="Whole days since it fell due; negative: days left.")
    due_judged: bool = Field(description="No source gives that due day: it is Siaga's judgement.")
    status: str = Field(
        description="For an item `not_open`, `open` or `overdue`; for a commitment `open`, `late` or `broken`."
    )
    owed_by: str = Field(description="For an item a function, or function:office; for a commitment an agency.")
    agency: str | None = Field(description="Who owes it; of a group the member. Null: no such agency is recorded.")
    agency_name: str | None
    title: Bilingual
    regions: list[RegionName]
    requirement: str | None
    commitment: str | None
    owed_to: str | None
    critical: bool
    units: int = Field(description="How many items are not done; above the regency one line covers a whole regency.")
    unknown: int = Field(description="How many of them nobody has reported.")
    link: str


class UnreportedItems(ResponseBody):
    """Items past due that an agency has to report and that nobody has reported, also those that others owe."""

    units: int
    links: list[str] = Field(description="The lines behind it, one list for each region that you see of the agency's.")
