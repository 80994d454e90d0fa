"""What an event or an agreement was on a given day. Pure: no session, no clock.

States and plans are never overwritten; a state written by mistake is marked with the day from which that was known.
One without a day of its own counts from the day of its recording,
and what came in the box from that of the source that tells it: before that nobody could have known it from here.
"""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from api.coordination.models import AgreementState, AgreementStatus, EventPlan, EventState, EventStatus

S = TypeVar("S", EventState, AgreementState, EventPlan)

AWAITED = {EventStatus.PLANNED, EventStatus.RESCHEDULED, AgreementStatus.PLANNED, AgreementStatus.SCHEDULED}


def known_by(rows: Sequence[tuple[S, date | None]], day: date) -> list[S]:
    """The rows that counted on a day, in the order in which they became known. Each comes with its source's day."""
    return [row for row in told_by(rows, day) if not is_mistaken(row, day)]


def told_by(rows: Sequence[tuple[S, date | None]], day: date) -> list[S]:
    """The same, with those that were written by mistake."""
    dated = [(known_from(row, told), row.position, row) for row, told in rows]
    return [row for since, _, row in sorted(dated, key=lambda it: it[:2]) if since <= day]


def is_mistaken(row: EventState | AgreementState | EventPlan, day: date) -> bool:
    """Whether it was known by then that it was written by mistake."""
    return not isinstance(row, EventPlan) and row.mistaken_on is not None and row.mistaken_on <= day


def known_from(row: EventState | AgreementState | EventPlan, told_on: date | None) -> date:
    own = row.announced_on if isinstance(row, EventPlan) else row.on
    return own or row.recorded_on or told_on or date.min


def is_unconfirmed(state: EventState, plan: EventPlan | None, day: date) -> bool:
    """Announced for a day that has passed, and no source says that it happened."""
    if state.state not in AWAITED or plan is None or plan.on is None or is_void(plan.announced_on, state.on):
        return False
    return plan.on < day


def is_void(announced_on: date | None, moved_on: date | None) -> bool:
    """A reschedule voids earlier plans."""
    return announced_on is not None and moved_on is not None and announced_on < moved_on


def days_late(plan: EventPlan | None, happened: EventState | None) -> int | None:
    if plan is None or plan.on is None or happened is None or happened.on is None:
        return None
    return (happened.on - plan.on).days
