from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from api.core.provenance import Origin
from api.core.schemas import Bilingual, ElectionSlug, NearDay, Query, RegionName, ResponseBody
from api.core.status import Band


class ReportQuery(Query):
    election: ElectionSlug = None
    on: NearDay | None = Field(
        default=None, description="The local day that it speaks of, as it ended; today, if not said or later."
    )
    since: NearDay | None = Field(default=None, description="What it is compared with: 7 days before, if not said.")


class Figure(ResponseBody):
    """A number, and where the same number is answered."""

    value: int | float
    link: str
    at: str = Field(description="Where in that answer it stands: a JSON pointer.", examples=["/units"])


class Topic(ResponseBody):
    requirement: str
    title: Bilingual


class Office(ResponseBody):
    """An agency that something falls to: of the requirement's function the one that sits nearest."""

    agency: str | None = Field(description="Null: there is no record of one; then `function` says whose it is.")
    name: str | None
    function: str
    duty_contact: str | None = Field(description="Whom to call.")


class LateOffice(Office):
    critical: Figure | None
    others: Figure | None
    what: list[Topic] = Field(description="What is late, the gravest first.")


class SilentOffice(Office):
    items: Figure


class Late(ResponseBody):
    link: str = Field(description="Line by line, with all else that needs attention.")
    overdue: Figure
    critical: Figure = Field(description="How many of them are critical.")
    offices: list[LateOffice]


class Silent(ResponseBody):
    link: str = Field(description="Line by line.")
    items: Figure
    offices: list[SilentOffice]


class HappeningKind(StrEnum):
    EVENT = "event"
    AGREEMENT = "agreement"


class Happening(ResponseBody):
    """An event or an agreement: announced, not confirmed, or come to pass since the day compared with."""

    kind: HappeningKind
    id: str
    title: Bilingual
    state: str
    on: date | None
    venue: str | None
    planned_on: date | None
    planned_venue: str | None
    unconfirmed: bool
    origin: Origin | None = Field(description="`external`: other sources than the parties' own say so.")
    requirement: str | None = Field(description="What it speaks for.")
    days_late: Figure | None = Field(description="Days after that fell due.")
    link: str
    says: str


class Promise(ResponseBody):
    id: str
    title: Bilingual
    status: str
    owed_by: str
    owed_by_name: str
    duty_contact: str | None
    due_at: datetime
    due_on: date
    days_late: Figure
    link: str


class Promises(ResponseBody):
    """Commitments that fell due between the two days, and what became of them."""

    link: str
    counts: dict[str, Figure]
    commitments: list[Promise]


class DueItem(ResponseBody):
    """A requirement that falls due and is not done everywhere."""

    requirement: str
    title: Bilingual
    owed_by: str
    critical: bool
    due_on: date
    done: Figure | None = Field(description="Null: it has not opened yet.")
    known: Figure | None = Field(description="Of the units, reported: what is unknown is not undone.")
    units: Figure | None
    stated_link: str | None = Field(
        description="Where it stands that it was said in public to be done; that is never counted."
    )


class Ahead(ResponseBody):
    """Within the seven days after."""

    link: str
    until: date
    requirements: list[DueItem]
    commitments: list[Promise]


class Decision(ResponseBody):
    """Something asked of whoever the report is read to."""

    code: str = Field(
        description="finish_critical, confirm_event, settle_disputes, remove_obstacles, keep_commitment, "
        "report_silent or finish_late."
    )
    says: str
    link: str


class SituationReport(ResponseBody):
    """What a leader has to know of a region in a minute."""

    election: str
    election_title: Bilingual
    region: RegionName
    on: date
    since: date
    h: str = Field(description="The day, counted from polling.")
    evaluated_at: datetime
    recorded_since: datetime | None = Field(
        description="When the first deed was recorded in the region's ledger; the report tells earlier days by what is "
        "known today. Null: none yet."
    )
    simulated: bool = Field(description="True: an exercise; every report in it is invented.")
    headline: str = Field(description="One sentence: how it stands, why, and what has changed.")
    band: Band
    score: Figure | None = Field(description="What is unknown counts as nothing. Null: nobody has reported.")
    change: Figure | None = Field(description="How much the score has moved. Null: there is none to compare with.")
    late: Late
    silent: Silent
    coordination: list[Happening]
    promises: Promises
    ahead: Ahead
    decisions: list[Decision] = Field(description="At most three.")
