"""Recording assessments. The caller owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination.assessments import repository
from api.coordination.assessments.errors import AssessedAlready
from api.coordination.assessments.models import Assessment
from api.coordination.assessments.schemas import NewAssessment
from api.coordination.shared import errors as shared_errors
from api.coordination.shared import service as joint
from api.coordination.statements.recording import election_named, open_ledger, record_row
from api.core.caller import Actor
from api.core.schemas import CITED
from api.reference.sources.models import SubjectKind


def record_assessment(session: Session, actor: Actor, new: NewAssessment) -> tuple[Assessment, list[str]]:
    election = election_named(session, actor, new)
    ledgers, last = open_ledger(session, actor, election if new.election else None, new)
    shared_errors.day_fits(new.on, None, last, "body/on")
    if repository.assessed(session, new.region, new.issuer, new.method, new.edition):
        raise AssessedAlready
    row = Assessment(**new.model_dump(exclude=CITED), id=str(uuid7()))
    joint.cite(session, SubjectKind.ASSESSMENT, row.id, new)
    return row, record_row(session, ledgers, row, [new.region], "assessment.recorded", new)
