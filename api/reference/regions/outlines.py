"""Outlines of regions: those of provinces, regencies and cities that come with Siaga, and those that were imported.

The outlines that come with Siaga are one topology: a border that two regions share is stored once, as an arc, so that
neighbours fit together. Pure but for reading that file.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from api.core.catalogue import sentence
from api.core.region_codes import ROOT

FILE = Path(__file__).with_name("outlines.topojson")
LICENCE_FILE = Path(__file__).with_name("outlines.LICENSE.txt")
COUNTRY = "ID"
"""The root of the scheme of codes that the file belongs to."""
INDICATIVE, ORIGIN = sentence("outlines.indicative"), sentence("outlines.origin")

Arc = Sequence[Sequence[int]]
"""Positions in the grid of the topology: the first one, then the step to each next one."""
Polygons = Sequence[Sequence[Any]]
"""Of each polygon its outer ring, then its holes."""


class Grid(NamedTuple):
    """How the whole numbers of a topology become longitudes and latitudes."""

    scale: tuple[float, float]
    translate: tuple[float, float]

    def nearest(self, position: Sequence[float]) -> tuple[int, int]:
        """Return the point of the grid that is nearest to a longitude and latitude."""
        return (
            round((position[0] - self.translate[0]) / self.scale[0]),
            round((position[1] - self.translate[1]) / self.scale[1]),
        )

    def position(self, point: Sequence[int]) -> list[float]:
        """Return the longitude and latitude of a point, in steps of about a metre."""
        return [
            round(axis * scale + translate, 5)
            for axis, scale, translate in zip(point, self.scale, self.translate, strict=True)
        ]


class OutlineFile(NamedTuple):
    """The outlines that come with Siaga."""

    grid: Grid
    arcs: Sequence[Arc]
    polygons_by_region: Mapping[str, Polygons]
    """A ring is a list of numbers of arcs; `~number` is the arc in the other direction."""


@cache
def load_file() -> OutlineFile:
    """Read the outlines that come with Siaga. Under another scheme of codes they belong to no region."""
    topology = json.loads(FILE.read_text(encoding="utf-8"))
    geometries = [it for collection in topology["objects"].values() for it in collection["geometries"]]
    grid = Grid(tuple(topology["transform"]["scale"]), tuple(topology["transform"]["translate"]))
    polygons_by_region = {
        it["id"]: [it["arcs"]] if it["type"] == "Polygon" else it["arcs"] for it in geometries if ROOT == COUNTRY
    }
    return OutlineFile(grid, topology["arcs"], polygons_by_region)


class Topology:
    """A TopoJSON topology with the outlines of some regions, and no arcs but theirs."""

    def __init__(self) -> None:
        self.arcs: list[Arc] = []
        self.geometries: list[dict[str, Any]] = []
        self.has_licence = False
        """Whether an outline of the file is in it."""
        self._number_by_file_arc: dict[int, int] = {}

    def add(self, region: str, name: str, boundary_json: str | None) -> None:
        """Add the outline of a region: that of the file, else its imported boundary. Without either it is left out."""
        file = load_file()
        if region in file.polygons_by_region:
            self.has_licence = True
            polygons = [
                [[self._number_of(number) for number in ring] for ring in polygon]
                for polygon in file.polygons_by_region[region]
            ]
        elif boundary_json is not None:
            polygons = [[[self._add_arc(file.grid, ring)] for ring in polygon] for polygon in _polygons(boundary_json)]
        else:
            return
        properties = {"name": name}
        self.geometries.append({"type": "MultiPolygon", "id": region, "properties": properties, "arcs": polygons})

    def _number_of(self, file_number: int) -> int:
        """Return the number here of an arc of the file, in the same direction."""
        arc_number = file_number if file_number >= 0 else ~file_number
        if arc_number not in self._number_by_file_arc:
            self._number_by_file_arc[arc_number] = len(self.arcs)
            self.arcs.append(load_file().arcs[arc_number])
        number = self._number_by_file_arc[arc_number]
        return number if file_number >= 0 else ~number

    def _add_arc(self, grid: Grid, ring: Sequence[Sequence[float]]) -> int:
        """Add a ring of positions as an arc of its own. Returns its number."""
        points = [grid.nearest(position) for position in ring]
        steps = [[x - x_before, y - y_before] for (x_before, y_before), (x, y) in pairwise(points)]
        self.arcs.append([[*points[0]], *steps])
        return len(self.arcs) - 1

    def notice(self, language: str) -> str:
        indicative = INDICATIVE.in_language(language)
        if not self.has_licence:
            return indicative
        return f"{indicative} {ORIGIN.in_language(language)}\n\n{LICENCE_FILE.read_text(encoding='utf-8')}"


def geometry(region: str, boundary_json: str | None) -> dict[str, Any] | None:
    """Return the outline of a region as a GeoJSON geometry: that of the file, else its imported boundary, else None."""
    file = load_file()
    if region not in file.polygons_by_region:
        return None if boundary_json is None else dict(json.loads(boundary_json))
    polygons = [[_ring_positions(file, ring) for ring in polygon] for polygon in file.polygons_by_region[region]]
    return {"type": "MultiPolygon", "coordinates": polygons}


def _polygons(boundary_json: str) -> Iterable[Sequence[Any]]:
    boundary = json.loads(boundary_json)
    return [boundary["coordinates"]] if boundary["type"] == "Polygon" else boundary["coordinates"]


def _ring_positions(file: OutlineFile, ring: Sequence[int]) -> list[list[float]]:
    """Join the arcs of a ring. Each begins where the one before it ends."""
    positions: list[list[float]] = []
    for number in ring:
        arc_positions = _arc_positions(file, number if number >= 0 else ~number)
        positions[-1:] = arc_positions if number >= 0 else arc_positions[::-1]
    return positions


def _arc_positions(file: OutlineFile, arc_number: int) -> list[list[float]]:
    x = y = 0
    positions = []
    for step_x, step_y in file.arcs[arc_number]:
        x, y = x + step_x, y + step_y
        positions.append(file.grid.position((x, y)))
    return positions
