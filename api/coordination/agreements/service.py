"""Recording agreements, and reporting the items that a signed one satisfies. The caller owns the transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.checklists import repository as checklists
from api.checklists.history.domain import ItemContext
from api.checklists.items import repository as places
from api.coordination import domain as coordination_rules
from api.coordination import repository as coordination
from api.coordination.agreements import domain, repository
from api.coordination.agreements import facts as agreements_facts
from api.coordination.agreements.errors import NoSuchStage
from api.coordination.agreements.schemas import AgreementChange, GivenState, NewAgreement
from api.coordination.models import (
    Agreement,
    AgreementFulfils,
    AgreementRegion,
    AgreementState,
    AgreementStatus,
    EventState,
    EventStatus,
)
from api.coordination.shared import errors as shared_errors
from api.coordination.shared import repository as shared
from api.coordination.shared import service as joint
from api.coordination.shared.domain import Fulfils
from api.core.caller import Actor
from api.core.errors import ApiError, NotFound
from api.core.time import end_of
from api.db.reference_cache import keep
from api.db.upsert import chunks
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies
from api.reference.sources.models import SubjectKind
from api.reporting.authorization import ReportingAgency, authorize_report
from api.reporting.batch import ReportBatch
from api.reporting.schemas import NewUpdate
from api.reporting.updates import domain as report_rules
from api.reporting.updates.errors import NotYours


class Posted(NamedTuple):
    item: Fulfils
    update: UUID
    on_behalf_of: str | None
    entry: str


class Deed(NamedTuple):
    action: str
    to_report: Sequence[Fulfils]
    wrong: AgreementState | None = None
    """The state that was written by mistake."""


@dataclass
class Reported:
    """What became of the items that an agreement speaks for."""

    posted: list[Posted] = field(default_factory=list)
    refused: list[tuple[Fulfils, ApiError]] = field(default_factory=list)
    batch: UUID | None = None


@dataclass
class Written:
    row: Agreement
    entries: list[str]
    warnings: list[str]
    reported: Reported


def record_agreement(session: Session, actor: Actor, new: NewAgreement) -> Written:
    election = elections.election(session, new.election, pointer="body/election")
    regions = [it.code for it in joint.places(session, actor.caller, new.regions)]
    fulfils = _named(session, actor, election, new)
    ledgers = ledger_writer.open_ledgers(session, actor, {*regions, *(it.region for it in fulfils)})
    election = elections.election(session, election.slug)  # as it is now that the ledgers are locked
    row = Agreement(
        **new.model_dump(include={"kind", "note", "signed_in"}),
        id=str(uuid7()),
        title_id=new.title.id,
        title_en=new.title.text().en,
        election=election.slug,
        revision=1,
    )
    session.add(row)
    session.flush()
    session.add_all(AgreementRegion(agreement=row.id, region=code) for code in regions)
    state = _state(session, ledgers, election, row.id, new, new.state, None)
    return _finish(session, ledgers, row, new, state, fulfils, regions, Deed("agreement.recorded", fulfils))


def change_agreement(session: Session, actor: Actor, id: str, change: AgreementChange, if_match: int | None) -> Written:
    row = coordination.agreement(session, actor.caller, id)
    regions = shared.regions(session, AgreementRegion.agreement, id)
    shared_errors.all_regions(actor.caller, regions)
    shared_errors.changes_something(change)
    election = elections.election(session, row.election)
    added = _named(session, actor, election, change)
    known = [*shared.fulfilled(session, AgreementFulfils.agreement, id), *added]
    mine = {it.region for it in known if actor.caller.covers(it.region)}
    ledgers = ledger_writer.open_ledgers(session, actor, {*regions, *mine})
    session.refresh(row)
    report_rules.check_revision(row.revision, if_match)
    last, states = joint.last_day(election, ledgers, change.note), _states(session, id)
    wrong = states[-1] if change.mistaken else None
    if wrong is not None:
        states = joint.without_mistake(states, change, last)
    state = _state_now(session, ledgers, election, id, change, states[-1] if states else None)
    row.revision += 1
    row.note, row.signed_in = (change.note if wrong is None else None) or row.note, change.signed_in or row.signed_in
    to_report = sorted({*known}) if change.state is not None else added
    deed = Deed("agreement.changed", to_report, wrong)
    written = _finish(session, ledgers, row, change, state, added, regions, deed)
    if wrong is not None and wrong.state in domain.REPORTED and known:
        written.warnings.append(shared_errors.REPORTS_STAND)
    return written


def _named(session: Session, actor: Actor, election: Election, said: NewAgreement | AgreementChange) -> list[Fulfils]:
    """What the request names exists and is in the caller's part of the country."""
    joint.check_people(session, actor.caller, said.parties, "body/parties")
    joint.check_source(session, said.source)
    if said.signed_in is not None:
        try:
            coordination.event(session, actor.caller, said.signed_in)
        except NotFound:
            raise NotFound(pointer="body/signed_in") from None
    return joint.fulfils(session, actor.caller, election, said.fulfils)


def _states(session: Session, id: str) -> list[AgreementState]:
    found = coordination.dated(session, AgreementState, [id]).get(id, [])
    return coordination_rules.known_by(found, date.max)


def _state_now(
    session: Session,
    ledgers: LedgerWriter,
    election: Election,
    id: str,
    change: AgreementChange,
    before: AgreementState | None,
) -> AgreementState:
    if change.state is not None:
        return _state(session, ledgers, election, id, change, change.state, before)
    if before is None:
        raise shared_errors.StateNeeded(pointer="body/state")
    return before


def _state(
    session: Session,
    ledgers: LedgerWriter,
    election: Election,
    id: str,
    said: NewAgreement | AgreementChange,
    given: GivenState,
    before: AgreementState | None,
) -> AgreementState:
    last = joint.last_day(election, ledgers, said.note)
    shared_errors.move(domain.MOVES, None if before is None else before.state, given.state)
    on = given.on if given.state is AgreementStatus.SIGNED else given.on or last
    shared_errors.day_fits(on, None if before is None else before.on, last, "body/state/on")
    return agreements_facts.state(session, id, given, on, said, last)


def _finish(
    session: Session,
    ledgers: LedgerWriter,
    row: Agreement,
    said: NewAgreement | AgreementChange,
    state: AgreementState,
    fulfils: list[Fulfils],
    regions: list[str],
    deed: Deed,
) -> Written:
    agreements_facts.parties(session, row.id, said.parties, said)
    agreements_facts.scope(session, row.id, said.scope, said)
    joint.speak_for(session, AgreementFulfils.agreement, row.id, fulfils)
    joint.cite(session, SubjectKind.AGREEMENT, row.id, said)
    session.add(row)
    session.flush()
    facts: dict[str, Any] = {
        **{"election": row.election, "kind": row.kind, "signed_in": row.signed_in, "source": said.source},
        **{"state": state.state, "on": joint.day(state.on), "recorded_on": joint.day(state.recorded_on)},
        "parties": sorted(repository.parties(session, row.id)),
        "fulfils": ["/".join(it) for it in fulfils],
    }
    if deed.wrong is not None:
        facts |= joint.mistaken(deed.wrong)
    entries = joint.enter(ledgers, regions, deed.action, row.id, facts, said)
    reported = _report(session, ledgers, row, state, deed.to_report if state.state in domain.REPORTED else [])
    return Written(row, entries, _warnings(session, row, state), reported)


def _report(
    session: Session, ledgers: LedgerWriter, row: Agreement, state: AgreementState, fulfils: Sequence[Fulfils]
) -> Reported:
    """The state goes to every item that the agreement speaks for, as far as the caller may report there."""
    keep(session)  # what follows changes no reference data
    _keep_places(session, fulfils)
    done = Reported(batch=uuid7() if fulfils else None)
    desk = ReportBatch(session, ledgers.actor, ledgers, batch=done.batch)
    found = {it: place for it in fulfils if (place := _place(desk, it, done))}
    desk.load(found.values())
    for it, place in found.items():
        try:
            done.posted.append(_post(desk, it, place, row, state))
        except ApiError as why:
            done.refused.append((it, why))
    desk.write()
    return done


def _keep_places(session: Session, fulfils: Sequence[Fulfils]) -> None:
    """What the rules ask about these places, read in one go."""
    slugs = sorted({it.election for it in fulfils})
    for codes in chunks(sorted({it.region for it in fulfils})):
        elections.keep_regions(session, slugs, codes)
        for slug in slugs:
            checklists.keep_figures(session, slug, codes)


def _place(desk: ReportBatch, it: Fulfils, done: Reported) -> ItemContext | None:
    try:
        if not desk.actor.caller.covers(it.region):
            raise NotFound
        election = elections.with_checklist(desk.session, it.election)
        return places.place(desk.session, election, it.region, it.requirement)
    except ApiError as why:
        done.refused.append((it, why))
        return None


def _post(desk: ReportBatch, it: Fulfils, place: ItemContext, row: Agreement, state: AgreementState) -> Posted:
    said = domain.reported_as(place.requirement, state.state)
    if said is None:
        raise NoSuchStage
    new = NewUpdate.model_validate(
        {**said, "observed_at": _observed(desk.ledgers, place, state.on), "note": row.title_id}
    )
    office, new = _office(desk.session, desk.actor, place, new)
    posted = desk.post(desk.decide(place, new, office)).said
    return Posted(it, posted["id"], office.on_behalf_of, f"{ledger_of(it.region)}-{posted['seq']}")


def _office(session: Session, actor: Actor, place: ItemContext, new: NewUpdate) -> tuple[ReportingAgency, NewUpdate]:
    """The caller's own agency where it may report; else, for coordinators, on behalf of the one that owes it there."""
    try:
        return authorize_report(session, actor, place, new), new
    except NotYours:
        owner = agencies.owner_there(session, place.pinned.region, place.requirement.reported_by[0])
        if owner is None:
            raise
        new = new.model_copy(update={"on_behalf_of": owner.slug})
        return authorize_report(session, actor, place, new), new


def _observed(ledgers: LedgerWriter, place: ItemContext, on: date | None) -> datetime:
    """By the end of that day, in the region, it was so."""
    return ledgers.at if on is None else min(end_of(on, place.pinned.timezone), ledgers.at)


def _warnings(session: Session, row: Agreement, state: AgreementState) -> list[str]:
    found = []
    named = [(it.agency, it.official) for it in repository.parties(session, row.id).values()]
    if joint.out_of_office(session, named, state.on):
        found.append(shared_errors.TENURE_NOT_KNOWN)
    if row.signed_in is not None and state.state in domain.REPORTED:
        told = coordination.dated(session, EventState, [row.signed_in]).get(row.signed_in, [])
        if coordination_rules.known_by(told, date.max)[-1].state is not EventStatus.HELD:
            found.append("event_not_held")
    return found
