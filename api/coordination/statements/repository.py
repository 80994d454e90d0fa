"""Queries about public statements. A caller sees those about their own regions."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import not_
from sqlmodel import Session, col, select

from api.coordination.repository import regional_records
from api.coordination.statements.models import Statement, StatementRequirement
from api.coordination.statements.schemas import StatementQuery
from api.core.caller import Caller
from api.db.listing import Window, apply_window, equals_where_given
from api.reference.sources.models import Fact, Source, SubjectKind


def statements(
    session: Session, caller: Caller, election: str | None, query: StatementQuery, window: Window
) -> list[Statement]:
    sql_statement = regional_records(select(Statement), Statement, caller, election, query)
    sql_statement = sql_statement.where(
        *equals_where_given(
            (Statement.claim, query.claim),
            (Statement.confidence, query.confidence),
            (Statement.said_by, query.said_by),
            (Statement.agency, query.agency),
        )
    )
    if query.source is not None:
        given_by_source = _statements_given_by(Fact.source == query.source)
        sql_statement = sql_statement.where(col(Statement.id).in_(given_by_source))
    if query.paid is not None:
        given_by_paid_source = col(Statement.id).in_(_statements_given_by(col(Source.paid).is_(True)))
        sql_statement = sql_statement.where(given_by_paid_source if query.paid else not_(given_by_paid_source))
    if query.requirement is not None:
        statements_about_requirement = select(StatementRequirement.statement).where(
            StatementRequirement.requirement == query.requirement
        )
        sql_statement = sql_statement.where(col(Statement.id).in_(statements_about_requirement))
    return list(session.exec(apply_window(sql_statement, window, col(Statement.id))))


def _statements_given_by(source_condition: Any) -> Any:
    """Select the ids of the statements that a source gives which fulfils the condition."""
    return (
        select(Fact.subject)
        .join(Source, col(Source.id) == Fact.source)
        .where(Fact.subject_kind == SubjectKind.STATEMENT, Fact.field == "", source_condition)
    )


def requirements_by_statement(session: Session, ids: Collection[str]) -> dict[str, list[str]]:
    sql_statement = select(StatementRequirement).where(col(StatementRequirement.statement).in_(ids))
    codes_by_statement = defaultdict(list)
    for link in session.exec(sql_statement.order_by(StatementRequirement.requirement)):
        codes_by_statement[link.statement].append(link.requirement)
    return codes_by_statement
