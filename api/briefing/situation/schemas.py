from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from api.coordination.statements.models import Claim
from api.core.provenance import Origin
from api.core.schemas import Bilingual, ElectionSlug, PlanningDay, Query, RegionName, ResponseBody
from api.core.status import Band


class ReportQuery(Query):
    election: ElectionSlug = None
    on: PlanningDay | None = Field(
        default=None,
        description="The local day that the report describes, as of its end; today by default and at most.",
    )
    since: PlanningDay | None = Field(
        default=None, description="This day is compared as it stood at its end in the region; default: 7 days before."
    )


class LinkedNumber(ResponseBody):
    """A number, and the address that answers the same number."""

    value: int | float
    link: str
    at: str = Field(description="The place of the number in that answer: a JSON pointer.", examples=["/units"])


class Topic(ResponseBody):
    requirement: str
    title: Bilingual


class ResponsibleOffice(ResponseBody):
    """The agency that owes something: the nearest one of the requirement's function."""

    agency: str | None = Field(description="Null: none is recorded; then `function` says whose it is.")
    name: str | None
    function: str
    duty_contact: str | None = Field(description="Whom to call.")


class LateOffice(ResponsibleOffice):
    critical: LinkedNumber | None
    others: LinkedNumber | None
    what: list[Topic] = Field(description="What is late, the gravest first.")


class SilentOffice(ResponsibleOffice):
    items: LinkedNumber


class LateSection(ResponseBody):
    link: str = Field(description="The list, line by line, with everything else that needs attention.")
    overdue: LinkedNumber
    critical: LinkedNumber = Field(description="How many of them are critical.")
    offices: list[LateOffice]


class SilentSection(ResponseBody):
    link: str = Field(description="The list, line by line.")
    items: LinkedNumber
    offices: list[SilentOffice]


class PublicClaim(ResponseBody):
    """What somebody said in public. It is never counted as a report."""

    id: str
    text: Bilingual
    region: str
    requirements: list[str]
    claim: Claim
    said_by: str | None = Field(description="Who said it, by name.")
    agency: str | None = Field(description="The name of the agency that said it.")
    said_on: date | None


class PublicClaims(ResponseBody):
    link: str
    claims: list[PublicClaim] = Field(description="What was said of how things are, the latest first.")


class NamedRisk(ResponseBody):
    id: str
    text: Bilingual
    region: str
    category: str | None
    severity: str | None = Field(description="As a source gives it; null: none does.")
    named_by: str | None = Field(description="Who named it, by name.")
    owner: str | None = Field(description="The agency that deals with it; null: none is recorded.")
    named_on: date | None
    link: str


class NamedRisks(ResponseBody):
    link: str
    risks: list[NamedRisk] = Field(description="The latest first.")


class CoordinationKind(StrEnum):
    """What a line of the situation report is about."""

    EVENT = "event"
    AGREEMENT = "agreement"


class CoordinationNews(ResponseBody):
    """An event or an agreement that is announced, not confirmed, or happened since the day compared with."""

    kind: CoordinationKind
    id: str
    title: Bilingual
    state: str
    on: date | None
    venue: str | None
    planned_on: date | None
    planned_venue: str | None
    unconfirmed: bool
    origin: Origin | None = Field(description="`external`: sources other than the parties themselves report it.")
    requirement: str | None = Field(description="The requirement that it fulfils.")
    days_late: LinkedNumber | None = Field(description="Days after that requirement fell due.")
    due_judged: bool | None = Field(description="No source gives that due day: it is Siaga's judgement.")
    link: str
    says: str


class DueCommitment(ResponseBody):
    id: str
    title: Bilingual
    status: str
    owed_by: str
    owed_by_name: str
    duty_contact: str | None
    due_at: datetime
    due_on: date
    days_late: LinkedNumber
    link: str


class CommitmentsSection(ResponseBody):
    """Commitments that fell due between the two days, and what became of them."""

    link: str
    counts: dict[str, LinkedNumber]
    commitments: list[DueCommitment]


class DueRequirement(ResponseBody):
    """A requirement that falls due and is not done everywhere."""

    requirement: str
    title: Bilingual
    owed_by: str
    critical: bool
    due_on: date
    done: LinkedNumber | None = Field(description="Null: it has not opened yet.")
    known: LinkedNumber | None = Field(description="How many units are reported; the others are unknown, not undone.")
    units: LinkedNumber | None
    stated_link: str | None = Field(
        description="Where somebody's public statement that it is done is shown; statements are never counted."
    )


class AheadSection(ResponseBody):
    """What falls due in the seven days after the day of the report."""

    link: str
    until: date
    requirements: list[DueRequirement]
    commitments: list[DueCommitment]


class RequestedDecision(ResponseBody):
    """A decision that the report asks its reader for."""

    code: str = Field(
        description="report_silence, report_silent, report_again, finish_critical, finish_soon, finish_late, "
        "settle_disputes, remove_obstacles, confirm_event or keep_commitment."
    )
    says: str
    regions: list[RegionName] = Field(description="Where.")
    requirements: list[Topic] = Field(
        description="What, the costliest first, at most ten; empty for an event or a commitment."
    )
    offices: list[ResponsibleOffice] = Field(description="Whose it is.")
    units: int = Field(description="How many items it covers; 0 for an event or a commitment.")
    due_on: date | None = Field(description="When the first of it fell or falls due.")
    needed_on: date | None = Field(
        description="The last day on which it helps: before the first critical thing that waits for it, or polling."
    )
    link: str = Field(description="The list behind it.")


class SituationReport(ResponseBody):
    """What a leader needs to know about a region in one minute."""

    election: str
    election_title: Bilingual
    region: RegionName
    on: date
    since: date
    h: str = Field(description="The day, counted from polling.")
    evaluated_at: datetime
    recorded_since: datetime | None = Field(
        description="When the first entry was recorded in the region's ledger. The report describes earlier days by "
        "what is known today. Null: there is no entry yet."
    )
    simulated: bool = Field(description="True: an exercise; every report in it is invented.")
    headline: str = Field(description="One sentence: the band, the reason, and what has changed.")
    band: Band
    score: LinkedNumber | None = Field(description="Unknown items count as zero. Null: nobody has reported.")
    change: LinkedNumber | None = Field(description="How much the score has changed. Null: nothing to compare with.")
    late: LateSection
    silent: SilentSection
    public_claims: PublicClaims | None = Field(
        description="Where little is reported (band no_data): what was said in public about the region and what lies "
        "below it. Null: enough is reported."
    )
    named_risks: NamedRisks | None = Field(description="The same for risks that somebody named.")
    coordination: list[CoordinationNews]
    promises: CommitmentsSection
    ahead: AheadSection
    decisions: list[RequestedDecision] = Field(description="At most three, what costs most on polling day first.")
