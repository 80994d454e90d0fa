"""Recording events and what becomes of them. The caller of these functions owns the transaction."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import participants, recording, region_scope, requirement_links, states
from api.coordination import repository as coordination
from api.coordination.days import check_date_origin, iso_day, latest_recordable_day
from api.coordination.events import domain, repository
from api.coordination.events.models import (
    CoordinationEvent,
    EventAgency,
    EventPlan,
    EventRegion,
    EventState,
    EventStatus,
)
from api.coordination.events.record import EventRecord
from api.coordination.events.schemas import EventChange, EventStateInput, NewEvent
from api.coordination.records import RecordedAction
from api.coordination.requirement_links import RequirementLink
from api.coordination.warnings import TENURE_NOT_KNOWN
from api.core.caller import Actor, Caller
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from api.reporting.updates import domain as updates_domain


@dataclass
class WrittenEvent:
    event: CoordinationEvent
    entries: list[str]
    """The places of its ledger entries."""
    warnings: list[str]


def record_event(session: Session, actor: Actor, body: NewEvent) -> WrittenEvent:
    election_row = elections.election(session, body.election, pointer="body/election")
    region_codes = [it.code for it in region_scope.regions_in_scope(session, actor.caller, body.regions)]
    added_links = _check_references(session, actor.caller, election_row, body)
    state_body = body.state or EventStateInput(state=EventStatus.PLANNED, on=body.plan and body.plan.announced_on)
    domain.check_first_state(state_body, has_plan=body.plan is not None)
    ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
    election_row = elections.election(session, election_row.slug)  # read again, because the ledgers are locked only now

    latest_day = latest_recordable_day(election_row, ledgers, body.note)
    record = EventRecord(str(uuid7()))
    facts = {
        **_state_and_plan_facts(body, state_body, None, latest_day),
        **_citing_facts(body, added_links),
        "election": election_row.slug,
        "kind": body.kind,
        "becomes": None,
    }
    action = recording.new_action(ledgers, "event.recorded", record, facts, body)
    return _write(session, ledgers, record, action, region_codes)


def change_event(session: Session, actor: Actor, id: str, body: EventChange, if_match: int | None) -> WrittenEvent:
    event_row = repository.event(session, actor.caller, id)
    region_codes = coordination.regions(session, EventRegion.event, id)
    region_scope.check_covers_all(actor.caller, region_codes)
    states.check_change(body)
    election_row = elections.election(session, event_row.election)
    added_links = _check_references(session, actor.caller, election_row, body)
    ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
    session.refresh(event_row)
    updates_domain.check_revision(event_row.revision, if_match)

    latest_day = latest_recordable_day(election_row, ledgers, body.note)
    plans, event_states = _valid_plans_and_states(session, id)
    mistaken_state = event_states.pop() if body.mistaken else None
    if mistaken_state is not None:
        states.check_taken_back(mistaken_state, body)
    current_state, state_body = event_states[-1] if event_states else None, body.state
    if state_body is None and body.plan is not None and plans:
        state_body = EventStateInput(state=EventStatus.RESCHEDULED, on=body.plan.announced_on)
    if current_state is None:
        domain.check_first_state(state_body, has_plan=bool(plans or body.plan))
    becomes = event_row.becomes
    facts = _state_and_plan_facts(body, state_body, current_state, latest_day)
    if body.becomes is not None:
        becomes = _successor(session, actor.caller, event_row, body.becomes, state_body or current_state)
    facts |= {
        **_citing_facts(body, added_links),
        **({} if mistaken_state is None else states.mistake_facts(mistaken_state, latest_day)),
        "election": event_row.election,
        "kind": event_row.kind,
        "becomes": becomes,
    }
    record = coordination.load_records(session, EventRecord, id)[id]
    action = recording.new_action(ledgers, "event.changed", record, facts, body)
    return _write(session, ledgers, record, action, region_codes)


def _check_references(
    session: Session, caller: Caller, election: Election, body: NewEvent | EventChange
) -> list[RequirementLink]:
    """Refuse agencies, officials, a source or requirements that the caller may not name; return the requirements."""
    participants.check_participants(session, caller, body.took_part, "body/took_part")
    recording.check_source(session, body.source)
    return requirement_links.resolve_links(session, caller, election, body.fulfils)


def _valid_plans_and_states(session: Session, id: str) -> tuple[list[EventPlan], list[EventState]]:
    """Return them oldest first, including those of days to come."""
    tables: tuple[type[EventPlan], type[EventState]] = (EventPlan, EventState)
    known_plans, known_states = (coordination.known_rows_by_owner(session, table, [id])[id] for table in tables)
    return states.valid_as_of(known_plans, date.max), states.valid_as_of(known_states, date.max)


def _successor(
    session: Session, caller: Caller, event: CoordinationEvent, id: str, state: EventStateInput | EventState | None
) -> str:
    """Return the id of the event that a rescheduled event turned into. `state` is the state after the request."""
    successor_row = repository.events_by_id(session, [id]).get(id)
    if successor_row is not None:
        repository.event(session, caller, successor_row.id)
    successor_by_event = repository.successors(session, event.election)
    return domain.check_successor(event, None if state is None else state.state, successor_row, successor_by_event).id


def _state_and_plan_facts(
    body: NewEvent | EventChange, state: EventStateInput | None, current_state: EventState | None, latest_day: date
) -> dict[str, Any]:
    """Return what the ledger entry holds of state and plan. Refuses days and states that cannot be.

    `latest_day` is the last day that the record may carry.
    """
    facts: dict[str, Any] = {"recorded_on": iso_day(latest_day)}
    if state is not None:
        state_day = domain.day_of_new_state(state, current_state, latest_day)
        check_date_origin(state_day, state.on_origin, "body/state/on_origin")
        facts |= {"state": state.state, "on": iso_day(state_day)}
    if body.plan is not None:
        state_after_request = state or current_state
        status = None if state_after_request is None else state_after_request.state
        announced_on = domain.day_of_announcement(body.plan, current_state, status, latest_day)
        check_date_origin(body.plan.on, body.plan.on_origin, "body/plan/on_origin")
        facts |= {"planned_on": iso_day(body.plan.on), "announced_on": iso_day(announced_on)}
    return facts


def _citing_facts(body: NewEvent | EventChange, added_links: list[RequirementLink]) -> dict[str, Any]:
    """Return what the ledger entry holds of the source, the agencies and the requirements that the request names."""
    return {
        "source": body.source,
        "agencies": sorted({it.agency for it in body.took_part}),
        "fulfils": requirement_links.link_facts(added_links),
    }


def _write(
    session: Session, ledgers: LedgerWriter, record: EventRecord, action: RecordedAction, regions: list[str]
) -> WrittenEvent:
    entries = recording.write_action(session, ledgers, record, action, regions)
    return WrittenEvent(record.main_row, entries, _warnings(session, record))


def _warnings(session: Session, record: EventRecord) -> list[str]:
    """Warn of officials who are not known to hold office on the day on which the event was held or is planned."""
    plans, event_states = _valid_plans_and_states(session, record.id)
    event_day = event_states[-1].on if event_states[-1].state is EventStatus.HELD else (plans[-1].on if plans else None)
    agencies_with_officials = [(it.agency, it.official) for it in record.rows[EventAgency]]
    return [TENURE_NOT_KNOWN] if participants.is_tenure_unknown(session, agencies_with_officials, event_day) else []
