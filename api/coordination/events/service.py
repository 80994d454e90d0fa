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
    election = elections.election(session, body.election, pointer="body/election")
    regions = [it.code for it in region_scope.regions_in_scope(session, actor.caller, body.regions)]
    links = _check_references(session, actor.caller, election, body)
    state = body.state or EventStateInput(state=EventStatus.PLANNED, on=body.plan and body.plan.announced_on)
    domain.check_first_state(state, has_plan=body.plan is not None)
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    election = elections.election(session, election.slug)  # read again, because the ledgers are locked only now

    latest_day = latest_recordable_day(election, ledgers, body.note)
    event = CoordinationEvent(
        **body.model_dump(include={"kind", "note"}),
        id=str(uuid7()),
        also=[kind.value for kind in body.also],
        title_id=body.title.id,
        title_en=body.title.in_both_languages().en,
        election=election.slug,
        revision=1,
    )
    domain.set_texts(event, body)
    repository.add_event(session, event, regions)

    write = _EventWrite(session, ledgers, event, regions, links, body, latest_day)
    facts = write.add_state_and_plan(state, current=None)
    return write.finish("event.recorded", facts)


def change_event(session: Session, actor: Actor, id: str, body: EventChange, if_match: int | None) -> WrittenEvent:
    event = repository.event(session, actor.caller, id)
    regions = coordination.regions(session, EventRegion.event, id)
    region_scope.check_covers_all(actor.caller, regions)
    states.check_change(body)
    election = elections.election(session, event.election)
    links = _check_references(session, actor.caller, election, body)
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    session.refresh(event)
    updates_domain.check_revision(event.revision, if_match)

    latest_day = latest_recordable_day(election, ledgers, body.note)
    plans, event_states = _valid_plans_and_states(session, id)
    mistake = event_states[-1] if body.mistaken else None
    if mistake is not None:
        event_states = states.take_back_last(event_states, body, latest_day)
    current, state = event_states[-1] if event_states else None, body.state
    if state is None and body.plan is not None and plans:
        state = EventStateInput(state=EventStatus.RESCHEDULED, on=body.plan.announced_on)
    if current is None:
        domain.check_first_state(state, has_plan=bool(plans or body.plan))

    write = _EventWrite(session, ledgers, event, regions, links, body, latest_day)
    facts = write.add_state_and_plan(state, current)
    if body.becomes is not None:
        event.becomes = _successor(session, actor.caller, event, body.becomes, state or current)
    domain.set_texts(event, body)
    event.revision += 1
    if mistake is None:
        event.note = body.note or event.note
    else:
        facts |= states.mistake_facts(mistake)
    return write.finish("event.changed", facts)


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
    plans, event_states = (coordination.with_source_days(session, table, [id]).get(id, []) for table in tables)
    return states.valid_as_of(plans, date.max), states.valid_as_of(event_states, date.max)


def _successor(
    session: Session, caller: Caller, event: CoordinationEvent, id: str, state: EventStateInput | EventState | None
) -> str:
    """Return the id of the event that a rescheduled event turned into. `state` is the state after the request."""
    successor = repository.events_by_id(session, [id]).get(id)
    if successor is not None:
        repository.event(session, caller, successor.id)
    becomes = repository.successors(session, event.election)
    return domain.check_successor(event, None if state is None else state.state, successor, becomes).id


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

    def add_state_and_plan(self, state: EventStateInput | None, current: EventState | None) -> dict[str, Any]:
        """Add what the request gives of both. Returns what the ledger entry holds of them."""
        facts: dict[str, Any] = {"recorded_on": iso_day(self.latest_day)}
        if state is not None:
            row = self._add_state(state, current)
            facts |= {"state": row.state, "on": iso_day(row.on)}
        if self.body.plan is not None:
            following = state or current
            plan = self._add_plan(self.body.plan, current, None if following is None else following.state)
            facts |= {"planned_on": iso_day(plan.on), "announced_on": iso_day(plan.announced_on)}
        return facts

    def _add_state(self, state: EventStateInput, current: EventState | None) -> EventState:
        on = domain.day_of_new_state(state, current, self.latest_day)
        row = EventState(
            **state.model_dump(include={"state", "starts_at", "venue"}),
            **self.body.citation(),
            event=self.event.id,
            position=coordination.next_position(self.session, EventState.event, self.event.id),
            on=on,
            on_origin=resolve_date_origin(on, state.on_origin, "body/state/on_origin"),
            recorded_on=self.latest_day,
        )
        self.session.add(row)
        return row

    def _add_plan(self, plan: EventPlanInput, current: EventState | None, status: EventStatus | None) -> EventPlan:
        announced_on = domain.day_of_announcement(plan, current, status, self.latest_day)
        origin = resolve_date_origin(plan.on, plan.on_origin, "body/plan/on_origin")
        row = EventPlan(
            **plan.model_dump(exclude={"on_origin", "announced_on"}),
            **self.body.citation(),
            event=self.event.id,
            position=coordination.next_position(self.session, EventPlan.event, self.event.id),
            on_origin=None if plan.on is None else origin.value,
            announced_on=announced_on,
            announced_on_origin=self.body.origin.value,
            recorded_on=self.latest_day,
        )
        self.session.add(row)
        return row

    def finish(self, action: str, facts: dict[str, Any]) -> WrittenEvent:
        """Add participants, requirement links, the source and the ledger entries."""
        event = self.event
        self._add_participants()
        requirement_links.add_links(self.session, EventFulfils.event, event.id, self.links)
        recording.cite(self.session, SubjectKind.COORDINATION_EVENT, event.id, self.body)
        self.session.add(event)
        self.session.flush()
        facts = {
            **facts,
            "election": event.election,
            "kind": event.kind,
            "becomes": event.becomes,
            "source": self.body.source,
            "agencies": sorted({it.agency for it in self.body.took_part}),
            "fulfils": requirement_links.link_facts(self.links),
        }
        entry = RecordEntry(action, event.id, facts, self.body)
        entries = recording.append_entries(self.ledgers, self.regions, entry)
        self.ledgers.close()
        return WrittenEvent(event, entries, _warnings(self.session, event.id))

    def _add_participants(self) -> None:
        """Add the participants that the request names, or replace them where they are there already."""
        if not self.body.took_part:
            return
        rows = repository.participants(self.session, self.event.id)
        position = coordination.next_position(self.session, EventAgency.event, self.event.id)
        source = self.body.model_dump(include=CITATION_FIELDS)
        for participant in self.body.took_part:
            key = (participant.agency, participant.role.value, participant.official)
            row = rows.get(key)
            if row is None:
                row = EventAgency(**participant.model_dump(), **source, event=self.event.id, position=position)
                rows[key], position = row, position + 1
            row.sqlmodel_update({**participant.model_dump(include={"attendance", "represented_by"}), **source})
            self.session.add(row)


def _warnings(session: Session, id: str) -> list[str]:
    """Warn of officials who are not known to hold office on the day on which the event was held or is planned."""
    plans, event_states = _valid_plans_and_states(session, id)
    on = event_states[-1].on if event_states[-1].state is EventStatus.HELD else (plans[-1].on if plans else None)
    people = [(agency, official) for agency, _, official in repository.participants(session, id)]
    return [TENURE_NOT_KNOWN] if participants.is_tenure_unknown(session, people, on) else []
