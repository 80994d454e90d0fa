"""The rows of one public statement. Pure: no session, no clock, no HTTP."""

from api.coordination import records
from api.coordination.records import Record, RecordedAction
from api.coordination.statements.models import Claim, Confidence, Statement, StatementRequirement
from api.coordination.statements.schemas import NewStatement
from api.reference.sources.models import SubjectKind


class StatementRecord(Record):
    tables = (Statement, StatementRequirement)
    owner = "statement"
    subject = SubjectKind.STATEMENT
    bodies = {"statement.recorded": NewStatement}

    def apply(self, action: RecordedAction) -> None:
        facts, body = action.facts, action.body
        said_on = records.parse_day(facts, "said_on")
        statement = Statement(
            id=self.id,
            election=records.decided(facts, "election"),
            claim=Claim(facts["claim"]),
            confidence=Confidence(facts["confidence"]),
            said_on=said_on,
            said_on_origin=records.date_origin(said_on, body, "said_on_origin"),
            said_by=records.value_of(body, "said_by"),
            remark=records.value_of(body, "note"),
            **{fact_name: facts[fact_name] for fact_name in ("region", "category", "agency")},
            **records.language_columns("text", records.value_of(body, "text")),
        )
        self.rows[Statement] = [statement]
        for requirement_code in sorted({*facts["requirements"]}):
            self.add(StatementRequirement, requirement=requirement_code)
