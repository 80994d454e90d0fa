"""The tree in numbers, and who votes for what in each election."""

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, get_all, get_one

JAKARTA = ("31.01", "31.71", "31.72", "31.73", "31.74", "31.75")
YOGYAKARTA = ("34.01", "34.02", "34.03", "34.04", "34.71")
NEWER_THAN_2024 = ("72.01.24", "72.06.20", "81.05.16", *(f"92.02.{n}" for n in range(31, 36)))
VOTES = [("governor", 37), ("regent", 415), ("mayor", 93), ("any", 545)]


@pytest.mark.parametrize(
    ("level", "kinds"),
    [
        ("nation", {"Negara": 1}),
        ("province", {"Provinsi": 38}),
        ("regency", {"Kabupaten": 416, "Kota": 98}),
        ("district", {"Kecamatan": 6492, "Distrik": 793}),
    ],
)
def test_the_nation_counts_its_regions(box: Siaga, level: str, kinds: dict[str, int]) -> None:
    regions = get_all(box.nation, "/regions", level=level)

    counted = {kind: sum(region["kind"] == kind for region in regions) for kind in kinds}
    assert counted == kinds
    assert len(regions) == sum(kinds.values())


def test_what_a_region_says_lies_below_it_is_what_the_tree_has(box: Siaga) -> None:
    nation = get_one(box.nation, "/regions/ID")

    below = {(it["level"], it["kind"]): it["regions"] for it in nation["below"]}
    assert sum(count for (level, _), count in below.items() if level == "district") == 7285
    assert below["regency", "Kabupaten"] == 416
    assert below["regency", "Kota"] == 98


def test_pilkada_2024_expects_the_districts_of_its_own_day(box: Siaga) -> None:
    election = get_one(box.nation, "/elections/pilkada-2024")

    expected = {it["level"]: it["regions"] for it in election["expected"]}
    assert expected == {"nation": 1, "province": 38, "regency": 514, "district": 7277}
    assert election["regions_on"] == "2024-11-27"


@pytest.mark.parametrize("code", NEWER_THAN_2024)
def test_a_district_newer_than_polling_day_is_in_the_tree_and_takes_no_part(box: Siaga, code: str) -> None:
    region = get_one(box.nation, f"/regions/{code}")
    answer = box.nation.get(f"/v1/readiness-checklists/{code}")

    assert region["valid_from"] == "2025-01-01"
    assert answer.status_code == 404
    assert answer.json()["code"] == "region_takes_no_part"


def test_545_regions_vote(box: Siaga) -> None:
    election = get_one(box.nation, "/elections/pilkada-2024")

    assert election["ballots"] == {"governor": 37, "regent": 415, "mayor": 93, "total": 545}


@pytest.mark.parametrize(("office", "count"), VOTES)
def test_a_walk_through_the_tree_finds_as_many_voting_regions(box: Siaga, office: str, count: int) -> None:
    regions = get_all(box.nation, "/regions", elects=office)

    assert len({region["code"] for region in regions}) == len(regions) == count


@pytest.mark.parametrize(
    ("code", "elects"),
    [("ID", []), ("64", ["governor"]), ("64.08", ["regent"]), ("64.72", ["mayor"]), ("64.08.04", [])],
)
def test_a_region_elects_its_own_head(box: Siaga, code: str, elects: list[str]) -> None:
    assert get_one(box.nation, f"/regions/{code}")["elects"] == elects


def test_yogyakarta_votes_for_no_governor(box: Siaga) -> None:
    governors = {region["code"] for region in get_all(box.nation, "/regions", elects="governor")}
    heads = {region["code"] for region in get_all(box.nation, "/regions", elects="any", within="34")}

    assert "34" not in governors
    assert heads == set(YOGYAKARTA)


def test_the_areas_of_jakarta_vote_for_no_head_of_their_own(box: Siaga) -> None:
    heads = [region["code"] for region in get_all(box.nation, "/regions", elects="any", within="31")]
    areas = {region["code"] for region in get_all(box.nation, "/regions", parent="31")}

    assert areas == set(JAKARTA)
    assert heads == ["31"], "the governor is voted, regents and mayors are not"


@pytest.mark.parametrize(("code", "ballot"), [("34.71", "LOG-01R"), ("31.71", "LOG-01G")])
def test_only_the_ballots_that_are_voted_are_expected(box: Siaga, code: str, ballot: str) -> None:
    items = get_all(box.nation, "/checklist-items", within=code, level="regency")

    ballots = {it["requirement"] for it in items} & {"LOG-01G", "LOG-01R"}
    assert ballots == {ballot}


def test_kutai_timur_has_18_districts(box: Siaga) -> None:
    districts = get_all(box.nation, "/regions", parent="64.08")

    assert [district["code"] for district in districts] == [f"64.08.{n:02}" for n in range(1, 19)]


def test_east_kalimantan_has_seven_regencies_and_three_cities(box: Siaga) -> None:
    regions = get_all(box.nation, "/regions", parent="64")

    assert tuple(region["code"] for region in regions) == TEN
    assert [region["kind"] for region in regions] == ["Kabupaten"] * 7 + ["Kota"] * 3


def test_the_re_vote_pins_its_own_part_of_the_tree(box: Siaga) -> None:
    checklists = get_all(box.nation, "/readiness-checklists", election="psu-kukar-2025")

    codes = {checklist["region"]["code"] for checklist in checklists}
    assert codes == {"ID", "64", "64.02", *(f"64.02.{n:02}" for n in range(1, 21))}
    assert {checklist["polling_on"] for checklist in checklists} == {"2025-04-19"}


def test_the_re_vote_is_for_regent_alone(box: Siaga) -> None:
    election = get_one(box.nation, "/elections/psu-kukar-2025")
    voting = get_all(box.nation, "/regions", elects="any", election="psu-kukar-2025")

    assert election["follows"] == "pilkada-2024"
    assert election["ballots"] == {"governor": 0, "regent": 1, "mayor": 0, "total": 1}
    assert [region["code"] for region in voting] == ["64.02"]


def test_the_general_election_has_no_checklist(box: Siaga) -> None:
    answer = box.nation.get("/v1/readiness-checklists/64", params={"election": "pemilu-2024"})

    assert answer.status_code == 404
    assert answer.json()["code"] == "election_has_no_checklist"
