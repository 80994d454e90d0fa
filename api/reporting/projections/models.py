"""Totals of reports, now and day by day, and the revisions of regions. All of it follows from the ledgers."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field

from api.checklists.counters import Counters
from api.db.table import Table
from api.db.types import KeyText, UtcDateTime


class CounterColumns(Table):
    """A column for each of the counters that reports add up to."""

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
    claimed_not_applicable: int = Field(sa_type=BigInteger)
    excess: int = Field(sa_type=BigInteger)
    not_applicable_target: int = Field(sa_type=BigInteger)

    @property
    def counters(self) -> Counters:
        return Counters(*(getattr(self, name) for name in Counters._fields))


class RegionTotals(CounterColumns, table=True):
    """Counters of the items reported in a region and below it, for every region up to the regency.

    There is one row for each requirement and each instant until which its reports are good.
    """

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    level: str = Field(primary_key=True, sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
    good_until: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    """When these reports need to be renewed; `NEVER` if they do not expire."""


class DailyTotals(CounterColumns, table=True):
    """By how much the counters of a ledger's region changed on one day. The sum up to a day is the state at its end.

    A change belongs to the day on which it was observed, so a late report changes an earlier day.
    """

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
    ends_at: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    """The last instant of the day. Days end at the midnight of each time zone, so that every zone finds its own."""
    lasts_until: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    """When these reports need to be renewed, unless polling comes first. Readers compare it with the polling day."""


class RegionRevision(Table, table=True):
    """Revision numbers of a region, raised by every write that can change its readiness.

    `up` counts writes in the region and below it, up to the regency. `down` counts writes that concern all regions
    below it. `past`, kept for the regions that have a ledger, counts writes that changed a day which was over, or
    nearly over, when they were recorded.
    """

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    level: str = Field(primary_key=True, sa_type=KeyText)
    """Part of the key, because an answer about a wide region reads the revisions of a few levels there."""
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    up: int = Field(sa_type=BigInteger)
    down: int = Field(sa_type=BigInteger)
    past: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
