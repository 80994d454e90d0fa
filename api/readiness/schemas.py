from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field

from api.checklists.models import AddsUpBy
from api.core.region_codes import Level
from api.core.schemas import (
    Bilingual,
    Code,
    ElectionSlug,
    Moment,
    NearDay,
    Query,
    RegionName,
    ResponseBody,
    SafeText,
    Slug,
)
from api.core.status import Assurance, Band, Status

Share = Annotated[float, Field(ge=0, le=1)]
"""Four places, cut and not rounded: 1 is said only of what is wholly done."""


class PastQuery(Query):
    election: ElectionSlug = None
    as_of: Moment | None = Field(
        default=None,
        description="As it was then, by the polling day, flags and figures of then; above the regency as it was at the "
        "end of that day. `H-8` counts from the polling day now in force.",
    )
    known_at: Moment | None = Field(default=None, description="As was recorded by then; up to one regency.")


class ExplanationQuery(PastQuery):
    category: Slug | None = Field(default=None, description="Only this category, for example LOG.")


class ReadinessQuery(ExplanationQuery):
    since: Moment | None = Field(
        default=None, description="What `change` compares with, above the regency a day; if not said, a week before."
    )
    assume: Annotated[SafeText, Field(max_length=2000, examples=["LOG-08@64.08.04:done"])] | None = Field(
        default=None,
        description="What if: LOG-08@64.08.04:done, in this region or one level below. Several with commas between.",
    )
    polling_on: NearDay | None = Field(default=None, description="What if polling day were another one.")
    depth: Annotated[int, Field(ge=0, le=1, description="1: with a line for each child; 0: without.")] = 1


class Scores(ResponseBody):
    score: Share | None = Field(description="What is unknown counts as nothing, so this is a lower bound.")
    score_of_known: Share | None = Field(description="The same of what has been reported.")
    due_score: Share | None = Field(description="The same of what has fallen due.")


class Tallied(ResponseBody):
    """Units are items that have to be answered: one for each region and requirement."""

    units: int
    known: int = Field(description="Of these, reported.")
    done: int = Field(description="Done, not disputed, and not in need of renewal.")
    overdue: int = Field(description="Reported, not done, and past due.")
    critical: int = Field(description="Overdue ones that are critical.")
    silent: int = Field(description="Past due, and nobody has reported.")
    expired: int = Field(description="Reported too long ago: they need renewing.")
    blocked: int
    disputed: int


class Reason(ResponseBody):
    code: str = Field(
        description="nothing_reported, nothing_expected, critical_overdue, children_late, low_coverage, all_done, "
        "due_undone, due_disputed, due_expired, due_silent, critical_soon, nothing_late."
    )
    says: str
    requirements: list[str] = Field(description="Those that the band hangs on.")


class RegionLine(Scores, Tallied):
    """One region's readiness in one line."""

    region: RegionName
    level: str
    polling_on: date
    days_to_polling: int | None = Field(description="Null once the election is closed.")
    h: str | None = Field(description="The day answered for, counted from polling, for example H-5.")
    band: Band
    reason: Reason
    coverage: Share | None = Field(description="How much of what is expected has been reported.")
    timeliness: Share | None = Field(description="Of what has fallen due, how much has a report that is not too old.")
    verified_share: Share | None = Field(description="Of what has been reported, how much is verified.")
    late_children: Share | None = Field(description="The share of children that are late; null up to the regency.")


class CategoryScore(Scores, Tallied):
    code: str
    title: Bilingual
    weight: int
    coverage: Share | None


class RequirementScore(Tallied):
    """What one requirement adds up to here: `value` of `target`, for example 41,204 of 43,918."""

    code: str
    title: Bilingual
    category: str
    unit: Bilingual | None = Field(description="What is counted.")
    fraction: Share | None
    adds_up_by: AddsUpBy = Field(description="By totals only where every unit's target is known from figures.")
    value: int | None = Field(description="Null: not a count.")
    target: int | None = Field(description="Null: none is known.")
    without_target: int = Field(description="Units whose target is not known.")


class LeftOut(ResponseBody):
    code: str
    why: str = Field(description="not_open: it opens later; nothing_expected: nobody has to answer it here.")


class Change(ResponseBody):
    since: datetime
    score: float | None = Field(description="How much the score has moved since then.")
    due_score: float | None


class Readiness(RegionLine):
    election: str
    revision: int = Field(description="Two equal ones mean the same state.")
    evaluated_at: datetime = Field(description="Nothing has changed by time alone since this instant.")
    changes_at: datetime | None = Field(description="When it next will; null: never.")
    closed: bool
    assumed: bool = Field(description="True: an answer to what if. Nothing was written.")
    summary: str = Field(description="Two sentences to read out on the telephone.")
    change: Change
    by_status: dict[Status, int]
    by_assurance: dict[Assurance, int]
    categories: list[CategoryScore]
    requirements: list[RequirementScore]
    left_out: list[LeftOut] = Field(description="What is in no sum, and why.")
    children: list[RegionLine]


class TrendQuery(Query):
    election: ElectionSlug = None
    category: Slug | None = Field(default=None, description="Only this category, for example LOG.")
    first: Moment | None = Field(
        default=None, alias="from", description="The first day, for example H-60; if not said, a month before `to`."
    )
    last: Moment | None = Field(default=None, alias="to", description="The last day; today, if not said or later.")


class EndOfDay(ResponseBody):
    on: date
    h: str = Field(description="The day, counted from polling.")
    evaluated_at: datetime = Field(description="The end of that day; today, the instant that answers of now speak of.")


class TrendDay(Scores, Tallied, EndOfDay):
    """How the region stood as its local day ended."""

    coverage: Share | None
    timeliness: Share | None
    verified_share: Share | None


class Trend(ResponseBody):
    ROWS: ClassVar = "days"

    election: str
    region: RegionName
    revision: int
    evaluated_at: datetime
    changes_at: datetime | None = Field(description="When the last day will differ by time alone; null: never.")
    closed: bool
    days: list[TrendDay]


class TableQuery(Query):
    election: ElectionSlug = None
    within: Code | None = Field(default=None, description="This region and what is below it; else the token's own.")
    level: Level | None = Field(
        default=None, description="Only regions of this level: the region's own, its children's, or regency."
    )


class TableRow(ResponseBody):
    """One region, flat: beside these a column for each category, by its code, with its score."""

    model_config = ConfigDict(extra="allow")

    election: str
    region: str
    region_kind: str
    region_name: str
    level: str
    band: Band
    score: Share | None
    due_score: Share | None
    coverage: Share | None
    units: int
    known: int
    overdue: int
    critical: int
    silent: int
