from typing import Any

import pytest

from tests.conftest import Siaga


def codes(box: Siaga, **query: Any) -> list[str]:
    """The codes of the first 500 regions that match the filters."""
    answer = box.nation.get("/v1/regions", params={"limit": 500, **query})
    assert answer.status_code == 200, answer.text
    return [row["code"] for row in answer.json()["items"]]


def test_the_list_is_in_the_order_of_codes(box: Siaga) -> None:
    listed_codes = codes(box)

    assert listed_codes[:3] == ["11", "11.01", "11.01.01"]
    assert listed_codes == sorted(listed_codes)


def test_within_is_the_region_and_all_below(box: Siaga) -> None:
    listed_codes = codes(box, within="64")

    assert listed_codes[:2] == ["64", "64.01"]
    assert len(listed_codes) == 1 + 10 + 105
    assert all(code == "64" or code.startswith("64.") for code in listed_codes)


def test_within_the_nation_is_everything(box: Siaga) -> None:
    assert codes(box, within="ID") == codes(box)


def test_parent_is_the_direct_children_only(box: Siaga) -> None:
    assert codes(box, parent="64") == [f"64.{n}" for n in ("01", "02", "03", "07", "08", "09", "11", "71", "72", "74")]
    assert len(codes(box, parent="ID")) == 38


@pytest.mark.parametrize(
    ("level", "number"),
    [("nation", 1), ("province", 38), ("regency", 500), ("village", 0), ("station", 0)],
)
def test_level_is_one_level(box: Siaga, level: str, number: int) -> None:
    assert len(codes(box, level=level)) == number


def test_a_region_must_match_every_filter(box: Siaga) -> None:
    listed_codes = codes(box, within="64", parent="64.08", level="district", q="sangatta")

    assert listed_codes == ["64.08.04", "64.08.12"]
    assert codes(box, within="64.09", parent="64.08") == []


@pytest.mark.parametrize(
    ("q", "code"),
    [
        ("kutim", "64.08"),
        ("KUTIM", "64.08"),
        ("Kutai Timur", "64.08"),
        ("east kutai", "64.08"),
        ("kaltim", "64"),
        ("kukar", "64.02"),
        ("mahulu", "64.11"),
        ("PPU", "64.09"),
        ("kota samarinda", "64.72"),
        ("DI Yogya", "34"),
    ],
)
def test_q_finds_names_and_short_names(box: Siaga, q: str, code: str) -> None:
    assert code in codes(box, q=q)


@pytest.mark.parametrize("q", ["%%", "__", "k%m", "kut_m", "\\\\", "||x", "kutim|kutai", "x' OR 1=1 --"])
def test_q_knows_no_wildcards(box: Siaga, q: str) -> None:
    assert codes(box, q=q) == []


@pytest.mark.parametrize("q", ["", "k", "x" * 61])
def test_q_is_neither_too_short_nor_too_long(box: Siaga, q: str) -> None:
    assert box.nation.get("/v1/regions", params={"q": q}).status_code == 422


def count_voting(box: Siaga, elects: str, **filters: str) -> int:
    """How many regions vote for this office, over all pages."""
    count, query = 0, {"elects": elects, "limit": "500", **filters}
    while True:
        page = box.nation.get("/v1/regions", params=query).json()
        count += len(page["items"])
        if page["next"] is None:
            return count
        query["after"] = page["next"]


@pytest.mark.parametrize(("elects", "number"), [("governor", 37), ("regent", 415), ("mayor", 93), ("any", 545)])
def test_545_regions_vote_in_pilkada_2024(box: Siaga, elects: str, number: int) -> None:
    assert count_voting(box, elects) == number
    assert count_voting(box, elects, election="pilkada-2024") == number


def test_no_governor_is_elected_in_yogyakarta_and_no_mayor_in_jakarta(box: Siaga) -> None:
    assert codes(box, within="34", elects="governor") == []
    assert codes(box, within="34", elects="mayor") == ["34.71"]
    assert codes(box, within="31", elects="any") == ["31"]


def test_a_revote_is_voted_in_one_regency(box: Siaga) -> None:
    assert codes(box, elects="any", election="psu-kukar-2025") == ["64.02"]
    assert codes(box, elects="any", election="pemilu-2024") == []


@pytest.mark.parametrize(
    "url", ["/v1/regions?elects=any&election=x", "/v1/regions?election=x", "/v1/regions/64/figures?election=x"]
)
def test_an_unknown_election_is_refused_with_a_pointer(box: Siaga, url: str) -> None:
    answer = box.nation.get(url)

    assert answer.status_code == 404
    assert [e["pointer"] for e in answer.json()["errors"]] == ["query/election"]


def test_a_row_describes_its_region(box: Siaga) -> None:
    [row] = box.nation.get("/v1/regions", params={"q": "kutim"}).json()["items"]

    assert row == {
        "code": "64.08",
        "kind": "Kabupaten",
        "name": "Kutai Timur",
        "level": "regency",
        "parent": "64",
        "timezone": "Asia/Makassar",
        "point": {"latitude": 0.5049, "longitude": 117.5279, "of": "Sangatta"},
        "valid_from": None,
        "valid_until": None,
    }
