"""What was said, held and agreed in public, by requirement."""

from collections import defaultdict
from datetime import date

from sqlalchemy import func
from sqlmodel import Session, col, select

from api.checklists.schemas import Mention, RefKind, Stated
from api.coordination.models import AgreementFulfils, AgreementState, EventFulfils, EventState
from api.coordination.public_record import domain
from api.coordination.scope import counts
from api.coordination.statements.models import Statement, StatementRequirement
from api.core.region_codes import ancestors
from api.core.status import StatedStatus
from api.db.reference_cache import kept
from api.reference.sources.models import Source


@kept
def stated_by_requirement(session: Session, election: str, code: str, by: date) -> dict[str, Stated]:
    """What had been said, held and agreed in public by a day, about this region and those above, by requirement."""
    codes = [*ancestors(code), code]
    found: dict[str, list[Mention]] = defaultdict(list)
    for requirement, said in _statements(session, election, codes):
        if said.said_on is None or said.said_on <= by:
            found[requirement].append(domain.mention(RefKind.STATEMENT, said.id, said.region, said.said_on, said=said))
    for speaks, held in _held(session, election, codes, by):
        mentioned = domain.mention(RefKind.COORDINATION_EVENT, speaks.event, speaks.region, held.on)
        found[speaks.requirement].append(mentioned.model_copy(update={"status": StatedStatus.DONE}))
    latest = {
        (speaks.requirement, speaks.agreement): (speaks, state)
        for speaks, state in _agreed(session, election, codes, by)
    }
    for agreed, state in latest.values():
        mentioned = domain.mention(RefKind.AGREEMENT, agreed.agreement, agreed.region, state.on)
        stage = {"status": domain.stated_by_agreement(state.state), "stage": state.state.value}
        found[agreed.requirement].append(mentioned.model_copy(update=stage))
    return {requirement: domain.stated(mentions) for requirement, mentions in found.items()}


@kept
def stated_codes(session: Session, election: str) -> set[str]:
    """Requirements with a stated status anywhere."""
    said = select(StatementRequirement.requirement, Statement).join(
        Statement, col(Statement.id) == StatementRequirement.statement
    )
    found = {
        code
        for code, it in session.exec(said.where(Statement.election == election))
        if domain.stated_by_claim(it.claim, it.confidence) is not None
    }
    for table in (EventFulfils, AgreementFulfils):
        found |= set(session.exec(select(table.requirement).where(table.election == election)))
    return found


def _statements(session: Session, election: str, codes: list[str]) -> list[tuple[str, Statement]]:
    query = (
        select(StatementRequirement.requirement, Statement)
        .join(Statement, col(Statement.id) == StatementRequirement.statement)
        .where(Statement.election == election, col(Statement.region).in_(codes))
        .order_by(StatementRequirement.requirement, Statement.id)
    )
    return list(session.exec(query))


def _held(session: Session, election: str, codes: list[str], by: date) -> list[tuple[EventFulfils, EventState]]:
    query = (
        select(EventFulfils, EventState)
        .join(EventState, col(EventState.event) == EventFulfils.event)
        .where(
            EventFulfils.election == election,
            col(EventFulfils.region).in_(codes),
            EventState.state == "held",
            col(EventState.on) <= by,
            counts(EventState, by),
        )
        .order_by(EventFulfils.requirement, EventFulfils.event, EventFulfils.region, col(EventState.position))
    )
    return list(session.exec(query))


def _agreed(
    session: Session, election: str, codes: list[str], by: date
) -> list[tuple[AgreementFulfils, AgreementState]]:
    """States of agreements by that day, oldest first."""
    query = (
        select(AgreementFulfils, AgreementState)
        .join(AgreementState, col(AgreementState.agreement) == AgreementFulfils.agreement)
        .join(Source, col(Source.id) == AgreementState.source)
        .where(
            AgreementFulfils.election == election,
            col(AgreementFulfils.region).in_(codes),
            func.coalesce(AgreementState.on, Source.event_on) <= by,
            counts(AgreementState, by),
        )
        .order_by(AgreementFulfils.requirement, AgreementFulfils.agreement, col(AgreementState.position))
    )
    return list(session.exec(query))
