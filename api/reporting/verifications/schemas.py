from datetime import datetime
from uuid import UUID

from pydantic import Field

from api.checklists.history.models import VerificationKind
from api.checklists.schemas import ChecklistLine
from api.core.schemas import (
    Instant,
    Note,
    RequestBody,
    ResponseBody,
    Slug,
    WholeNumber,
)


class NewVerification(RequestBody):
    """A confirmation or dispute of an update, or the settlement of a dispute."""

    update_id: UUID = Field(description="The update that you confirm, dispute or settle.")
    kind: VerificationKind
    value: WholeNumber | None = Field(default=None, description="With a dispute: what you saw instead.")
    stage: Slug | None = None
    observed_at: Instant | None = None
    note: Note | None = Field(default=None, description="Required for a dispute, and for a coordinator who settles.")
    client_id: UUID | None = Field(
        default=None, description="The verification's own id, made by you. Sent twice, it is still one verification."
    )


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


class Permission(ResponseBody):
    allowed: bool
    code: str | None = Field(description="Why not: the code of the problem that the request would give.")
    says: str | None


class Permissions(ResponseBody):
    """What this token may do to this item now."""

    report: Permission
    report_on_behalf: Permission
    verify: Permission
    dispute: Permission
    settle: Permission
    retract: Permission


class PostedVerification(ResponseBody):
    verification: VerificationOut
    item: ChecklistLine = Field(description="The item as it is now.")
