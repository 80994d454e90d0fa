"""Closing and reopening an election by hand changes every answer about it and loses nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from httpx2 import Response
from sqlalchemy import text
from sqlmodel import select

from api.core.caller import Role
from api.elections.models import Election
from api.imports import service as imports_service
from api.imports.seed import SEED_DATA
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify import decision_check
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from api.ledger import sequencer
from tests.conftest import Siaga
from tests.elections.test_writes import attempt_with_faults
from tests.offices import REGION, Offices, assert_chained, entries
from tests.reporting.region_checklist.test_past import set_clock
from tests.reporting.test_recalculation import record_figure

URL = "/v1/elections/pilkada-2024"
READINESS = f"/v1/readiness/{REGION}"
NOW = datetime.now(UTC).replace(microsecond=0)
CLOSE = NOW + timedelta(days=40)


def change(siaga: Siaga, tag: str = "*", **fields: Any) -> Response:
    body = {"source": "S0", **fields}
    return siaga.nation.patch(URL, json=body, headers={"If-Match": tag})


def close(siaga: Siaga, at: datetime | None, **fields: Any) -> Response:
    return change(siaga, closed_at=at and at.isoformat(), **fields)


def status_and_code(answer: Response) -> tuple[int, str | None]:
    return answer.status_code, answer.json().get("code")


def findings(siaga: Siaga) -> list[str]:
    """The places that `siaga verify` objects to."""
    sequencer.place_committed_entries(siaga.database)
    with siaga.database.read() as session:
        report = verify_service.check_database(session, None)
        rebuild_items.check_items(session, report)
        decision_check.check_closings(session, report)
    return [it.where for it in report.findings]


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def test_every_answer_follows_the_close_and_the_reopening(offices: Offices) -> None:
    siaga, nation = offices.siaga, offices.siaga.nation
    offices.reported("ADH-03", value=4907)
    election_before = nation.get(URL)
    set_clock(siaga, CLOSE)
    before_close = nation.get(READINESS)
    if_none_match = {"If-None-Match": before_close.headers["etag"]}
    assert nation.get(READINESS, headers=if_none_match).status_code == 304

    closing = attempt_with_faults(
        siaga, lambda: change(siaga, election_before.headers["etag"], closed_at=CLOSE.isoformat(), note="Selesai")
    )
    after_close = nation.get(READINESS, headers=if_none_match)

    assert closing.json() == nation.get(URL).json()
    assert (closing.json()["closed_at"], closing.json()["h_today"], closing.json()["note"]) == (
        *(CLOSE.isoformat().replace("+00:00", "Z"), None, "Selesai"),
    )
    assert (after_close.status_code, after_close.json()["closed"], before_close.json()["closed"]) == (200, True, False)
    assert after_close.json()["revision"] > before_close.json()["revision"]
    assert offices.item("ADH-03")["status"] == "done"
    assert change(siaga, election_before.headers["etag"], closed_at=None, note="x").status_code == 412
    assert status_and_code(close(siaga, CLOSE - timedelta(hours=1))) == (409, "closed_before")
    assert close(siaga, CLOSE).status_code == 200, "closing at the same instant again changes nothing"
    assert status_and_code(offices.report("ADH-03", value=4908)) == (409, "election_closed")
    assert status_and_code(close(siaga, None)) == (422, "reopened_without_note")
    assert record_figure(offices, value=703).json()["moved"] == []
    assert findings(siaga) == []

    set_clock(siaga, CLOSE + timedelta(days=1))
    reopening = attempt_with_faults(siaga, lambda: close(siaga, None, note="Putusan MK"))
    after_reopening = nation.get(READINESS, headers={"If-None-Match": after_close.headers["etag"]})

    assert (reopening.json()["closed_at"], reopening.json()["note"]) == (None, "Putusan MK")
    assert (after_reopening.status_code, after_reopening.json()["closed"]) == (200, False)
    assert after_reopening.json()["revision"] > after_close.json()["revision"]
    item = offices.item("ADH-03")
    assert (item["status"], item["target"]["value"]) == ("in_progress", 4921), "measured against the current figures"
    assert offices.report("ADH-03", value=4921).status_code == 201
    ledger_entries = entries(siaga, "ID")
    assert [it.action for it in ledger_entries][-4:] == [
        *("election.changed", "election.closed", "election.changed", "election.reopened"),
    ]
    assert "Putusan" not in "".join(it.text for it in ledger_entries)
    assert_chained(siaga)
    assert findings(siaga) == []


def test_an_election_closes_only_after_its_last_due_date_and_observation(offices: Offices) -> None:
    siaga = offices.siaga
    early, ahead = close(siaga, NOW), close(siaga, NOW + timedelta(days=1))
    set_clock(siaga, CLOSE)
    offices.reported("ADH-03", value=4900, observed_at=CLOSE.isoformat())
    before_last_report = close(siaga, CLOSE - timedelta(seconds=1))
    elsewhere = siaga.client("64", role=Role.ADMIN).patch(
        URL, json={"source": "S0", "closed_at": CLOSE.isoformat()}, headers={"If-Match": "*"}
    )

    assert [status_and_code(it) for it in (early, ahead, before_last_report)] == [
        (409, "closed_too_early"),
        (422, "closed_ahead"),
        (409, "closed_too_early"),
    ]
    assert CLOSE.isoformat(timespec="microseconds") in before_last_report.json()["detail"]
    assert elsewhere.status_code == 404
    assert close(siaga, CLOSE).status_code == 200


def test_loading_files_keeps_a_recorded_close_and_verify_finds_an_unrecorded_one(
    offices: Offices, tmp_path: Path
) -> None:
    siaga, file = offices.siaga, tmp_path / "elections.toml"
    file.write_text((SEED_DATA / "elections.toml").read_text())
    set_clock(siaga, CLOSE)
    assert close(siaga, CLOSE).status_code == 200
    assert imports_service.load(siaga.database, file).errors == []
    assert siaga.nation.get(URL).json()["closed_at"] == CLOSE.isoformat().replace("+00:00", "Z")
    assert close(siaga, None, note="x").status_code == 200
    assert imports_service.load(siaga.database, file).errors == []
    assert siaga.nation.get(URL).json()["closed_at"] is None
    assert findings(siaga) == []

    with siaga.database.write() as session:
        election = session.exec(select(Election).where(Election.slug == "pilkada-2024")).one()
        election.closed_at = CLOSE
        session.add(election)
        session.flush()
        report = VerificationReport()
        decision_check.check_closings(session, report)
        session.connection().execute(text("SELECT 1"))
        session.rollback()
    assert [it.where for it in report.findings] == ["election pilkada-2024"]


def test_a_closed_election_may_change_its_title_but_not_its_calendar(own_box: Siaga) -> None:
    tag = own_box.nation.get(URL).headers["etag"]
    title = {"id": "Pilkada Serentak", "en": "Regional elections"}
    renamed = change(own_box, tag, title=title, note="Rahasia")
    stale = change(own_box, tag, title=title)
    unchanged = change(own_box, renamed.headers["etag"])
    cleared = change(own_box, renamed.headers["etag"], note=None)
    stages = change(own_box, stages=[{"slug": "x", "title": title}])

    assert (renamed.json()["title"], renamed.json()["note"]) == (title, "Rahasia")
    assert renamed.json()["closed_at"] is not None
    assert (unchanged.json()["title"], unchanged.json()["note"]) == (title, "Rahasia")
    assert (cleared.json()["title"], cleared.json()["note"]) == (title, None)
    assert [status_and_code(it) for it in (stale, stages)] == [(412, "stale"), (409, "calendar_closed")]
    ledger_entries = entries(own_box, "ID")[-2:]
    assert [it.action for it in ledger_entries] == ["election.changed"] * 2
    assert "Rahasia" not in ledger_entries[0].text + ledger_entries[1].text
    assert_chained(own_box)
