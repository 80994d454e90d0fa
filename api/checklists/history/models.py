"""The tables of an item's history: updates, verifications, retractions, check-ins, target changes. They only grow."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, Index
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.caller import Role
from api.core.status import Status
from api.db.table import Table
from api.db.types import JsonDocument, KeyText, UtcDateTime, enum_check, enum_type


class ChecklistUpdate(Table, table=True):
    """A report about one item. It is never edited or deleted, but it may be retracted."""

    __table_args__ = (
        Index("ix_checklist_update_item", "election", "region", "requirement", "observed_at"),
        Index("ix_checklist_update_token", "token", "recorded_at"),
        enum_check("status", Status),
        enum_check("role", Role),
    )

    id: UUID = Field(primary_key=True)
    """The id that the client chose, so that a repeated request stays one update."""
    digest: str
    """The digest of what the client sent: the same id with other content is refused."""
    ledger: str = Field(sa_type=KeyText)
    seq: int
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(sa_type=KeyText)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    on_behalf_of: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    role: Role = Field(sa_type=enum_type(Role))
    """The role that the token had then."""
    status: Status = Field(sa_type=enum_type(Status))
    value: int | None = Field(default=None, sa_type=BigInteger)
    target: int | None = Field(default=None, sa_type=BigInteger)
    """The target that the value was measured against when it was recorded."""
    stage: str | None = None
    observed_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")
    entered_by: UUID | None = Field(default=None, foreign_key="erasable_text.id")
    corrects: UUID | None = Field(default=None, foreign_key="checklist_update.id")
    batch: UUID | None = Field(default=None, index=True)


class TargetChange(Table, table=True):
    """A new target for an item that was reported already, because a figure or the value of another item changed.

    It applies to the updates recorded before it. Later updates hold the target of their own time.
    """

    __table_args__ = (Index("ix_target_change_item", "election", "region", "requirement", "recorded_at"),)

    ledger: str = Field(primary_key=True, sa_type=KeyText)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(sa_type=KeyText)
    was: int | None = Field(default=None, sa_type=BigInteger)
    target: int | None = Field(default=None, sa_type=BigInteger)
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class VerificationKind(StrEnum):
    """What an agency says to a report of another one."""

    CONFIRMED = "confirmed"
    """It is as reported. The update counts as verified."""
    ENDORSED = "endorsed"
    """A superior of the reporting agency supports the report, which does not make it verified."""
    DISPUTED = "disputed"
    """It is not as reported. A value or stage says what was seen instead."""
    SETTLED = "settled"
    """Ends a dispute."""


class Verification(Table, table=True):
    """What another agency says about one update."""

    __table_args__ = (
        Index("ix_verification_item", "election", "region", "requirement", "kind"),
        enum_check("kind", VerificationKind),
        enum_check("role", Role),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    ledger: str = Field(sa_type=KeyText)
    seq: int
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(sa_type=KeyText)
    update_id: UUID = Field(foreign_key="checklist_update.id", index=True)
    kind: VerificationKind = Field(sa_type=enum_type(VerificationKind))
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    role: Role = Field(sa_type=enum_type(Role))
    value: int | None = Field(default=None, sa_type=BigInteger)
    stage: str | None = None
    observed_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")


class Retraction(Table, table=True):
    """Withdraws one or more updates. They stay visible, but do not count any more."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")


class RetractedUpdate(Table, table=True):
    update_id: UUID = Field(primary_key=True, foreign_key="checklist_update.id")
    retraction: UUID = Field(foreign_key="retraction.id", index=True)
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class CheckIn(Table, table=True):
    """An office looked and has no change to report. It renews the reports of the requirements that it names."""

    __table_args__ = (Index("ix_check_in_region", "election", "region", "observed_at"),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    ledger: str = Field(sa_type=KeyText)
    seq: int
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    requirements: list[str] = Field(sa_type=JsonDocument)
    observed_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")
