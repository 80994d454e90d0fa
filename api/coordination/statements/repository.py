"""Queries about public statements. A caller sees those about their own regions."""

from collections import defaultdict
from collections.abc import Collection

from sqlmodel import Session, col, select

from api.coordination.repository import regional_records
from api.coordination.statements.models import Statement, StatementRequirement
from api.coordination.statements.schemas import StatementQuery
from api.core.caller import Caller
from api.db.listing import Window, apply_window, equals_where_given


def statements(
    session: Session, caller: Caller, election: str | None, query: StatementQuery, window: Window
) -> list[Statement]:
    sql_statement = regional_records(select(Statement), Statement, caller, election, query)
    sql_statement = sql_statement.where(
        *equals_where_given((Statement.claim, query.claim), (Statement.confidence, query.confidence))
    )
    if query.requirement is not None:
        statements_about_requirement = select(StatementRequirement.statement).where(
            StatementRequirement.requirement == query.requirement
        )
        sql_statement = sql_statement.where(col(Statement.id).in_(statements_about_requirement))
    return list(session.exec(apply_window(sql_statement, window, col(Statement.id))))


def requirements_by_statement(session: Session, ids: Collection[str]) -> dict[str, list[str]]:
    sql_statement = select(StatementRequirement).where(col(StatementRequirement.statement).in_(ids))
    codes_by_statement = defaultdict(list)
    for link in session.exec(sql_statement.order_by(StatementRequirement.requirement)):
        codes_by_statement[link.statement].append(link.requirement)
    return codes_by_statement
