"""Recording assessments. The caller of these functions owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import recording
from api.coordination.assessments import repository
from api.coordination.assessments.errors import AssessedAlready
from api.coordination.assessments.models import Assessment
from api.coordination.assessments.record import AssessmentRecord
from api.coordination.assessments.schemas import NewAssessment
from api.coordination.days import check_day
from api.core.caller import Actor


def record_assessment(session: Session, actor: Actor, body: NewAssessment) -> tuple[Assessment, list[str]]:
    """Return the assessment and the places of its ledger entries."""
    election_row = recording.check_regional_record(session, actor.caller, body)
    ledgers, latest_day = recording.open_region_ledger(session, actor, election_row if body.election else None, body)
    check_day(body.on, None, latest_day, "body/on")
    if repository.is_assessed(session, body.region, body.issuer, body.method, body.edition):
        raise AssessedAlready
    record = AssessmentRecord(str(uuid7()))
    action = recording.new_action(ledgers, "assessment.recorded", record, recording.facts_of_body(body), body)
    entries = recording.write_action(session, ledgers, record, action, [body.region])
    return record.main_row, entries
