from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Siaga


def requirements(box: Siaga, **query: str) -> list[Any]:
    answer = box.nation.get("/v1/requirements", params={"limit": 500, **query})
    assert answer.status_code == 200, answer.text
    items: list[Any] = answer.json()["items"]
    return items


def test_62_lines_are_88_requirements(box: Siaga) -> None:
    all_requirements = requirements(box)

    assert len(all_requirements) == 88
    assert len({it["line"] for it in all_requirements}) == 62
    assert [it["code"] for it in all_requirements] == sorted(it["code"] for it in all_requirements)


def test_a_requirement_is_one_measure_of_one_owner_with_its_reason(box: Siaga) -> None:
    [requirement] = [it for it in requirements(box, category="LOG") if it["code"] == "LOG-09"]

    assert requirement["title"]["id"]
    assert requirement["title"]["en"]
    assert requirement["levels"] == ["regency"]
    assert requirement["owed_by"] == "election_management"
    assert requirement["measure"] == "count"
    assert requirement["target"] == [{"factor": "1", "figure": "stations"}]
    assert (requirement["due"], requirement["due_time"]) == (-1, "23:59")
    assert requirement["critical"] is True
    assert "weight" in requirement["judgement"]


def test_every_requirement_can_be_reported_by_somebody(box: Siaga) -> None:
    for requirement in requirements(box):
        assert requirement["reported_by"], requirement["code"]
        assert requirement["opens"] <= requirement["due"], requirement["code"]


FILTERS: list[tuple[dict[str, str], Callable[[Any], bool]]] = [
    ({"category": "SEC"}, lambda it: it["category"] == "SEC"),
    ({"level": "province"}, lambda it: "province" in it["levels"]),
    ({"level": "district"}, lambda it: "district" in it["levels"]),
    ({"owed_by": "police"}, lambda it: it["owed_by"] == "police"),
    ({"owed_by": "regional_government"}, lambda it: it["owed_by"].partition(":")[0] == "regional_government"),
    ({"owed_by": "regional_government:health"}, lambda it: it["owed_by"] == "regional_government:health"),
    ({"critical": "true"}, lambda it: it["critical"]),
    ({"critical": "false"}, lambda it: not it["critical"]),
    ({"category": "LOG", "level": "district", "critical": "true"}, lambda it: it["code"] == "LOG-08"),
]


@pytest.mark.parametrize(("query", "fits"), FILTERS, ids=lambda it: str(it) if isinstance(it, dict) else "")
def test_requirements_are_filtered(box: Siaga, query: dict[str, str], fits: Callable[[Any], bool]) -> None:
    expected = [it for it in requirements(box) if fits(it)]

    assert requirements(box, **query) == expected
    assert expected


@pytest.mark.parametrize("query", [{"level": "village"}, {"category": "BUD", "owed_by": "police"}])
def test_a_filter_that_no_requirement_fits_gives_an_empty_list(box: Siaga, query: dict[str, str]) -> None:
    assert requirements(box, **query) == []


def test_a_revote_has_the_template_it_names(box: Siaga) -> None:
    assert requirements(box, election="psu-kukar-2025") == requirements(box)


@pytest.mark.parametrize("path", ["requirements", "readiness-checklists", "readiness-checklists/64", "checklist-items"])
def test_an_election_without_checklist_says_so(box: Siaga, path: str) -> None:
    answer = box.nation.get(f"/v1/{path}", params={"election": "pemilu-2024"})

    assert (answer.status_code, answer.json()["code"]) == (404, "election_has_no_checklist")
    assert "pemilu-2024" in answer.json()["detail"]


@pytest.mark.parametrize("path", ["requirements", "readiness-checklists", "readiness-checklists/64", "checklist-items"])
def test_an_unknown_election_is_not_found(box: Siaga, path: str) -> None:
    answer = box.nation.get(f"/v1/{path}", params={"election": "pilkada-2042"})

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert [e["pointer"] for e in answer.json()["errors"]] == ["query/election"]
