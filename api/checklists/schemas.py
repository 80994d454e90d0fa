from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from api.checklists.models import AddsUpBy, Evidence, Measure
from api.checklists.template_file import CategoryRow, RequirementRow
from api.core.region_codes import Level
from api.core.schemas import (
    Bilingual,
    BilingualInput,
    CitedBody,
    ElectionSlug,
    FileText,
    Notice,
    Provenance,
    Query,
    RegionCode,
    RegionName,
    ResponseBody,
    Slug,
)
from api.core.status import Assurance, StatedStatus, Status
from api.http.paging import PageQuery
from api.reference.regions.models import FigureKind, Flag


class ElectionQuery(Query):
    election: ElectionSlug = None


class RequirementQuery(ElectionQuery, PageQuery):
    category: Slug | None = None
    level: Level | None = Field(default=None, description="Only those answered at this level.")
    owed_by: Slug | None = Field(default=None, description="A function, or function:office.")
    critical: bool | None = None


class LadderStageOut(ResponseBody):
    slug: str
    title: Bilingual


class RequirementBrief(ResponseBody):
    code: str
    title: Bilingual
    owed_by: str = Field(description="The one function that owes it, or function:office.")
    measure: Measure
    unit: Bilingual | None = Field(description="What is counted.")
    critical: bool
    weight: int


def _is_left_out(value: object) -> bool:
    return not value


class TargetTermOut(ResponseBody):
    """A term of a target: a factor times a figure, times the value of a requirement, or alone."""

    factor: str
    figure: Annotated[FigureKind | None, Field(exclude_if=_is_left_out)] = None
    requirement: Annotated[str | None, Field(exclude_if=_is_left_out)] = None
    ballots: Annotated[bool, Field(exclude_if=_is_left_out)] = False


class DueIfOut(ResponseBody):
    """The due day of a requirement where a region has a flag."""

    flag: Flag
    due: int


class RequirementOut(RequirementBrief):
    """One line of the checklist: one measure, one number, one owner. Days are counted from polling day."""

    line: str = Field(description="The line of the trade's own list that it belongs to.")
    category: str
    levels: list[str] = Field(description="The levels at which it is answered.")
    ballot: str | None = Field(description="Exists only where this is voted: governor or regent_mayor.")
    assisted_by: list[str]
    reported_by: list[str] = Field(description="Who may report it.")
    verified_by: list[str] = Field(description="Who usually verifies it.")
    target: list[TargetTermOut] = Field(description="Terms that add up; for a count alone.")
    target_reported: bool = Field(description="The office sends the target with the value.")
    adds_up_by: AddsUpBy = Field(description="Above one unit: by totals (Σ value ÷ Σ target) or by units.")
    stages: list[LadderStageOut] = Field(description="The ladder, in order.")
    done_from: str | None
    done_until: str | None
    opens: int
    opens_time: str
    due: int
    due_time: str
    due_if: list[DueIfOut] = Field(description="Another due day where a region has a flag.")
    until: int | None
    good_for_days: int | None = Field(description="A report is good for so many days; then it must be made again.")
    applies_if: str | None = Field(description="Only where the region, or one below it, has this flag.")
    critical_if: str | None
    evidence: Evidence
    restricted: bool
    depends_on: list[str]
    basis: Bilingual | None
    sourced: FileText | None
    judgement: list[str] = Field(description="Which of these values are judgement and not sourced.")


class NewTemplateVersion(CitedBody):
    """The whole checklist in its new version: categories and requirements as in `template*.toml`."""

    title: BilingualInput
    categories: Annotated[list[CategoryRow], Field(min_length=1, max_length=100)]
    requirements: Annotated[list[RequirementRow], Field(min_length=1, max_length=1000)]


class AddedTemplateVersion(ResponseBody):
    election: str
    template: str
    version: int
    requirements: int = Field(description="How many there are: GET /v1/requirements lists them.")


class RefKind(StrEnum):
    """What the public record mentions a requirement in."""

    STATEMENT = "statement"
    COORDINATION_EVENT = "coordination_event"
    AGREEMENT = "agreement"


class MentionSource(Provenance):
    """One place where a source gives what is mentioned, or what links it to the requirement.

    `field` is empty for what is mentioned, `state` for the state of an event or agreement, and `requirements` or
    `fulfils` for the link.
    """

    paid: bool | None = Field(description="Whether the source is marked as paid content; null: not known.")


class Mention(ResponseBody):
    """An entry of the public record about this requirement, here or in a region above. It is shown, never counted."""

    kind: RefKind
    id: str
    election: str = Field(description="The election that it was about.")
    region: str = Field(description="About which region it was said.")
    text: Bilingual = Field(description="A statement in neutral words; the title of an event or agreement.")
    said_by: str | None = Field(description="Of a statement: an official's id.")
    said_by_name: str | None
    agency: str | None = Field(description="Of a statement: the speaker's agency.")
    agency_name: str | None
    status: StatedStatus | None = Field(
        description="Null: a request, a principle, a promise, or too unsure to give a status."
    )
    stage: str | None
    on: date | None = Field(description="Of a statement the day it was said.")
    sources: list[MentionSource] = Field(description="Where it is known from, and what links it to the requirement.")


class StatedAbove(ResponseBody):
    """The status that the public record gives the nearest region above. It says nothing about the region below."""

    region: str
    kind: RefKind = Field(description="The kind of the mention that gives the status.")
    id: str = Field(description="The id of that mention.")
    status: StatedStatus
    stage: str | None
    on: date | None


class Stated(ResponseBody):
    """What the public record says about a requirement.

    `status` is about this region itself. The earliest act gives it, which is an event that was held or an agreement
    that was signed; where there is none, the latest statement or plan does.
    """

    status: StatedStatus | None = Field(description="Null: nothing gives this region itself a status.")
    kind: RefKind | None = Field(description="The kind of the mention that gives the status.")
    id: str | None = Field(description="The id of that mention.")
    stage: str | None
    on: date | None = Field(description="The day of the act. Of a statement or plan the day it was made.")
    done_on: date | None = Field(
        description="The day of the act, if it was for this election and its day is known. Null for what was only "
        "said: nobody said on which day it was done."
    )
    days_late: int | None = Field(
        default=None, description="Days from the due day to `done_on`; negative before it was due."
    )
    above: StatedAbove | None = Field(description="What is stated of the nearest region above, where anything is.")
    mentions: list[Mention]


class TargetOut(ResponseBody):
    value: int | None
    moved_at: datetime | None = Field(
        default=None, description="When another figure changed it after the report; null: it is the one of the report."
    )
    why: str | None = Field(description="Why there is none: no_figure, reported_with_the_value, awaits_another_…")


class ChecklistLine(RequirementBrief):
    """One item: the state of one requirement in one region."""

    status: Status
    assurance: Assurance
    value: int | None
    target: TargetOut | None = Field(description="Null: not a count.")
    expected: bool = Field(description="False where there is nothing to count.")
    stage: str | None
    observed_at: datetime | None
    opens_at: datetime
    due_at: datetime = Field(description="An instant; `due_h` says it in days from polling.")
    due_h: str
    due_judged: bool = Field(description="No source gives this due day: it is Siaga's judgement.")
    renew_until: datetime | None = Field(description="Until then it must be reported again from time to time.")
    good_for_days: int | None
    overdue: bool = Field(description="Reported, not done, and past due.")
    silent: bool = Field(description="Past due and nobody has reported.")
    expired: bool = Field(description="The report is too old and must be made again.")
    depends_on: list[str]
    stated: Stated | None


class EvaluatedAsOf(ResponseBody):
    """The instant that an answer is for."""

    evaluated_at: datetime | None = Field(
        description="`as_of`, and no later than the close of the election; null: as it is now."
    )
    known_at: datetime | None = Field(description="Only what had been recorded by then is in it; null: all of it.")
    recorded_since: datetime | None = Field(
        description="When the ledger of this region got its first entry; null: it has none yet."
    )
    notices: list[Notice] = Field(description="`nothing_recorded_before`: the moment asked for lies before that.")


class OneItem(ChecklistLine, EvaluatedAsOf):
    """One item, and the instant that the answer is for."""


class RollUp(RequirementBrief):
    """A requirement that is answered below this region: how many regions answer it, and what they add up to."""

    levels: list[str] = Field(description="The levels below that answer.")
    units: int = Field(description="How many regions must answer.")
    reported: int
    by_status: dict[Status, int]
    target: int | None = Field(description="Sum of the targets that are known; null: not a count, or none known.")
    without_figure: int = Field(description="Units whose target is not known because a figure is missing.")
    stated: Stated | None


class CategoryLines(ResponseBody):
    code: str
    title: Bilingual
    weight: int
    items: list[ChecklistLine]
    roll_ups: list[RollUp]


class ChecklistCounts(ResponseBody):
    items: int = Field(description="Items expected of this region itself.")
    by_status: dict[Status, int]
    silent: int
    overdue: int
    below: int | None = Field(description="Units expected below this region; null: roll-ups were left out.")
    below_reported: int | None
    stated: int = Field(description="Requirements listed here that have a stated status of this region itself.")


class Checklist(EvaluatedAsOf):
    election: str
    region: RegionName
    level: str
    timezone: str
    polling_on: date
    h: str | None = Field(description="The day answered for, counted from polling; null once closed.")
    closed: bool = Field(description="Whether the election was closed at that moment.")
    counts: ChecklistCounts
    categories: list[CategoryLines]


class ChecklistQuery(ElectionQuery, PageQuery):
    within: RegionCode | None = None
    level: Level | None = None


class ChecklistBrief(ResponseBody):
    election: str
    region: RegionName
    level: str
    timezone: str
    polling_on: date
    items: int = Field(description="Items expected of this region itself.")
    reported: int
