"""Daily totals cost an update one statement, and always equal what the history adds up to."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event

from api.core.time import next_day_end
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from tests.conftest import Siaga
from tests.offices import Offices

MAX_STATEMENTS = 16
"""The most statements on the writing connection for an update; those for the token and a key are not counted."""


def test_an_update_writes_its_daily_totals_in_one_statement(open_box: Siaga) -> None:
    offices = Offices(open_box)
    offices.reported("ADH-03", value=1)
    offices.reported("ADH-03", value=2)
    statements: list[str] = []

    def record_statement(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(open_box.database.writer, "before_cursor_execute", record_statement)
    try:
        offices.reported("ADH-03", value=3)
    finally:
        event.remove(open_box.database.writer, "before_cursor_execute", record_statement)

    assert [it.split()[:3] for it in statements if "daily_totals" in it] == [["INSERT", "INTO", "daily_totals"]]
    assert len(statements) <= MAX_STATEMENTS, "\n".join(statements)


def test_late_and_retracted_updates_change_the_totals_of_their_own_days(open_box: Siaga) -> None:
    """Reports arrive out of order and one is retracted; four days remain, with totals as if reported in order."""
    offices, now = Offices(open_box), datetime.now(UTC) - timedelta(minutes=2)
    updates = [
        offices.reported("VCR-04", value=value, note="x", observed_at=(now - timedelta(days=days)).isoformat())
        for days, value in ((2, 400), (9, 100), (5, 701), (3, 100), (0, 500))
    ]
    check_in = {"requirements": ["VCR-04"], "observed_at": (now - timedelta(days=1)).isoformat()}
    assert offices.kpu.post("/v1/readiness-checklists/64.08/check-ins", json=check_in).status_code == 201
    offices.post_verification("VCR-04", "disputed", updates[-1], value=300, note="seen", observed_at=now.isoformat())
    assert offices.kpu.post("/v1/retractions", json={"update_id": updates[3], "note": "x"}).status_code == 201

    with open_box.database.read() as session:
        rows = (
            session.connection().exec_driver_sql("SELECT ends_at, value, done FROM daily_totals ORDER BY ends_at").all()
        )
        report = VerificationReport()
        verify_service.check_rows(session, report)

    totals_by_day: dict[str, list[int]] = {}
    for ends_at, value, done in rows:
        day_totals = totals_by_day.setdefault(str(ends_at)[:10], [0, 0])
        day_totals[:] = day_totals[0] + value, day_totals[1] + done
    expected_days = [next_day_end(now - timedelta(days)).date().isoformat() for days in (9, 5, 2, 0)]
    assert {day: it for day, it in totals_by_day.items() if any(it)} == dict(
        zip(expected_days, ([100, 0], [601, 1], [-301, -1], [-100, 0]), strict=True)
    )
    assert report.findings == []
