"""The states of an event, its plans and the event that it turned into. Pure: no session, no clock, no HTTP."""

from collections.abc import Mapping, Sequence
from datetime import date

from api.coordination import days, states
from api.coordination.errors import DayAndOrigin, StateNeeded
from api.coordination.events.errors import BecomesRefused, PlanAfterTheFact, PlanNeeded
from api.coordination.events.models import CoordinationEvent, EventPlan, EventState, EventStatus
from api.coordination.events.schemas import EventPlanInput, EventStateInput
from api.coordination.states import PENDING

TRANSITIONS: dict[str | None, tuple[str, ...]] = {
    None: ("planned", "held"),
    "planned": ("rescheduled", "held", "cancelled"),
    "rescheduled": ("rescheduled", "held", "cancelled"),
    "held": (),
    "cancelled": (),
}
"""The states that may follow each state. An event that was held or cancelled stays so; what follows is another event.
"""


def check_first_state(body: EventStateInput | None, *, has_plan: bool) -> None:
    """Refuse a request that leaves the event without a state, or a planned event without a plan."""
    if body is None:
        raise StateNeeded(pointer="body/state")
    states.check_transition(TRANSITIONS, None, body.state)
    if body.state is EventStatus.PLANNED and not has_plan:
        raise PlanNeeded(pointer="body/plan")


def day_of_new_state(body: EventStateInput, current_state: EventState | None, latest_day: date) -> date | None:
    """Return the day of a new state; None where nobody knows on which day the event was held.

    Refuses a state that cannot follow the current one, and a day before it or after `latest_day`.
    """
    if current_state is not None:
        states.check_transition(TRANSITIONS, current_state.state, body.state)
    state_day = body.on if body.state is EventStatus.HELD else body.on or latest_day
    days.check_day(state_day, None if current_state is None else current_state.on, latest_day, "body/state/on")
    _check_time(body, "state")
    return state_day


def day_of_announcement(
    body: EventPlanInput, current_state: EventState | None, status: EventStatus | None, latest_day: date
) -> date:
    """Return the day on which a new plan was announced. `status` is that of the event after the request.

    Refuses a plan for an event that was held or cancelled.
    """
    if current_state is not None and status not in PENDING:
        raise PlanAfterTheFact(pointer="body/plan")
    announced_on = body.announced_on or latest_day
    days.check_day(announced_on, None, latest_day, "body/plan/announced_on")
    _check_time(body, "plan")
    return announced_on


def _check_time(body: EventPlanInput | EventStateInput, field: str) -> None:
    if body.starts_at is not None and body.on is None:
        raise DayAndOrigin(pointer=f"body/{field}/starts_at")


def check_successor(
    event: CoordinationEvent,
    status: EventStatus | None,
    successor: CoordinationEvent | None,
    successor_by_event: Mapping[str, str | None],
) -> CoordinationEvent:
    """Return the later event that a rescheduled event turned into, or refuse it.

    `successor_by_event` holds for each event of the election the event that it turned into.
    """
    if (
        successor is None
        or status is not EventStatus.RESCHEDULED
        or successor.election != event.election
        or _leads_back(event.id, successor.id, successor_by_event)
    ):
        raise BecomesRefused(pointer="body/becomes")
    return successor


def _leads_back(event: str, successor: str, successor_by_event: Mapping[str, str | None]) -> bool:
    """Whether following the successors of `successor` ends at `event`."""
    reached_event: str | None = successor
    while reached_event is not None and reached_event != event:
        reached_event = successor_by_event.get(reached_event)
    return reached_event == event


def day_of_event(event_states: Sequence[EventState], plans: Sequence[EventPlan]) -> date | None:
    """Return the day on which the event was held or cancelled, or the day of its last plan."""
    if event_states[-1].state in PENDING:
        return plans[-1].on if plans else None
    return event_states[-1].on


def is_unconfirmed(state: EventState, plan: EventPlan | None, day: date) -> bool:
    """Whether the event was announced for a day before this one, and no source says that it was held."""
    if state.state not in PENDING or plan is None or plan.on is None or is_plan_void(plan.announced_on, state.on):
        return False
    return plan.on < day


def is_plan_void(announced_on: date | None, rescheduled_on: date | None) -> bool:
    """Whether the event was rescheduled after the plan was announced."""
    return announced_on is not None and rescheduled_on is not None and announced_on < rescheduled_on


def days_late(plan: EventPlan | None, held_state: EventState | None) -> int | None:
    """Return the days between the plan and the event itself."""
    if plan is None or plan.on is None or held_state is None or held_state.on is None:
        return None
    return (held_state.on - plan.on).days
