from typing import Any

import pytest

from tests.conftest import Siaga


def region(box: Siaga, code: str) -> Any:
    answer = box.nation.get(f"/v1/regions/{code}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_region_names_what_lies_above_from_the_nation_down(box: Siaga) -> None:
    above = region(box, "64.08.04")["ancestors"]

    assert above == [
        {"code": "ID", "kind": "Negara", "name": "Indonesia"},
        {"code": "64", "kind": "Provinsi", "name": "Kalimantan Timur"},
        {"code": "64.08", "kind": "Kabupaten", "name": "Kutai Timur"},
    ]


def test_nothing_lies_above_the_nation(box: Siaga) -> None:
    nation = region(box, "ID")

    assert (nation["parent"], nation["ancestors"]) == (None, [])
    assert nation["timezone"] == "Asia/Jakarta"


def test_a_region_counts_what_lies_below(box: Siaga) -> None:
    assert region(box, "64")["below"] == [
        {"level": "regency", "kind": "Kabupaten", "regions": 7},
        {"level": "district", "kind": "Kecamatan", "regions": 105},
        {"level": "regency", "kind": "Kota", "regions": 3},
    ]
    assert region(box, "64.08.04")["below"] == []
    assert sum(it["regions"] for it in region(box, "ID")["below"]) == 7837


@pytest.mark.parametrize(
    ("code", "elects"),
    [("64", ["governor"]), ("64.08", ["regent"]), ("64.72", ["mayor"]), ("34", []), ("31.71", []), ("64.08.04", [])],
)
def test_a_region_says_what_it_votes_for_itself(box: Siaga, code: str, elects: list[str]) -> None:
    assert region(box, code)["elects"] == elects


def test_a_region_has_its_short_names(box: Siaga) -> None:
    assert region(box, "64.08")["aliases"] == ["East Kutai", "Kutim"]


@pytest.mark.parametrize(
    ("code", "noted_in"),
    [("64.11", ["64.11"]), ("64.11.01", ["64.11"]), ("64.02.11", ["64.02.11"]), ("64.02", []), ("64.08", [])],
)
def test_a_flag_holds_for_all_below_and_nothing_above(box: Siaga, code: str, noted_in: list[str]) -> None:
    flags = region(box, code)["flags"]

    assert [(it["flag"], it["region"]) for it in flags] == [("remote", where) for where in noted_in]
    assert all(it["source"] and it["origin"] == "external" for it in flags)


NEWER_DISTRICTS = ["72.01.24", "72.06.20", "81.05.16", "92.02.31", "92.02.32", "92.02.33", "92.02.34", "92.02.35"]


@pytest.mark.parametrize("code", NEWER_DISTRICTS)
def test_a_district_that_is_newer_than_the_election_is_in_the_tree_and_not_expected(box: Siaga, code: str) -> None:
    answer = box.nation.get(f"/v1/readiness-checklists/{code}")

    assert region(box, code)["valid_from"] == "2025-01-01"
    assert (answer.status_code, answer.json()["code"]) == (404, "region_takes_no_part")


def test_the_election_expects_the_other_districts(box: Siaga) -> None:
    expected = box.nation.get("/v1/elections/pilkada-2024").json()["expected"]

    assert {it["level"]: it["regions"] for it in expected} == {
        "nation": 1,
        "province": 38,
        "regency": 514,
        "district": 7285 - len(NEWER_DISTRICTS),
    }


def test_contradictory_figures_stand_side_by_side_with_one_preferred(box: Siaga) -> None:
    figures = box.nation.get("/v1/regions/64.08/figures", params={"kind": "stations"}).json()

    assert figures["region"] == {"code": "64.08", "kind": "Kabupaten", "name": "Kutai Timur"}
    assert [(it["value"], it["preferred"]) for it in figures["items"]] == [(701, True), (171, False)]
    assert all(it["source"] and it["origin"] and it["election"] == "pilkada-2024" for it in figures["items"])


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ({"kind": "registered_voters"}, [297994, 429640]),
        ({"kind": "registered_voters", "preferred": "true"}, [297994]),
        ({"kind": "registered_voters", "preferred": "false"}, [429640]),
        ({"kind": "villages"}, [141]),
        ({"kind": "villages", "election": "pilkada-2024"}, []),
    ],
)
def test_figures_are_filtered(box: Siaga, query: dict[str, str], values: list[int]) -> None:
    figures = box.nation.get("/v1/regions/64.08/figures", params=query).json()["items"]

    assert [it["value"] for it in figures] == values
