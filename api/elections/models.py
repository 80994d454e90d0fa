"""Elections: their polling days, stages and ballots, the regions they pin and the template they use."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from api.core.provenance import Origin
from api.db.indexes import partial_unique_index
from api.db.table import Table
from api.db.types import JsonDocument, KeyText, UtcDateTime, enum_check, enum_type


def _number_with_default(default: int) -> Any:
    """A number column whose default holds in the database, too."""
    return Field(default=default, sa_column_kwargs={"server_default": str(default)})


class ElectionKind(StrEnum):
    """The kinds of elections."""

    REGIONAL = "regional"
    """Heads of regions (Pilkada)."""
    GENERAL = "general"
    """President and legislatures (Pemilu)."""
    REVOTE = "revote"
    """A vote that repeats an earlier one."""


class Election(Table, table=True):
    __table_args__ = (
        partial_unique_index("ix_election_default", "is_default", where="is_default"),
        enum_check("kind", ElectionKind),
    )

    slug: str = Field(primary_key=True, sa_type=KeyText)
    title_id: str
    title_en: str
    kind: ElectionKind = Field(sa_type=enum_type(ElectionKind))
    polling_on: date
    follows: str | None = Field(default=None, foreign_key="election.slug", sa_type=KeyText)
    template: str | None = Field(default=None, sa_type=KeyText)
    """None: this election has no checklist."""
    template_version: int | None = None
    is_default: bool = False
    regions_on: date | None = None
    """The day whose tree of regions this election pins; None: its polling day."""
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When the election was closed. Nothing later can be observed, and answers are as of this instant."""
    note: str | None = None
    revision: int = _number_with_default(0)
    """Raised by changes that affect the readiness of all regions at once: an import, a closing."""
    late_above: int = _number_with_default(10)
    """A region above the regency is late if more than this percentage of its children are late."""
    no_data_below: int = _number_with_default(50)
    """A region has no band if the status of less than this percentage of what is due, or soon due, is known."""
    no_data_ahead_days: int = _number_with_default(14)
    at_risk_ahead_days: int = _number_with_default(3)
    """A region is at risk this many days before the due instant of a critical item that is not done."""


class Contest(StrEnum):
    """What is voted."""

    GOVERNOR = "governor"
    REGENT_MAYOR = "regent_mayor"
    """The regent of a regency or the mayor of a city."""


KIND_WITH_MAYOR = "Kota"
"""The kind of region, a city, that has a mayor. All others have a regent."""


class Ballot(Table, table=True):
    """A region votes for its own governor, or for its own regent or mayor."""

    __table_args__ = (enum_check("contest", Contest),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    contest: Contest = Field(primary_key=True, sa_type=enum_type(Contest))


class Stage(Table, table=True):
    __table_args__ = (enum_check("origin", Origin),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    slug: str = Field(primary_key=True, sa_type=KeyText)
    title_id: str
    title_en: str
    starts_on: date | None = None
    ends_on: date | None = None
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))
    note: str | None = None


class PollingDay(Table, table=True):
    """A decision, made before the vote, to vote on another day. Rows are never edited: each decision is a new row.

    For a region, the latest decision of the nearest region counts: its own, else one of the next region above.
    """

    __table_args__ = (Index("ix_polling_day_election", "election", "region"),)

    ledger: str = Field(primary_key=True, sa_type=KeyText)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    polling_on: date
    was_on: date
    """The polling day of this region before the decision."""
    decided_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")

    @property
    def observed_at(self) -> datetime:
        """The instant of the decision, but never after it was recorded: the clock of who decided may run fast."""
        return min(self.decided_at, self.recorded_at)


class StageChange(Table, table=True):
    """A stage was added or changed. Rows are never edited. `Stage` has the current state."""

    __table_args__ = (Index("ix_stage_change_election", "election"),)

    ledger: str = Field(primary_key=True, sa_type=KeyText)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    stage: str = Field(primary_key=True, sa_type=KeyText)
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    was: dict[str, Any] | None = Field(default=None, sa_type=JsonDocument)
    """The stage before the change; None: the change added it."""
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class ElectionRegion(Table, table=True):
    """A region as an election pinned it. Pinned are the regions that vote, and those above and below them."""

    __table_args__ = (
        Index("ix_election_region_level", "election", "level", "region"),
        Index("ix_election_region_polling", "election", "polling_on", "timezone"),
    )

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    level: str = Field(sa_type=KeyText)
    timezone: str
    polling_on: date
    """The polling day in force in this region: the election's, unless the vote was postponed here or above."""
    governor: bool
    """Whether a governor is elected here, above or below. `regent_mayor` says the same of a regent or mayor."""
    regent_mayor: bool
