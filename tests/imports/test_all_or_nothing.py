"""A load is one transaction: it stores everything or nothing, in the order in which rows refer to each other."""

import shutil
from pathlib import Path

import pytest

from api.imports import service
from api.imports.seed import SEED_DATA
from tests.conftest import Siaga
from tests.imports.files import AGENCY, REGIONS, SMALL, SOURCES, load_files, table_digests, write_file

WRONG_ALIAS = "region,alias,source,origin\n64,Kaltim,nowhere,external\n"
WRONG_FLAG = "region,flag,source,origin\n64,wet,S,external\n"


def test_one_wrong_row_in_the_last_file_rolls_back_the_whole_load(fresh: Siaga, tmp_path: Path) -> None:
    box = shutil.copytree(SEED_DATA, tmp_path / "box")
    facts = box / "facts.toml"
    wrong = '[[fact]]\nsubject = "region/64"\nfield = "seat"\nvalue = ""\npreferred = true\nsource = "S0"\n'
    facts.write_text(facts.read_text(encoding="utf-8") + f'\n{wrong}origin = "seed"\n', encoding="utf-8")
    before = table_digests(fresh)

    report = service.load(fresh.database, box)

    assert [(file, message.partition(":")[0]) for file, _, message in report.errors] == [("facts.toml", "value")]
    assert report.counts["Region"].created == 7_838
    assert table_digests(fresh) == before


def test_a_refused_load_changes_no_stored_row(own_box: Siaga, folder: Path) -> None:
    before = table_digests(own_box)

    report = load_files(
        own_box, folder, {"regions.csv": REGIONS.replace("Timur", "Barat"), "region_flags.csv": WRONG_FLAG}
    )

    assert report.counts["Region"].changed > 0
    assert [file for file, _, _ in report.errors] == ["region_flags.csv"]
    assert table_digests(own_box) == before


def test_files_after_the_first_wrong_one_are_not_reported(small: Siaga, folder: Path) -> None:
    before = table_digests(small)

    report = load_files(
        small,
        folder,
        {"agencies.toml": "broken", "region_flags.csv": WRONG_FLAG, "region_aliases.csv": WRONG_ALIAS},
    )

    assert [file for file, _, _ in report.errors] == ["region_aliases.csv"]
    assert table_digests(small) == before


def test_files_after_one_with_a_repeated_key_are_not_reported(small: Siaga, folder: Path) -> None:
    report = load_files(
        small,
        folder,
        {
            "regions.csv": "code,kind,name\n64.99,Kota,A\n64.99,Kota,B\n",
            "villages.csv": "code,kind,name\n64.99.01.2001,Desa,C\n",
        },
    )

    assert [file for file, _, _ in report.errors] == ["regions.csv"]


def test_files_are_read_in_the_order_in_which_they_refer_to_each_other(fresh: Siaga, folder: Path) -> None:
    report = load_files(fresh, folder, SMALL)

    assert report.errors == []
    assert [*report.counts] == ["RegionLevel", "Region", "Election", "Source", "Fact", "Agency", "AgencyJurisdiction"]
    assert report.counts["Region"].created == 4


def test_rows_of_one_file_may_name_each_other_in_any_order(small: Siaga, folder: Path) -> None:
    upside_down = "code,kind,name\n64.99.01.2001,Desa,A\n64.99.01,Kecamatan,B\n64.99,Kota,C\n"
    child = AGENCY.replace('"kpu"', '"ppk"').replace("ad_hoc", "ad_hoc") + AGENCY.replace('"kpu"', '"new"')
    child = child.replace('slug = "ppk"', 'slug = "ppk"\nparent = "new"')

    report = load_files(small, folder, {"regions.csv": upside_down, "agencies.toml": child})

    assert report.errors == []
    assert (report.counts["Region"].created, report.counts["Agency"].created) == (3, 2)


def test_every_file_of_sources_is_read(small: Siaga, folder: Path) -> None:
    more = {"sources_a.toml": SOURCES.replace('"S"', '"A"'), "sources_b.toml": SOURCES.replace('"S"', '"B"')}

    report = load_files(small, folder, {**more, "region_aliases.csv": WRONG_ALIAS.replace("nowhere", "B")})

    assert report.errors == []
    assert report.counts["Source"].created == 2


def test_a_dry_run_counts_what_a_load_does_and_stores_nothing(small: Siaga, folder: Path) -> None:
    files = {"regions.csv": REGIONS.replace("Kutai", "Kota") + "64.09,Kota,Balikpapan,,\n"}
    before = table_digests(small)

    rehearsal = load_files(small, folder, files, dry_run=True)

    assert table_digests(small) == before
    counts = load_files(small, folder, files).counts
    assert counts == rehearsal.counts
    assert (counts["Region"].created, counts["Region"].changed, counts["Region"].unchanged) == (1, 1, 3)


def test_loading_twice_changes_nothing(small: Siaga, folder: Path) -> None:
    before = table_digests(small)

    report = load_files(small, folder, SMALL)

    assert (report.total.created, report.total.changed) == (0, 0)
    assert table_digests(small) == before


def test_what_a_file_leaves_out_is_not_deleted(small: Siaga, folder: Path) -> None:
    before = table_digests(small)

    load_files(small, folder, {"regions.csv": REGIONS.partition("64.08,")[0]})

    assert table_digests(small) == before


def test_unknown_names_are_answered_with_the_known_ones(small: Siaga, tmp_path: Path) -> None:
    before = table_digests(small)
    write_file(tmp_path, "turnout.csv", REGIONS)
    write_file(tmp_path, "indonesia.topojson", "{}")

    with pytest.raises(service.NothingToLoad) as refusal:
        service.load(small.database, tmp_path)

    listed_names = str(refusal.value).partition("Names: ")[2].removesuffix(".").split(", ")
    assert listed_names == [*dict.fromkeys(step.files for step in service.STEPS)]
    assert table_digests(small) == before


@pytest.mark.parametrize("name", ["region.csv", "regions.xlsx", "notes.txt"])
def test_one_file_of_unknown_name_is_not_loaded(small: Siaga, tmp_path: Path, name: str) -> None:
    with pytest.raises(service.NothingToLoad):
        service.load(small.database, write_file(tmp_path, name, REGIONS))


def test_an_empty_folder_is_nothing_to_load(small: Siaga, tmp_path: Path) -> None:
    with pytest.raises(service.NothingToLoad):
        service.load(small.database, tmp_path)


def test_progress_is_reported_from_none_to_all_rows(small: Siaga, tmp_path: Path) -> None:
    rows = "".join(f"64.08.04.{number},Desa,D{number}\n" for number in range(2000, 3200))
    calls: list[tuple[str, int, int]] = []

    service.load(
        small.database,
        write_file(tmp_path, "villages.csv", f"code,kind,name\n{rows}"),
        progress=lambda what, done, total: calls.append((what, done, total)),
    )

    assert calls == [("villages.csv", done, 1200) for done in (0, 500, 1000, 1200)]


def test_progress_of_every_file_reaches_its_total(fresh: Siaga, folder: Path) -> None:
    last_call_by_file: dict[str, tuple[int, int]] = {}
    folder.mkdir()
    for name, content in SMALL.items():
        write_file(folder, name, content)

    service.load(
        fresh.database, folder, progress=lambda what, done, total: last_call_by_file.update({what: (done, total)})
    )

    assert last_call_by_file.keys() == SMALL.keys()
    assert [name for name, (done, total) in last_call_by_file.items() if done != total] == []
