from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field

from api.checklists.models import AddsUpBy
from api.core.region_codes import Level
from api.core.schemas import (
    Bilingual,
    ElectionSlug,
    Moment,
    PlanningDay,
    Query,
    RegionCode,
    RegionName,
    ResponseBody,
    SafeText,
    Slug,
)
from api.core.status import Assurance, Band, Status
from api.http.paging import Format, MapFormat, PageQuery

Share = Annotated[float, Field(ge=0, le=1)]
"""Four decimal places, truncated and not rounded: 1 means wholly done."""


class EvaluationQuery(Query):
    election: ElectionSlug = None
    as_of: Moment | None = Field(
        default=None,
        description="As it was at that instant, by the polling day, flags and figures in force then; above the regency "
        "as it was at the end of that day. `H-8` counts from the polling day now in force.",
    )
    known_at: Moment | None = Field(
        default=None, description="By what had been recorded by then; for one regency or a region below one."
    )


class ExplanationQuery(EvaluationQuery):
    category: Slug | None = Field(default=None, description="Only this category, for example LOG.")


class ReadinessQuery(ExplanationQuery):
    since: Moment | None = Field(
        default=None,
        description="What `change` compares with, above the regency a day; by default a week before. A day is compared "
        "as it stood at its end in the region, as with `as_of`.",
    )
    assume: Annotated[SafeText, Field(max_length=2000, examples=["LOG-08@64.08.04:done"])] | None = Field(
        default=None,
        description="Statuses to assume in this region or one level below, for example LOG-08@64.08.04:done. "
        "Separate several with commas.",
    )
    polling_on: PlanningDay | None = Field(default=None, description="A polling day to assume.")
    depth: Annotated[int, Field(ge=0, le=1, description="1: with a line for each child; 0: without.")] = 1
    categories: bool = Field(default=False, description="Whether the lines of the children have their categories too.")


class ScoreFields(ResponseBody):
    score: Share | None = Field(description="Unknown units count as not done, so this is a lower bound.")
    score_of_known: Share | None = Field(description="The score of the reported units alone.")
    due_score: Share | None = Field(description="The score of the units that are past due.")


class UnitCountFields(ResponseBody):
    """A unit is an item that has to be answered: one requirement in one region."""

    units: int
    known: int = Field(description="How many of these are reported.")
    done: int = Field(description="Done, not disputed, and not in need of renewal.")
    overdue: int = Field(description="Reported, not done, and past due.")
    critical: int = Field(description="How many of the overdue ones are critical.")
    silent: int = Field(description="Past due, and nobody has reported.")
    expired: int = Field(description="Reported too long ago: the report needs renewing.")
    blocked: int
    disputed: int


class Reason(ResponseBody):
    code: str = Field(
        description="nothing_reported, nothing_expected, critical_overdue, children_late, low_coverage, all_done, "
        "due_undone, due_disputed, due_expired, due_silent, critical_soon, nothing_late."
    )
    says: str
    requirements: list[str] = Field(description="The requirements that decided the band.")


class RegionLine(ScoreFields, UnitCountFields):
    """The readiness of one region in one line."""

    region: RegionName
    level: str
    polling_on: date
    days_to_polling: int | None = Field(description="Null once the election is closed.")
    h: str | None = Field(description="The day of the answer, counted from polling day, for example H-5.")
    band: Band
    reason: Reason
    coverage: Share | None = Field(description="The share of the expected units that are reported.")
    timeliness: Share | None = Field(description="The share of the units past due whose report is not too old.")
    verified_share: Share | None = Field(description="The share of the reported units that are verified.")
    late_children: Share | None = Field(
        description="The share of children that are late; null for a regency and below."
    )


class ChildLine(RegionLine):
    categories: dict[str, Share | None] | None = Field(
        description="The score of each category by its code, if `categories` asks for it."
    )


class CategoryScore(ScoreFields, UnitCountFields):
    code: str
    title: Bilingual
    weight: int
    coverage: Share | None


class RequirementScore(UnitCountFields):
    """What one requirement adds up to here: `value` of `target`, for example 41,204 of 43,918."""

    code: str
    title: Bilingual
    category: str
    unit: Bilingual | None = Field(description="What is counted.")
    fraction: Share | None
    adds_up_by: AddsUpBy = Field(description="By totals only where the target of every unit is known from figures.")
    value: int | None = Field(description="Null: nothing is counted, or nothing is reported.")
    target: int | None = Field(description="Null: none is known.")
    without_target: int = Field(description="Units whose target is not known.")


class LeftOut(ResponseBody):
    code: str
    why: str = Field(description="not_open: it opens later; nothing_expected: nobody has to answer it here.")


class Change(ResponseBody):
    since: datetime
    score: float | None = Field(description="How much the score has changed since then.")
    due_score: float | None


class Readiness(RegionLine):
    election: str
    revision: int = Field(description="Equal revisions mean the same state.")
    evaluated_at: datetime = Field(description="Since this instant, time alone has changed nothing.")
    changes_at: datetime | None = Field(description="When time alone will next change something; null: never.")
    closed: bool
    assumed: bool = Field(description="True: the answer to a what-if question. Nothing was stored.")
    summary: str = Field(description="Two sentences, for example to read out on the telephone.")
    change: Change
    by_status: dict[Status, int]
    by_assurance: dict[Assurance, int]
    categories: list[CategoryScore]
    requirements: list[RequirementScore]
    left_out: list[LeftOut] = Field(description="Requirements that no sum includes, and why.")
    ancestors: list[RegionName] = Field(
        description="From the nation down to the parent, by name only: your token may not cover them."
    )
    children: list[ChildLine]


class TrendQuery(Query):
    election: ElectionSlug = None
    category: Slug | None = Field(default=None, description="Only this category, for example LOG.")
    first: Moment | None = Field(
        default=None, alias="from", description="The first day, for example H-60; by default a month before `to`."
    )
    last: Moment | None = Field(
        default=None, alias="to", description="The last day; today by default, and at the latest."
    )


class EndOfDay(ResponseBody):
    on: date
    h: str = Field(description="The day, counted from polling day.")
    evaluated_at: datetime = Field(
        description="The end of that day; for today, the instant that answers about the present describe."
    )


class TrendDay(ScoreFields, UnitCountFields, EndOfDay):
    """How the region stood at the end of its local day."""

    coverage: Share | None
    timeliness: Share | None
    verified_share: Share | None


class Trend(ResponseBody):
    ROWS_FIELD: ClassVar = "days"

    election: str
    region: RegionName
    revision: int
    evaluated_at: datetime
    changes_at: datetime | None = Field(description="When time alone will change the last day; null: never.")
    closed: bool
    days: list[TrendDay]


class SeriesQuery(Query):
    election: ElectionSlug = None
    first: Moment | None = Field(
        default=None, alias="from", description="The first day, for example H-60; by default 29 days before `to`."
    )
    last: Moment | None = Field(
        default=None, alias="to", description="The last day; today by default, and at the latest."
    )
    categories: bool = Field(default=False, description="Whether the scores of the categories are in it too.")


class RegionSeriesOut(ResponseBody):
    """One region: each list has a value for each of the `days`. Null: there is none, or the day has not begun there."""

    region: str
    name: str
    band: list[Band | None]
    score: list[Share | None]
    due_score: list[Share | None]
    coverage: list[Share | None]
    reported: list[int | None] = Field(description="How many of the items were reported.")
    items: list[int | None] = Field(description="How many items were expected: `units` in other answers.")
    silent: list[int | None] = Field(description="How many items were past due, and nobody had reported them.")
    categories: dict[str, list[Share | None]] | None = Field(
        description="The score of each category by its code, if `categories` asks for it."
    )


class ReadinessSeries(ResponseBody):
    election: str
    region: str
    revision: int
    evaluated_at: datetime
    changes_at: datetime | None = Field(description="When time alone will change the last day; null: never.")
    closed: bool
    first: date = Field(serialization_alias="from", description="The first of the days.")
    last: date = Field(serialization_alias="to", description="The last of the days.")
    days: list[date]
    series: list[RegionSeriesOut] = Field(description="The region itself, then its children by code.")


class TableQuery(PageQuery):
    format: Format | MapFormat | None = Field(  # type: ignore[assignment]  # this table has one form more than others
        default=None,
        description="All of it as a file; `geojson` has each region with its outline, which is indicative, for maps.",
    )
    election: ElectionSlug = None
    within: RegionCode | None = Field(
        default=None, description="This region and what is below it; by default the regions of the token."
    )
    level: Level | None = Field(
        default=None,
        description="Only regions of this level: the level of the region itself, of its children, or regency.",
    )


class TableRow(ResponseBody):
    """One region as a flat row, with a further column for each category: named by its code, with its score."""

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
