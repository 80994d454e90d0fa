"""While an election is open, overdue and silent items follow the clock."""

from datetime import UTC, datetime, timedelta

import pytest

from api.core.caller import Role
from api.core.time import local_day
from tests.checklists.items.read import key, rows
from tests.checklists.make import open_again, report
from tests.conftest import Siaga


@pytest.mark.parametrize("days", [-40, 10, 100, 400])
def test_overdue_and_silent_items_follow_the_clock(own_box: Siaga, days: int) -> None:
    open_again(own_box, local_day(datetime.now(UTC), "Asia/Makassar") + timedelta(days))
    report(own_box, "64.08", "LOG-07", "in_progress")
    bearer = f"Bearer {own_box.secret('64.08', role=Role.ADMIN)}"

    late = [
        row for row in rows(own_box, bearer, "limit=500") if datetime.fromisoformat(row["due_at"]) < datetime.now(UTC)
    ]
    overdue, silent = (rows(own_box, bearer, f"{name}=true&limit=500") for name in ("overdue", "silent"))

    assert [key(row) for row in overdue] == [("64.08", "LOG-07")] * (days < 14)
    assert sorted(map(key, [*overdue, *silent])) == sorted(map(key, late))
    assert bool(late) is (days < 306)
