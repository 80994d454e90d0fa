"""A mistake that only the database detects is reported with its file and never crashes the load."""

from pathlib import Path

import pytest

from api.imports import service
from tests.conftest import Siaga
from tests.imports.files import ELECTION, LEVELS, table_digests, write_file

SECOND = ELECTION.replace('"pilkada"', '"next"')
ONE_ANOTHER = SECOND.replace("2024-11-27", '2024-11-27\nfollows = "third"') + ELECTION.replace(
    '"pilkada"', '"third"'
).replace("2024-11-27", '2024-11-27\nfollows = "next"')
REFUSED = {
    "two levels of one rank": ("region_levels.csv", LEVELS + "hamlet,4,Dusun,Hamlet\n"),
    "a number beyond any column": ("region_levels.csv", LEVELS + f"hamlet,{'9' * 30},Dusun,Hamlet\n"),
    "elections that follow one another": ("elections.toml", ONE_ANOTHER),
    "two elections that are the default": (
        "elections.toml",
        (ELECTION + SECOND).replace("2024-11-27", "2024-11-27\nis_default = true"),
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED.keys())
def test_a_refusal_by_the_database_is_an_error_of_its_file(
    refusing: Siaga, tmp_path: Path, case: tuple[str, str]
) -> None:
    name, content = case
    before = table_digests(refusing)

    report = service.load(refusing.database, write_file(tmp_path, name, content))

    assert [file for file, _, _ in report.errors] == [name]
    assert table_digests(refusing) == before


def test_a_child_with_a_point_finds_its_new_parent_without_one(refusing: Siaga, tmp_path: Path) -> None:
    content = "code,kind,name,latitude,longitude\n64,Provinsi,A,0,0\n64.99,Kabupaten,B,,\n64.99.01,Kecamatan,C,1,1\n"

    report = service.load(refusing.database, write_file(tmp_path, "regions.csv", content), dry_run=True)

    assert report.errors == []
    assert report.counts["Region"].created == 2
