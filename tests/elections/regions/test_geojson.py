import json
from pathlib import Path
from typing import Any

import pytest

from api.imports import service as imports_service
from tests.conftest import Siaga

GEOJSON = "application/geo+json"
SQUARE = {
    "type": "Polygon",
    "coordinates": [[[117.0, 0.0], [118.0, 0.0], [118.0, 1.0], [117.0, 1.0], [117.0, 0.0]]],
}


def collection(box: Siaga, **query: str) -> Any:
    answer = box.nation.get("/v1/regions", params=query, headers={"Accept": GEOJSON})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == GEOJSON
    return answer.json()


def test_regions_come_as_a_feature_collection(box: Siaga) -> None:
    regions = collection(box, parent="64")

    assert set(regions) == {"type", "features", "next"}
    assert regions["type"] == "FeatureCollection"
    for feature in regions["features"]:
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        assert feature["id"] == feature["properties"]["code"]
        assert feature["geometry"]["type"] == "Point"
        longitude, latitude = feature["geometry"]["coordinates"]
        assert 113 < longitude < 119
        assert -3 < latitude < 3


def test_the_features_are_the_rows_of_the_same_page(box: Siaga) -> None:
    rows = box.nation.get("/v1/regions", params={"within": "64.08"}).json()["items"]

    features = collection(box, within="64.08")["features"]

    assert [it["properties"] for it in features] == [
        {name: row[name] for name in ("code", "kind", "name", "level", "parent")} for row in rows
    ]


def test_a_region_without_place_has_no_geometry(box: Siaga) -> None:
    [feature] = collection(box, within="64.08.04")["features"]

    assert feature["geometry"] is None


def test_the_next_page_has_the_same_media_type(box: Siaga) -> None:
    first = box.nation.get("/v1/regions", params={"within": "64.08", "limit": 1}, headers={"Accept": GEOJSON})
    link = first.headers["link"].partition(">")[0].removeprefix("<")

    second = box.nation.get(link, headers={"Accept": GEOJSON}).json()

    assert first.json()["next"] in link
    assert [it["id"] for it in second["features"]] == ["64.08.01"]


def test_a_boundary_that_was_loaded_takes_the_place_of_the_point(own_box: Siaga, tmp_path: Path) -> None:
    file = tmp_path / "boundaries.geojson"
    feature = {"type": "Feature", "id": "64.08", "properties": {}, "geometry": SQUARE}
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    report = imports_service.load(own_box.database, file)

    kutim, ppu = collection(own_box, parent="64")["features"][4:6]

    assert report.errors == []
    assert (kutim["id"], kutim["geometry"]) == ("64.08", SQUARE)
    assert (ppu["id"], ppu["geometry"]["type"]) == ("64.09", "Point")


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("*/*", "application/json"),
        ("application/json", "application/json"),
        ("application/*", "application/json"),
        ("application/geo+json, application/json", GEOJSON),
        ("Application/GEO+JSON", GEOJSON),
        ("text/html, application/geo+json;q=0.9", GEOJSON),
        ("text/html, */*;q=0.1", "application/json"),
        ("application/geo+json;q=0.1, application/json", "application/json"),
        # `*/*` and q=0 together mean anything else.
        ("application/geo+json;q=0, */*", "application/json"),
    ],
)
def test_the_response_has_the_most_preferred_media_type(box: Siaga, accept: str, form: str) -> None:
    answer = box.nation.get("/v1/regions", params={"limit": 1}, headers={"Accept": accept})

    assert answer.headers["content-type"] == form


@pytest.mark.parametrize("accept", ["text/csv", "text/html", "image/*", "application/xml"])
def test_another_media_type_is_not_acceptable(box: Siaga, accept: str) -> None:
    answer = box.nation.get("/v1/regions", headers={"Accept": accept})

    assert (answer.status_code, answer.json()["code"]) == (406, "not_acceptable")
    assert GEOJSON in answer.json()["detail"]


def test_the_api_description_names_the_status_406(box: Siaga) -> None:
    assert "406" in box.app.openapi()["paths"]["/v1/regions"]["get"]["responses"]
