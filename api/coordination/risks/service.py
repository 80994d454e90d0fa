"""Recording risks and their reviews. The caller of these functions owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import participants, recording, states
from api.coordination.days import check_day, latest_recordable_day, resolve_date_origin
from api.coordination.risks import repository
from api.coordination.risks.models import Risk
from api.coordination.risks.schemas import NewRisk, RiskReview
from api.core.caller import Actor
from api.elections import repository as elections
from api.ledger import writer as ledger_writer
from api.reference.sources.models import SubjectKind
from api.reporting.updates import domain as updates_domain


def record_risk(session: Session, actor: Actor, body: NewRisk) -> tuple[Risk, list[str]]:
    """Return the risk and the places of its ledger entries."""
    election_row = recording.check_regional_record(
        session, actor.caller, body, owner=body.owner, named_by=body.named_by
    )
    recording.check_template(session, election_row, body.category, [])
    ledgers, latest_day = recording.open_region_ledger(session, actor, election_row, body)
    check_day(body.named_on, None, latest_day, "body/named_on")
    risk = Risk(
        **body.model_dump(
            include={"region", "category", "severity", "named_by", "agency", "named_on", "owner", "review_on"}
        ),
        **recording.language_columns("text", body.text),
        **recording.language_columns("mitigation", body.mitigation),
        id=str(uuid7()),
        election=election_row.slug,
        named_on_origin=resolve_date_origin(body.named_on, body.named_on_origin, "body/named_on_origin"),
        remark=body.note,
        revision=1,
    )
    recording.cite(session, SubjectKind.RISK, risk.id, body)
    return risk, recording.record_row(session, ledgers, risk, [body.region], "risk.recorded", body)


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

    reviewed_columns = review.model_dump(include={"severity", "owner", "review_on"}, exclude_none=True)
    risk_row.sqlmodel_update({**reviewed_columns, **recording.language_columns("mitigation", review.mitigation)})
    risk_row.reviewed_on, risk_row.revision = review.reviewed_on or latest_day, risk_row.revision + 1
    risk_row.remark = review.note or risk_row.remark
    recording.cite(session, SubjectKind.RISK, risk_row.id, review)
    return risk_row, recording.record_row(session, ledgers, risk_row, [risk_row.region], "risk.reviewed", review)
