"""The nation's villages, points and boundaries, where that folder lies beside the checkout."""

import csv
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from api.db.upsert import UpsertCounts
from api.elections.models import ElectionRegion
from api.imports import service
from api.imports.schemas import ImportReport
from api.reference.regions.models import Region
from tests.conftest import REFERENCE, Server, Siaga

pytestmark = pytest.mark.skipif(not REFERENCE.is_dir(), reason="needs the folder ../shared/regions")
VILLAGES = 83_762
CHECKLIST = "/v1/readiness-checklists/64"


@dataclass(frozen=True)
class Villages:
    """One load of all villages, with what was visible before, after the rehearsal and after the load."""

    siaga: Siaga
    before: dict[str, Any]
    rehearsal: ImportReport
    rehearsed: dict[str, Any]
    report: ImportReport
    after: dict[str, Any]


@pytest.fixture(scope="module")
def villages(server: Server, box_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Villages]:
    """On PostgreSQL, where a load takes long, the rehearsal covers one province only."""
    siaga = Siaga(server.new(box_url))
    path = REFERENCE / "villages.csv.gz"
    before = visible_state(siaga)
    rehearsed_path = path if server.kind == "sqlite" else one_province(path, tmp_path_factory.mktemp("villages"))
    rehearsal = service.load(siaga.database, rehearsed_path, dry_run=True)
    rehearsed = visible_state(siaga)
    report = service.load(siaga.database, path)
    yield Villages(siaga, before, rehearsal, rehearsed, report, visible_state(siaga))
    siaga.database.close()


def one_province(path: Path, folder: Path) -> Path:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as text:
        header, *lines = text
    part = folder / path.name
    part.write_bytes(gzip.compress("".join([header, *(line for line in lines if line.startswith("64."))]).encode()))
    return part


def visible_state(siaga: Siaga) -> dict[str, Any]:
    """What the database and a caller see of the regions."""
    with siaga.database.read() as session:
        regions = session.execute(sa.select(sa.func.count()).select_from(Region)).scalar_one()
        pinned = sorted(tuple(row) for row in session.execute(sa.select(sa.inspect(ElectionRegion).local_table)))
    return {
        "regions": regions,
        "pinned": pinned,
        "below": siaga.nation.get("/v1/regions/64").json()["below"],
        "checklist": siaga.nation.get(CHECKLIST).content,
    }


def test_a_rehearsal_of_all_villages_stores_nothing(villages: Villages) -> None:
    assert villages.rehearsal.errors == []
    assert villages.rehearsed == villages.before
    assert villages.before["regions"] == 7_838


def test_a_rehearsal_counts_what_the_load_counts(villages: Villages) -> None:
    village_count = sum(it["regions"] for it in villages.after["below"] if it["level"] == "village")

    assert villages.report.errors == []
    assert villages.report.counts == {"Region": UpsertCounts(created=VILLAGES)}
    assert villages.rehearsal.total in (UpsertCounts(created=VILLAGES), UpsertCounts(created=village_count))


def test_all_villages_are_there(villages: Villages) -> None:
    assert villages.after["regions"] == 7_838 + VILLAGES


def test_a_province_counts_the_villages_below_it(villages: Villages) -> None:
    with gzip.open(REFERENCE / "villages.csv.gz", "rt", encoding="utf-8", newline="") as text:
        kinds = [row["kind"] for row in csv.DictReader(text) if row["code"].startswith("64.")]

    below = [it for it in villages.after["below"] if it["level"] == "village"]

    assert {it["kind"]: it["regions"] for it in below} == {kind: kinds.count(kind) for kind in {*kinds}}
    assert [it for it in villages.after["below"] if it["level"] != "village"] == villages.before["below"]


def test_pinned_elections_do_not_change(villages: Villages) -> None:
    assert villages.after["pinned"] == villages.before["pinned"] != []


def test_a_checklist_is_the_same_to_the_byte(villages: Villages) -> None:
    assert villages.after["checklist"] == villages.before["checklist"]
    assert json.loads(villages.after["checklist"])["region"]["code"] == "64"


def test_loading_all_villages_again_changes_nothing(villages: Villages) -> None:
    report = service.load(villages.siaga.database, REFERENCE / "villages.csv.gz")

    assert report.errors == []
    assert report.counts == {"Region": UpsertCounts(unchanged=VILLAGES)}


def test_a_village_is_found_by_name_and_knows_where_it_lies(villages: Villages) -> None:
    (village,) = villages.siaga.nation.get("/v1/regions?q=keude bakongan&level=village").json()["items"]

    assert (village["code"], village["parent"], village["timezone"]) == ("11.01.01.2001", "11.01.01", "Asia/Jakarta")
    assert village["point"] == {"latitude": 2.93109, "longitude": 97.48459, "of": None}


def features(path: Path) -> list[Any]:
    loaded_features: list[Any] = json.loads(path.read_text(encoding="utf-8"))["features"]
    return loaded_features


def test_all_boundaries_load_and_are_drawn(own_box: Siaga) -> None:
    files = sorted((REFERENCE / "boundaries").glob("*.geojson"))
    codes = [it["id"] for path in files for it in features(path)]

    report = service.load(own_box.database, REFERENCE / "boundaries")

    repeated_codes = len(codes) - len({*codes})
    assert report.errors == []
    assert report.counts == {"RegionBoundary": UpsertCounts(created=len({*codes}), changed=repeated_codes)}
    answer = own_box.nation.get("/v1/regions?within=64&limit=200", headers={"Accept": "application/geo+json"})
    shapes = {it["id"]: it["geometry"]["type"] for it in answer.json()["features"]}
    assert {*shapes.values()} == {"Polygon", "MultiPolygon"}
    assert len(shapes) == 1 + 10 + 105
    second_totals = [
        service.load(own_box.database, path).total for path in (files[-1], files[-1].with_name("provinces.geojson"))
    ]
    assert second_totals == [UpsertCounts(unchanged=514), UpsertCounts(unchanged=38)]


def test_loading_all_regions_counts_what_it_changes(own_box: Siaga) -> None:
    with (REFERENCE / "regions.csv").open(encoding="utf-8", newline="") as text:
        rows = [*csv.DictReader(text)]
    with own_box.database.read() as session:
        stored_regions = {it.code: it for it in session.execute(sa.select(Region)).scalars()}
        changed_codes = [row["code"] for row in rows if not is_unchanged(row, stored_regions[row["code"]])]

    report = service.load(own_box.database, REFERENCE / "regions.csv")

    assert report.errors == []
    assert report.counts == {
        "Region": UpsertCounts(changed=len(changed_codes), unchanged=len(rows) - len(changed_codes))
    }
    assert len(rows) == 7_837
    again = service.load(own_box.database, REFERENCE / "regions.csv")
    assert again.counts == {"Region": UpsertCounts(unchanged=len(rows))}


def is_unchanged(row: dict[str, str], stored: Region) -> bool:
    point = (float(row["latitude"]), float(row["longitude"])) if row["latitude"] else (None, None)
    return (row["kind"], row["name"], *point) == (stored.kind, stored.name, stored.latitude, stored.longitude)
