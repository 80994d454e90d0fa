from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from api.db.tree import Level
from api.provenance import Origin
from api.regions.models import FigureKind, Flag
from api.schema import Code, ElectionSlug, Query, RegionName, ResponseBody, SafeText


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


class FigureQuery(Query):
    kind: FigureKind | None = None
    election: ElectionSlug = None
    preferred: bool | None = None


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
