"""Assessments as they are answered."""

from collections.abc import Sequence

from sqlmodel import Session

from api.coordination.assessments.models import Assessment
from api.coordination.assessments.schemas import AssessmentOut
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind


def assessments(session: Session, rows: Sequence[Assessment]) -> list[AssessmentOut]:
    facts_by_assessment = sources.facts_by_subject(session, SubjectKind.ASSESSMENT, [row.id for row in rows])
    return [AssessmentOut(**row.model_dump(), provenance=facts_by_assessment.get(row.id, [])) for row in rows]
