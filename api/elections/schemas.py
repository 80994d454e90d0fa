from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field, Strict

from api.core.provenance import Origin
from api.core.region_codes import VotingLevel
from api.core.schemas import (
    Bilingual,
    BilingualInput,
    CitedBody,
    FileText,
    Instant,
    Moment,
    NewSlug,
    Note,
    PlanningDay,
    Provenance,
    Query,
    RegionCode,
    RequestBody,
    ResponseBody,
    Slug,
)
from api.elections.models import Contest, ElectionKind


class CalendarQuery(Query):
    as_of: Moment | None = None


class ElectionBrief(ResponseBody):
    slug: str
    title: Bilingual
    kind: ElectionKind
    polling_on: date
    is_default: bool = Field(description="The election that answers are about where a request names none.")
    follows: str | None = Field(description="A re-vote follows the election whose vote it repeats.")
    closed_at: datetime | None = Field(description="Answers are as of this instant; null: open.")


class CalendarStage(ResponseBody):
    slug: str
    title: Bilingual
    starts_on: date | None
    ends_on: date | None
    starts_h: str | None = Field(description="The first day counted from polling day, for example H-63.")
    ends_h: str | None
    source: str
    paragraph: str | None
    origin: Origin
    note: FileText | None


class BallotCounts(ResponseBody):
    """How many regions vote for each office."""

    governor: int
    regent: int
    mayor: int
    total: int


class LevelCount(ResponseBody):
    level: str
    regions: int


class ElectionOut(ElectionBrief):
    h_today: str | None = Field(
        description="Today as days from polling, in Jakarta's zone; null once closed, unless `as_of` is given."
    )
    template: str | None = Field(description="The checklist's template; null: no checklist here.")
    template_version: int | None
    regions_on: date | None = Field(description="The day whose tree of regions this election pins.")
    expected: list[LevelCount] = Field(description="How many regions of each level take part.")
    ballots: BallotCounts
    stages: list[CalendarStage]
    note: FileText | None
    provenance: list[Provenance]


class NewBallot(RequestBody):
    """Which regions vote for an office: all of a level, all but some, or only some."""

    office: Contest
    level: VotingLevel = Field(description="regency takes in cities.")
    but: Annotated[list[RegionCode], Field(max_length=600)] = []
    only: Annotated[list[RegionCode], Field(max_length=600)] = []


class NewStage(RequestBody):
    """A stage of the calendar with its days. A stage that exists already by this slug gets these days."""

    slug: NewSlug
    title: BilingualInput
    starts_on: PlanningDay | None = None
    ends_on: PlanningDay | None = None

    def columns(self) -> dict[str, Any]:
        return {**self.model_dump(exclude={"title"}), "title_id": self.title.id, "title_en": self.title.en}


Stages = Annotated[list[NewStage], Field(max_length=100)]


class NewElection(CitedBody):
    """An election ahead. Adding it pins its tree of regions."""

    slug: NewSlug
    title: BilingualInput
    kind: ElectionKind
    polling_on: PlanningDay = Field(description="After today.")
    follows: Slug | None = Field(default=None, description="Of a re-vote: the election whose vote it repeats.")
    template: Slug | None = Field(default=None, description="The checklist's template; null: no checklist here.")
    template_version: Annotated[int, Strict(), Field(ge=1, le=10_000)] | None = Field(
        default=None, description="Left out: the newest."
    )
    regions_on: PlanningDay | None = Field(
        default=None, description="The day whose tree of regions it pins. Left out: polling day."
    )
    within: Annotated[list[RegionCode], Field(max_length=600)] = Field(
        default=[], description="If only a part of the country votes: these regions, and those above and below them."
    )
    ballots: Annotated[list[NewBallot], Field(min_length=1, max_length=10)]
    stages: Stages = []


class ElectionChange(CitedBody):
    """Fields that are left out stay as they are. `note` is the note of the election."""

    title: BilingualInput | None = Field(default=None, description="Null or left out: it stays as it is.")
    stages: Annotated[Stages, Field(min_length=1)] = Field(default_factory=list)
    closed_at: Instant | None = Field(
        default=None,
        description="Closes an open election: not in the future, and not before the last due date or observation. "
        "Null opens a closed one again, which takes a `note`.",
    )


class PollingDayQuery(CalendarQuery):
    region: RegionCode | None = Field(default=None, description="Only decisions for this region and those above it.")


class NewPollingDay(RequestBody):
    """A decision, before the vote, that a region votes on another day."""

    region: RegionCode = Field(description="A regency or city, a province, or ID. Everything below it follows.")
    polling_on: PlanningDay = Field(description="The new polling day, after today.")
    decided_at: Instant | None = Field(default=None, description="When it was decided. Left out: now.")
    source: Slug = Field(description="The source of the decision: an id of GET /v1/sources.", examples=["S0"])
    note: Note | None = Field(default=None, description="Why.")


class PollingDayOut(ResponseBody):
    entry: str = Field(description="Ledger and number of the entry in the history.")
    region: str
    polling_on: date
    was_on: date = Field(description="The polling day of this region before the decision.")
    decided_at: datetime
    recorded_at: datetime
    source: str
    note: FileText | None
    in_force: bool = Field(
        description="Whether it is in force in its region at the instant asked for: a later decision for that region "
        "ends it. A region below may have a decision of its own."
    )


class PollingDays(ResponseBody):
    election: str
    region: str
    polling_on: date = Field(description="The day in force in this region at the instant asked for.")
    items: list[PollingDayOut]
