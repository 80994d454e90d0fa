"""All rows of one event, and how each action changes them. Pure: no session, no clock, no HTTP."""

from typing import Any

from api.coordination import records, states
from api.coordination.events.models import (
    MINUTES,
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventKind,
    EventPlan,
    EventRegion,
    EventState,
    EventStatus,
)
from api.coordination.events.schemas import EventChange, EventStateInput, NewEvent, ParticipantInput
from api.coordination.records import Record, RecordedAction, Unknown
from api.reference.sources.models import SubjectKind


class EventRecord(Record):
    tables = (CoordinationEvent, EventPlan, EventState, EventAgency, EventRegion, EventFulfils)
    owner = "event"
    subject = SubjectKind.COORDINATION_EVENT
    bodies = {"event.recorded": NewEvent, "event.changed": EventChange}

    def apply(self, action: RecordedAction) -> None:
        facts, body = action.facts, action.body
        if action.action == "event.recorded":
            self._begin(body)
        event_row: CoordinationEvent = self.main_row
        event_row.kind, event_row.election, event_row.becomes = (
            EventKind(facts["kind"]),
            facts["election"],
            facts["becomes"],
        )
        event_row.revision += 1
        self._set_minutes(event_row, body)
        if "mistaken" in facts:
            states.mark_mistaken(self.rows[EventState], facts, body)
        else:
            event_row.note = records.value_of(body, "note") or event_row.note
        if "state" in facts:
            self._add_state(action)
        if "planned_on" in facts:
            self._add_plan(action)
        self._add_participants(body)
        self.add_links(EventFulfils, facts)

    def _begin(self, body: NewEvent | None) -> None:
        title_columns = records.language_columns("title", records.value_of(body, "title"))
        also: Any = Unknown.VALUE if body is None else [kind.value for kind in body.also]
        self.rows[CoordinationEvent] = [CoordinationEvent(id=self.id, also=also, revision=0, **title_columns)]
        self.add_regions(EventRegion, body)

    def _set_minutes(self, event_row: CoordinationEvent, body: NewEvent | EventChange | None) -> None:
        """Replace the topics, outcomes and follow-ups that the request gives."""
        for field_name in MINUTES:
            texts = records.value_of(body, field_name)
            if isinstance(texts, list):
                columns = {"id": [it.id for it in texts], "en": [it.en or it.id for it in texts]}
            else:
                columns = {} if texts is None else {"id": texts, "en": texts}
            for language, value in columns.items():
                setattr(event_row, f"{field_name}_{language}", value)
            if columns and event_row.text_sources is not None:
                kept_sources = {name: it for name, it in event_row.text_sources.items() if name != field_name}
                event_row.text_sources = kept_sources or None

    def _add_state(self, action: RecordedAction) -> None:
        status, state_day = EventStatus(action.facts["state"]), records.parse_day(action.facts, "on")
        state_body = action.body and (action.body.state or EventStateInput(state=status))
        self.add(
            EventState,
            state=status,
            on=state_day,
            on_origin=records.date_origin(state_day, state_body),
            recorded_on=records.parse_day(action.facts, "recorded_on"),
            mistaken_on=None,
            mistake=None,
            **records.values_of(state_body, "starts_at", "venue"),
            **records.citation(action.body, "note"),
        )

    def _add_plan(self, action: RecordedAction) -> None:
        planned_day, plan_body = records.parse_day(action.facts, "planned_on"), action.body and action.body.plan
        self.add(
            EventPlan,
            on=planned_day,
            on_origin=None if planned_day is None else records.date_origin(planned_day, plan_body),
            announced_on=records.parse_day(action.facts, "announced_on"),
            announced_on_origin=records.value_of(action.body, "origin"),
            recorded_on=records.parse_day(action.facts, "recorded_on"),
            **records.values_of(plan_body, "starts_at", "part_of_day", "venue"),
            **records.citation(action.body, "note"),
        )

    def _add_participants(self, body: NewEvent | EventChange | None) -> None:
        """Add the participants that the request names, or replace them where they are there already."""
        if body is None:
            self.unknown_tables.add(EventAgency)
            return
        row_by_participant = {_participant_key(it): it for it in self.rows[EventAgency]}
        for participant in body.took_part:
            key = _participant_key(participant)
            if key not in row_by_participant:
                row_by_participant[key] = self.add(
                    EventAgency, **records.values_of(participant, "agency", "official", "role")
                )
            row_by_participant[key].sqlmodel_update(
                records.values_of(participant, "attendance", "represented_by") | records.citation(body)
            )


def _participant_key(participant: ParticipantInput | EventAgency) -> tuple[str, str, str | None]:
    return participant.agency, participant.role.value, participant.official
