"""Recording risks and their reviews. The caller of these functions owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import participants, recording, states
from api.coordination.days import check_date_origin, check_day, latest_recordable_day
from api.coordination.risks import repository
from api.coordination.risks.models import Risk
from api.coordination.risks.record import RiskRecord
from api.coordination.risks.schemas import NewRisk, RiskReview
from api.core.caller import Actor
from api.elections import repository as elections
from api.ledger import writer as ledger_writer
from api.reporting.updates import domain as updates_domain


def record_risk(session: Session, actor: Actor, body: NewRisk) -> tuple[Risk, list[str]]:
    """Return the risk and the places of its ledger entries."""
    election_row = recording.check_regional_record(
        session, actor.caller, body, owner=body.owner, named_by=body.named_by
    )
    recording.check_template(session, election_row, body.category, [])
    ledgers, latest_day = recording.open_region_ledger(session, actor, election_row, body)
    check_day(body.named_on, None, latest_day, "body/named_on")
    check_date_origin(body.named_on, body.named_on_origin, "body/named_on_origin")
    record = RiskRecord(str(uuid7()))
    facts = recording.facts_of_body(body, election=election_row.slug)
    action = recording.new_action(ledgers, "risk.recorded", record, facts, body)
    entries = recording.write_action(session, ledgers, record, action, [body.region])
    return record.main_row, entries


def review_risk(
    session: Session, actor: Actor, id: str, review: RiskReview, if_match: int | None
) -> tuple[Risk, list[str]]:
    """Return the risk and the places of the review's ledger entries."""
    risk_row = repository.risk(session, actor.caller, id)
    states.check_change(review)
    participants.check_agencies(session, owner=review.owner)
    recording.check_source(session, review.source)
    ledgers = ledger_writer.open_ledgers(session, actor, [risk_row.region])
    session.refresh(risk_row)
    updates_domain.check_revision(risk_row.revision, if_match)

    latest_day = latest_recordable_day(elections.election(session, risk_row.election), ledgers, review.note)
    check_day(review.reviewed_on, risk_row.reviewed_on or risk_row.named_on, latest_day, "body/reviewed_on")

    record = RiskRecord(id, {Risk: [risk_row]})
    facts = recording.facts_of_body(review, reviewed_on=(review.reviewed_on or latest_day).isoformat())
    action = recording.new_action(ledgers, "risk.reviewed", record, facts, review)
    entries = recording.write_action(session, ledgers, record, action, [risk_row.region])
    return risk_row, entries
