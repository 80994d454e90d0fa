"""The tree of regions, their flags and figures. A region's key is its code, always text."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.core.provenance import Origin
from api.db.indexes import partial_unique_index
from api.db.table import Table
from api.db.types import KeyText, UtcDateTime, enum_check, enum_type


class RegionLevel(Table, table=True):
    """The levels of the tree: nation, province, regency (or city), district, village, station. They are data."""

    slug: str = Field(primary_key=True, sa_type=KeyText)
    rank: int = Field(unique=True)
    title_id: str
    title_en: str


class Region(Table, table=True):
    """Codes are never reused. A region's parent is its code without the last part."""

    __table_args__ = (Index("ix_region_level_code", "level", "code"),)

    code: str = Field(primary_key=True, sa_type=KeyText)
    parent: str | None = Field(default=None, foreign_key="region.code", index=True, sa_type=KeyText)
    level: str = Field(foreign_key="region_level.slug", sa_type=KeyText)
    kind: str
    name: str
    search: str = Field(sa_type=KeyText)
    """The text that `q` searches: kind, name and aliases in lower case."""
    timezone: str
    latitude: float | None = None
    longitude: float | None = None
    point_of: str | None = None
    """What lies at the point, for example the name of the region's seat."""
    valid_from: date | None = None
    """None: the region exists since before the recorded history."""
    valid_until: date | None = None


class RegionAlias(Table, table=True):
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    alias: str = Field(primary_key=True, sa_type=KeyText)


class RegionSuccessor(Table, table=True):
    """A region that takes the place of another after a split or a merger."""

    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    successor: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)


class Flag(StrEnum):
    """What is special about a region, so that other days or requirements hold there."""

    REMOTE = "remote"
    RIVER_ONLY = "river_only"
    """It is reached by river only."""
    COASTAL = "coastal"
    FLOOD_PRONE = "flood_prone"
    NO_NETWORK = "no_network"
    """It has no network."""


class RegionFlag(Table, table=True):
    """A property of a region, which everything below it has too."""

    __table_args__ = (enum_check("flag", Flag), enum_check("origin", Origin))

    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    flag: Flag = Field(primary_key=True, sa_type=enum_type(Flag))
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    origin: Origin = Field(sa_type=enum_type(Origin))
    note: str | None = None


class FlagChange(Table, table=True):
    """A flag was set (`holds`) or ended. Rows are never edited. Before the first row the flag was the opposite."""

    __table_args__ = (enum_check("flag", Flag), Index("ix_flag_change_region", "region"))

    ledger: str = Field(primary_key=True, sa_type=KeyText)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    flag: Flag = Field(sa_type=enum_type(Flag))
    holds: bool
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class RegionBoundary(Table, table=True):
    """A GeoJSON geometry (WGS 84, longitude first)."""

    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    geometry: str = Field(sa_type=Text)


class FigureKind(StrEnum):
    """What a figure about a region counts."""

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
    """A number about a region. Contradictory numbers are all kept; one for each kind and election is preferred."""

    __table_args__ = (
        UniqueConstraint("region", "kind", "election", "source", "value"),
        partial_unique_index("ix_figure_preferred", "region", "kind", "election", where="preferred"),
        partial_unique_index("ix_figure_preferred_of_none", "region", "kind", where="preferred AND election IS NULL"),
        CheckConstraint("value >= 0", name="value"),
        enum_check("kind", FigureKind),
        enum_check("origin", Origin),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    region: str = Field(foreign_key="region.code", sa_type=KeyText)
    kind: FigureKind = Field(sa_type=enum_type(FigureKind))
    election: str | None = Field(default=None, foreign_key="election.slug", sa_type=KeyText)
    value: int = Field(sa_type=BigInteger)
    on: date | None = None
    preferred: bool
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    origin: Origin = Field(sa_type=enum_type(Origin))
    note: str | None = None


class FigureChange(Table, table=True):
    """From `recorded_at` another figure counts in an election; until then `was` counted. Rows are never edited."""

    __table_args__ = (enum_check("kind", FigureKind),)

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    kind: FigureKind = Field(primary_key=True, sa_type=enum_type(FigureKind))
    recorded_at: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    was: int | None = Field(default=None, sa_type=BigInteger)
    """None: no figure was known."""


def figure_field(kind: FigureKind, election: str | None) -> str:
    """The field of the facts that give a figure: its kind, and its election where it holds for one only."""
    return f"{kind}/{election}" if election else str(kind)
