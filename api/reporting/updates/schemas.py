from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field

from api.checklists.schemas import ChecklistLine, ElectionQuery
from api.core.schemas import (
    BitemporalQuery,
    Instant,
    Note,
    RequestBody,
    ResponseBody,
    SafeText,
    Slug,
    WholeNumber,
)
from api.core.status import Assurance, Status
from api.reporting.evidence.schemas import EvidenceOut, NewEvidence


class NewUpdate(RequestBody):
    """The whole state of the item: `status`, `value` or `stage`, as its measure asks. Nothing is carried over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"value": 4907}]})

    status: Status | None = Field(
        default=None,
        description="For a confirmation; for a count only blocked or not_applicable, and done without a target.",
    )
    value: WholeNumber | None = Field(
        default=None, description="For a count: how many. For a count down: how many are left."
    )
    of: WholeNumber | None = Field(default=None, description="The target, where the office sends it with the value.")
    stage: Slug | None = Field(default=None, description="For a ladder: the stage reached.")
    observed_at: Instant | None = Field(default=None, description="When it was so; now, if you leave it out.")
    note: Note | None = Field(default=None, description="Why. Required for blocked, not applicable, and steps back.")
    client_id: UUID | None = Field(
        default=None, description="The update's own id, made by you. Sent twice, it is still one update."
    )
    entered_by: Annotated[SafeText, Field(max_length=80)] | None = Field(
        default=None, description="Who typed it: a name or initials. Shown to your agency and to coordinators."
    )
    on_behalf_of: Slug | None = Field(default=None, description="Coordinators only: the agency that reports it.")
    evidence: Annotated[list[NewEvidence], Field(max_length=20)] = Field(
        default=[],
        description="What shows it. If the requirement asks for evidence, nobody can verify the update without it.",
    )
    corrects: UUID | None = Field(
        default=None, description="Retract this update of your own, and report this one in its place."
    )


class ReportWarning(ResponseBody):
    code: str
    message: str


class UpdateOut(ResponseBody):
    id: UUID
    entry: str = Field(description="Its place in the history: ledger and number.")
    election: str
    region: str
    requirement: str
    agency: str | None
    on_behalf_of: str | None
    status: Status
    value: int | None
    target: int | None = Field(description="As it was when this was recorded.")
    stage: str | None
    observed_at: datetime
    recorded_at: datetime
    note: str | None
    entered_by: str | None = Field(description="Only for its own agency and for coordinators.")
    corrects: UUID | None
    batch: UUID | None
    evidence: list[EvidenceOut]


class TargetChangeOut(ResponseBody):
    """A new target of a count, because a figure or the value of another requirement changed."""

    entry: str
    was: int | None
    target: int | None
    recorded_at: datetime


class PastUpdate(UpdateOut):
    current: bool = Field(description="Whether it is the one that counts.")
    superseded: bool = Field(description="Whether a later observation counts instead.")
    retracted_at: datetime | None
    retraction: UUID | None
    assurance: Assurance
    target_moved: list[TargetChangeOut] = Field(
        description="How the target changed while this was the last update recorded, in order."
    )
    changed: list[str] = Field(description="Which of status, value and stage differ from the observation before.")


class UpdateHistoryQuery(ElectionQuery, BitemporalQuery):
    """Of which election, and as of which moment."""


class PostedUpdate(ResponseBody):
    update: UpdateOut
    item: ChecklistLine = Field(description="The item as it is now. A late report may leave it unchanged.")
    warnings: list[ReportWarning]
