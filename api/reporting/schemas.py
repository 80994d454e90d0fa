from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field

from api.checklists.history.models import VerificationKind
from api.core.provenance import EvidenceKind
from api.core.schemas import (
    Address,
    Code,
    ElectionSlug,
    Instant,
    Note,
    PastQuery,
    Query,
    RequestBody,
    ResponseBody,
    SafeText,
    Slug,
    Whole,
)
from api.core.status import Assurance, Status
from api.reporting.evidence.models import MediaType

Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class ItemQuery(Query):
    election: ElectionSlug = None


class EvidenceGiven(RequestBody):
    """One piece of evidence: a file sent before, a numbered paper, or a link."""

    kind: EvidenceKind = Field(
        description="`minutes` (berita acara), `handover_receipt` (tanda terima, BAST), `letter` (surat, SK), "
        "`photo`, `link`."
    )
    number: Annotated[SafeText, Field(min_length=1, max_length=100)] | None = Field(
        default=None, description="The number on the paper.", examples=["123/PP.10-BA/6408/2024"]
    )
    dated: date | None = Field(default=None, description="The day on the paper.", examples=["2024-11-20"])
    signed_by: Annotated[SafeText, Field(max_length=200)] | None = Field(
        default=None, description="Who signed it. Kept apart from the history, so that it can be erased."
    )
    file: UUID | None = Field(default=None, description="The id that `POST /v1/evidence` answered.")
    url: Address | None = Field(default=None, description="For a link, and only there: http or https.")
    sha256: Sha256 | None = Field(default=None, description="For a link: the SHA-256 of what it leads to.")


class EvidenceOut(ResponseBody):
    kind: EvidenceKind
    number: str | None
    dated: date | None
    signed_by: str | None
    file: UUID | None = Field(description="Read it at `/v1/evidence/{id}`, if its region is in your scope.")
    url: str | None
    sha256: str | None = Field(description="Of the file, or of what the link led to.")
    media_type: MediaType | None
    size: int | None = Field(description="Bytes.")
    erased: bool = Field(description="Whether the file has been erased since.")


class NewUpdate(RequestBody):
    """The whole state of the item: `status`, `value` or `stage`, as its measure asks. Nothing is carried over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"value": 4907}]})

    status: Status | None = Field(
        default=None,
        description="For a confirmation; for a count only blocked or not_applicable, and done without a target.",
    )
    value: Whole | None = Field(default=None, description="For a count: how many. For a count down: how many are left.")
    of: Whole | None = Field(default=None, description="The target, where the office sends it with the value.")
    stage: Slug | None = Field(default=None, description="For a ladder: the stage reached.")
    observed_at: Instant | None = Field(default=None, description="When it was so; now, if not said.")
    note: Note | None = Field(default=None, description="Why. Required for blocked, not applicable, and steps back.")
    client_id: UUID | None = Field(
        default=None, description="The update's own id, made by you: sent again, it is one update for ever."
    )
    entered_by: Annotated[SafeText, Field(max_length=80)] | None = Field(
        default=None, description="Who typed it: a name or initials. Shown to your agency and to coordinators."
    )
    on_behalf_of: Slug | None = Field(default=None, description="Coordinators only: the agency that reports it.")
    evidence: Annotated[list[EvidenceGiven], Field(max_length=20)] = Field(
        default=[], description="What shows it. Where the requirement asks for evidence, nobody can verify without."
    )
    corrects: UUID | None = Field(default=None, description="Retract this update of your own and report anew, in one.")


class BulkRow(NewUpdate):
    """One update, with the item that it is about."""

    region: Code
    requirement: Annotated[SafeText, Field(max_length=16, examples=["LOG-08"])]
    election: ElectionSlug = None


class Warning(ResponseBody):
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


class TargetMove(ResponseBody):
    """Another target, because another figure came to count, or another requirement's number."""

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
    target_moved: list[TargetMove] = Field(
        description="What the target became while this was the last update recorded, in order."
    )
    changed: list[str] = Field(description="Which of status, value and stage differ from the observation before.")


class VerificationOut(ResponseBody):
    id: UUID
    update_id: UUID
    entry: str
    kind: VerificationKind
    agency: str | None
    value: int | None
    stage: str | None
    observed_at: datetime
    recorded_at: datetime
    note: str | None


class HistoryQuery(ItemQuery, PastQuery):
    pass


class NewVerification(RequestBody):
    update_id: UUID = Field(description="The update that you confirm, dispute or settle.")
    kind: VerificationKind
    value: Whole | None = Field(default=None, description="With a dispute: what you saw instead.")
    stage: Slug | None = None
    observed_at: Instant | None = None
    note: Note | None = Field(default=None, description="Required for a dispute, and for a coordinator who settles.")


class NewRetraction(RequestBody):
    """One update, a batch, or what a token recorded between two instants."""

    update_id: UUID | None = None
    batch: UUID | None = None
    token: UUID | None = None
    recorded_from: Instant | None = None
    recorded_to: Instant | None = None
    note: Annotated[SafeText, Field(min_length=1, max_length=2000)] = Field(description="Why it is taken back.")


class RetractionQuery(Query):
    dry_run: bool = Field(default=False, description="Do everything, answer the same, and take it all back.")


class RetractedItem(ResponseBody):
    election: str
    region: str
    requirement: str
    before: Status
    after: Status
    updates: int


class RetractionOut(ResponseBody):
    id: UUID
    dry_run: bool
    updates: int
    already: int = Field(description="Updates meant that were retracted before.")
    items: list[RetractedItem]


class NewCheckIn(RequestBody):
    """No change to report: breaks the silence, and renews the requirements that you looked at."""

    requirements: Annotated[list[Annotated[SafeText, Field(max_length=16)]], Field(max_length=200)] = Field(
        default=[], description="Those looked at and found unchanged; the others only stop being silent."
    )
    observed_at: Instant | None = None
    note: Note | None = None


class CheckInOut(ResponseBody):
    id: UUID
    entry: str
    region: str
    observed_at: datetime
    recorded_at: datetime
    renewed: list[str]


class May(ResponseBody):
    allowed: bool
    code: str | None = Field(description="Why not: the code of the problem that the request would give.")
    says: str | None


class Can(ResponseBody):
    """What this token may do to this item now."""

    report: May
    report_on_behalf: May
    verify: May
    dispute: May
    settle: May
    retract: May
