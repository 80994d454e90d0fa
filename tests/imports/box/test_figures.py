"""The figures of East Kalimantan: those in use, their sums, and the figures that contradict them."""

from typing import NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, get_all, get_one

PILKADA = "pilkada-2024"


class Numbers(NamedTuple):
    districts: int
    wards: int
    rural_villages: int
    population: int
    registered_voters: int
    stations: int
    special_stations: int
    special_station_voters: int


NUMBERS = {
    "64.01": Numbers(10, 5, 139, 309_667, 211_299, 485, 5, 1_552),
    "64.02": Numbers(20, 44, 193, 806_964, 552_469, 1_447, 6, 1_643),
    "64.03": Numbers(13, 10, 100, 299_005, 198_347, 475, 3, 935),
    "64.07": Numbers(16, 4, 190, 186_581, 128_104, 321, 0, 0),
    "64.08": Numbers(18, 2, 139, 448_850, 297_994, 701, 2, 477),
    "64.09": Numbers(4, 24, 30, 202_067, 137_495, 293, 0, 0),
    "64.11": Numbers(5, 0, 50, 39_715, 27_869, 77, 0, 0),
    "64.71": Numbers(6, 34, 0, 757_418, 520_986, 996, 4, 1_712),
    "64.72": Numbers(10, 59, 0, 881_225, 612_072, 1_202, 7, 1_862),
    "64.74": Numbers(3, 15, 0, 191_811, 134_567, 277, 3, 1_214),
    "64": Numbers(105, 197, 841, 4_123_303, 2_821_202, 6_274, 30, 9_395),
}


def figure_in_use(box: Siaga, code: str, kind: str) -> int:
    """The preferred figure for Pilkada 2024, or that of no election."""
    figures = get_one(box.nation, f"/regions/{code}/figures", kind=kind, preferred="true")["items"]
    [value] = [figure["value"] for figure in figures if figure["election"] in (None, PILKADA)]
    assert isinstance(value, int)
    return value


@pytest.mark.parametrize(("code", "expected"), NUMBERS.items(), ids=NUMBERS.keys())
def test_the_figures_in_use_are_those_published(box: Siaga, code: str, expected: Numbers) -> None:
    figures = Numbers(*(figure_in_use(box, code, kind) for kind in Numbers._fields))

    assert figures == expected
    assert figure_in_use(box, code, "villages") == expected.wards + expected.rural_villages


@pytest.mark.parametrize("kind", Numbers._fields)
def test_the_ten_add_up_to_the_province(box: Siaga, kind: str) -> None:
    children = [region["code"] for region in get_all(box.nation, "/regions", parent="64")]

    assert tuple(children) == TEN
    assert sum(figure_in_use(box, code, kind) for code in children) == figure_in_use(box, "64", kind)


def test_the_two_sums_that_everything_rests_on(box: Siaga) -> None:
    children = [region["code"] for region in get_all(box.nation, "/regions", parent="64")]

    assert sum(figure_in_use(box, code, "registered_voters") for code in children) == 2_821_202
    assert sum(figure_in_use(box, code, "stations") for code in children) == 6_274


@pytest.mark.parametrize("code", TEN)
def test_as_many_districts_as_the_tree_has(box: Siaga, code: str) -> None:
    districts = get_all(box.nation, "/regions", parent=code)

    assert len(districts) == figure_in_use(box, code, "districts")


@pytest.mark.parametrize(
    ("code", "kind", "preferred", "others"),
    [
        ("64", "stations", 6_274, {6_262, 6_264}),
        ("64.01", "stations", 485, {484}),
        ("64.02", "stations", 1_447, {1_443}),
        ("64.03", "stations", 475, {469}),
        ("64.07", "registered_voters", 128_104, {138_104}),
        ("64.08", "registered_voters", 297_994, {429_640}),
        ("64.08", "stations", 701, {171}),
        ("64.71", "stations", 996, {998}),
        ("64.72", "registered_voters", 612_072, {617_072}),
        ("64.72", "stations", 1_202, {1_201}),
    ],
)
def test_a_contradictory_figure_is_kept_beside_the_one_in_use(
    box: Siaga, code: str, kind: str, preferred: int, others: set[int]
) -> None:
    figures = get_one(box.nation, f"/regions/{code}/figures", kind=kind, election=PILKADA)["items"]

    assert [it["value"] for it in figures if it["preferred"]] == [preferred]
    assert {it["value"] for it in figures if not it["preferred"]} == others
    assert all(it["source"] for it in figures)


def test_a_remainder_says_that_it_is_computed(box: Siaga) -> None:
    [figure] = get_one(box.nation, "/regions/64.03/figures", kind="stations", preferred="true")["items"]

    assert (figure["value"], figure["origin"]) == (475, "computed")
    assert "Remainder" in figure["note"]


def test_stations_of_the_general_election_stand_apart(box: Siaga) -> None:
    figures = get_one(box.nation, "/regions/64/figures", kind="stations", election="pemilu-2024")["items"]

    assert [it["value"] for it in figures] == [11_441]


@pytest.mark.parametrize(("kind", "value"), [("registered_voters", 552_469), ("stations", 1_447)])
def test_the_re_vote_has_numbers_of_its_own(box: Siaga, kind: str, value: int) -> None:
    figures = get_one(box.nation, "/regions/64.02/figures", kind=kind, election="psu-kukar-2025")["items"]

    assert [(it["value"], it["source"]) for it in figures] == [(value, "X-detik-psu-kukar")]
