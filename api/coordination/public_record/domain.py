"""What the public record says about a requirement. Pure: no session, no clock, no HTTP."""

from datetime import date

from api.checklists.schemas import Mention, RefKind, Stated
from api.coordination.agreements.models import AgreementFulfils, AgreementState, AgreementStatus
from api.coordination.events.models import EventFulfils, EventState
from api.coordination.statements.models import Claim, Confidence, Statement
from api.core.status import StatedStatus


def status_of_claim(claim: Claim, confidence: Confidence) -> StatedStatus | None:
    """Return the status that a statement gives.

    Requests, principles, promises and statements of low confidence give none.
    """
    if confidence is Confidence.LOW or claim.value not in set(StatedStatus):
        return None
    return StatedStatus(claim.value)


def status_of_agreement(status: AgreementStatus) -> StatedStatus | None:
    if status in (AgreementStatus.SIGNED, AgreementStatus.IN_FORCE):
        return StatedStatus.DONE
    return StatedStatus.PLANNED if status in (AgreementStatus.PLANNED, AgreementStatus.SCHEDULED) else None


def mention_in_statement(statement: Statement) -> Mention:
    return Mention(
        kind=RefKind.STATEMENT,
        id=statement.id,
        region=statement.region,
        status=status_of_claim(statement.claim, statement.confidence),
        stage=None,
        on=statement.said_on,
    )


def mention_of_held_event(link: EventFulfils, held_state: EventState) -> Mention:
    return Mention(
        kind=RefKind.COORDINATION_EVENT,
        id=link.event,
        region=link.region,
        status=StatedStatus.DONE,
        stage=None,
        on=held_state.on,
    )


def mention_of_agreement(link: AgreementFulfils, state: AgreementState) -> Mention:
    return Mention(
        kind=RefKind.AGREEMENT,
        id=link.agreement,
        region=link.region,
        status=status_of_agreement(state.state),
        stage=state.state.value,
        on=state.on,
    )


def stated(mentions: list[Mention]) -> Stated:
    """Return the status that the latest mention with a status gives, along with all mentions."""
    mentions_with_status = [it for it in mentions if it.status is not None]
    latest_mention = max(
        mentions_with_status, key=lambda it: (it.on or date.min, it.stage is not None, it.kind), default=None
    )
    if latest_mention is None:
        return Stated(status=None, stage=None, on=None, mentions=mentions)
    return Stated(status=latest_mention.status, stage=latest_mention.stage, on=latest_mention.on, mentions=mentions)
