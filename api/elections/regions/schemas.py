from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from api.core.provenance import Origin
from api.core.region_codes import Level
from api.core.schemas import ElectionSlug, FileText, Provenance, RegionCode, RegionName, ResponseBody, SafeText
from api.http.paging import PageQuery
from api.reference.regions.models import FigureKind, Flag


class Elects(StrEnum):
    """The office that a region votes for."""

    GOVERNOR = "governor"
    REGENT = "regent"
    MAYOR = "mayor"
    ANY = "any"


class RegionQuery(PageQuery):
    within: Annotated[RegionCode | None, Field(description="This region and everything below it.")] = None
    parent: Annotated[RegionCode | None, Field(description="The direct children of this region.")] = None
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
    of: str | None = Field(description="What lies at the point, for example the seat.")


class RegionOut(RegionName):
    level: str
    parent: str | None
    timezone: str = Field(description="IANA name: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT).")
    point: Point | None
    valid_from: date | None = Field(description="Null: since before the recorded history.")
    valid_until: date | None


class FlagOut(ResponseBody):
    flag: Flag
    region: str = Field(description="The region for which it is set; a flag holds for everything below.")
    source: str
    origin: Origin
    note: FileText | None


class RegionCount(ResponseBody):
    level: str
    kind: str
    regions: int


class RegionDetail(RegionOut):
    aliases: list[str]
    ancestors: list[RegionName] = Field(description="From the nation down to the parent, by name only.")
    below: list[RegionCount] = Field(description="How many regions of each level and kind lie below.")
    elects: list[Elects] = Field(description="What this region itself votes for in the default election.")
    flags: list[FlagOut]
    successors: list[str]
    provenance: list[Provenance] = Field(
        description="What sources say of the region, field by field; figures and flags name theirs."
    )


class FigureOut(ResponseBody):
    kind: FigureKind
    election: str | None = Field(description="Null: the figure holds for every election.")
    value: int
    on: date | None
    preferred: bool = Field(description="False: another figure is used, and this one is kept beside it.")
    source: str
    origin: Origin
    note: FileText | None


class Figures(ResponseBody):
    region: RegionName
    items: list[FigureOut]


class FlagRecorded(ResponseBody):
    entry: str | None = Field(description="Ledger and number of the entry in the history; null: nothing had to change.")
    flags: list[FlagOut] = Field(description="The flags that hold in this region now.")


class RecalculatedItem(ResponseBody):
    """An item whose target has changed. `was` is the target before."""

    entry: str = Field(description="Ledger and number of the entry in the history.")
    election: str
    region: str
    requirement: str
    was: int | None
    target: int | None


class RecordedFigure(ResponseBody):
    figure: FigureOut
    moved: list[RecalculatedItem] = Field(description="Reported items of open elections whose target has changed.")
