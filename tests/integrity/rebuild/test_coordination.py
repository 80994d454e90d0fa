"""`siaga verify` rebuilds events and agreements from their entries and finds rows that were tampered with."""

from sqlalchemy import text

from api.core.caller import Role
from api.integrity.rebuild import coordination as rebuild_coordination
from api.integrity.verify.report import VerificationReport
from tests.conftest import Siaga
from tests.coordination.agreements import test_agreements as agreements
from tests.coordination.days import day
from tests.coordination.events import test_events as events


def kinds_with_findings(siaga: Siaga) -> list[str]:
    report = VerificationReport()
    with siaga.database.read() as session:
        rebuild_coordination.check_coordination(session, report)
    return sorted({it.where.split()[0] for it in report.findings})


TAMPERED = [
    ("UPDATE event_state SET state = 'cancelled' WHERE state = 'held' AND recorded_on IS NOT NULL", "event"),
    ("UPDATE event_state SET mistaken_on = NULL WHERE mistaken_on IS NOT NULL", "event"),
    ("UPDATE event_state SET mistaken_on = '2024-10-30' WHERE event = 'EV4'", "event"),
    ("DELETE FROM event_state WHERE mistaken_on IS NOT NULL", "event"),
    ("UPDATE event_plan SET \"on\" = '2024-01-01' WHERE recorded_on IS NOT NULL", "event"),
    ("DELETE FROM event_plan WHERE recorded_on IS NOT NULL", "event"),
    ("UPDATE coordination_event SET kind = 'training' WHERE revision > 0", "event"),
    ("UPDATE coordination_event SET becomes = 'EV2' WHERE revision > 0", "event"),
    (
        "UPDATE agreement_state SET \"on\" = '2024-01-01' WHERE state = 'signed' AND recorded_on IS NOT NULL",
        "agreement",
    ),
    ("UPDATE agreement_state SET mistaken_on = NULL WHERE mistaken_on IS NOT NULL", "agreement"),
    ("UPDATE coordination_event SET topics_id = '[]' WHERE id = 'EV4'", "event"),
    ("UPDATE coordination_event SET revision = 7 WHERE id = 'EV2'", "event"),
    ("UPDATE event_agency SET attendance = 'absent' WHERE event = 'EV4' AND agency = 'kpu-kutim'", "event"),
    ("DELETE FROM event_agency WHERE event = 'EV4' AND agency = 'kpu-kutim'", "event"),
    ("UPDATE event_plan SET recorded_on = '2024-10-01' WHERE event = 'EV3'", "event"),
    ("UPDATE agreement_party SET official = NULL WHERE agreement = 'AG3' AND official = 'O1'", "agreement"),
    ("UPDATE agreement_scope SET text_en = 'x' WHERE agreement = 'AG3' AND text_id = 'Data'", "agreement"),
    ("UPDATE agreement SET election = 'pemilu-2024' WHERE revision > 0", "agreement"),
]


def test_recorded_changes_give_no_finding_and_tampered_rows_do(open_box: Siaga) -> None:
    kesbangpol = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    id = events.create_event(kesbangpol, plan={"on": day(-1), "announced_on": day(-9)})
    events.change(kesbangpol, id, state={"state": "held", "on": day(-1)})
    events.change(kesbangpol, id, mistaken=True, note="x", topics=[{"id": "Logistik"}])
    events.change(kesbangpol, id, plan={"on": day(3)})
    events.change(kesbangpol, id, state={"state": "held", "on": day(0)})
    id = agreements.create_agreement(kesbangpol, fulfils=[], state={"state": "scheduled", "on": day(-9)})
    agreements.change(kesbangpol, id, scope=[{"id": "Data"}])
    agreements.change(kesbangpol, id, state={"state": "signed", "on": day(-2)})
    agreements.change(kesbangpol, id, mistaken=True, note="x", state={"state": "signed", "on": day(-1)})
    agreements.change(kesbangpol, id, state={"state": "in_force"})
    admin = open_box.client("64", role=Role.ADMIN)
    participant = {"agency": "kpu-kutim", "attendance": "in_person"}
    events.change(admin, "EV4", note="x", topics=[{"id": "Netralitas"}], took_part=[participant])
    party = {"agency": "kpu-kaltim", "official": "O1"}
    assert agreements.change(admin, "AG3", note="x", scope=[{"id": "Data"}], parties=[party]).is_success
    assert kinds_with_findings(open_box) == []

    for sql, kind in TAMPERED:
        report = VerificationReport()
        with open_box.database.write() as session:
            changed = session.connection().execute(text(sql)).rowcount
            rebuild_coordination.check_coordination(session, report)
            session.rollback()
        assert changed > 0, sql
        assert {it.where.split()[0] for it in report.findings} == {kind}, sql
    assert kinds_with_findings(open_box) == []
