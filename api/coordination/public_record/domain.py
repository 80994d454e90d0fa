"""What the public record says about a requirement. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable, Sequence
from datetime import date

from api.checklists.schemas import Mention, RefKind, Stated, StatedAbove
from api.coordination.agreements.models import AgreementStatus
from api.coordination.statements.models import Claim, Confidence
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


def stated(election: str, regions: Sequence[str], mentions: list[Mention]) -> Stated:
    """Return what the mentions state of a region, and what they state of the nearest region above.

    `regions` begins with the region itself and goes up to the nation.
    """
    decisive_mentions = [decisive_mention(it for it in mentions if it.region == region_code) for region_code in regions]
    own_mention = decisive_mentions[0]
    mention_above = next((it for it in decisive_mentions[1:] if it is not None), None)
    return Stated(
        status=own_mention and own_mention.status,
        kind=own_mention and own_mention.kind,
        id=own_mention and own_mention.id,
        stage=own_mention and own_mention.stage,
        on=own_mention and own_mention.on,
        done_on=own_mention.on if own_mention and is_act(own_mention) and own_mention.election == election else None,
        above=mention_above and StatedAbove.model_validate(mention_above),
        mentions=mentions,
    )


def decisive_mention(mentions: Iterable[Mention]) -> Mention | None:
    """Return the mention whose status counts: the earliest act; without an act the latest mention with a status.

    What was held or signed stays so, whatever is said about it later.
    """
    with_status = [it for it in mentions if it.status is not None]
    acts = [it for it in with_status if is_act(it)]
    if acts:
        return min(acts, key=lambda it: (it.on or date.max, it.id))
    return max(with_status, key=lambda it: (it.on or date.min, it.stage is not None, it.kind), default=None)


def is_act(mention: Mention) -> bool:
    """Whether it is an event that was held or an agreement that was signed, and not only words."""
    return mention.kind is not RefKind.STATEMENT and mention.status is StatedStatus.DONE
