"""What offices report about items, and what others say to it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, Index
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.caller import Role
from api.core.status import Status
from api.db.table import Table
from api.db.types import Json, Key, UtcDateTime, choice, one_of


class ChecklistUpdate(Table, table=True):
    """A report. Never edited, never deleted; it may be retracted."""

    __table_args__ = (
        Index("ix_checklist_update_item", "election", "region", "requirement"),
        Index("ix_checklist_update_token", "token", "recorded_at"),
        one_of("status", Status),
        one_of("role", Role),
    )

    id: UUID = Field(primary_key=True)
    """The client's own id, so that a retry is one update for ever."""
    digest: str
    """Of what the client sent: the same id with other content is refused."""
    ledger: str = Field(sa_type=Key)
    seq: int
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    requirement: str = Field(sa_type=Key)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    on_behalf_of: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    role: Role = Field(sa_type=choice(Role))
    """The role of the token that wrote it, then."""
    status: Status = Field(sa_type=choice(Status))
    value: int | None = Field(default=None, sa_type=BigInteger)
    target: int | None = Field(default=None, sa_type=BigInteger)
    """As resolved when it was recorded."""
    stage: str | None = None
    observed_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")
    entered_by: UUID | None = Field(default=None, foreign_key="erasable_text.id")
    corrects: UUID | None = Field(default=None, foreign_key="checklist_update.id")
    batch: UUID | None = Field(default=None, index=True)


class TargetChange(Table, table=True):
    """Another target for an item that was reported already: another figure counts now, or another requirement's number.

    It holds for the updates recorded before it; later ones carry the target that they found.
    """

    __table_args__ = (Index("ix_target_change_item", "election", "region", "requirement"),)

    ledger: str = Field(primary_key=True, sa_type=Key)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    requirement: str = Field(sa_type=Key)
    was: int | None = Field(default=None, sa_type=BigInteger)
    target: int | None = Field(default=None, sa_type=BigInteger)
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class VerificationKind(StrEnum):
    CONFIRMED = "confirmed"
    ENDORSED = "endorsed"
    DISPUTED = "disputed"
    SETTLED = "settled"


class Verification(Table, table=True):
    """What another agency says to one update."""

    __table_args__ = (
        Index("ix_verification_item", "election", "region", "requirement"),
        one_of("kind", VerificationKind),
        one_of("role", Role),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    ledger: str = Field(sa_type=Key)
    seq: int
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    requirement: str = Field(sa_type=Key)
    update_id: UUID = Field(foreign_key="checklist_update.id", index=True)
    kind: VerificationKind = Field(sa_type=choice(VerificationKind))
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    role: Role = Field(sa_type=choice(Role))
    value: int | None = Field(default=None, sa_type=BigInteger)
    stage: str | None = None
    observed_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")


class Retraction(Table, table=True):
    """Takes updates back without hiding that they were made."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")


class RetractedUpdate(Table, table=True):
    update_id: UUID = Field(primary_key=True, foreign_key="checklist_update.id")
    retraction: UUID = Field(foreign_key="retraction.id", index=True)
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class CheckIn(Table, table=True):
    """No change to report: breaks the silence, and renews the freshness of the requirements it names."""

    __table_args__ = (Index("ix_check_in_region", "election", "region", "observed_at"),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    ledger: str = Field(sa_type=Key)
    seq: int
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    requirements: list[str] = Field(sa_type=Json)
    observed_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")
