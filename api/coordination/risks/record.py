"""The row of one risk, and how its reviews change it. Pure: no session, no clock, no HTTP."""

from api.coordination import records
from api.coordination.records import Record, RecordedAction, Unknown
from api.coordination.risks.models import Risk
from api.coordination.risks.schemas import NewRisk, RiskReview
from api.reference.sources.models import SubjectKind

NAMED_FACTS = ("region", "category", "severity", "agency", "owner")


class RiskRecord(Record):
    tables = (Risk,)
    subject = SubjectKind.RISK
    bodies = {"risk.recorded": NewRisk, "risk.reviewed": RiskReview}

    def apply(self, action: RecordedAction) -> None:
        if action.action == "risk.recorded":
            self._begin(action)
        else:
            self._review(action)
        self.main_row.revision += 1

    def _begin(self, action: RecordedAction) -> None:
        facts, body = action.facts, action.body
        named_on = records.parse_day(facts, "named_on")
        risk = Risk(
            id=self.id,
            election=records.decided(facts, "election"),
            named_on=named_on,
            named_on_origin=records.date_origin(named_on, body, "named_on_origin"),
            named_by=records.value_of(body, "named_by"),
            remark=records.value_of(body, "note"),
            reviewed_on=None,
            review_on=records.parse_day(facts, "review_on"),
            revision=0,
            **{fact_name: facts[fact_name] for fact_name in NAMED_FACTS},
            **records.language_columns("text", records.value_of(body, "text")),
            **records.language_columns("mitigation", records.value_of(body, "mitigation")),
        )
        self.rows[Risk] = [risk]

    def _review(self, action: RecordedAction) -> None:
        """Replace what the review gives. What it leaves out keeps its value."""
        facts, risk = action.facts, self.main_row
        risk.reviewed_on = records.parse_day(facts, "reviewed_on") or Unknown.DAY
        given_columns = {
            "severity": facts["severity"],
            "owner": facts["owner"],
            "review_on": records.parse_day(facts, "review_on"),
            "remark": records.value_of(action.body, "note"),
            **records.language_columns("mitigation", records.value_of(action.body, "mitigation")),
        }
        risk.sqlmodel_update({name: value for name, value in given_columns.items() if value is not None})
