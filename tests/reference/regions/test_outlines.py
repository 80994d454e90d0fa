"""Outlines of regions: those in the box are complete and sound, and maps get those of the region that they ask for."""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from api.core.caller import Role
from api.core.region_codes import level_of
from api.imports import service as imports_service
from api.reference.regions import outlines
from tests.conftest import Siaga

SQUARE: dict[str, Any] = {
    "type": "Polygon",
    "coordinates": [[[117.5, 0.5], [117.6, 0.5], [117.6, 0.6], [117.5, 0.6], [117.5, 0.5]]],
}
MAX_BYTES = 300_000


def regions_at(box: Siaga, level: str) -> dict[str, str]:
    """The names of all regions of a level by code."""
    rows: list[dict[str, str]] = []
    query = {"level": level, "limit": "500"}
    while True:
        page = box.nation.get("/v1/regions", params=query).json()
        rows += page["items"]
        if page["next"] is None:
            return {row["code"]: row["name"] for row in rows}
        query["after"] = page["next"]


def ask(box: Siaga, path: str, **query: str) -> Any:
    answer = box.nation.get(f"/v1/region-outlines/{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def rings(geometry: dict[str, Any]) -> Iterator[Sequence[Sequence[float]]]:
    for polygon in geometry["coordinates"]:
        yield from polygon


def decode(topology: dict[str, Any], outline: dict[str, Any]) -> list[list[list[list[float]]]]:
    """The coordinates of an outline, as a reader of TopoJSON computes them."""
    scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]

    def positions(number: int) -> list[list[float]]:
        steps = topology["arcs"][number if number >= 0 else ~number]
        points = [(sum(x for x, _ in steps[:end]), sum(y for _, y in steps[:end])) for end in range(1, len(steps) + 1)]
        line = [[round(it[axis] * scale[axis] + translate[axis], 5) for axis in (0, 1)] for it in points]
        return line if number >= 0 else line[::-1]

    def ring_of(numbers: list[int]) -> list[list[float]]:
        ring = positions(numbers[0])
        for number in numbers[1:]:
            assert positions(number)[0] == ring[-1], "each arc begins where the one before it ends"
            ring += positions(number)[1:]
        return ring

    return [[ring_of(numbers) for numbers in polygon] for polygon in outline["arcs"]]


def area(ring: Sequence[Sequence[float]]) -> float:
    """The area inside a ring, in square degrees; below zero where it runs the other way round."""
    return sum(x * y_after - x_after * y for (x, y), (x_after, y_after) in pairwise(ring)) / 2


def test_each_province_regency_and_city_has_an_outline(box: Siaga) -> None:
    codes = {*regions_at(box, "province"), *regions_at(box, "regency")}

    assert len(codes) == 38 + 514
    assert {*outlines.load_file().polygons_by_region} == codes
    for code in codes:
        geometry = outlines.geometry(code, None)
        assert geometry is not None
        assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in rings(geometry)), code
        assert sum(abs(area(ring)) for ring in rings(geometry)) > 0, code


def test_a_province_has_the_area_of_its_regencies() -> None:
    """They share their borders, so nothing lies between them or twice."""
    areas = {}
    for code in outlines.load_file().polygons_by_region:
        polygons = (outlines.geometry(code, None) or {})["coordinates"]
        areas[code] = sum(abs(area(outer)) - sum(abs(area(hole)) for hole in holes) for outer, *holes in polygons)
    for province in (code for code in areas if level_of(code) == "province"):
        regencies = sum(it for code, it in areas.items() if code.startswith(f"{province}."))
        assert regencies == pytest.approx(areas[province], rel=1e-6), province


def test_the_file_is_small_and_has_its_licence_beside_it() -> None:
    assert outlines.FILE.stat().st_size <= MAX_BYTES
    assert outlines.LICENCE_FILE.read_text(encoding="utf-8").startswith("MIT License\n\nCopyright (c) 2024 Cahya DSN")


@pytest.mark.parametrize(("region", "level", "count"), [("ID", "province", 38), ("64", "regency", 10)])
def test_the_children_of_a_region_have_outlines_that_share_arcs(
    box: Siaga, region: str, level: str, count: int
) -> None:
    topology = ask(box, region)
    geometries = topology["objects"]["regions"]["geometries"]
    used = [
        number if number >= 0 else ~number
        for it in geometries
        for polygon in it["arcs"]
        for ring in polygon
        for number in ring
    ]

    names = {code: name for code, name in regions_at(box, level).items() if region == "ID" or code[:2] == region}
    assert {it["id"]: it["properties"]["name"] for it in geometries} == names
    assert len(geometries) == count
    assert {*used} == {*range(len(topology["arcs"]))}, "no arcs but those of these regions"
    assert len(used) > len({*used}), "neighbours share arcs"
    assert "indicative" in topology["notice"]
    assert "Cahya DSN" in topology["notice"]


def test_a_decoded_outline_is_that_of_the_table_for_maps(box: Siaga) -> None:
    topology = ask(box, "64")
    answer = box.nation.get("/v1/readiness?within=64&format=geojson")
    collection = answer.json()
    features = {it["id"]: it for it in collection["features"]}

    assert answer.headers["content-type"] == "application/geo+json"
    assert collection["type"] == "FeatureCollection"
    assert collection["end"] == {"rows": 11, "whole": True, "after": None}
    for it in topology["objects"]["regions"]["geometries"]:
        assert decode(topology, it) == features[it["id"]]["geometry"]["coordinates"]
    rows = box.nation.get("/v1/readiness?within=64").json()["items"]
    assert [it["properties"] for it in collection["features"]] == rows


def test_all_regencies_of_the_country_come_in_one_answer(box: Siaga) -> None:
    assert len(ask(box, "ID", level="regency")["objects"]["regions"]["geometries"]) == 514
    assert ask(box, "64.08", level="province")["objects"]["regions"]["geometries"] == []


def test_districts_have_the_boundaries_that_were_imported(own_box: Siaga, tmp_path: Path) -> None:
    assert ask(own_box, "64.08")["objects"]["regions"]["geometries"] == []
    before = own_box.nation.get("/v1/readiness?within=64.08&format=geojson").json()["features"]
    file = tmp_path / "districts.geojson"
    feature = {"type": "Feature", "id": "64.08.04", "properties": {}, "geometry": SQUARE}
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert imports_service.load(own_box.database, file).errors == []

    topology = ask(own_box, "64.08")
    [outline] = topology["objects"]["regions"]["geometries"]
    assert (outline["id"], outline["arcs"]) == ("64.08.04", [[[0]]])
    for position, expected in zip(decode(topology, outline)[0][0], SQUARE["coordinates"][0], strict=True):
        assert position == pytest.approx(expected, abs=0.0005)
    assert "Cahya DSN" not in topology["notice"]
    after = own_box.nation.get("/v1/readiness?within=64.08&format=geojson").json()["features"]
    geometries = {it["id"]: it["geometry"] for it in after}
    assert geometries["64.08.04"] == SQUARE
    assert geometries["64.08.05"] is None
    assert geometries["64.08"]["type"] == "MultiPolygon"
    assert {it["id"]: it["geometry"] for it in before} == {**geometries, "64.08.04": None}


def test_outlines_are_kept_and_belong_to_the_regions_of_the_caller(box: Siaga) -> None:
    reader = box.client("64.08", role=Role.READER, agency="kpu-kutim")
    answer = box.nation.get("/v1/region-outlines/64")
    unchanged = box.nation.get("/v1/region-outlines/64", headers={"If-None-Match": answer.headers["etag"]})

    assert unchanged.status_code == 304
    assert reader.get("/v1/region-outlines/64").status_code == 404
    assert reader.get("/v1/region-outlines/64.08").status_code == 200
    assert box.anonymous.get("/v1/region-outlines/64").status_code == 401


def test_no_other_list_comes_as_geojson_by_its_format(box: Siaga) -> None:
    assert box.nation.get("/v1/agencies?format=geojson").status_code == 422
