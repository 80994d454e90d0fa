"""Response bodies of regions and of recorded figures."""

import json
from typing import Any

from sqlmodel import Session

from api.core.schemas import RegionName
from api.elections import repository as elections
from api.elections.models import KIND_WITH_MAYOR, Contest
from api.elections.regions import repository
from api.elections.regions.repository import ListedRegion
from api.elections.regions.schemas import (
    Elects,
    FigureOut,
    FlagOut,
    Point,
    RecalculatedItem,
    RecordedFigure,
    RegionCount,
    RegionDetail,
    RegionOut,
)
from api.http.paging import Page
from api.reference.figure_recalculation import ItemTargetChange
from api.reference.regions import repository as regions
from api.reference.regions.models import Region
from api.reference.regions.service import FigureOutcome


def region_body(region: Region | ListedRegion) -> RegionOut:
    return RegionOut(**_region_fields(region))


def region_detail(session: Session, region: Region) -> RegionDetail:
    """A region with what lies above and below it. `elects` is about the default election."""
    default_election = elections.default_election(session)
    contests_by_region = repository.contests_by_region(session, default_election.slug) if default_election else {}
    counts_below = regions.counts_below(session, region.code)
    return RegionDetail(
        **_region_fields(region),
        aliases=regions.aliases_by_region(session).get(region.code, []),
        ancestors=[RegionName.model_validate(region_row) for region_row in regions.ancestors(session, region.code)],
        below=[RegionCount(level=level, kind=kind, regions=count) for level, kind, count in counts_below],
        elects=[_elected_office(contest, region.kind) for contest in contests_by_region.get(region.code, [])],
        flags=[FlagOut.model_validate(flag) for flag in regions.flags_holding_in(session, region.code)],
        successors=regions.successors_by_region(session).get(region.code, []),
        provenance=repository.provenance_by_region(session).get(region.code, []),
    )


def _region_fields(region: Region | ListedRegion) -> dict[str, Any]:
    """The fields of `RegionOut`."""
    point = None
    if region.latitude is not None and region.longitude is not None:
        point = Point(latitude=region.latitude, longitude=region.longitude, of=region.point_of)
    return {
        "code": region.code,
        "kind": region.kind,
        "name": region.name,
        "level": region.level,
        "parent": region.parent,
        "timezone": region.timezone,
        "point": point,
        "valid_from": region.valid_from,
        "valid_until": region.valid_until,
    }


def _elected_office(contest: Contest, kind: str) -> Elects:
    """The office that a region of this kind votes for: a city (Kota) has a mayor, a regency a regent."""
    if contest is Contest.GOVERNOR:
        return Elects.GOVERNOR
    return Elects.MAYOR if kind == KIND_WITH_MAYOR else Elects.REGENT


def feature_collection(session: Session, page: Page[ListedRegion]) -> str:
    """A page of regions as a GeoJSON FeatureCollection."""
    boundary_by_region = regions.boundaries(session, [region_row.code for region_row in page.items])
    features = [_feature(region_row, boundary_by_region.get(region_row.code)) for region_row in page.items]
    return json.dumps({"type": "FeatureCollection", "features": features, "next": page.next}, ensure_ascii=False)


def _feature(region: ListedRegion, boundary_json: str | None) -> dict[str, Any]:
    """The region with its boundary, else with its point, else without geometry."""
    point = None if region.latitude is None else {"type": "Point", "coordinates": [region.longitude, region.latitude]}
    return {
        "type": "Feature",
        "id": region.code,
        "geometry": json.loads(boundary_json) if boundary_json else point,
        "properties": {
            "code": region.code,
            "kind": region.kind,
            "name": region.name,
            "level": region.level,
            "parent": region.parent,
        },
    }


def recorded_figure(outcome: FigureOutcome) -> RecordedFigure:
    return RecordedFigure(
        figure=FigureOut.model_validate(outcome.figure),
        moved=[_recalculated_item(change) for change in outcome.target_changes],
    )


def _recalculated_item(change: ItemTargetChange) -> RecalculatedItem:
    return RecalculatedItem(
        entry=f"{change.ledger}-{change.seq}",
        election=change.election,
        region=change.region,
        requirement=change.requirement,
        was=change.was,
        target=change.target,
    )
