"""A wrong row is named by file, place and field, and nothing of its file is stored."""

from pathlib import Path

import pytest

from api.imports import service
from tests.conftest import Siaga
from tests.imports.files import AGENCY, ELECTION, REGIONS, SOURCES, table_digests, write_file

LINES = {
    "a code without dots": ("regions.csv", "code,kind,name\n6408,Kabupaten,Kutai Timur\n", "code"),
    "an unknown parent": ("regions.csv", "code,kind,name\n64.08.05.2001,Desa,Swarga Bara\n", "parent"),
    "a latitude beyond the pole": ("regions.csv", "code,kind,name,latitude\n64,Provinsi,Kaltim,90.5\n", "latitude"),
    "a latitude that is no number": ("regions.csv", "code,kind,name,latitude\n64,Provinsi,Kaltim,1°N\n", "latitude"),
    "a longitude that is not finite": ("regions.csv", "code,kind,name,longitude\n64,Provinsi,A,nan\n", "longitude"),
    "a missing column": ("regions.csv", "code,kind\n64,Provinsi\n", "name"),
    "a semicolon for a comma": ("regions.csv", "code;kind,name\n64,Provinsi\n", "code"),
    "a name of blanks": ("regions.csv", "code,kind,name\n64,Provinsi,   \n", "name"),
    "NUL in text": ("regions.csv", "code,kind,name\n64,Provinsi,Kal\0tim\n", "name"),
    "text that turns its direction": ("regions.csv", "code,kind,name\n64,Provinsi,Kal\u202etim\n", "name"),
    "a village of no district": ("villages.csv", "code,kind,name\n64.08.05.2001,Desa,A\n", "parent"),
    "a column too many": ("region_aliases.csv", "region,alias,source,origin,year\n64,Kaltim,S,external,1\n", "year"),
    "an alias of nothing": ("region_aliases.csv", "region,alias,source,origin\n65,Kaltara,S,external\n", "region"),
    "a source that is not there": ("region_aliases.csv", "region,alias,source,origin\n64,K,Z,external\n", "source"),
    "an origin that does not exist": ("region_aliases.csv", "region,alias,source,origin\n64,K,S,guess\n", "origin"),
    "a flag that does not exist": ("region_flags.csv", "region,flag,source,origin\n64,wet,S,external\n", "flag"),
    "a day that does not exist": (
        "region_dates.csv",
        "region,valid_from,source,origin\n64,2023-02-29,S,external\n",
        "valid_from",
    ),
    "a negative figure": (
        "figures.csv",
        "region,kind,value,preferred,source,origin\n64,stations,-1,yes,S,external\n",
        "value",
    ),
    "a figure of no election": (
        "figures.csv",
        "region,kind,election,value,preferred,source,origin\n64,stations,other,1,yes,S,external\n",
        "election",
    ),
}

ENTRIES = {
    "an unknown key": ("agencies.toml", AGENCY.replace('name = "KPU"', 'name = "KPU"\nnmae = "KPU"'), "nmae"),
    "a function that does not exist": ("agencies.toml", AGENCY.replace("election_management", "umpire"), "function"),
    "a level that is not there": ("agencies.toml", AGENCY.replace('"province"', '"island"'), "level"),
    "a seat that is not there": ("agencies.toml", AGENCY.replace('"64"', '"65"'), "seat"),
    "a region in a list": ("agencies.toml", AGENCY.replace('"64"', '"64"\njurisdictions = ["65"]'), "jurisdictions"),
    "a source deep inside": ("agencies.toml", AGENCY.replace('"S"', '"Z"'), "provenance.source"),
    "no word on where it is from": ("agencies.toml", AGENCY.partition("[[agency.prov")[0], "provenance"),
    "text for a number": ("agencies.toml", AGENCY.replace('"KPU"', '"KPU"\nad_hoc = "perhaps"'), "ad_hoc"),
    "a kind of election that does not exist": ("elections.toml", ELECTION.replace("regional", "village", 1), "kind"),
    "a close without a zone": (
        "elections.toml",
        ELECTION.replace("2024-11-27", "2024-11-27\nclosed_at = 2024-12-16T23:59:00"),
        "closed_at",
    ),
    "an election that follows nothing": (
        "elections.toml",
        ELECTION.replace("2024-11-27", '2024-11-27\nfollows = "first"'),
        "follows",
    ),
    "a NUL escape": ("agencies.toml", AGENCY.replace('"KPU"', '"KP\\u0000U"'), "name"),
}


@pytest.mark.parametrize("case", LINES.values(), ids=LINES.keys())
def test_a_wrong_row_of_a_table_is_named_by_its_line(
    refusing: Siaga, tmp_path: Path, case: tuple[str, str, str]
) -> None:
    name, content, field = case
    before = table_digests(refusing)

    report = service.load(refusing.database, write_file(tmp_path, name, content))

    assert [(file, place, message.partition(":")[0]) for file, place, message in report.errors][:1] == [
        (name, "line 2", field)
    ]
    assert table_digests(refusing) == before


@pytest.mark.parametrize("case", ENTRIES.values(), ids=ENTRIES.keys())
def test_a_wrong_entry_is_named_by_its_number_and_its_own_name(
    refusing: Siaga, tmp_path: Path, case: tuple[str, str, str]
) -> None:
    name, content, field = case
    table, entry_name = ("agency", "kpu") if name == "agencies.toml" else ("election", "pilkada")
    before = table_digests(refusing)

    report = service.load(refusing.database, write_file(tmp_path, name, content))

    place = f"[[{table}]] 1 ({entry_name})"
    assert [(file, at, message.partition(":")[0]) for file, at, message in report.errors] == [(name, place, field)]
    assert table_digests(refusing) == before


def test_ids_that_only_siaga_gives_are_refused(refusing: Siaga, tmp_path: Path) -> None:
    """`siaga verify` would miss the entries about such a record."""
    given_id = "01a22703-32ec-73fa-be2c-95ba0b7c12b7"
    fact = f'[[fact]]\nsubject = "source/{given_id}"\nfield = "url"\nvalue = "x"\nsource = "S"\n'
    files = {
        "sources.toml": (SOURCES.replace('"S"', f'"{given_id}"'), "id"),
        "facts.toml": (f'{fact}origin = "external"\npreferred = true\n', "subject"),
    }
    for name, (content, field) in files.items():
        before = table_digests(refusing)

        report = service.load(refusing.database, write_file(tmp_path, name, content))

        assert [(file, message.partition(":")[0]) for file, _, message in report.errors] == [(name, field)]
        assert table_digests(refusing) == before


def test_every_wrong_row_of_a_file_is_named(refusing: Siaga, tmp_path: Path) -> None:
    wrong = REGIONS + '64.8,Kabupaten,"Kutai\nTimur",0,0\n64.09,Kota,,91,181\n64.10.01,Kecamatan,Good,0,0\n'

    report = service.load(refusing.database, write_file(tmp_path, "regions.csv", wrong))

    places_and_fields = [(place, message.partition(":")[0]) for _, place, message in report.errors]
    assert places_and_fields == [
        ("line 7", "code"),
        ("line 8", "name"),
        ("line 8", "latitude"),
        ("line 8", "longitude"),
        ("line 9", "parent"),
    ]


def test_a_feature_is_named_by_its_number(refusing: Siaga, tmp_path: Path) -> None:
    area = '{"type": "Polygon", "coordinates": [[[1, 1], [2, 1], [2, 2], [1, 1]]]}'
    features = (
        f'{{"id": "64", "geometry": {area}}}',
        f'{{"id": "65", "geometry": {area}}}',
        '{"id": "64.08", "geometry": {"type": "Point", "coordinates": [1, 1]}}',
        '{"properties": {"code": "64.08"}, "geometry": null}',
    )
    before = table_digests(refusing)

    report = service.load(
        refusing.database, write_file(tmp_path, "some.geojson", f'{{"features": [{", ".join(features)}]}}')
    )

    places_and_fields = [(place, message.partition(":")[0]) for _, place, message in report.errors]
    assert places_and_fields == [("feature 3", "geometry"), ("feature 4", "geometry"), ("feature 2", "region")]
    assert table_digests(refusing) == before


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("regions.csv", "code,kind,name\n64.09,Kota,A\n64.09,Kota,B\n", "64.09"),
        ("agencies.toml", AGENCY + AGENCY, "kpu"),
        ("elections.toml", ELECTION + ELECTION, "pilkada"),
    ],
)
def test_the_same_key_twice_in_a_file_is_refused(
    refusing: Siaga, tmp_path: Path, name: str, content: str, key: str
) -> None:
    before = table_digests(refusing)

    report = service.load(refusing.database, write_file(tmp_path, name, content))

    (error,) = report.errors
    assert error[0] == name
    assert error[2].endswith(f" {key} stands twice.")
    assert table_digests(refusing) == before


def test_the_same_key_twice_is_refused_where_the_rows_fill_different_cells(refusing: Siaga, tmp_path: Path) -> None:
    content = "code,kind,name,latitude,longitude\n64.09,Kota,A,1,1\n64.09,Kota,B,,\n"

    report = service.load(refusing.database, write_file(tmp_path, "regions.csv", content), dry_run=True)

    assert [(place, message) for _, place, message in report.errors] == [("line 3", "code: 64.09 stands twice.")]


def test_a_fact_about_a_kind_of_thing_that_does_not_exist_is_named(refusing: Siaga, tmp_path: Path) -> None:
    fact = '[[fact]]\nsubject = "regions/64"\nfield = "seat"\nvalue = "Samarinda"\npreferred = true\n'
    path = write_file(tmp_path, "facts.toml", f'{fact}source = "S"\norigin = "external"\n')

    report = service.load(refusing.database, path, dry_run=True)

    assert [(place, message.partition(":")[0]) for _, place, message in report.errors] == [
        ("[[fact]] 1 (regions/64)", "subject")
    ]
