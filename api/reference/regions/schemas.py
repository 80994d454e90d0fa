from typing import Annotated, Literal

from fastapi import Path
from pydantic import Field, StrictBool

from api.core.provenance import Origin
from api.core.region_codes import VotingLevel
from api.core.schemas import (
    CitedBody,
    Day,
    ElectionFilter,
    Note,
    Query,
    RegionCode,
    RequestBody,
    ResponseBody,
    SafeText,
    Slug,
    WholeNumber,
)
from api.reference.regions.models import FigureKind, Flag

RegionPath = Annotated[RegionCode, Path()]


class FigureQuery(Query):
    kind: FigureKind | None = None
    election: ElectionFilter = None
    preferred: bool | None = None


class NewFigure(RequestBody):
    """A number about the region, as a source gives it."""

    kind: FigureKind
    value: WholeNumber
    election: Slug | None = Field(default=None, description="The election, if the figure holds for that one only.")
    on: Day | None = Field(default=None, description="The day as of which it holds.")
    source: Slug = Field(description="The source of the figure: an id of GET /v1/sources.", examples=["S0"])
    paragraph: Annotated[SafeText, Field(max_length=40)] | None = Field(
        default=None, description="The paragraph of the source."
    )
    origin: Origin = Origin.EXTERNAL
    note: Note | None = None
    preferred: StrictBool = Field(
        default=True,
        description="True: this figure counts from now on, and the preferred one before it is kept. "
        "False: this figure is kept beside the preferred one.",
    )


class NewFlag(CitedBody):
    """A property that the region and everything below it have, or have no longer."""

    flag: Flag
    holds: StrictBool = Field(default=True, description="False: the flag ends.")


class OutlineQuery(Query):
    level: VotingLevel | None = Field(
        default=None, description="All regions of this level below the region, in place of its children."
    )


class OutlineProperties(ResponseBody):
    name: str


class RegionOutline(ResponseBody):
    """The outline of one region, as a TopoJSON geometry."""

    type: Literal["MultiPolygon"] = Field(description="The kind of geometry.")
    id: str = Field(description="The code of the region.")
    properties: OutlineProperties = Field(description="What is shown with it.")
    arcs: list[list[list[int]]] = Field(
        description="Of each polygon its rings, the outer one first, as numbers of `arcs`; -1 is the first backwards."
    )


class OutlineCollection(ResponseBody):
    type: Literal["GeometryCollection"] = Field(default="GeometryCollection", description="The kind of geometry.")
    geometries: list[RegionOutline] = Field(description="One for each region that has an outline, by code.")


class OutlineObjects(ResponseBody):
    regions: OutlineCollection = Field(description="The outlines.")


class OutlineGrid(ResponseBody):
    scale: list[float] = Field(
        min_length=2, max_length=2, description="What a step is in degrees of longitude and latitude."
    )
    translate: list[float] = Field(
        min_length=2, max_length=2, description="The longitude and latitude of the point 0, 0."
    )


class RegionOutlines(ResponseBody):
    """A TopoJSON topology: neighbours refer to the same arcs, so that they fit together."""

    type: Literal["Topology"] = Field(default="Topology", description="What TopoJSON calls it.")
    notice: str = Field(description="That the outlines are indicative, where they come from, and their licence.")
    transform: OutlineGrid = Field(description="How the whole numbers of `arcs` become longitudes and latitudes.")
    objects: OutlineObjects = Field(description="What the arcs make up.")
    arcs: list[list[list[int]]] = Field(description="Lines: the first point, then the step to each next one.")
