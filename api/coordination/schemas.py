"""Bodies and parameters that several kinds of records share."""

from datetime import date
from typing import Annotated

from pydantic import Field

from api.core.schemas import ElectionFilter, Moment, Query, RegionCode, ResponseBody, Slug
from api.http.paging import PageQuery
from api.reporting.updates.schemas import ReportWarning

AsOf = Annotated[Moment | None, Field(description="What was known by then; a day means its end.")]
Entries = Annotated[list[str], Field(description="Its places in the history.")]
EntryPerRegion = Annotated[
    list[str],
    Field(description="Its places in the history: one for each region concerned, in the ledger of its regency."),
]


class AsOfQuery(Query):
    as_of: AsOf = None


class RegionalRecordQuery(PageQuery):
    """Filters of lists of statements and risks."""

    election: ElectionFilter = None
    region: RegionCode | None = None
    within: RegionCode | None = Field(default=None, description="This region and everything below it.")
    category: Slug | None = None


class Mistakable(ResponseBody):
    """A state that may have been recorded by mistake."""

    mistaken_on: date | None = Field(
        description="From this day on it counts no longer: it was written by mistake. Null: it counts."
    )
    mistake: str | None = Field(description="What was said of the mistake.")


class RequirementLinkOut(ResponseBody):
    """The requirement that this speaks for, as stated; it is never counted as a report."""

    election: str
    region: str
    requirement: str


class WriteReceipt(ResponseBody):
    """What a write answers beside the record itself."""

    entries: EntryPerRegion
    warnings: list[ReportWarning]
