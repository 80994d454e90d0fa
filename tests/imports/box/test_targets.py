"""What the checklist of East Kalimantan adds up to, from the figures of its ten regencies and cities."""

from typing import Any

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, checklist_lines, get_all, get_by_id, get_one

WITHOUT_SPECIAL_STATIONS = ("64.07", "64.09", "64.11")


def roll_up(box: Siaga, requirement: str, code: str = "64", **query: str) -> Any:
    checklist = get_one(box.nation, f"/readiness-checklists/{code}", **query)
    [line] = [it for it in checklist_lines(checklist, "roll_ups") if it["code"] == requirement]
    return line


def item(box: Siaga, requirement: str, code: str) -> Any:
    checklist = get_one(box.nation, f"/readiness-checklists/{code}")
    [line] = [it for it in checklist_lines(checklist, "items") if it["code"] == requirement]
    return line


@pytest.mark.parametrize(
    ("requirement", "units", "target"),
    [
        ("ADH-01", 105, 525),
        ("ADH-02", 10, 3_114),
        ("ADH-03", 10, 43_918),
        ("ADH-04", 10, 43_918),
        ("ADH-05A", 10, 43_918),
        ("ADH-05B", 10, 12_548),
        ("ADH-06A", 10, 315),
        ("ADH-06B", 10, 1_038),
        ("ADH-06C", 10, 6_274),
        ("SEC-04", 10, 12_548),
        ("LOG-02A", 10, 12_548),
        ("LOG-02B", 10, 25_096),
        ("LOG-09", 10, 6_274),
        ("VCR-03", 10, 2_821_202),
        ("VCR-05", 7, 30),
    ],
    ids=str,
)
def test_targets_of_the_regions_below_add_up(box: Siaga, requirement: str, units: int, target: int) -> None:
    line = roll_up(box, requirement)

    assert (line["units"], line["target"], line["without_figure"]) == (units, target, 0)
    assert line["reported"] == 0


@pytest.mark.parametrize("requirement", ["LOG-01G", "LOG-01R"])
def test_what_offices_send_with_the_value_has_no_target_yet(box: Siaga, requirement: str) -> None:
    line = roll_up(box, requirement)

    assert (line["units"], line["target"]) == (10, None)


@pytest.mark.parametrize("code", TEN)
def test_special_stations_are_expected_only_where_there_are_some(box: Siaga, code: str) -> None:
    line = item(box, "VCR-05", code)

    assert line["expected"] == (code not in WITHOUT_SPECIAL_STATIONS)
    assert line["silent"] == line["expected"]


def test_the_flat_list_and_the_checklists_agree_on_who_is_silent(box: Siaga) -> None:
    silent_items = get_all(box.nation, "/checklist-items", within="64", requirement="VCR-05", silent="true")

    assert [it["region"] for it in silent_items] == [code for code in TEN if code not in WITHOUT_SPECIAL_STATIONS]


@pytest.mark.parametrize("code", ["64", "64.01", "64.07", "64.08", "64.09", "64.11", "64.08.04"])
def test_the_list_of_checklists_counts_what_each_checklist_counts(box: Siaga, code: str) -> None:
    listed = {it["region"]["code"]: it["items"] for it in get_all(box.nation, "/readiness-checklists", within=code)}

    assert listed[code] == get_one(box.nation, f"/readiness-checklists/{code}")["counts"]["items"]


@pytest.mark.parametrize(
    ("code", "boxes"), [("64.08", 1_402), ("64.02", 2_894), ("64.11", 154)], ids=["kutim", "kukar", "mahulu"]
)
def test_a_box_for_each_ballot_at_each_station(box: Siaga, code: str, boxes: int) -> None:
    assert item(box, "LOG-02A", code)["target"] == {"value": boxes, "why": None, "moved_at": None}


def test_a_re_vote_needs_one_box_a_station(box: Siaga) -> None:
    line = roll_up(box, "LOG-02A", election="psu-kukar-2025")

    assert (line["units"], line["target"]) == (1, 1_447)


def test_a_region_without_figures_says_so(box: Siaga) -> None:
    line = roll_up(box, "ADH-03", code="34")

    assert (line["units"], line["target"], line["without_figure"]) == (5, None, 5)


def test_the_memorandum_with_the_prosecution_was_due_before_it_was_signed(box: Siaga) -> None:
    """Planned in time for H-60, signed on H-42."""
    line = item(box, "LAW-03", "64")

    states = get_by_id(box.nation, "/agreements")["AG3"]["states"]
    assert line["due_h"] == "H-60"
    assert states[-1]["on"] == "2024-10-16"
