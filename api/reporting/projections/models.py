"""What reports add up to, now and day by day, and the revisions that answers are kept by. Rebuilt from the ledgers."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field

from api.db.table import Table
from api.db.types import Key, UtcDateTime


class RegionTotals(Table, table=True):
    """The balance of the ledgers: how the reported units of a region stand, for every region up to the regency."""

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


class DailyTotals(Table, table=True):
    """What one day changed in the sums of a ledger's region and all below it: those up to a day are how it stood then.

    Kept of what was observed, so that a late arrival changes the day that it speaks of.
    """

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    requirement: str = Field(primary_key=True, sa_type=Key)
    ends_at: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    """The last instant of the day. One ends at the midnight of each time zone, so that every zone finds its own."""
    lasts_until: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    """When these reports need to be renewed, unless polling comes first: that is looked at when one asks."""
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
    disputed_done: int = Field(sa_type=BigInteger)
    claimed_idle: int = Field(sa_type=BigInteger)
    excess: int = Field(sa_type=BigInteger)
    idle_target: int = Field(sa_type=BigInteger)


WIDE = text("length(region) <= 5")
"""Regencies and what lies above them, whose answers are told from the revisions of all of these."""


class RegionRevision(Table, table=True):
    """Raised by writes that can change readiness: `up` here and above up to the regency, `down` for all below.

    `past`, where a ledger is kept: by those that change a day that was over, or all but over, when they were recorded.
    """

    __table_args__ = (Index("ix_region_revision_wide", "election", "region", sqlite_where=WIDE, postgresql_where=WIDE),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    up: int = Field(sa_type=BigInteger)
    down: int = Field(sa_type=BigInteger)
    past: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
