"""The tree of regions, and numbers about them. A region's key is its dotted Kemendagri code, always text."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.provenance import Origin
from api.db.table import Table
from api.db.types import Key, UtcDateTime, choice, one_of


class RegionLevel(Table, table=True):
    """nation, province, regency (or city), district, village, station. Which there are is data."""

    slug: str = Field(primary_key=True, sa_type=Key)
    rank: int = Field(unique=True)
    title_id: str
    title_en: str


class Region(Table, table=True):
    """Codes are never reused. A region's parent is its code without the last part."""

    __table_args__ = (Index("ix_region_level_code", "level", "code"),)

    code: str = Field(primary_key=True, sa_type=Key)
    parent: str | None = Field(default=None, foreign_key="region.code", index=True, sa_type=Key)
    level: str = Field(foreign_key="region_level.slug", sa_type=Key)
    kind: str
    name: str
    search: str = Field(sa_type=Key)
    """What `q` looks in: kind, name and aliases in lower case."""
    timezone: str
    latitude: float | None = None
    longitude: float | None = None
    point_of: str | None = None
    """What the point shows, for example the seat's name."""
    valid_from: date | None = None
    """None: before anything that Siaga knows about."""
    valid_until: date | None = None


class RegionAlias(Table, table=True):
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    alias: str = Field(primary_key=True, sa_type=Key)


class RegionSuccessor(Table, table=True):
    """After a split or merger: who carries on."""

    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    successor: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)


class Flag(StrEnum):
    REMOTE = "remote"
    RIVER_ONLY = "river_only"
    COASTAL = "coastal"
    FLOOD_PRONE = "flood_prone"
    NO_NETWORK = "no_network"


class RegionFlag(Table, table=True):
    """True of a region and of everything below it."""

    __table_args__ = (one_of("flag", Flag), one_of("origin", Origin))

    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    flag: Flag = Field(primary_key=True, sa_type=choice(Flag))
    source: str = Field(foreign_key="source.id", sa_type=Key)
    origin: Origin = Field(sa_type=choice(Origin))
    note: str | None = None


class FlagChange(Table, table=True):
    """That a flag was set or ended: never edited. Before the first one it was the other way round."""

    __table_args__ = (one_of("flag", Flag), Index("ix_flag_change_region", "region"))

    ledger: str = Field(primary_key=True, sa_type=Key)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    region: str = Field(foreign_key="region.code", sa_type=Key)
    flag: Flag = Field(sa_type=choice(Flag))
    holds: bool
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class RegionBoundary(Table, table=True):
    """A GeoJSON geometry (WGS 84, longitude first)."""

    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    geometry: str = Field(sa_type=Text)


def _where(condition: str) -> Any:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


class FigureKind(StrEnum):
    REGISTERED_VOTERS = "registered_voters"
    STATIONS = "stations"
    SPECIAL_STATIONS = "special_stations"
    SPECIAL_STATION_VOTERS = "special_station_voters"
    DISTRICTS = "districts"
    VILLAGES = "villages"
    WARDS = "wards"
    RURAL_VILLAGES = "rural_villages"
    POPULATION = "population"


class Figure(Table, table=True):
    """A number about a region. Contradictory ones are all kept; one of each kind and election is preferred."""

    __table_args__ = (
        UniqueConstraint("region", "kind", "election", "source", "value"),
        Index("ix_figure_preferred", "region", "kind", "election", unique=True, **_where("preferred")),
        Index("ix_figure_preferred_of_none", "region", "kind", unique=True, **_where("preferred AND election IS NULL")),
        CheckConstraint("value >= 0", name="value"),
        one_of("kind", FigureKind),
        one_of("origin", Origin),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    region: str = Field(foreign_key="region.code", sa_type=Key)
    kind: FigureKind = Field(sa_type=choice(FigureKind))
    election: str | None = Field(default=None, foreign_key="election.slug", sa_type=Key)
    value: int = Field(sa_type=BigInteger)
    on: date | None = None
    preferred: bool
    source: str = Field(foreign_key="source.id", sa_type=Key)
    origin: Origin = Field(sa_type=choice(Origin))
    note: str | None = None


class FigureChange(Table, table=True):
    """That another figure counts in an election from an instant on: never edited. Until then `was` counted."""

    __table_args__ = (one_of("kind", FigureKind),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    kind: FigureKind = Field(primary_key=True, sa_type=choice(FigureKind))
    recorded_at: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    was: int | None = Field(default=None, sa_type=BigInteger)
    """None: no figure was known."""
