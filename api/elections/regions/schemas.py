from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from api.core.provenance import Origin
from api.core.region_codes import Level
from api.core.schemas import Code, ElectionSlug, Query, RegionName, ResponseBody, SafeText
from api.reference.regions.models import FigureKind, Flag


class Elects(StrEnum):
    GOVERNOR = "governor"
    REGENT = "regent"
    MAYOR = "mayor"
    ANY = "any"


class RegionQuery(Query):
    within: Annotated[Code | None, Field(description="This region and everything below it.")] = None
    parent: Annotated[Code | None, Field(description="The direct children of this region.")] = None
    level: Annotated[Level | None, Field(description="regency takes in cities.")] = None
    elects: Annotated[
        Elects | None, Field(description="Only regions that vote for this office, or for any, in `election`.")
    ] = None
    election: ElectionSlug = None
    q: Annotated[
        SafeText | None,
        Field(min_length=2, max_length=60, description="Part of a name or of a short name such as kutim."),
    ] = None


class Point(ResponseBody):
    latitude: float
    longitude: float
    of: str | None = Field(description="What the point shows, for example the seat.")


class RegionOut(RegionName):
    level: str
    parent: str | None
    timezone: str = Field(description="IANA name: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT).")
    point: Point | None
    valid_from: date | None = Field(description="Null: before anything that Siaga knows about.")
    valid_until: date | None


class FlagOut(ResponseBody):
    flag: Flag
    region: str = Field(description="Where it was noted; a flag holds for everything below.")
    source: str
    origin: Origin
    note: str | None


class Below(ResponseBody):
    level: str
    kind: str
    regions: int


class RegionDetail(RegionOut):
    aliases: list[str]
    ancestors: list[RegionName] = Field(description="From the nation down to the parent, by name only.")
    below: list[Below] = Field(description="How many regions of each level and kind lie below.")
    elects: list[Elects] = Field(description="What this region itself votes for in the default election.")
    flags: list[FlagOut]
    successors: list[str]


class FigureOut(ResponseBody):
    kind: FigureKind
    election: str | None = Field(description="Null: not bound to one election.")
    value: int
    on: date | None
    preferred: bool = Field(description="False: kept beside a preferred figure that contradicts it.")
    source: str
    origin: Origin
    note: str | None


class Figures(ResponseBody):
    region: RegionName
    items: list[FigureOut]


class FlagSaid(ResponseBody):
    entry: str | None = Field(description="Its place in the history: ledger and number; null: it was so before.")
    flags: list[FlagOut] = Field(description="What holds in this region now.")


class MovedItem(ResponseBody):
    """An item that is measured against another target now."""

    entry: str = Field(description="Its place in the history: ledger and number.")
    election: str
    region: str
    requirement: str
    was: int | None
    target: int | None


class RecordedFigure(ResponseBody):
    figure: FigureOut
    moved: list[MovedItem] = Field(description="Reported items of open elections whose target is another now.")
