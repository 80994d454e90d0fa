from datetime import date, datetime

from pydantic import Field

from api.elections.models import ElectionKind
from api.provenance import Origin
from api.schema import Bilingual, Moment, Provenance, Query, ResponseBody


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
