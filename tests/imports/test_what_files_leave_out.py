"""What a file leaves out stays as it is stored."""

from pathlib import Path

from tests.conftest import Siaga
from tests.imports.files import load_files, stored_region

NAMES = "code,kind,name\n64,Provinsi,Kaltim\n"


def test_a_file_without_points_keeps_them(small: Siaga, folder: Path) -> None:
    report = load_files(small, folder, {"regions.csv": NAMES})

    region = stored_region(small, "64")
    assert report.counts["Region"].changed == 1
    assert (region.name, region.latitude, region.longitude) == ("Kaltim", 0.5, 116.5)


def test_empty_cells_keep_the_stored_values(small: Siaga, folder: Path) -> None:
    load_files(small, folder, {"regions.csv": "code,kind,name,latitude,longitude\n64,Provinsi,Kaltim,,\n"})

    assert (stored_region(small, "64").latitude, stored_region(small, "64").longitude) == (0.5, 116.5)


def test_a_file_of_points_keeps_names_and_dates(own_box: Siaga, folder: Path) -> None:
    before = stored_region(own_box, "72.01.24")
    line = "72.01.24,Pusat,-1.25,122.5,X-geonames,external\n"

    load_files(own_box, folder, {"region_points.csv": f"region,place,latitude,longitude,source,origin\n{line}"})

    after = stored_region(own_box, "72.01.24")
    assert (after.latitude, after.longitude, after.point_of) == (-1.25, 122.5, "Pusat")
    assert (after.name, after.valid_from) == (before.name, before.valid_from)
    assert before.valid_from is not None


def test_a_region_of_a_new_name_is_still_found_by_its_short_one(own_box: Siaga, folder: Path) -> None:
    load_files(own_box, folder, {"regions.csv": "code,kind,name\n64.08,Kabupaten,Kutai Sebelah Timur\n"})

    short = own_box.nation.get("/v1/regions?q=kutim").json()["items"]
    new = own_box.nation.get("/v1/regions?q=sebelah").json()["items"]

    assert [it["code"] for it in short] == ["64.08"]
    assert [it["name"] for it in new] == ["Kutai Sebelah Timur"]


def test_a_new_point_is_not_labelled_with_the_old_place(own_box: Siaga, folder: Path) -> None:
    assert stored_region(own_box, "64").point_of == "Samarinda"

    load_files(
        own_box, folder, {"regions.csv": "code,kind,name,latitude,longitude\n64,Provinsi,Kalimantan Timur,1,2\n"}
    )

    assert stored_region(own_box, "64").point_of is None


def test_half_a_point_is_refused(small: Siaga, folder: Path) -> None:
    report = load_files(small, folder, {"regions.csv": "code,kind,name,latitude,longitude\n64,Provinsi,Kaltim,1,\n"})

    assert [place for _, place, _ in report.errors] == ["line 2"]


def test_an_empty_date_keeps_the_stored_one(small: Siaga, folder: Path) -> None:
    columns = "region,valid_from,valid_until,source,origin\n"
    load_files(small, folder, {"region_dates.csv": f"{columns}64.08,2000-01-01,2030-01-01,S,external\n"})

    load_files(small, folder, {"region_dates.csv": f"{columns}64.08,2001-01-01,,S,external\n"})

    region = stored_region(small, "64.08")
    assert (str(region.valid_from), str(region.valid_until)) == ("2001-01-01", "2030-01-01")


def test_a_row_without_a_beginning_records_no_fact_about_it(small: Siaga, folder: Path) -> None:
    load_files(small, folder, {"region_dates.csv": "region,valid_until,source,origin\n64.08,2030-01-01,S,external\n"})

    facts = small.nation.get("/v1/sources/S/facts").json()["items"]
    assert [it["value"] for it in facts if it["subject"] == "64.08"] == ["2030-01-01"]
