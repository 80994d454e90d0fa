"""What reports added up to, day by day."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field

from api.db.table import Table
from api.db.types import Key, UtcDateTime


class TallyDay(Table, table=True):
    """What one day changed in the sums of a book's region and all below it: those up to a day are how it stood then.

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
