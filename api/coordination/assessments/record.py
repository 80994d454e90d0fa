"""The row of one assessment. Pure: no session, no clock, no HTTP."""

from api.coordination import records
from api.coordination.assessments.models import Assessment
from api.coordination.assessments.schemas import NewAssessment
from api.coordination.records import Record, RecordedAction
from api.reference.sources.models import SubjectKind

ASSESSED_FACTS = ("region", "election", "agency", "issuer", "method", "edition", "scale", "value", "category", "rank")


class AssessmentRecord(Record):
    tables = (Assessment,)
    subject = SubjectKind.ASSESSMENT
    bodies = {"assessment.recorded": NewAssessment}

    def apply(self, action: RecordedAction) -> None:
        assessment = Assessment(
            id=self.id,
            on=records.parse_day(action.facts, "on"),
            note=records.value_of(action.body, "note"),
            **{fact_name: action.facts[fact_name] for fact_name in ASSESSED_FACTS},
        )
        self.rows[Assessment] = [assessment]
