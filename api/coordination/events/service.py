"""Recording what agencies do together, and what becomes of it. The caller of these functions owns the transaction."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import domain as coordination_rules
from api.coordination import repository as coordination
from api.coordination.events import domain, repository
from api.coordination.events import facts as events_facts
from api.coordination.events.errors import BecomesRefused, PlanAfterTheFact, PlanNeeded
from api.coordination.events.schemas import EventChange, GivenPlan, GivenState, NewEvent
from api.coordination.models import CoordinationEvent, EventFulfils, EventPlan, EventRegion, EventState, EventStatus
from api.coordination.shared import errors as shared_errors
from api.coordination.shared import repository as shared
from api.coordination.shared import service as joint
from api.coordination.shared.domain import Fulfils
from api.core.caller import Actor
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from api.reference.sources.models import SubjectKind
from api.reporting.updates import domain as report_rules


@dataclass
class Written:
    row: CoordinationEvent
    entries: list[str]
    warnings: list[str]


def record_event(session: Session, actor: Actor, new: NewEvent) -> Written:
    election = elections.election(session, new.election, pointer="body/election")
    regions = [it.code for it in joint.places(session, actor.caller, new.regions)]
    joint.check_people(session, actor.caller, new.took_part, "body/took_part")
    joint.check_source(session, new.source)
    fulfils = joint.fulfils(session, actor.caller, election, new.fulfils)
    given = new.state or GivenState(state=EventStatus.PLANNED, on=new.plan and new.plan.announced_on)
    _check_first(given, planned=new.plan is not None)
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    election = elections.election(session, election.slug)  # as it is now that the ledgers are locked
    row = CoordinationEvent(
        **new.model_dump(include={"kind", "note"}),
        id=str(uuid7()),
        also=[kind.value for kind in new.also],
        title_id=new.title.id,
        title_en=new.title.text().en,
        election=election.slug,
        revision=1,
    )
    events_facts.texts(row, new)
    session.add(row)
    session.flush()
    session.add_all(EventRegion(event=row.id, region=code) for code in regions)
    told = _told(session, ledgers, election, row.id, new, given, None)
    return _finish(session, ledgers, row, new, told, fulfils, "event.recorded", regions)


def change_event(session: Session, actor: Actor, id: str, change: EventChange, if_match: int | None) -> Written:
    row = coordination.event(session, actor.caller, id)
    regions = shared.regions(session, EventRegion.event, id)
    shared_errors.all_regions(actor.caller, regions)
    shared_errors.changes_something(change)
    joint.check_people(session, actor.caller, change.took_part, "body/took_part")
    joint.check_source(session, change.source)
    election = elections.election(session, row.election)
    fulfils = joint.fulfils(session, actor.caller, election, change.fulfils)
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    session.refresh(row)
    report_rules.check_revision(row.revision, if_match)
    plans, states = _past(session, id)
    wrong = states[-1] if change.mistaken else None
    if wrong is not None:
        states = joint.without_mistake(states, change, joint.last_day(election, ledgers, change.note))
    before, given = states[-1] if states else None, change.state
    if given is None and change.plan is not None and plans:
        given = GivenState(state=EventStatus.RESCHEDULED, on=change.plan.announced_on)
    if before is None:
        _check_first(given, planned=bool(plans or change.plan))
    told = _told(session, ledgers, election, id, change, given, before)
    _become(session, actor, row, change, given or before)
    events_facts.texts(row, change)
    row.revision += 1
    if wrong is None:
        row.note = change.note or row.note
    else:
        told |= joint.mistaken(wrong)
    return _finish(session, ledgers, row, change, told, fulfils, "event.changed", regions)


def _check_first(given: GivenState | None, *, planned: bool) -> None:
    """The first that is known of it."""
    if given is None:
        raise shared_errors.StateNeeded(pointer="body/state")
    shared_errors.move(domain.MOVES, None, given.state)
    if given.state is EventStatus.PLANNED and not planned:
        raise PlanNeeded(pointer="body/plan")


def _past(session: Session, id: str) -> tuple[list[EventPlan], list[EventState]]:
    """Oldest first, whenever they count from."""
    tables: tuple[type[EventPlan], type[EventState]] = (EventPlan, EventState)
    plans, states = (coordination.dated(session, table, [id]).get(id, []) for table in tables)
    return coordination_rules.known_by(plans, date.max), coordination_rules.known_by(states, date.max)


def _told(
    session: Session,
    ledgers: LedgerWriter,
    election: Election,
    id: str,
    said: NewEvent | EventChange,
    given: GivenState | None,
    before: EventState | None,
) -> dict[str, Any]:
    """The plan and the state of a request become rows. What the entry says of them."""
    last = joint.last_day(election, ledgers, said.note)
    facts: dict[str, Any] = {"recorded_on": joint.day(last)}
    to = given.state if given else before and before.state
    if given is not None:
        if before is not None:
            shared_errors.move(domain.MOVES, before.state, given.state)
        on = given.on if given.state is EventStatus.HELD else given.on or last
        shared_errors.day_fits(on, None if before is None else before.on, last, "body/state/on")
        _check_time(given, "state")
        row = events_facts.state(session, id, given, on, said, last)
        facts |= {"state": row.state, "on": joint.day(on)}
    if said.plan is not None:
        if before is not None and to not in domain.AWAITED:
            raise PlanAfterTheFact(pointer="body/plan")
        announced_on = said.plan.announced_on or last
        shared_errors.day_fits(announced_on, None, last, "body/plan/announced_on")
        _check_time(said.plan, "plan")
        plan = events_facts.plan(session, id, said.plan, said, announced_on, last)
        facts |= {"planned_on": joint.day(plan.on), "announced_on": joint.day(announced_on)}
    return facts


def _check_time(given: GivenPlan | GivenState, name: str) -> None:
    if given.starts_at is not None and given.on is None:
        raise shared_errors.DayAndOrigin(pointer=f"body/{name}/starts_at")


def _become(
    session: Session, actor: Actor, row: CoordinationEvent, change: EventChange, now: GivenState | EventState | None
) -> None:
    if change.becomes is None:
        return
    later = coordination.events_by_id(session, [change.becomes]).get(change.becomes)
    if later is not None:
        coordination.event(session, actor.caller, later.id)
    becomes = repository.becomings(session, row.election)
    if (
        later is None
        or now is None
        or now.state is not EventStatus.RESCHEDULED
        or later.election != row.election
        or domain.leads_back(row.id, later.id, becomes)
    ):
        raise BecomesRefused(pointer="body/becomes")
    row.becomes = later.id


def _finish(
    session: Session,
    ledgers: LedgerWriter,
    row: CoordinationEvent,
    said: NewEvent | EventChange,
    told: dict[str, Any],
    fulfils: list[Fulfils],
    action: str,
    regions: list[str],
) -> Written:
    events_facts.parts(session, row.id, said.took_part, said)
    joint.speak_for(session, EventFulfils.event, row.id, fulfils)
    joint.cite(session, SubjectKind.COORDINATION_EVENT, row.id, said)
    session.add(row)
    session.flush()
    facts = {
        **told,
        **{"election": row.election, "kind": row.kind, "becomes": row.becomes, "source": said.source},
        "agencies": sorted({it.agency for it in said.took_part}),
        "fulfils": ["/".join(it) for it in fulfils],
    }
    entries = joint.enter(ledgers, regions, action, row.id, facts, said)
    ledgers.close()
    return Written(row, entries, _warnings(session, row.id))


def _warnings(session: Session, id: str) -> list[str]:
    """Of everybody named, on the day it was held or is planned for."""
    plans, states = _past(session, id)
    on = states[-1].on if states[-1].state is EventStatus.HELD else (plans[-1].on if plans else None)
    people = [(agency, official) for agency, _, official in repository.parts(session, id)]
    return [shared_errors.TENURE_NOT_KNOWN] if joint.out_of_office(session, people, on) else []
