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
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
)
from api.coordination.events.schemas import (
    BilingualTexts,
    EventBrief,
    EventOut,
    EventStateOut,
    ParticipantOut,
    PlanOut,
    SuccessorOut,
)
from api.coordination.participants import Tenures
from api.coordination.schemas import RequirementLinkOut
from api.core.errors import NotFound
from api.core.schemas import Bilingual, RegionName
from api.reference.regions.models import Region
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind

Timed = TypeVar("Timed", PlanOut, EventStateOut)


class EventHistory(NamedTuple):
    """What was known of an event by the day that the answer describes, oldest first."""

    event: CoordinationEvent
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
    ids = [row.id for row in rows]
    successors = repository.events_by_id(session, [row.becomes for row in rows if row.becomes])
    histories = load_histories(session, [*rows, *successors.values()], days)
    regions = coordination.regions_by_owner(session, EventRegion, ids)
    agencies = coordination.participants_by_owner(session, EventAgency, ids)
    tenures = participants.load_tenures(session, [row.official for named in agencies.values() for row, *_ in named])
    links = coordination.links_by_owner(session, EventFulfils, ids)
    sources_of_events = sources.facts_by_subject(
        session, SubjectKind.COORDINATION_EVENT, ids, {row.id: days.of(row.election) for row in rows}
    )
    return [
        EventOut(
            **brief(history).model_dump(),
            **row.model_dump(include={"kind", "also", "election", "note"}),
            as_of=history.day,
            regions=[RegionName.model_validate(region) for region in regions.get(row.id, [])],
            plans=[_timed(PlanOut, plan, regions[row.id], history.day) for plan in history.plans],
            states=[_timed(EventStateOut, state, regions[row.id], history.day) for state in history.all_states],
            becomes=_successor(history, histories.get(row.becomes or "")),
            took_part=[_participant(tenures, history, *named) for named in agencies.get(row.id, [])],
            topics=BilingualTexts(id=row.topics_id, en=row.topics_en),
            outcomes=BilingualTexts(id=row.outcomes_id, en=row.outcomes_en),
            follow_ups=BilingualTexts(id=row.follow_ups_id, en=row.follow_ups_en),
            fulfils=[RequirementLinkOut.model_validate(link) for link in links.get(row.id, [])],
            provenance=sources_of_events.get(row.id, []),
        )
        for row in rows
        if (history := histories[row.id]).states
    ]


def event(session: Session, row: CoordinationEvent, days: EvaluationDays) -> EventOut:
    """Return one event. Raises `NotFound` if it was not known by the day."""
    bodies = events(session, [row], days)
    if not bodies:
        raise NotFound
    return bodies[0]


def load_histories(
    session: Session, rows: Iterable[CoordinationEvent], days: EvaluationDays
) -> dict[str, EventHistory]:
    events_by_id = {row.id: row for row in rows}
    plans = coordination.with_source_days(session, EventPlan, [*events_by_id])
    event_states = coordination.with_source_days(session, EventState, [*events_by_id])
    day_by_id = {id: days.of(row.election) for id, row in events_by_id.items()}
    return {
        id: EventHistory(
            row,
            day_by_id[id],
            states.valid_as_of(plans.get(id, []), day_by_id[id]),
            states.valid_as_of(event_states.get(id, []), day_by_id[id]),
            states.known_as_of(event_states.get(id, []), day_by_id[id]),
        )
        for id, row in events_by_id.items()
    }


def brief(history: EventHistory) -> EventBrief:
    """Return the outline of an event that was known by the day."""
    row, state, plan = history.event, history.states[-1], history.last_plan
    return EventBrief(
        id=row.id,
        title=Bilingual(id=row.title_id, en=row.title_en),
        **state.model_dump(include={"state", "on", "venue", "origin"}),
        planned_on=plan and plan.on,
        unconfirmed=domain.is_unconfirmed(state, plan, history.day),
    )


def _timed(shape: type[Timed], row: EventPlan | EventState, regions: Sequence[Region], day: date) -> Timed:
    """Add the instant where day and time are known. The time is local time in the first region."""
    starts = None
    if row.on is not None and row.starts_at is not None:
        starts = datetime.combine(row.on, time.fromisoformat(row.starts_at), ZoneInfo(regions[0].timezone))
    return shape(**states.columns_as_of(row, day), starts=starts)


def _successor(history: EventHistory, successor: EventHistory | None) -> SuccessorOut | None:
    if successor is None or not successor.states:
        return None
    days_late = domain.days_late(history.last_plan, successor.states[-1])
    return SuccessorOut(**brief(successor).model_dump(), days_late=days_late)


def _participant(
    tenures: Tenures, history: EventHistory, row: EventAgency, agency_name: str, official_name: str | None
) -> ParticipantOut:
    on = domain.day_of_event(history.states, history.plans)
    return ParticipantOut(
        **row.model_dump(),
        agency_name=agency_name,
        official_name=official_name,
        official_position=participants.position_on(tenures, row.agency, row.official, on),
    )
