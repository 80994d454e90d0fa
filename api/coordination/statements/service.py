"""Recording public statements. The caller of these functions owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import recording
from api.coordination.days import check_day, resolve_date_origin
from api.coordination.statements import repository
from api.coordination.statements.models import Statement
from api.coordination.statements.schemas import NewStatement
from api.core.caller import Actor
from api.reference.sources.models import SubjectKind


def record_statement(session: Session, actor: Actor, body: NewStatement) -> tuple[Statement, list[str]]:
    """Return the statement and the places of its ledger entries."""
    election_row = recording.check_regional_record(session, actor.caller, body, said_by=body.said_by)
    recording.check_template(session, election_row, body.category, body.requirements)
    ledgers, latest_day = recording.open_region_ledger(session, actor, election_row, body)
    check_day(body.said_on, None, latest_day, "body/said_on")
    statement = Statement(
        **body.model_dump(include={"region", "category", "claim", "confidence", "said_by", "agency", "said_on"}),
        **recording.language_columns("text", body.text),
        id=str(uuid7()),
        election=election_row.slug,
        said_on_origin=resolve_date_origin(body.said_on, body.said_on_origin, "body/said_on_origin"),
        remark=body.note,
    )
    repository.add_statement(session, statement, body.requirements)
    recording.cite(session, SubjectKind.STATEMENT, statement.id, body)
    return statement, recording.record_row(session, ledgers, statement, [body.region], "statement.recorded", body)
