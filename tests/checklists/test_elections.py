"""Which election a checklist is for, and at which instant it speaks."""

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


@pytest.mark.parametrize("asked", [{}, {"election": PILKADA}])
def test_every_answer_says_which_election(box: Siaga, asked: dict[str, str]) -> None:
    assert checklist(box, "64.08", **asked)["election"] == PILKADA
    for path in ("readiness-checklists", "checklist-items"):
        rows = box.nation.get(f"/v1/{path}", params={"within": "64.08", **asked}).json()["items"]
        assert {row["election"] for row in rows} == {PILKADA}


def test_a_revote_has_checklists_of_its_own(box: Siaga) -> None:
    found = checklist(box, "64.02", election="psu-kukar-2025")

    assert found["election"] == "psu-kukar-2025"
    assert found["polling_on"] == "2025-04-19"
    assert lines(found)["LOG-09"]["due_at"] == "2025-04-18T15:59:00Z"
    assert lines(found)["LOG-09"]["target"]["value"] == 1447


@pytest.mark.parametrize("region", ["64.08", "64.08.04", "11", "11.01"])
def test_a_region_that_takes_no_part_says_so(box: Siaga, region: str) -> None:
    answer = box.nation.get(f"/v1/readiness-checklists/{region}", params={"election": "psu-kukar-2025"})

    assert (answer.status_code, answer.json()["code"]) == (404, "region_takes_no_part")
    assert "psu-kukar-2025" in answer.json()["detail"]


def test_what_lies_above_a_revote_leads_there(box: Siaga) -> None:
    rows = box.nation.get("/v1/readiness-checklists", params={"election": "psu-kukar-2025", "limit": 500}).json()

    codes = [row["region"]["code"] for row in rows["items"]]
    assert codes[0] == "64"
    assert codes[-1] == "ID"
    assert all(code.startswith("64.02") for code in codes[1:-1])
    assert len(codes) == 2 + 1 + 20


def test_a_closed_election_answers_as_of_its_close(box: Siaga) -> None:
    found = checklist(box, "64.08")

    assert found["closed"] is True
    assert found["evaluated_at"] == "2024-12-16T15:59:00Z"
    assert found["h"] is None


def test_an_open_election_answers_as_of_now(own_box: Siaga) -> None:
    open_again(own_box, days_from_now(30))
    before = datetime.now(UTC)

    found = checklist(own_box, "64.08")

    assert found["closed"] is False
    assert found["evaluated_at"] is None
    assert found["h"] in {format_h_offset(days_from_now(30), local_day(at, WITA)) for at in (before, datetime.now(UTC))}


def test_what_is_not_due_yet_is_neither_silent_nor_overdue(own_box: Siaga) -> None:
    open_again(own_box, days_from_now(10))
    report(own_box, "64.08", "LOG-09", "in_progress", value=3)
    report(own_box, "64.08", "LOG-07", "in_progress")
    report(own_box, "64.08", "VCR-01", "done")

    found = lines(checklist(own_box, "64.08"))

    for code, silent, overdue in [
        ("VCR-07", False, False),  # due H, nothing reported
        ("LOG-09", False, False),  # due H-1, under way
        ("VCR-02A", True, False),  # due H-14, nothing reported
        ("LOG-07", False, True),  # due H-14, under way
        ("VCR-01", False, False),  # due H-30, done
    ]:
        assert (found[code]["silent"], found[code]["overdue"]) == (silent, overdue), code


@pytest.mark.parametrize("status", ["not_started", "in_progress", "blocked"])
def test_time_alone_makes_a_known_item_overdue(own_box: Siaga, status: str) -> None:
    report(own_box, "64.08", "LOG-09", status)
    seen: list[Any] = []

    for polling in (20, -20):
        open_again(own_box, days_from_now(polling))
        seen.append(lines(checklist(own_box, "64.08"))["LOG-09"])

    assert [(it["overdue"], it["silent"]) for it in seen] == [(False, False), (True, False)]


@pytest.mark.parametrize("status", ["done", "not_applicable"])
def test_what_is_done_or_does_not_apply_is_never_overdue(own_box: Siaga, status: str) -> None:
    open_again(own_box, days_from_now(-20))
    report(own_box, "64.08", "LOG-09", status)

    found = lines(checklist(own_box, "64.08"))["LOG-09"]

    assert (found["overdue"], found["silent"]) == (False, False)


def test_a_postponed_regency_has_its_own_days(own_box: Siaga) -> None:
    with own_box.database.write() as session:
        kutim = sa.update(ElectionRegion).where(col(ElectionRegion.region) == "64.08")
        session.connection().execute(kutim.values(polling_on=date(2024, 12, 4)))

    kutim_lines, ppu_lines = (lines(checklist(own_box, region)) for region in ("64.08", "64.09"))

    assert kutim_lines["LOG-09"]["due_at"] == "2024-12-03T15:59:00Z"
    assert (kutim_lines["LOG-09"]["due_h"], ppu_lines["LOG-09"]["due_h"]) == ("H-1", "H-1")
    assert ppu_lines["LOG-09"]["due_at"] == "2024-11-26T15:59:00Z"
