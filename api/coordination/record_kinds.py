"""All kinds of records."""

from api.coordination.agreements.record import AgreementRecord
from api.coordination.assessments.record import AssessmentRecord
from api.coordination.commitments.record import CommitmentRecord
from api.coordination.events.record import EventRecord
from api.coordination.records import Record
from api.coordination.risks.record import RiskRecord
from api.coordination.sources.record import SourceRecord
from api.coordination.statements.record import StatementRecord

RECORD_KINDS: dict[str, type[Record]] = {
    "event": EventRecord,
    "agreement": AgreementRecord,
    "commitment": CommitmentRecord,
    "statement": StatementRecord,
    "risk": RiskRecord,
    "assessment": AssessmentRecord,
    "source": SourceRecord,
}
"""By how the actions of their entries begin."""
KIND_BY_ACTION = {action: kind for kind, record_class in RECORD_KINDS.items() for action in record_class.bodies}
