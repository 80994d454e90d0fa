from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.coordination.request_fields import LocalTime, RegionCodes, RequirementCode, TranslatableInput
from api.coordination.schemas import EntryPerRegion
from api.core.provenance import EvidenceKind, Origin
from api.core.schemas import (
    Bilingual,
    CitedBody,
    ElectionFilter,
    Moment,
    Note,
    PlanningDay,
    Query,
    RegionCode,
    RegionName,
    RequestBody,
    ResponseBody,
    SafeText,
    Slug,
    WebAddress,
)

STATUS = (
    "Derived, never sent: `kept` once evidence or the items it serves show it; `open` until it falls due, then `late`; "
    "`broken` if polling day has passed (for what falls due later: the close); `withdrawn`."
)


class ServedRequirement(RequestBody):
    """A requirement that the commitment serves."""

    requirement: RequirementCode
    regions: Annotated[list[RegionCode], Field(max_length=600)] = Field(
        default=[], description="Where; in all regions of the commitment, if not said."
    )


class NewCommitment(CitedBody):
    """Who owes what to whom, where, and by when."""

    title: TranslatableInput
    owed_by: Slug = Field(description="An agency; a group owes it once per member.", examples=["kpu-kutim"])
    owed_to: Slug | None = None
    election: Slug | None = Field(default=None, description="The default one, if not said.")
    regions: RegionCodes
    due_on: PlanningDay | None = Field(default=None, description="Either this or `due_h`.")
    due_h: Annotated[int, Field(strict=True, ge=-1000, le=1000, examples=[-3])] | None = Field(
        default=None, description="Days from each region's own polling day: -3 is H-3, and moves with it."
    )
    due_time: LocalTime = "23:59"
    event: Slug | None = Field(default=None, description="The coordination event in which it was made.")
    agreement: Slug | None = Field(default=None, description="The agreement that it follows from.")
    made_on: PlanningDay | None = Field(default=None, description="Today, if not said.")
    serves: Annotated[list[ServedRequirement], Field(max_length=100)] = []


class CommitmentEvidenceInput(RequestBody):
    """A file uploaded before, a numbered paper, or a link."""

    kind: EvidenceKind
    number: Annotated[SafeText, Field(min_length=1, max_length=100)] | None = None
    dated: PlanningDay | None = Field(default=None, description="The day on the paper.")
    file: UUID | None = Field(default=None, description="The id that `POST /v1/evidence` answered.")
    url: WebAddress | None = None


class NewFulfilment(RequestBody):
    """The evidence that an agency did what it owed."""

    agency: Slug | None = Field(default=None, description="Whose; your own, if not said.")
    regions: Annotated[list[RegionCode], Field(max_length=600)] = Field(
        default=[], description="Where; in all regions where that agency owes it, if not said."
    )
    on: PlanningDay | None = Field(default=None, description="The day on which it was done; today, if not said.")
    evidence: Annotated[list[CommitmentEvidenceInput], Field(min_length=1, max_length=20)]
    note: Note | None = None


class Withdrawal(RequestBody):
    note: Annotated[SafeText, Field(min_length=1, max_length=2000)] = Field(description="Why it is no longer owed.")
    on: PlanningDay | None = Field(default=None, description="The day from which it was so; today, if not said.")


class CommitmentAsOf(Query):
    as_of: Moment | None = Field(
        default=None, description="Its status at that time, by the polling day then in force; a day means its end."
    )


class CommitmentQuery(CommitmentAsOf):
    election: ElectionFilter = None
    region: RegionCode | None = Field(default=None, description="Owed in exactly this region.")
    within: RegionCode | None = Field(default=None, description="Owed in this region or one below it.")
    owed_by: Slug | None = Field(default=None, description="By this agency, also as a member of a group.")
    owed_to: Slug | None = None
    event: Slug | None = None
    agreement: Slug | None = None
    requirement: Slug | None = None
    due_before: Moment | None = None
    due_after: Moment | None = Field(default=None, description="With `due_before` a period; a day means its end.")


class ServedRequirementOut(ResponseBody):
    region: str
    requirement: str


class DutyOut(ResponseBody):
    """What one agency owes. Of a group each member has its own."""

    agency: str
    agency_name: str
    duty_contact: str | None
    regions: list[str]
    due_at: datetime = Field(description="The first, where regions vote on different days.")
    status: str
    kept_on: date | None
    days_late: int = Field(description="Days between due and kept, or until now.")


class CommitmentEvidenceOut(ResponseBody):
    agency: str
    region: str
    on: date
    kind: EvidenceKind
    number: str | None
    dated: date | None
    file: UUID | None
    url: str | None
    note: str | None
    recorded_by: str | None
    recorded_at: datetime


class CommitmentOut(ResponseBody):
    id: str
    election: str
    title: Bilingual
    owed_by: str
    owed_to: str | None
    status: str = Field(description=f"As grave as the gravest of its duties. {STATUS}")
    evaluated_at: datetime
    due_at: datetime
    due_on: date | None
    due_h: str | None = Field(description="Counted from each region's polling day.", examples=["H-3"])
    days_late: int
    counts: dict[str, int] = Field(description="How many agencies there are of each status.")
    duties: list[DutyOut]
    regions: list[RegionName]
    serves: list[ServedRequirementOut]
    event: str | None
    agreement: str | None
    made_on: date
    evidence: list[CommitmentEvidenceOut]
    withdrawn_on: date | None
    withdrawn_note: str | None
    source: str
    paragraph: str | None
    origin: Origin
    note: str | None
    recorded_at: datetime


class RecordedCommitment(ResponseBody):
    commitment: CommitmentOut
    entries: EntryPerRegion
