"""What offices report about items, what others say to it, and the sums that are kept of it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, Index, text
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
    book: str = Field(sa_type=Key)
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
    note: UUID | None = Field(default=None, foreign_key="content.id")
    entered_by: UUID | None = Field(default=None, foreign_key="content.id")
    corrects: UUID | None = Field(default=None, foreign_key="checklist_update.id")
    batch: UUID | None = Field(default=None, index=True)


class MovedTarget(Table, table=True):
    """Another target for an item that was reported already: another figure counts now, or another requirement's number.

    It holds for the updates recorded before it; later ones carry the target that they found.
    """

    __table_args__ = (Index("ix_moved_target_item", "election", "region", "requirement"),)

    book: str = Field(primary_key=True, sa_type=Key)
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
    book: str = Field(sa_type=Key)
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
    note: UUID | None = Field(default=None, foreign_key="content.id")


class Retraction(Table, table=True):
    """Takes updates back without hiding that they were made."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="content.id")


class RetractedUpdate(Table, table=True):
    update_id: UUID = Field(primary_key=True, foreign_key="checklist_update.id")
    retraction: UUID = Field(foreign_key="retraction.id", index=True)
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class CheckIn(Table, table=True):
    """No change to report: breaks the silence, and renews the freshness of the requirements it names."""

    __table_args__ = (Index("ix_check_in_region", "election", "region", "observed_at"),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    book: str = Field(sa_type=Key)
    seq: int
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    token: UUID = Field(foreign_key="token.id")
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    requirements: list[str] = Field(sa_type=Json)
    observed_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    note: UUID | None = Field(default=None, foreign_key="content.id")


class Tally(Table, table=True):
    """The balance of the books: how the reported units of a region stand, for every region up to the regency."""

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    level: str = Field(primary_key=True, sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    requirement: str = Field(primary_key=True, sa_type=Key)
    good_until: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    """When these reports need to be renewed; a far year where they do not age."""
    known: int = Field(sa_type=BigInteger)
    done: int = Field(sa_type=BigInteger)
    in_progress: int = Field(sa_type=BigInteger)
    blocked: int = Field(sa_type=BigInteger)
    not_applicable: int = Field(sa_type=BigInteger)
    verified: int = Field(sa_type=BigInteger)
    disputed: int = Field(sa_type=BigInteger)
    value: int = Field(sa_type=BigInteger)
    target: int = Field(sa_type=BigInteger)
    progress_ppm: int = Field(sa_type=BigInteger)
    """Fractions of units under way, in millionths, floored."""


WIDE = text("length(region) <= 5")
"""Regencies and what lies above them, whose answers are told from the revisions of all of these."""


class RegionRevision(Table, table=True):
    """Raised by writes that can change readiness: `up` here and above up to the regency, `down` for all below.

    `past`, where a book is kept: by those that change a day that was over, or all but over, when they were recorded.
    """

    __table_args__ = (Index("ix_region_revision_wide", "election", "region", sqlite_where=WIDE, postgresql_where=WIDE),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    up: int = Field(sa_type=BigInteger)
    down: int = Field(sa_type=BigInteger)
    past: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
