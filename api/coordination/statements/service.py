"""Asking for what was said in public, and recording statements. The caller owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination.shared import errors as shared_errors
from api.coordination.shared import service as joint
from api.coordination.statements.models import Statement, StatementRequirement
from api.coordination.statements.recording import (
    both_languages,
    check_template,
    election_named,
    open_ledger,
    record_row,
)
from api.coordination.statements.schemas import NewStatement, PublicQuery
from api.core.caller import Actor, Caller
from api.elections import repository as elections
from api.reference.regions import repository as regions
from api.reference.sources.models import SubjectKind


def election_asked_for(session: Session, caller: Caller, asked: PublicQuery) -> str | None:
    """The election's slug, if it and the regions asked for are there; None: those about every election."""
    check_regions(session, caller, asked.region, asked.within)
    return elections.election(session, asked.election).slug if asked.election else None


def check_regions(session: Session, caller: Caller, region: str | None, within: str | None) -> None:
    """The regions asked for lie in the caller's part of the country."""
    if region is not None:
        regions.region(session, caller, region, pointer="query/region")
    if within is not None:
        regions.region(session, caller, within, pointer="query/within")


def record_statement(session: Session, actor: Actor, new: NewStatement) -> tuple[Statement, list[str]]:
    election = election_named(session, actor, new, said_by=new.said_by)
    check_template(session, election, new.category, new.requirements)
    ledgers, last = open_ledger(session, actor, election, new)
    shared_errors.day_fits(new.said_on, None, last, "body/said_on")
    row = Statement(
        **new.model_dump(include={"region", "category", "claim", "confidence", "said_by", "agency", "said_on"}),
        **both_languages("text", new.text),
        id=str(uuid7()),
        election=election.slug,
        said_on_origin=shared_errors.date_origin(new.said_on, new.said_on_origin, "body/said_on_origin"),
        remark=new.note,
    )
    session.add(row)
    session.flush()
    session.add_all(StatementRequirement(statement=row.id, requirement=code) for code in {*new.requirements})
    joint.cite(session, SubjectKind.STATEMENT, row.id, new)
    return row, record_row(session, ledgers, row, [new.region], "statement.recorded", new)
