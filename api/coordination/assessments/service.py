"""Recording assessments. The caller of these functions owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import recording
from api.coordination.assessments import repository
from api.coordination.assessments.errors import AssessedAlready
from api.coordination.assessments.models import Assessment
from api.coordination.assessments.schemas import NewAssessment
from api.coordination.days import check_day
from api.core.caller import Actor
from api.core.schemas import CITATION_FIELDS
from api.reference.sources.models import SubjectKind


def record_assessment(session: Session, actor: Actor, body: NewAssessment) -> tuple[Assessment, list[str]]:
    """Return the assessment and the places of its ledger entries."""
    election_row = recording.check_regional_record(session, actor.caller, body)
    ledgers, latest_day = recording.open_region_ledger(session, actor, election_row if body.election else None, body)
    check_day(body.on, None, latest_day, "body/on")
    if repository.is_assessed(session, body.region, body.issuer, body.method, body.edition):
        raise AssessedAlready
    assessment = Assessment(**body.model_dump(exclude=CITATION_FIELDS), id=str(uuid7()))
    recording.cite(session, SubjectKind.ASSESSMENT, assessment.id, body)
    return assessment, recording.record_row(session, ledgers, assessment, [body.region], "assessment.recorded", body)
