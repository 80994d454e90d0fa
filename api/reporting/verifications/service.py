"""Confirm, dispute and settle. The caller of these functions owns the transaction."""

from sqlmodel import Session

from api.checklists.history import domain as history_domain
from api.checklists.history.domain import AnyUpdate, ItemContext, State
from api.checklists.history.models import Verification, VerificationKind
from api.checklists.history.repository import ItemHistory
from api.checklists.items import repository as places
from api.checklists.models import ChecklistItem
from api.core.caller import Actor
from api.core.errors import NotFound
from api.ledger import writer
from api.ledger.entries import instant
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies
from api.reference.agencies.models import Agency
from api.reporting.batch import ReportBatch
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.domain import lacks_evidence
from api.reporting.schemas import NewVerification
from api.reporting.updates import domain as report_rules
from api.reporting.updates import errors as updates_errors
from api.reporting.verifications import domain
from api.reporting.verifications.errors import EvidenceMissing, NotCurrent, NotIndependent


def verify(
    session: Session, verifier: Actor, place: ItemContext, new: NewVerification
) -> tuple[Verification, ChecklistItem]:
    ledgers = writer.open_ledgers(session, verifier, [place.pinned.region])
    place = places.known_place(session, place.key)  # as it is now that the ledger is locked
    desk = ReportBatch(session, verifier, ledgers)
    item = desk.item(place)
    update, before = _current(item.history, item.state, new)
    kind = _allowed(session, verifier, place, before, update, new)
    row = _recorded(verifier, place, new, kind, ledgers)
    desk.judge(item, row)
    return row, desk.write()[place.key]


def _current(history: ItemHistory, before: State | None, new: NewVerification) -> tuple[AnyUpdate, State]:
    """Only what counts now can be judged; a settlement may name any update of the item."""
    named = next((it.update for it in history.told if it.update.id == new.update_id), None)
    if named is None or before is None:
        raise NotFound(pointer="body/update_id")
    if new.kind is not VerificationKind.SETTLED and named.id != before.update.id:
        raise NotCurrent(pointer="body/update_id")
    return named, before


def _allowed(
    session: Session,
    verifier: Actor,
    place: ItemContext,
    before: State,
    update: AnyUpdate,
    new: NewVerification,
) -> VerificationKind:
    if new.kind is VerificationKind.SETTLED:
        _may_settle(verifier, before, new)
        return new.kind
    mine = agencies.of_token(session, verifier.caller.agency)
    named, kin = agencies.parties(session, (update.agency, update.on_behalf_of), mine)
    is_independent = domain.is_independent(mine, named, kin)
    if new.kind is VerificationKind.DISPUTED:
        _may_dispute(place, new, is_independent=is_independent)
        return new.kind
    if is_independent and lacks_evidence(place.requirement, before.status, evidence.of(session, update.id)):
        raise EvidenceMissing
    if is_independent:
        return VerificationKind.CONFIRMED
    return _endorsed(mine, place, named)


def _may_settle(verifier: Actor, before: State, new: NewVerification) -> None:
    """The disputer, or a coordinator with a note."""
    domain.check_may_settle(verifier.caller, before.disputes)
    if not new.note and all(it.agency != verifier.caller.agency for it in before.disputes):
        raise updates_errors.NoteRequired(pointer="body/note")


def _may_dispute(place: ItemContext, new: NewVerification, *, is_independent: bool) -> None:
    if not is_independent:
        raise NotIndependent(whom=report_rules.usual_verifier(place.requirement))
    if not new.note:
        raise updates_errors.NoteRequired(pointer="body/note")
    if new.stage is not None and history_domain.rung(place.requirement, new.stage) < 0:
        raise updates_errors.WrongMeasure(requirement=place.requirement.code, needs="stage", pointer="body/stage")


def _endorsed(mine: Agency | None, place: ItemContext, reporters: list[Agency]) -> VerificationKind:
    """Up the same line, KPU Kaltim for KPU Kutim: kept, but it does not verify."""
    same_line = mine is not None and any(it.function == mine.function and it.slug != mine.slug for it in reporters)
    if not same_line:
        raise NotIndependent(whom=report_rules.usual_verifier(place.requirement))
    return VerificationKind.ENDORSED


def _recorded(
    verifier: Actor, place: ItemContext, new: NewVerification, kind: VerificationKind, ledgers: LedgerWriter
) -> Verification:
    observed_at = new.observed_at or ledgers.at
    report_rules.check_observation(place.election, verifier.caller, observed_at, ledgers.at, new.note)
    note, note_digest = ledgers.draft(new.note)
    election, region, requirement = place.key
    facts = {
        "election": election,
        "region": region,
        "requirement": requirement,
        "update": str(new.update_id),
        "value": new.value,
        "stage": new.stage,
        "observed_at": instant(observed_at),
        "note": note_digest,
    }
    seq = ledgers.append(region, f"update.{kind}", str(new.update_id), facts)
    return Verification(
        ledger=next(iter(ledgers.heads)),
        seq=seq,
        election=election,
        region=region,
        requirement=requirement,
        update_id=new.update_id,
        kind=kind,
        token=verifier.caller.token_id,
        agency=verifier.caller.agency,
        role=verifier.caller.role,
        value=new.value,
        stage=new.stage,
        observed_at=observed_at,
        recorded_at=ledgers.at,
        note=note,
    )
