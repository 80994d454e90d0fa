"""Queries about statements, held events and agreements by the requirement that they are about."""

from collections.abc import Collection
from datetime import date
from typing import TypeVar

from sqlalchemy import func
from sqlmodel import Session, col, select

from api.coordination.agreements.models import Agreement, AgreementFulfils, AgreementState
from api.coordination.events.models import CoordinationEvent, EventFulfils, EventState
from api.coordination.repository import not_mistaken_by
from api.coordination.statements.models import Statement, StatementRequirement
from api.reference.sources.models import Source

AnyRow = TypeVar("AnyRow", CoordinationEvent, Agreement)


def statements(session: Session, election: str) -> list[tuple[str, Statement]]:
    """Return statements with each requirement that they are about."""
    sql_statement = (
        select(StatementRequirement.requirement, Statement)
        .join(Statement, col(Statement.id) == StatementRequirement.statement)
        .where(Statement.election == election)
        .order_by(StatementRequirement.requirement, Statement.id)
    )
    return list(session.exec(sql_statement))


def held_events(session: Session, election: str, day: date) -> list[tuple[EventFulfils, EventState]]:
    """Return the events held by a day, with the requirements that they speak for."""
    statement = (
        select(EventFulfils, EventState)
        .join(EventState, col(EventState.event) == EventFulfils.event)
        .where(
            EventFulfils.election == election,
            EventState.state == "held",
            col(EventState.on) <= day,
            not_mistaken_by(EventState, day),
        )
        .order_by(EventFulfils.requirement, EventFulfils.event, EventFulfils.region, col(EventState.position))
    )
    return list(session.exec(statement))


def agreement_states(session: Session, election: str, day: date) -> list[tuple[AgreementFulfils, AgreementState]]:
    """Return the states of agreements by a day, oldest first, with the requirements that they speak for."""
    statement = (
        select(AgreementFulfils, AgreementState)
        .join(AgreementState, col(AgreementState.agreement) == AgreementFulfils.agreement)
        .join(Source, col(Source.id) == AgreementState.source)
        .where(
            AgreementFulfils.election == election,
            func.coalesce(AgreementState.on, Source.event_on) <= day,
            not_mistaken_by(AgreementState, day),
        )
        .order_by(
            AgreementFulfils.requirement,
            AgreementFulfils.agreement,
            AgreementFulfils.region,
            col(AgreementState.position),
        )
    )
    return list(session.exec(statement))


def records_by_id(session: Session, table: type[AnyRow], ids: Collection[str]) -> dict[str, AnyRow]:
    """Return these events or agreements by id."""
    id_column = col(table.id)
    return {row.id: row for row in session.exec(select(table).where(id_column.in_(ids)))}


def linked_requirements(session: Session, election: str) -> set[str]:
    """Return the requirements that any event or agreement speaks for."""
    requirement_codes: set[str] = set()
    for table in (EventFulfils, AgreementFulfils):
        requirement_codes |= set(session.exec(select(table.requirement).where(table.election == election)))
    return requirement_codes
