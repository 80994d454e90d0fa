"""A file whose content does not fit its name is refused with a sentence, whatever it holds."""

import gzip
import json
from pathlib import Path

import pytest

from api.imports import service
from tests.conftest import Siaga
from tests.imports.files import AGENCY, REGIONS, table_digests, write_file

PACKED = gzip.compress(REGIONS.encode(), mtime=0)
NOT_UTF8 = "It is not UTF-8 text."
CELLS = "Line 2 has more or fewer cells than the header."
DAMAGED: dict[str, tuple[str, str | bytes, str]] = {
    "too few cells": ("regions.csv", "code,kind,name\n64,Provinsi\n", CELLS),
    "too many cells": ("regions.csv", "code,kind,name\n64,Provinsi,Kalimantan,Timur\n", CELLS),
    "a table in Latin-1": ("regions.csv", "code,kind,name\n64,Provinsi,Café\n".encode("latin-1"), NOT_UTF8),
    "a table in UTF-16": ("regions.csv", REGIONS.encode("utf-16"), NOT_UTF8),
    "a packed table in Latin-1": ("regions.csv.gz", gzip.compress("code,é\n".encode("latin-1")), NOT_UTF8),
    "entries in Latin-1": ("agencies.toml", "# é\n".encode("latin-1"), NOT_UTF8),
    "an open quote": ("regions.csv", 'code,kind,name\n64,Provinsi,"Kalimantan\n', "unexpected end of data"),
    "a cell without end": ("regions.csv", f"code,kind,name\n64,Provinsi,{'A' * 200_000}\n", "field larger than"),
    "broken TOML": ("agencies.toml", AGENCY + "seat = \n", "line 11"),
    "a key twice in TOML": ("agencies.toml", 'title = "a"\ntitle = "b"\n', "line 2"),
    "broken JSON": ("some.geojson", '{"features": [\n{"id": }]}', "line 2"),
}
SHAPES: dict[str, tuple[str, str | bytes]] = {
    "one entry for a list of them": ("agencies.toml", AGENCY.replace("[[agency]]", "[agency]").partition("[[")[0]),
    "text for a list of entries": ("agencies.toml", 'agency = "KPU"\n'),
    "text for an entry": ("agencies.toml", 'agency = ["KPU"]\n'),
    "a list for a collection": ("some.geojson", "[]"),
    "no features": ("some.geojson", '{"features": null}'),
    "text for a feature": ("some.geojson", '{"features": ["64"]}'),
    "a feature of no region": ("some.geojson", '{"features": [{"properties": null}]}'),
}
PACKING = {
    "no gzip at all": REGIONS.encode(),
    "gzip cut short": PACKED[:-20],
    "gzip with a wrong sum": PACKED[:-8] + bytes(4) + PACKED[-4:],
}
ENDLESS: dict[str, tuple[str, str | bytes]] = {
    "gzip with a wrong bit": ("regions.csv.gz", PACKED[:12] + bytes(9) + PACKED[21:]),
    "a number without end in TOML": ("agencies.toml", f"agency = {'9' * 5000}\n"),
    "brackets without end in TOML": ("agencies.toml", f"agency = {'[' * 5000}{']' * 5000}\n"),
    "a number without end in JSON": ("some.geojson", f'{{"features": {"9" * 5000}}}'),
    "brackets without end in JSON": ("some.geojson", f'{{"features": {"[" * 100_000}{"]" * 100_000}}}'),
}


def feature(geometry: object) -> str:
    return json.dumps({"features": [{"id": "64", "properties": None, "geometry": geometry}]})


@pytest.mark.parametrize("case", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_refused_with_a_sentence(
    refusing: Siaga, tmp_path: Path, case: tuple[str, str | bytes, str]
) -> None:
    name, content, sentence = case
    before = table_digests(refusing)

    report = service.load(refusing.database, write_file(tmp_path, name, content))

    (error,) = report.errors
    assert error[0] == name
    assert sentence in error[2]
    assert table_digests(refusing) == before


@pytest.mark.parametrize("content", PACKING.values(), ids=PACKING.keys())
def test_a_damaged_package_is_refused(refusing: Siaga, tmp_path: Path, content: bytes) -> None:
    before = table_digests(refusing)

    report = service.load(refusing.database, write_file(tmp_path, "regions.csv.gz", content))

    assert {file for file, _, _ in report.errors} == {"regions.csv.gz"}
    assert table_digests(refusing) == before


@pytest.mark.parametrize("content", PACKING.values(), ids=PACKING.keys())
def test_a_damaged_package_is_not_taken_for_wrong_text(refusing: Siaga, tmp_path: Path, content: bytes) -> None:
    report = service.load(refusing.database, write_file(tmp_path, "regions.csv.gz", content))

    assert NOT_UTF8 not in [message for _, _, message in report.errors]


@pytest.mark.parametrize("case", SHAPES.values(), ids=SHAPES.keys())
def test_a_file_of_another_shape_is_refused(refusing: Siaga, tmp_path: Path, case: tuple[str, str | bytes]) -> None:
    before = table_digests(refusing)

    report = service.load(refusing.database, write_file(tmp_path, *case))

    assert {file for file, _, _ in report.errors} == {case[0]}
    assert table_digests(refusing) == before


@pytest.mark.parametrize("case", ENDLESS.values(), ids=ENDLESS.keys())
def test_a_file_that_breaks_its_reader_is_refused(
    refusing: Siaga, tmp_path: Path, case: tuple[str, str | bytes]
) -> None:
    report = service.load(refusing.database, write_file(tmp_path, *case))

    assert [file for file, _, _ in report.errors] == [case[0]]


def test_a_list_of_another_name_is_refused(refusing: Siaga, tmp_path: Path) -> None:
    report = service.load(refusing.database, write_file(tmp_path, "agencies.toml", '[[agencies]]\nslug = "kpu"\n'))

    assert "agencies" in report.errors[0][2]


def test_a_column_twice_is_refused(refusing: Siaga, tmp_path: Path) -> None:
    path = write_file(tmp_path, "regions.csv", "code,kind,name,name\n64,Provinsi,Kalimantan Timur,Kaltim\n")

    report = service.load(refusing.database, path, dry_run=True)

    assert "name" in report.errors[0][2]


def test_a_boundary_without_numbers_is_refused(refusing: Siaga, tmp_path: Path) -> None:
    shape = {"type": "Polygon", "coordinates": [[[float("nan"), 1], [2, 1], [2, 2], [1, 1]]]}

    report = service.load(refusing.database, write_file(tmp_path, "some.geojson", feature(shape)), dry_run=True)

    assert [file for file, _, _ in report.errors] == ["some.geojson"]


def test_a_boundary_of_text_is_refused(refusing: Siaga, tmp_path: Path) -> None:
    shape = {"type": "Polygon", "coordinates": "nowhere"}

    report = service.load(refusing.database, write_file(tmp_path, "some.geojson", feature(shape)), dry_run=True)

    assert [(place, message.partition(":")[0]) for _, place, message in report.errors] == [("feature 1", "geometry")]


@pytest.mark.parametrize("name", ["regions.csv.bak", "regions.csv~", "some.geojsonl"])
def test_a_leftover_of_an_editor_is_no_file_to_load(refusing: Siaga, tmp_path: Path, name: str) -> None:
    with pytest.raises(service.NothingToLoad):
        service.load(refusing.database, write_file(tmp_path, name, "{}"), dry_run=True)


def test_a_byte_order_mark_is_no_part_of_the_first_column(refusing: Siaga, tmp_path: Path) -> None:
    path = write_file(tmp_path, "regions.csv", "\ufeff" + REGIONS)

    report = service.load(refusing.database, path, dry_run=True)

    assert report.errors == []
    assert report.total.unchanged == 4


def test_a_packed_file_loads_like_the_plain_one(refusing: Siaga, tmp_path: Path) -> None:
    report = service.load(refusing.database, write_file(tmp_path, "regions.csv.gz", PACKED), dry_run=True)

    assert report.errors == []
    assert report.total.unchanged == 4


@pytest.mark.parametrize("content", ["", "code,kind,name\n"])
def test_a_table_without_rows_changes_nothing(refusing: Siaga, tmp_path: Path, content: str) -> None:
    report = service.load(refusing.database, write_file(tmp_path, "regions.csv", content))

    assert (report.errors, report.counts) == ([], {})
