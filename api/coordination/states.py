"""The states and plans of events and agreements as of a day, and the rules for a new state. Pure: no session, no clock.

States and plans are never overwritten. A state that was recorded by mistake keeps its row and gets the day from which
the mistake is known.

A row is known from its own day on: the day of a state, the announcement of a plan. A row without one is known from the
day of its recording. An imported row has neither, and is known from the day that its source is about.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from api.coordination import errors
from api.coordination.agreements.models import AgreementState, AgreementStatus
from api.coordination.days import iso_day
from api.coordination.events.models import EventPlan, EventState, EventStatus
from api.core.schemas import CITATION_FIELDS, CitedBody
from api.reporting.updates.errors import NoteRequired

StateRow = TypeVar("StateRow", EventState, AgreementState)
DatedRow = TypeVar("DatedRow", EventState, AgreementState, EventPlan)

PENDING = {EventStatus.PLANNED, EventStatus.RESCHEDULED, AgreementStatus.PLANNED, AgreementStatus.SCHEDULED}
"""States of what is announced and has not happened yet."""


def valid_as_of(rows_with_days: Sequence[tuple[DatedRow, date | None]], day: date) -> list[DatedRow]:
    """Return the rows that were known by a day and not yet known to be mistakes, the first known first.

    Each row comes with the day that its source is about.
    """
    return [row for row in known_as_of(rows_with_days, day) if not is_mistaken(row, day)]


def known_as_of(rows_with_days: Sequence[tuple[DatedRow, date | None]], day: date) -> list[DatedRow]:
    """Return the rows that were known by a day, mistakes included, the first known first."""
    sortable_rows = [(known_since(row, source_day), row.position, row) for row, source_day in rows_with_days]
    return [row for known_from, _, row in sorted(sortable_rows, key=lambda it: it[:2]) if known_from <= day]


def is_mistaken(row: EventState | AgreementState | EventPlan, day: date) -> bool:
    """Whether the row was known by a day to be recorded by mistake."""
    return not isinstance(row, EventPlan) and row.mistaken_on is not None and row.mistaken_on <= day


def known_since(row: EventState | AgreementState | EventPlan, source_day: date | None) -> date:
    own_day = row.announced_on if isinstance(row, EventPlan) else row.on
    return own_day or row.recorded_on or source_day or date.min


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
