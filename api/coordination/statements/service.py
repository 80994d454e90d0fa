"""Recording public statements. The caller of these functions owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import recording
from api.coordination.days import check_date_origin, check_day
from api.coordination.statements.models import Statement
from api.coordination.statements.record import StatementRecord
from api.coordination.statements.schemas import NewStatement
from api.core.caller import Actor


def record_statement(session: Session, actor: Actor, body: NewStatement) -> tuple[Statement, list[str]]:
    """Return the statement and the places of its ledger entries."""
    election_row = recording.check_regional_record(session, actor.caller, body, said_by=body.said_by)
    recording.check_template(session, election_row, body.category, body.requirements)
    ledgers, latest_day = recording.open_region_ledger(session, actor, election_row, body)
    check_day(body.said_on, None, latest_day, "body/said_on")
    check_date_origin(body.said_on, body.said_on_origin, "body/said_on_origin")
    record = StatementRecord(str(uuid7()))
    facts = recording.facts_of_body(body, election=election_row.slug)
    action = recording.new_action(ledgers, "statement.recorded", record, facts, body)
    entries = recording.write_action(session, ledgers, record, action, [body.region])
    return record.main_row, entries
