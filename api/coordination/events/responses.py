"""Events as they are answered: what was known of them by the end of a day."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Session

from api.coordination import participants, states
from api.coordination import repository as coordination
from api.coordination.evaluation_days import EvaluationDays
from api.coordination.events import domain, repository
from api.coordination.events.models import (
    MINUTES,
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
)
from api.coordination.events.schemas import (
    EventBrief,
    EventOut,
    EventStateOut,
    ParticipantOut,
    PlanOut,
    SourcedTexts,
    SuccessorOut,
    TextSource,
)
from api.coordination.participants import Tenures
from api.coordination.schemas import RequirementLinkOut
from api.core.errors import NotFound
from api.core.schemas import Bilingual, RegionName
from api.core.time import format_h_offset
from api.db.reference_cache import cached_by_revision, content_revision
from api.elections import repository as elections
from api.reference.regions.models import Region
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind

Timed = TypeVar("Timed", PlanOut, EventStateOut)


class EventHistory(NamedTuple):
    """What was known of an event by the day that the answer describes, oldest first."""

    event: CoordinationEvent
    polling_on: date
    """The polling day of its election."""
    day: date
    plans: list[EventPlan]
    states: list[EventState]
    """The valid ones. Empty: the event was not known yet."""
    all_states: list[EventState]
    """With those that were recorded by mistake."""

    @property
    def last_plan(self) -> EventPlan | None:
        return self.plans[-1] if self.plans else None


def events(session: Session, rows: Sequence[CoordinationEvent], days: EvaluationDays) -> list[EventOut]:
    """Return the events that were known by their day."""
    return events_by_ids(session, [row.id for row in rows], days)


def events_by_ids(session: Session, ids: Sequence[str], days: EvaluationDays) -> list[EventOut]:
    """Return the events that were known by their day. They are cached; callers must not change them."""

    def load(ids: list[str]) -> dict[str, EventOut | None]:
        return _load_events(session, [*repository.events_by_id(session, ids).values()], days)

    version = content_revision(session), days.as_of_day
    event_by_id = cached_by_revision(session, f"events {days.kind}", dict.fromkeys(ids, version), load)
    return [event for event in event_by_id.values() if event is not None]


def _load_events(
    session: Session, rows: Sequence[CoordinationEvent], days: EvaluationDays
) -> dict[str, EventOut | None]:
    """Return the events by id. None: it was not known by its day."""
    ids = [row.id for row in rows]
    successor_by_id = repository.events_by_id(session, [row.becomes for row in rows if row.becomes])
    history_by_id = load_histories(session, [*rows, *successor_by_id.values()], days)
    regions_by_event = coordination.regions_by_owner(session, EventRegion, ids)
    participants_by_event = coordination.participants_by_owner(session, EventAgency, ids)
    tenures_by_agency_and_official = participants.load_tenures(
        session,
        [row.official for participant_and_names in participants_by_event.values() for row, *_ in participant_and_names],
    )
    links_by_event = coordination.links_by_owner(session, EventFulfils, ids)
    facts_by_event = sources.facts_by_subject(
        session, SubjectKind.COORDINATION_EVENT, ids, {row.id: days.of(row.election) for row in rows}
    )
    return {
        row.id: EventOut(
            **brief(history).model_dump(),
            **row.model_dump(include={"kind", "also", "election", "note"}),
            as_of=history.day,
            regions=[RegionName.model_validate(region_row) for region_row in regions_by_event.get(row.id, [])],
            plans=[_timed(PlanOut, plan, regions_by_event[row.id], history.day) for plan in history.plans],
            states=[
                _timed(EventStateOut, state, regions_by_event[row.id], history.day) for state in history.all_states
            ],
            becomes=_successor(history, history_by_id.get(row.becomes or "")),
            took_part=[
                _participant(tenures_by_agency_and_official, history, *participant_and_names)
                for participant_and_names in participants_by_event.get(row.id, [])
            ],
            **{name: _sourced_texts(row, name) for name in MINUTES},
            fulfils=[RequirementLinkOut.model_validate(link) for link in links_by_event.get(row.id, [])],
            provenance=facts_by_event.get(row.id, []),
        )
        if (history := history_by_id[row.id]).states
        else None
        for row in rows
    }


def event(session: Session, row: CoordinationEvent, days: EvaluationDays) -> EventOut:
    """Return one event. Raises `NotFound` if it was not known by the day."""
    bodies = events(session, [row], days)
    if not bodies:
        raise NotFound
    return bodies[0]


def load_histories(
    session: Session, rows: Iterable[CoordinationEvent], days: EvaluationDays
) -> dict[str, EventHistory]:
    events_by_id = {event_row.id: event_row for event_row in rows}
    plans_by_event = coordination.known_rows_by_owner(session, EventPlan, [*events_by_id])
    states_by_event = coordination.known_rows_by_owner(session, EventState, [*events_by_id])
    polling_day_by_election = {
        slug: elections.election(session, slug).polling_on for slug in {it.election for it in events_by_id.values()}
    }
    day_by_event = {event_id: days.of(event_row.election) for event_id, event_row in events_by_id.items()}
    return {
        event_id: EventHistory(
            event_row,
            polling_day_by_election[event_row.election],
            day_by_event[event_id],
            states.valid_as_of(plans_by_event[event_id], day_by_event[event_id]),
            states.valid_as_of(states_by_event[event_id], day_by_event[event_id]),
            states.known_as_of(states_by_event[event_id], day_by_event[event_id]),
        )
        for event_id, event_row in events_by_id.items()
    }


def brief(history: EventHistory) -> EventBrief:
    """Return the outline of an event that was known by the day."""
    event_row, state, plan = history.event, history.states[-1], history.last_plan
    return EventBrief(
        id=event_row.id,
        title=Bilingual(id=event_row.title_id, en=event_row.title_en),
        **state.model_dump(include={"state", "on", "venue", "origin"}),
        h=_h_offset(history, state.on),
        planned_on=plan and plan.on,
        planned_h=None if plan is None else _h_offset(history, plan.on),
        unconfirmed=domain.is_unconfirmed(state, plan, history.day),
    )


def _sourced_texts(row: CoordinationEvent, name: str) -> SourcedTexts:
    return SourcedTexts(
        id=getattr(row, f"{name}_id"),
        en=getattr(row, f"{name}_en"),
        sources=[TextSource.model_validate(it) for it in (row.text_sources or {}).get(name, [])],
    )


def _h_offset(history: EventHistory, day: date | None) -> str | None:
    return None if day is None else format_h_offset(history.polling_on, day)


def _timed(
    body_class: type[Timed], plan_or_state: EventPlan | EventState, regions: Sequence[Region], day: date
) -> Timed:
    """Add the instant where day and time are known. The time is local time in the first region."""
    starts_at = None
    if plan_or_state.on is not None and plan_or_state.starts_at is not None:
        starts_at = datetime.combine(
            plan_or_state.on, time.fromisoformat(plan_or_state.starts_at), ZoneInfo(regions[0].timezone)
        )
    return body_class(**states.columns_as_of(plan_or_state, day), starts=starts_at)


def _successor(history: EventHistory, successor: EventHistory | None) -> SuccessorOut | None:
    if successor is None or not successor.states:
        return None
    days_late = domain.days_late(history.last_plan, successor.states[-1])
    return SuccessorOut(**brief(successor).model_dump(), days_late=days_late)


def _participant(
    tenures: Tenures, history: EventHistory, participant: EventAgency, agency_name: str, official_name: str | None
) -> ParticipantOut:
    event_day = domain.day_of_event(history.states, history.plans)
    return ParticipantOut(
        **participant.model_dump(),
        agency_name=agency_name,
        official_name=official_name,
        official_position=participants.position_on(tenures, participant.agency, participant.official, event_day),
    )
