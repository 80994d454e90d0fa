"""Response bodies of outlines."""

from collections.abc import Iterable

from api.reference.regions.outlines import Topology, load_file
from api.reference.regions.repository import RegionWithBoundary
from api.reference.regions.schemas import OutlineCollection, OutlineGrid, OutlineObjects, RegionOutline, RegionOutlines


def region_outlines(regions: Iterable[RegionWithBoundary], language: str) -> RegionOutlines:
    topology = Topology()
    for region in regions:
        topology.add(region.code, region.name, region.boundary)
    outlines = [RegionOutline.model_validate(it) for it in topology.geometries]
    return RegionOutlines(
        notice=topology.notice(language),
        transform=OutlineGrid(**load_file().grid._asdict()),
        objects=OutlineObjects(regions=OutlineCollection(geometries=outlines)),
        arcs=topology.arcs,
    )
