"""What one region must answer, by when, and against which target."""

import pytest

from tests.checklists.make import checklist, lines, report, roll_ups
from tests.conftest import Siaga

WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"


@pytest.mark.parametrize(
    ("region", "zone", "end_of_h_minus_1", "seven_on_the_day"),
    [
        ("11.01", WIB, "2024-11-26T16:59:00Z", "2024-11-27T00:00:00Z"),
        ("64.08", WITA, "2024-11-26T15:59:00Z", "2024-11-26T23:00:00Z"),
        ("91.03", WIT, "2024-11-26T14:59:00Z", "2024-11-26T22:00:00Z"),
    ],
)
def test_due_instants_follow_the_time_zone_of_the_region(
    box: Siaga, region: str, zone: str, end_of_h_minus_1: str, seven_on_the_day: str
) -> None:
    region_checklist = checklist(box, region)

    line_by_code = lines(region_checklist)
    assert region_checklist["timezone"] == zone
    assert (line_by_code["LOG-09"]["due_at"], line_by_code["LOG-09"]["due_h"]) == (end_of_h_minus_1, "H-1")
    assert (line_by_code["VCR-07"]["due_at"], line_by_code["VCR-07"]["due_h"]) == (seven_on_the_day, "H")


def test_a_line_opens_at_local_midnight_of_the_region(box: Siaga) -> None:
    line = lines(checklist(box, "64.08"))["LOG-09"]

    assert line["opens_at"] == "2024-11-22T16:00:00Z"


def test_a_requirement_good_for_some_days_is_renewed_until_polling(box: Siaga) -> None:
    line_by_code = lines(checklist(box, "64.08"))

    assert line_by_code["VCR-04"]["good_for_days"] == 7
    assert line_by_code["VCR-04"]["renew_until"] == "2024-11-27T15:59:00Z"
    assert (line_by_code["LOG-09"]["good_for_days"], line_by_code["LOG-09"]["renew_until"]) == (None, None)


@pytest.mark.parametrize(("region", "h"), [("64.11", "H-2"), ("64.07", "H-2"), ("64.08", "H-1"), ("64.02", "H-1")])
def test_guards_leave_a_day_earlier_for_remote_places(box: Siaga, region: str, h: str) -> None:
    line_by_code = lines(checklist(box, region))

    assert (line_by_code["SEC-03A"]["due_h"], line_by_code["SEC-03B"]["due_h"]) == (h, h)


@pytest.mark.parametrize("region", ["64.08", "64.11", "64.07", "64.02", "64"])
def test_remote_transport_is_asked_for_where_a_remote_place_is_near(box: Siaga, region: str) -> None:
    line_by_code = lines(checklist(box, region))

    assert line_by_code["CTG-04"]["critical"] is True


@pytest.mark.parametrize("region", ["64.72", "64.09", "64.01", "11", "11.01"])
def test_remote_transport_is_not_asked_for_elsewhere(box: Siaga, region: str) -> None:
    assert "CTG-04" not in lines(checklist(box, region))


@pytest.mark.parametrize(
    ("region", "governor", "regent_mayor"),
    [("64.08", True, True), ("31.71", True, False), ("31.01", True, False), ("34.04", False, True)],
)
def test_a_ballot_is_only_counted_where_it_is_voted(
    box: Siaga, region: str, governor: bool, regent_mayor: bool
) -> None:
    line_by_code = lines(checklist(box, region))

    for code in ("LOG-01", "LOG-04", "LOG-06"):
        assert (f"{code}G" in line_by_code) is governor
        assert (f"{code}R" in line_by_code) is regent_mayor
    assert "LOG-02A" in line_by_code


@pytest.mark.parametrize(("region", "governor"), [("64", True), ("31", True), ("34", False)])
def test_a_province_recapitulates_only_its_own_governor(box: Siaga, region: str, governor: bool) -> None:
    region_checklist = checklist(box, region)

    assert ("VCR-10" in lines(region_checklist)) is governor
    assert ("LOG-01T" in lines(region_checklist)) is governor
    assert ("LOG-01G" in roll_ups(region_checklist)) is governor
    assert ("LOG-01R" in roll_ups(region_checklist)) is (region != "31")


def test_targets_come_from_the_preferred_figures(box: Siaga) -> None:
    line_by_code = lines(checklist(box, "64.08"))

    for code, target in {
        "LOG-01S": 2000,  # a constant
        "LOG-02A": 2 * 701,  # for each ballot
        "LOG-02B": 4 * 701,
        "LOG-09": 701,
        "VCR-03": 297994,
        "VCR-05": 2,
        "ADH-02": 3 * 141,
        "ADH-06A": 3 * 18,
    }.items():
        assert line_by_code[code]["target"] == {"value": target, "why": None, "moved_at": None}, code
        assert line_by_code[code]["expected"] is True, code


def test_each_ballot_voted_in_a_region_has_its_own_boxes(box: Siaga) -> None:
    assert lines(checklist(box, "64.02", election="psu-kukar-2025"))["LOG-02A"]["target"]["value"] == 1447


@pytest.mark.parametrize("region", ["64.07", "64.09"])
def test_a_count_with_a_zero_target_is_not_expected(box: Siaga, region: str) -> None:
    is_zero = [
        it["value"]
        for it in box.nation.get(f"/v1/regions/{region}/figures?kind=special_stations").json()["items"]
        if it["preferred"]
    ] == [0]

    region_checklist = checklist(box, region)

    line = lines(region_checklist)["VCR-05"]
    assert line["expected"] is not is_zero
    assert line["silent"] is not is_zero
    assert region_checklist["counts"]["items"] == len(lines(region_checklist)) - is_zero
    assert region_checklist["counts"]["by_status"] == {"unknown": len(lines(region_checklist)) - is_zero}


def test_the_list_of_checklists_counts_the_same_items(box: Siaga) -> None:
    rows = box.nation.get("/v1/readiness-checklists", params={"within": "64", "level": "regency"}).json()["items"]

    assert len(rows) == 10
    for row in rows:
        assert row["items"] == checklist(box, row["region"]["code"])["counts"]["items"]


def test_without_a_figure_there_is_no_target(box: Siaga) -> None:
    line_by_code = lines(checklist(box, "11.01"))

    assert line_by_code["LOG-09"]["target"] == {"value": None, "why": "no_figure", "moved_at": None}
    assert line_by_code["LOG-09"]["expected"] is True
    assert line_by_code["LOG-03"]["target"] == {"value": None, "why": "reported_with_the_value", "moved_at": None}
    assert line_by_code["LOG-04G"]["target"] == {"value": None, "why": "awaits_another_requirement", "moved_at": None}
    assert line_by_code["LOG-05"]["target"] is None


def test_one_requirement_may_be_measured_against_another(own_box: Siaga) -> None:
    report(own_box, "64.08", "LOG-01G", "done", value=305796)

    line_by_code = lines(checklist(own_box, "64.08"))

    assert line_by_code["LOG-04G"]["target"] == {"value": 305796, "why": None, "moved_at": None}
    assert line_by_code["LOG-04R"]["target"] == {"value": None, "why": "awaits_another_requirement", "moved_at": None}


def test_without_reports_every_line_is_unknown_and_none_is_overdue(box: Siaga) -> None:
    for line in lines(checklist(box, "64.08")).values():
        assert (line["status"], line["assurance"], line["value"]) == ("unknown", "none", None)
        assert line["overdue"] is False
        assert line["silent"] is True


def test_public_statements_are_shown_beside_the_status_and_do_not_count(box: Siaga) -> None:
    line = lines(checklist(box, "64"))["LAW-03"]

    assert line["status"] == "unknown"
    assert line["stated"]["status"] == "done"
    assert {it["kind"] for it in line["stated"]["mentions"]} >= {"agreement"}


def test_districts_have_checklists_of_their_own(box: Siaga) -> None:
    line_by_code = lines(checklist(box, "64.08.04"))

    assert sorted(line_by_code) == ["ADH-01", "APK-04", "COO-02", "LOG-08", "LOG-10", "VCR-08"]
    assert line_by_code["ADH-01"]["target"]["value"] == 5
    assert roll_ups(checklist(box, "64.08.04")) == {}
