"""What the public record says about a requirement. Pure: no session, no clock, no HTTP."""

from datetime import date

from api.checklists.schemas import Mention, RefKind, Stated
from api.coordination.models import AgreementStatus
from api.coordination.statements.models import Claim, Confidence, Statement
from api.core.status import StatedStatus


def stated_by_claim(claim: Claim, confidence: Confidence) -> StatedStatus | None:
    """A request, a principle or a promise gives no status, and neither does what is too unsure."""
    if confidence is Confidence.LOW or claim.value not in set(StatedStatus):
        return None
    return StatedStatus(claim.value)


def stated_by_agreement(state: AgreementStatus) -> StatedStatus | None:
    if state in (AgreementStatus.SIGNED, AgreementStatus.IN_FORCE):
        return StatedStatus.DONE
    return StatedStatus.PLANNED if state in (AgreementStatus.PLANNED, AgreementStatus.SCHEDULED) else None


def mention(kind: RefKind, id: str, region: str, on: date | None, said: Statement | None = None) -> Mention:
    status = None if said is None else stated_by_claim(said.claim, said.confidence)
    return Mention(kind=kind, id=id, region=region, status=status, stage=None, on=on)


def stated(mentions: list[Mention]) -> Stated:
    """The latest mention that gives a status speaks; the others stand beside it."""
    with_status = [it for it in mentions if it.status is not None]
    last = max(with_status, key=lambda it: (it.on or date.min, it.stage is not None, it.kind), default=None)
    if last is None:
        return Stated(status=None, stage=None, on=None, mentions=mentions)
    return Stated(status=last.status, stage=last.stage, on=last.on, mentions=mentions)
