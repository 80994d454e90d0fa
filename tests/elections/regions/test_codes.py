"""A code without dots is refused and never guessed: BPS codes look alike and mean other regions (situation 28)."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga

PATH_TEMPLATES = [
    "/v1/regions/{}",
    "/v1/regions/{}/figures",
    "/v1/readiness-checklists/{}",
    "/v1/regions?within={}",
    "/v1/regions?parent={}",
    "/v1/readiness-checklists?within={}",
    "/v1/checklist-items?within={}",
    "/v1/coordination-events?region={}",
    "/v1/coordination-events?within={}",
    "/v1/agreements?region={}",
    "/v1/statements?region={}",
    "/v1/risks?within={}",
    "/v1/assessments?region={}",
    "/v1/agencies?region={}",
    "/v1/agencies?within={}",
]


def kutim(box: Siaga) -> TestClient:
    return box.client("64.08", role=Role.READER, agency="kpu-kutim")


def refused(client: TestClient, path: str) -> Any:
    answer = client.get(path)
    assert answer.status_code == 422, answer.text[:200]
    return answer.json()


@pytest.mark.parametrize("path_template", PATH_TEMPLATES)
def test_a_code_without_dots_is_refused_with_a_hint(box: Siaga, path_template: str) -> None:
    problem = refused(kutim(box), path_template.format("6408"))

    assert problem["code"] == "code_without_dots"
    assert "64.08 (Kutai Timur)" in problem["detail"]
    assert problem["errors"][0]["pointer"].split("/")[0] == ("query" if "?" in path_template else "path")


@pytest.mark.parametrize("path_template", PATH_TEMPLATES)
def test_the_hint_names_no_region_elsewhere(box: Siaga, path_template: str) -> None:
    problem = refused(kutim(box), path_template.format("6403"))

    assert "64.03?" in problem["detail"]
    assert "Berau" not in str(problem)


@pytest.mark.parametrize("path_template", PATH_TEMPLATES)
@pytest.mark.parametrize("code", ["64.8", "64-08", "kutim"])
def test_a_malformed_code_is_refused_on_every_path(box: Siaga, path_template: str, code: str) -> None:
    assert refused(kutim(box), path_template.format(code))["code"] == "code_malformed"


@pytest.mark.parametrize(
    ("code", "hint"),
    [("640804", "64.08.04 (Sangatta Utara)"), ("6408042001", "64.08.04.2001?"), ("6499", "64.99?")],
)
def test_the_hint_follows_the_length(box: Siaga, code: str, hint: str) -> None:
    problem = refused(box.nation, f"/v1/regions/{code}")

    assert problem["code"] == "code_without_dots"
    assert hint in problem["detail"]


def test_the_hint_is_given_in_indonesian_too(box: Siaga) -> None:
    answer = box.nation.get("/v1/regions/6403", headers={"Accept-Language": "id"})

    assert answer.json()["detail"] == ("Kode Kemendagri bertitik: maksud Anda 64.03 (Berau)? Kode BPS tidak sama.")


MALFORMED = (
    "id Id IDN 0 6 64. .64 64..08 64.08.4 64.08.004 64.08.04.201 064 06.04 64.08.04.2001.01 64,08 6408x 64080 64.08. "
    "+64 -1 64.0\u0668 \uff16\uff14"
)


@pytest.mark.parametrize("code", [*MALFORMED.split(" "), "64 .08", " 64", "64\t", ""])
def test_a_malformed_code_is_refused_with_a_pointer(box: Siaga, code: str) -> None:
    answer = box.nation.get("/v1/regions", params={"within": code})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "query/within"


@pytest.mark.parametrize("code", ["99", "64.99", "64.08.99", "64.08.04.2001", "64.08.04.2001.001"])
def test_a_well_formed_code_of_no_region_is_not_found(box: Siaga, code: str) -> None:
    answer = box.nation.get(f"/v1/regions/{code}")

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
