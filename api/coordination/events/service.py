"""Recording events and what becomes of them. The caller of these functions owns the transaction."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import participants, recording, region_scope, requirement_links, states
from api.coordination import repository as coordination
from api.coordination.days import iso_day, latest_recordable_day, resolve_date_origin
from api.coordination.events import domain, repository
from api.coordination.events.models import (
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
    EventStatus,
)
from api.coordination.events.schemas import EventChange, EventPlanInput, EventStateInput, NewEvent
from api.coordination.recording import RecordEntry
from api.coordination.requirement_links import RequirementLink
from api.coordination.warnings import TENURE_NOT_KNOWN
from api.core.caller import Actor, Caller
from api.core.schemas import CITATION_FIELDS
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from api.reference.sources.models import SubjectKind
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
    event_row = CoordinationEvent(
        **body.model_dump(include={"kind", "note"}),
        id=str(uuid7()),
        also=[kind.value for kind in body.also],
        title_id=body.title.id,
        title_en=body.title.in_both_languages().en,
        election=election_row.slug,
        revision=1,
    )
    domain.set_texts(event_row, body)
    repository.add_event(session, event_row, region_codes)

    event_write = _EventWrite(session, ledgers, event_row, region_codes, added_links, body, latest_day)
    state_and_plan_facts = event_write.add_state_and_plan(state_body, current_state=None)
    return event_write.finish("event.recorded", state_and_plan_facts)


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
    mistaken_state = event_states[-1] if body.mistaken else None
    if mistaken_state is not None:
        event_states = states.take_back_last(event_states, body, latest_day)
    current_state, state_body = event_states[-1] if event_states else None, body.state
    if state_body is None and body.plan is not None and plans:
        state_body = EventStateInput(state=EventStatus.RESCHEDULED, on=body.plan.announced_on)
    if current_state is None:
        domain.check_first_state(state_body, has_plan=bool(plans or body.plan))

    event_write = _EventWrite(session, ledgers, event_row, region_codes, added_links, body, latest_day)
    entry_facts = event_write.add_state_and_plan(state_body, current_state)
    if body.becomes is not None:
        event_row.becomes = _successor(session, actor.caller, event_row, body.becomes, state_body or current_state)
    domain.set_texts(event_row, body)
    event_row.revision += 1
    if mistaken_state is None:
        event_row.note = body.note or event_row.note
    else:
        entry_facts |= states.mistake_facts(mistaken_state)
    return event_write.finish("event.changed", entry_facts)


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


@dataclass(frozen=True)
class _EventWrite:
    """An event whose ledgers are locked, and the request that records or changes it."""

    session: Session
    ledgers: LedgerWriter
    event: CoordinationEvent
    regions: list[str]
    links: list[RequirementLink]
    body: NewEvent | EventChange
    latest_day: date
    """The last day that the record may carry."""

    def add_state_and_plan(self, state: EventStateInput | None, current_state: EventState | None) -> dict[str, Any]:
        """Add what the request gives of both. Returns what the ledger entry holds of them."""
        entry_facts: dict[str, Any] = {"recorded_on": iso_day(self.latest_day)}
        if state is not None:
            state_row = self._add_state(state, current_state)
            entry_facts |= {"state": state_row.state, "on": iso_day(state_row.on)}
        if self.body.plan is not None:
            state_after_request = state or current_state
            plan_row = self._add_plan(
                self.body.plan, current_state, None if state_after_request is None else state_after_request.state
            )
            entry_facts |= {"planned_on": iso_day(plan_row.on), "announced_on": iso_day(plan_row.announced_on)}
        return entry_facts

    def _add_state(self, state: EventStateInput, current_state: EventState | None) -> EventState:
        state_day = domain.day_of_new_state(state, current_state, self.latest_day)
        state_row = EventState(
            **state.model_dump(include={"state", "starts_at", "venue"}),
            **self.body.citation(),
            event=self.event.id,
            position=coordination.next_position(self.session, EventState.event, self.event.id),
            on=state_day,
            on_origin=resolve_date_origin(state_day, state.on_origin, "body/state/on_origin"),
            recorded_on=self.latest_day,
        )
        self.session.add(state_row)
        return state_row

    def _add_plan(
        self, plan: EventPlanInput, current_state: EventState | None, status: EventStatus | None
    ) -> EventPlan:
        announced_on = domain.day_of_announcement(plan, current_state, status, self.latest_day)
        date_origin = resolve_date_origin(plan.on, plan.on_origin, "body/plan/on_origin")
        plan_row = EventPlan(
            **plan.model_dump(exclude={"on_origin", "announced_on"}),
            **self.body.citation(),
            event=self.event.id,
            position=coordination.next_position(self.session, EventPlan.event, self.event.id),
            on_origin=None if plan.on is None else date_origin.value,
            announced_on=announced_on,
            announced_on_origin=self.body.origin.value,
            recorded_on=self.latest_day,
        )
        self.session.add(plan_row)
        return plan_row

    def finish(self, action: str, facts: dict[str, Any]) -> WrittenEvent:
        """Add participants, requirement links, the source and the ledger entries."""
        event_row = self.event
        self._add_participants()
        requirement_links.add_links(self.session, EventFulfils.event, event_row.id, self.links)
        recording.cite(self.session, SubjectKind.COORDINATION_EVENT, event_row.id, self.body)
        self.session.add(event_row)
        self.session.flush()
        facts = {
            **facts,
            "election": event_row.election,
            "kind": event_row.kind,
            "becomes": event_row.becomes,
            "source": self.body.source,
            "agencies": sorted({it.agency for it in self.body.took_part}),
            "fulfils": requirement_links.link_facts(self.links),
        }
        entry = RecordEntry(action, event_row.id, facts, self.body)
        entries = recording.append_entries(self.ledgers, self.regions, entry)
        self.ledgers.close()
        return WrittenEvent(event_row, entries, _warnings(self.session, event_row.id))

    def _add_participants(self) -> None:
        """Add the participants that the request names, or replace them where they are there already."""
        if not self.body.took_part:
            return
        stored_participants = repository.participants(self.session, self.event.id)
        position = coordination.next_position(self.session, EventAgency.event, self.event.id)
        citation = self.body.model_dump(include=CITATION_FIELDS)
        for participant_body in self.body.took_part:
            participant_key = (participant_body.agency, participant_body.role.value, participant_body.official)
            participant_row = stored_participants.get(participant_key)
            if participant_row is None:
                participant_row = EventAgency(
                    **participant_body.model_dump(), **citation, event=self.event.id, position=position
                )
                stored_participants[participant_key], position = participant_row, position + 1
            participant_row.sqlmodel_update(
                {**participant_body.model_dump(include={"attendance", "represented_by"}), **citation}
            )
            self.session.add(participant_row)


def _warnings(session: Session, id: str) -> list[str]:
    """Warn of officials who are not known to hold office on the day on which the event was held or is planned."""
    plans, event_states = _valid_plans_and_states(session, id)
    event_day = event_states[-1].on if event_states[-1].state is EventStatus.HELD else (plans[-1].on if plans else None)
    agencies_with_officials = [(agency, official) for agency, _, official in repository.participants(session, id)]
    return [TENURE_NOT_KNOWN] if participants.is_tenure_unknown(session, agencies_with_officials, event_day) else []
