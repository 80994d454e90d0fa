"""The states and plans of events and agreements as of a day, and the rules for a new state. Pure: no session, no clock.

States and plans are never overwritten. A state that was recorded by mistake keeps its row and gets the day from which
the mistake is known.

A row is known from its own day on: the day of a state, the announcement of a plan. A row without one is known from the
day of its recording. An imported row has neither, and is known from the day that its source is about.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any, Generic, NamedTuple, TypeVar

from api.coordination import errors
from api.coordination.agreements.models import AgreementState, AgreementStatus
from api.coordination.days import iso_day
from api.coordination.events.models import EventPlan, EventState, EventStatus
from api.core.as_of import AsOf, in_force
from api.core.schemas import CITATION_FIELDS, CitedBody
from api.reporting.updates.errors import NoteRequired

StateRow = TypeVar("StateRow", EventState, AgreementState)
DatedRow = TypeVar("DatedRow", EventState, AgreementState, EventPlan)

PENDING = {EventStatus.PLANNED, EventStatus.RESCHEDULED, AgreementStatus.PLANNED, AgreementStatus.SCHEDULED}
"""States of what is announced and has not happened yet."""


class KnownRow(NamedTuple, Generic[DatedRow]):
    """A state or plan with the day that its source is about. It is known as a whole from one day on."""

    row: DatedRow
    source_day: date | None

    @property
    def recorded_at(self) -> datetime:
        own_day = self.row.announced_on if isinstance(self.row, EventPlan) else self.row.on
        return _instant(own_day or self.row.recorded_on or self.source_day or date.min)


def _instant(day: date) -> datetime:
    """Days are compared as instants, as all that `AsOf` cuts off."""
    return datetime.combine(day, time.min, UTC)


def valid_as_of(known_rows: Sequence[KnownRow[DatedRow]], day: date) -> list[DatedRow]:
    """Return the rows that were known by a day and not yet known to be mistakes, the first known first."""
    return [row for row in known_as_of(known_rows, day) if not is_mistaken(row, day)]


def known_as_of(known_rows: Sequence[KnownRow[DatedRow]], day: date) -> list[DatedRow]:
    """Return the rows that were known by a day, mistakes included, the first known first."""
    rows_by_then = in_force(known_rows, AsOf(_instant(day)))
    return [it.row for it in sorted(rows_by_then, key=lambda it: (it.recorded_at, it.row.position))]


def is_mistaken(row: EventState | AgreementState | EventPlan, day: date) -> bool:
    """Whether the row was known by a day to be recorded by mistake."""
    return not isinstance(row, EventPlan) and row.mistaken_on is not None and row.mistaken_on <= day


def columns_as_of(row: EventState | AgreementState | EventPlan, day: date) -> dict[str, Any]:
    """Return the row's columns, without the mistake if it was not known by that day."""
    return row.model_dump() | ({} if is_mistaken(row, day) else {"mistaken_on": None, "mistake": None})


def check_change(body: CitedBody) -> None:
    """Refuse a request that gives a source and nothing else."""
    if not (body.model_fields_set - CITATION_FIELDS):
        raise errors.NothingToChange


def check_transition(
    transitions: dict[str | None, tuple[str, ...]], current_state: str | None, following_state: str
) -> None:
    """Refuse a state that cannot follow the current one; `current_state` is None where there is no state yet."""
    if following_state not in transitions[current_state]:
        allowed_states = ", ".join(transitions[current_state]) or "-"
        raise errors.StateNotReachable(current=current_state or "-", allowed=allowed_states, pointer="body/state/state")


def take_back_last(states: list[StateRow], body: CitedBody, today: date) -> list[StateRow]:
    """Mark the last state as a mistake from today on, and return the states before it, which count again."""
    mistaken_state = states[-1]
    if body.note is None:
        raise NoteRequired(pointer="body/note")
    if mistaken_state.state in PENDING:
        raise errors.NotTakenBack(current=mistaken_state.state, pointer="body/mistaken")
    mistaken_state.mistaken_on, mistaken_state.mistake = today, body.note
    return states[:-1]


def mistake_facts(mistaken_state: EventState | AgreementState) -> dict[str, str | None]:
    """Return what the ledger entry holds of a mistaken state: which one, its day, and when the mistake was found."""
    return {
        "mistaken": mistaken_state.state,
        "mistaken_on": iso_day(mistaken_state.on),
        "mistaken_since": iso_day(mistaken_state.mistaken_on),
    }
