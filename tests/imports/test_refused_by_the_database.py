"""What only the database can see is an error with its file too, never a crash."""

from pathlib import Path

import pytest

from api.imports import service
from tests.conftest import Siaga
from tests.imports.files import ELECTION, LEVELS, held, put

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
def test_what_the_database_refuses_is_an_error_of_its_file(
    refusing: Siaga, tmp_path: Path, case: tuple[str, str]
) -> None:
    name, content = case
    before = held(refusing)

    report = service.load(refusing.database, put(tmp_path, name, content))

    assert [file for file, _, _ in report.errors] == [name]
    assert held(refusing) == before


def test_a_child_with_a_point_finds_its_new_parent_without_one(refusing: Siaga, tmp_path: Path) -> None:
    content = "code,kind,name,latitude,longitude\n64,Provinsi,A,0,0\n64.99,Kabupaten,B,,\n64.99.01,Kecamatan,C,1,1\n"

    report = service.load(refusing.database, put(tmp_path, "regions.csv", content), dry_run=True)

    assert report.errors == []
    assert report.counts["Region"].created == 2
