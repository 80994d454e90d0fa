"""Which election a checklist is for, and as of which instant it answers."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import col

from api.core.time import format_h_offset, local_day
from api.elections.models import ElectionRegion
from tests.checklists.make import PILKADA, checklist, lines, open_again, report
from tests.conftest import Siaga

WITA = "Asia/Makassar"


def days_from_now(days: int) -> date:
    return local_day(datetime.now(UTC), WITA) + timedelta(days)


@pytest.mark.parametrize("query", [{}, {"election": PILKADA}])
def test_every_answer_says_which_election(box: Siaga, query: dict[str, str]) -> None:
    assert checklist(box, "64.08", **query)["election"] == PILKADA
    for path in ("readiness-checklists", "checklist-items"):
        rows = box.nation.get(f"/v1/{path}", params={"within": "64.08", **query}).json()["items"]
        assert {row["election"] for row in rows} == {PILKADA}


def test_a_revote_has_checklists_of_its_own(box: Siaga) -> None:
    kukar_checklist = checklist(box, "64.02", election="psu-kukar-2025")

    assert kukar_checklist["election"] == "psu-kukar-2025"
    assert kukar_checklist["polling_on"] == "2025-04-19"
    assert lines(kukar_checklist)["LOG-09"]["due_at"] == "2025-04-18T15:59:00Z"
    assert lines(kukar_checklist)["LOG-09"]["target"]["value"] == 1447


@pytest.mark.parametrize("region", ["64.08", "64.08.04", "11", "11.01"])
def test_a_region_that_takes_no_part_says_so(box: Siaga, region: str) -> None:
    answer = box.nation.get(f"/v1/readiness-checklists/{region}", params={"election": "psu-kukar-2025"})

    assert (answer.status_code, answer.json()["code"]) == (404, "region_takes_no_part")
    assert "psu-kukar-2025" in answer.json()["detail"]


def test_regions_above_a_revote_are_listed_too(box: Siaga) -> None:
    rows = box.nation.get("/v1/readiness-checklists", params={"election": "psu-kukar-2025", "limit": 500}).json()

    codes = [row["region"]["code"] for row in rows["items"]]
    assert codes[0] == "64"
    assert codes[-1] == "ID"
    assert all(code.startswith("64.02") for code in codes[1:-1])
    assert len(codes) == 2 + 1 + 20


def test_a_closed_election_answers_as_of_its_close(box: Siaga) -> None:
    kutim_checklist = checklist(box, "64.08")

    assert kutim_checklist["closed"] is True
    assert kutim_checklist["evaluated_at"] == "2024-12-16T15:59:00Z"
    assert kutim_checklist["h"] is None


def test_an_open_election_answers_as_of_now(own_box: Siaga) -> None:
    open_again(own_box, days_from_now(30))
    asked_at = datetime.now(UTC)

    kutim_checklist = checklist(own_box, "64.08")

    assert kutim_checklist["closed"] is False
    assert kutim_checklist["evaluated_at"] is None
    assert kutim_checklist["h"] in {
        format_h_offset(days_from_now(30), local_day(at, WITA)) for at in (asked_at, datetime.now(UTC))
    }


def test_an_item_that_is_not_due_yet_is_neither_silent_nor_overdue(own_box: Siaga) -> None:
    open_again(own_box, days_from_now(10))
    report(own_box, "64.08", "LOG-09", "in_progress", value=3)
    report(own_box, "64.08", "LOG-07", "in_progress")
    report(own_box, "64.08", "VCR-01", "done")

    line_by_code = lines(checklist(own_box, "64.08"))

    for code, silent, overdue in [
        ("VCR-07", False, False),  # due H, nothing reported
        ("LOG-09", False, False),  # due H-1, under way
        ("VCR-02A", True, False),  # due H-14, nothing reported
        ("LOG-07", False, True),  # due H-14, under way
        ("VCR-01", False, False),  # due H-30, done
    ]:
        assert (line_by_code[code]["silent"], line_by_code[code]["overdue"]) == (silent, overdue), code


@pytest.mark.parametrize("status", ["not_started", "in_progress", "blocked"])
def test_time_alone_makes_a_known_item_overdue(own_box: Siaga, status: str) -> None:
    report(own_box, "64.08", "LOG-09", status)
    answered_lines: list[Any] = []

    for days_to_polling in (20, -20):
        open_again(own_box, days_from_now(days_to_polling))
        answered_lines.append(lines(checklist(own_box, "64.08"))["LOG-09"])

    assert [(it["overdue"], it["silent"]) for it in answered_lines] == [(False, False), (True, False)]


@pytest.mark.parametrize("status", ["done", "not_applicable"])
def test_an_item_that_is_done_or_not_applicable_is_never_overdue(own_box: Siaga, status: str) -> None:
    open_again(own_box, days_from_now(-20))
    report(own_box, "64.08", "LOG-09", status)

    line = lines(checklist(own_box, "64.08"))["LOG-09"]

    assert (line["overdue"], line["silent"]) == (False, False)


def test_a_postponed_regency_has_its_own_days(own_box: Siaga) -> None:
    with own_box.database.write() as session:
        kutim_region = sa.update(ElectionRegion).where(col(ElectionRegion.region) == "64.08")
        session.connection().execute(kutim_region.values(polling_on=date(2024, 12, 4)))

    kutim_lines, ppu_lines = (lines(checklist(own_box, region)) for region in ("64.08", "64.09"))

    assert kutim_lines["LOG-09"]["due_at"] == "2024-12-03T15:59:00Z"
    assert (kutim_lines["LOG-09"]["due_h"], ppu_lines["LOG-09"]["due_h"]) == ("H-1", "H-1")
    assert ppu_lines["LOG-09"]["due_at"] == "2024-11-26T15:59:00Z"
