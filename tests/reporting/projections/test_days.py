"""What is kept of each day: it costs an update one statement, and stays what all that was said adds up to."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event

from api.core.time import next_day_end
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify.report import VerificationReport
from tests.conftest import Siaga
from tests.offices import Offices

MOST = 16
"""Statements of the writing connection for an update, the token's and the request's key not among them."""


def test_an_update_takes_one_statement_more_for_the_day(open_box: Siaga) -> None:
    offices = Offices(open_box)
    offices.reported("ADH-03", value=1)
    offices.reported("ADH-03", value=2)
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(open_box.database.writer, "before_cursor_execute", note)
    try:
        offices.reported("ADH-03", value=3)
    finally:
        event.remove(open_box.database.writer, "before_cursor_execute", note)

    assert [it.split()[:3] for it in seen if "daily_totals" in it] == [["INSERT", "INTO", "daily_totals"]]
    assert len(seen) <= MOST, "\n".join(seen)


def test_late_arrivals_and_what_is_taken_back_change_the_days_that_they_speak_of(open_box: Siaga) -> None:
    """Reports of four days, in no order, one of them taken back: the days are those of a history told in order."""
    offices, now = Offices(open_box), datetime.now(UTC) - timedelta(minutes=2)
    made = [
        offices.reported("VCR-04", value=value, note="x", observed_at=(now - timedelta(days=days)).isoformat())
        for days, value in ((2, 400), (9, 100), (5, 701), (3, 100), (0, 500))
    ]
    check_in = {"requirements": ["VCR-04"], "observed_at": (now - timedelta(days=1)).isoformat()}
    assert offices.kpu.post("/v1/readiness-checklists/64.08/check-ins", json=check_in).status_code == 201
    offices.say("VCR-04", "disputed", made[-1], value=300, note="seen", observed_at=now.isoformat())
    assert offices.kpu.post("/v1/retractions", json={"update_id": made[3], "note": "x"}).status_code == 201

    with open_box.database.read() as session:
        rows = (
            session.connection().exec_driver_sql("SELECT ends_at, value, done FROM daily_totals ORDER BY ends_at").all()
        )
        report = VerificationReport()
        rebuild_items.check_items(session, report)

    told: dict[str, list[int]] = {}
    for ends_at, value, done in rows:
        here = told.setdefault(str(ends_at)[:10], [0, 0])
        here[:] = here[0] + value, here[1] + done
    ends = [next_day_end(now - timedelta(days)).date().isoformat() for days in (9, 5, 2, 0)]
    assert {day: it for day, it in told.items() if any(it)} == dict(
        zip(ends, ([100, 0], [601, 1], [-301, -1], [-100, 0]), strict=True)
    )
    assert report.findings == []
