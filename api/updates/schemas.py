from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, ConfigDict, Field, Strict
from pydantic_core import PydanticCustomError

from api.schema import ElectionSlug, Moment, Query, RequestBody, ResponseBody, SafeText, Slug
from api.status import Assurance, Status
from api.updates.models import VerificationKind

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def _text_only(value: Any) -> Any:
    """A bare number would pass for seconds since 1970."""
    if not isinstance(value, str | datetime):
        raise PydanticCustomError("datetime_type", "It must be a time such as 2024-11-26T20:00:00+08:00.")
    return value


def _in_range(at: datetime) -> datetime:
    try:
        if EARLIEST <= at < LATEST:
            return at.astimezone(UTC)
    except OverflowError:
        pass
    raise PydanticCustomError("datetime_range", "It must lie between 2000 and 2100.")


Instant = Annotated[
    AwareDatetime,
    BeforeValidator(_text_only),
    AfterValidator(_in_range),
    Field(examples=["2024-11-26T20:00:00+08:00"], description="A time with its zone: an offset, or Z."),
]
Whole = Annotated[int, Strict(), Field(ge=0, le=10**15, examples=[4907])]
Note = Annotated[SafeText, Field(max_length=2000)]


class ItemQuery(Query):
    election: ElectionSlug = None


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
    corrects: UUID | None = Field(default=None, description="Retract this update of your own and report anew, in one.")


class Warning(ResponseBody):
    code: str
    message: str


class UpdateOut(ResponseBody):
    id: UUID
    entry: str = Field(description="Its place in the history: book and number.")
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


class PastUpdate(UpdateOut):
    current: bool = Field(description="Whether it is the one that counts.")
    superseded: bool = Field(description="Whether a later observation counts instead.")
    retracted_at: datetime | None
    retraction: UUID | None
    assurance: Assurance
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


class HistoryQuery(ItemQuery):
    as_of: Moment | None = None
    known_at: Moment | None = None


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
