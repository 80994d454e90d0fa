"""Recording risks and their reviews. The caller owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination.risks import repository
from api.coordination.risks.models import Risk
from api.coordination.risks.schemas import NewRisk, RiskReview
from api.coordination.shared import errors as shared_errors
from api.coordination.shared import service as joint
from api.coordination.statements.recording import (
    both_languages,
    check_template,
    election_named,
    open_ledger,
    record_row,
)
from api.core.caller import Actor
from api.elections import repository as elections
from api.ledger import writer as ledger_writer
from api.reference.sources.models import SubjectKind
from api.reporting.updates import domain as report_rules


def record_risk(session: Session, actor: Actor, new: NewRisk) -> tuple[Risk, list[str]]:
    election = election_named(session, actor, new, owner=new.owner, named_by=new.named_by)
    check_template(session, election, new.category, [])
    ledgers, last = open_ledger(session, actor, election, new)
    shared_errors.day_fits(new.named_on, None, last, "body/named_on")
    row = Risk(
        **new.model_dump(
            include={"region", "category", "severity", "named_by", "agency", "named_on", "owner", "review_on"}
        ),
        **both_languages("text", new.text),
        **both_languages("mitigation", new.mitigation),
        id=str(uuid7()),
        election=election.slug,
        named_on_origin=shared_errors.date_origin(new.named_on, new.named_on_origin, "body/named_on_origin"),
        remark=new.note,
        revision=1,
    )
    joint.cite(session, SubjectKind.RISK, row.id, new)
    return row, record_row(session, ledgers, row, [new.region], "risk.recorded", new)


def review_risk(
    session: Session, actor: Actor, id: str, review: RiskReview, if_match: int | None
) -> tuple[Risk, list[str]]:
    row = repository.risk(session, actor.caller, id)
    shared_errors.changes_something(review)
    joint.check_agencies(session, owner=review.owner)
    joint.check_source(session, review.source)
    ledgers = ledger_writer.open_ledgers(session, actor, [row.region])
    session.refresh(row)
    report_rules.check_revision(row.revision, if_match)
    last = joint.last_day(elections.election(session, row.election), ledgers, review.note)
    shared_errors.day_fits(review.reviewed_on, row.reviewed_on or row.named_on, last, "body/reviewed_on")
    found = review.model_dump(include={"severity", "owner", "review_on"}, exclude_none=True)
    row.sqlmodel_update({**found, **both_languages("mitigation", review.mitigation)})
    row.reviewed_on, row.revision = review.reviewed_on or last, row.revision + 1
    row.remark = review.note or row.remark
    joint.cite(session, SubjectKind.RISK, row.id, review)
    return row, record_row(session, ledgers, row, [row.region], "risk.reviewed", review)
