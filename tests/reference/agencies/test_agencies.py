from typing import Any

import pytest

from api.core.caller import Role
from tests.conftest import Siaga

REGENCIES = [f"64.{n}" for n in ("01", "02", "03", "07", "08", "09", "11", "71", "72", "74")]


def agencies(box: Siaga, **query: str) -> list[Any]:
    answer = box.nation.get("/v1/agencies", params={"limit": 500, **query})
    assert answer.status_code == 200, answer.text
    rows: list[Any] = answer.json()["items"]
    return rows


def slugs(box: Siaga, **query: str) -> set[str]:
    return {row["slug"] for row in agencies(box, **query)}


def test_agencies_are_listed_by_slug(box: Siaga) -> None:
    listed_slugs = [row["slug"] for row in agencies(box)]

    assert len(listed_slugs) == 58
    assert listed_slugs == sorted(listed_slugs)


@pytest.mark.parametrize("function", ["election_management", "supervisor", "police", "prosecution", "forum", "desk"])
def test_function_is_one_function(box: Siaga, function: str) -> None:
    assert slugs(box, function=function) == {r["slug"] for r in agencies(box) if r["function"] == function} != set()


def test_office_is_one_office(box: Siaga) -> None:
    assert slugs(box, office="kesbangpol") == {"kesbangpol-kaltim", "kesbangpol-kutim"}
    assert slugs(box, office="health") == set()


def test_within_is_where_they_sit(box: Siaga) -> None:
    assert slugs(box, within="64.08") == {row["slug"] for row in agencies(box) if row["seat"] == "64.08"}
    assert slugs(box, within="64") == {row["slug"] for row in agencies(box) if row["seat"] != "ID"}
    assert slugs(box, within="ID") == slugs(box)


def test_region_is_where_they_sit_or_work(box: Siaga) -> None:
    at_work = slugs(box, region="64.09")

    assert {"kpu-ppu", "bawaslu-ppu", "kpu-kabkota-kaltim", "kejari-kaltim"} <= at_work
    assert not at_work & {"kpu-kutim", "kpu-kaltim", "bin"}


def test_group_is_its_members(box: Siaga) -> None:
    members = agencies(box, group="kpu-kabkota-kaltim")

    assert sorted(row["seat"] for row in members) == REGENCIES
    assert {row["function"] for row in members} == {"election_management"}
    assert slugs(box, group="badan-adhoc") == {"kpps"}
    assert slugs(box, group="kpu-kutim") == set()


@pytest.mark.parametrize(
    ("q", "slug"),
    [
        ("kpu kutim", "kpu-kutim"),
        ("KPU KUTAI TIMUR", "kpu-kutim"),
        ("mulawarman", "kodam-vi"),
        ("Kodam VI/Mlw", "kodam-vi"),
        ("kemenko polhukam", "kemenko-polkam"),
    ],
)
def test_q_finds_names_abbreviations_and_other_names(box: Siaga, q: str, slug: str) -> None:
    assert slug in slugs(box, q=q)


@pytest.mark.parametrize("q", ["%%", "k_u", "x' OR 1=1 --", "\\\\"])
def test_q_knows_no_wildcards(box: Siaga, q: str) -> None:
    assert slugs(box, q=q) == set()


def test_an_agency_must_match_every_filter(box: Siaga) -> None:
    assert slugs(box, function="supervisor", within="64.08", q="bawaslu") == {"bawaslu-kutim"}
    assert slugs(box, function="police", group="kpu-kabkota-kaltim") == set()


def test_one_agency_says_where_it_works_and_what_it_belongs_to(box: Siaga) -> None:
    agency = box.nation.get("/v1/agencies/kpu-kutim").json()

    assert agency["name"]
    assert agency["aliases"] == ["KPU Kutai Timur"]
    assert agency["seat"] == "64.08"
    assert agency["jurisdictions"] == [{"code": "64.08", "kind": "Kabupaten", "name": "Kutai Timur"}]
    assert agency["groups"] == ["kpu-kabkota-kaltim"]
    assert (agency["members"], agency["is_group"], agency["parent"]) == ([], False, "kpu-kaltim")
    assert agency["provenance"]


def test_a_group_names_its_members(box: Siaga) -> None:
    group = box.nation.get("/v1/agencies/kpu-kabkota-kaltim").json()

    assert group["is_group"] is True
    assert set(group["members"]) == slugs(box, group="kpu-kabkota-kaltim")
    assert [it["code"] for it in group["jurisdictions"]] == REGENCIES


@pytest.mark.parametrize("slug", ["kpu-nowhere", "KPU-KUTIM", "%20"])
def test_an_unknown_agency_is_not_found(box: Siaga, slug: str) -> None:
    answer = box.nation.get(f"/v1/agencies/{slug}")

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_agencies_are_for_every_token(box: Siaga) -> None:
    kutim = box.client("64.08", role=Role.READER, agency="kpu-kutim")

    assert kutim.get("/v1/agencies?limit=500").json() == box.nation.get("/v1/agencies?limit=500").json()
