"""What a file does not say changes nothing."""

from pathlib import Path

from tests.conftest import Siaga
from tests.imports.files import loaded, region

NAMES = "code,kind,name\n64,Provinsi,Kaltim\n"


def test_a_file_without_points_keeps_them(small: Siaga, folder: Path) -> None:
    report = loaded(small, folder, {"regions.csv": NAMES})

    found = region(small, "64")
    assert report.counts["Region"].changed == 1
    assert (found.name, found.latitude, found.longitude) == ("Kaltim", 0.5, 116.5)


def test_empty_cells_keep_what_there_is(small: Siaga, folder: Path) -> None:
    loaded(small, folder, {"regions.csv": "code,kind,name,latitude,longitude\n64,Provinsi,Kaltim,,\n"})

    assert (region(small, "64").latitude, region(small, "64").longitude) == (0.5, 116.5)


def test_a_file_of_points_keeps_names_and_dates(own_box: Siaga, folder: Path) -> None:
    before = region(own_box, "72.01.24")
    line = "72.01.24,Pusat,-1.25,122.5,X-geonames,external\n"

    loaded(own_box, folder, {"region_points.csv": f"region,place,latitude,longitude,source,origin\n{line}"})

    after = region(own_box, "72.01.24")
    assert (after.latitude, after.longitude, after.point_of) == (-1.25, 122.5, "Pusat")
    assert (after.name, after.valid_from) == (before.name, before.valid_from)
    assert before.valid_from is not None


def test_a_region_of_a_new_name_is_still_found_by_its_short_one(own_box: Siaga, folder: Path) -> None:
    loaded(own_box, folder, {"regions.csv": "code,kind,name\n64.08,Kabupaten,Kutai Sebelah Timur\n"})

    short = own_box.nation.get("/v1/regions?q=kutim").json()["items"]
    new = own_box.nation.get("/v1/regions?q=sebelah").json()["items"]

    assert [it["code"] for it in short] == ["64.08"]
    assert [it["name"] for it in new] == ["Kutai Sebelah Timur"]


def test_a_new_point_is_not_said_to_show_the_old_place(own_box: Siaga, folder: Path) -> None:
    assert region(own_box, "64").point_of == "Samarinda"

    loaded(own_box, folder, {"regions.csv": "code,kind,name,latitude,longitude\n64,Provinsi,Kalimantan Timur,1,2\n"})

    assert region(own_box, "64").point_of is None


def test_half_a_point_is_refused(small: Siaga, folder: Path) -> None:
    report = loaded(small, folder, {"regions.csv": "code,kind,name,latitude,longitude\n64,Provinsi,Kaltim,1,\n"})

    assert [place for _, place, _ in report.errors] == ["line 2"]


def test_an_empty_date_keeps_the_one_there_is(small: Siaga, folder: Path) -> None:
    columns = "region,valid_from,valid_until,source,origin\n"
    loaded(small, folder, {"region_dates.csv": f"{columns}64.08,2000-01-01,2030-01-01,S,external\n"})

    loaded(small, folder, {"region_dates.csv": f"{columns}64.08,2001-01-01,,S,external\n"})

    found = region(small, "64.08")
    assert (str(found.valid_from), str(found.valid_until)) == ("2001-01-01", "2030-01-01")


def test_a_row_without_a_beginning_says_nothing_about_it(small: Siaga, folder: Path) -> None:
    loaded(small, folder, {"region_dates.csv": "region,valid_until,source,origin\n64.08,2030-01-01,S,external\n"})

    facts = small.nation.get("/v1/sources/S/facts").json()["items"]
    assert [it["value"] for it in facts if it["subject"] == "64.08"] == ["2030-01-01"]
