"""Elections: their day, stages and ballots, the tree they pin and the template they use."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Index, text
from sqlmodel import Field

from api.core.provenance import Origin
from api.db.table import Table
from api.db.types import Json, Key, UtcDateTime, choice, one_of


def _number(usual: int) -> Any:
    return Field(default=usual, sa_column_kwargs={"server_default": str(usual)})


class ElectionKind(StrEnum):
    REGIONAL = "regional"
    GENERAL = "general"
    REVOTE = "revote"


class Election(Table, table=True):
    __table_args__ = (
        Index(
            "ix_election_default",
            "is_default",
            unique=True,
            sqlite_where=text("is_default"),
            postgresql_where=text("is_default"),
        ),
        one_of("kind", ElectionKind),
    )

    slug: str = Field(primary_key=True, sa_type=Key)
    title_id: str
    title_en: str
    kind: ElectionKind = Field(sa_type=choice(ElectionKind))
    polling_on: date
    follows: str | None = Field(default=None, foreign_key="election.slug", sa_type=Key)
    template: str | None = Field(default=None, sa_type=Key)
    """None: this election has no checklist here."""
    template_version: int | None = None
    is_default: bool = False
    regions_on: date | None = None
    """The day whose tree of regions this election pins."""
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Set by hand. Nothing newer can be observed; answers are as of this instant."""
    note: str | None = None
    revision: int = _number(0)
    """Raised by what changes readiness everywhere at once: an import."""
    late_above: int = _number(10)
    """Above the regency a region is late if more than so many percent of its children are."""
    no_data_below: int = _number(50)
    """No band is given if less than so many percent of what is due, or soon due, is known."""
    no_data_ahead_days: int = _number(14)
    at_risk_ahead_days: int = _number(3)
    """How near a critical one may come to its due instant before the region is at risk."""


class Contest(StrEnum):
    GOVERNOR = "governor"
    REGENT_MAYOR = "regent_mayor"


class Ballot(Table, table=True):
    """What a region votes for: its own governor, or its own regent or mayor."""

    __table_args__ = (one_of("contest", Contest),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    contest: Contest = Field(primary_key=True, sa_type=choice(Contest))


class Stage(Table, table=True):
    __table_args__ = (one_of("origin", Origin),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    slug: str = Field(primary_key=True, sa_type=Key)
    title_id: str
    title_en: str
    starts_on: date | None = None
    ends_on: date | None = None
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))
    note: str | None = None


class PollingDay(Table, table=True):
    """A decision, before the vote, to vote on another day. Never edited: another decision is another row.

    The nearest region with a decision wins, and there the latest one.
    """

    __table_args__ = (Index("ix_polling_day_election", "election", "region"),)

    ledger: str = Field(primary_key=True, sa_type=Key)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    polling_on: date
    was_on: date
    """The day that held in this region until then."""
    decided_at: datetime = Field(sa_type=UtcDateTime)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    source: str = Field(foreign_key="source.id", sa_type=Key)
    note: UUID | None = Field(default=None, foreign_key="erasable_text.id")


class StageChange(Table, table=True):
    """That a stage was given other days: never edited. What it is now stands in `Stage`."""

    __table_args__ = (Index("ix_stage_change_election", "election"),)

    ledger: str = Field(primary_key=True, sa_type=Key)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    stage: str = Field(primary_key=True, sa_type=Key)
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    was: dict[str, Any] | None = Field(default=None, sa_type=Json)
    """What stood there before; None: it was not known."""
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class ElectionRegion(Table, table=True):
    """The tree as an election pinned it. A region is in here if it, one above or one below it votes."""

    __table_args__ = (
        Index("ix_election_region_level", "election", "level", "region"),
        Index("ix_election_region_polling", "election", "polling_on", "timezone"),
    )

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    level: str = Field(sa_type=Key)
    timezone: str
    polling_on: date
    """The region's own polling day: the election's, unless it was postponed here."""
    governor: bool
    """Whether a governor's ballot is voted here, above or below."""
    regent_mayor: bool
