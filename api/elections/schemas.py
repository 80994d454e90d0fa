from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field, Strict

from api.core.provenance import Origin
from api.core.schemas import (
    Bilingual,
    BothLanguages,
    CitedBody,
    Code,
    Instant,
    Moment,
    NearDay,
    NewSlug,
    Note,
    Provenance,
    Query,
    RequestBody,
    ResponseBody,
    Slug,
)
from api.elections.models import Contest, ElectionKind


class ElectionQuery(Query):
    as_of: Moment | None = None


class ElectionBrief(ResponseBody):
    slug: str
    title: Bilingual
    kind: ElectionKind
    polling_on: date
    is_default: bool = Field(description="Answers where no `election` is named.")
    follows: str | None = Field(description="A re-vote follows the election whose vote it repeats.")
    closed_at: datetime | None = Field(description="Answers are as of this instant; null: open.")


class StageOut(ResponseBody):
    slug: str
    title: Bilingual
    starts_on: date | None
    ends_on: date | None
    starts_h: str | None = Field(description="The first day counted from polling day, for example H-63.")
    ends_h: str | None
    source: str
    paragraph: str | None
    origin: Origin
    note: str | None


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
    stages: list[StageOut]
    note: str | None
    provenance: list[Provenance]


class NewBallot(RequestBody):
    """Which regions vote for an office: all of a level, all but some, or only some."""

    office: Contest
    level: Literal["province", "regency"] = Field(description="regency takes in cities.")
    but: Annotated[list[Code], Field(max_length=600)] = []
    only: Annotated[list[Code], Field(max_length=600)] = []


class NewStage(RequestBody):
    """A stage of the calendar with its days. One that is known by its slug is given these days."""

    slug: NewSlug
    title: BothLanguages
    starts_on: NearDay | None = None
    ends_on: NearDay | None = None


Stages = Annotated[list[NewStage], Field(max_length=100)]


class NewElection(CitedBody):
    """An election ahead. Its tree of regions is pinned as it is added."""

    slug: NewSlug
    title: BothLanguages
    kind: ElectionKind
    polling_on: NearDay = Field(description="After today.")
    follows: Slug | None = Field(default=None, description="Of a re-vote: the election whose vote it repeats.")
    template: Slug | None = Field(default=None, description="The checklist's template; null: no checklist here.")
    template_version: Annotated[int, Strict(), Field(ge=1, le=10_000)] | None = Field(
        default=None, description="The newest, if not said."
    )
    regions_on: NearDay | None = Field(default=None, description="The day whose tree it pins; polling day.")
    within: Annotated[list[Code], Field(max_length=600)] = Field(
        default=[], description="Of a vote in a few regions: these, and what lies above and below."
    )
    ballots: Annotated[list[NewBallot], Field(min_length=1, max_length=10)]
    stages: Stages = []


class ElectionChange(CitedBody):
    """What is left out stays as it is. `note` is the election's own; what it was stays in the history."""

    title: BothLanguages | None = Field(default=None, description="Null or left out: as it is.")
    stages: Annotated[Stages, Field(min_length=1)] = Field(default_factory=list)
    closed_at: Instant | None = Field(
        default=None,
        description="Closes an open election: not ahead of now, and after all that fell due and was observed. "
        "Null opens a closed one again, which takes a `note`.",
    )


class PollingDayQuery(ElectionQuery):
    region: Code | None = Field(default=None, description="Only the decisions that bear on this region.")


class NewPollingDay(RequestBody):
    """A decision, before the vote, that a region votes on another day."""

    region: Code = Field(description="A regency or city, a province, or ID; all below it follows.")
    polling_on: NearDay = Field(description="The new polling day, after today.")
    decided_at: Instant | None = Field(default=None, description="When it was decided; now, if not said.")
    source: Slug = Field(description="The source that says so: an id of GET /v1/sources.", examples=["S0"])
    note: Note | None = Field(default=None, description="Why.")


class PollingDayOut(ResponseBody):
    entry: str = Field(description="Its place in the history: ledger and number.")
    region: str
    polling_on: date
    was_on: date = Field(description="The day that held in this region until then.")
    decided_at: datetime
    recorded_at: datetime
    source: str
    note: str | None
    in_force: bool = Field(
        description="Whether it holds in its region at the instant asked for: a later decision there ends it. "
        "Below, a region's own decision comes first."
    )


class PollingDays(ResponseBody):
    election: str
    region: str
    polling_on: date = Field(description="The day in force in this region at the instant asked for.")
    items: list[PollingDayOut]
