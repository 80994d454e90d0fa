"""A token sees its own regions and those below them. To its caller, regions elsewhere do not exist."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga

ELSEWHERE = {"sibling": "64.09", "parent": "64", "nation": "ID", "below a sibling": "64.09.01", "far away": "72.01"}
PATH_TEMPLATES = [
    "/v1/regions/{}",
    "/v1/regions/{}/figures",
    "/v1/readiness-checklists/{}",
    "/v1/regions?within={}",
    "/v1/regions?parent={}",
    "/v1/readiness-checklists?within={}",
    "/v1/checklist-items?within={}",
    "/v1/coordination-events?region={}",
    "/v1/agreements?within={}",
    "/v1/statements?region={}",
    "/v1/risks?region={}",
    "/v1/assessments?within={}",
]


@pytest.fixture
def kutim(box: Siaga) -> TestClient:
    return box.client("64.08", role=Role.READER, agency="kpu-kutim")


def codes(client: TestClient, path: str = "/v1/regions") -> list[str]:
    codes_seen: list[str] = []
    query: dict[str, Any] = {"limit": 500}
    while True:
        page = client.get(path, params=query).json()
        rows = [row.get("region", row.get("code")) for row in page["items"]]
        codes_seen += [row["code"] if isinstance(row, dict) else row for row in rows]
        if page["next"] is None:
            return codes_seen
        query["after"] = page["next"]


def test_a_token_sees_its_own_part_of_the_tree(box: Siaga, kutim: TestClient) -> None:
    whole = box.nation.get("/v1/regions", params={"within": "64.08", "limit": 500}).json()["items"]

    assert codes(kutim) == [row["code"] for row in whole]


@pytest.mark.parametrize("path", ["/v1/regions", "/v1/readiness-checklists", "/v1/checklist-items"])
def test_every_list_holds_only_regions_in_scope(kutim: TestClient, path: str) -> None:
    assert {code[:5] for code in codes(kutim, path)} == {"64.08"}


@pytest.mark.parametrize("path_template", PATH_TEMPLATES)
def test_a_region_elsewhere_is_answered_like_one_that_does_not_exist(kutim: TestClient, path_template: str) -> None:
    def body(code: str) -> dict[str, Any]:
        answer = kutim.get(path_template.format(code))
        assert answer.status_code == 404, code
        return {name: value for name, value in answer.json().items() if name != "request_id"}

    nowhere = body("64.99")

    for relation, code in ELSEWHERE.items():
        assert body(code) == nowhere, relation


def test_regions_above_are_shown_by_name_only(kutim: TestClient) -> None:
    region = kutim.get("/v1/regions/64.08").json()

    assert {it["code"] for it in region["ancestors"]} == {"ID", "64"}
    assert all(set(it) == {"code", "kind", "name"} for it in region["ancestors"])
    assert "Kalimantan Timur" not in str({**region, "ancestors": []})


def test_a_region_in_scope_is_the_same_for_everybody(box: Siaga, kutim: TestClient) -> None:
    for path in ("/v1/regions/64.08", "/v1/regions/64.08.04", "/v1/readiness-checklists/64.08"):
        assert kutim.get(path).json() == box.nation.get(path).json()


def test_a_token_of_two_regions_sees_both_and_nothing_between(box: Siaga) -> None:
    client = box.client("64.74", "64.02.05")

    assert codes(client) == ["64.02.05", "64.74", "64.74.01", "64.74.02", "64.74.03"]
    for code in ("64.02", "64.02.06", "64.72", "64", "ID"):
        assert client.get(f"/v1/regions/{code}").status_code == 404
    assert client.get("/v1/me").json()["regions"] == ["64.02.05", "64.74"]


def test_a_region_whose_code_begins_alike_is_another(box: Siaga) -> None:
    client = box.client("64.07")

    assert all(code.startswith("64.07") for code in codes(client))
    assert client.get("/v1/regions/64.71").status_code == 404


def test_regions_within_regions_are_seen_once(box: Siaga) -> None:
    client = box.client("64.08", "64.08.04", "64")

    codes_seen = codes(client)

    assert len(codes_seen) == len(set(codes_seen)) == 116


def test_an_admin_sees_no_further_than_the_token(box: Siaga) -> None:
    admin = box.client("64.08", role=Role.ADMIN)

    assert admin.get("/v1/regions/64").status_code == 404
    assert {code[:5] for code in codes(admin)} == {"64.08"}
