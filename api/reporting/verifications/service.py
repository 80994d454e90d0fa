"""Confirm or dispute an update, or settle a dispute. The caller of this function writes the batch."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from uuid_utils.compat import uuid7

from api.checklists.history import domain as history_domain
from api.checklists.history.domain import AnyUpdate, RecordedUpdate, State
from api.checklists.history.models import Verification, VerificationKind
from api.checklists.items.domain import ItemContext
from api.core.caller import Caller
from api.core.errors import NotFound
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies
from api.reporting.batch import ReportBatch
from api.reporting.evidence.domain import lacks_evidence
from api.reporting.projections.batch_item import BatchItem
from api.reporting.updates import domain as updates_domain
from api.reporting.updates import errors as updates_errors
from api.reporting.verifications import domain
from api.reporting.verifications.errors import EvidenceMissing, NotIndependent, UpdateNotCurrent
from api.reporting.verifications.schemas import NewVerification

REPEATED_WITHIN = timedelta(hours=24)
"""A verification without a time of observation repeats the agency's last one, if that is not older than this."""


@dataclass
class VerificationOutcome:
    verification: Verification
    created: bool
    """False: it was recorded before, and nothing was done."""


def verify(batch: ReportBatch, context: ItemContext, body: NewVerification) -> VerificationOutcome:
    """Record a verification, or return the same one that the agency has sent before, with whatever token."""
    batch_item = batch.item(context)
    if body.client_id is not None and (known_verification := batch.recorded_verification(body.client_id)):
        if not _is_same(batch, known_verification, context, body):
            raise updates_errors.ClientIdReused(pointer="body/client_id")
        return VerificationOutcome(known_verification, False)
    recorded_update, state = _named_update(batch, batch_item, body)
    if (repeated_verification := _repeated(batch, batch_item, body)) is not None:
        return VerificationOutcome(repeated_verification, False)
    kind = _decide_kind(batch, context, state, recorded_update.update, body)
    observed_at = body.observed_at or batch.ledgers.at
    updates_domain.check_observation(context.election, batch.actor.caller, observed_at, batch.ledgers.at, body.note)
    verification = _verification_row(batch.ledgers, context, body, kind, observed_at)
    batch.verify(batch_item, verification, recorded_update)
    return VerificationOutcome(verification, True)


def _repeated(batch: ReportBatch, item: BatchItem, body: NewVerification) -> Verification | None:
    """Return the last verification of the update by the caller's agency, if the body says the same once more.

    It is none if somebody has said something of another kind since. A second settlement is refused in any case.
    """
    if body.kind is VerificationKind.SETTLED:
        return None
    verifications = batch.verifications_of(item, body.update_id)
    agency = batch.actor.caller.agency
    position = max((number for number, it in enumerate(verifications) if it.agency == agency), default=None)
    if position is None:
        return None
    last, *later = verifications[position:]
    is_recent = body.observed_at is not None or batch.ledgers.at - last.recorded_at < REPEATED_WITHIN
    if not is_recent or any(it.kind is not last.kind for it in later):
        return None
    return last if _is_same(batch, last, item.context, body) else None


def _is_same(batch: ReportBatch, verification: Verification, context: ItemContext, body: NewVerification) -> bool:
    """Whether the caller's agency has recorded what the body says."""
    is_kind = verification.kind is body.kind or (
        verification.kind is VerificationKind.ENDORSED and body.kind is VerificationKind.CONFIRMED
    )
    return (
        is_kind
        and (verification.election, verification.region, verification.requirement) == context.key
        and (verification.agency, verification.update_id) == (batch.actor.caller.agency, body.update_id)
        and (verification.value, verification.stage) == (body.value, body.stage)
        and body.observed_at in (None, verification.observed_at)
        and batch.is_note(verification.note, body.note)
    )


def _named_update(batch: ReportBatch, item: BatchItem, body: NewVerification) -> tuple[RecordedUpdate, State]:
    """Return the update that the body names, with the item's state. A settlement may name one that is not current."""
    recorded_update = batch.update_of_item(item, body.update_id)
    if recorded_update is None or item.state is None:
        raise NotFound(pointer="body/update_id")
    if body.kind is not VerificationKind.SETTLED and body.update_id != item.state.update.id:
        raise UpdateNotCurrent(pointer="body/update_id")
    return recorded_update, item.state


def _decide_kind(
    batch: ReportBatch,
    context: ItemContext,
    state: State,
    update: AnyUpdate,
    body: NewVerification,
) -> VerificationKind:
    """Raise a refusal, or return the kind to record.

    A confirmation by an agency up the same line as a reporter is recorded as an endorsement, which does not verify.
    """
    if body.kind is VerificationKind.SETTLED:
        _check_settlement(batch.actor.caller, state, body)
        return VerificationKind.SETTLED
    verifier_agency = agencies.agency_of_token(batch.session, batch.actor.caller.agency)
    reporter_agencies, related_slugs = agencies.reporters_and_kin(
        batch.session, (update.agency, update.on_behalf_of), verifier_agency
    )
    is_independent = domain.is_independent(verifier_agency, reporter_agencies, related_slugs)
    if body.kind is VerificationKind.DISPUTED:
        _check_dispute(context, body, is_independent=is_independent)
        return VerificationKind.DISPUTED
    if is_independent:
        if lacks_evidence(context.requirement, state.status, batch.evidence_of(update.id)):
            raise EvidenceMissing
        return VerificationKind.CONFIRMED
    if domain.is_up_the_same_line(verifier_agency, reporter_agencies):
        return VerificationKind.ENDORSED
    raise NotIndependent(whom=updates_domain.usual_verifier(context.requirement))


def _check_settlement(caller: Caller, state: State, body: NewVerification) -> None:
    """Only a disputer settles, or a coordinator with a note."""
    domain.check_may_settle(caller, state.disputes)
    if not body.note and all(dispute.agency != caller.agency for dispute in state.disputes):
        raise updates_errors.NoteRequired(pointer="body/note")


def _check_dispute(context: ItemContext, body: NewVerification, *, is_independent: bool) -> None:
    """Only an independent agency disputes, with a note. A stage must be one of the requirement's."""
    if not is_independent:
        raise NotIndependent(whom=updates_domain.usual_verifier(context.requirement))
    if not body.note:
        raise updates_errors.NoteRequired(pointer="body/note")
    if body.stage is not None and history_domain.stage_index(context.requirement, body.stage) < 0:
        raise updates_errors.WrongMeasure(requirement=context.requirement.code, needs="stage", pointer="body/stage")


def _verification_row(
    ledgers: LedgerWriter, context: ItemContext, body: NewVerification, kind: VerificationKind, observed_at: datetime
) -> Verification:
    """Return the row to store. Its entry, and with that its number in the ledger, is added by the batch."""
    caller = ledgers.actor.caller
    note_id, _ = ledgers.add_erasable_text(body.note)
    election_slug, region_code, requirement_code = context.key
    return Verification(
        id=body.client_id or uuid7(),
        ledger=ledger_of(region_code),
        seq=-1,
        election=election_slug,
        region=region_code,
        requirement=requirement_code,
        update_id=body.update_id,
        kind=kind,
        token=caller.token_id,
        agency=caller.agency,
        role=caller.role,
        value=body.value,
        stage=body.stage,
        observed_at=observed_at,
        recorded_at=ledgers.at,
        note=note_id,
    )
